"""The front sheet: what the workbook is, in both languages side by side."""

from collections.abc import Sequence

from pipeline.compile import citation
from pipeline.contract import Contract
from pipeline.model import DocumentMeta
from pipeline.publish.xlsx.book import Book

NAME = "about"
NAMED = 20  # reports; further ones are only counted

Line = tuple[str, str, str, str]


class Front:
    """The sheet, first in the workbook and written last."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.sheet = book.sheet(NAME)
        for column, width in enumerate((26, 70, 26, 70)):
            self.sheet.set_column(column, column, width)

    def write(self, contract: Contract, documents: Sequence[DocumentMeta], rows: dict[str, int]) -> None:
        """Fill the sheet; `rows` are the tables' counts."""
        words = contract.words
        self.sheet.write_string(0, 0, words.title_en, self.book.title)
        self.sheet.write_string(0, 2, words.title_fr, self.book.title)
        at = 1
        for line in lines(contract, documents, rows["documents"]):
            for column, text in enumerate(line):
                self.sheet.write_string(at, column, text, self.book.text if column % 2 else self.book.strong)
            at += 1
        at += 1
        for column, text in enumerate(("Table", "Rows", "Table", "Lignes")):
            self.sheet.write_string(at, column, text, self.book.header)
        for table in contract.tables:
            at += 1
            for column, title in ((0, table.words.title_en), (2, table.words.title_fr)):
                self.sheet.write_url(at, column, f"internal:'{table.name}'!A1", self.book.link, title)
                self.sheet.write_number(at, column + 1, rows[table.name], self.book.count)


def lines(contract: Contract, documents: Sequence[DocumentMeta], count: int) -> list[Line]:
    """A line a thing said, in English and in French."""
    release = contract.release
    named = [f"{one.title} ({one.publisher}), {one.source_url}" for one in documents[:NAMED]]
    more = count - len(named)
    english = "\n".join(named + [f"and {more:,} more: see the sheet documents"] * (more > 0))
    french = "\n".join(named + [f"et {more} autres : voir la feuille documents"] * (more > 0))
    return [
        ("What it is", release.words.description_en, "Ce que c'est", release.words.description_fr),
        ("Sources", english, "Sources", french),
        ("Version", f"{release.version}, {release.date}", "Version", f"{release.version}, {release.date}"),
        ("Terms", release.terms_en, "Conditions", release.terms_fr),
        ("How to cite", citation.english(release), "Comment citer", citation.french(release)),
        ("How to read it", READING_EN, "Comment le lire", READING_FR),
    ]


READING_EN = (
    "Each table stands on a sheet and bears its name. The sheet data_dictionary says what each column is, how it was "
    "obtained and what an empty cell means; the sheet codes gives the labels of the codes. Times of day and instants "
    "are those of the event's place, whose time zone stands in the sheet documents."
)
READING_FR = (
    "Chaque table occupe une feuille et porte son nom. La feuille data_dictionary dit ce qu'est chaque colonne, "
    "comment elle a été obtenue et ce qu'une cellule vide signifie; la feuille codes donne les libellés des codes. Les "
    "heures et les instants sont ceux du lieu de l'événement, dont le fuseau horaire figure dans la feuille documents."
)
