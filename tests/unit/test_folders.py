"""Which of the listed folders have a role."""

from dataclasses import replace

import pytest

from bot.errors import ConfigError, FolderMissing
from bot.mail import Folders
from bot.mailbox.folders import Row, existing, marked, resolve
from bot.settings import Account

ACCOUNT = Account(label="home", host="imap.firm.example", user="me@firm.example")


def rows(*names: str, delimiter: str = "/") -> list[Row]:
    """Folders as "name", or "name \\attribute"."""
    made = []
    for name in names:
        bare, *attributes = name.split(" \\")
        made.append(Row(bare, delimiter, frozenset(f"\\{attribute}".lower() for attribute in attributes)))
    return made


def test_attributes_give_all_four() -> None:
    gmail = rows(
        "INBOX",
        "[Gmail] \\Noselect",
        "[Gmail]/Alle Nachrichten \\All",
        "[Gmail]/Entwürfe \\Drafts",
        "[Gmail]/Gesendet \\Sent",
        "[Gmail]/Papierkorb \\Trash",
    )
    assert marked(gmail)
    assert resolve(ACCOUNT, gmail) == Folders(
        "[Gmail]/Entwürfe", "[Gmail]/Gesendet", "[Gmail]/Alle Nachrichten", "[Gmail]/Papierkorb"
    )


def test_an_attribute_beats_a_decoy_by_name() -> None:
    assert resolve(ACCOUNT, rows("Drafts", "Old \\Drafts")).drafts == "Old"


def test_a_configured_name_beats_both_and_needs_no_exact_case() -> None:
    account = replace(ACCOUNT, drafts="mine", sent="Old/Sent")
    found = resolve(account, rows("Drafts \\Drafts", "Mine", "Sent \\Sent", "Old/Sent"))
    assert (found.drafts, found.sent) == ("Mine", "Old/Sent")


def test_an_exact_name_beats_one_in_another_case() -> None:
    assert existing(rows("mine", "Mine"), "Mine") == "Mine"


@pytest.mark.parametrize("key", ["drafts", "sent", "archive", "trash"])
def test_a_configured_name_that_is_missing_is_told_with_the_list(key: str) -> None:
    account = replace(ACCOUNT, **{key: "Nowhere"})  # type: ignore[arg-type]  # each of them is a key for a name
    with pytest.raises(FolderMissing, match=rf'accounts\.home\.{key}: there is no folder "Nowhere".*"Drafts", "Plans"'):
        resolve(account, rows("Drafts", "Plans"))


@pytest.mark.parametrize(
    "name",
    [
        *("Drafts", "DRAFTS", "Draft", "Entwürfe", "Entwu\u0308rfe", "ENTWÜRFE", "Brouillons", "Borradores", "Bozze"),
        *("Concepten", "Rascunhos", "Kladder", "Utkast", "Luonnokset", "Szkice", "Koncepty", "Piszkozatok", "Ciorne"),
        *("Чернови", "Черновики", "Чернетки", "Nacrti", "Osnutki", "Πρόχειρα", "Taslaklar", "טיוטות", "المسودات"),
        *("草稿箱", "草稿匣", "下書き", "임시보관함", "แบบร่าง", "Thư nháp", "Draf", "Esborranys"),
        *("[Gmail]/Drafts", "[Google Mail]/Entwürfe", "INBOX/Drafts"),
    ],
)
def test_drafts_are_known_by_name_in_many_languages(name: str) -> None:
    assert resolve(ACCOUNT, rows("INBOX", "Plans", name)).drafts == name


def test_names_below_the_personal_namespace_count() -> None:
    listed = rows("INBOX", "INBOX.Drafts", "INBOX.Sent", delimiter=".")
    assert resolve(ACCOUNT, listed).drafts == "INBOX.Drafts"
    assert resolve(ACCOUNT, rows("INBOX", "mail/Drafts"), prefix="mail/").drafts == "mail/Drafts"
    with pytest.raises(FolderMissing):
        resolve(ACCOUNT, rows("INBOX", "projects/Drafts"))


def test_a_folder_that_cannot_be_opened_never_counts() -> None:
    listed = rows("Drafts \\Drafts \\Noselect", "Entwürfe \\NonExistent", "Brouillons")
    assert resolve(ACCOUNT, listed).drafts == "Brouillons"
    with pytest.raises(FolderMissing):
        resolve(replace(ACCOUNT, drafts="Drafts"), listed)


def test_ones_own_folder_beats_a_shared_one() -> None:
    assert resolve(ACCOUNT, rows("user/other/Drafts \\Drafts", "Entwürfe \\Drafts")).drafts == "Entwürfe"


def test_a_watched_mailbox_is_never_a_drafts_folder() -> None:
    with pytest.raises(FolderMissing):
        resolve(ACCOUNT, rows("INBOX \\Drafts"))
    account = replace(ACCOUNT, mailboxes=("INBOX", "Drafts"))
    with pytest.raises(FolderMissing):
        resolve(account, rows("INBOX", "Drafts \\Drafts"))
    for name in ("INBOX", "inbox"):
        with pytest.raises(ConfigError, match=r'accounts\.home\.drafts: "INBOX" is watched'):
            resolve(replace(ACCOUNT, drafts=name), rows("INBOX", "Drafts"))


def test_no_drafts_folder_is_told_with_the_key_and_the_folders() -> None:
    with pytest.raises(FolderMissing, match=r'accounts\.home\.drafts: .* set it to one of: "INBOX", "Plans"'):
        resolve(ACCOUNT, rows("INBOX", "Plans"))


def test_a_long_list_of_folders_is_cut() -> None:
    with pytest.raises(FolderMissing) as error:
        resolve(ACCOUNT, rows(*(f"f{number}" for number in range(500))))
    assert len(str(error.value)) < 1000


def test_without_sent_archive_and_trash_drafts_are_enough() -> None:
    assert resolve(ACCOUNT, rows("INBOX", "Drafts")) == Folders("Drafts")
    assert not marked(rows("INBOX", "Drafts"))
