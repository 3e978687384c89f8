"""The words that ask: the whole clause, without the action, reasons before it and marks at its edges."""

import re

import pytest

from pipeline.asking.hits import hits
from pipeline.asking.sentences import lower, shade
from pipeline.languages import rules_of
from tests.asking.test_snippets import MARK, found_in, snippets

CUES = [
    ("en", "Since many assaults occur at night, ⟦no driver should be left alone⟧.", "should"),
    ("en", "In the nurses' view, ⟦rides should be free⟧.", "In the nurses' view … should"),
    ("en", "⟦A seasonal permit⟧ was called for by nurses and employers alike.", "was called for by nurses and employers alike"),
    ("en", "⟦A subsidy⟧ was considered as well, although costs are high.", "was considered as well"),
    ("en", "The need for ⟦return trips⟧ was raised at nearly every table.", "The need for … was raised at nearly every table"),
    ("en", "Participants felt that ⟦a fare card⟧ would be of great benefit.", "Participants felt that … would be of great benefit"),
    ("en", "Finally, participants recommended ⟦a shorter form⟧.", "Finally, participants recommended"),
    ("fr", "⟦La formation des juges⟧ a été désignée comme un besoin continu.", "a été désignée comme un besoin continu"),
    ("fr", "En outre, ⟦une exemption⟧ a été demandée dans quatre villes.", "a été demandée dans quatre villes"),
    ("fr", "⟦Le déneigement⟧ a été jugé essentiel par la majorité, quoique cher.", "a été jugé essentiel par la majorité"),
    ("fr", "Bien que des cours existent, y compris le soir, il existe un besoin de ⟦formation avancée⟧.", "il existe un besoin de"),
    ("fr", "Puisque chacun interprète les règles, il conviendrait que ⟦l'Agence publie un guide⟧.", "il conviendrait que"),
    ("fr", "De l'avis de tous, ⟦les contrats doivent être traduits⟧.", "De l'avis de tous … doivent"),
    ("fr", "Au premier rang des priorités figure ⟦la réfection du toit⟧.", "Au premier rang des priorités figure"),
    ("fr", "Ont aussi été proposés ⟦un quai et une rampe d'accès⟧.", "Ont aussi été proposés"),
    ("fr", "Le besoin d'⟦un local chauffé⟧ s'est fait sentir à toutes les tables.", "Le besoin d' … s'est fait sentir à toutes les tables"),
    ("fr", "Ne faudrait-il pas ⟦former les pilotes⟧?", "Ne faudrait-il pas"),
    ("fr", "⟦La réfection du toit⟧ a fait l'objet de deux recommandations.", "a fait l'objet de deux recommandations"),
    ("fr", "Peu de juges sont formés, ce qui crée le besoin d'⟦un cours⟧.", "ce qui crée le besoin d'"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "text", "expected"), CUES)
def test_cue(code: str, text: str, expected: str) -> None:
    ((action, cue),) = found_in(code, re.sub(r"[⟦⟧]", "", text))
    assert cue == expected
    assert f"⟦{action}⟧" in text


@pytest.mark.parametrize(("code", "name"), [("en", "english.txt"), ("fr", "french.txt")])
def test_no_match_is_without_a_stem(code: str, name: str) -> None:
    rules = rules_of(code).asking
    cues = (*rules.future, *rules.forward, *rules.backward, *rules.modals)
    for _, snippet in snippets(code, name):
        shaded = lower(shade(MARK.sub(r"\2", snippet)))
        seen = {hit.cue.pattern for hit in hits(shaded, 0, len(shaded), rules, next_steps=True)}
        assert [cue.rule for cue in cues if cue.pattern not in seen and cue.pattern.search(shaded)] == []
