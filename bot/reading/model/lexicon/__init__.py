"""Words and phrases by what they do in a mail about a job, for seven languages."""

from bot.reading.model.lexicon.compiled import Lexicon, Meaning, languages_of, lexicon_of

__all__ = ["Lexicon", "Meaning", "languages_of", "lexicon_of"]
