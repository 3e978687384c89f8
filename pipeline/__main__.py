"""The program: `python -m pipeline`, and the console script."""

import gc
import sys


def main() -> None:
    """Run the command line; an interruption at any moment, imports included, ends in one sentence."""
    gc.disable()  # a run is short and makes hardly any cycles; collecting them would cost a tenth of its time
    try:
        from pipeline.cli import run

        sys.exit(run())
    except KeyboardInterrupt:
        print("Interrupted; nothing was changed.", file=sys.stderr)
        sys.exit(2)


if __name__ == "__main__":
    main()
