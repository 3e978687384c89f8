"""Bundles to download: zip files, the same bytes at each build, each with what explains it and its checksums."""

import shutil
from datetime import date
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from pipeline.contract import Contract, Release
from pipeline.publish.formats import of_tables
from pipeline.store import Folder
from pipeline.store.checksums import NAME as CHECKSUMS

# What explains the tables, whatever format they are in.
EXPLAINING = ("README.md", "TERMS.md", "DATA-CHANGELOG.md", "CITATION.cff", "data-dictionary", "text/", "quality/")
PACKED = (".parquet", ".xlsx", ".woff2", ".png")  # these are compressed already
FOLDER = "bundles"
FILE_MODE = 0o100644 << 16
LEVEL = 3  # a sixth larger than by zlib's own choice, 6, in less than half the time


def pack_tables(contract: Contract, folder: Folder) -> None:
    """Pack the tables, a bundle a format."""
    forms = [form.name for form in of_tables(contract)]
    for form in forms:
        described = ("datapackage.json",) if form == forms[0] else ()
        _pack(contract.release, folder, form, (f"{form}/", *described, *EXPLAINING))


def pack_all(contract: Contract, folder: Folder) -> None:
    """Pack all that the release holds so far, but the bundles."""
    _pack(contract.release, folder, "all", ("",))


def _pack(release: Release, folder: Folder, form: str, beginnings: tuple[str, ...]) -> None:
    name = f"{release.name}-{release.version}"
    paths = [path for path in folder.paths() if path.startswith(beginnings) and not path.startswith(f"{FOLDER}/")]
    sums = []
    with (
        folder.create(f"{FOLDER}/{name}-{form}.zip") as file,
        ZipFile(file, "w", strict_timestamps=True) as archive,
    ):
        for path in paths:
            sums.append(f"{folder.sha256(path)}  {path}\n")
            entry = _entry(f"{name}/{path}", release.date, folder.size(path))
            with folder.open(path) as content, archive.open(entry, "w") as packed:
                shutil.copyfileobj(content, packed)
        listing = "".join(sums).encode("utf-8")
        archive.writestr(_entry(f"{name}/{CHECKSUMS}", release.date, len(listing)), listing)


def _entry(path: str, day: date, size: int) -> ZipInfo:
    entry = ZipInfo(path, (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type = ZIP_STORED if path.endswith(PACKED) else ZIP_DEFLATED
    entry._compresslevel = LEVEL  # type: ignore[attr-defined]  # compress_level from Python 3.13 on
    entry.external_attr = FILE_MODE
    entry.create_system = 3  # whatever system builds it
    entry.file_size = size  # known beforehand, so that large files are written as large ones
    return entry
