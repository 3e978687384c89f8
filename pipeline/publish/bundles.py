"""Bundles to download: zip files, the same bytes at each build, each with what explains it and its checksums."""

import shutil
from collections.abc import Sequence
from datetime import date
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from pipeline.contract import Contract, Release
from pipeline.publish.formats import of_tables
from pipeline.store import Folder
from pipeline.store.checksums import NAME as CHECKSUMS

# What explains the tables, whatever format they are in.
EXPLAINING = (
    "README.md",
    "DATA-CHANGELOG.md",
    "CITATION.cff",
    "key_changes.csv",
    "data-dictionary",
    "text/",
    "quality/",
)
PACKED = (".parquet", ".xlsx", ".woff2", ".png")  # these are compressed already
FOLDER = "bundles"
FILE_MODE = 0o100644 << 16
LEVEL = 3  # a sixth larger than by zlib's own choice, 6, in less than half the time


def pack(contract: Contract, folder: Folder, paths: Sequence[str]) -> None:
    """Pack these files together, and of them those of each format of tables with what explains it."""
    release = contract.release
    forms = [form.name for form in of_tables(contract)]
    _pack(release, folder, "all", paths)
    for form in forms:
        described = ("datapackage.json",) if form == forms[0] else ()
        held = (f"{form}/", *described, *EXPLAINING)
        _pack(release, folder, form, [path for path in paths if path.startswith(held)])


def _pack(release: Release, folder: Folder, form: str, paths: Sequence[str]) -> None:
    name = f"{release.name}-{release.version}"
    with folder.create(f"{FOLDER}/{name}-{form}.zip") as file, ZipFile(file, "w") as archive:
        for path in paths:
            entry = _entry(f"{name}/{path}", release.date, folder.size(path))
            with folder.open(path) as content, archive.open(entry, "w") as packed:
                shutil.copyfileobj(content, packed)
        listing = "".join(f"{folder.sha256(path)}  {path}\n" for path in paths).encode("utf-8")
        archive.writestr(_entry(f"{name}/{CHECKSUMS}", release.date, len(listing)), listing)


def _entry(path: str, day: date, size: int) -> ZipInfo:
    entry = ZipInfo(path, (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type = ZIP_STORED if path.endswith(PACKED) else ZIP_DEFLATED
    entry._compresslevel = LEVEL  # type: ignore[attr-defined]  # compress_level from Python 3.13 on
    entry.external_attr = FILE_MODE
    entry.create_system = 3  # whatever system builds it
    entry.file_size = size  # known beforehand, so that large files are written as large ones
    return entry
