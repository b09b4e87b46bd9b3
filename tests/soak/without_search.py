"""Ablation: onradar without the search before APPEND."""

from bot.mailbox.imap import ImapMailbox


def apply() -> None:
    """Let every search find nothing."""

    def blind(box: ImapMailbox, folder: str, header: str, message_id: str) -> tuple[int, ...]:
        box.examine(folder)
        assert header
        assert message_id
        return ()

    setattr(ImapMailbox, "find", blind)  # noqa: B010 - mypy rightly minds a method being assigned to
