"""Publishing: one publisher a format; to add one, write its module and name it here."""

from collections.abc import Iterable, Mapping

from pipeline.contract import Contract
from pipeline.publish.archives import Archives
from pipeline.publish.bundles import Bundles
from pipeline.publish.code_lists import CodeLists
from pipeline.publish.corrections import Corrections
from pipeline.publish.csv_tables import CsvTables
from pipeline.publish.descriptions import CroissantDescription, DataPackage, PortalRecord
from pipeline.publish.dictionaries import Dictionaries
from pipeline.publish.flat_tables import FlatTables
from pipeline.publish.front_page import FrontPage
from pipeline.publish.json_tables import JsonTables
from pipeline.publish.parquet_tables import ParquetTables
from pipeline.publish.publisher import Opener, Publisher
from pipeline.publish.sqlite_database import SqliteDatabase
from pipeline.publish.texts import Texts
from pipeline.publish.xlsx import ExcelWorkbook

# They are closed in this order: what describes other files stands after them.
PUBLISHERS: tuple[Opener, ...] = (
    CsvTables,
    ParquetTables,
    JsonTables,
    FlatTables,
    CodeLists,
    Bundles,
    SqliteDatabase,
    ExcelWorkbook,
    Texts,
    Dictionaries,
    Corrections,
    DataPackage,
)
# These are closed when the release has been judged, for they tell how that went or hold the others' files.
LAST_PUBLISHERS: tuple[Opener, ...] = (FrontPage, Archives, CroissantDescription, PortalRecord)
# What makes a format that a build may leave out; all others are at work in every release.
FORMAT_OF: Mapping[Opener, str] = {
    CsvTables: "csv",
    ParquetTables: "parquet",
    JsonTables: "json",
    Bundles: "json",
    ExcelWorkbook: "xlsx",
    SqliteDatabase: "sqlite",
}


def wanted(contract: Contract, openers: Iterable[Opener]) -> list[Opener]:
    """Those of the openers that make what the release is to hold."""
    return [one for one in openers if FORMAT_OF.get(one) in (None, *contract.formats)]


__all__ = ["LAST_PUBLISHERS", "PUBLISHERS", "Opener", "Publisher", "wanted"]
