"""Reading `schemas/`: what the contract and the authority files are made of."""

from pathlib import Path

from pipeline.errors import Misuse

SCHEMAS = Path(__file__).resolve().parents[2] / "schemas"


def read_schemas(folder: Path = SCHEMAS) -> dict[str, bytes]:
    """Every JSON, CSV and TOML file below the folder, by its path in it; raises Misuse where it cannot be read."""
    try:
        found = sorted(path for path in folder.rglob("*") if path.suffix in (".json", ".csv", ".toml"))
        return {path.relative_to(folder).as_posix(): path.read_bytes() for path in found}
    except OSError as error:
        raise Misuse(f"{folder} cannot be read ({error.strerror}); check the folder and its permissions.") from error
