"""Find a mailbox's server and prove who its owner is: providers, autoconfig, and OAuth tokens kept fresh."""
