"""How a language asks, as its data files say: rules, lists of words, and what is known of word forms."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, get_args

from pipeline.grammar.matcher import Matcher
from pipeline.grammar.notation import Pattern
from pipeline.grammar.phrases import Phrases
from pipeline.grammar.words import Word, Words

Kind = Literal["commitment", "action_item", "recommendation", "option", "need", "none"]
KINDS: tuple[Kind, ...] = get_args(Kind)
"""In order of precedence: where one action has two signals, the first of these that fits."""

Form = Literal["forward", "backward", "modal", "none"]
"""Where the action stands: behind the words that ask, before them, or, with a modal, around them."""


@dataclass(frozen=True, slots=True)
class Rule:
    """A way to ask: its kind, the pattern of its words, the place of its action, and an example of it."""

    name: str
    kind: Kind
    form: Form
    pattern: Pattern
    example: str
    where: str
    """File and line, for who mends it."""
    number: int = 0
    """Its place among the rules of its language."""
    anchors: frozenset[str] = frozenset()
    """Keys of words of which one must stand where the rule matches."""
    opens: frozenset[str] = frozenset()
    """What a match may begin with, as the keys of words; empty where it may begin with anything."""
    reach: int = 0
    """How many words before one of `anchors` a match may begin; none where it begins with one."""

    @property
    def whole(self) -> bool:
        """Whether the action is the whole clause, its words included."""
        return self.pattern[0].kind == "action" and self.pattern[0].longest > 1


@dataclass(frozen=True, slots=True)
class AskLists:
    """Lists of words and phrases in `words.toml` that the reading of asks looks up."""

    abbreviations: Phrases
    adverbs: Phrases
    joins: Phrases
    """What joins two actions: and, as well as."""
    alternatives: Phrases
    """What joins two actions where each is a verb with its object, and nothing else: French "ou"; English "or" none."""
    links: Phrases
    """What leads from a cue to its action and is part of neither: to, that, of."""
    clitics: Phrases
    """Pronouns that lean on a verb behind them and are no part of its subject; French alone has them."""
    clause_links: Phrases
    breaks: Phrases
    """What opens another clause behind a comma: but, while."""
    stops: Phrases
    """What ends an action: because, even though."""
    reasons: Phrases
    """What gives a reason before a clause, and compares before a thing: English "as"; French has none."""
    comma_stops: Phrases
    """The same, behind a comma only: since, as the."""
    elaborations: Phrases
    """What opens words that elaborate an action and make none: including, such as, in order to."""
    openers: Phrases
    """What an adverbial in front of a clause opens with: in, during, at."""
    says: Phrases
    """Verbs and nouns behind which a clause tells what was said: note, agree, view."""
    indirect: Phrases
    """What opens an indirect question or a condition: whether, how, if."""
    empty: Phrases
    """Subjects that name no action: this, it, they."""
    vague: Phrases
    """Subjects that say nothing without what follows: efforts, work."""
    pointing: Phrases
    """Words that open a subject which only points back: this, these."""
    papers: Phrases
    """What is printed or in force, and asks whatever it may: law, form, policy, report."""
    reports: Phrases
    """What asked for something when it was written: "the last plan asked for"."""
    imposing: Phrases
    """Verbs by which whoever has the power to imposes something: require."""
    past: Phrases
    pluperfect: Phrases
    not_when: Phrases
    """Words before a year that tell of a thing, and not when something was asked: "the 2010 flood"."""
    helping: Phrases
    """Verbs that stand before another one: "are asking", "have asked"."""
    already: Phrases
    fears: Phrases
    tells: Phrases
    """Verbs by which somebody reports what is so: explain, describe."""
    also: Phrases
    """What adds one more thing to a predicate: 'as was', 'along with'."""
    genitives: Phrases
    """What joins a noun to its complement, and no verb to its object: of."""
    negations: Phrases
    around: Phrases
    """Words of a negation that go before a verb, where another goes behind it: French "ne … pas"; English has none."""
    rejected: Phrases
    effects: Phrases
    """Verbs that tell what something may bring about: help, lead, result."""
    repeated: Phrases
    """Prepositions that stand again before each of several complements: 'de la mère et de l'enfant'."""
    infinitives: Phrases
    """Links behind which an infinitive stands, whatever else its form may be: to."""
    prospects: Phrases
    """Verbs that tell what is expected to come about: increase, end."""
    particulars: Phrases
    """What opens words that say where a thing holds most: in particular, especially."""
    pairs: Phrases
    """What opens a pair whose parts belong together: between, both."""
    burdened: Phrases
    """People of whom a duty is told: applicants, victims."""
    askers: Phrases
    """Those consulted: participants, tables."""
    government: Phrases
    """Nouns that a government or a part of it is called by: department, agency."""
    contrasting: Phrases
    """Those of the concessions that may only say that others ask for something else: while."""
    concessions: Phrases
    """What opens a clause that grants something: while, although."""
    title_openers: Phrases
    """What opens a title that asks what is wanted: "What people want"."""
    wanting: Phrases
    """Words of a question whose answers are asks: missing, like to see."""
    imperative_endings: Phrases
    """How a verb ends that says what to do, where that is no infinitive: French -ez."""
    plural_endings: Phrases
    """How nouns end of which there are several: -s."""
    deed_endings: Phrases
    """How nouns end that name a deed: -tion, -ment."""
    guessing: Phrases
    """Modals that ask of somebody who acts, and only guess of a thing: might."""
    possible: Phrases
    """Before a verb, what makes it only possible: may, might."""
    purposes: Phrases
    """What tells a purpose where an infinitive follows."""
    notes: Phrases
    """Verbs by which a text speaks to its reader, and asks for nothing: note, see."""
    reader: Phrases
    """Words by which a text speaks to its reader: you, your."""
    phrasal: Phrases
    """Verbs with their prepositions, whose first word may be a noun as well: work with."""
    causing: Phrases
    """Verbs behind which a clause may stand without a link, 'ensure fees are fair', or a bare verb, 'let them ring'."""
    under: Phrases
    """What leads to a law by which something is so: under, according to."""
    consulted: Phrases
    """Those consulted, who are asked questions and nothing else: participants, tables."""
    claims: Phrases
    """Verbs by which somebody claims something as well as asks for it: suggest."""
    agreements: Phrases
    """Verbs of what is agreed or told, a fact as well as something to do: agree, advise."""
    states: Phrases
    """Verbs of a clause that tells what is so: is, was."""
    habits: Phrases
    """What tells that something is so as a rule: often, usually."""
    personal: Phrases
    """Pronouns that stand for somebody who acts: they, we."""
    lasting: Phrases
    """Verbs before another that say it is to go on: continue."""
    able: Phrases
    """What people are to be able to do, and are not told to: French "pouvoir"."""
    hardships: Phrases
    """What people have to bear, and nobody asks of them: face, wait."""
    others: Phrases
    """Nouns that a body that is no government is called by: association, union."""
    ourselves: Phrases
    aims: Phrases
    """What a list tells that people work for or struggle with, in verbs that ask for nothing: goals, challenges."""
    no_list: Phrases
    """What is listed and asks for nothing: challenges, examples."""
    ask_list: Phrases
    """What a list is called that asks, of any kind: measures, actions."""
    following: Phrases
    """What says that a list follows: the following, as follows."""
    recommendation_list: Phrases
    option_list: Phrases
    need_list: Phrases
    commitment_list: Phrases
    heads: Phrases
    """Where the head of a noun phrase stands in this language: first or last."""
    parties: Phrases
    """What leads to those who are to work together: between, among."""
    about: Phrases
    """What leads from those whom an action names to what they are to do: 'between ports | about fares'."""
    owners: Phrases
    """Adjectives that name who acts: federal, provincial."""
    whom: Phrases
    """What leads to those for whom a list of tasks is: for."""
    assigns: Phrases
    """What stands between who is to act and the verb of it, in a note without a finite verb: to."""
    be: Phrases
    """The verbs that make a participle a passive."""
    by: Phrases
    """What leads to the agent of a passive: by."""


@dataclass(frozen=True)
class AskLanguage:
    """All that the reading of asks knows of one language."""

    code: str
    words: Words
    lists: AskLists
    rules: tuple[Rule, ...]
    addressees: Mapping[str, Phrases]
    pillars: Mapping[str, Phrases]
    pillar_names: Mapping[str, tuple[str, ...]]
    """What each pillar is called where a report works with the four."""

    @cached_property
    def matcher(self) -> Matcher:
        """A matcher that passes over this language's adverbs."""
        return Matcher(self.lists.adverbs, self.lists.negations, self.lists.says)

    def anchored(self, word: Word) -> tuple[Rule, ...]:
        """The rules that may match where `word` stands: it is one that they must have."""
        known = self._anchored.get(word)
        if known is None:
            rules = {rule.number: rule for key in word.keys for rule in self._by_anchor.get(key, ())}
            known = self._anchored[word] = tuple(rules.values())
        return known

    @cached_property
    def _anchored(self) -> dict[Word, tuple[Rule, ...]]:
        return {}

    @cached_property
    def _by_anchor(self) -> Mapping[str, list[Rule]]:
        found: dict[str, list[Rule]] = {}
        for rule in self.rules:
            for word in rule.anchors:
                found.setdefault(word, []).append(rule)
        return found
