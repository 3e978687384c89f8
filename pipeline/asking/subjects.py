"""Whether a subject is the government, so that what it says it will do is a commitment."""

import re
from collections.abc import Iterator

from pipeline.languages.asking_rules import AskingRules

_DEFINED = re.compile(r"\(\s*(?:[a-z]{1,3}['’ ]\s?)?([A-Z][\w&-]{1,11})\s*(?:[,;][^()]{0,40})?\)")
_ACRONYM = re.compile(r"\b(?=[\w&-]*[A-Z][\w&-]*[A-Z])[A-Z][\w&-]+")
_ARTICLE = re.compile(r"^(?:\w{1,2}['’]|(?:the|le|la|les)\s)", re.IGNORECASE)
_NAME = re.compile(r"[\w'’-]+")
_MORE = 3
_BEFORE = 110
_CLOSED = re.compile(r"[().;:\r\n]")


class Subjects:
    """The subjects of a document's next steps, read in order: a pronoun stands for the one before it."""

    def __init__(self, text: str, publisher: str, rules: AskingRules) -> None:
        self._text = text
        self.publisher = publisher
        self._rules = rules
        self._names: dict[str, str] | None = None
        self._governs = False
        self.last = publisher
        """The government or department that last promised something, in full."""

    def governs(self, subject: str) -> bool:
        """Whether `subject` is the government or one of its departments."""
        plain = _ARTICLE.sub("", subject.strip(" ,").partition(",")[0].replace("’", "'"))
        if self._rules.ourselves.match(plain.casefold()):
            self._governs = True
        elif not self._rules.pronouns.match(plain.casefold()):
            self._governs = self.is_government(plain)
            if self._governs:
                self.last = self.in_full(plain)
        return self._governs

    def promised(self, subject: str, agent: str | None) -> bool:
        """Whether what a passive says will be done to `subject` is the government's promise."""
        if agent is not None:
            return self.is_government(agent)
        return self._rules.others.search(subject) is None

    def in_full(self, subject: str) -> str:
        """`subject` with the names that its acronyms stand for."""
        if self._names is None:
            self._names = dict(_definitions(self._text))
        return " ".join([subject, *(self._names.get(m[0], "") for m in _ACRONYM.finditer(subject))]).strip()

    def is_government(self, subject: str) -> bool:
        """Whether `subject` names the publisher, the government or one of its departments."""
        named = self.in_full(subject)
        publisher = self.publisher.casefold()
        if publisher and (publisher in named.casefold() or (len(subject) > 3 and subject.casefold() in publisher)):
            return True
        return self._rules.others.search(named) is None and self._rules.government.search(named) is not None


def _definitions(text: str) -> Iterator[tuple[str, str]]:
    """Each acronym in brackets with the name before them, from the farthest word that opens like the acronym."""
    for match in _DEFINED.finditer(text):
        before = _CLOSED.split(text[max(0, match.start() - _BEFORE) : match.start()])[-1]
        words = _NAME.findall(before)[-len(match[1]) - _MORE :]
        bare = [re.sub(r"^\w{1,2}['’]", "", word) for word in words]
        start = next((i for i, word in enumerate(bare) if word[:1] == match[1][0]), None)
        if start is not None:
            yield match[1], " ".join([bare[start], *words[start + 1 :]])
