"""One sentence full of names takes time that grows with it and no faster."""

import time

from pipeline import store
from pipeline.extract.organizations import organizations
from pipeline.reader import knowledge_with
from tests.reading.helpers import document

ASK = "les intervenants ont recommandé de former la Gendarmerie royale du Canada et la Fondation Après-feu, puis "


def test_a_sentence_full_of_names_is_read_in_linear_time() -> None:
    known = knowledge_with(store.read_schemas())("fr")

    def took(size: int) -> float:
        read = document(f"Un rapport\n\nAteliers\n\nLogement\n\n{ASK * (size // len(ASK))}\n")
        begun = time.process_time()
        organizations(read, known)
        return time.process_time() - begun

    took(10_000)  # what is compiled on first use is not the text's cost
    small, large = min(took(60_000), took(60_000)), took(960_000)
    # Sixteen times the text; quadratic work would take two hundred and fifty-six times as long.
    assert large < 48 * max(small, 0.01), (small, large)
