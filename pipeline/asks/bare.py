"""Notes that ask by their form alone: an order, behind a label or not, a task, what there should be more of."""

import re

from pipeline.asks.actions import Ask
from pipeline.asks.actors import Actors
from pipeline.asks.coordination import Style
from pipeline.asks.endings import before_another, cut, is_dash
from pipeline.asks.items import assigned
from pipeline.asks.joins import opens_verb, orders
from pipeline.asks.language import AskLanguage
from pipeline.asks.lists import counted
from pipeline.asks.spans import behind_openers, finite_at, main_verb
from pipeline.grammar.sentences import Sentence

BARE_VERB, BARE_TASK = RULES = "bare verb", "bare task"
_BARE = 4
_LABEL = 8
_HELPED = 3
_NO_COMPOUND = frozenset(["DET", "INDEF", "PRO", "PREP", "MORE", "ADJ", "CONJ"])
"""What makes of the word before it a verb with its object, or a thing of its own: 'Project | the map'."""
_NO_NAME = frozenset(["ADJ", "CONJ", "INDEF"])
_TELLS = frozenset(["FIN", "INF", "PRO", "REL", "GER"])
_QUOTES = frozenset('«“"')
_CLOCK = re.compile(r"h\d\d|\d{1,2}:\d\d")


def bare_verb(sentence: Sentence, language: AskLanguage) -> int | None:
    """Where a note opens with the verb of what is to be done, behind a label or not: 'Forms: add a field for …'; None
    where it does not."""
    first = label_end(sentence, language)
    while first + 1 < len(sentence) and not sentence.tokens[first].is_word and sentence.lows[first] in "=>+→-":
        first += 1
    if sentence.lows[first] in _QUOTES and not sentence.hidden[first]:
        first += 1  # "“Mend the pier,” wrote a guide"
    timed = sum(_CLOCK.fullmatch(low) is not None for low in sentence.lows) > 1
    if sentence.is_question or timed or len(sentence) - first < _BARE:
        return None  # "Hear the guides 14:30 Ring the bell 14:50" is a schedule
    if sentence.lows[first] in language.lists.clause_links:
        if language.lists.concessions.end_at(sentence.lows, first) > first:
            return None  # "Que ce soit ici ou là, …"
        if before_another(sentence, first, len(sentence), language) < len(sentence):
            return None  # "Qu'on nage ou marche, on se mouille"
        comma = next((at for at in range(first, len(sentence)) if sentence.lows[at] == ","), len(sentence))
        either = language.lists.alternatives.first_in(sentence.lows, first, comma) is not None
        if either and main_verb(sentence, comma, len(sentence)) is not None:
            return None  # "Qu'il vente ou pleuve, le quai est mouillé"
        wish = main_verb(sentence, first + 1, len(sentence))
        if wish == first + 1:
            return None  # "Que veut la salle"
        sure = sentence.words[first].tags == {"REL"} or (wish is not None and sentence.has(wish, "SBJ"))
        sure = sure or _resolves(sentence, first, language)
        return first + 1 if sure else None  # "Que la salle soit chauffée !", not "That said, …"
    if language.lists.reader.first_in(sentence.lows, first, len(sentence)) is not None:
        return None  # "Share your thoughts": what readers and participants were told to do
    start = verb = behind_openers(sentence, first, len(sentence), language)
    negations = language.lists.negations
    if start < len(sentence) and sentence.lows[start] in language.lists.personal:
        return None
    asking = (at for at in range(first, start) if sentence.lows[at] in language.lists.indirect)
    if any("," not in sentence.lows[at:start] for at in asking):
        return None  # "How to mend the pier"
    while verb < min(start + 3, len(sentence) - 1) and not orders(sentence, verb, language):
        if (
            not sentence.has(verb, "PRO")
            and (sentence.lows[verb] not in negations or sentence.has(verb, "PREP"))
            and sentence.words[verb].tags != {"ADV"}
        ):
            return None
        verb += 1
    if verb + 1 >= len(sentence) or sentence.hidden[verb] or not orders(sentence, verb, language):
        return None
    if verb > start and sentence.words[verb].tags > {"INF"} and sentence.has(verb - 1, "PRO"):
        return None  # "They ring it further down", "One guide said so"
    while verb + 3 < len(sentence) and _joins_verb(sentence, verb + 1):
        verb += 2  # "Inform, invite or thank the crews"
    quoted = sentence.lows[verb + 1] in _QUOTES  # « Remplacer | « quai » par « môle » »
    behind = sentence.words[verb + 1].tags if not quoted else frozenset(["DET"])
    finite = "FIN" in behind and not behind & {"ADJ", "NOUN"} and ("PP" not in behind or finite_at(sentence, verb + 1))
    if sentence.lows[verb] in language.lists.notes or finite or behind & {"PUNCT", "AUX"}:
        return None  # "Have been there"
    named = sentence.tokens[verb + 1].text.istitle() and not behind
    if named and verb == first and sentence.lows[verb + 2 : verb + 3] == [","]:
        return None  # "Baker Ann, mayor"
    if "NUM" in behind and (verb + 2 == len(sentence) or not sentence.tokens[verb + 2].is_word):
        return None  # "Scale 1 - how often"
    phrasal = language.lists.phrasal.end_at(sentence.lows, verb) > verb + 1
    taken = sentence.has(verb + 1, "PREP") and not behind & {"INDEF", "DET"} and not phrasal
    if taken and sentence.words[verb].tags & {"NOUN", "ADJ", "PREP"}:
        return None  # "Consent for the test" is a thing
    # What stands behind a colon or gives a reason has a verb of its own: 'Clear the pier, for it is full'.
    end = before_another(sentence, start, cut(sentence, start, len(sentence), language), language)
    indirect = language.lists.indirect
    end = next((at for at in range(start + 1, end) if sentence.lows[at] == ":" or sentence.lows[at] in indirect), end)
    if opens_verb(sentence, start, len(sentence), language) is None:
        if sentence.lows[-1] != ".":
            return None
        end = len(sentence)  # "Link trains with ferries." is a sentence, "Share prices: they rose." is none
    if _compound(sentence, verb, end):
        return None
    caused = verb == start and sentence.lows[verb] in language.lists.causing
    # What opens with an infinitive may have it for its subject: « Clore le quai serait cher »; no order has, "Close a
    # pier once it is old", nor what stands behind a label.
    sure = verb == start and (sentence.has(verb, "FIN") or 0 < first == start) and not sentence.has(verb, "NOUN")
    if sure and behind & {"DET", "INDEF"}:
        return start
    main = main_verb(sentence, verb + 1, end, sure=True)
    while main is not None and (
        (sentence.has(main, "INF") and _is_infinitive(sentence, main, language))
        or (sentence.lows[main - 1] in language.lists.personal and sentence.words[main - 2].tags <= {"NOUN"})
    ):
        main = main_verb(sentence, main + 1, end, sure=True)  # "Hang a bell and create a fund", "Mend the bell we rang"
    return start if caused or main is None else None


def _joins_verb(sentence: Sentence, at: int) -> bool:
    """Whether a comma or a conjunction stands between two verbs of what to do."""
    joined = sentence.lows[at] == "," or sentence.words[at].tags == {"CONJ"}
    return joined and sentence.has(at + 1, "INF") and sentence.words[at + 1].tags <= {"INF", "FIN"}


def _is_infinitive(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether what may be finite is not: 'Hang a bell and often | ring it', 'Hang a bell to help crews | wake'."""
    before = at - 1
    while sentence.words[before].tags == {"ADV"}:
        before -= 1
    helped = any(sentence.words[i].lemmas & language.lists.causing.single for i in range(max(0, at - _HELPED), at))
    return sentence.lows[before] in language.lists.joins or helped


def _compound(sentence: Sentence, at: int, end: int) -> bool:
    """Whether a word that may order opens a subject, whose verb follows: 'Project guides often react', 'Bill Roy rang a
    bell'."""
    if not sentence.has(at, "NOUN") or sentence.words[at + 1].tags & _NO_COMPOUND:
        return False
    for verb in range(at + 2, end - 1):
        behind = sentence.words[verb + 1].tags
        if finite_at(sentence, verb) and behind & {"DET", "INDEF", "PRO", "REL"}:
            return True
        if sentence.words[verb].tags == {"ADV"} and "INF" in behind and not sentence.has(verb - 1, "PREP"):
            return True
    return False


def noted(sentence: Sentence, language: AskLanguage, actors: Actors) -> tuple[Ask, Style, str] | None:
    """What a note asks that gives a task, says what is to be done, or what there should be more of: how its action is
    put, and the last word before it."""
    end = len(sentence)
    task = _task(sentence, language, actors)
    if task is not None:
        return Ask("recommendation", BARE_TASK, (task, end), (), (0, task - 1)), "verb", sentence.lows[task - 1]
    if _passive(sentence, language):
        return Ask("recommendation", BARE_TASK, (0, end), ()), "clause", ""
    return None


def _task(sentence: Sentence, language: AskLanguage, actors: Actors) -> int | None:
    """Where the verb stands of what a note gives somebody to do, who has a name or a charge: 'Ann to | ring the bell',
    'The clerk to | ring it', but not 'A chance to ring it', 'Good to ring it', 'Or to ring it?'"""
    verb = assigned(sentence, 0, language)
    if verb is None or sentence.has(verb - 1, "FIN"):
        return None  # "Ann will ring the bell"
    if sentence.has(0, "DET") and actors.is_somebody(sentence, (0, verb - 1)):
        return verb
    who = range(verb - 1)
    named = all(
        not sentence.tokens[at].is_word or sentence.tokens[at].text[0].isupper() or sentence.words[at].tags == {"ADV"}
        for at in who
    )  # "The Keeper also to count boats"
    return verb if named and not any(sentence.words[at].tags & _NO_NAME for at in who) else None


def _passive(sentence: Sentence, language: AskLanguage) -> bool:
    """Whether a note says what is to be done, with no verb but that: 'The bell to be mended by May.'"""
    links = language.lists.assigns
    at = next(
        (at for at in range(1, len(sentence) - 2) if sentence.lows[at] in links and sentence.has(at + 1, "AUX")), 0
    )
    told = any(sentence.words[k].tags & _TELLS and not sentence.has(k, "NOUN") for k in range(at))
    if not at or told or sentence.has(at, "FIN") or ":" in sentence.lows:
        return False
    return not sentence.is_question and main_verb(sentence, at, len(sentence), sure=True) is None


def _resolves(sentence: Sentence, that: int, language: AskLanguage) -> bool:
    """Whether a clause has a bare verb behind its subject, as resolutions are written: 'That the port | hang lamps'."""
    for at in range(that + 2, min(that + _LABEL, len(sentence))):
        tags = sentence.words[at].tags
        if "FIN" in tags or "PUNCT" in tags or sentence.lows[at] in language.lists.infinitives:
            return False
        if tags == {"INF"} or tags >= {"INF", "AUX"}:
            return True
    return False


def label_end(sentence: Sentence, language: AskLanguage) -> int:
    """Behind the few words with a colon, or a name with a dash, that say what a note is about or whose it is: 'Night
    lighting: | hang a lamp'; else 0."""
    near = range(min(len(sentence) - 1, _LABEL))
    colon = next((at for at in near if sentence.lows[at] == ":"), 0)
    dash = next((at for at in near if is_dash(sentence, at)), 0)
    verb = sentence.has(dash + 1, "INF") and not sentence.words[dash + 1].tags & {"NOUN", "ADJ"}
    if dash and not colon and (verb or sentence.lows[dash + 1] in language.lists.negations):
        number = any(sentence.has(at, "NUM") for at in range(dash)) and counted(sentence, language) != dash
        named = sentence.tokens[0].text[0].isupper() and not number  # "Proposal no. 3 – hang a lamp", not "Pier 3 – …"
        colon = dash if named else 0
    silent = language.lists.no_list.first_in(sentence.lows, 0, colon) is not None
    silent = silent or (sentence.words[0].tags == {"INF"} and colon > 1)
    return 0 if silent or main_verb(sentence, 0, colon, sure=True) is not None else colon + (colon > 0)
