"""What a mail is and what its sentences do: two linear models, scored in plain Python."""
