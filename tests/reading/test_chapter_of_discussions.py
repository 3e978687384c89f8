"""Which chapter reports the discussions, however it is called and whatever stands before it, in text and on a page."""

import pytest

from pipeline.extract.outline import themes
from tests.reading.helpers import document, paragraph

_ENGLISH = [
    "What We Heard at the Tables", "Small Group Discussions: Themes", "Roundtable Themes", "In the Breakout Rooms",
    "Themes from the Table Discussions", "Key Themes", "What Participants Said", "From the Working Tables",
    "What Emerged from the Dialogue Circles", "Summary of Table Talk", "What People Told Us", "Small groups",
    "Highlights of the Afternoon Discussions", "Theme-by-theme summary", "What the room told us", "Lessons learned",
]  # fmt: skip
_FRENCH = [
    "Ce qui s'est dit aux tables", "Échanges en ateliers", "Thèmes abordés en petits groupes", "Sous-groupes",
    "Synthèse des tables de discussion", "Ce que les participants ont dit", "Propos recueillis en atelier",
    "Compte rendu des ateliers", "Ateliers : synthèse des échanges", "Ce qu'on nous a dit", "Cercles de partage",
    "Bilan des échanges", "Synthèse thématique", "Rapport des groupes", "Leçons apprises", "Ce que nous avons entendu",
]  # fmt: skip
_FRONT = {
    "en": [["A note from the organizers"], ["Background", "How the dialogue sessions were run"],
           ["Opening presentations", "What the numbers say", "Lessons from abroad"]],
    "fr": [["Mot de présentation"], ["Contexte", "Déroulement des ateliers"],
           ["Présentations d'ouverture", "Ce que disent les chiffres", "Leçons d'ailleurs"]],
}  # fmt: skip
# Each could be the name of a chapter elsewhere.
_THEMES = {
    "en": ["Working with families", "Reporting and feedback", "Consultation with elders", "Results and measurement"],
    "fr": ["Le travail avec les familles", "Échanges de renseignements", "Consultation des aînés", "Résultats et mesure"],
}  # fmt: skip
_END = {"en": ["Next steps", "Notes"], "fr": ["Prochaines étapes", "Notes"]}


def _report(title: str, language: str, on_page: bool) -> str:
    prose = paragraph("A sentence." if language == "en" else "Une phrase.")
    chapters = [*_FRONT[language], [title, *_THEMES[language]], *([end] for end in _END[language])]
    if on_page:
        ranked = [(2 + (i > 0), name) for chapter in chapters for i, name in enumerate(chapter)]
        body = "".join(f"<h{rank}>{name}</h{rank}><p>{prose}</p>" for rank, name in ranked)
        return f"<main><h1>Un rapport</h1>{body}</main>"
    return "Un rapport\n\n" + "".join(f"{name}\n\n{prose}\n\n" for chapter in chapters for name in chapter)


@pytest.mark.parametrize("on_page", [False, True], ids=["text", "page"])
@pytest.mark.parametrize(
    ("language", "title"), [*(("en", title) for title in _ENGLISH), *(("fr", title) for title in _FRENCH)]
)
def test_its_headings_are_the_themes(language: str, title: str, on_page: bool) -> None:
    read = document(_report(title, language, on_page), language, "html" if on_page else "text")
    assert [row.title for row in themes(read)] == _THEMES[language]
