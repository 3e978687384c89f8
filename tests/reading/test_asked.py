"""What a recommendation rests on: the words that ask, who is asked, and the bodies that are named in it."""

from pipeline.extract.evidence import named_bodies
from pipeline.extract.organizations import organizations
from pipeline.extract.recommendations import recommendations
from pipeline.rows import ReadRecommendation
from tests.reading.helpers import document, knowledge


def asked(text: str, language: str) -> ReadRecommendation:
    (row,) = recommendations(document(f"# R\n\n## Ports\n\n{text}\n", language, "markdown"), knowledge(language))
    return row


def test_what_is_granted_and_why_are_no_part_of_the_words_that_ask() -> None:
    told = {
        "Bien que la cloche sonne, il existe un besoin de formation des pilotes.": "il existe un besoin de",
        "En raison du vent, les ports doivent poser une bouée.": "les ports doivent",
        "Cet hiver, les ports doivent poser une bouée.": "Cet hiver, les ports doivent",
    }
    assert {text: asked(text, "fr").cue for text in told} == told
    condition = "If the bell is lost, ports should hang a lamp."
    assert asked(condition, "en").cue == "If the bell is lost, ports should"
    assert asked("Because fog is thick, first responders should ring a bell.", "en").cue == "first responders should"


def test_the_words_that_name_who_is_asked_stop_before_what_they_are_to_do() -> None:
    told = {
        "Ils recommandent de faire participer les entreprises à la pose des bouées.": "entreprises",
        "Ils recommandent la participation du secteur privé pour que celui-ci pose des bouées.": "secteur privé",
        "Ils recommandent des travaux faits par les villes concernant les bouées.": "villes",
        "Ils recommandent la participation des écoles situées à la campagne.": "écoles situées à la campagne",
        "Ils recommandent une collaboration entre tous les ordres de gouvernement.": "tous les ordres de gouvernement",
    }
    assert {text: asked(text, "fr").addressee_words for text in told} == told


def test_a_body_is_named_in_the_action_or_asked_and_not_where_something_is_granted_or_told() -> None:
    text = (
        "Although the Harbour Foundation lends nets, the Department of Fisheries should train the Canadian Coast Guard. "
        "The Seamen Association recommended a bell."
    )
    found = document(f"# R\n\n## Ports\n\n{text}\n", "en", "markdown")
    rows = recommendations(found, knowledge("en"))
    bodies, mentions = organizations(found, knowledge("en"))
    names = {body.organization_id: body.name for body in bodies}
    named = [(row.named_in, names[row.organization_id]) for row in named_bodies(rows, mentions)]
    assert named == [("addressee", "Department of Fisheries"), ("action", "Canadian Coast Guard")]
    assert {"Harbour Foundation", "Seamen Association"} <= set(names.values())
