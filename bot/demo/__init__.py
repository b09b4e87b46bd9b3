"""The demo: sample mail on an embedded IMAP server, and the real pipeline over a real socket."""
