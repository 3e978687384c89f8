"""How the commands speak: help with an example, words that no terminal obeys, a problem told in one sentence."""

import re
import sys

import click

from pipeline.errors import Misuse, PipelineError

# Control characters but the line end and the tab, and those that turn words round.
OBEYED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")


def say(text: str = "", *, nl: bool = True, err: bool = False) -> None:
    """Print the text; what a terminal would obey, in words of a source or a file's name, is shown as JSON shows it."""
    click.echo(OBEYED.sub(lambda found: f"\\u{ord(found[0]):04x}", text), nl=nl, err=err)


def example(words: str) -> str:
    """The end of a command's help, laid out as it is written."""
    return f"\b\nExample:\n  python -m pipeline {words}"


def called(program: click.Group) -> int:
    """Run what the command line says and return the exit status; a problem is told in one sentence."""
    try:
        with program.make_context("python -m pipeline", sys.argv[1:]) as context:
            program.invoke(context)
    except click.exceptions.Exit as done:
        return done.exit_code
    except PipelineError as error:
        say(str(error), err=True)
        return error.exit_status
    except click.ClickException as error:
        say(f"{error.format_message()} See: python -m pipeline --help", err=True)
        return Misuse.exit_status
    except BrokenPipeError:
        return 0  # whoever read the output has seen enough
    except OSError as error:
        what = error.filename or "The output"
        say(f"{what} cannot be read or written ({error.strerror}); check it and its disk.", err=True)
        return Misuse.exit_status
    return 0
