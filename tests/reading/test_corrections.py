"""Corrections name the words they expect, and fail loudly where these are gone."""

from typing import Any

import pytest

from pipeline.corrections.findings import corrected_mentions, corrected_recommendations
from pipeline.corrections.written import corrections_of
from pipeline.errors import InvalidInput
from pipeline.extract.columns import placed
from pipeline.knowledge import knowledge_of
from pipeline.reader import document_of, findings_in, tables_of
from pipeline.rows import Mention, Organization, ReadRecommendation, Tables
from tests.reading.helpers import document, meta, paragraph

REPORT = f"Un rapport\n\nAteliers\n\nLogement\n\nLe Centre a recommandé de bâtir des logis. {paragraph()}\n\nAutre\n\n{paragraph()}"
FOUND = document(REPORT)
KNOWN = knowledge_of("fr")
CODES = KNOWN.codes
WHY = {"reason": "Relu.", "name": "M. Tremblay"}


def asked(words: str = "bâtir des logis") -> ReadRecommendation:
    start = REPORT.index(words)
    return ReadRecommendation(
        "rec-1", None, FOUND.sections[1].key, "", 1, "recommendation", words, None, None, None, None, "r", None,
        **placed(FOUND, start, start + len(words)), evidence=words,
    )  # fmt: skip


def named(words: str = "Centre") -> Mention:
    start = REPORT.index(words)
    return Mention("mnt-1", "org-1", None, "name", "r", **placed(FOUND, start, start + len(words)), evidence=words)


BODY = Organization("org-1", "Centre", None, "Centre", None, None, None, "other", None, None, 1, False, "mnt-1")


def apply(
    written: dict[str, Any],
) -> tuple[tuple[ReadRecommendation, ...], tuple[Organization, ...], tuple[Mention, ...]]:
    found = corrections_of(FOUND, written, CODES)
    bodies, mentions = corrected_mentions(FOUND, (BODY,), (named(),), found, KNOWN)
    return corrected_recommendations(FOUND, (asked(),), found), bodies, mentions


def test_a_row_is_rejected() -> None:
    rows, _, _ = apply({"reject": [{"table": "recommendations", "words": "bâtir des logis", **WHY}]})
    assert rows == ()


def test_a_row_is_adjusted_and_keeps_its_key() -> None:
    entry = {
        "table": "recommendations",
        "words": "bâtir des logis",
        "new_words": "des logis",
        "set": {"kind": "need"},
        **WHY,
    }
    (row,), _, _ = apply({"adjust": [entry]})
    assert (row.recommendation_id, row.text, row.kind) == ("rec-1", "des logis", "need")
    assert REPORT[row.source_start : row.source_end] == row.evidence == "des logis"


def test_a_row_is_added_to_its_theme() -> None:
    rows, _, _ = apply({"add": [{"table": "recommendations", "words": "recommandé", "set": {"kind": "option"}, **WHY}]})
    assert [(row.text, row.ordinal, row.rule) for row in rows] == [
        ("recommandé", 1, "correction"),
        ("bâtir des logis", 2, "r"),
    ]
    assert rows[0].theme_id == "thm" + FOUND.sections[1].key[3:]


def test_a_body_without_any_mention_left_goes() -> None:
    _, bodies, mentions = apply({"reject": [{"table": "organization_mentions", "words": "Centre", **WHY}]})
    assert (bodies, mentions) == ((), ())


@pytest.mark.parametrize(
    ("written", "said"),
    [
        (
            {"reject": [{"table": "recommendations", "words": "bâtir des maisons", **WHY}]},
            "the source has them no longer",
        ),
        ({"reject": [{"table": "recommendations", "words": "des logis", **WHY}]}, "no row's"),
        (
            {"reject": [{"table": "recommendations", "words": "bâtir des logis", "reason": "Relu."}]},
            "lacks the text name",
        ),
        ({"reject": [{"table": "passages", "words": "Logement", **WHY}]}, "is for 'passages'"),
        ({"remove": []}, "is no correction"),
        ({"reject": [5]}, "no table"),
        ({"adjust": [{"table": "recommendations", "words": "bâtir des logis", "set": 5, **WHY}]}, "set = 5"),
        (
            {"adjust": [{"table": "recommendations", "words": "bâtir des logis", "new_words": 5, **WHY}]},
            "new_words = 5",
        ),
        (
            {"add": [{"table": "recommendations", "words": "bâtir des logis", "set": {"kind": "need"}, **WHY}]},
            "where another stands",
        ),
        ({"add": [{"table": "recommendations", "words": "recommandé", **WHY}]}, "set kind"),
        (
            {"adjust": [{"table": "recommendations", "words": "bâtir des logis", "set": {"text": "x"}, **WHY}]},
            "sets 'text'",
        ),
        (
            {
                "add": [
                    {
                        "table": "organization_mentions",
                        "words": "logis",
                        "set": {"kind": "name", "organization_id": "org-9"},
                        **WHY,
                    }
                ]
            },
            "org-9",
        ),
    ],
)
def test_a_correction_that_no_longer_fits_fails(written: dict[str, Any], said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        apply(written)


WHOLE = f"""Un rapport

Discussions

Logement

Participants ont recommandé de bâtir des logis. Un vent de nordet a parlé du logement. {paragraph()}

Transport

Il faut paver la route 7. {paragraph()}

Annexe A : Ordre du jour

8 h - 9 h Accueil

9 h - 10 h Atelier

Dîner libre à midi

Notes

1

Une note.

2

Une autre.
"""


def whole(*entries: tuple[str, dict[str, Any]]) -> Tables:
    written: dict[str, Any] = {}
    for action, entry in entries:
        written.setdefault(action, []).append({**WHY, **entry})
    return tables_of(findings_in(document_of(meta(), WHOLE.encode(), KNOWN), KNOWN, written))


def test_without_corrections_every_row_is_as_it_was_read() -> None:
    tables = whole()
    assert "correction" not in {row.rule for row in tables.recommendation_evidence}
    assert [row.title for row in tables.themes] == ["Logement", "Transport"]
    assert [row.title for row in tables.agenda] == ["Accueil", "Atelier"]
    assert [row.number for row in tables.footnotes] == [1, 2]


def test_a_theme_is_rejected_with_what_was_read_from_it_and_another_is_named() -> None:
    before = whole()
    assert {row.text for row in before.recommendations} == {"bâtir des logis", "paver la route 7"}
    tables = whole(
        ("reject", {"table": "themes", "words": "Transport"}),
        ("adjust", {"table": "themes", "words": "Logement", "new_words": "Logement"}),
    )
    assert [row.title for row in tables.themes] == ["Logement"]
    assert [row.text for row in tables.recommendations] == ["bâtir des logis"]
    assert [row.section_id for row in tables.sections] == [row.section_id for row in before.sections]
    again = whole(("add", {"table": "themes", "words": "Discussions"}))
    assert "Discussions" in [row.title for row in again.themes]


def test_the_agenda_is_corrected() -> None:
    line = {"day": 1, "title": "Dîner libre", "start_time": "12:00", "end_time": "13:00"}
    tables = whole(
        ("reject", {"table": "agenda", "words": "8 h - 9 h Accueil"}),
        ("adjust", {"table": "agenda", "words": "9 h - 10 h Atelier", "set": {"kind": "panel", "end_time": "11:00"}}),
        ("add", {"table": "agenda", "words": "Dîner libre à midi", "set": line}),
    )
    assert [(row.title, row.kind, row.duration_minutes, row.ordinal) for row in tables.agenda] == [
        ("Atelier", "panel", 120, 1),
        ("Dîner libre", "meal", 60, 2),
    ]
    assert {row.date for row in tables.agenda} == {meta().event_start}


def test_notes_and_anomalies_are_corrected_and_what_follows_from_them_follows() -> None:
    tables = whole(
        ("reject", {"table": "footnotes", "words": "Une note."}),
        ("adjust", {"table": "footnotes", "words": "Une autre.", "set": {"number": 7}}),
        ("add", {"table": "footnote_references", "words": "7. ", "set": {"number": 7}}),
        (
            "add",
            {
                "table": "anomalies",
                "words": "Dîner libre à midi",
                "set": {"kind": "agenda_untimed", "description_en": "No times.", "description_fr": "Sans heures."},
            },
        ),
    )
    assert [(row.number, row.status, row.reference_count) for row in tables.footnotes] == [(7, "cited", 1)]
    assert [row.footnote_id for row in tables.footnote_references] == [tables.footnotes[0].footnote_id]
    assert "agenda_untimed" in [row.kind for row in tables.anomalies]
    assert "orphan_note" not in {row.kind for row in tables.anomalies}


def test_a_mention_of_a_body_that_the_document_names_nowhere_else_is_added() -> None:
    new = {"kind": "name", "body": "Bureau Nordet", "type": "company"}
    tables = whole(("add", {"table": "organization_mentions", "words": "nordet", "set": new}))
    ((body, mention),) = zip(tables.organizations, tables.organization_mentions, strict=True)
    assert (body.name, body.name_fr, body.type, body.mention_count) == ("Bureau Nordet", "Bureau Nordet", "company", 1)
    assert (body.reviewed, body.first_mention_id) == (False, mention.mention_id)
    reviewed = next(body for body in KNOWN.authorities.bodies.values() if body.reviewed)
    for said in ({"organization_id": reviewed.organization_id}, {"body": reviewed.name}):
        tables = whole(("add", {"table": "organization_mentions", "words": "nordet", "set": {"kind": "name", **said}}))
        assert [(row.organization_id, row.reviewed) for row in tables.organizations] == [
            (reviewed.organization_id, True)
        ]


@pytest.mark.parametrize(
    ("action", "entry", "said"),
    [
        ("adjust", {"words": "bâtir des logis", "set": {"kind": "wish"}}, "kind = 'wish'.*expected one of recommendation"),
        ("adjust", {"words": "bâtir des logis", "set": {"kind": 5}}, "write a text in quotes"),
        ("reject", {"words": "Une phrase."}, "stand [0-9]+ times .*say which with occurrence = 1 to"),
        ("adjust", {"words": "bâtir des logis", "new_words": "a"}, "say which with new_occurrence"),
        ("reject", {"words": "bâtir des logis", "occurrence": 2}, "no longer"),
        ("reject", {"words": "bâtir des logis", "occurrence": 0}, "occurrence = 0"),
        ("reject", {"table": "themes", "words": "paver la route"}, "no heading"),
        ("add", {"table": "themes", "words": "Transport"}, "a theme already"),
        ("add", {"table": "agenda", "words": "Dîner libre à midi", "set": {"title": "Dîner"}}, "without day"),
        ("adjust", {"table": "agenda", "words": "8 h - 9 h Accueil", "set": {"end_time": "9 h"}}, "08:30"),
        ("add", {"table": "organization_mentions", "words": "nordet", "set": {"kind": "name"}}, "organization_id or body"),
        (
            "add",
            {"table": "organization_mentions", "words": "nordet", "set": {"kind": "name", "body": "N", "type": "x"}},
            "expected one of federal",
        ),
        ("add", {"table": "anomalies", "words": "nordet", "set": {"kind": "empty_field"}}, "without description_en"),
    ],
)  # fmt: skip
def test_an_entry_is_refused_in_one_sentence_that_says_what_to_write(
    action: str, entry: dict[str, Any], said: str
) -> None:
    with pytest.raises(InvalidInput, match=said):
        whole((action, {"table": "recommendations", **entry}))
