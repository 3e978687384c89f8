"""What can go wrong, as sentences a person can act on."""

from collections.abc import Iterator
from contextlib import contextmanager


class PipelineError(Exception):
    """A problem the user can mend; its message is one whole sentence: where, what, what was expected, what to do."""

    exit_status = 2


class InvalidInput(PipelineError):
    """The input or the data is not valid: the build ran as asked and refuses the result (exit status 1)."""

    exit_status = 1


class ReadingFaults(InvalidInput):
    """A reading is not right: all faults of its file, a line each."""


class Misuse(PipelineError):
    """The call or the environment is wrong: a missing folder, an unwritable disk, an unknown key (exit status 2)."""


class NotCompared(PipelineError):
    """A check that could not be finished here, and found nothing wrong as far as it went (exit status 3)."""

    exit_status = 3


@contextmanager
def reading(place: object) -> Iterator[None]:
    """What nobody foresaw while this file is read carries its name, to whichever process tells of it."""
    try:
        yield
    except PipelineError:
        raise
    except Exception as error:
        error.add_note(str(place))
        raise


def utf8(place: object, content: bytes) -> str:
    """The text of a file, a byte-order mark left out; raises InvalidInput with the line that is no UTF-8."""
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise InvalidInput(
            f"{place} is not UTF-8: line {line} has the byte 0x{content[error.start]:02x}; save it as UTF-8."
        ) from None


def shown(value: object) -> str:
    """The value as a sentence shows it: quoted, what a terminal would obey escaped, a long one by its two ends."""
    try:
        whole = repr(value)
    except ValueError:  # a number of more digits than Python writes
        return "a number of thousands of digits"
    return whole if len(whole) <= 90 else whole[:60] + "…" + whole[-29:]
