"""Which body a web address in a note is of: the one beside it, or the one that its host or path tells."""

from collections.abc import Iterable, Sequence

from pipeline.authorities import Authorities, Authority
from pipeline.naming.addresses import Address, labels, squashed
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.known import plain
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import words_of

_LEAST = 5


def body_of(
    address: Address, beside: Sequence[tuple[Body, bool]], cited: Body | None, bodies: Bodies, lexicon: Lexicon
) -> Body:
    """The body of `address`; `beside` are those written before it and whether they open the note, `cited` stands in
    the text right before the note's marker."""
    known, own, depth = authority_of(address, bodies.authorities) or (None, False, 0)
    told = _best(address, bodies, lexicon)
    written = max(
        ((fit(body, address, lexicon), opens, body) for body, opens in beside), key=lambda b: b[:2], default=None
    )
    if written is not None and (written[0] > 0 or (known is not None and written[2].authority is known)):
        return written[2] if not (told and told[0] > written[0] and written[0] < 3) else told[1]
    if known is not None and own and not (told is not None and told[0] == 4 and depth == 0):
        return bodies.reviewed(known)
    if told is not None:
        return told[1]
    if cited is not None and known is None:
        return cited
    opening = next((body for body, opens in beside if opens), None)
    if opening is not None and (known is None or not own):
        return opening
    if known is not None:
        return bodies.reviewed(known)
    return bodies.named(address.host, "other")


def authority_of(address: Address, authorities: Authorities) -> tuple[Authority, bool, int] | None:
    """The reviewed body of the longest address that `address` is under, whether that is its own, and its path's depth."""
    path = [part for part in address.path.split("?")[0].split("/") if part]
    hosts = address.host.split(".")
    for start in range(len(hosts) - 1):
        host = ".".join(hosts[start:])
        for size in range(len(path), -1, -1):
            known = authorities.addresses.get("/".join([host, *path[:size]]))
            if known is not None:
                return (*known, size)
    return None


def _best(address: Address, bodies: Bodies, lexicon: Lexicon) -> tuple[int, Body] | None:
    """The body of the report that the address fits best, where it fits one better than any other and not by chance."""
    fits = sorted(((fit(body, address, lexicon), body) for body in bodies), key=lambda pair: -pair[0])
    if not fits or fits[0][0] < 2:
        return fits[0] if fits and fits[0][0] == 1 and (len(fits) == 1 or fits[1][0] < 1) else None
    return fits[0] if len(fits) == 1 or fits[1][0] < fits[0][0] else fits[0]


def fit(body: Body, address: Address, lexicon: Lexicon) -> int:
    """How well an address fits a body's names: 0 not at all, 1 by one telling word, up to 4 by the last of its path."""
    names = [*body.names, *_reviewed_names(body)]
    hosts = labels(address.host)
    paths = [squashed(part) for part in address.path.split("/")[:4] if part]
    acronyms = {squashed(acronym) for acronym in _acronyms(body) if len(acronym) > 1}
    best = 0
    for name in names:
        words = [squashed(word) for word in words_of(plain(name.lower())).words if squashed(word)]
        whole = "".join(words)
        initials = "".join(word[0] for word in words)
        telling = "".join(word for word in words if word not in lexicon.places and word not in lexicon.small)
        if len(whole) >= _LEAST and (whole in paths or telling in paths and len(telling) >= _LEAST):
            return 4
        if any(acronym in paths for acronym in acronyms) or (len(initials) > 2 and initials in paths):
            best = max(best, 4)
        for host in hosts:
            if host in (whole, telling) or host in acronyms:
                best = max(best, 3)
            elif len(host) >= _LEAST - 1 and (
                host in whole or whole in host or (len(telling) >= _LEAST and telling in host)
            ):
                best = max(best, 2)
            elif len(host) > 2 and host == initials or _spelt(host, words, lexicon):
                best = max(best, 2)
            elif any(
                len(word) >= _LEAST
                and 2 * len(word) >= len(host)
                and word in host
                and word not in lexicon.heads
                and word not in lexicon.weak_heads
                and word not in lexicon.places
                for word in words
            ):
                best = max(best, 1)
    return best


def _spelt(host: str, words: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a host is made of a name's words or their beginnings in order, long ones whole: 'foothillsrsd'."""
    at = 0
    whole = 0
    for word in words:
        if host.startswith(word, at):
            at += len(word)
            whole += len(word) >= _LEAST
        elif at < len(host) and host[at] == word[0] and word not in lexicon.small:
            at += 1
    return at == len(host) and whole > 0


def _reviewed_names(body: Body) -> Iterable[str]:
    if body.authority is None:
        return ()
    return [name for name in (body.authority.name_en, body.authority.name_fr) if name]


def _acronyms(body: Body) -> Iterable[str]:
    found = [body.acronym] if body.acronym else []
    if body.authority is not None:
        found += [acronym for acronym in (body.authority.acronym_en, body.authority.acronym_fr) if acronym]
    return found
