"""One sentence full of names takes time that grows with it and no faster."""

from pipeline.extract.organizations import organizations
from pipeline.knowledge import knowledge_of
from tests.growth import Work, both_lengths, check_growth
from tests.reading.helpers import document

ASK = "les intervenants ont recommandé de former la Gendarmerie royale du Canada et la Fondation Après-feu, puis "


@both_lengths
def test_a_sentence_full_of_names_is_read_in_linear_time(size: int) -> None:
    known = knowledge_of("fr")

    def prepare(size: int) -> Work:
        read = document(f"Un rapport\n\nAteliers\n\nLogement\n\n{ASK * (size // len(ASK))}\n")
        return lambda: organizations(read, known)

    check_growth(prepare, size)
