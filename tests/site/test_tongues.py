"""The language of words, told for `lang` by their small words."""

import pytest

from pipeline.site.wording import tongue


@pytest.mark.parametrize(
    ("text", "own", "told"),
    [
        ("City of Halifax Plan to Reduce Waste: http://example.org/le-plan-de-la-ville", "fr", "en"),
        ("Service d'aide aux victimes de la région", "en", "fr"),
        ("Voir le rapport « Plan for the North » de la Ville de Halifax.", "fr", "fr"),
        ("Street Reach", "fr", "fr"),  # a name without small words tells nothing
        ("Die Lage in der Stadt and the rest of it", "de", "de"),  # a third language is left alone
    ],
)
def test_small_words_tell_the_language(text: str, own: str, told: str) -> None:
    assert tongue(text, own) == told
