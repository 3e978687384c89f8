"""Corrections name the words they expect, and fail loudly where these are gone."""

from typing import Any

import pytest

from pipeline.corrections import corrected
from pipeline.errors import InvalidInput
from pipeline.rows import Mention, Organization, Recommendation
from tests.reading.helpers import document, paragraph

REPORT = f"Un rapport\n\nAteliers\n\nLogement\n\nLe Centre a recommandé de bâtir des logis. {paragraph()}\n\nAutre\n\n{paragraph()}"
FOUND = document(REPORT)
WHY = {"reason": "Relu.", "name": "M. Tremblay"}


def asked(words: str = "bâtir des logis") -> Recommendation:
    start = REPORT.index(words)
    return Recommendation(
        "rec-1", "essai", None, FOUND.sections[1].key, 1, "recommendation", words, None, None, None, None, None, "r", "extracted",
        start, start + len(words), 1, words,
    )  # fmt: skip


def named(words: str = "Centre") -> Mention:
    start = REPORT.index(words)
    return Mention("mnt-1", "org-1", "essai", None, "name", "r", "extracted", start, start + len(words), 1, words)


BODY = Organization("org-1", "Centre", None, "Centre", None, "other", None, None, 1, 1, False, "mnt-1")


def apply(written: dict[str, Any]) -> tuple[tuple[Recommendation, ...], tuple[Organization, ...], tuple[Mention, ...]]:
    return corrected(FOUND, (asked(),), (BODY,), (named(),), written)


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
    assert (row.recommendation_id, row.text, row.kind, row.status) == ("rec-1", "des logis", "need", "corrected")
    assert REPORT[row.source_start : row.source_end] == row.evidence == "des logis"


def test_a_row_is_added_to_its_theme() -> None:
    rows, _, _ = apply({"add": [{"table": "recommendations", "words": "recommandé", "set": {"kind": "option"}, **WHY}]})
    assert [(row.text, row.ordinal, row.status) for row in rows] == [
        ("recommandé", 1, "corrected"),
        ("bâtir des logis", 2, "extracted"),
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
        ({"reject": [{"table": "themes", "words": "Logement", **WHY}]}, "is for themes"),
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
            "sets text",
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
