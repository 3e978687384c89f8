"""Whether a subject is the government, so that what it says it will do is a commitment."""

import re
from collections.abc import Iterator, Sequence
from re import Pattern
from unicodedata import normalize

from pipeline.asking.bodies import code_of
from pipeline.authorities import Authorities
from pipeline.languages.asking_rules import AskingRules

_FEDERAL = "federal_government"
_PROVINCE = "provincial_territorial_government"
_MUNICIPAL = "municipal_government"
_POLICE = "law_enforcement"  # some are a government's, some a city's
_ORDERS = frozenset({_FEDERAL, _PROVINCE, _MUNICIPAL})

_DEFINED = re.compile(r"\(\s*(?:[a-z]{1,3}['’ ]\s?)?([A-Z][\w&-]{1,11})\s*(?:[,;][^()]{0,40})?\)")
_ACRONYM = re.compile(r"\b(?=[\w&-]*[A-Z][\w&-]*[A-Z])[A-Z][\w&-]+")
_ARTICLE = re.compile(r"^(?:\w{1,2}['’]|(?:the|le|la|les)\s)", re.IGNORECASE)
_NAME = re.compile(r"[\w'’-]+")
_MORE = 3
_OPENER = 4
_SMALL = 3
_SPELLED = 3
_HEAD = 2
_BEFORE = 160
_CLOSED = re.compile(r"[().;:\r\n]")


class Subjects:
    """The subjects of a document's next steps, read in order: a pronoun stands for the one before it."""

    def __init__(self, text: str, publisher: str, rules: AskingRules, authorities: Authorities | None = None) -> None:
        self._text = text
        self._authorities = authorities if authorities is not None else Authorities()
        self.publisher = publisher
        self._rules = rules
        self._names: dict[str, str] | None = None
        self._known: dict[str, tuple[str, str] | None] = {}
        self._governs = False
        self.last = publisher
        """The government or department that last promised something, in full."""
        self.said: str | None = None
        """The same as the text calls it there."""

    def governs(self, subject: str) -> bool:
        """Whether `subject` is the government or one of its departments."""
        first, _, rest = subject.strip(" ,").partition(",")
        if rest and len(first.split()) <= _OPENER and not self._is_body(bare(first)):
            # "Meanwhile, the Department": an adverbial that no rule knows.
            first = rest.rpartition(",")[2]
        plain = bare(first)
        if self._rules.ourselves.match(plain.casefold()):
            self._governs = True
        elif not self._rules.pronouns.match(plain.casefold()):
            self._governs = self.is_government(plain)
            if self._governs:
                known = self.known(plain)
                self.last, self.said = self.in_full(plain), known[1] if known is not None else plain
        return self._governs

    def promised(self, subject: str, agent: str | None) -> bool:
        """Whether what a passive says will be done to `subject` is the government's promise."""
        if agent is not None:
            return self.is_government(agent)
        return self._rules.others.search(subject) is None

    def known(self, name: str) -> tuple[str, str] | None:
        """The addressee code of the reviewed body that `name` opens with, by its acronym if need be, and its words."""
        if name not in self._known:
            own, full = code_of(name, self._authorities), code_of(self._definition(name), self._authorities)
            self._known[name] = own or (full and (full[0], name.split(" ", 1)[0]))
        return self._known[name]

    def order(self, name: str) -> str:
        """The order of government of `name`: what its name says, or the publisher's, or the federal one."""
        for each in (name, self.publisher):
            known = self.known(bare(each))
            if known is not None and known[0] in _ORDERS:
                return known[0]
            if self._rules.federal.search(each):
                return _FEDERAL
            codes = [match.lastgroup for match in self._rules.addressees.finditer(each.lower())]
            for code in (_MUNICIPAL, _PROVINCE):
                if code in codes:
                    return code
        return _PROVINCE if self.publisher else _FEDERAL

    def _is_body(self, name: str) -> bool:
        return self.is_government(name) or self._rules.others.search(self.in_full(name)) is not None

    def _definition(self, name: str) -> str:
        first = name.split(" ", 1)[0]
        return self._defined().get(first, "")

    def _defined(self) -> dict[str, str]:
        if self._names is None:
            self._names = dict(_definitions(self._text, self._rules.government))
        return self._names

    def in_full(self, subject: str) -> str:
        """`subject` with the names that its acronyms stand for."""
        return " ".join([subject, *(self._defined().get(m[0], "") for m in _ACRONYM.finditer(subject))]).strip()

    def is_government(self, subject: str) -> bool:
        """Whether `subject` names the publisher, the government or one of its departments."""
        known = self.known(bare(subject))
        if known is not None and known[0] != _POLICE:
            return known[0] in _ORDERS
        named = self.in_full(subject)
        publisher = self.publisher.casefold()
        if publisher and (publisher in named.casefold() or (len(subject) > 3 and subject.casefold() in publisher)):
            return True
        return self._rules.others.search(named) is None and self._rules.government.search(named) is not None


def _definitions(text: str, government: Pattern[str]) -> Iterator[tuple[str, str]]:
    """Each acronym in brackets with the name before them, from the farthest word that opens like the acronym."""
    for match in _DEFINED.finditer(text):
        before = _CLOSED.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        words = _NAME.findall(before)
        near = words[-len(match[1]) - _MORE :]
        stems = [re.sub(r"^\w{1,2}['’]", "", word) for word in words]
        first = len(words) - len(near)
        start = next((i for i in range(first, len(words)) if stems[i][:1] == match[1][0]), None)
        start = start if start is not None else _spelled(stems, match[1])
        if start is not None:
            # "ministère de l'Éducation (EDU)": the acronym may leave out what the body is.
            head = [word for word in words[max(0, start - _HEAD) : start] if government.search(word)]
            yield match[1], " ".join([*head[-1:], stems[start], *words[start + 1 :]])
        else:
            # "Fisheries and Oceans Canada (DFO)": the acronym is another name's.
            yield match[1], " ".join(_capitalised(near))


def _spelled(stems: Sequence[str], acronym: str) -> int | None:
    """Where the nearest words begin whose initials spell how `acronym` starts: 'le | ministère de la Mer'."""
    initials = [normalize("NFD", stem)[:1].upper() for stem in stems]
    for start in range(len(stems) - 1, -1, -1):
        rest = iter(initials[start:])
        opens = initials[start] == acronym[0] and len(stems[start]) > _SMALL
        if opens and all(letter in rest for letter in acronym[:_SPELLED]):
            return start
    return None


def _capitalised(words: list[str]) -> list[str]:
    """The words at the end that are a name: from the first capital of a run that few small words interrupt."""
    start = len(words)
    for i in range(len(words) - 1, -1, -1):
        if words[i][:1].isupper():
            start = i
        elif len(words[i]) > _SMALL:
            break
    return words[start:]


def bare(name: str) -> str:
    """`name` without its article, with plain apostrophes."""
    return _ARTICLE.sub("", name.strip(" ,").replace("’", "'"))
