"""The body that a correction names: of the document, reviewed, or new."""

from collections.abc import Mapping

from pipeline.authorities import Authority
from pipeline.corrections.written import Correction, refuse
from pipeline.extract.organizations import organization_row
from pipeline.knowledge import Knowledge
from pipeline.names.bodies import Bodies
from pipeline.rows import Organization


def body_of(correction: Correction, bodies: dict[str, Organization], language: str, knowledge: Knowledge) -> str | None:
    """The key of the body that the entry sets, entered into `bodies` where the document did not mention it; None
    where the entry sets none."""
    body_id, name, kind = (correction.set.get(key) for key in ("organization_id", "body", "type"))
    if (body_id is not None) == (name is not None):
        if body_id is not None:
            refuse(correction.said, "sets organization_id and body; set one of them")
        if kind is not None:
            refuse(correction.said, "sets the type of no body; set the body's name, body, as well")
        return None
    known = Bodies(knowledge.authorities, knowledge.lexicon)
    if name is not None:
        body_id = _called(name, bodies, knowledge) or known.named(name, kind or "other").organization_id
    body_id = str(body_id)
    if body_id in bodies:
        if kind is not None and kind != bodies[body_id].type:
            refuse(correction.said, f"sets the type of a known body, which is {bodies[body_id].type}; leave type out")
        return body_id
    authority = knowledge.authorities.bodies.get(body_id)
    if authority is not None:
        body = known.reviewed(authority)
    elif name is not None:
        body = known.by_id[body_id]
    else:
        refuse(
            correction.said,
            f"names the body {body_id}, which neither this document mentions nor schemas/authorities/ knows; "
            'set body = "its name" for a new one',
        )
    row = organization_row(body, language, 0, "", None)
    bodies[row.organization_id] = row
    return row.organization_id


def _called(name: str, bodies: Mapping[str, Organization], knowledge: Knowledge) -> str | None:
    """The key of the body that the document or the authority files call so."""
    known: tuple[Organization | Authority, ...] = (*bodies.values(), *knowledge.authorities.bodies.values())
    return next((body.organization_id for body in known if name in (body.name, body.name_en, body.name_fr)), None)
