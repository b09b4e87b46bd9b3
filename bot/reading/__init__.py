"""Bytes to what a mail means: parse, newest text, verdict, facts. No I/O beyond loading the model."""
