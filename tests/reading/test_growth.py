"""What nobody writes takes time that grows with it and no faster, in all of reading together."""

from collections.abc import Callable

import pytest

from pipeline.knowledge import knowledge_of
from pipeline.reader import findings_in, tables_of
from tests.growth import Work, both_lengths, check_growth
from tests.reading.helpers import document

CHAPTER = {
    "fr": "Un rapport\n\nDiscussions\n\nThème 1 : Logement\n\n",
    "en": "A report\n\nDiscussions\n\nTheme 1: Homes\n\n",
}

TEXTS = {
    "fr": ["mot de besoin Note 3 8 h http://a.b ", "8 h - 9 h Chose\n", "Voici :\n\n", "Note 3\n\nUne note\n\n", " \u00a0",
           "Centre de ", "Fondation Lucie et ", "doivent ", "motNote 1 ", "l'", "« a ", "• un point ;\n", "Titre\n\n"],
    "en": ["Centre of ", "the Department of ", "RCMP ", "Canada and ", "word", "1234 ", ", ", "(a) ", "http://a.ca/b ",
           "should ", "Note 1\n\nA note\n\n", "1. http://a.ca/b\n", "•\n", "•\n•\nlamps of brass\nOars\n",
           "Lamps\n", "1\n", "word\tword ", "lamps and\tbells should be lit\t", "We should light the lamps. "],
}  # fmt: skip
PAGES: dict[str, Callable[[int], str]] = {
    "headings of lists": lambda n: "<p>x</p><h2>A</h2><form>a</form>" * (n // 32),
    "tags without text": lambda n: "<b></b>" * (n // 7) + "x",
    "rows": lambda n: "<table>" + "<tr><td>a</td><td>b</td></tr>" * (n // 29) + "</table>",
    "items": lambda n: "<ul>" + "<li>an item</li>" * (n // 16) + "</ul>",
}
CASES: list[tuple[str, str, Callable[[int], str]]] = [
    *((code, "text", lambda n, code=code, of=of: CHAPTER[code] + of * (n // len(of)))  # type: ignore[misc]
      for code, texts in TEXTS.items() for of in texts),
    *(("en", "html", make) for make in PAGES.values()),
    ("fr", "text", lambda n: "Table des matières\n" + "Titre\n" * (n // 6)),
    # A report of one line, without a chapter.
    *(("en", "text", lambda n, of=of: of * (n // len(of))) for of in ("Lamps\n", "a\n", "1\n")),  # type: ignore[misc]
    # Many bodies and addresses in one note.
    ("en", "text", lambda n: CHAPTER["en"] + "Notes\n\n1. " + "".join(f"Zed{i} Society, http://zed{i}.ca/a " for i in range(n // 32))),
]  # fmt: skip


@both_lengths
@pytest.mark.parametrize(("language", "source_format", "make"), CASES)
def test_time_grows_with_the_text(language: str, source_format: str, make: Callable[[int], str], size: int) -> None:
    def prepare(size: int) -> Work:
        text = make(size)
        return lambda: tables_of(findings_in(document(text, language, source_format), knowledge_of(language)))

    check_growth(prepare, size)
