"""How the commands speak: help with an example, words that no terminal obeys, a problem told in one sentence."""

import re
from typing import Any

import click

from pipeline.errors import Misuse

# Control characters but the line end and the tab, and those that turn words round.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def say(text: str = "", *, nl: bool = True, err: bool = False) -> None:
    """Print the text; what a terminal would obey, in words of a source or a file's name, is shown as JSON shows it."""
    click.echo(OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text), nl=nl, err=err)


class Stage(click.Command):
    """A command whose help ends with an example, laid out as it is written."""

    def __init__(self, example: str, **kwargs: Any) -> None:
        super().__init__(epilog=f"\b\nExample:\n  python -m pipeline {example}", **kwargs)


class Program(click.Group):
    """The group of commands; an interruption is a problem like others, told in one sentence."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was called."""
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise Misuse("Interrupted; the release is as it was.") from None
        except BrokenPipeError:
            return None  # whoever read the output has seen enough
        except OSError as error:
            what = error.filename or "The output"
            raise Misuse(f"{what} cannot be read or written ({error.strerror}); check it and its disk.") from error
