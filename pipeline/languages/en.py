"""English: how its officials name the parts of a report, date, cite, ask and name bodies."""

import re
from collections.abc import Mapping

from pipeline.languages.rules import AgendaWords, Language, NoteWords, OutlineWords


def _i(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def _l(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


def _codes(words: Mapping[str, str]) -> re.Pattern[str]:
    """One pattern for the words of all codes, in small letters, a group each, so that a text is searched once."""
    return _l(rf"\b(?:{'|'.join(f'(?P<{code}>{pattern})' for code, pattern in words.items())})")


def _stems(stems: str) -> tuple[str, ...]:
    return tuple(stems.split("|"))


OUTLINE = OutlineWords(
    chapters={
        "contents": _i(r"^(?:table of contents|contents|on this page|in this report)\s*:?$"),
        "notes": _i(r"^(?:foot ?notes?|end ?notes?|notes|references|notes and references)\s*:?$"),
        "annex": _i(r"^(?:annex|appendix|annexes|appendices)\b"),
        "agenda": _i(
            r"^(?:(?:draft |final |full |event |forum |meeting )?(?:agenda|program(?:me)?|schedule)(?: at a glance| of (?:the )?(?:event|day|forum|meeting|dialogue|roundtable))?)\s*$"
        ),
        "next_steps": _i(
            r"^(?:(?:the |our )?next steps?\b|(?:conclusions? and |closing and |summary and )next steps?|(?:the )?(?:way|path|road) (?:forward|ahead)|moving forward|looking (?:ahead|forward)|going forward|where (?:do )?we go from here"
            r"|what (?:happens|comes|will happen) next|what['’]s next|follow[- ]up(?:$| and )|(?:government |federal )?(?:commitments?|response)(?: and next steps)?$|from (?:words|talk|dialogue|discussion) to action|taking action$|future (?:actions|directions|work))"
        ),
        "foreword": _i(
            r"^(?:foreword|preface|(?:a |an? (?:opening|introductory) )?(?:message|note|letter|word)s? (?:from|of|to)\b|note to (?:the )?readers?|a message|acknowledge?ments?|land acknowledge?ment|thanks)"
        ),
        "introduction": _i(
            r"^(?:introduction|background|context|overview$|executive summary|summary$|about (?:the|this)|purpose\b|objectives?\b|methodology|approach$|setting the (?:scene|stage)$)"
        ),
        "panels": _i(
            r"\b(?:panels?|panell?ists?|presenters?|presentations|speakers?|keynotes?|expert (?:testimony|views?|presentations?)|what (?:the )?experts|talks|addresses)\b"
        ),
        "discussions": _i(
            r"\b(?:break[- ]?outs?|small[- ]groups?|working[- ](?:groups|sessions?)|workshops?|(?:table|round ?table|group|thematic|facilitated|dialogue) (?:discussions?|sessions?|work|findings|reports?|summaries|conversations|themes|results)"
            r"|(?:talking|sharing|dialogue|discussion|listening|healing) circles?|table[- ]?talk|(?:at|from|around) the tables"
            r"|discussions?(?! (?:paper|document|guide)s?\b)|discussed|conversations|discussion tables)\b"
        ),
        "findings": _i(
            r"\b(?:(?:we|you|were|was|they|people|participants|attendees|stakeholders|residents|communities|rooms?|tables?|groups?) (?:heard|said|told|raised|discussed|proposed|shared|asked)|told us|emerged|themes?|theme-by-theme|findings|sessions|tables|dialogues"
            r"|feedback(?! (?:and|loops?)\b)|input|views|perspectives|results(?! and\b)|consultations?(?! (?:with|and|of)\b))\b"
        ),
        "conclusion": _i(
            r"^(?:(?:in )?conclusions?|closing (?:remarks|thoughts|words)|final (?:thoughts|remarks|words)|summing up)$"
        ),
        "back_matter": _i(
            r"^(?:(?:list of )?(?:participants|participating organizations|organizations (?:consulted|represented))|evaluation (?:of|by)|glossary|bibliography|acronyms|abbreviations|contact (?:us|information)|further information)\b"
        ),
    },
    theme_label=_i(
        r"^(?:theme|topic|group|table|session|workshop|breakout|issue|pillar|discussion)(?:\s*(?:no\.?\s*|#)?\d+|\s+(?:[A-Z]|[IVX]+))\s*[:.\-–—]"
    ),
    framing=_i(
        r"^(?:how|why|who|where|when)\b(?!.*\b(?:saw|see|sees|heard|said|think|thought)\b)|^(?:about|approach to|format|structure|organi[sz]ation|conduct|purpose|preparation|preparing|participation|attendance|process|methodology|ground rules|questions?|guide|running)\b|\b(?:format|process|method(?:s|ology)?|questions|guide|ground rules|participants)$"
    ),
    furniture=_i(
        r"(?:^|\s)(?:pdf|printable|print) version\b.{0,30}$|^(?:top of page|back to top|return to (?:top|table of contents)|share this page|print this page|download)\b.{0,60}$|^report a problem"
    ),
    date_field=_i(
        r"^(?:date (?:modified|published|updated|of (?:last )?(?:modification|update|revision))|(?:last |page )?(?:modified|updated|reviewed|revised|published|posted)(?: on)?|last update|modified on|publication date)(?:\s*:\s*|\s*$|\s+(?=\D{0,12}\d))(?P<value>.*)$"
    ),
)

NOTES = NoteWords(
    # Capitalised: "keynote 2" cites nothing.
    marker=re.compile(
        r"[NFE\[](?<=[^\s\[(].)(?:(?:(?<=N)ote|(?<=F)ootnote|(?<=E)ndnote)\s?(?P<number>\d{1,3})(?!\d)|(?<=\[)(?:[Nn]ote\s)?(?P<bracket>\d{1,3})\])"
    ),
    label=_i(r"\s*(?:(?:\d{1,3}[.)]\s+)?(?:(?:foot|end)?note\s*)?[\[(]?(?P<number>\d{1,3})[\])]?[.):]?)(?=\s|$)"),
    return_link=_i(
        r"\s*(?:return to (?:(?:first |second )?(?:foot|end)?note|reference|text).{0,60}|back to (?:text|reference).{0,20}|return$|[↩↑^])\s*$"
    ),
)

_TIME = r"(?:(?P<h{n}>[01]?\d|2[0-4])(?:\s?[:.h]\s?(?P<m{n}>[0-5]\d))?\s?(?P<p{n}>[ap]\.?\s?m\.?)?|(?P<w{n}>noon|midnight))(?![\w])"

AGENDA = AgendaWords(
    times=_i(
        r"\s*(?:from |at )?"
        + _TIME.replace("{n}", "1")
        + r"(?:\s*(?:-|–|—|−|to|until|till)\s*"
        + _TIME.replace("{n}", "2")
        + r")?\s*(?::|-|–|—|\||\t)?\s*"
    ),
    words={"noon": (12, 0), "midnight": (0, 0)},
    day=_i(r"^\s*(?:day\s+(?P<number>\d|one|two|three|four|five)\b|(?P<ordinal>first|second|third|fourth)\s+day\b)"),
    ordinals={"one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "first": 1, "second": 2, "third": 3, "fourth": 4},
    day_end=_i(
        r"^\s*(?:end of (?:day|the (?:first|second|third|day|event|meeting|forum))|adjourn(?:ment|ed)?\s*$|close of day)"
    ),
    date=_i(
        r"\b(?:(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)\s+(?P<day>[0-3]?\d)(?:st|nd|rd|th)?(?:,?\s+(?P<year>(?:19|20)\d\d))?"
        r"|(?P<day2>[0-3]?\d)(?:st|nd|rd|th)?\s+(?P<month2>january|february|march|april|may|june|july|august|september|october|november|december)(?:,?\s+(?P<year2>(?:19|20)\d\d))?)"
    ),
    months={
        "january": 1,
        "february": 2,
        "march": 3,
        "april": 4,
        "may": 5,
        "june": 6,
        "july": 7,
        "august": 8,
        "september": 9,
        "october": 10,
        "november": 11,
        "december": 12,
    },
    panel=_i(
        r"(?:panel|expert panel|panel session|(?<!breakout )(?<!working )(?<!group )session)\s*(?:no\.?\s*|#)?(?P<number>\d{1,2})\b"
    ),
    kinds={
        "registration": _i(r"\bregistration\b|\bcheck-?in\b|sign-?in\b|arrival of participants|^arrival"),
        "break": _i(
            r"^(?:coffee|tea|juice|refreshments|recess|intermission|stretch|pause)(?:,? (?:and|&) (?:coffee|tea|juice|muffins|snacks|refreshments|networking|stretch))?\s*:?$|\bbreak\b(?!\s*-?\s*out)(?!.*(?:lunch|breakfast))"
        ),
        "meal": _i(r"\b(?:lunch(?:eon)?|dinner|breakfast|supper|meal|banquet|reception)\b"),
        "questions": _i(
            r"questions? and answers?|\bq\s?(?:&|and)\s?a\b|question period|^questions\b|audience questions"
        ),
        "panel": _i(
            r"\bpanels?\b(?! reports?)|^presentations?\s*\d|^expert|keynote|^plenary(?: session)?\s*(?:no\.?\s*|#)?(?:\d{1,2}|[ivx]+)\s*[:.–—-]\s*(?=\S)(?!.*(?:discussion|dialogue|report(?:s|ing)?[- ]?back|\btables?\b|\bgroups?\b|break-?out|\bwhat [\w' ]{2,30} (?:heard|said|told us|saw)\b|synthesis|wrap|feedback|sharing))"
        ),
        "closing": _i(
            r"clos(?:ing|e)\b|wrap[- ]?up|concluding|conclusion|next steps|farewell|final (?:remarks|words)|adjourn|thank(?:s| you)"
        ),
        "recap": _i(
            r"\brecap\b|recapitulation|review of day|summary of (?:day|the (?:first|second))|reflections on (?:day|the (?:first|second))"
        ),
        "plenary": _i(
            r"plenary(?!(?: session)?\s*(?:no\.?\s*|#)?(?:\d{1,2}|[ivx]+)\s*:$)|report(?:s|ing)?[- ]?back|reports? (?:from|of) (?:the )?(?:break|small|working|group|table)|large[- ]group|facilitated discussion|full[- ]group|open discussion"
        ),
        "opening": _i(r"welcom|opening|greetings|prayer|ceremony|introductions|introductory|remarks|land acknowledg"),
        "overview": _i(
            r"\boverview\b|^how the .{1,30} (?:will |is going to |are going to )?(?:works?|runs?|unfolds?)\b|housekeeping|purpose|format of|ground rules|introduction to|instructions|setting the (?:scene|stage)|objectives|presentation of (?:the )?(?:scenarios|themes|agenda|breakout|workshop)|explanation of|orientation|about the (?:day|agenda)|review of (?:the )?agenda"
        ),
        "breakout": _i(
            r"break[- ]?out|small[- ]group|working[- ]groups?|workshops?\b|table (?:discussions?|work)|group (?:discussions?|work)|concurrent sessions?|parallel sessions?|discussion groups?"
        ),
    },
)

LANGUAGE = Language(code="en", outline=OUTLINE, notes=NOTES, agenda=AGENDA)
