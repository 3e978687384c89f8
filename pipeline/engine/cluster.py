"""A Dask cluster that exists, as an executor: its scheduler, retries and dashboard, none of ours."""

import logging
from collections.abc import Iterator
from concurrent.futures import CancelledError
from contextlib import contextmanager

from pipeline.engine.workers import Workers
from pipeline.errors import Misuse

PATIENCE = 10  # seconds until a scheduler answers


@contextmanager
def cluster(scheduler: str) -> Iterator[Workers]:
    """The workers of the cluster whose scheduler has this address; raises Misuse in one sentence where it fails."""
    try:
        from distributed import Client, KilledWorker  # only whoever asks for it has it
        from distributed.comm import CommClosedError
    except ImportError:
        raise Misuse("--scheduler needs Dask; install it: pip install 'what-we-heard[cluster]'.") from None
    for name in ("distributed", "distributed.client", "distributed.core"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # what goes wrong is told here, in one sentence
    try:
        client = Client(scheduler, timeout=PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise Misuse(
            f"No Dask scheduler answers at {scheduler}; start one (`dask scheduler`), or name another."
        ) from error
    try:
        yield Workers(client.get_executor(), sum(client.nthreads().values()))
    except KilledWorker:
        raise Misuse(
            "A document was given to several workers and each of them ended, perhaps for want of memory; the release "
            "is as it was: give workers more memory, or look into their logs."
        ) from None
    except (CancelledError, CommClosedError):
        raise Misuse(
            f"The Dask scheduler at {scheduler} was lost; the release is as it was: build again when it is back."
        ) from None
    except (ImportError, RuntimeError) as error:
        if isinstance(error, ImportError) or "deserializ" in str(error):  # Dask's word for what it cannot import
            raise Misuse(f"The scheduler at {scheduler} or a worker lacks this program; install it there.") from error
        raise
    finally:
        client.close(PATIENCE)
