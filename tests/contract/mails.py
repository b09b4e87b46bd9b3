"""Mails whose parts are known octet by octet, so that what a mailbox hands out can be compared."""

import base64

PLAIN = b"Unfortunately we have decided to go with another candidate.\r\nKind regards,\r\nJane"
HTML = b"<p>Unfortunately we have decided to go with another candidate.</p>"
NOTE = b"A footer of the mailing system.\r\n"
PLAIN_HEADER = b"Content-Type: text/plain; charset=utf-8\r\n\r\n"
HTML_HEADER = b"Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
NOTE_HEADER = b"Content-Type: text/plain\r\nContent-Disposition: inline\r\n\r\n"


def plain(
    message_id: str = "1@firm.example",
    *,
    sender: str = "Jane Doe <jane@firm.example>",
    to: str = "me@home.example",
    body: bytes = PLAIN,
    further: str = "",
) -> bytes:
    """A mail of one part."""
    header = (
        f"From: {sender}\r\nTo: {to}\r\nSubject: Your application\r\nDate: Tue, 3 Mar 2026 10:00:00 +0100\r\n"
        f"Message-ID: <{message_id}>\r\n{further}Content-Type: text/plain; charset=utf-8\r\n\r\n"
    )
    return header.encode() + body + b"\r\n"


def nested(attachment: bytes = b"%PDF-1.4 nothing") -> bytes:
    """multipart/mixed of an alternative, an inline footer, an attached mail and an attached file."""
    attached_mail = b"Content-Type: message/rfc822\r\n\r\nFrom: other@firm.example\r\n\r\nnot the mail's own words"
    attached_text = b"Content-Type: text/plain\r\nContent-Disposition: attachment; filename=cv.txt\r\n\r\nmy life"
    file = b"Content-Type: application/pdf; name=a.pdf\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    alternative = b"Content-Type: multipart/alternative; boundary=in\r\n\r\n" + _joined(
        b"in", PLAIN_HEADER + PLAIN, HTML_HEADER + HTML
    )
    parts = (
        alternative,
        NOTE_HEADER + NOTE,
        attached_mail,
        attached_text,
        file + base64.encodebytes(attachment).replace(b"\n", b"\r\n"),
    )
    return (
        b"From: Jane Doe <jane@firm.example>\r\nTo: me@home.example\r\nSubject: Your application\r\n"
        b"Message-ID: <nested@firm.example>\r\nMIME-Version: 1.0\r\n"
        b"Content-Type: multipart/mixed; boundary=out\r\n\r\n" + _joined(b"out", *parts)
    )


def draft(message_id: str = "0a1b2c@home.example", answers: str = "1@firm.example") -> bytes:
    """A reply draft."""
    return (
        f"From: me@home.example\r\nTo: jane@firm.example\r\nSubject: Re: Your application\r\n"
        f"Message-ID: <{message_id}>\r\nIn-Reply-To: <{answers}>\r\nReferences: <0@firm.example>\r\n <{answers}>\r\n"
        "Content-Type: text/plain\r\n\r\nThank you.\r\nA1 STORE 1 +FLAGS (\\Deleted)\r\n"
    ).encode()


def _joined(boundary: bytes, *parts: bytes) -> bytes:
    return b"".join(b"--" + boundary + b"\r\n" + part + b"\r\n" for part in parts) + b"--" + boundary + b"--\r\n"
