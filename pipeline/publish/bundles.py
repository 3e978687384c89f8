"""Bundles to download: zip files, the same bytes at each build, each with what explains it and its checksums."""

import shutil
import struct
from collections.abc import Sequence
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
SIZES_AT = 26  # of a file's header: how long its name is, and what stands behind that
SHARE = 1 << 20  # bytes that are copied at once
LEVEL = 3  # a sixth larger than by zlib's own choice, 6, in less than half the time


def pack(contract: Contract, folder: Folder) -> None:
    """Pack all that the release holds so far, then of that each format of tables with what explains it."""
    release, paths = contract.release, folder.paths()
    forms = [form.name for form in of_tables(contract)]
    _pack(release, folder, "all", paths)
    with folder.open(_path(release, "all")) as file, ZipFile(file) as whole:
        for form in forms:
            described = ("datapackage.json",) if form == forms[0] else ()
            held = (f"{form}/", *described, *EXPLAINING)
            _pack(release, folder, form, [path for path in paths if path.startswith(held)], whole)


def _path(release: Release, form: str) -> str:
    return f"{FOLDER}/{release.name}-{release.version}-{form}.zip"


def _pack(release: Release, folder: Folder, form: str, paths: Sequence[str], whole: ZipFile | None = None) -> None:
    name = f"{release.name}-{release.version}"
    with (
        folder.create(_path(release, form)) as file,
        ZipFile(file, "w", strict_timestamps=True) as archive,
    ):
        for path in paths:
            entry = _entry(f"{name}/{path}", release.date, folder.size(path))
            if whole:
                _take(entry, whole, archive)
                continue
            with folder.open(path) as content, archive.open(entry, "w") as packed:
                shutil.copyfileobj(content, packed)
        listing = "".join(f"{folder.sha256(path)}  {path}\n" for path in paths).encode("utf-8")
        archive.writestr(_entry(f"{name}/{CHECKSUMS}", release.date, len(listing)), listing)


def _take(entry: ZipInfo, whole: ZipFile, archive: ZipFile) -> None:
    """Add a file with its header as they lie in another archive: to pack it again would take as long again."""
    there, here = whole.fp, archive.fp
    assert there
    assert here
    held = whole.getinfo(entry.filename)
    entry.CRC, entry.compress_size, entry.header_offset = held.CRC, held.compress_size, archive.start_dir
    there.seek(held.header_offset + SIZES_AT)
    name, more = struct.unpack("<2H", there.read(4))
    there.seek(held.header_offset)
    here.seek(archive.start_dir)
    left = SIZES_AT + 4 + name + more + held.compress_size
    while left:
        left -= here.write(there.read(min(left, SHARE)))
    archive.start_dir = here.tell()
    archive.filelist.append(entry)
    archive.NameToInfo[entry.filename] = entry


def _entry(path: str, day: date, size: int) -> ZipInfo:
    entry = ZipInfo(path, (day.year, day.month, day.day, 0, 0, 0))
    entry.compress_type = ZIP_STORED if path.endswith(PACKED) else ZIP_DEFLATED
    entry._compresslevel = LEVEL  # type: ignore[attr-defined]  # compress_level from Python 3.13 on
    entry.external_attr = FILE_MODE
    entry.create_system = 3  # whatever system builds it
    entry.file_size = size  # known beforehand, so that large files are written as large ones
    return entry
