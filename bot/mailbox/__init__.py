"""The IMAP side: a signed-in, read-only session that can do one more thing, append a draft."""
