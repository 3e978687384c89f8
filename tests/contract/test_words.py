"""The words that a reader of the dataset meets: whole sentences in both languages, in Canadian typography."""

import re
from collections.abc import Iterator

import pytest

from pipeline.contract import Bilingual
from tests.support import CONTRACT


def said() -> Iterator[tuple[str, str, str]]:
    """Every text that the contract declares: where, in English, in French."""
    yield "release: terms", CONTRACT.release.terms_en, CONTRACT.release.terms_fr
    yield from _words("release", CONTRACT.release)
    for table in CONTRACT.published:
        yield from _words(table.name, table)
        for column in table.columns:
            yield from _words(f"{table.name}.{column.name}", column)
            if column.missing_en and column.missing_fr:
                yield f"{table.name}.{column.name}: missing", column.missing_en, column.missing_fr
    for vocabulary in CONTRACT.vocabularies:
        for code in vocabulary.codes:
            yield f"{vocabulary.name}.{code.code}", code.label_en, code.label_fr
            yield f"{vocabulary.name}.{code.code}: description", code.description_en, code.description_fr
    for named in (*CONTRACT.views, *CONTRACT.files):
        yield from _words(str(getattr(named, "name", getattr(named, "path", ""))), named)


def _words(place: str, words: Bilingual) -> Iterator[tuple[str, str, str]]:
    yield f"{place}: title", words.title_en, words.title_fr
    yield f"{place}: description", words.description_en, words.description_fr


SAID = list(said())
SENTENCES = [one for one in SAID if one[0].endswith((": description", ": missing", ": terms"))]


@pytest.mark.parametrize(("place", "english", "french"), SENTENCES, ids=[one[0] for one in SENTENCES])
def test_descriptions_are_sentences(place: str, english: str, french: str) -> None:
    for text in (english, french):
        assert text[0].isupper() or text[0] in "“«"
        assert text.endswith(".")
    assert english != french or len(english) < 15


def test_typography() -> None:
    wrong = [place for place, _, french in SAID if re.search(r"[^\u00a0]:(?!//)\s| ;|« | »|[a-z]’", french)]
    wrong += [place for place, english, _ in SAID if re.search(r"\s[:;]", english)]
    wrong += [place for place, *texts in SAID for text in texts if re.search(r"  |,,|\.\.|\s$|^\s", text)]
    assert wrong == []


def test_an_empty_cell_says_of_which_kind_it_is() -> None:
    kinds_en = (
        "Not stated:",
        "Not applicable:",
        "Not known:",
        "Not known or not applicable:",
        "Not evident:",
        "Not in the source:",
    )
    kinds_fr = ("Non précisé", "Sans objet\u00a0:", "Non connu", "Non manifeste\u00a0:", "Absente de la source\u00a0:")
    for place, english, french in SAID:
        if place.endswith(": missing"):
            assert english.startswith(kinds_en), place
            assert french.startswith(kinds_fr), place
