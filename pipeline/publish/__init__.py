"""Publishing: who writes what of a release; `formats.py` knows its formats."""

from collections.abc import Iterable

from pipeline.contract import Contract
from pipeline.publish.all_tables import AllTables, CodeLists
from pipeline.publish.descriptions import CroissantDescription, DataPackage, FrontPage, PortalRecord
from pipeline.publish.dictionary import Dictionary
from pipeline.publish.flat_tables import FlatTables
from pipeline.publish.publisher import Opener, Publisher
from pipeline.publish.quality import Corrections
from pipeline.publish.reports import NestedReports, Texts
from pipeline.publish.sqlite_database import SqliteDatabase
from pipeline.publish.xlsx.workbook import ExcelWorkbook

# The tables, which are judged while the others are closed.
TABLES: tuple[Opener, ...] = (AllTables, FlatTables)
# They are closed in this order: what describes other files stands after them.
PUBLISHERS: tuple[Opener, ...] = (
    *TABLES,
    CodeLists,
    NestedReports,
    SqliteDatabase,
    Dictionary,
    ExcelWorkbook,
    Texts,
    Corrections,
    DataPackage,
)
# These are closed when the release has been judged, the first before what there is is packed, the others behind it.
LAST_PUBLISHERS: tuple[Opener, ...] = (FrontPage, CroissantDescription, PortalRecord)


def wanted(contract: Contract, openers: Iterable[Opener]) -> list[Opener]:
    """Those of the openers that make what the release is to hold."""
    return [one for one in openers if getattr(one, "form", None) not in contract.left_out]


__all__ = ["LAST_PUBLISHERS", "PUBLISHERS", "TABLES", "Opener", "Publisher", "wanted"]
