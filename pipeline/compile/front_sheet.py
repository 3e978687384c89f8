"""What the workbook's front sheet says, in one language after the other."""

from collections.abc import Iterator, Sequence

from pipeline.compile import citation
from pipeline.contract import Contract
from pipeline.model import DocumentMeta

NAMED = 20  # reports; further ones are only counted
START = {"en": "Start here", "fr": "Commencer ici"}
SHEETS = {"en": ("Sheet", "What it is for", "Rows"), "fr": ("Feuille", "À quoi elle sert", "Lignes")}
OTHER = {"en": "Français\u00a0: plus bas", "fr": "English: above"}
FURTHER = {
    "en": "and {count:,} more: see the sheet documents",
    "fr": "et {count} autres\u00a0: voir la feuille documents",
}
LABELS = {
    "en": ("Sources", "Version", "How to read it", "Terms", "How to cite"),
    "fr": ("Sources", "Version", "Comment le lire", "Conditions", "Comment citer"),
}
READING = {
    "en": "Each row of the first sheets is one thing that was asked for. Filter by the arrows in the header: by who is "
    "asked, by theme, by the bodies named. The sheet data_dictionary says what each column is and what an empty cell "
    "means; the sheet codes gives the labels of the codes. Times are those of the event's place.",
    "fr": "Chaque ligne des premières feuilles est une chose qui a été demandée. Filtrez par les flèches de "
    "l'en-tête\u00a0: selon le destinataire, le thème, les organismes nommés. La feuille data_dictionary dit ce qu'est "
    "chaque colonne et ce qu'une cellule vide signifie; la feuille codes donne les libellés des codes. Les heures sont "
    "celles du lieu de l'événement.",
}


def lines(
    contract: Contract, documents: Sequence[DocumentMeta], count: int, language: str
) -> Iterator[tuple[str, str]]:
    """What stands below the list of sheets: a label and what it says; `documents` are the first of `count`."""
    release = contract.release
    named = [f"{one.title} ({one.publisher}), {one.source_url}" for one in documents[:NAMED]]
    if more := count - len(named):
        named.append(FURTHER[language].format(count=more))
    said = (
        "\n".join(named),
        f"{release.version}, {release.date}",
        READING[language],
        release.terms_en if language == "en" else release.terms_fr,
        (citation.english if language == "en" else citation.french)(release),
    )
    yield from zip(LABELS[language], said, strict=True)
