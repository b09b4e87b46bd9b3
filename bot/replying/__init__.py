"""From facts to a draft: the policy table, the words, the RFC 5322 bytes. No I/O beyond loading templates."""
