"""Bundles to download: zip files, the same bytes at each build, each with what explains it and its checksums."""

import shutil
from collections.abc import Iterable
from datetime import date
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from pipeline.publish.formats import of_tables
from pipeline.publish.publisher import Publisher
from pipeline.store.checksums import NAME as CHECKSUMS
from pipeline.tabulate import Columns

# What explains the tables, whatever format they are in.
EXPLAINING = ("README.md", "TERMS.md", "DATA-CHANGELOG.md", "CITATION.cff", "data-dictionary", "text/", "quality/")
PACKED = (".parquet", ".xlsx", ".woff2", ".png")  # these are compressed already
FOLDER = "bundles"
FILE_MODE = 0o100644 << 16
LEVEL = 3  # a sixth larger than by zlib's own choice, 6, in less than half the time


class Bundles(Publisher):
    """The publisher of the bundles; it is closed after everything that they hold."""

    def close(self, organizations: Columns) -> None:
        """Pack the files."""
        paths = self.folder.paths()
        forms = [form.name for form in of_tables(self.contract)]
        for form in forms:
            described = ("datapackage.json",) if form == forms[0] else ()
            self._pack(form, [path for path in paths if path.startswith((f"{form}/", *described, *EXPLAINING))])
        self._pack("all", [path for path in paths if not path.startswith(f"{FOLDER}/")])

    def _pack(self, form: str, paths: Iterable[str]) -> None:
        release = self.contract.release
        name = f"{release.name}-{release.version}"
        sums = []
        with (
            self.folder.create(f"{FOLDER}/{name}-{form}.zip") as file,
            ZipFile(file, "w", strict_timestamps=True) as archive,
        ):
            for path in paths:
                sums.append(f"{self.folder.sha256(path)}  {path}\n")
                entry = _entry(f"{name}/{path}", release.date, self.folder.size(path))
                with self.folder.open(path) as content, archive.open(entry, "w") as packed:
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
