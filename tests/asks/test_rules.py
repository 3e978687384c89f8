"""Every rule matches its own example, reads the action that is marked in it, and no `none` line's."""

import re
import tomllib

import pytest

from pipeline.asks.language import Rule
from pipeline.asks.loader import ask_language
from pipeline.errors import InvalidInput
from pipeline.grammar.phrases import listed
from pipeline.store.package import language_codes, language_file
from tests.asks.helpers import language, read

ACTION = re.compile(r"\[([^]]*)\]")


def rules(code: str) -> list[tuple[str, Rule]]:
    """One rule of each line: its example shows one construction of the word."""
    lines = {rule.where: rule for rule in language(code).rules}
    return [(code, rule) for rule in lines.values()]


ALL = [one for code in language_codes() for one in rules(code)]


@pytest.mark.parametrize(("code", "rule"), ALL, ids=[f"{rule.where}" for _, rule in ALL])
def test_a_rule_reads_its_own_example(code: str, rule: Rule) -> None:
    plain = ACTION.sub(r"\1", rule.example)
    found = read(code, ["…", plain], next_steps=rule.kind == "commitment")
    if rule.kind == "none":
        assert found == []
        return
    assert [(kind, action) for kind, action, _ in found] == [
        (rule.kind, action) for action in ACTION.findall(rule.example)
    ]
    names = {one.name for one in language(code).rules if one.where == rule.where}
    assert any(name in names for _, _, said in found for name in said.removeprefix("list: ").split(" + "))


@pytest.mark.parametrize("name", ["report.toml", "words.toml", "asks.toml", "names.toml"])
@pytest.mark.parametrize("code", language_codes())
def test_no_line_is_wider_than_a_screen(code: str, name: str) -> None:
    wide = [n for n, line in enumerate(language_file(code, name).splitlines(), 1) if len(line) > 120]
    assert not wide, f"{code}/{name}: lines {wide} have more than 120 characters; make two lines of each."


@pytest.mark.parametrize("code", language_codes())
def test_a_form_has_a_tag_from_one_file_alone(code: str) -> None:
    rows = (line.split(",") for line in language_file(code, "forms.csv").splitlines()[1:] if line)
    known = {(form, tag) for form, _, tags in rows for tag in tags.split()}
    classes = tomllib.loads(language_file(code, "words.toml"))["classes"]
    twice = [(word, tag) for tag, text in classes.items() for word in listed(text) if (word, tag) in known]
    assert not twice, f"{code}: take {twice} out of [classes] of words.toml, for forms.csv tells them."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("wish | drum | np | x", "is no kind"),
        ("need | drum | sideways | x", "no construction is called 'sideways'"),
        ("need | drum | np", "expected 4 parts"),
        ("need | <drums> | np | x", "no list is called 'drums'"),
        ("need | drum&LOUD | np | x", "is no word, tag or mark"),
    ],
)
def test_a_line_that_is_not_understood_is_refused_with_its_place(line: str, told: str) -> None:
    asks = f"constructions = '''\nnp | % _\n'''\nwords = '''\n{line}\n'''\nrules = ''''''\n"
    with pytest.raises(InvalidInput, match=told) as refused:
        ask_language("en", language_file("en", "words.toml"), asks, language_file("en", "forms.csv"))
    assert "en/asks.toml" in str(refused.value)
    assert "line 5" in str(refused.value)


def test_a_french_verb_takes_an_accent_only_before_a_single_sound() -> None:
    """ "achète", "règle", but "présente", "pense": an accent before two sounds is a misspelt form, never met."""
    forms = [line.split(",") for line in language_file("fr", "forms.csv").splitlines()[1:]]
    before_two = re.compile(r"è(?!.[lrhun])[bcdfgjklmnpqrstvxz]{2}")
    assert [form for form, lemma, _ in forms if lemma.endswith("er") and before_two.search(form)] == []
