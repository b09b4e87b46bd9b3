"""Values of options, read as argparse reads them: what can't be used is told with the usage, exit code 2."""

import argparse
from datetime import timedelta

from bot import config
from bot.errors import ConfigError

LONGEST = timedelta(days=36_500)  # a clock has no room for much more


def duration(text: str) -> timedelta:
    """Read a duration such as "30d", for argparse."""
    try:
        found = config.duration(text)
    except (ConfigError, OverflowError) as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    if found > LONGEST:
        raise argparse.ArgumentTypeError(f"{text}: expected no more than a hundred years")
    return found
