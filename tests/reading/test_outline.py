"""Headings, their levels and kinds, and which are themes."""

import pytest

from pipeline.extract.outline import sections, themes
from tests.reading.helpers import SAID, document, paragraph

P = paragraph()
PE = paragraph("A sentence.")


def outline(text: str, language: str = "fr", source_format: str = "text") -> list[tuple[int, str, str]]:
    rows = sections(document(text, language, source_format))
    return [(row.level, row.kind, row.title) for row in rows]


def test_french_chapters_and_themes() -> None:
    text = f"""Un rapport

Table des matières

Préface

Au sujet de la question

{P}

Présentation

{P}

Exposés des spécialistes

Premier constat

{P}

Discussions en petits groupes : constats

{P}

Logement et transport

{P}

Échanges d'information

{P}

Prochaines étapes

{P}

Annexe A - Ordre du jour

Ordre du jour

Jour 1 : mercredi 4 mars 2020

8 h - 9 h INSCRIPTION
"""
    assert outline(text) == [
        (1, "contents", "Table des matières"),
        (1, "foreword", "Préface"),
        (2, "introduction", "Au sujet de la question"),
        (1, "introduction", "Présentation"),
        (1, "panels", "Exposés des spécialistes"),
        (2, "other", "Premier constat"),
        (1, "discussions", "Discussions en petits groupes : constats"),
        (2, "theme", "Logement et transport"),
        (2, "theme", "Échanges d'information"),
        (1, "next_steps", "Prochaines étapes"),
        (1, "annex", "Annexe A - Ordre du jour"),
        (2, "agenda", "Ordre du jour"),
        (3, "other", "Jour 1 : mercredi 4 mars 2020"),
    ]


def test_the_lines_of_a_contents_list_are_no_headings() -> None:
    text = f"""A report

Table of contents

Foreword
What guests taught us
Breakout sessions
Next steps

Foreword

{PE}

What guests taught us

The first guest

{PE}

Breakout sessions

{PE}

Housing

{PE}

Transport

{PE}

Next steps

{PE}
"""
    assert outline(text, "en") == [
        (1, "contents", "Table of contents"),
        (1, "foreword", "Foreword"),
        (2, "other", "What guests taught us"),
        (2, "other", "The first guest"),
        (1, "discussions", "Breakout sessions"),
        (2, "theme", "Housing"),
        (2, "theme", "Transport"),
        (1, "next_steps", "Next steps"),
    ]


@pytest.mark.parametrize(
    ("language", "chapter"),
    [
        ("fr", "Discussions en ateliers : constats et mesures proposées"),
        ("fr", "Ce qui est ressorti des tables de discussion"),
        ("fr", "Ce que les participants ont proposé"),
        ("fr", "Thèmes abordés en petits groupes"),
        ("fr", "Synthèse des échanges"),
        ("en", "Breakout discussion themes"),
        ("en", "What we heard in the small groups"),
        ("en", "Workshop themes"),
        ("en", "Round table discussions"),
        ("en", "What participants told us"),
    ],
)
def test_the_chapter_that_reports_discussions_is_known_by_its_name(language: str, chapter: str) -> None:
    text = f"{chapter}\n\n{P}\n\nUn sujet\n\n{P}\n\nUn autre\n\n{P}\n"
    assert [kind for _, kind, _ in outline("Un rapport\n\n" + text, language)] == ["discussions", "theme", "theme"]


def test_labelled_themes_are_themes_and_what_lies_below_them_is_not() -> None:
    text = f"""Un rapport

Discussions

{P}

Thème 1 : Logement

{P}

Recommandations

{P}

Thème 2 : Transport

{P}

Recommandations

{P}
"""
    assert outline(text) == [
        (1, "discussions", "Discussions"),
        (2, "theme", "Thème 1 : Logement"),
        (3, "other", "Recommandations"),
        (2, "theme", "Thème 2 : Transport"),
        (3, "other", "Recommandations"),
    ]


def test_a_theme_runs_to_the_last_character_of_its_discussion_and_its_title_has_no_marker() -> None:
    text = f"Un rapport\n\nDiscussions\n\n{P}\n\nLogementNote 3\n\n{P}\n\nAutre\n\n{P}\n"
    found = document(text)
    theme = themes(found)[0]
    assert theme.title == "Logement"
    assert found.text[theme.source_start : theme.source_end] == f"LogementNote 3\n\n{P}"


def test_html_levels_are_kept_and_the_title_is_no_section() -> None:
    page = f"""<main><h1>Un rapport</h1><h2>Introduction</h2><p>{P}</p><h2>Ateliers</h2><p>{P}</p>
    <h3>Logement</h3><p>{P}</p><h4>Recommandations</h4><p>{P}</p><h3>Transport</h3><p>{P}</p><h2>Suites</h2><p>{P}</p></main>"""
    assert outline(page, "fr", "html") == [
        (1, "introduction", "Introduction"),
        (1, "discussions", "Ateliers"),
        (2, "theme", "Logement"),
        (3, "other", "Recommandations"),
        (2, "theme", "Transport"),
        (1, "next_steps", "Suites"),
    ]


def test_themes_that_a_page_ranks_with_their_chapter_are_still_below_it() -> None:
    page = f"""<main><h1>A report</h1><h2>Breakout sessions</h2><h2>Housing</h2><p>{SAID}</p>
    <h2>Transport</h2><p>{SAID}</p><h2>Next steps</h2><p>{PE}</p></main>"""
    assert [(level, kind) for level, kind, _ in outline(page, "en", "html")] == [
        (1, "discussions"),
        (2, "theme"),
        (2, "theme"),
        (1, "next_steps"),
    ]


def test_a_page_ranks_headings_inside_an_annex() -> None:
    page = f"""<main><h1>A report</h1><h2>Fees</h2><p>{SAID}</p><h2>Stands</h2><p>{SAID}</p><h2>Annex A: Notes</h2>
    <h3>Group 1</h3><p>{PE}</p><h3>Group 2</h3><p>{PE}</p></main>"""
    assert [title for *_, title in outline(page, "en", "html")][-2:] == ["Group 1", "Group 2"]


def test_a_report_without_any_heading_has_no_section() -> None:
    assert outline(f"{P}\n\n{P}") == []


def test_numbered_headings_are_headings_and_their_numbers_tell_levels() -> None:
    text = f"""Un rapport

1. Introduction

{P}

2. Ce que nous avons entendu

{P}

2.1 Logement

{P}

* un premier point;
* un second point.

2.2 Transport

{P}

3. Prochaines étapes

{P}
"""
    assert outline(text) == [
        (1, "introduction", "1. Introduction"),
        (1, "discussions", "2. Ce que nous avons entendu"),
        (2, "theme", "2.1 Logement"),
        (2, "theme", "2.2 Transport"),
        (1, "next_steps", "3. Prochaines étapes"),
    ]


def test_what_an_annex_counts_anew_takes_no_chapter_its_number() -> None:
    chapters = [f"{n}. Sujet {n}\n\n{P}\n\nEn bref {n}\n\n{P}\n\nEn détail {n}\n\n{P}" for n in (1, 2, 3)]
    text = "\n\n".join(["Un rapport", *chapters, "Annexe A", "3. Recommandations", P, "5. Prochaines étapes", P])
    assert [level for level, *_ in outline(text)][:9] == [1, 2, 2] * 3


def test_a_copy_without_blank_lines_still_has_headings() -> None:
    lines = ["Un rapport", "Introduction", P, "Ateliers", P, "Logement", P, "Transport", P, "Prochaines étapes", P]
    assert [kind for _, kind, _ in outline("\n".join(lines))] == [
        "introduction",
        "discussions",
        "theme",
        "theme",
        "next_steps",
    ]


def test_a_conclusion_closes_the_discussions_and_is_of_the_next_steps() -> None:
    text = f"Un rapport\n\nAteliers\n\n{P}\n\nLogement\n\n{P}\n\nConclusion\n\n{P}\n\nProchaines étapes\n\n{P}\n"
    assert [kind for _, kind, _ in outline(text)] == ["discussions", "theme", "next_steps", "next_steps"]


@pytest.mark.parametrize(
    ("title", "kind"), [("Rappel du contexte", "introduction"), ("Rappel des recommandations", "theme")]
)
def test_a_recap_of_what_was_asked_is_no_introduction(title: str, kind: str) -> None:
    asks = "Il faut peindre le quai. Le port devrait sonner une cloche."
    text = f"# Un rapport\n\n## {title}\n\n{asks}\n\n## Les quais\n\n{asks}\n"
    assert (1, kind, title) in outline(text, source_format="markdown")


@pytest.mark.parametrize("title", ["Help improve this page", "Share this page", "N/A", "Related links"])
def test_what_pages_say_of_themselves_heads_nothing_however_it_is_marked(title: str) -> None:
    page = f"<main><h1>The port</h1><h2>Bells</h2><p>{SAID}</p><h2>{title}</h2><p>{SAID}</p></main>"
    assert [name for _, _, name in outline(page, "en", "html")] == ["Bells"]
