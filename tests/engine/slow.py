"""Work that takes a while, to be interrupted, and that any process can import."""

import time


def doubled(number: int) -> int:
    time.sleep(0.1)
    return 2 * number
