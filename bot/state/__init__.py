"""The memory: which mail was seen, which draft is owed, written or done; SQLite, no mail text kept."""
