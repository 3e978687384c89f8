"""The words of the pages, and how each language sets them."""

import re
import tomllib
from datetime import date, time

import pytest

from pipeline import store
from pipeline.site.wording import Wording
from tests.support import CONTRACT, ROOT

STRINGS = tomllib.loads(store.read_parts("site")["strings.toml"].decode("utf-8"))
EN, FR = (Wording(language, STRINGS, CONTRACT) for language in ("en", "fr"))
NBSP, NARROW = "\u00a0", "\u202f"


def test_every_string_is_in_both_languages_with_the_same_gaps() -> None:
    for group, entries in STRINGS.items():
        for name, both in entries.items():
            assert len(both) == 2, f"{group}.{name}"
            assert all(both), f"{group}.{name}"
            gaps = [sorted(re.findall(r"\{\w+\}", said)) for said in both]
            assert gaps[0] == gaps[1], f"{group}.{name}"


def test_what_is_counted_has_both_forms() -> None:
    names = {f"{group}.{name}" for group, entries in STRINGS.items() for name in entries}
    assert {name for name in names if name.endswith("_one") and name[:-4] + "_many" not in names} == set()


def test_every_string_that_a_template_asks_for_is_there() -> None:
    templates = [
        content.decode() for path, content in store.read_parts("site").items() if path.startswith("templates/")
    ]
    whole, filled = (
        {name for template in templates for name in re.findall(asked, template)}
        for asked in (r'\bt\["([\w.]+)"\]', r'\bt\("([\w.]+)",')
    )
    assert len(whole) > 80
    assert len(filled) > 10
    gapped = {name for name, said in EN.strings.items() if "{" in said}
    assert whole <= EN.strings.keys() - gapped
    assert filled <= gapped


def test_no_string_stands_that_no_page_asks_for() -> None:
    made_up = {"count", "date", "language", "measure", "nav", "sort"}  # groups whose names come from the data
    stems = re.compile(r"(agenda.group|dictionary.type|explorer.sort|explorer.none|report.layer|report.tab)_\w+")
    parts = (ROOT / "pipeline/site").rglob("*")
    said = "\n".join(path.read_text(encoding="utf-8") for path in parts if path.suffix in (".py", ".html", ".js"))
    for full in EN.strings:
        group, name = full.split(".")
        stem = re.sub(r"_(one|many)$", "", name)
        asked = rf"{group}\.({stem}|{name})\b" + (
            rf"|strings\.{stem}\b|[\"']{stem}[\"']" if group == "explorer" else ""
        )
        assert group in made_up or stems.fullmatch(full) or re.search(asked, said), full


def test_french_is_set_with_no_break_spaces_and_a_real_apostrophe() -> None:
    said = "L'appel : « oui »; 5 %"
    assert FR.typeset(said) == f"L’appel{NBSP}: «{NBSP}oui{NBSP}»; 5{NBSP}%"
    assert EN.typeset("It's: so") == "It’s: so"


def test_french_strings_are_spaced_as_canadian_french_is() -> None:
    wrong = re.compile(r"\s[;!?]|[^\s\u00a0][:»]( |$)")
    assert {name: said for name, said in FR.strings.items() if wrong.search(said)} == {}


def test_a_territory_has_its_name_and_one_that_is_not_listed_its_code() -> None:
    assert (EN.place("CA-QC"), FR.place("CA-NB"), FR.place("US-NY")) == ("Quebec", "Nouveau-Brunswick", "US-NY")


def test_numbers_dates_and_times() -> None:
    assert (EN.number(12345), FR.number(12345)) == ("12,345", f"12{NARROW}345")
    assert (EN.day(date(2014, 1, 29)), FR.day(date(2014, 1, 1))) == (
        f"January 29,{NBSP}2014",
        f"1er{NBSP}janvier{NBSP}2014",
    )
    assert FR.days(date(2014, 1, 29), date(2014, 1, 30)) == f"29–30{NBSP}janvier{NBSP}2014"
    assert EN.days(date(2014, 1, 31), date(2014, 2, 1)) == f"January 31,{NBSP}2014 to February 1,{NBSP}2014"
    assert (EN.hour(time(8, 5)), FR.hour(time(8, 5)), FR.hour(time(12))) == ("08:05", f"8{NBSP}h{NBSP}05", f"12{NBSP}h")
    assert (FR.minutes(75), FR.minutes(60), FR.minutes(0)) == (f"1{NBSP}h{NBSP}15{NBSP}min", f"1{NBSP}h", f"0{NBSP}min")


@pytest.mark.parametrize(
    ("n", "en", "fr"), [(0, "0 themes", "0 thème"), (1, "1 theme", "1 thème"), (2, "2 themes", "2 thèmes")]
)
def test_a_plural_is_each_languages_own(n: int, en: str, fr: str) -> None:
    assert (EN.count("count.themes", n), FR.count("count.themes", n)) == (en, fr)
    assert " ".join(FR.counted("count.themes", n)) == fr


def test_a_share_is_never_rounded_to_all_or_nothing() -> None:
    assert [EN.percent(*share) for share in [(999, 1000), (1, 1000), (5, 5), (0, 5), (0, 0)]] == [
        "99%",
        "1%",
        "100%",
        "0%",
        "0%",
    ]
