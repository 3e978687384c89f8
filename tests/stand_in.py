"""The program with a stand-in for reading: `python -m tests.stand_in build`."""

import sys

if __name__ == "__main__":
    try:
        from tests.support import read, stand_in

        sys.modules["pipeline.reader"] = stand_in(read)
        from pipeline.__main__ import main
    except KeyboardInterrupt:
        print("Interrupted before the program began.", file=sys.stderr)
        sys.exit(2)
    main()
