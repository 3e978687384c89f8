"""The program: `python -m pipeline`, and the console script."""

import _thread
import gc
import os
import signal
import sys
from contextlib import suppress
from threading import Timer


def interrupt_again(lost: "sys.UnraisableHookArgs") -> None:
    """Interrupt once more where Python dropped an interruption, as it does while it tidies up behind an import."""
    if lost.exc_type is KeyboardInterrupt:
        Timer(0.01, _thread.interrupt_main).start()  # behind this hook, which would lose it too
    else:
        sys.__unraisablehook__(lost)


def is_interruption(error: BaseException) -> bool:
    """Whether the program was interrupted; while a class is made, Python 3.11 tells of it by an error of its own."""
    return KeyboardInterrupt in (type(error), type(error.__cause__))


def main() -> None:
    """Run the command line; an interruption at any moment, imports included, ends in one sentence."""
    sys.unraisablehook = interrupt_again
    gc.disable()  # a build of the 2014 report takes 4.4 s of processor time so, 5.2 s without; a long one turns it on
    for told_to_stop in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(told_to_stop, signal.default_int_handler)  # tidies up as Ctrl-C does
    try:
        from pipeline.cli import run

        status = run()
        with suppress(OSError if status else BrokenPipeError):  # what a status tells has been said already
            sys.stdout.flush()
    except (KeyboardInterrupt, RuntimeError) as error:
        if not is_interruption(error):
            raise
        print("Interrupted; nothing was changed.", file=sys.stderr)
        status = 2
    sys.stderr.flush()
    os._exit(status)  # all is written and closed; taking thousands of modules down takes that build another 0.8 s


if __name__ == "__main__":
    main()
