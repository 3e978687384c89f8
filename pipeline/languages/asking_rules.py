"""How a language asks for action, as data: the type that a language's file fills in."""

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True)
class Cue:
    """A way of asking; no match of `pattern` is without one of `stems` at the start of a word, which are cheaper to look
    for (lower case, at least three letters; none where any sentence may match)."""

    kind: str
    rule: str
    stems: tuple[str, ...]
    pattern: Pattern[str]
    """What follows the match (or stands before it) is the action; group `who`, where there is one, is asked to act."""
    of_subject: bool = False
    """Whether who is to act is the subject: 'the city was invited to'."""
    attested: bool = False
    """Whether it asks only behind words that affirm it (`AskingRules.affirms`) or before words that do (`affirmed`)."""
    predicate: Pattern[str] | None = None
    """What must follow it and its action: 'support for a common list | was strong'."""
    subject: Pattern[str] | None = None
    """What must open the words before it: 'more guidance is required', but not 'a permit is required'."""
    intends: bool = False
    """Whether under next steps it is a promise, unless participants say it: 'the society wants to survey its members'."""
    novel: bool = False
    """Whether it also praises what exists, so that its subject must be new: 'a ferry was well received'."""
    elliptic: bool = False
    """Whether it leaves out the noun, whose kind it takes (`AskingRules.echoes`): 'another was that'."""
    weak: bool = False
    """Whether it also states rules in force and facts, so that its setting must tell: 'must', 'could', 'needs'."""


@dataclass(frozen=True, eq=False)
class AskingRules:
    """How officials who write this language recommend, need, offer, commit themselves, list and coordinate.

    Patterns are matched against prose in lower case whose bracketed and quoted stretches are blotted out, save those
    for names (`government` to `agent`), labels and abbreviations, which see the prose as it is."""

    abbreviations: Pattern[str]
    """What stands before a full stop that ends no sentence; matched at the end of the words before it."""
    forward: tuple[Cue, ...]
    """Cues before the action."""
    backward: tuple[Cue, ...]
    """Predicates behind the action, which is their subject."""
    modals: tuple[Cue, ...]
    """Verbs between who acts and the action; group `passive` where the subject is what is to be done."""
    future: tuple[Cue, ...]
    """How a government commits itself, between the government and the action."""
    affirms: Pattern[str]
    """Words before an attested cue that make it an ask: 'stressed', 'there is'."""
    affirmed: Pattern[str]
    """The predicate behind an attested cue and its action: 'was stressed'."""
    echoes: tuple[tuple[str | None, Pattern[str]], ...]
    """Kind -> nouns for which an elliptic cue may stand, None where they ask for nothing: 'one concern was …; another was'."""
    nested: tuple[tuple[str, Pattern[str]], ...]
    """Kind -> what may open an action and still belongs to the cue: 'the importance of'."""
    called_anew: Pattern[str] | None
    """What calls for one more action behind a join and belongs to the cue: 'a call for a map and | a plea for | a guide'."""
    background: Pattern[str]
    """Words of a clause that make what it asks the past's, a rule in force or somebody's study: 'already', 'had'."""
    past_year: Pattern[str]
    """A year at which something was asked: group `year`."""
    reported: Pattern[str]
    """What opens a clause that only reports how things are, so that weak cues in it ask for nothing: 'noted that'."""
    feared: Pattern[str]
    """What opens a clause that asks for nothing at all: 'feared that', 'it is possible that', 'whether'."""
    frames: Pattern[str]
    """What reports a clause and is left out of it, matched at the start: 'Participants agreed that'."""
    finite: Pattern[str]
    """Verbs that show that the words before a conjunction are a clause of their own."""
    askers: Pattern[str]
    """Those who ask at the event: 'participants'."""
    empty: Pattern[str]
    """A subject that names no action of its own: 'this'."""
    relatives: Pattern[str]
    """Words that open a subordinate clause."""
    vague: Pattern[str]
    """A subject that says nothing without what follows its predicate: 'more work'."""
    which: Pattern[str]
    """A relative pronoun just before a cue, whose clause only describes somebody; matched at the end."""
    relative: Pattern[str]
    """Words that end just before a verb whose clause only describes something: 'which'; matched at the end."""
    burdened: Pattern[str]
    """Subjects on whom rules weigh: what they must do is the rule, not an ask."""
    novel: Pattern[str]
    """A subject that does not exist yet, matched at its start: 'a', 'the creation of'."""
    duty: Pattern[str]
    """What marks an obligation in force behind a weak cue: 'within three months', 'under federal law'."""
    negated: Pattern[str]
    """A negation at the start of what follows a cue, or just before it."""
    rejected: Pattern[str]
    """Words that say that the idea was not taken up; group `same` where they need no clause of their own: 'and dropped'."""
    dismissed: Pattern[str]
    """What opens the clause or sentence behind an ask that says the same: '. The idea was turned down'."""
    stops: Pattern[str]
    """What ends an action inside its sentence: a reason, a reservation, a threat."""
    openers: Pattern[str]
    """Opening adverbials, which belong to no action; matched at the start of a clause, with the closing comma."""
    reasons: tuple[Pattern[str], ...]
    """An opening reason or concession with its closing comma, which belongs to neither action nor cue; tried in order."""
    links: Pattern[str]
    """What introduces an action and is left out at its start: 'to', 'that'."""
    clausal: Pattern[str]
    """A link before a clause with a subject of its own: 'that'."""
    elaborates: Pattern[str]
    """What opens the elaboration of an action; coordination behind it is the elaboration's. Group `contrast`
    for 'rather than', which a list goes on behind."""
    also_asked: Pattern[str]
    """What joins somebody else, who is asked for something else: ', and employers to'; group `who`."""
    also: Pattern[str]
    """What joins one more action to a predicate that has asked for one: ', as was'."""
    collective: Pattern[str]
    """A subject that only counts the actions: 'several measures'."""
    examples: Pattern[str]
    """What names them behind the predicate: ', such as'."""
    goes_on: Pattern[str]
    """What may follow a predicate and belongs to the action before it: 'in particular'."""
    clause_joins: Pattern[str]
    """What joins clauses."""
    joins: Pattern[str]
    """What joins actions: ',', 'and', 'as well as'; group `conj` where it is more than a comma, `sure` where it joins whole
    things, `either` where it offers another."""
    verb: Pattern[str]
    """An action's verb at the start of a stretch, with what may stand before it; group `link` for a repeated preposition."""
    bare_verb: Pattern[str]
    """A stretch that is a verb without its object, which cannot stand alone."""
    listed_verb: Pattern[str] | None
    """What is a verb at the end of a list of verbs and may be a noun elsewhere: 'reporting to the public'."""
    listed_infinitive: Pattern[str] | None
    """The same of infinitives: 'spell out limits, | reward cooperation | and run for a year'."""
    future_verb: Pattern[str] | None
    """The same for a verb in the future, where the language has such a form."""
    noun: Pattern[str]
    """The start of a noun phrase; groups `a`, `the`, `more` tell how it is determined."""
    bare_things: bool
    """Whether several things are named without an article: 'lights on the quay'."""
    bare_noun: Pattern[str]
    """A stretch that is a noun phrase without any complement."""
    shared: Pattern[str]
    """A complement that the parts of a coordination may share, searched in the last part."""
    pairs: Pattern[str]
    """What says that the next conjunction only joins two of a kind: 'both'."""
    subjunctive: Pattern[str] | None
    """A clause asked for without a link of its own: '(that guides be licensed,) trails be marked'."""
    instead: Pattern[str] | None
    """What an action is asked for instead of, before it: 'non pas de punir, mais | d'aider'; group `link`."""
    sums_up: Pattern[str] | None
    """A colon with what says of the words before it what they are: ' : voilà ce que demandent les parents'."""
    topic: Pattern[str] | None
    """An opener that names whom the pronoun behind it stands for: 'quant au Ministère, il'; group `who`."""
    apposed: Pattern[str] | None
    """What opens an apposition, which says something of an action: ', a task for which'."""
    done_by: Pattern[str]
    """A participle with its agent, which goes on with the noun before it: '(a fund,) managed by elders'."""
    gapped: Pattern[str] | None
    """What lets the cue be left out for others: 'some wanted a breakwater | , others | a pier'."""
    ranges: Pattern[str] | None
    """What joins the ends of a range, which are two actions: 'suggestions ranged from a map | to | a full atlas'."""
    deed: Pattern[str]
    """A noun phrase that names an action with its complement, at the start: 'the creation of'."""
    contracted: Mapping[str, str]
    """A preposition that has merged with an article -> the preposition."""
    open_list: Pattern[str]
    """A preposition whose own object is a list: 'between'; its match ends where the object starts."""
    prepositions: Pattern[str]
    """A preposition before an object; groups `again` for those that coordination repeats, `fused` with an
    article inside."""
    announces: tuple[tuple[str, Pattern[str]], ...]
    """Kind -> what announces a list of asks before a colon, tried in order."""
    heralds: Pattern[str]
    """What closes an announcement: 'the following'."""
    announces_none: Pattern[str]
    """What a list is announced with that holds no asks: obstacles, what exists."""
    labels: tuple[tuple[str, Pattern[str]], ...]
    """Kind -> headings and labels of lists of asks."""
    government: Pattern[str]
    """Names of the government and its departments."""
    federal: Pattern[str]
    """Those of `government` that are federal."""
    bare: Pattern[str]
    """A government or department without its name, which is the publisher's: 'the Department'."""
    beyond: Pattern[str]
    """What follows the head of the words for somebody: 'a guide | for teachers'."""
    others: Pattern[str]
    """Names that are not the government's, whatever else they hold: 'Association'."""
    pronouns: Pattern[str]
    """Subjects that stand for the subject before them."""
    ourselves: Pattern[str]
    """Subjects by which the authors speak of themselves."""
    closes: Pattern[str]
    """What closes an item of a list and is no part of it: '; and'."""
    passive: Pattern[str]
    """A passive inside a clause, whose subject is not who is to act."""
    agent: Pattern[str]
    """What introduces who is to act in a passive: 'be run by'; group `who`."""
    addressees: Pattern[str]
    """Words for those who may be asked to act, in small letters, in a group named by their code."""
    pillars: Pattern[str]
    """Words of an action that show the pillar to which it belongs, in small letters, in a group named by its code."""
