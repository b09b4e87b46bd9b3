r"""onradar: answers job rejections with a reply draft in the job seeker's own mailbox. It never sends.

The flow of one mail, and the rooms that it passes through:

    mailbox     EXAMINEd, never altered; new UIDs -> heads in batches -> the text parts alone
       |
    reading     bytes -> Mail -> NewText (quotes, forwards, signatures apart)
       |        -> Prediction (probability, kind, evidence) -> Facts, each with its source text
    replying    Facts -> one policy table -> template, or no draft with a reason
       |        -> rendered words -> RFC 5322 draft, threaded, addressed, with a deterministic Message-ID
    state       deferred -> planned (bytes frozen) -> appending -> done; cursors; what became of a draft
       |
    mailbox     search before APPEND; (\Draft \Seen); then the draft is the user's

`reading` and `replying` are pure: time, identity and settings are arguments. `watching` is the shell
round them: `judge` joins the two for the daemon, `--once`, the demo and the offline commands alike;
`poll` is one pass over one account; `watcher` keeps a connection with IDLE and back-off; `daemon`
schedules. `signin` knows providers and keeps OAuth tokens fresh, `setting_up` asks and tries before it
writes. `training` makes the model, `app` composes, `commands` print, `cli` parses the line.

The floors, each importing only from those below (import-linter holds it):

    6  cli
    5  commands
    4  app; above it checkup, setting_up
    3  watching, training, demo
    2  config, reading, replying, mailbox, state, signin   rooms that don't know each other
    1  rules, log, above facts, above mail, errors, resources, settings   the values on every arrow

Each third-party library is imported by one room only, which turns its values and exceptions into ours:
imapclient in `mailbox`, mail-parser in `reading.parse`, Jinja2 in `replying.templates`, scikit-learn in
`training`, APScheduler in `watching.daemon`, sqlite3 in `state`, msal in `signin.microsoft`, Rich in `commands`.
"""

__version__ = "0.1.0"
