"""The fields of a record: those that must be there, those in both languages, and the closed lists."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from difflib import get_close_matches
from typing import Any

from pipeline.contract import Asked
from pipeline.portal.finding import Finding

LANGUAGES = ("en", "fr")
TAG_LENGTHS = range(2, 141)
EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*", re.ASCII)
DATES = ("date_published", "date_modified", "time_period_coverage_start", "time_period_coverage_end")
Record = Mapping[str, Any]


def required(record: Record, asked: Asked, place: str, to_state: Record) -> Iterator[Finding]:
    """What is missing; what the record itself says is to be stated is no fault of the build."""
    for name in asked.required:
        if record.get(name) in (None, "", []):
            if name in to_state:
                yield Finding("to state", f"{place}{name}", f"{to_state[name]['en']} / {to_state[name]['fr']}")
            else:
                yield Finding("refused", f"{place}{name}", "is required and missing")
    for name in asked.bilingual:
        told = record.get(name)
        for language in LANGUAGES:
            if not (isinstance(told, dict) and told.get(language)):
                yield Finding("refused", f"{place}{name}.{language}", "is required in both languages and missing")


def codes(record: Record, asked: Asked, place: str) -> Iterator[Finding]:
    """What stands in no closed list."""
    for name, known in asked.codes.items():
        told = record.get(name) or []
        for code in told if isinstance(told, list) else [told]:
            if code not in known:
                near = [one for one in known if str(code).lower() in one.lower()][:3]
                near = near or get_close_matches(str(code), known)
                hint = f"; did you mean {' or '.join(near)}?" if near else f"; it has {len(known)}, such as {known[0]}"
                yield Finding("refused", f"{place}{name}", f"{code!r} is no code of the portal's list{hint}")


def dates(record: Record, place: str, today: date) -> Iterator[Finding]:
    """What is no date, or is in the future of a record that is ready."""
    for name in DATES:
        told = record.get(name)
        if not told:
            continue
        try:
            day = date.fromisoformat(told)
        except (TypeError, ValueError):
            yield Finding("refused", f"{place}{name}", f"{told!r} is no date; write YYYY-MM-DD")
            continue
        if name.startswith("date_") and not place and record.get("ready_to_publish") == "true" and day > today:
            yield Finding("refused", name, f"{told} is in the future, which a record ready to publish may not be")


def keywords(record: Record) -> Iterator[Finding]:
    """What cannot be a keyword."""
    for language in LANGUAGES:
        for word in (record.get("keywords") or {}).get(language) or []:
            place = f"keywords.{language}"
            if len(word.strip()) not in TAG_LENGTHS:
                yield Finding("refused", place, f"{word[:40]!r} has {len(word)} characters; a keyword has 2 to 140")
            if "  " in word:
                yield Finding("refused", place, f"{word!r} has two spaces running")
            if any(not one.isprintable() for one in word.strip()):
                yield Finding("refused", place, f"{word!r} has a character that cannot be printed, or an odd space")


def contact(record: Record) -> Iterator[Finding]:
    """Whom users may write to: optional, recommended, and an e-mail address if there is one."""
    told = record.get("maintainer_email")
    if not told:
        yield Finding("advice", "maintainer_email", "is recommended: without it nobody can ask about the data")
    elif not EMAIL.fullmatch(told):
        yield Finding("refused", "maintainer_email", f"{told!r} is no e-mail address")
