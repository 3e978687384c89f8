"""How well a web address fits a body: by its name, its initials, its acronym or a telling word of its name."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from pipeline.naming.addresses import Address, labels, squashed
from pipeline.naming.bodies import Body
from pipeline.naming.known import plain
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import words_of

LEAST = 5


@dataclass(frozen=True, slots=True)
class Forms:
    """What an address may be made of, in small letters without accents and spaces."""

    names: tuple[tuple[str, ...], ...]
    """Each name as words."""
    whole: frozenset[str]
    telling: frozenset[str]
    """Names without their region and their small words."""
    initials: frozenset[str]
    acronyms: frozenset[str]
    words: frozenset[str]
    """Words that are neither a head nor a region."""

    def all(self) -> Iterator[str]:
        """Every form once."""
        yield from self.whole | self.telling | self.initials | self.acronyms | self.words


def forms_of(body: Body, lexicon: Lexicon) -> Forms:
    """The forms of all names of `body`."""
    authority = body.authority
    names = [*body.names, *((authority.name_en, authority.name_fr) if authority else ())]
    acronyms = [body.acronym, *((authority.acronym_en, authority.acronym_fr) if authority else ())]
    split = tuple(_words(name) for name in names if name)
    told = [[word for word in words if word not in lexicon.places and word not in lexicon.small] for words in split]
    return Forms(
        names=split,
        whole=frozenset("".join(words) for words in split),
        telling=frozenset(said for said in map("".join, told) if len(said) >= LEAST),
        initials=frozenset("".join(word[0] for word in words) for words in split if len(words) > 2),
        acronyms=frozenset(squashed(acronym) for acronym in acronyms if acronym and len(acronym) > 1),
        words=frozenset(
            word
            for words in told
            for word in words
            if len(word) >= LEAST and word not in lexicon.heads and word not in lexicon.weak_heads
        ),
    )


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    return tuple(word for word in map(squashed, words_of(plain(name.lower())).words) if word)


def fit(body: Body, address: Address, lexicon: Lexicon) -> int:
    """How well `address` fits `body`: 0 not at all, 1 by one telling word, up to 4 by a part of its path."""
    forms = forms_of(body, lexicon)
    paths = {squashed(part) for part in address.path.split("/")[:4] if part}
    named = {said for said in forms.whole | forms.telling if len(said) >= LEAST}
    if paths & (named | forms.acronyms | forms.initials):
        return 4
    return max((_fit_host(host, forms, named, lexicon) for host in labels(address.host)), default=0)


def _fit_host(host: str, forms: Forms, named: set[str], lexicon: Lexicon) -> int:
    if host in forms.whole or host in forms.telling or host in forms.acronyms:
        return 3
    long = len(host) >= LEAST - 1
    if long and (
        any(host in name for name in forms.whole) or any(2 * len(name) >= len(host) and name in host for name in named)
    ):
        return 2
    if (len(host) > 2 and host in forms.initials) or any(_spelt(host, words, lexicon) for words in forms.names):
        return 2
    return int(any(3 * len(word) >= 2 * len(host) and word in host for word in forms.words))


def _spelt(host: str, words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a host is made of a name's words or their beginnings in order, long ones whole: 'foothillsrsd'."""
    at = 0
    whole = 0
    for word in words:
        if host.startswith(word, at):
            at += len(word)
            whole += len(word) >= LEAST
        elif at < len(host) and host[at] == word[0] and word not in lexicon.small:
            at += 1
    return at == len(host) and whole > 0
