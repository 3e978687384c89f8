"""The lines of rules that yielded no row in any reading, as `evaluate` lists them."""

from dataclasses import dataclass

import pytest

from pipeline.asks.language import AskLanguage
from pipeline.asks.loader import ask_language
from pipeline.evaluation.report import idle_lines, idle_table, rules_at_work
from pipeline.reader import findings_in, tables_of
from pipeline.store.package import language_file
from tests.reading.helpers import knowledge, plain

ASKS = """constructions = '''
np | %&FIN _
for | % for _
'''
words = '''
need | drum | np, for | Guides drum for [rain].
need | yearn | for | Guides yearn for [rain].
'''
rules = '''
recommendation | let us paint _ | Let us paint [boats].
recommendation | quay|dock|pier|jetty|harbour|wharf must be _ | The quay must be [red].
none | drum of oil | A drum of oil.
'''
"""


@dataclass
class Piece:
    rule: str


@dataclass
class Rows:
    recommendation_evidence: list[Piece]


@pytest.fixture(scope="module")
def language() -> AskLanguage:
    return ask_language("en", language_file("en", "words.toml"), ASKS, language_file("en", "forms.csv"))


@pytest.mark.parametrize(
    ("rules", "idle"),
    [
        ([], [6, 7, 10, 11]),
        (["drum.for"], [7, 10, 11]),
        (["let us paint _ + yearn.for", "label"], [6, 11]),
        (["list: yearn.for", "reading"], [6, 10, 11]),
    ],
)
def test_a_line_is_at_work_if_any_of_its_constructions_is(
    rules: list[str], idle: list[int], language: AskLanguage
) -> None:
    names = rules_at_work(Rows([Piece(rule) for rule in rules]))  # type: ignore[arg-type]
    assert [line for line, _ in idle_lines(language, names)] == idle


def test_the_table_counts_and_names_the_lines_that_ask(language: AskLanguage) -> None:
    said = idle_table([language], {"en": {"drum.np"}}, 3)
    assert said.splitlines() == [
        "Rules that yielded no row in 3 readings, by their lines:",
        "  en/asks.toml, 3 of 4 lines that ask",
        "    7 yearn; 10 let us paint _; 11 quay|dock|pier|jetty|harbour|wharf must be _",
    ]


def test_a_rule_of_the_language_is_known_by_the_row_that_it_made() -> None:
    told = knowledge("en")
    before = idle_lines(told.asks, set())
    tables = tables_of(findings_in(plain("The guides recommend a lower quay.", "en"), told))
    after = idle_lines(told.asks, rules_at_work(tables))
    assert [name for line, name in before if (line, name) not in after] == ["recommend"]
