"""Where an action ends: before a reason, a reservation, what was done besides, or what is only remarked."""

from pipeline.asks.language import AskLanguage
from pipeline.asks.spans import MARKS, Span, behind_adverbs, behind_openers, finite_at, main_verb
from pipeline.grammar.sentences import Sentence
from pipeline.grammar.tokens import YEAR

_QUOTES = {"«": "»", "“": "”", '"': '"', "'": "'"}
_OPENING = {closing: opening for opening, closing in _QUOTES.items() if opening != closing}
_DASHES = frozenset("-–—>")
_ENDS = '.,;:!?…–—-"'
_VERB_NEAR = 4
_UNSURE = frozenset(["NOUN", "INF", "PP", "PREP", "ADJ"])
_WHO_SAID = 9
_SUBJECT = 12
_NAME = 3


def cut(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Where the action from `start` stops: before a reason, a reservation or a threat, else at `end`."""
    lists = language.lists
    inside = any(low in lists.clause_links for low in sentence.lows[max(0, start - 1) : start + 1])
    # What follows "be tested once a year, and" may be a participle like the first.
    orders = sentence.has(start, "INF") and not sentence.words[start].tags & {"ADJ", "NOUN"}
    acts = (sentence.has(start, "INF") or sentence.has(start + 1, "INF")) and not sentence.has(start, "AUX")
    for at in range(start + 1, end):
        if sentence.hidden[at]:
            if sentence.lows[at] == "(" and _is_remark(sentence, at, end, language):
                return at
            continue
        if is_dash(sentence, at) and _remarks(sentence, at, end):
            return at
        governs = sentence.words[at - 1].tags == {"PREP"}  # "lend nets to | as many crews as can be"
        quoted = sentence.lows[at + 1 : at + 2] == ["«"] and not governs
        if sentence.lows[at] == ":" and (
            quoted
            or sentence.is_question
            or (orders and not sentence.has(at + 1, "INF") and main_verb(sentence, at + 2, end, sure=True) is not None)
        ):
            return at  # "hang a bell: « it wakes the crew »", "mend the pier: the plan says how"
        if sentence.lows[at] in _OPENING and _OPENING[sentence.lows[at]] not in sentence.lows[start:at]:
            return at  # "« The bell should ring | », said a guide"
        if sentence.lows[at] == '"' and sentence.lows[at - 1] == "," and _quoted(sentence, start, at):
            return at - 1
        joined = lists.joins.end_at(sentence.lows, at)
        besides = at < joined < len(sentence) and (
            # "noted that one ought to wait | and that the pier is old"
            (not inside and sentence.lows[joined] in lists.clause_links)
            or (acts and _told_besides(sentence, joined, language))
            or (not inside and _goes_on(sentence, start, joined))
            or _somebody_else(sentence, start, joined, language)
        )
        besides = besides or (
            at < joined == lists.breaks.end_at(sentence.lows, at)
            and not contrasts(sentence, start, at, language)
            and _is_clause(sentence, joined, end, language)
        )
        such = lists.elaborations.end_at(sentence.lows, at - 1) > at  # "such | as that of the port"
        reason = lists.reasons.end_at(sentence.lows, at)
        named = reason < end - 1 and sentence.words[reason].tags <= {"NOUN"} and finite_at(sentence, reason + 1)
        twice = sentence.lows[at - 2] == sentence.lows[at]  # "as long | as crews sail"
        if (
            reason > at
            and ((named and not twice) or sentence.has(reason, "DET"))
            and not such
            and sentence.lows[at - 1] not in lists.clause_links
        ):
            besides = besides or _is_clause(sentence, reason, end, language)
        if besides or (lists.stops.end_at(sentence.lows, at) > at and not (such or governs)):
            return at - 1 if sentence.lows[at - 1] == "," else at
        link = sentence.has(at, "REL") or sentence.lows[at] in lists.clause_links or sentence.lows[at] in lists.indirect
        inside = inside or link
        if sentence.lows[at] == "," and _says_who(sentence, at + 1, language):
            return at
        behind = lists.comma_stops.end_at(sentence.lows, at + 1) if sentence.lows[at] == "," else 0
        if behind > at + 1 and contrasts(sentence, start, at + 1, language):
            continue
        if behind > at + 1 and (behind > (joined := lists.joins.end_at(sentence.lows, at + 1)) or not joined):
            return at
        if behind > at + 1 and joined <= behind and sentence.lows[at + 1] in lists.breaks:
            return at
    return end


def _quoted(sentence: Sentence, start: int, at: int) -> bool:
    """Whether the straight quotation mark at `at` closes one that opens before the words that ask for the action from
    `start`: '"The port must | ring the bell," said a guide'."""
    opened = sentence.lows[: max(0, start - 1)].count('"') % 2 == 1
    return opened and '"' not in sentence.lows[start - 1 : at]


def _is_remark(sentence: Sentence, start: int, end: int, language: AskLanguage) -> bool:
    """Whether an action closes with a clause of its own, in brackets: 'hang a bell | (the old one is lost)', but
    not 'hang a bell (where boats turn)'."""
    close = next((at for at in range(start, end) if sentence.lows[at] == ")"), end)
    opened = language.lists.elaborations.end_at(sentence.lows, start + 1) > start + 1
    if opened or any(token.is_word for token in sentence.tokens[close + 1 : end]):
        return False
    inside = sentence.lows[start + 1 : close]
    if len(inside) == 1 and inside[0].isdigit() and not YEAR.fullmatch(inside[0]):
        return True  # "lend nets | (12)": how many said so
    for at in range(start + 1, close):
        if sentence.has(at, "FIN") and not sentence.words[at].tags & _UNSURE:
            return at > start + 1
        low = sentence.lows[at]
        if sentence.has(at, "REL") or sentence.has(at, "CONJ") or low == ":" or low in language.lists.indirect:
            return False
    return False


def _says_who(sentence: Sentence, start: int, language: AskLanguage) -> bool:
    """Whether the rest of a sentence, or what stands before the next comma, only tells who said it: 'hang a bell, | a
    volunteer ventured', 'it must be hung, | guides said, and'."""
    comma = next((at for at in range(start, len(sentence)) if sentence.lows[at] == ","), len(sentence))
    rest = range(start, comma)
    first = sentence.words[start].tags if start < len(sentence) else frozenset()
    if not 1 < len(rest) <= _WHO_SAID:
        return False
    asker = not first and sentence.lows[start] in language.lists.askers  # "respondents from museums observed"
    if not asker and (not first & {"DET", "INDEF", "PRO", "FIN"} or "PP" in first):
        return False
    says = language.lists.says.single
    verbs = (at for at in rest if sentence.words[at].lemmas & says and sentence.words[at].tags & {"FIN", "PP"})
    told = any("INF" not in sentence.words[at].tags for at in verbs)
    return told and not any(sentence.words[at].tags & {"REL", "CONJ"} for at in rest)


def contrasts(sentence: Sentence, start: int, at: int, language: AskLanguage) -> bool:
    """Whether the other half of a contrast opens at `at`: 'not only bells, | but also lamps'."""
    lists = language.lists
    return sentence.lows[at] in lists.breaks and lists.negations.first_in(sentence.lows, start, at) is not None


def _goes_on(sentence: Sentence, start: int, verb: int) -> bool:
    """Whether what stands at `verb` tells something else of the same subject: 'the pier must be lit and | is cold', but
    not 'will light it and will report'."""
    told = sentence.words[verb].tags <= {"FIN", "AUX", "FUT", "PAST"} and sentence.has(verb, "FIN")
    return told and not sentence.has(start, "FIN") and sentence.lows[verb] != sentence.lows[start - 1]


def _somebody_else(sentence: Sentence, action: int, start: int, language: AskLanguage) -> bool:
    """Whether a clause opens at `start`, behind a verb, in which somebody with a name says or does something: 'hang a
    bell, and | Jo Roe agreed', but not 'that Wharf Ltd and | Quay Ltd help'."""
    named = at = start + sentence.has(start, "DET")
    while at < len(sentence) and sentence.tokens[at].text[0].isupper() and at - named < _NAME:
        at += 1
    if at == named or not sentence.has(at, "FIN"):
        return False
    word = sentence.words[at]
    says = bool(word.lemmas & language.lists.says.single)
    does = finite_at(sentence, at) and not word.lemmas & language.lists.be.single
    return (says or does) and any(sentence.words[i].tags & {"INF", "GER", "FIN"} for i in range(action, start))


def _is_clause(sentence: Sentence, start: int, end: int, language: AskLanguage) -> bool:
    """Whether a clause with a subject of its own begins at `start`: 'mend the pier but | the lamp is out', not 'mend
    not the pier but | the lamp that is out'."""
    start = behind_openers(sentence, start, end, language)
    verb = main_verb(sentence, start, min(end, start + _SUBJECT), sure=True)
    return verb is not None and (verb > start or sentence.has(verb, "PRO"))


def _told_besides(sentence: Sentence, behind: int, language: AskLanguage) -> bool:
    """Whether a clause opens at `behind` that tells what was done, or goes on with another subject: 'the need to
    dredge, and | thanked the crews', 'swim, and then | one is safe'."""
    subject = behind_adverbs(sentence, behind, len(sentence), language)
    if subject + 1 < len(sentence) and sentence.lows[subject] in language.lists.personal:
        return finite_at(sentence, subject + 1)
    if behind + 1 >= len(sentence):
        return False
    verb, after = sentence.words[behind], sentence.words[behind + 1]
    told = verb.tags >= {"FIN", "PP"} and "INF" not in verb.tags
    return told and bool(verb.lemmas & language.lists.says.single or after.tags & {"DET", "INDEF"})


def before_another(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Where the action stops before another sentence that a comma alone parts: 'ring the bell, | it wakes the crew'."""
    personal, empty = language.lists.personal.single, language.lists.empty.single
    told = personal | empty
    for at in range(start + 1, end - 2):
        if sentence.lows[at] in language.lists.clause_links:
            told = empty - personal  # "see that the bell rings, he says" goes on, "…, that wakes the crew" does not
        if sentence.lows[at] != "," or sentence.hidden[at] or sentence.lows[at + 1] in language.lists.breaks:
            continue  # "a list of ports, so they can choose"
        subject = behind_adverbs(sentence, at + 1, end - 1, language)
        verb = subject + 1
        leaning = language.lists.clitics.single | language.lists.around.single
        while verb < end - 1 and sentence.lows[verb] in leaning:
            verb += 1  # ", cela nous | rassure"
        if (
            subject < end - 1
            and sentence.lows[subject] in told
            and not sentence.has(subject, "REL")
            and finite_at(sentence, verb)
        ):
            return at
    return end


def _remarks(sentence: Sentence, dash: int, end: int) -> bool:
    """Whether what follows a dash is a clause of its own, or ">" stands there: 'leave the pier – it is cold', but not
    'build stairs – of stone or of wood'."""
    behind = next((at for at in range(dash, end) if sentence.lows[at] not in _DASHES), end)
    if ">" in sentence.lows[dash:behind]:
        return True
    return main_verb(sentence, behind, end, sure=True) is not None


def is_dash(sentence: Sentence, at: int) -> bool:
    """Whether a dash or ">" stands between spaces: "–", "--"."""
    tokens = sentence.tokens
    behind = at
    while (
        behind < len(tokens)
        and tokens[behind].low in _DASHES
        and (behind == at or tokens[behind].start == tokens[behind - 1].end)
    ):
        behind += 1
    spaced = behind < len(tokens) and tokens[behind - 1].end < tokens[behind].start
    return behind > at > 0 and spaced and tokens[at - 1].end < tokens[at].start


def counted_end(sentence: Sentence, at: int) -> int:
    """Behind the number in brackets that stands at `at`, '(ii) | hang a bell', 'b) | lend oars'; `at` itself where none
    does."""
    opened = sentence.lows[at : at + 1] == ["("]
    number = sentence.lows[at + opened : at + opened + 2]
    counts = len(number) == 2 and number[1] == ")" and (number[0].isdigit() or len(number[0].strip("ivx")) <= 1)
    return at + opened + 2 if counts else at


def _before_remark(sentence: Sentence, start: int, end: int, language: AskLanguage) -> int:
    """Where an action stops before brackets that grant or remark something: 'hang a bell (though some doubted it)'."""
    lists = language.lists
    closed = next((at for at in range(end - 1, start, -1) if sentence.lows[at] not in MARKS), start)
    opened = closed
    while opened > start and sentence.hidden[opened] and sentence.lows[opened] != "(":
        opened -= 1
    if opened >= end or sentence.lows[closed] != ")" or sentence.lows[opened] != "(":
        return end
    grants = (lists.comma_stops, lists.stops, lists.concessions, lists.notes)
    remarks = any(phrases.end_at(sentence.lows, opened + 1) > opened + 1 for phrases in grants)
    inside = opened + 1, closed
    return opened if remarks or _names_people(sentence, *inside) or _speaks(sentence, *inside, language) else end


def _names_people(sentence: Sentence, start: int, end: int) -> bool:
    """Whether only people are named, who said it: 'hang a bell (Ann Roy, Jo Lee)', but not 'buy lamps (Lux, Fanal)'."""
    names = [0]
    for token in sentence.tokens[start:end]:
        if token.text == ",":
            names.append(0)
        elif token.is_word:
            if not token.text[0].isupper():
                return False
            names[-1] += 1
    return min(names) > 1


def _speaks(sentence: Sentence, start: int, end: int, language: AskLanguage) -> bool:
    """Whether somebody remarks something in a sentence of its own: 'hang a bell (it wakes the crew)'."""
    while start < end and sentence.lows[start] in _QUOTES:
        start += 1
    near = range(start + 1, min(end, start + _VERB_NEAR))
    return sentence.lows[start] in language.lists.personal and any(sentence.has(at, "FIN") for at in near)


def trim(sentence: Sentence, start: int, end: int, language: AskLanguage) -> Span | None:
    """`start:end` without links and marks at its edges; None where too little is left."""
    lists = language.lists
    start = counted_end(sentence, start)
    end = _before_remark(sentence, start, end, language)
    while start < end:
        quoted = sentence.lows[start] in _QUOTES and not sentence.hidden[start]
        quoted = quoted and _QUOTES[sentence.lows[start]] in sentence.lows[start + 1 : end - 1]
        if ((sentence.lows[start] in MARKS or sentence.lows[start] in _QUOTES) and not quoted) or (
            sentence.lows[start] in lists.joins and start + 1 < end
        ):
            start += 1
        else:
            link = lists.links.end_at(sentence.lows, start)
            pronoun = sentence.has(start, "PRO") and sentence.has(start + 1, "INF")  # "en | rendre compte"
            if link == start or link >= end or pronoun:
                break
            start = link
    glued = end - start > 2 and sentence.tokens[end - 2].text == "." and sentence.tokens[end - 1].text.isdigit()
    if glued and sentence.tokens[end - 2].end == sentence.tokens[end - 1].start:
        end -= 1  # the number of a note behind the stop
    colon = ":" in sentence.lows[end - 1 : end + 1]
    while end > start and (
        not sentence.lows[end - 1].strip(_ENDS)
        or sentence.lows[end - 1] in lists.joins
        or _closes_quotation(sentence, start, end)
        or (colon and _leads_on(sentence, end - 1, language))
    ):
        if sentence.lows[end - 1] == '"' and sentence.lows[start:end].count('"') % 2 == 0:
            break
        end -= 1
    return (start, end) if any(token.is_word for token in sentence.tokens[start:end]) else None


def _closes_quotation(sentence: Sentence, start: int, end: int) -> bool:
    """Whether the last mark closes a quotation that opens before `start`: '“ | hang a bell | ”'."""
    opening = _OPENING.get(sentence.lows[end - 1])
    return opening is not None and opening not in sentence.lows[start:end]


def _leads_on(sentence: Sentence, at: int, language: AskLanguage) -> bool:
    """Whether a word before a colon only leads on to what is listed: 'mark the paths, including: …', 'by: …'."""
    return sentence.words[at].tags == {"PREP"} or language.lists.elaborations.end_at(sentence.lows, at) == at + 1
