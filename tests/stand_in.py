"""The program with a stand-in for reading: `python -m tests.stand_in build`."""

import os
import sys

if __name__ == "__main__":
    try:
        # Before this the interpreter itself is starting, and no program can answer for it.
        if "STAND_IN_READY" in os.environ:
            print("ready", flush=True)
        from pipeline.__main__ import interrupt_again, is_interruption, main

        sys.unraisablehook = interrupt_again
        from tests.support import read, stand_in

        sys.modules["pipeline.reader"] = stand_in(read)
    except (KeyboardInterrupt, RuntimeError) as error:
        if isinstance(error, RuntimeError) and not is_interruption(error):
            raise
        print("Interrupted before the program began.", file=sys.stderr, flush=True)
        # An interruption inside `exec`, as dataclasses use it, marks the interpreter for a death by signal even where
        # it is caught; leaving this way, as the program itself does, is not asked again.
        os._exit(2)
    main()
