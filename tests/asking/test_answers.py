"""Who is asked to act and which pillar an action belongs to, from the words of its sentence alone."""

import pytest

from pipeline.asking.answer import asked, decide
from pipeline.asking.passages import Passage, asks_of
from pipeline.asking.subjects import Subjects
from pipeline.languages import rules_of
from tests.asking.test_snippets import passage

ASKED = [
    ("en", "Participants urged school boards to teach budgeting.", "education"),
    ("en", "Municipalities were encouraged to plant trees.", "municipal_government"),
    ("en", "The RCMP should post its schedules.", "law_enforcement"),
    ("en", "It was recommended that landlords give longer notice.", "private_sector"),
    ("en", "Participants recommended that a line be run by a health authority.", "health_sector"),
    ("en", "Participants recommended a shorter form.", None),
    ("en", "Participants recommended a guide, which shelters could adapt.", None),
    ("en", "Shelters asked that beds be counted every night.", None),
    ("en", "All levels of government must share their data.", "all_governments"),
    ("en", "Researchers need access to older files.", None),
    ("en", "Participants proposed that funders: ¶ * accept shorter reports.", "funders"),
    ("en", "Participants urged the cities to plant trees, and employers to water them.", "municipal_government"),
    ("en", "A guide for teachers should explain the steps.", None),
    ("en", "It was recommended that results reach all municipalities.", None),
    ("en", "Participants recommended workshops led by police officers.", None),
    ("en", "It was recommended that forms be sent by the end of the school year.", None),
    ("en", "The Department was asked to publish its criteria.", "federal_government"),
    ("en", "The Government of Manitoba should publish its criteria.", "provincial_territorial_government"),
    ("en", "Health Canada should publish its criteria.", "federal_government"),
    ("fr", "Le Ministère devrait publier ses critères.", "federal_government"),
    ("fr", "Le gouvernement du Manitoba devrait publier ses critères.", "provincial_territorial_government"),
    ("fr", "Il a été recommandé que le formulaire soit rempli par les employeurs.", "private_sector"),
    ("fr", "Un guide pour les enseignants devrait expliquer les étapes.", None),
    ("fr", "La police et les tribunaux ont besoin d'interprètes.", None),
    ("fr", "On a invité les municipalités à planter des arbres.", "municipal_government"),
    ("fr", "Les assureurs devraient expliquer leurs refus.", "private_sector"),
    ("fr", "Il a été recommandé que les hôpitaux nomment un intervenant-pivot.", "health_sector"),
    ("fr", "Les provinces ont été appelées à harmoniser leurs formulaires.", "provincial_territorial_government"),
    ("fr", "Les participants ont demandé au gouvernement fédéral de publier ses rapports.", "federal_government"),
    ("fr", "Les participants ont recommandé un formulaire plus court.", None),
    ("fr", "Les refuges ont demandé que les lits soient comptés.", None),
    ("fr", "Les chercheurs ont besoin d'un accès aux dossiers.", None),
    ("fr", "Les bailleurs de fonds doivent revoir leurs critères.", "funders"),
    ("fr", "Les participants ont suggéré que les écoles : ¶ * ouvrent le soir.", "education"),
]
PILLARS = [
    ("en", "an awareness campaign for young drivers", "prevention"),
    ("en", "counselling and housing for survivors", "protection"),
    ("en", "stronger penalties for repeat offenders", "prosecution"),
    ("en", "a working group of cities and provinces", "partnership"),
    ("en", "a shorter form", None),
    ("fr", "une campagne de sensibilisation", "prevention"),
    ("fr", "un hébergement pour les victimes", "protection"),
    ("fr", "des peines plus lourdes", "prosecution"),
    ("fr", "un partenariat entre les villes", "partnership"),
    ("fr", "un formulaire plus court", None),
]


@pytest.mark.parametrize(("code", "text", "expected"), ASKED)
def test_who_is_asked(code: str, text: str, expected: str | None) -> None:
    rules = rules_of(code).asking
    subjects = Subjects(text, "", rules)
    passages = [passage(block) for block in ["…", *text.split(" ¶ ")]]
    found, *_ = asks_of(passages, rules, subjects, 2020, next_steps=False)
    answer = asked(passages[found.passage].text, found.ask, found.announced, subjects, rules)
    assert answer.code == expected
    assert (answer.words is None) == (expected is None)


PROMISED = [
    ("en", "Health Canada", "The Department will publish a guide.", "federal_government", "Department"),
    (
        "en",
        "Manitoba Health",
        "The Department will publish a guide.",
        "provincial_territorial_government",
        "Department",
    ),
    ("en", "City of Regina", "The government will publish a guide.", "municipal_government", "government"),
    ("fr", "Justice Canada", "Le Ministère publiera un guide.", "federal_government", "Ministère"),
    ("fr", "Ministère du Tourisme du Québec", "Le Ministère agira.", "provincial_territorial_government", "Ministère"),
    ("fr", "Transports Canada", "La Garde côtière canadienne (GCC) existe. La GCC agira.", "federal_government", "GCC"),
]


@pytest.mark.parametrize(("code", "publisher", "text", "expected", "words"), PROMISED)
def test_who_promises(code: str, publisher: str, text: str, expected: str, words: str) -> None:
    rules = rules_of(code).asking
    subjects = Subjects(text, publisher, rules)
    (found,) = asks_of([Passage("…"), Passage(text)], rules, subjects, 2020, next_steps=True)
    assert asked(text, found.ask, found.announced, subjects, rules) == (expected, words)


@pytest.mark.parametrize(("code", "action", "expected"), PILLARS)
def test_pillar(code: str, action: str, expected: str | None) -> None:
    assert decide(action, rules_of(code).asking.pillars).code == expected
