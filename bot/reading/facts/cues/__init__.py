"""The words that facts are read from, as data: lists of expressions in seven languages."""
