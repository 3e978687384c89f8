"""Which body a web address in a note is of: the one beside it, or the one that its host or path tells."""

from collections.abc import Iterable, Sequence

from pipeline.authorities import Authorities, Authority
from pipeline.naming.addresses import Address, labels, squashed
from pipeline.naming.bodies import Bodies, Body
from pipeline.naming.fit import LEAST, fit, forms_of
from pipeline.naming.lexicon import Lexicon
from pipeline.naming.words import acronym_like

_LONGEST_HOST = 80


class Addressees:
    """The bodies of a report by what an address of theirs may be made of."""

    def __init__(self, bodies: Bodies) -> None:
        self.bodies = bodies
        self.lexicon: Lexicon = bodies.lexicon
        self.by_form: dict[str, list[Body]] = {}
        for body in bodies:
            for form in forms_of(body, self.lexicon).all():
                self.by_form.setdefault(form, []).append(body)

    def body_of(self, address: Address, beside: Sequence[tuple[Body, bool]], cited: Body | None) -> Body:
        """The body of `address`; `beside` are those written before it and whether they open the note, `cited` stands in
        the text right before the note's marker."""
        known, own, depth = authority_of(address, self.bodies.authorities) or (None, False, 0)
        told = self._told(address)
        ranked = [(fit(body, address, self.lexicon), opens, body) for body, opens in beside]
        fitting, _, written = max(ranked, key=lambda one: one[:2], default=(0, False, None))
        if written is not None and (fitting > 0 or (known is not None and written.authority is known)):
            return told[1] if told is not None and fitting < min(told[0], 3) else written
        opening = next((body for body, opens in beside if opens), None)
        if opening is not None and _branch(opening, address):
            return opening
        if known is not None and own and not (told is not None and told[0] == 4 and depth == 0):
            return self.bodies.reviewed(known)
        if told is not None:
            return told[1]
        if cited is not None and known is None:
            return cited
        if opening is not None and not own:
            return opening
        return self.bodies.reviewed(known) if known is not None else self.bodies.named(address.host, "other")

    def _told(self, address: Address) -> tuple[int, Body] | None:
        """The body that the address fits best and how well; by one telling word only where it is no other's too."""
        fits = sorted(
            ((fit(body, address, self.lexicon), body) for body in self._likely(address)), key=lambda pair: -pair[0]
        )
        if not fits or fits[0][0] < 1 or (fits[0][0] == 1 and len(fits) > 1 and fits[1][0] == 1):
            return None
        return fits[0]

    def _likely(self, address: Address) -> Iterable[Body]:
        """The bodies of which a form stands in the host or is a part of the path."""
        found: dict[str, Body] = {}
        forms = {squashed(part) for part in address.path.split("/")[:4]}
        for host in labels(address.host):
            host = host[:_LONGEST_HOST]
            forms |= {host} | {host[at:end] for at in range(len(host)) for end in range(at + LEAST - 1, len(host) + 1)}
        for form in sorted(forms & self.by_form.keys()):
            for body in self.by_form[form][:8]:
                found[body.organization_id] = body
        return found.values()


def _branch(body: Body, address: Address) -> bool:
    """Whether the body is the part in a region of what the address is of: 'CBC Saskatchewan', cbc.ca."""
    first = body.names[0].split()[0] if body.names else ""
    return acronym_like(first) and squashed(first) in labels(address.host)


def authority_of(address: Address, authorities: Authorities) -> tuple[Authority, bool, int] | None:
    """The reviewed body of the longest address that `address` is under, whether it is its own, how deep its path."""
    path = [part for part in address.path.split("?")[0].split("/") if part][:8]
    hosts = address.host.split(".")
    for start in range(max(0, len(hosts) - 8), len(hosts) - 1):
        host = ".".join(hosts[start:])
        for size in range(len(path), -1, -1):
            known = authorities.addresses.get("/".join([host, *path[:size]]))
            if known is not None:
                return (*known, size)
    return None
