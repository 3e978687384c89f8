"""A language's `names.toml`: what is not understood is refused with its file and line."""

import pytest

from pipeline.errors import InvalidInput
from pipeline.grammar.tokens import tokens_of
from pipeline.knowledge import lexicon_for
from pipeline.names.evidence import told_by_words
from pipeline.names.spans import span_at
from pipeline.names.vocabulary import read_vocabulary
from pipeline.store.package import language_codes, language_file


@pytest.mark.parametrize("code", language_codes())
def test_the_file_of_a_language_is_read_and_has_no_long_line(code: str) -> None:
    text = language_file(code, "names.toml")
    assert read_vocabulary(text, code).by_type["heads"]
    assert max(map(len, text.splitlines())) <= 120


@pytest.mark.parametrize("code", language_codes())
def test_a_first_name_is_one_token_or_no_text_would_ever_have_it(code: str) -> None:
    names = read_vocabulary(language_file(code, "names.toml"), code).words.first_names
    assert [name for name in sorted(names) if len(tokens_of(name)) != 1] == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('[words]\nleads = "the, a"\nleeds = "b"\n', "x, line 3: 'leeds' is not understood"),
        ('[words]\nleads = """the, a,\nthe"""\n', "x, line 2: leads has 'the' twice"),
        ('[words]\nleads = "the,, a"\n', "x, line 2: leads has an empty word"),
        ("[words]\nleads = 3\n", "x, line 1: \\[words\\] must be a table"),
        ('[heads]\npolice = "guard"\nngo = "guard"\n', "x, line 2: 'guard' stands under two types"),
        ('[heads]\nchoir = "choir"\n', "x, line 2: 'choir' is no type of bodies"),
        ('head_first = "yes"\n', "x, line 1: 'head_first' is not understood"),
        ('[word]\nleads = "the"\n', "x, line 1: 'word' is not understood"),
        ("[words\n", "x: .*line 1"),
    ],
)
def test_what_is_not_understood_is_refused_with_its_line(text: str, message: str) -> None:
    with pytest.raises(InvalidInput, match=message):
        read_vocabulary(text, "x")


def heads_of_several_words() -> list[tuple[str, str]]:
    lexicons = {code: lexicon_for(code) for code in ("en", "fr")}
    own = {"en": lexicons["en"].last_heads, "fr": lexicons["fr"].first_heads}
    return [(code, head) for code, heads in own.items() for head in sorted(heads) if " " in head and " of " not in head]


@pytest.mark.parametrize(("language", "head"), heads_of_several_words())
def test_each_head_of_several_words_makes_a_name(language: str, head: str) -> None:
    lexicon = lexicon_for(language)
    opens = language == "fr" or head.endswith((" of", " for"))
    said = head.capitalize() if opens else head.title()
    name = f"{said} de Dunmore" if language == "fr" else f"{said} Dunmore Bay" if opens else f"Dunmore {said}"
    tokens = [*tokens_of(f"{name} met")]
    span = span_at(tokens, 0, lexicon)
    assert told_by_words(tokens, span, lexicon) is not None
    assert span.last == len(tokens) - 1
