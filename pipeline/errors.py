"""What can go wrong, as sentences a person can act on."""


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


def shown(value: object) -> str:
    """The value as a sentence shows it: quoted, what a terminal would obey escaped, a long one by its two ends."""
    whole = repr(value)
    return whole if len(whole) <= 90 else whole[:60] + "…" + whole[-29:]
