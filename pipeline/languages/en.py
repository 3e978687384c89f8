"""English: how its officials name the parts of a report, date, cite, ask and name bodies."""

import re

from pipeline.languages.rules import AgendaWords, Language, NoteWords, OutlineWords


def _i(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


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
            r"^(?:foreword|preface|message from|a message|acknowledge?ments?|land acknowledge?ment|thanks|a word from)"
        ),
        "introduction": _i(
            r"^(?:introduction|background|context|overview$|executive summary|summary$|about (?:the|this)|purpose\b|objectives?\b|methodology|approach$|setting the (?:scene|stage)$)"
        ),
        "panels": _i(
            r"\b(?:panels?|panell?ists?|presenters?|presentations|speakers?|keynotes?|expert (?:testimony|views?|presentations?)|what (?:the )?experts|talks|addresses)\b"
        ),
        "discussions": _i(
            r"\b(?:break[- ]?outs?|small[- ]groups?|working[- ](?:groups?|sessions?)|workshops?|tables?|discussions?|discussed|round ?tables?|group (?:work|findings|reports?|summaries)|conversations|dialogues"
            r"|(?:we|you|were) (?:heard|said|told)|participants (?:said|told|raised|discussed|proposed)|themes|what was (?:heard|said))\b"
        ),
    },
    theme_label=_i(
        r"^(?:theme|topic|group|table|session|workshop|breakout|issue|pillar|discussion)\s*(?:no\.?\s*|#)?(?:\d+|[A-Z]|[IVX]+)\s*[:.\-–—]"
    ),
    list_label=_i(
        r"^(?:(?:key |proposed |main |suggested )?(?:recommendations?|proposals?|proposed actions|suggestions|actions?|measures|needs|options|commitments))\b[^.:;]{0,60}:$"
    ),
    furniture=_i(
        r"(?:^|\s)(?:pdf|printable|print) version\b.{0,30}$|^(?:top of page|back to top|return to (?:top|table of contents)|share this page|print this page|download)\b.{0,60}$|^report a problem"
    ),
    date_field=_i(
        r"^(?:date (?:modified|published|updated|of (?:last )?(?:modification|update|revision))|(?:last |page )?(?:modified|updated|reviewed)(?: on)?|last update|modified on)\s*:?\s*(?P<value>.*)$"
    ),
)

NOTES = NoteWords(
    # Capitalised: "keynote 2" cites nothing.
    marker=re.compile(
        r"(?<=[^\s\[(])(?:(?:(?:Foot|End)n|N)ote\s?(?P<number>\d{1,3})(?!\d)|\[(?:[Nn]ote\s)?(?P<bracket>\d{1,3})\])"
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
    panel=_i(r"(?:panel|expert panel|panel session)\s*(?:no\.?\s*|#)?(?P<number>\d{1,2})\b"),
    kinds={
        "registration": _i(r"\bregistration\b|\bcheck-?in\b|sign-?in\b|arrival of participants|^arrival"),
        "break": _i(r"\bbreak\b(?!\s*-?\s*out)(?!.*(?:lunch|breakfast))"),
        "meal": _i(r"\b(?:lunch(?:eon)?|dinner|breakfast|supper|meal|banquet|reception)\b"),
        "questions": _i(
            r"questions? and answers?|\bq\s?(?:&|and)\s?a\b|question period|^questions\b|audience questions"
        ),
        "panel": _i(r"\bpanels?\b(?! reports?)|^presentations?\s*\d|^expert|keynote"),
        "closing": _i(
            r"clos(?:ing|e)\b|wrap[- ]?up|concluding|conclusion|next steps|farewell|final (?:remarks|words)|adjourn|thank(?:s| you)"
        ),
        "recap": _i(
            r"\brecap\b|recapitulation|review of day|summary of (?:day|the (?:first|second))|reflections on (?:day|the (?:first|second))"
        ),
        "plenary": _i(
            r"plenary|report(?:s|ing)?[- ]?back|reports? (?:from|of) (?:the )?(?:break|small|working|group|table)|large[- ]group|facilitated discussion|full[- ]group|open discussion"
        ),
        "opening": _i(r"welcom|opening|greetings|prayer|ceremony|introductions|introductory|remarks|land acknowledg"),
        "overview": _i(
            r"\boverview\b|introduction to|instructions|setting the (?:scene|stage)|objectives|presentation of (?:the )?(?:scenarios|themes|agenda|breakout|workshop)|explanation of|orientation|about the (?:day|agenda)|review of (?:the )?agenda"
        ),
        "breakout": _i(
            r"break[- ]?out|small[- ]group|working[- ]groups?|workshops?\b|table (?:discussions?|work)|group (?:discussions?|work)|concurrent sessions?|parallel sessions?|discussion groups?"
        ),
    },
)

LANGUAGE = Language(code="en", outline=OUTLINE, notes=NOTES, agenda=AGENDA)
