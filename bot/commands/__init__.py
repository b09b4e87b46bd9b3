"""One file a command: parse, call one thing, print, return an exit code."""

COMMANDS = {
    "classify": "say of mail files which are rejections, and what onradar would do",
    "draft": "print the reply draft for one message",
    "explain": "show why a message is judged as it is",
    "demo": "the main job with no account: sample mail, a real IMAP server on this machine, the drafts",
    "setup": "add an account: asks a few questions, tries it for real, then writes the configuration",
    "signin": "sign an account in at Microsoft or Google (OAuth)",
    "check": "test configuration, sign-in, folders, model and templates",
    "status": "show accounts, drafts and what became of them",
    "health": "exit 0 while all is well (for HEALTHCHECK)",
    "templates": "list the replies, or preview one with sample facts",
    "forget": "erase what the state holds of a correspondent",
    "completion": "print the completion of a shell: bash, zsh or fish",
    "train": "train the model from the corpus",
    "evaluate": "measure the model",
}
