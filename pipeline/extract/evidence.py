"""What a recommendation rests on: the places of the words that ask, its sentence, and the bodies it names."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cache, partial

from pipeline.extract.columns import placed, text_at
from pipeline.grammar.phrases import Phrases
from pipeline.grammar.sentences import sentence_spans
from pipeline.keys import key
from pipeline.model import Document, Place
from pipeline.prose import prose_of
from pipeline.rows import Mention, NamedBody, ReadRecommendation, RecommendationEvidence

_LONGEST = 4_000
"""The characters of a sentence that is published whole."""
_BESIDE = 500


def evidence(
    document: Document, asked: Sequence[ReadRecommendation], abbreviations: Phrases
) -> tuple[RecommendationEvidence, ...]:
    """A row for each piece of the cue of each recommendation, and one for a recommendation without a cue."""
    rows: list[RecommendationEvidence] = []
    starts = [block.start for block in document.blocks]
    sentences = cache(partial(_sentences, document, abbreviations))  # many asks stand in one block
    for row in asked:
        around = _around(row, sentences(max(bisect_right(starts, row.source_start) - 1, 0)))
        around = _near(document.text, around, row)
        for ordinal, piece in enumerate(row.cue_places or (None,), 1):
            rows.append(
                RecommendationEvidence(
                    evidence_id=key("evd", row.recommendation_id, ordinal),
                    recommendation_id=row.recommendation_id,
                    ordinal=ordinal,
                    rule=row.rule,
                    cue_start=piece and piece.start,
                    cue_end=piece and piece.end,
                    pillar_words=row.pillar_words,
                    sentence=text_at(document, *around),
                    **placed(document, *around),
                )
            )
    return tuple(rows)


def named_bodies(asked: Sequence[ReadRecommendation], mentions: Sequence[Mention]) -> tuple[NamedBody, ...]:
    """The bodies that stand in an action or among those asked for it, each once a recommendation, in the order of their
    mentions. What else the words that ask may name is not asked for: who asks, what exists already, what is granted."""
    starts = [mention.source_start for mention in mentions]
    rows: list[NamedBody] = []
    for row in asked:
        named: dict[str, tuple[str, Mention]] = {}
        # Those of the action first: a body that is asked there as well is told once.
        places = [("action", Place(row.source_start, row.source_end))]
        if row.addressee_place is not None:
            places.append(("addressee", row.addressee_place))
        for where, place in places:
            for mention in _within(mentions, starts, place):
                named.setdefault(mention.organization_id, (where, mention))
        rows += [
            NamedBody(
                recommendation_organization_id=key("rog", row.recommendation_id, body_id),
                recommendation_id=row.recommendation_id,
                organization_id=body_id,
                mention_id=mention.mention_id,
                document_id=row.document_id,
                named_in=where,
                source_start=mention.source_start,
                source_end=mention.source_end,
                source_line=mention.source_line,
            )
            for body_id, (where, mention) in named.items()
        ]
    return tuple(sorted(rows, key=lambda one: one.source_start))


def _within(mentions: Sequence[Mention], starts: Sequence[int], place: Place) -> Iterator[Mention]:
    """The mentions that overlap a place: one may begin before it, as a possessor does."""
    at = max(bisect_right(starts, place.start) - 1, 0)
    while at < len(mentions) and starts[at] < place.end:
        if mentions[at].source_end > place.start:
            yield mentions[at]
        at += 1


def _sentences(document: Document, abbreviations: Phrases, nth: int) -> list[Place]:
    block = document.blocks[nth]
    prose = prose_of(document.text, block.body, block.end, document.unread_within(block.body, block.end))
    return [prose.place(*span) for span in sentence_spans(prose.text, abbreviations)]


def _around(row: ReadRecommendation, sentences: Sequence[Place]) -> Place:
    """The sentence around an action among those of its block; from its first to its last where it crosses one."""
    first = bisect_right(sentences, row.source_start, key=lambda place: place.end)
    last = bisect_left(sentences, row.source_end, key=lambda place: place.start)
    if first >= last:
        return Place(row.source_start, row.source_end)
    return Place(min(sentences[first].start, row.source_start), max(sentences[last - 1].end, row.source_end))


def _near(text: str, around: Place, row: ReadRecommendation) -> Place:
    """The sentence, but of a very long one, as a table without lines makes, whole words near the action alone: else
    each of its thousand rows would repeat it."""
    if around.end - around.start <= _LONGEST:
        return around
    start, end = max(around.start, row.source_start - _BESIDE), min(around.end, row.source_end + _BESIDE)
    while around.start < start < row.source_start and not text[start - 1].isspace():
        start += 1
    while row.source_end < end < around.end and not text[end].isspace():
        end -= 1
    return Place(start, row.source_end + len(text[row.source_end : end].rstrip()))
