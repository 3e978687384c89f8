"""What the workbook's front sheet says, in both languages side by side."""

from collections.abc import Sequence

from pipeline.compile import citation
from pipeline.contract import Contract
from pipeline.model import DocumentMeta

NAMED = 20  # reports; further ones are only counted
COUNTS = ("Table", "Rows", "Table", "Lignes")

Line = tuple[str, str, str, str]


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
