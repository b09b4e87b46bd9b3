"""The imperative shell: judge a mail, pass over an account, keep watch, schedule."""
