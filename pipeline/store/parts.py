"""Reading what a package keeps beside its modules: templates, styles, scripts, strings."""

from pathlib import Path

from pipeline.errors import Misuse

PACKAGE = Path(__file__).resolve().parents[1]


def read_parts(package: str) -> dict[str, bytes]:
    """Every file in the package's folder that is no Python, by its path; raises Misuse where it cannot be read."""
    folder = PACKAGE / package
    try:
        found = sorted(path for path in folder.rglob("*") if path.is_file() and not path.suffix.startswith(".py"))
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    except OSError as error:
        raise Misuse(f"{folder} cannot be read ({error.strerror}); check the folder and its permissions.") from error
