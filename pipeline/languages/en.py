"""English: how its officials name the parts of a report, date, cite, ask and name bodies."""

import re
from collections.abc import Mapping

from pipeline.languages.asking_rules import AskingRules, Cue
from pipeline.languages.naming_rules import NamingRules, sorts, words
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

# How English asks.
_ADVERB = (
    r"(?:\s(?:also|strongly|further|again|repeatedly|unanimously|widely|generally|often|clearly|frequently|consistently|specifically|particularly"
    r"|especially|therefore|thus|then|all|both|still|now|broadly|firmly|urgently|explicitly|even|largely|overwhelmingly|jointly|in turn|accordingly"
    r"|likewise|similarly|finally|first|instead|additionally|very|really|collectively|ultimately|always|ideally|at least|at a minimum|formally|respectfully|warmly|simply)){0,3}"
)
_ASIDE = (
    r"(?:,?\s(?:for (?:their|its|his|her|our) parts?|in particular|among other things|inter alia|for example|as well|too|in addition|by several tables|by many|by (?:all|some|several) participants"
    r"|on the one hand|on the other hand|more than once|time and again|in this regard|in this respect|in response|at several tables|with one voice|first and foremost|above all|first|firstly|instead|to that end|to this end|again and again|once again|notably|however|therefore)(?:,|(?=\s))){0,2}"
)
_BASE = (
    r"(?:(?:not|never|also|better|further|more \w+ly|jointly|actively|publicly|regularly|clearly|fully|quickly|\w+ly)\s){0,2}"
    r"(?:abandon|abolish|accept|access|acknowledge|acquire|act|adapt|add|address|adjust|administer|adopt|advance|advertise|advise|advocate|agree|align|allocate|allow|alert|amend|analyse|analyze|announce|apply|appoint|approach|approve|arrange|ask|assemble|assess|assign|assist|attach|attract|audit|avoid|award|be|become|begin|bolster|break|bring|broaden|build|buy|call|carry|cease|centrali[sz]e|certify|change|charge|check|choose|clarify|clear|close|co-?ordinate|co-?design|collaborate|collect|combat|combine|come|commission|commit|communicate|compel|compensate|compile|complete|conduct|connect|consider|consolidate|construct|consult|contact|continue|contribute|convene|cooperate|co-?operate|cover|create|criminali[sz]e|deal|decrease|dedicate|define|deliver|demand|deploy|describe|design|designate|detect|determine|develop|devise|direct|disclose|discourage|discuss|display|disseminate|distribute|diversify|divert|document|double|draft|draw|educate|eliminate|embed|embrace|employ|empower|enable|enact|encourage|end|enforce|engage|enhance|enlist|enrich|enrol|enroll|ensure|equip|establish|evaluate|examine|exchange|exclude|exempt|expand|expedite|explain|explore|extend|facilitate|favou?r|file|fill|finance|find|finish|fix|focus|follow|foster|formali[sz]e|formulate|free|fund|gather|generate|get|give|go|grant|group|grow|guarantee|guide|halt|handle|harmoni[sz]e|have|help|highlight|hire|hold|honou?r|host|house|identify|implement|impose|improve|include|incorporate|increase|inform|initiate|insist|inspect|install|institute|integrate|intensify|introduce|invest|investigate|invite|involve|issue|join|keep|launch|lead|learn|legislate|lend|let|leverage|license|lift|light|limit|link|list|listen|locate|look|lower|maintain|make|manage|mandate|map|market|match|measure|meet|mentor|minimi[sz]e|mobili[sz]e|model|moderni[sz]e|modify|monitor|mount|move|name|negotiate|offer|open|operate|order|organi[sz]e|outlaw|oversee|pair|participate|partner|pass|pay|permit|phase|pilot|place|plan|plant|pool|post|prepare|present|press|pressure|prevent|prioriti[sz]e|process|procure|produce|prohibit|promote|prosecute|protect|provide|publici[sz]e|publish|purchase|pursue|put|raise|reach|recogni[sz]e|recommend|reconsider|recruit|redesign|reduce|re-?examine|refer|refine|reflect|reform|refrain|regulate|reimburse|reinforce|reinstate|reject|release|relax|relocate|rely|remain|remove|renew|repeal|repeat|replace|replicate|reply|report|request|require|research|reserve|resource|respect|respond|restore|restrict|retain|retrain|rethink|review|revise|revisit|reward|rotate|run|say|scale|schedule|screen|seek|select|send|separate|serve|set|settle|share|shift|shorten|show|simplify|speak|specify|sponsor|spread|staff|standardi[sz]e|start|stop|store|streamline|strengthen|strike|structure|study|subsidi[sz]e|support|suspend|sustain|tackle|tailor|take|target|teach|tell|test|tighten|track|train|transfer|translate|treat|try|turn|undertake|unify|update|upgrade|use|utili[sz]e|validate|vary|verify|visit|waive|warn|weigh|welcome|widen|work|write|reopen|publici[sz]e|co-?locate|decriminali[sz]e|outsource|digiti[sz]e|post|repair|rebuild|retrofit|redirect|reallocate|flag|freeze|cap|ban|index|label|phase|prescribe|probe|record|register|remind|reproduce|ring-?fence|roll|safeguard|secure|see|sign|signal|stabili[sz]e|stagger|stock|supply|survey|step|think|top|trace|triple|urge|vet|weave|withdraw|clean|cut|drop|ease|feed|mark|match|pursue|push|rate|rent|rule|sell|stay|talk|trust|view|wait|walk|watch|wear|win|hear|hand|heat|drive|deter|count|convey|consolidate|confirm|conserve|concentrate|cultivate|custom|decide|defer|delegate|demonstrate|devote|equali[sz]e|exercise|experiment|feature|forge|forward|handle|humani[sz]e|inspire|inventory|invoke|nominate|normali[sz]e|notify|nurture|obtain|offset|preserve|provision|question|quantify|ratify|reassess|rebalance|recover|redouble|reorgani[sz]e|reposition|rescind|resist|resolve|return|reuse|seize|sensiti[sz]e|spare|stimulate|stress|submit|supplement|sit|surround|swap|understand|undergo|uphold|answer|appeal|attend|back|balance|base|benefit|borrow|bridge|calculate|capture|care|cater|celebrate|chair|coach|code|commemorate|comply|compare|compete|compost|confront|consent|contract|control|convert|correct|credit|cross|curb|curtail|debate|declare|deepen|denounce|deny|deposit|derive|devolve|diagnose|differentiate|dig|diminish|discontinue|dispatch|dispense|dispose|dissolve|distinguish|dredge|earmark|earn|elaborate|elect|elevate|elicit|endeavour|endorse|entitle|entrust|eradicate|erect|estimate|exceed|exert|expose|express|extract|face|fast-track|fence|field|filter|float|fly|forbid|forgive|frame|fulfil|fulfill|furnish|gauge|halve|harvest|heighten|hunt|import|incentivi[sz]e|inject|insert|insulate|insure|interpret|intervene|interview|isolate|judge|justify|lay|lease|leave|lengthen|lessen|levy|liaise|load|lobby|lock|log|mainstream|maximi[sz]e|mediate|merge|mitigate|mix|moderate|motivate|multiply|narrow|navigate|note|observe|operationali[sz]e|orient|overcome|overhaul|pack|paint|patrol|penali[sz]e|perform|pick|pinpoint|position|practi[sc]e|predict|price|print|proceed|proclaim|profile|program|project|propose|prove|pull|punish|qualify|quote|reaffirm|realign|reconcile|reconnect|reconvene|recycle|redefine|redistribute|redraft|refocus|refuse|regain|regroup|rehabilitate|rehire|reintroduce|relay|relieve|remedy|remember|render|renegotiate|repay|repurpose|reschedule|restart|restructure|resume|rewrite|ride|route|salt|sample|save|scan|scrap|seal|search|service|shelter|ship|shut|size|slow|smooth|solicit|solve|sort|source|space|speed|spell|spend|split|spot|stand|state|station|steer|stipulate|strip|strive|subscribe|suggest|summari[sz]e|supervise|suppress|synchroni[sz]e|table|tag|tax|team|tender|tie|trade|transform|transition|transmit|transport|travel|trial|triage|trim|tutor|twin|unite|unlock|vaccinate|value|vote|wash|water|weed|wire|withhold|witness|zone|reward|abide|absorb|accelerate|accommodate|accompany|account|accredit|aid|aim|air|amplify|anchor|anticipate|apologi[sz]e|appraise|archive|articulate|ascertain|assume|assure|augment|automate|avert|bill|block|boost|brand|brief|broadcast|budget|catalogue|categori[sz]e|caution|channel|chart|circulate|cite|collate|compose|computeri[sz]e|condense|condition|confer|confine|contain|copy|counsel|counter|date|delete|disaggregate|discipline|discount|disregard|divide|donate|duplicate|e-?mail|emphasi[sz]e|emulate|enlarge|enshrine|enter|entice|envisage|escort|evacuate|exhibit|exploit|export|fight|forecast|form|fortify|grade|ground|haul|illustrate|immuni[sz]e|impart|impound|indemnify|indicate|inquire|instill?|instruct|interconnect|land|liberali[sz]e|lodge|loosen|mail|manufacture|mend|mine|number|nudge|oblige|optimi[sz]e|outfit|outline|overturn|own|package|park|patch|pave|personali[sz]e|persuade|phone|photograph|pipe|plough|plow|prefer|pump|quarantine|radio|ration|rationali[sz]e|react|read|recall|receive|reclaim|reclassify|reframe|refresh|refund|relate|remunerate|replant|replenish|represent|reroute|rescue|reshape|resettle|restock|retest|retire|retrieve|reunite|revamp|revert|revitali[sz]e|revive|revoke|round|sanction|score|shadow|shape|shield|shoulder|showcase|shrink|simulate|situate|skip|soften|sound|sow|spark|stamp|stem|sterili[sz]e|strategi[sz]e|subtitle|sue|surrender|sweep|systemati[sz]e|tally|telephone|televise|text|time|tow|transcribe|transplant|trap|tune|underwrite|unlock|unpack|unveil|upload|usher|vacate|vest|voice|volunteer|warrant|weatheri[sz]e|winteri[sz]e|withstand|yield|enumerate|flesh out|fold|repaint|rewire|resurface|relabel|reprint|replan|re-?equip|re-?route|reseed|restaff|retool|re-?zone|clarify|contract|deliver|dismantle|disclose|enforce|entrench|equip|expunge|formulate|fine|fine-tune|forgo|gear|hire|hyphenate|incubate|install|internali[sz]e|itemi[sz]e|juxtapose|outreach|outlaw|piggyback|pre-?approve|pre-?screen|pre-?test|reopen|rehearse|relaunch|re-?open|reserve|sensiti[sz]e|subcontract|substitute|tabulate|uncover|widen|wind|co-?fund|co-?finance|co-?lead|co-?manage|co-?develop|cost-share|cross-train|crack|clamp)\b"
)
_AMBIGUOUS = r"(?:lower|secure|exempt|smooth|narrow|duplicate|moderate|elaborate|articulate|alert|account|aid|aim|air|anchor|archive|bill|block|boost|brand|brief|broadcast|budget|catalogue|channel|chart|condition|copy|counsel|counter|date|discipline|discount|e-?mail|escort|exhibit|export|fight|fine|form|gear|grade|ground|land|mail|mine|number|outline|package|park|patch|phone|photograph|pipe|pump|quarantine|radio|ration|read|recall|refund|rescue|round|sanction|score|shadow|shape|shield|showcase|sound|spark|stamp|stem|sweep|telephone|text|time|transplant|trap|tune|voice|volunteer|warrant|yield|outreach|crack|clamp|wind|own|substitute|answer|appeal|back|balance|base|benefit|bridge|care|chair|coach|code|contract|control|credit|cross|debate|deposit|dispatch|estimate|face|fence|field|filter|float|frame|harvest|hunt|import|interview|judge|lease|leave|levy|load|lobby|lock|log|mix|note|orient|pack|paint|patrol|position|practi[sc]e|price|print|profile|program|project|quote|relay|ride|route|salt|sample|scan|scrap|seal|search|service|shelter|ship|size|slow|source|space|speed|split|spot|stand|state|station|strip|table|tag|tax|team|tender|tie|trade|transition|transport|travel|trial|triage|tutor|twin|value|vote|water|weed|wire|witness|zone|clean|cut|drop|feed|hand|heat|drive|count|push|talk|trust|wait|walk|watch|wear|win|cap|ban|flag|freeze|share|train|cover|market|support|study|test|review|report|plan|fund|access|address|advance|approach|audit|award|balance|call|change|charge|check|close|clear|commission|contact|cost|cover|demand|design|direct|display|document|draft|end|exchange|file|finance|focus|fund|group|guide|hand|help|highlight|house|index|influence|interest|issue|label|lead|limit|link|list|map|mandate|mark|market|match|measure|mentor|model|monitor|name|offer|open|order|pair|partner|pay|permit|pilot|place|plan|plant|pool|post|present|press|process|produce|profile|question|rate|record|reform|refer|register|release|repair|report|request|research|reserve|resource|respect|review|reward|rule|schedule|screen|share|shift|sign|sponsor|staff|start|store|stress|structure|study|supply|support|survey|target|test|track|train|transfer|trust|turn|update|use|view|visit|welcome|work|free|light|separate|select|present|mount|return|feed|rent|retrofit|sign|signal|stock|supplement|step|top|inventory|host)"
_OBJECT = r"(?:a|an|the|all|any|each|every|its|their|his|her|our|this|that|these|those|it|them|to|with|on|for|in|up|out|into|by|how|what|whether|more|better|new|at|one|two|three|some|such|from|within|together|against|people|victims|only|both|back|as|set|\w+ly|seats|no|who|where|when|down|aside|over|through|across|closer|close|local|other|another|public|community|national|clear)"
_GERUND = r"(?:not\s|better\s|also\s|further\s|\w+ly\s){0,2}(?=\w\w+ing\b)(?!(?:(?:waiting|operating|opening|closing|starting|running|boarding|heating|mailing|processing|turning|meeting|training|warning|holding|landing|loading|staging|sleeping|changing|dining|voting|licensing|building) (?:times?|lists?|rooms?|hours?|costs?|dates?|points?|periods?|areas?|fees?|bays?|signs?|lines?|stations?|docks?|quarters|bills?|sessions?|spaces?|places?|materials?|permits?)|housing|funding|during|training (?:and|for|in|on)|meeting(?! (?:with|again|every|twice|once)\b)|nothing|something|anything|everything|evening|morning|including|regarding|concerning|according|following(?!\s(?:up|through)\b|\s[a-z]+s (?:who|that|which|from|through|over|until)\b)|existing|ongoing|growing|being|having|building codes|planning|parking|king|ring|spring|string|wing|sing|thing|hearing|nursing|policing|farming|fishing|shipping|banking|trucking|living|working(?! (?:with|together|closely|towards?)\b)|outstanding|leading|promising|pressing|missing|lasting|long-standing|cutting-edge|remaining|mentoring|counselling|counseling|wording|timing|pricing|lighting|advertising|broadcasting|trafficking|aging|ageing|learning|spending|staffing|financing|reporting(?! (?:to|back|every|annually|publicly)\b)|filing|sibling|drinking|swimming|screening|cooking|mining|logging|briefing|engineering|marketing|profiling|grooming|gaming|understanding|wellbeing|well-being|smuggling|recycling|dumping|matching funds|driving)\b(?!\s(?:a|an|the|all|any|each|every|its|their|his|her|this|these|those|it|them|back|on|how|what|whether|people|more)\b))\w\w+ing\b"
_OPT_TO = rf"\sto\s(?={_BASE})"
_WHO = (
    r"(?P<who>(?:[^,;:]{2,110}?|(?:(?!(?:an?|more|better|greater|the)\s)[\w'-]+(?: [\w'-]+){0,2}, ){1,4}(?:and |or )?[\w'-]+(?: [\w'-]+){0,2}?(?: and [\w' -]{2,40}?)?)(?:,\s(?:including|such as|particularly|especially|notably|starting with|like)\s[^,;:]{2,60}?,)?)"
    + _OPT_TO
)
_BE = (
    r"(?:(?:was|were|is|are|has been|have been|had been|being|remains?|remained|became|becomes|seems|seemed|would be|will be|continues to be|continue to be)"
    + _ADVERB
    + r"(?:\snow)?)"
)
_SEEN = r"(?:seen|viewed|considered|deemed|regarded|identified|described|recogni[sz]ed|cited|named|judged|felt to be|thought to be|acknowledged|singled out|flagged|noted|underlined|highlighted|emphasi[sz]ed|stressed|presented|rated|ranked|held up|held to be|agreed to be|mentioned|reported|called|characteri[sz]ed|found to be|said to be|thought|felt|raised|put forward|floated|offered|suggested|proposed|discussed|listed|advanced|welcomed|treated)"
_USEFUL = r"(?:helpful|useful|beneficial|worthwhile|valuable|welcome|welcomed|desirable|advantageous|of (?:great |real |some )?(?:benefit|value|use|help|interest)|worth \w+ing|wise|appropriate|preferable|a good idea|a (?:welcome|useful|valuable|helpful|positive|good|promising|worthwhile)\s(?:\w+\s)?(?:step|addition|idea|tool|start|way|place|approach|option|model|complement|development)|promising|ideal|prudent|possible|appreciated|feasible|well received|an asset|productive|instructive|fruitful|constructive|a help|a start|a boon|an improvement|good|great)"
_NEEDED = r"(?:needed|necessary|essential|crucial|critical|vital|imperative|indispensable|paramount|urgent|important|key|fundamental|required|pressing|overdue|urgently needed|badly needed|sorely needed|of (?:utmost|critical|paramount|vital|the utmost) importance|central|non-negotiable|called for|warranted|a must|long overdue|wanting)"
_THAT = r"(?:\sthat\s|:?\s(?=\w))"
_REC = r"(?:recommended|proposed|suggested|advocated|requested|demanded|urged|advised|counselled|supported the (?:idea|notion|concept) of)"
# What is printed or in force, and asks or requires whatever it may: "the form asks for a postal code".
_PAPER = (
    r"\b(?<!with )(?<!in )(?<!on )(?<!of )(?:the|an?|this|that|its|each|every|their|our|one|such an?|most|some|many|current|existing)\s(?:(?!who\b|that\b|which\b)[\w'-]+\s){0,3}?"
    r"(?:forms?|applications?|questionnaires?|letters?|notices?|signs?|posters?|websites?|leaflets?|brochures?|pamphlets?|e-?mails?|tests?|exams?|licen[cs]es?|permits?|programs?|courses?|grants?|jobs?|positions?|protocols?|procedures?|rules?|by-?laws?|bylaws?|leases?|polic(?:y|ies)|insurance|demand|card|label|menu|portal|app|process|system|scheme|fund|treat(?:y|ies)|constitution|charter|regime)"
    r"(?:\s(?:now|also|still|currently|often|usually|sometimes|only|even|then|of \w+))?\s(?:asks?|requires?|calls? (?:for|on|upon)|invites?|encourages?|urges?|recommends?|demands?|requests?|advises?|instructs?|told|urged|wants?|needs?)\b(?! to be\b)"
)
# What users are asked by rule, and what a third party has asked elsewhere, which is news.
_NEWS = (
    r"\b(?:patients|applicants|callers|clients|customers|tenants|users|visitors|passengers|members|guests|staff|employees|drivers|riders|parents|students)\b[^,;:.]{0,40}\s(?:are|is) (?:often |then |usually |now |sometimes |always )?(?:asked|requested|told|required|expected)\b"
    r"|\b(?:the|an?|one|its|his|her) (?!(?:\w+ )?(?:group|table|committee|workshop|session|forum|majority|assembly|round ?table)s?\b)(?:[\w'-]+ ){1,3}has (?:already |also |recently |since |now )?(?:proposed|requested|asked|recommended|applied)\b"
)
# How a meeting is led, which asks nobody for anything: "participants were asked to rank ten ideas".
_PROCESS = (
    r"\b(?:participants|attendees|delegates|tables|groups|respondents|invitees|(?:each|every) (?:table|group|participant))\s(?:were|was|had been|are)\s(?:\w+ )?(?:asked|invited|encouraged)\b"
    r"|\b(?:facilitators?|moderators?|organi[sz]ers?|hosts?|chairs?|co-chairs?|chairperson|rapporteurs?|note-?takers?)\s(?:\w+ )?(?:asked|invited|encouraged|urged|suggested|called|requested|proposed)\b"
)
# Where a clause opens: behind no word.
_OPEN = r"(?<![\w)] )\b"
_PUT = r"(?:put forward|brought forward|proposed|suggested|recommended|advanced|submitted|endorsed|favou?red|retained)"
_AIRED = r"(?:raised|heard|voiced|offered|floated|shared|mentioned|discussed|considered|explored|listed|collected|gathered|recorded|noted|generated|presented|outlined|named|identified|made|given|cited|expressed|received)"
_PEOPLE = r"(?:participants|members|groups?|we|they|tables?|many|several|most|all|some|others|delegates|majority|both|few|one|elders|attendees|stakeholders|operators|employers|workshop|voices|speakers|respondents|residents|delegations|contributors|presenters|representatives|youth|people|families|communities|parents|teachers|students|nurses|physicians|growers|farmers|producers|fishers|harvesters|hunters|owners|tenants|landlords|workers|unions|towns|municipalities|leaders|practitioners|advocates|survivors|experts|trainers|researchers|librarians|shelters|agencies|commenters|submissions|everyone|half)"
_REASON = r"(?:because|since|as|given that|given|although|though|while|whereas|even though|in light of|due to|owing to|in view of|if|despite|in spite of|notwithstanding|with so (?:few|many|little)|now that|considering that|seeing that|in the absence of|for lack of|for want of|should(?=\s(?:an?|the|any|such|this)\s))"

# What opens something that is not there yet.
_NOVEL = r"(?:an?|more|better|such an?|new|longer|greater|stronger|common|shared|free|joint|national|regional|\w+ing)\s"
# Predicates that affirm what a noun only names: "the need for X | was stressed".
_TOLD = _l(
    rf"\s(?:was|were|has been|have been|is|are){_ADVERB}\s(?:\w+ly )?(?:stressed|raised|emphasi[sz]ed|underlined|underscored|highlighted|noted|mentioned|expressed|voiced|identified|recogni[sz]ed|discussed|explored|put forward|floated|suggested|proposed|brought up|cited|reiterated|repeated|acknowledged|considered|felt|heard|seen|evident|clear|apparent|made|a (?:recurring|common|central|key|constant) (?:theme|refrain|thread|message)|agreed|well received|endorsed|supported|affirmed|flagged|a recurrent)|\s(?:emerged|came up|came through|came out|stood out|arose|resonated|surfaced)\b|\sdrew (?:\w+ )?(?:interest|support)|\scannot be (?:over|under)(?:stated|estimated|emphasi[sz]ed)\b|\s(?:gained|won|met with|found|attracted|received|enjoyed) (?:\w+ )?(?:ground|favou?r|support|agreement|traction|interest|approval|backing)\b|\s(?:came|comes) from (?:every|all|many|several|most|both|nearly|almost) |\s(?:ran|runs) through\b"
)
# Those that affirm a feeling for it, which may also be a thing: "support for X | was strong", not "was seen as useful".
_PREDICATE = _l(
    rf"\s(?:was|were|is|are|has been){_ADVERB} (?:\w+ly )?(?:expressed|voiced|evident|clear|apparent|stressed|underlined|emphasi[sz]ed|highlighted|noted|raised|(?:strong|high|widespread|unanimous|universal|loud|broad|general|considerable|palpable)\b)|\s(?:emerged|came up|came through|surfaced|ran high)\b|\s(?:came|comes) from (?:every|all|many|several|most|both|nearly|almost) "
)

ASKING = AskingRules(
    abbreviations=_i(
        r"(?:\b(?:i\.e|e\.g|etc|Mr|Mrs|Ms|Dr|St|Ste|Jr|Sr|Prof|Inc|Ltd|Co|Corp|No|Nos|vs|vol|p|pp|cf|ca|approx|dept|est|Gov|Hon|Sgt|Cst|Insp|Supt|Rev|Jan|Feb|Aug|Sept|Oct|Nov|Dec|Ave|Blvd|a\.m|p\.m|U\.S|U\.K|al|ft|min|max|i|e)|\b[A-Z]|[A-Z]\.[A-Z])$"
    ),
    forward=(
        Cue(
            "recommendation",
            "verb_ask_someone",
            _stems(
                "plead|petition|direct|push|agreed|decided|resolved|urg|encourag|invit|ask|call|press|advis|implor|exhort|appeal|challeng|want|request|recommend|look|prompt|beg|entreat|lobb"
            ),
            _l(
                rf"\b(?=[ueiacpblrd])(?<!\bare )(?<!\bis )(?<!\bbe )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\boften )(?<!\bbeing )(?:urged?|(?<=by )urging|encouraged?|invited?|asked|called (?:up)?on|calls? (?:up)?on|calling (?:up)?on|pressed|press|advised?|implored?|exhorted?|pleaded with|appealed to|appeal to|challenged?|looked to|look to|begged|lobbied|lobby|requested|directed|pushed|push|petitioned|pleaded with|entreated|(?:agreed|decided|resolved) to (?:ask|urge|invite|encourage|call on|call upon|press|petition)){_ASIDE}\s(?!(?:to|that|for|how|why|what|whether|when|where|who|if|about)\b){_WHO}"
            ),
        ),
        Cue(
            "recommendation",
            "someone_asked",
            _stems("urged|encouraged|invited|asked|called|pressed|advised|expected|challenged|requested|reminded"),
            _l(
                rf"\b(?:was|were|is|are|be|been|being){_ADVERB}\s(?:urged|encouraged|invited|asked|called (?:up)?on|pressed|advised|exhorted|challenged|requested|implored){_ASIDE}\s(?:by [^,;]{{3,40}} )?to\s"
            ),
            of_subject=True,
        ),
        Cue(
            "recommendation",
            "backed_noun",
            _stems("suggestion|proposal|request|call|plea|appeal|support|demand|case|recommendation|backing"),
            _l(
                rf"\b(?:(?:a|an|the|one|another|this|strong|repeated) (?:\w+ )?)?(?:suggestions?|proposals?|recommendations?|requests?|demands?|calls?|pleas?|appeals?|(?<=the )case)\s(?:to\s(?={_BASE})|that\s|for\s)"
            ),
            predicate=_l(
                rf"\s(?:was|were|has been|have been|is|are){_ADVERB} (?:\w+ly )?(?:made|put forward|voiced|heard|raised|repeated|expressed|endorsed|supported|backed|well received|welcomed|approved|reiterated)\b|\s(?:found|met with|won|drew|gained|received|enjoyed) (?:\w+ )?(?:support|approval|favou?r|agreement|traction|interest|backing)\b|\s(?:came|comes) from (?:every|all|many|several|most|both|nearly|almost) |\scame up\b"
            ),
        ),
        Cue(
            "recommendation",
            "supported_noun",
            _stems("support|backing|enthusiasm|appetite"),
            _l(
                rf"\b(?:(?:strong|broad|clear|the|much) (?:\w+ )?)?(?:support|backing|enthusiasm|appetite)\sfor\s(?={_NOVEL})"
            ),
            predicate=_PREDICATE,
        ),
        Cue(
            "need",
            "wished_noun",
            _stems("desire|wish|hope|longing|appetite|value|merits|benefit"),
            _l(
                rf"\b(?:(?:(?:a|the|their|strong|common) (?:\w+ )?)?(?:desire|wish|hope|longing|appetite)s?\s(?:to\s(?={_BASE})|that\s|for\s)|(?:value|benefits?|merits?) of\s)"
            ),
            predicate=_PREDICATE,
        ),
        Cue(
            "option",
            "interest_noun",
            _stems("interest|openness"),
            _l(rf"\b(?:interest|openness) (?:in|to)\s(?={_NOVEL})"),
            predicate=_PREDICATE,
        ),
        Cue(
            "recommendation",
            "call_for",
            _stems(
                "voted|petition|pled|request|demand|backing|enthusiasm|supportive|agreed|agreement|welcomed|liked|preference|rallied|lean|called|calls|calling|call |press|push|appeal|argu|advocat|asking|asked|plead|favo|lobb|campaign|support|case|plea|appetite"
            ),
            _l(
                rf"\b(?:(?:rallied (?:behind|around)|agreed with|welcomed|liked) the (?:idea|proposal|notion|suggestion|recommendation) (?:of|to|that|for)\s|lean(?:ed|t)? towards?\s|(?:(?:expressed|stated|indicated|voiced|showed) (?:a|their) (?:\w+ )?preference|calls? (?:was|were) (?:also )?made|(?:are|is|were|was|been){_ADVERB} (?:asking|calling|pressing|pushing|lobbying|arguing|campaigning|pleading)|called|(?<!\blast )(?<!\bnext )(?<!\bfirst )(?<!\bsecond )(?<!\bits )(?<!\bopen )(?<!\ba )(?<!\bphone )calls?|calling|(?<=by )asking|pressed|pushed|push|appealed|argued|argue|advocated?|(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bbe )(?<!\bbeing )asked|pleaded|plead|lobbied|campaigned|spoke out|voted|petitioned|pled|made (?:the|an?) (?:\w+ )?(?:case|plea|pitch|call|request|appeal)|an? (?:\w+ )?(?:case|plea|call|request|appeal) (?:was|could be|can be) (?:also )?made|there (?:was|is|were)(?: also)? (?:a|an) (?:\w+ )?case(?: to be made)?|there (?:was|were|is|are|remains){_ADVERB} (?:a |an )?(?:strong |broad |wide |widespread |general |clear |repeated |unanimous |considerable |overwhelming |much |frequent |loud |near-unanimous )?(?:calls?|pleas?|appeals?|support|appetite|backing|enthusiasm|requests?|demands?)|(?:expressed|voiced){_ADVERB} (?:their |its )?(?:strong |broad |general |clear |unanimous |full )?(?:support|preference|enthusiasm)|support was (?:also )?(?:expressed|voiced)|(?:strong |broad )?support (?:emerged|existed)){_ASIDE}\sfor\s(?!why|how|what|(?:applications?|proposals?|papers|abstracts|tenders?|bids?|nominations?|submissions?|entries|volunteers|expressions of interest|project ideas|comments)\b(?! to be| that| from \w+ and))(?:nothing (?:more|less|other) than\s)?"
                rf"|(?:argued|spoke|spoke out|were|was|came out|voted|are|pronounced themselves|declared themselves|consensus|in agreement|agreement){_ADVERB}{_ASIDE}\s(?:strongly |clearly |broadly |firmly |squarely |largely |generally |mostly )?(?:in (?:favou?r|support) of|supportive of)\s|\bin agreement with the (?:idea|proposal|notion|suggestion) (?:of|to|that)\s)"
            ),
        ),
        Cue(
            "recommendation",
            "renewed_call",
            _stems(
                "repeated|renewed|reiterated|echoed|voiced|issued|launched|supported|backed|endorsed|joined|heard|received|recorded"
            ),
            _l(
                r"\b(?:repeated|renewed|reiterated|echoed|voiced|issued|launched|supported|backed|endorsed|joined)(?: in)? (?:their|its|the|an?|this|earlier|these|those) (?:[\w-]+ )?(?:calls?|requests?|pleas?|appeals?|demands?|recommendations?|suggestions?|proposals?) (?:for|to|that)\s(?!(?:applications?|proposals?|tenders?|papers|help|service)\b)|\b(?:heard|received|recorded) (?:(?:an?|several|many|repeated|frequent|two|loud|strong|urgent|more than one|numerous) ){0,2}(?:calls?|requests?|pleas?|appeals?|demands?) (?:for|to|that)\s(?!(?:applications?|proposals?|tenders?|papers|help|service)\b)"
            ),
        ),
        Cue(
            "recommendation",
            "no_objection",
            _stems("against|opposed|objected|object |objection"),
            _l(
                r"\b(?:no one|nobody|none|no (?:table|group|participant|delegate|speaker|member|voice)s?)(?: of \w+ \w+| at \w+ \w+)? (?:(?:spoke|argued|voted|came out|was|were) (?:out )?against|(?:objected|was opposed|were opposed) to)\s|\bno objections? (?:was|were) raised to\s|\bnot (?:one|a single) (?:\w+ )(?:opposed|(?:spoke|argued|voted) against|objected to) (?:the (?:idea|proposal|notion|suggestion) of )?"
            ),
        ),
        Cue(
            "recommendation",
            "impersonal_recommend",
            _stems("recommended|proposed|suggested|requested|asked|urged|agreed|advised|moved"),
            _l(
                rf"\bit (?:was|is|has been|were|had been){_ADVERB} (?:recommended|proposed|suggested|requested|asked|urged|advised|moved|advocated){_ASIDE}\s(?:by [^,;]{{3,40}}? (?=(?:that|to)\s))?(?:that(?:,[^,;:]{{2,60}},)?\s|to\s|(?=\w)(?!by\b))"
            ),
        ),
        Cue(
            "recommendation",
            "verb_recommend",
            _stems(
                "recommend|propos|suggest|advocat|favo|endors|champion|request|demand|urg|advis|counsel|prefer|back|support|sought|moved|asked|ask |encourag|call"
            ),
            _l(
                rf"\b(?!suggest\w* that (?:[\w'-]+ ){{1,6}}(?:is|are|was|were|has|had)\b)(?:(?=[rpsuadc])(?<!\bbe )(?<!\bwas )(?<!\bwere )(?<!\bbeen )(?<!\bis )(?<!\bare )(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bthis )(?<!\bthese )(?<!\bthose )(?<!\bof )(?<!\beach )(?<!\bany )(?<!\bits )(?<!\btheir )(?<!\bas )(?<!\bother )(?:{_REC}|recommends?|proposes?|suggests?|urges?|advocates?|(?<=by )(?:recommending|suggesting|proposing))|{_PEOPLE}(?:\s(?:also|strongly|broadly|generally|largely|widely|firmly|clearly))? (?:favou?red|encouraged(?! (?:everyone|one another|each other|all|them|him|her)\b)(?! (?!(?:the (?:use|creation|development|adoption|establishment|formation|expansion|training)|continued|greater|more|further|an?|\w+ing)\b)[^,;:]{{2,60}}? to\s{_BASE})|endorsed|championed|preferred|backed|supported|sought|would support|would favou?r|would prefer)(?: the (?:idea|notion|concept|proposal|suggestion)(?= (?:of|to|that)\b))?){_ASIDE}(?:\sthat(?:,[^,;:]{{2,60}},)?\s|,\s(?!(?:and|or|but|which|who|as)\b)[^,;:]{{3,40}},\s(?:that\s|to\s(?={_BASE})|(?=(?:an?|the|\w+ing|more)\s)(?!(?:the|an?) \w+ (?:said|was|is)\b))|\sto\s(?={_BASE})|\s(?:not only\s|of\s)?(?!by\b|(?:was|were|is|are)\b|at\b|above|here|below|earlier|previously|in \d|measures?\b|actions?\b|changes?\b|approach\b|solutions?\b|as\b|and\b|or\b|amendments?\b|for\b|because\b)(?=\w))"
            ),
        ),
        Cue(
            "recommendation",
            "ask_that",
            _stems("ask|encourag|insist|urg|agreed|decided|request|participants|youth"),
            _l(
                rf"\b(?:asked|ask|asking|urged|urge|encouraged|encourage|requested){_ASIDE}\s(?:that\s|(?=(?:the creation|the development|the use|the adoption|the establishment|continued|greater|more|the formation|the expansion|increased)\b))|\b(?:participants|youth|members|they|delegates|elders|residents|people|families|workers|students|tables?|groups?) asked to\s(?={_BASE})|\b(?:asked|ask|demanded|requested) to (?=be (?!excused|seated|reminded|forgiven|allowed (?:in|out))(?:\w+ly )?(?:\w+ed|heard|told|given|paid|taught|shown|kept|sent|put|taken|made|seen)\b)|\b(?:agreed|decided){_ASIDE}\sto (?:recommend|propose|ask (?=(?:that|for) )|request)\s(?:that\s|for\s)?"
            ),
        ),
        Cue(
            "recommendation",
            "noun_recommend",
            _stems(
                "recommendation|proposal|suggestion|request|among |plea|ask |asks |advice|appeal|message|preference|choice|idea|option|solution|measure|action|step|change|remed|avenue"
                "|recommended reform|proposed reform|suggested reform|recommended improvement|proposed improvement|suggested improvement|recommended fix|proposed fix|suggested fix"
            ),
            _l(
                rf"\b(?:among (?:the|their|its|our) (?:\w+ )?(?:recommendations|proposals|suggestions|requests|(?:recommended|proposed|suggested) \w+)\b[^.;:]{{0,100}}?\s(?:were|was|are|is)|(?:(?:a|one|another|the|an|their|its|two|three|several|other|some|further|many|these|those|our|'s|groups?'|participants'|tables?')\s)?(?:(?:\w+)\s){{0,3}}(?:recommendations?|proposals?|suggestions?|requests?|asks?(?= (?:was|were|is|of|from|by|made|included?)\b)|advice|pleas?|appeals?(?= (?:was|were|is|from|by|made|included?)\b)|(?:first|preferred|clear|top) choice|messages?(?= (?:from|of|to|was (?:to|that)|is (?:to|that))\b)|preference|(?:recommended|proposed|suggested) (?:actions?|measures?|steps|solutions?|changes?|reforms?|improvements?|fixes)|(?:ideas?|options?|solutions?|measures?|actions?|steps?|changes?|remed(?:y|ies)|avenues?)(?: that (?:was|were))?(?: also| most often)? {_PUT})\b(?: (?:that|which) (?!is\b|was\b|were\b)[^,;:]{{3,50}}?|(?:\s(?!that\b|which\b|who\b|is\b|are\b|was\b|were\b|to\b(?! (?:the|all|both) (?:[\w-]+ ){{1,3}}(?:was|is|were|are)\b))[\w'-]+){{0,7}}?)(?:,[^,;:.]{{2,40}},|{_ASIDE})\s(?:(?:also|further|again|then)\s)?(?:included?|includes|(?:was|were|is|are|would be)(?= (?:also )?(?:to|that|for|an?|the|more|better|\w+ing|greater|stronger)\s)|focus(?:ed|es)? on|centred on|centered on|touched on|related to|(?P<range>ranged from)|concerned|covered|consisted of|called for|involved)|\b(?:suggestion|recommendation|proposal|request|plea|argument) (?:was|were) (?:also )?made(?= (?:that|to|for)\b))"
                rf"{_ASIDE}(?:\sto\s|\sthat\s|\sfor\s|\s(?=\w))"
            ),
        ),
        Cue(
            "recommendation",
            "inverted_recommend",
            _stems("recommend|propos|suggest|request|called for|advocat|favo|sought|urged"),
            _l(
                rf"{_OPEN}(?:(?:also|repeatedly|often|most often|widely|strongly|frequently|further|finally|commonly|most commonly|again) )?(?:recommended|proposed|suggested|requested|called for|advocated|favou?red|sought|urged)(?: (?:as well|too|most often|repeatedly|by [\w' ]{{3,40}}?))?(?:,[^,;:.]{{2,30}},)? (?:was|were|is|are)\s(?:that\s|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "inverted_need",
            _stems(
                "important|essential|urgent|critical|crucial|vital|necessary|needed|pressing|key |missing|lacking|wanted|overdue|top |list|among"
            ),
            _l(
                rf"{_OPEN}(?:key|essential|critical|crucial|central|vital) to (?:(?!(?:is|was|are|were)\b)[\w'-]+ ){{1,5}}(?:is|was|are|were)\s(?=(?:an?|the|more|better|\w+ing)\s)|{_OPEN}(?:(?:equally|just as|most|also|especially|particularly|more|even more|no less|perhaps|above all|still|badly|sorely|urgently|much|long) ){{0,2}}(?:important|essential|urgent|critical|crucial|vital|necessary|needed|pressing|missing|lacking|wanted|overdue)(?: (?:of all|most|too|now|as well|above all|to (?:many|all|most)|for (?:many|all|most)))?(?:, (?:too|also|as well),|,[^,;:.]{{2,30}},)? (?:is|was|are|were|remains|remain|will be|would be)(?: also| still)?\s(?:that\s|to\s|(?=\w))"
                rf"|{_OPEN}(?:at (?:or near )?the very top|(?:at (?:or near )?)?(?:the )?top|high|highest|first|second|next|also) (?:of|on) (?:the|their|every|most|many|everyone's|each) (?:[\w']+ ){{0,2}}?(?:list|lists|wish list|agenda)(?: of (?:priorities|needs|wishes|requests|concerns))?(?:,[^,;:.]{{2,30}},)? (?:was|were|is|are|came)\s(?:that\s|to\s|(?=\w))"
                rf"|{_OPEN}(?:first|foremost|first and foremost|chief|high|prominent) among (?:these|them|the|their) (?:(?:\w+ )?(?:needs|priorities|wishes|requests|demands) )?(?:was|were|is|are)\s(?:that\s|to\s|(?=\w))"
            ),
        ),
        Cue(
            "option",
            "inverted_option",
            _stems("better|best|ideal|even better|helpful|useful|worth"),
            _l(
                rf"{_OPEN}(?:better still|even better|best of all|better|an? ideal|the ideal|ideal|(?:also |equally |particularly |especially |most )(?:helpful|useful|welcome|valuable|desirable|promising)|(?:also )?worth (?:considering|exploring|trying|testing|examining|studying)) (?:would be|could be|might be|is|was|are|were)\s(?:that\s|to\s|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "time_to",
            _stems("time "),
            _l(
                rf"\b(?:it (?:is|was)|the time (?:has come|had come|is ripe|was ripe|is right))(?: now| high| about| past| long past)?(?: time)? (?<=(?:time|come|ripe|ight) )(?:for (?P<who>[^,;:]{{2,60}}?) to\s(?={_BASE})|to\s(?={_BASE})|that\s|for\s)"
            ),
        ),
        Cue(
            "recommendation",
            "another_one",
            _stems("another|other|second|third|fourth|still"),
            _l(
                rf"{_OPEN}(?:and )?(?:(?:yet )?another|(?:still )?others|the others?|(?:a|the) (?:second|third|fourth|fifth|further|next|last|final))(?: one)? (?:was|were|is|would be)\s(?:to\s(?={_BASE})|that\s|for\s)"
            ),
            elliptic=True,
        ),
        Cue(
            "recommendation",
            "there_should_be",
            _stems("there should|there ought"),
            _l(rf"\bthere (?:should|ought to){_ADVERB} be\s(?=\w)"),
        ),
        Cue(
            "need",
            "there_must_be",
            _stems("there must|there need"),
            _l(rf"\bthere (?:must|needs? to|has to|have to){_ADVERB} be\s(?=\w)"),
        ),
        Cue(
            "recommendation",
            "priority_should",
            _stems("should be"),
            _l(
                rf"\b(?:priority|precedence|preference|(?:\w+ )?attention|(?:\w+ )?emphasis) should{_ADVERB} be (?:\w+ly )?(?:given|paid|placed|put) (?:to\s|on\s)"
            ),
        ),
        Cue(
            "option",
            "consideration",
            _stems(
                "why not|consider|thought|merit|possib|worth|option|open to|interested|envision|imagin|pictur|idea|avenue|explor|value in|potential|room|scope|openness|interest|benefit|prospect|notion|concept"
            ),
            _l(
                rf"\b(?:(?:consideration|thought) (?:could|might|may|should|can|would|was to){_ADVERB} be given to|consideration be given to|consideration (?:was|is|has been) (?:also )?given to|(?:saw|see|sees|seeing|found|find|recogni[sz]ed|recogni[sz]e|there (?:is|was|would be|may be|could be|might be)|acknowledged){_ADVERB}\s(?:(?:great|real|some|considerable|clear|much|significant|particular|definite|potential|strong)\s)?(?:merit|value|benefit|potential|promise|advantages?|room|scope|an opportunity|opportunity|opportunities|an advantage)(?:\s(?:in|for|to|from)\s)"
                rf"|(?:raised|explored|discussed|considered|floated|mentioned|suggested|examined|noted|spoke of|spoke about|put forward|evoked|entertained|offered|looked at|identified|contemplated|talked about|debated){_ADVERB}\s(?:the|a|one) (?:possibility|possible|idea|option|prospect|notion|concept|potential) (?:of|that|to|for)|the possibility (?:of|that)|expressed (?:\w+ )?interest in|showed (?:\w+ )?interest in|were open to|was open to|(?:(?<=participants )|(?<=respondents )|(?<=groups )|(?<=tables )|(?<=several )|(?<=many )|(?<=delegates )|(?<=stakeholders ))(?:were|are) (?:also |very |particularly |most )?interested in|(?<=participants )(?:envisioned|imagined|pictured)|(?<=several )(?:envisioned|imagined|pictured)|(?<=some )(?:envisioned|imagined|pictured)|there was (?:\w+ )?(?:interest in|openness to)|welcomed the (?:idea|notion|prospect|possibility) of|(?:were|was) (?:intrigued|attracted|drawn) (?:by|to) the (?:idea|notion|prospect|possibility) of|(?:might|may|could) (?:wish|want|choose|like) to (?:consider|explore)|why not(?=\s)|liked the idea of|warmed to the idea of|explored|contemplated){_ASIDE}\s?(?=\w)"
            ),
        ),
        Cue(
            "option",
            "possibility",
            _stems("possibilit|idea|option|prospect|notion|concept"),
            _l(
                r"\b(?:possibility|idea|option|prospect|notion|concept)(?: was (?:raised|floated|put forward|mentioned|discussed|explored))? (?:of\s|that\s)"
            ),
            attested=True,
        ),
        Cue(
            "option",
            "one_option",
            _stems(
                "what would|nothing|answer|remed|option|possibilit|avenue|idea|approach|way|solution|step|path|alternative|opportunit"
            ),
            _l(
                rf"\bwhat would (?:really |most |also )?help(?: most| the most)?(?:,[^,;:.]{{2,30}},)? (?:is|would be|was)\s(?:to\s|that\s|for\s|(?=\w))|\bnothing would (?:prevent|stop|keep) [^,;:]{{2,60}}? from\s(?=\w+ing)|\bthe (?:\w+ )?solution (?:lies|lay|would lie|may lie|might lie|could lie) in\s(?:the\s(?=\w+ing))?|\b(?:(?:one|another|a (?:further|second|third|possible|potential|promising)|an? (?:\w+ )?alternative|a (?:better|simpler|cheaper|safer|fairer|different|more \w+)|the (?:best|simplest|first)|other|an|some|possible|potential|the|among the|further|additional)\s(?:(?:\w+)\s){{0,2}}?(?:options?|possibilit(?:y|ies)|avenues?|ideas?|approach(?:es)?|ways?|solutions?|steps?|paths?|alternatives?|opportunit(?:y|ies)|answers?|remed(?:y|ies))\b|{_OPEN}(?:(?!(?:the|these|those|such|their|its|our|no|few)\s)\w+\s)?(?:options|possibilities|avenues|ideas|solutions|alternatives|remedies)\b(?=\s(?:ranged|included?|(?:also |first |most often |often )?{_AIRED})\b))(?: (?:that|which) (?:(?:was|were|is|are) (?:\w+ )?(?:{_AIRED}|{_PUT})|(?!is\b|was\b|were\b|are\b)[^,;:]{{3,50}}?)|(?:\s(?!that\b|which\b|who\b|is\b|are\b|was\b|were\b)[\w'-]+){{0,7}}?)(?:,[^,;:.]{{2,40}},|{_ASIDE})\s(?:would be|could be|might be|may be|is|was|were|are|included?|includes|involved|would involve|(?P<range>ranged from))"
                rf"{_ASIDE}(?:\sto\s|\sthat\s|\sfor\s(?:(?P<who>[^,;:]{{2,60}}?)\sto\s(?={_BASE}))?|\s(?=(?:a|an|the|\w+ing|more|better)\b))"
            ),
        ),
        Cue(
            "option",
            "would_be_useful",
            _stems("would be|may be|might be|could be|would also be|would prove|help|sense|be time|nothing would"),
            _l(
                rf"\b(?:it|there) (?:would|may|might|could|can){_ADVERB} (?:be|prove){_ADVERB} (?:(?:very|most|more|particularly|especially|highly|well) )?(?:{_USEFUL}|better|best|advisable){_ASIDE}(?:,[^,;:.]{{2,40}},)?\s(?:for (?P<who>[^,;:]{{2,60}}?) to\s|to\s|if\s|that\s|in\s(?=\w+ing))|\bit (?:may|might|could)(?: well| now| also)? be time (?:for [^,;:]{{2,90}}? to\s(?={_BASE})|to\s(?={_BASE}))|\bnothing would (?:help|do) (?:more|as much|more good|so much)(?: good)?(?:,[^,;:.]{{2,40}},)? (?:than|as)\s|\bit would help (?:to\s|if\s)|\bit (?:would )?makes? (?:good |more |better |perfect )?sense (?:for [^,;:]{{2,90}}? to\s(?={_BASE})|to\s|that\s)|\bit (?:is|was) (?:\w+ )?(?:desirable|worth (?:considering|exploring))(?: to\s| that\s|\s(?=\w+ing))"
            ),
        ),
        Cue(
            "option",
            "could_impersonal",
            _stems("could|might|may "),
            _l(
                rf"\b(?:this|that|these|it|such \w+|doing so|one) (?:could|might|may){_ADVERB}\s(?:envisage|imagine|consider|include|involve|mean|take the form of|entail|require|be (?:done|achieved|accomplished|addressed|accompanied)(?: (?:through|by|via|with))?|consist of|start with|begin with|extend to|be complemented by|be supplemented by){_ASIDE},?(?:\sfor example,?)?\s(?=\w)"
            ),
        ),
        Cue(
            "need",
            "need_impersonal",
            _stems("it is|it was|it will be|it remains|it would be"),
            _l(
                rf"\bit (?:is|was|will be|remains|would be|seems|becomes|is becoming|(?:was|is) (?:seen|viewed|considered|deemed|felt to be|regarded|judged|said to be|thought) ?(?:as)?){_ADVERB} (?:(?:absolutely|also|equally|very|most|critically|vitally|particularly|especially|more and more|increasingly|all the more) )?(?:{_NEEDED}){_ASIDE}(?:,[^,;:.]{{2,40}},)?\s(?:for (?P<who>[^,;:]{{2,60}}?) to\s|that\s|to\s)"
            ),
        ),
        Cue(
            "need",
            "need_noun",
            _stems(
                "need|importan|how |necessity|urgency|requirement|value|priority|imperative|case|demand|desirability"
            ),
            _l(
                rf"\b(?:(?:the|a|an|this|that|their|its|any|is|was|are|some|urgent|pressing|clear|great|greater|real|growing|continued|continuing|ongoing|strong|immediate|acute|particular|common|critical|overwhelming|remaining|for|of|sees|saw|much|dire|desperate|more|similar|evident|shared|fundamental|specific|recurring|crying|on|basic|general|further)\sneeds?|importance|necessity|urgency|desirability|imperative|how (?:important|essential|vital|critical|necessary|crucial|urgent) it (?:is|was|would be)){_ADVERB}{_ASIDE}\s(?:(?:was|were) (?:also )?(?:expressed|voiced|raised|felt|noted|stressed|identified|recogni[sz]ed|highlighted|underlined|emphasi[sz]ed|underscored)\s)?(?:for there to be\s|for (?P<who>[^,;:]{{2,60}}?)\sto\s(?={_BASE})|for\s|to\s|of\s|that\s)"
            ),
            attested=True,
        ),
        Cue(
            "need",
            "hence_need",
            _stems("hence|thus the need"),
            _l(r"\b(?:hence|thus) the (?:\w+ )?(?:need|importance|necessity|urgency) (?:for|to|of|that)\s"),
        ),
        Cue(
            "need",
            "expected_of",
            _stems("expect"),
            _l(
                rf"\b(?:participants|members|tables?|groups?|they|many|several|most|residents|people|families|communities|youth|delegates|all) (?:also |clearly )?expect(?:ed)? (?!to\b|that\b){_WHO}"
            ),
        ),
        Cue(
            "need",
            "judged_needed",
            _stems("it |adamant"),
            _l(
                rf"\b(?:deem|consider|th(?:ink|ought)|f(?:ind|ound)|felt|feel|judg|believ|saw|see|view|regard)(?:ed|s|e)? it (?:as |to be )?(?:\w+ly |very )?{_NEEDED}{_ASIDE} (?:for (?P<who>[^,;:]{{2,60}}?) to\s|that\s|to\s)|\badamant that\s"
            ),
        ),
        Cue(
            "option",
            "judged_useful",
            _stems("useful|worthwhile|helpful|desirable|beneficial|wise|advisable|preferable|valuable"),
            _l(
                rf"\b(?:deem|consider|th(?:ink|ought)|f(?:ind|ound)|felt|feel|judg|believ|saw|see)(?:ed|s|e)? it (?:as |to be )?(?:\w+ly |very )?(?:useful|worthwhile|helpful|desirable|beneficial|wise|advisable|preferable|valuable){_ASIDE} (?:for (?P<who>[^,;:]{{2,60}}?) to\s|that\s|to\s)|\bit (?:was|is) (?:thought|deemed|considered|judged|felt|found|seen as) ?(?:to be )?(?:useful|worthwhile|helpful|desirable|beneficial|wise|advisable|preferable|valuable) (?:that\s|to\s)"
            ),
        ),
        Cue(
            "need",
            "value_noun",
            _stems("value of|benefits of|benefit of|merits of"),
            _l(
                rf"\b(?:stressed|emphasi[sz]ed|underlined|underscored|highlighted|insisted on|spoke of|spoke about|pointed to|agreed on|reiterated|recalled){_ADVERB} the (?:value|benefits?|merits?|key role|role) of\s"
            ),
        ),
        Cue(
            "need",
            "this_requires",
            _stems("require|call|demand|necessitate|mean"),
            _l(
                rf"(?:(?:\b(?:this|doing so|to do so|achieving this|such (?:an? )?\w+)|{_OPEN}(?:and )?that) (?:would|will|also|in turn|would also|would in turn)?\s?|\bit (?:would|will)(?: also| in turn)? )(?:requires?|call(?:s)? for|necessitates?|demands?|entails?){_ADVERB}{_ASIDE}\s(?:that\s|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "emphasis",
            _stems("emphasis|emphasi|insist|focus|stress|priority|premium|underlin|prioriti|importance"),
            _l(
                rf"\b(?:(?:placed|put|laid|place|put|placing|lay){_ADVERB} (?:\w+ )?(?:emphasis|stress|priority|a premium|importance|weight)|(?:emphasis|stress|priority|importance) (?:was|is|has been|were){_ADVERB} (?:\w+ )?(?:placed|put|laid|given|attached)|insisted|insists?|attached (?:\w+ )?importance|gave (?:\w+ )?priority|(?:priority|precedence) (?:was|is) given|with (?:an|a|particular|special) emphasis){_ADVERB}{_ASIDE}\s(?:on\s|upon\s|to\s|that\s)"
                rf"|\b(?:stressed|emphasi[sz]ed|underlined|underscored|prioriti[sz]ed|highlighted){_ADVERB}{_ASIDE}\s(?=\w+ing\b)"
            ),
        ),
        Cue(
            "need",
            "wish",
            _stems(
                "seek|sought|like|rather|prefer|love|appetite|longing|aspiration|wish|want|desire|hope|eager|welcome|keen|look|longed|yearn"
            ),
            _l(
                rf"(?<!\bfor )(?<!\bin )\b(?:(?:would|'d){_ADVERB} (?:like|love|want|wish|prefer|rather(?= (?:see|have|that)\b)){_ADVERB}(?:\s(?:for|to see|to have|to|that|see|have(?! been\b))|(?=\s(?:an?|more|the|one|fewer|better)\s)|(?=\s(?!to\b)[a-z][\w'-]*(?: [\w'-]+){{0,4}} to\s{_BASE}))|would (?:also )?have (?:preferred|liked|welcomed)|(?:(?:wants|wishes)(?! to\b(?! see\b))|hopes(?=\s(?:that|to see)\b)|wanted|want|wished|wish(?! lists?\b)|hoped|hope|longed|were eager|was eager|keen|were keen|looked forward|hopes were expressed|the hope was expressed|the wish was expressed){_ADVERB}(?:\s(?:to see|for|that|to have|to(?! (?:know|understand|hear|find out|say|thank|add|note|point out)\b))|(?=\s(?!(?:to|for|of|by|nothing|it|them|no|not|in|and|or|the same|what|him|her|us)\b)[a-z]))|(?:a|the|their|its|strong|clear|common|general|shared) (?:[\w']+ ){{0,2}}?(?:desire|wish|hope|appetite|longing|aspiration) (?:(?:was (?:also )?(?:expressed|voiced)|(?:is|was|remains)|of (?:the |many |most |all )?[\w' -]{{3,30}}?) )?(?:for|to see|to have|to|that)|desire for|welcome{_ADVERB}(?=\s(?:a|an|more|better|the|clear|clearer|greater)\b))\s"
            ),
            intends=True,
        ),
        Cue(
            "need",
            "one_priority",
            _stems("priorit|need|key|wish"),
            _l(
                rf"(?:(?:\b(?:one|another|a|the|top|first|main|key|an|their|other|among the|its|immediate|overriding)\s(?:\w+\s){{0,2}}?(?:priorit(?:y|ies)|needs?|key)\b|{_OPEN}(?:(?:immediate|urgent|shared|common|local|regional|pressing|short-term|long-term) )?(?:priorities|needs|wishes)\b(?=\s(?:for (?:action|the \w+) )?(?:included?|{_AIRED})\b))(?:\s(?!that\b|which\b|is\b|are\b|was\b|were\b|to\b|for\b)[\w'-]+){{0,6}}?{_ASIDE}\s(?:is|was|would be|should be|must be|were|are|included?|includes|remains?)){_ASIDE}\s(?:to\s|that\s|for\s|(?=(?:a|an|the|more|better|\w+ing)\b)|(?<=re )(?!(?:many|great|not|also|different|high|real|clear|similar|growing|often|too|so|as|in|on|at|from|well|still|now|numerous|acute|urgent|complex|greatest|greater|met|unmet|simple|being)\b)(?=[\w-]+(?: [\w-]+)?(?:, | and )))"
            ),
        ),
        Cue(
            "need",
            "what_is_needed",
            _stems("what |all "),
            _l(
                r"\b(?:what|all(?: that)?) (?:(?:matters|counts) most|is|was|remains|seems) ?(?:most |really |clearly |still |urgently |now |badly )?(?:needed|required|called for|asked for|asked|wanted|missing|lacking|essential)?\b(?: (?:now|most|first))?(?:,[^,;:]{2,60},|\s(?:above all|most of all))? (?:is|was)\s(?:that\s|to\s|(?=\w))|\bwhat (?:participants|people|communities|families|workers|they|\w+s) (?:want|need|wanted|needed|asked for|would like)(?: most| is)?(?:,[^,;:]{2,60},)? (?:is|was)\s(?:that\s|to\s|for\s|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "they_need",
            _stems(
                "they need|they also|they urgently|they badly|they still|they mostly|they really|they sorely|they now|they most|they above|we need|we also|we urgently|we badly|we still|we mostly|we really|we sorely|we now|we most|we above"
            ),
            _l(
                r"\b(?:said|stressed|insisted|repeated|argued|agreed|told us|emphasi[sz]ed) (?:that )?(?:they|we)(?: (?:also|urgently|badly|still|mostly|really|sorely|now|most of all|above all))? need(?:ed)?\s(?!(?:to|for|an? (?:\w+ )?(?:permit|licen[cs]e|visa|card|form)|in|at|by|only|no)\b)(?!(?:about |at least )?[\w-]+ (?:hours?|days?|minutes?|weeks?|months?|years?)\b)(?=\w)"
            ),
        ),
        Cue(
            "need",
            "needs_noun",
            _stems("need|require|deserve|will|would|are in|is in|stand|lack"),
            _l(
                rf"\b(?=[nwaisld])(?<!\bthe )(?<!\ba )(?<!\ban )(?<!\bin )(?<!\bof )(?<!\bno )(?<!\btheir )(?<!\burgent )(?<!\bclear )(?<!\bpressing )(?<!\bnot )(?<!\bspecial )(?<!\bbasic )(?<!\bthis )\b(?:needs?|(?:would|will){_ADVERB} (?:need|require)|are in need of|is in need of|stand in need of|lack and need|deserves?(?! (?:\w+ )?(?:consideration|attention|study|exploration|examination|a (?:closer |second )?look|further|credit|praise|thanks|recognition|mention)\b)){_ADVERB}(?!\s(?:about |at least |roughly |some |only )?[\w-]+ (?:hours?|days?|minutes?|weeks?|months?|years?|kilometres?)\b)\s(?!to\b|for\b|of\b|and\b|or\b|not\b|that\b|was\b|were\b|is\b|are\b|assessment|because|in\b|by\b|at\b|as\b|analysis|be\b|identified|expressed|among|help\b(?! (?:with|to|in)))(?=\w)"
            ),
            weak=True,
        ),
        Cue(
            "option",
            "benefit_from",
            _stems("benefit|profit|gain|do well"),
            _l(
                rf"\b(?:(?:would|could|might|may|stands? to){_ADVERB} (?:benefit|profit|gain){_ADVERB}{_ASIDE} (?:from|by)\s(?:having\s)?|would do well to\s)"
            ),
        ),
    ),
    backward=(
        Cue(
            "recommendation",
            "was_recommended",
            _stems(
                "received|enjoyed|won|drew|garnered|met|attracted|found|had|recommended|proposed|suggested|called for|advocated|urged|requested|demanded|endorsed|favoured|favored|asked for|supported|sought|recommendation|proposal|request|demand|plea|backed|suggestion|put forward|championed|encouraged"
            ),
            _l(
                rf"\b(?:was|were|is|are|ha(?:s|ve)(?: long| often| repeatedly| also)? been|being){_ADVERB}\s(?:recommended|proposed|suggested|called for|advocated|urged|requested|demanded|favou?red|asked for(?! (?:an?|the|his|her|its|their|more|advice|comments?|details|help|permission|input|views?|examples|directions|proof|money|identification|patience)\b)|sought|championed|strongly supported|pressed for|encouraged(?! to)|put forward(?! for (?:consideration|discussion))(?! as (?:a |an |another |one )?(?:\w+ )?(?:possib|option|idea|avenue))|(?:among|one of) (?:the |their )?(?:\w+ )?(?:recommendations|proposals|suggestions|requests)|(?:a|an|another|one|the) (?:(?:common|popular|frequent|repeated|recurring|further|second|third|final|first|main|most common|most frequent|most popular|unanimous|strong|key|related) )?(?:recommendation|proposal|suggestion|request|demand|plea)(?! (?:at|for|of|by|in|to|that|made|which)\b)|(?:{_SEEN}) as (?:a |an |another |the |one )?(?:\w+ )?(?:recommendation|proposal|suggestion))\b(?! (?:in|by) (?:the )?(?:\w+ )?(?:report|committee|commission|inquiry)\b)|\b(?:received|enjoyed|won|drew|garnered|met with|attracted|found) (?:\w+ )?(?:support|approval|agreement|endorsement|favou?r)\b|\bhad (?:the )?(?:broad |wide |general |strong )?support of"
            ),
        ),
        Cue(
            "recommendation",
            "was_endorsed",
            _stems("endorsed|backed|supported"),
            _l(rf"\b(?:was|were|is|are){_ADVERB} (?:\w+ly )?(?:endorsed|backed|supported)\b"),
            novel=True,
        ),
        Cue(
            "option",
            "was_welcomed",
            _stems("well|warmly|favo|enthusiastic|positively|drew|attracted|sparked|generated|raised|met"),
            _l(
                r"\b(?:was|were) (?:\w+ )?(?:well|warmly|favou?rably|enthusiastically|positively) (?:received|welcomed|greeted)\b|\b(?:drew|attracted|sparked|generated|raised|met with) (?:(?!(?:polite|little|scant|no|mild|limited|only|passing|lukewarm|modest|scarce|slight|faint|minimal|insufficient)\b)\w+ )?(?:interest|enthusiasm)\b"
            ),
            novel=True,
        ),
        Cue(
            "option",
            "was_possible",
            _stems(
                "received|welcomed|interest|enthusiasm|greeted|possib|option|answer|avenue|idea|consider|approach|envisag|contemplat|explor|floated|promising|solution|way|worth"
            ),
            _l(
                rf"\b(?:(?:{_BE}\s(?:{_SEEN})(?:\sby [^,;]{{3,50}}?)?(?:\sas)?|is|was|would be|are|were|may be|could be|might be){_ADVERB}\s(?:a |an |another |one |the |as )?(?:(?:\w+ )?(?:possibilit(?:y|ies)|option|avenue|idea|way forward|way ahead|approach worth|solution|(?:part of )?(?:the|an|one) (?:answer|solution)|answer|possible (?!(?:partners?|hosts?|venues?|sites?|locations?|funders?|donors?|sponsors?|sources?|allies|ally|causes?|reasons?|explanations?|obstacles?|barriers?|risks?|threats?|candidates?|leads?|suppliers?|members?|customers?|clients?|users?)\b)\w+|promising \w+|potential (?:option|solution|avenue|approach|step)|worth (?:considering|exploring|pursuing|examining|trying|a try|testing|repeating|copying)))\b"
                rf"|(?:was|were|could|might|may|should|can)(?: also| further)?(?: be)? (?:considered|envisaged|envisioned|contemplated|explored|floated|entertained|looked at|looked into|examined|pondered|mooted|given (?:serious |careful |further )?consideration)\b(?! (?:by the (?:committee|commission)|to be|as an? (?:obstacle|barrier|problem|concern|risk|threat|gap|challenge)|(?:as |to be )?(?:\w+ly |very |an? )?(?:{_NEEDED}|priority|necessity)|unfair|unrealistic|insufficient|inadequate|too))|(?:merits?|deserves?|warrants?|merited|deserved|warranted){_ADVERB} (?:\w+ )?(?:consideration|attention|study|exploration|examination|a (?:closer |second )?look|further (?:study|thought|work)))"
            ),
        ),
        Cue(
            "option",
            "would_be_useful",
            _stems("would|could be|might be|may be|could prove"),
            _l(
                rf"\b(?:would|might|may|could){_ADVERB} (?:be|prove){_ADVERB}(?: (?:seen|viewed|regarded) as)? (?:(?:very|most|more|particularly|especially|highly|extremely|of|well|equally|all the more) )?{_USEFUL}\b|\bwould (?:be of|bring|offer) (?:\w+ )?(?:benefits?|help|assistance|value)\b|\bwould{_ADVERB} (?:help|make a (?:real |big |great )?difference|go a long way)\b(?=$|[.,;]|\s(?:as|too|here|enormously|greatly|in this|many|if|because|since|to|all|most))"
            ),
        ),
        Cue(
            "need",
            "tops_list",
            _stems("top|head|led |lead|high|first|second|out on|list"),
            _l(
                r"\b(?=[thlwaic])(?:(?:tops|topped|headed|heads|led|leads) (?:the|their|every|most|everyone's|many) (?:\w+ )?(?:lists?|agenda|wish list)\b|(?:was|were|is|are) on (?:(?:nearly|almost|virtually) )?(?:every|everyone's|each|all the|most|many) (?:\w+'s )?(?:wish )?lists?\b|(?:was|were|is|are|came) (?:at |near )?(?:the )?(?:top|high|first|second) (?:of|on) (?:the|their|every|most|many|everyone's|each) (?:[\w']+ ){0,2}?(?:lists?|agenda|priorities)\b|(?:came|comes?) (?:first|second|out on top)\b(?=$|[.,;]| (?:at|in|for|among)\b))"
            ),
        ),
        Cue(
            "need",
            "more_is_required",
            _stems("required|called for|wanted"),
            _l(
                r"\b(?:is|are|was|were|will be|would be) (?:\w+ly |also |still |now )?(?:required|called for|wanted)\b(?! (?:to|by|for|of|under)\b)"
            ),
            subject=_l(
                r"(?:much |far |still |even )?(?:more|additional|further|greater|better|stronger|clearer|closer|continued|increased|improved)\s"
            ),
        ),
        Cue(
            "need",
            "is_needed",
            _stems(
                "what|necessit|must|need|necessary|essential|crucial|critical|vital|imperative|indispensable|paramount|urgent|important|key|fundamental|required|pressing|overdue|importance|central|priorit|must|called for|warranted|wanting"
            ),
            _l(
                rf"\b(?=[wiahbrsc])(?:{_BE}\s(?:{_SEEN})(?:\sby [^,;]{{3,50}}?)?(?:\sas)?{_ADVERB}\s(?:(?:a|an|the|another|one of|being|most|top|their|two|three) ){{0,2}}(?:(?:\w+) ){{0,2}}?(?:{_NEEDED}(?! (?:obstacle|barrier|problem|challenge|concern|issue|gap))|priorit(?:y|ies)|needs?|necessity|requirement)\b(?! (?:to|for|of|that)\b)"
                rf"|{_BE}\s(?:(?:very|most|absolutely|urgently|badly|sorely|clearly|equally|critically|also|much|particularly|desperately|more|long|still|widely) ){{0,2}}(?:{_NEEDED.replace('important|key|', '').replace('required|', '').replace('called for|', '').replace('central|', '').replace('critical|', '')}|(?:a|an|the|their)\s(?:(?:top|first|high|key|clear|main|urgent|pressing|immediate|absolute) )?(?:priority|necessity|must|need(?! (?:to|for|of|that)\b)))\b|(?:is|are|was|were) (?:exactly |precisely |just )?what (?:[\w']+ ){{1,4}}(?:wants?|needs?|wanted|needed|asked for|would like)(?: most| above all)?\b)"
            ),
        ),
    ),
    modals=(
        Cue(
            "need",
            "must",
            _stems("must|need|have to|has to"),
            _l(
                rf"\b(?:must not only|must(?! still (?!be\b))|needs? to|will need to|would need to|will have to|(?:need|have|has) (?:\w+ly )to|must not|has to|have to){_ADVERB}{_ASIDE}(?:,\s[^,;:]{{3,60}},)?\s(?P<passive>be\s(?!able|prepared|ready|willing|aware|mindful|proactive|careful|open to|flexible|sensitive|vigilant))?(?=\w)"
            ),
            weak=True,
        ),
        Cue(
            "recommendation",
            "should",
            _stems("should|ought to|ought not"),
            _l(
                rf"\b(?:should|ought (?:not )?to)(?!\s(?:an?|the|any|such|this|these|someone|anyone|there|it|they)\s)(?: not only| not| never)?(?!\s(?:double|triple|rise|fall|grow|increase (?:by|to)|reach \d|drop|be (?:enough|sufficient|ample|plenty|noted|remembered|no surprise)\b|be (?:ready|out|open|available|complete|finished|over) (?:by|in|next|this|before|within|at|soon)|have (?:been )?\w+(?:ed|en|wn)\b)){_ADVERB}{_ASIDE}(?:,\s[^,;:]{{3,60}},)?\s(?P<passive>be\s(?!able|prepared|ready|willing|aware|mindful|proactive|careful|open to|flexible|sensitive|vigilant))?(?=\w)"
            ),
        ),
        Cue(
            "option",
            "well_placed",
            _stems("placed|positioned|suited"),
            _l(
                r"\b(?:is|are|would be|seems?) (?:well|best|ideally|better|perfectly) (?:placed|positioned|suited) to\s(?P<passive>be\s)?"
            ),
            weak=True,
        ),
        Cue(
            "option",
            "could",
            _stems("could|might"),
            _l(
                rf"\b(?:could|might)(?!\s(?:not|no longer|barely|hardly|scarcely|only)\b)(?!\s\w+ (?:only|barely|just|no more than|at most|no)\b)(?!\s(?:also |even |easily |then |soon )?(?:(?:open|start|begin|close|end|resume|finish) (?:next|in|by|within|this|before|early|late)|become|happen|occur|lead|result|cause|worsen|rise|fall|lose|face|suffer|disappear|arise|mean|cost|double|triple|trigger|hurt|harm|damage|undermine|jeopardi[sz]e|threaten|exceed|reach|grow|drop|decline|run out|end up|explain|reflect|seem|appear|have been|have (?:\w+ )?\w+ed|afford|recall|remember|imagine|find|tell|see|hear|say|take (?:years|months|weeks|days|a|up)|expect|fail|miss|discourage|deter|make (?:it|matters|things)|drive|push|put (?:\w+ )?at|leave|no longer|spread|last|go wrong|still)\b){_ADVERB}{_ASIDE}(?:\s(?:usefully|perhaps|well|easily))?{_ASIDE}(?:,\s[^,;:]{{3,60}},)?\s(?P<passive>be\s(?!able|prepared|ready|willing|aware|due|a\b|an\b|at risk|affected|exposed|seen|perceived|interpreted|tempted|reluctant|more|less|too|the|used against|lost|hurt|harmed|targeted|exploited|traced|explained|linked|deported|fined|charged|denied|forced|turned|dangerous|better|worse|difficult))?(?=\w)"
            ),
            weak=True,
        ),
    ),
    future=(
        Cue(
            "commitment",
            "intends",
            _stems(
                "intend|plan|commit|undertake|pledge|undertook|determin|promis|aim|resolv|expect|propos|agreed|decided|offered|dedicated|prepared|planning|continu|is to|are to|remain"
            ),
            _l(
                r"\b(?:intends?(?: also)? to\s|(?:also )?plans?(?: also)? to\s|(?:is|are|remains?|remain) (?:also |fully |firmly |strongly )?(?:committed to|determined to|planning to|resolved to|dedicated to|prepared to)\s|(?:has|have) (?:also )?(?:committed(?: itself| themselves)? to|undertaken to|pledged to|agreed to|promised to|resolved to|decided to)\s|(?:also )?(?:commits?(?: itself| themselves)? to|undertakes? to|pledges? to|proposes? to|promises? to|aims? to|resolves? to)\s|(?:also )?(?:pledged|committed|agreed|promised|undertook|resolved|decided|expects?|offered) to\s|(?:are|is) to (?P<passive>be\s(?!(?:expected|found|noted|seen|hoped|regretted|welcomed)\b)(?=\w+(?:ed|en|wn|nt|ld|de|t)\b)))"
            ),
        ),
        Cue(
            "commitment",
            "next_step",
            _stems("step|task|priorit"),
            _l(
                r"\b(?P<own>(?:an?|the|our|its|one|another) (?:\w+ )?(?:(?:first|second|third|next|final|last|immediate|further|initial|key) )(?:steps?|tasks?)) (?:will be|is|are)\s(?:to\s|(?=(?:an?|the|\w+ing)\s))"
            ),
        ),
        Cue(
            "commitment",
            "will",
            _stems("will|shall|is going|are going"),
            _l(
                r"\b(?:will|shall|is going to|are going to)(?:\s(?:also|then|now|further|therefore|continue to(?=\swork)|in turn|first|next|as well|soon|accordingly|thus|jointly|each|both|all|always|shortly|still))?(?:,[^,;]{3,70},)?\s(?!be\s(?:asked|invited|encouraged|expected|required|urged|called)\b)(?!(?:not|never|do so|inform|remain)\b)(?:(?P<passive>be\s(?!able|responsible|\w+ing\b))|be\s(?=\w+ing\b))?(?=\w)"
            ),
        ),
    ),
    affirms=_l(
        r"(?:no one|nobody|none|few)(?: \w+){0,3} (?:disput|doubt|deni|contest)|c[ao]me back|coming back|express|stress|emphas|underlin|underscor|highlight|identif|recogni|agree|\bsaw\b|\bsee\b|\bsees\b|\bnoted|point|rais|consensus|discuss|focus|there (?:is|was|were|are|remains|has been|continues)|acknowledg|cited|voiced|spoke|attention|articulat|reiterat|mention|call|felt|heard|stated|affirm|confirm|reaffirm|repeat|return|reflect|insist|conver|creat|speak|hence|theme|message|refrain|thread|share|note|talk|describ|flagg|brought|suggest|propos|reminded|argu|cent(?:re|er)ed|explor|agreement|unanim|demonstrat|show|reveal|evident|referred|participants said|echoed|points? to|signal|united|touched|recommend|conveyed|observ|outlin|impress|understood|acknowledge|was also a|was a"
    ),
    affirmed=_TOLD,
    echoes=(
        ("recommendation", _l(r"\b(?:suggestion|proposal|recommendation|request|ask|plea|measure)s?\b")),
        ("option", _l(r"\b(?:idea|option|possibilit(?:y|ies)|solution|avenue|approach|way|alternative)s?\b")),
        ("need", _l(r"\b(?:need|priorit(?:y|ies)|wish|wishes|hope)s?\b")),
        (
            None,
            _l(
                r"\b(?:concern|challenge|problem|obstacle|barrier|worr(?:y|ies)|reason|complaint|gap|question|example|risk|cause|factor|finding|fear|difficult(?:y|ies)|irritant|frustration|view|fact|issue|lesson)s?\b"
            ),
        ),
    ),
    nested=(
        (
            "option",
            _l(
                r"(?:exploring |exploration of |considering |examining )?(?:the |a )?(?:possibility|option|idea) (?:of|that)\s"
            ),
        ),
        ("need", _l(r"(?:the |a )?(?:importance|need|necessity|urgency) (?:of|for|to)\s")),
    ),
    called_anew=_l(r"(?:(?:yet )?another|an? (?:\w+ )?(?:call|plea|request|appeal)) for\s"),
    background=_l(
        rf"\balready\b|\b(?:results?|evidence|data|stud(?:y|ies)|surveys?|findings|research|figures|numbers|statistics|experience|polls?|estimates?|reports|records)\b(?:\s(?!(?:was|were|is|are)\b)[\w'-]+){{0,6}}\s(?:suggest|suggests|suggested|recommended|proposed)\b|\bhad (?:\w+ )?(?:been )?(?:\w+ly )?(?:recommended|advised|counselled|demanded|pleaded|appealed|campaigned|proposed|suggested|called for|asked|requested|urged|advocated|voted|pressed|pushed|argued|lobbied|petitioned|considered|planned|promised|invited|encouraged|wanted|hoped|expressed|raised|sought)\b|\b(?:the|a|an|that|this|its|federal|provincial) (?:\w+ )?(?:law|act|regulations?|code|policy|strategy|plan|framework|guidelines?|manual|study|audit|auditor|review|treaty|protocol|convention|by-?law|statute|report|inquiry|judgment|ruling|decision|directive|contract|agreement|legislation|standard)(?: [\w'-]+){{0,5}} (?:requires?|provides?|states?|says|stipulates?|demands?|obliges?|mandates?|recommends?|recommended|calls? for|called for|proposed|suggested)\b|\b(?:years?|decades?|months?) (?:ago|earlier|before)\b|\bin the past\b|\bpreviously\b|\bis (?:currently )?(?:studying|considering|exploring|examining|looking into|reviewing)\b|\bare (?:currently )?(?:studying|considering|exploring|examining|looking into|reviewing)\b|\b(?:wondered|asked (?:why|how|what|whether|when|where|who|which|if|about)|questioned|debated whether|disagreed)\b|\bused to\b|\bonce (?:recommended|proposed|suggested)|{_PAPER}|{_PROCESS}|{_NEWS}|\bhaving (?:asked|requested|called|proposed|suggested)\b"
    ),
    past_year=_l(
        r"\b(?:in|since|back in|from|of|during)\s(?:(?!before|after)\w+ )?(?P<year>(?:19|20)\d\d)\b|\blast (?:year|month|week|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b,?\s|\bin (?:one|another|that|this|each) (?:case|instance|town|village|clinic|school|province|example)\b,?\s"
    ),
    reported=_l(
        r"\b(?:point|explain|not|report|remind|recall|indicat|mention|observ|describ|acknowledg|caution|warn|remark|announc|learn|told(?! us\b)|complain|regret|lament|show|found|find|clarif|confirm|estimat|testif|disclos|reveal|recount)\w*(?: [\w']+){0,4}? (?:that|how)\b|\baccording to (?:the )?(?:law|act|rules|regulations)"
    ),
    feared=_l(
        r"\b(?:fear\w*|worr\w+|concern\w*|afraid|doubt\w*|risk\w*|anxious|apprehens\w+|wonder\w*|possible|question\w*|question of|unclear|unsure|uncertain|debat\w+|disagree\w*|know|knows|knew|ask(?:ed)?|looking into|the fact|the way|the question)\b[^.;]{0,60}\b(?:that|whether|how|why|what|who|if|when)\b|\b(?:if|whether|when|where|how|why|what|unless|because|so that|whenever|in case|even though|although|as long as)\s[^,]*$"
    ),
    frames=_l(
        rf"[^;]{{0,160}}?\b(?:agree\w*|felt|feel|said|say|believ\w+|stress\w*|emphasi\w+|insist\w*|argu\w+|point\w*|explain\w*|not(?:ed|ing|es?)|mention\w*|observ\w+|add(?:ed|ing)|underlin\w+|underscor\w+|maintain\w*|consensus|view|agreement|clear|thought|think|affirm\w*|remind\w*|indicat\w+|acknowledg\w+|recogni\w+|conclu\w+|hold|held|heard|told|opinion|suggest\w*|recommend\w*|propos\w+|caution\w*|warn\w*|stated|state|report\w*|unanimous|consider\w*|judg\w+|deem\w*|reiterat\w+|commented|remark\w*|contend\w*|convinced|message|advice|hope|wish|verdict|conclusion)(?:,[^,;:.]{{2,40}},)?(?: [\w']+){{0,5}}? that\s|{_PEOPLE} (?:thought|felt|said|believed|agreed|argued|hoped|feel|believe|think) (?=(?:the|an?|all|every|each|more|these|such|fees|it)\s)"
    ),
    finite=_l(
        r"\b(?:is|are|was|were|has|have|had|will|would|can|could|should|must|may|might|do|does|did|remains?|noted|described|discussed|mentioned|explained|agreed|heard|told|said|asked|felt|believed|recommended|proposed|suggested|exists?|lacks?|works?|runs?|takes?|took|made|makes|helps?|found|finds?)\b"
    ),
    askers=_l(
        r"\b(?:participants?|groups?|tables?|several|many|some|they|we|most|members|delegates|others|representatives|elders|speakers|attendees|operators|people|stakeholders|youth|all|it|discussion|researchers|survivors|advocates|majority|experts|everyone|workshop|nurses|one)\b"
    ),
    empty=_i(
        r"^(?:(?:the|these|their) needs?|this|that|it|these|those|they|which|who|all|both|such (?:an? )?\w+|(?:also |often |first |again )?(?:raised|mentioned|discussed|noted|proposed|suggested|floated|explored|recommended|considered)|this (?:idea|measure|proposal|question|issue|approach|practice|suggestion|topic)|these (?:ideas|measures|proposals|questions|efforts|issues|suggestions)|the (?:idea|issue|question|topic|measure|proposal|matter|practice)|nothing|nobody|anyone|none\b.*|no \w+.*|neither\b.*|some|many|others|what|there)$"
    ),
    relatives=_l(
        r"\b(?:(?=(?:they|people|everyone|anyone) (?:can|could|will|would|need|trust|know|understand)\b)|(?:who|which|that|whom|whose|where|when|whether|if|because|as)\b)"
    ),
    vague=_i(
        r"^(?:(?:more|greater|further|additional|much|some|continued|sustained|concerted|special|particular|closer|better)\s)?(?:efforts?|work|action|steps|measures|attention|more|much|progress|time|help|thought|care)$"
    ),
    which=_l(
        r"\b(?:who|which|that|whom|whose)\s(?:(?:will|would|is to|are to|is expected to|may|might)\s)?(?:\w+ly\s)?$"
    ),
    relative=_l(
        r",\s(?:it|as|as it)\s(?:\w+ly\s)?$|\b(?:who|that|which|whom|whose|what|whether|how|why|if|when|where|you|i)\s(?:\w+ly\s)?$|\b(?:who|that|which|where|when|if|how|what|until|before|after|once|unless|because|as|than|while|till)\s(?:they|it|he|she|we|you|one|people|victims|\w+s)\s$"
    ),
    burdened=_l(
        r"\b(?<!, )(?:applicants?|candidates?|newcomers?|claimants?|victims?|users?|clients?|customers?|tenants?|patients?|workers?|women|famil(?:y|ies)|people|students?|parents?|residents?|survivors?|travell?ers?|refugees?|immigrants?|employees?|child|children|seniors?|elders?|volunteers?|farmers?|fishers?|callers?|riders?|drivers?|passengers?|households?|consumers?|homeowners?|owners?|members?|graduates?|apprentices?|trainees?|learners?|buyers?|sellers?|borrowers?|mothers?|fathers?|teenagers?|worker|visitors?|guests?|they|it|he|she|some|many|most|others|those|everyone|anyone|individuals|persons?|youth|caregivers|operators|taxpayers|producers|harvesters|evacuees|veterans)(?=$|,|\s(?:who|that|of|from|in|with|at|on|under|without|and|or|also|whose|living|often|still|now|usually|sometimes|currently|always|frequently|generally|then)\b)"
    ),
    novel=_l(
        r"(?:an?|more|additional|better|\w+ing|making|(?:the|a) (?:\w+ )?(?:ideas?|proposals?|suggestions?|notion|concept|possibility|prospect|option|creation|introduction|development|establishment|adoption|extension|expansion|use|addition|appointment|return|launch|opening|construction|training))\b"
    ),
    duty=_l(
        r"\balready\b|\bcurrently\b|\bby law\b|\bunder (?:the |federal |provincial |current |existing |\w+ )?(?:law|act|rules|regulations?|legislation|policy|code)\b|\blegally\b|\bwithin (?:\w+ )(?:days|months|weeks|hours|years)\b|\bbefore (?:(?:they|most|any|it|he|she)(?: \w+)? (?:can|may|are|is|gets?|receives?|qualif\w+|appl\w+|begins?|starts?|opens?|enters?|works?|leaves?|sees?|goes)\b|(?:most|any) |being\b|(?:a|the) bank\b)|\bto (?:qualify|apply|be eligible|obtain a)\b|\beach time\b|\bevery time\b|\bcontend with\b|\bface\b(?!-to)|\bwait\b(?! times| lists)|\btravel (?:[\w,]+ ){0,3}(?:hours|kilomet\w+|to (?:another|the nearest)|far|outside)|\brely on\b|\bmake do\b|\bcope\b|(?<!more )(?<!as )\boften\b|\bfend for\b|\bwhich (?:discourages|deters|delays|means)\b|\ba rule that\b|\bmust now\b|\brepeat (?:their|his|her)\b|\bstart over\b|\bfile a (?:new|separate)\b|\bonly (?:because|if|when|after|until)\b|,\s(?:[\w' ]{2,30}\s)?(?:noted|explained|reported|observed|recalled|complained|pointed out|learned|remarked)\b(?:$|\.)"
    ),
    negated=_l(
        r"(?<!\ba )\bfew(?! of)(?!(?: \w+){0,3} (?:disput|doubt|deni|contest))\b|\b(?:not|never|nobody(?! (?:disput|doubt|deni|contest))|neither|nor|hardly|scarcely|cannot|can't)\b|\bno\s(?:one(?! (?:disput|doubt|deni|contest))|\w+ (?:was|were|is|has|have|had)\b)|\bno one\b(?! (?:disput|doubt|deni|contest))|n't\b"
    ),
    rejected=_l(
        r"\b(?:was|were|had been|has been|is|are) (?:\w+ )?(?:not (?:\w+ )?(?:pursued|supported|retained|adopted|taken up|favou?red|endorsed|agreed|accepted|recommended|considered|seen|viewed)|rejected|dismissed|set aside|dropped|abandoned|shelved|ruled out|discarded|turned down|withdrawn|opposed|laughed off|ridiculed|outside the scope|beyond the scope)|\b(?:found|drew|received|won|attracted|had|gained|with) (?:no|little|scant|few) (?:\w+ )?(?:support|takers|favou?r|agreement|backing|backers|traction)|\bcould not agree|\bno (?:agreement|consensus)|\bdid not (?:\w+ )?(?:support|agree|win|find|gain|pursue|favou?r|endorse|recommend|propose|suggest|call for)|\bgiven up|\bgave up|\blay outside|\bnothing came of|\bbut (?:was|were) (?:\w+ )?(?:not|rejected)|\bdeemed too|\bjudged too|\bconsidered too|\bseen as too|\bwithout (?:reaching )?(?:agreement|consensus|success)|\b(?P<same>and (?:then |later |quickly |soon |finally )?(?:set aside|rejected|dropped|dismissed|abandoned|shelved|turned down|withdrawn|discarded|left (?:there|aside|for another))|(?:met with|to|amid) (?:\w+ )?(?:laughter|ridicule|groans|silence|derision|scorn)|(?:by|from) (?:nobody|no one|none of))\b"
    ),
    dismissed=_l(
        r"[;.\s]{0,3}(?:but |however, |yet )?(?:(?:the|this|that) (?:idea|proposal|suggestion|measure|option|request|latter|notion)|it|this|that)(?:, however,)? (?:(?:was|has been) (?:\w+ )?(?:not (?:\w+ )?(?:pursued|supported|retained|adopted|taken up|endorsed|accepted)|rejected|dismissed|set aside|dropped|abandoned|shelved|ruled out|turned down|opposed)|did not (?:\w+ )?(?:win|find|gain|draw|attract|receive|get|garner)|(?:found|drew|received|won|attracted|gained) (?:no|little|scant|few))\b"
    ),
    stops=_l(
        r",?\s(?:because(?! of the way)|given that|in view of the fact|on the grounds that|seeing that|owing to|due to the fact)\b|,\s(?:since|as (?:they|it|this|these|there|many|most|some|the current|no|such|few|people|one participant|is done only)|for fear|failing which|otherwise|or else|although|though|albeit|but(?! also| only| rather| not)|however|while|whereas|yet|so as not|even though|given|despite|in spite of|notwithstanding|they said|said|noting that|arguing that|adding that|he said|she said|some said|participants said(?!,\s(?:and|or|that|to)\b)|in light of|unless|a (?:move|measure|step|change) that|lest|with (?:some|others|many|several) (?:\w+ing|of them))\b|\ssince\s(?!\d|the (?:spring|fall|summer|winter)|january|february|march|april|may|june|july|august|september|october|november|december)"
    ),
    openers=_l(
        r"(?:(?:and|but|so|or|yet)\s)?(?:(?:together with|jointly with|alongside)\b[^;:.]{2,90}?,\s(?=the\s)|(?:(?:wherever|where|whenever|as far as) possible|at a minimum|finally|in addition|moreover|furthermore|also|further|as well|similarly|likewise|lastly|first|second|third|firstly|secondly|thirdly|in particular|specifically|overall|generally|again|for example|for instance|in short|consequently|therefore|accordingly|thus|however|nevertheless|additionally|meanwhile|beyond that|more broadly|above all|ultimately|to begin with|instead|conversely|equally|next|then)\s?,\s|(?:in|at|for|from|to|between|according to|on|during|with|within|by|over|through|under|throughout|across|among|amid|as|beyond|besides|despite|following|given|like|of|regarding|until|when|where|while|after|before|along|alongside|apart|aside|concerning|here|there|once|outside|out|rather|without|elsewhere|based on|building on|in line|turning|working|looking|most|several)\b[^,;:.]{0,110},\s){1,2}"
    ),
    reasons=(
        _l(
            rf"{_REASON}\b[^;:]{{3,400}}?,\s(?=(?:it|there)\s(?:is|was|are|were|would|may|might|could|should|must|has|remains)\b)"
        ),
        _l(
            rf"{_REASON}\b[^;:]{{3,400}}?,\s(?=[^\W\d_])(?!(?:including|such|like|especially|particularly|notably|even|which|who|where|or|and)\b)"
        ),
    ),
    links=_i(
        r"(?:,\s)?(?:(?:and|or)\s(?=(?:to|that|of|for|on|in)\s))?(?:(?:on the other hand|finally|also|further|furthermore|in addition|secondly|second|first|third|lastly|in particular|specifically|more specifically|then|notably|eventually),?\s)?(?:(?:that\s(?=\w)|to\s|of\s|for\s|on\s|in\s|by\s|from\s(?=\w+ing)|(?:will|should|must|could)\s(?:also\s)?))?"
    ),
    clausal=_i(r"^that\s?$"),
    elaborates=_l(
        r",?\s(?P<of>in order to|so as to|with a (?:mandate|view|mission|role) (?:to|of)|with the (?:aim|goal|mandate|objective|purpose) (?:to|of)|whose\b|(?:charged|tasked|responsible|mandated) (?:with|to|for)|aimed at|designed to|(?:that|which|who) (?:would|could|will|might|can|should|must)\b|in an effort to|able to)|,\s(?P<aside>including|for example|for instance|such as|notably|in particular|particularly|especially|i\.e|e\.g|namely|whether|like\s|thereby|thus|so that|following the example|on the model|as is|as (?:was|has been) done|which\s|even if|even when|from \w+ to)|(?P<asides>\s(?:such as|including|like the)\s)|\s(?P<purpose>so that)|\s(?P<contrast>rather than|instead of|in place of)"
    ),
    also_asked=_l(
        rf"(?:(?:,|;)\s(?:and\s|while\s)?|\sand\s(?=(?:up)?on\s))(?:(?:up)?on\s)?(?!(?:to|an?|of|for|that|in|on|by|with|such|including|so|in order|as)\b)(?!{_BASE}|{_GERUND})(?P<who>[^,;:]{{2,60}}?)\sto\s(?={_BASE})"
    ),
    also=_l(
        r",?\s(?:as (?:was|were)(?: also)?|and so (?:was|were)|as well as|along with|together with|as is|as are|and so too (?:was|were)|so (?:was|were)|(?:as|and so|so)(?: too)? (?:would|could|might|should|did|do|does|must)(?: be)?|alongside|(?:(?:and|while) )?(?:(?:still )?others(?: again)?|(?<=; )(?:another(?: (?:table|group|participant))?|some|several|many|a few|the (?:other|second|third|rest)(?: (?:half|tables?|groups?))?)),(?=\s(?:an?|the|more|better|fewer|less|longer|shorter|\w+ing)\s[^,;:.]{2,120}(?:[.;]|$))|(?<=, )and(?=\s(?:more|fewer|better|longer|an?)\s(?!(?:year|month|week|day|few|little|decade|while|lot|good)\b)(?:(?!(?:is|are|was|were|has|have|had|will|would|should|could|must|can|may|might)\b)[\w'-]+ ){0,7}[\w'-]+\.?$))\s"
    ),
    collective=_l(
        r"^(?:an?|several|many|various|some|other|two|three|four|five|six|seven|further|additional|a number of|a range of|a variety of|a series of|the following|numerous|different|these)\s(?:\w+\s){0,2}(?:measures|ideas|solutions|actions|steps|options|suggestions|proposals|recommendations|priorities|needs|improvements|changes|possibilities|avenues|approaches)(?:\s(?:to|for|of)\s[^,;:]{3,60})?$"
    ),
    examples=_l(r",?\s(?:such as|including|notably|among them|namely|for example|in particular)\s"),
    goes_on=_l(r"\s\(_|,\s(?:in particular|particularly|especially|including|notably)\b"),
    clause_joins=_l(
        r"(?P<strong>(?P<sharp>,\s(?:but|while|whereas|yet)\s|,\s(?=hence\s)|,\s(?:and\s|while\s)?(?=(?:still )?others?\s(?:would|want|prefer|suggest|propos|call|ask|favou?r|felt|thought|recommend|said|argu|urg|press|plead|spoke))|,\s(?:which is why|this is why|that is why|hence)\s(?!the\b (?:need|call|importance|necessity|urgency))|;\s(?:and\s|but\s|finally,?\s)?)|,\s(?:and|or|so)\s)|(?P<plain>\sand\s)"
    ),
    joins=_l(
        rf"(?:,\s(?:(?=\w+\s(?:said|felt|agreed|added|argued|insisted|thought),\s(?:and|or)\b)(?:{_PEOPLE}|it)\s\w+,\s)?|;\s|\s)(?:(?P<sure>as well as|along with|together with|in addition to|coupled with|not to mention)|(?P<either>or)|and|and also|but also|(?:and )?then|plus)(?P<conj>)(?:,?\s(?:finally|secondly|second|thirdly|third|lastly|next|also|then|further|in addition|on the other hand|lastly|where possible|in particular)(?:,|(?=\s))|,\s(?:where|when|if|as|in|at|for|wherever|whenever|over|by|after|before|once|eventually|ideally|preferably|above|within|on|with|to|from)\b[^,;:.]{{0,60}},(?=\s(?:(?:to|that|for|of|an?|the|more|better)\s|{_BASE})))?\s|,\s|;\s"
    ),
    verb=_l(
        rf"(?P<link>(?:to\s|that\s|of\s|for\s|on\s|in\s|by\s|from\s|(?:will|should|must|could)\s(?:also\s)?)?)(?P<verb>(?<=\bto\s)(?:{_BASE}|(?!\w*[^s]s\b)[a-z]{{3,}}(?=\s(?:an?|the|all|any|each|every|its|their|his|her|our|this|these|those|it|them|whether|how)\b))|(?<!\bfor\s)(?<!\bof\s)(?<!\bon\s)(?<!\bin\s)(?<!\bby\s)(?<!\bfrom\s)(?!{_AMBIGUOUS}\b(?!\s{_OBJECT}\b|(?<=\bstart)\s\w+ing\b)){_BASE}|{_GERUND})"
    ),
    bare_verb=_l(
        rf"^(?:(?:to\s)?{_BASE}|(?:of\s|for\s|on\s|in\s|to\s)?{_GERUND})(?:\s(?:up|out|on|in|with|to|into|down|over))?$"
    ),
    listed_verb=_l(
        r"(?:report|train|plan|hear|screen|financ|staff|learn|work|meet|light|market|engineer|mentor|counsell?|match|recycl|fil|tim|pric|spend|follow|hous|polic|mak|cook|log|brief|advertis|broadcast|farm|fish)ing\s(?:to|on|with|back|at|in|from|up|out|through|together|[a-z]+s)\b"
    ),
    listed_infinitive=_l(rf"{_BASE}\s(?!(?:of|and|or|is|are|was|were|by|at|from|that|who|which)\b)\w"),
    future_verb=None,
    noun=_l(
        r"(?:(?P<a>(?:an?|one|another|some|several|two|three|four)\s(?!(?:for|in|at|on|to|with|of|from|by)\s))|(?P<the>the\s)|(?P<more>(?:some(?:one|body|where)|more|fewer|less|better|greater|stronger|improved|increased|additional|new|longer|enhanced|expanded|mandatory|dedicated|stable|clearer|clear|faster|free|regular|simpler|closer|broader|wider|tougher|further|sustained|ongoing|continued|adequate|sufficient|higher|lower|earlier|cheaper|joint|common|shared|national|standardi[sz]ed|multi-year|long-term|core|permanent|paid|specific|targeted|culturally \w+|publicly \w+|trauma-informed|plain-language)\s(?!(?:by|between|among)\s)))"
    ),
    bare_things=True,
    bare_noun=_l(
        r"^(?:of\s|for\s|on\s|in\s)?(?:(?:an?|one|the|more|better|greater|improved|increased|stronger|additional|new|enhanced|further)\s){0,2}[\w-]+$"
    ),
    shared=_l(
        r"\s(?:of|for|on|in|to|with|by|among|between|about|at|from|within|across|into|that|which|who|led|held|run|designed|aimed|tailored|as)\b"
    ),
    pairs=_l(r"\b(?:both|either)\s"),
    subjunctive=_l(
        r"(?:(?:and|that)\s)?(?!(?:who|which|that)\b)[\w'-]+(?: (?!(?:who|which|that|to|must|should)\b)[\w'-]+){0,7}? be\s"
        r"|(?!(?:who|which|that|an?)\b)[\w'-]+(?: (?!(?:who|which|that|to|must|should|for|of|in|on|with|at|by|from|and)\b)[\w'-]+){0,3}? (?:\w+ed|built|made|kept|given|shown|taken|put|paid|sent|cut|sold|taught|told|heard|written|drawn)\s(?:by|to|in|at|on|from|as|into|before|after|within|without|for|with|twice|once|every|each|only|up|down|out)\s"
    ),
    instead=None,
    sums_up=None,
    topic=_l(
        r"(?:as for|as to|as regards|with respect to)\s(?:the\s)?(?P<who>[^,;:.]{2,90}),\s(?=(?:it|they|he|she)\s)"
    ),
    apposed=_l(
        r",\s(?:something|an? (?:\w+ )?(?:task|step|change|move|point|request|measure|need|concern|demand|wish|proposal|suggestion|practice|process|job|role|idea|model|approach|goal|condition|service|habit|rule)) (?:that|which|whose|for which|to which|on which|in which|by which|they|many|most|some|several|participants|raised|made|shared|long)\b"
    ),
    done_by=_l(
        r"(?:(?:jointly|mostly|entirely|wholly|partly) )?(?:\w+ed|run|led|held|kept|made|set|built|taught|drawn up|paid for|written|chosen|given|overseen|sung|told|read|won|lent|sent) (?:jointly |mostly |together )?(?:by|between|among)\s"
    ),
    gapped=_l(
        r",\s(?:and\s|while\s)?(?:still\s)?others\s(?:for\s|that\s|to\s)?(?=(?:an?|the|more|better|fewer|less|one|\w+ing|it|they)\s)"
    ),
    ranges=_l(
        r"\sto\s(?=(?:an?|the|more|better|fewer|less|free|new|\w+ing|longer|stronger|full|mandatory|outright)\s)"
    ),
    deed=_l(
        r"(?:(?:the|an?)\s)?(?:(?:better|new|wider|regular|joint|[a-z]+-[a-z-]+)\s)?(?!(?:government|department|document|equipment|building|instrument|apartment|parliament|administration|organization|association|commission|population|station|situation|section|question|nation|institution|legislation|hospital|journal)s?\b)\w+(?:tion|sion|ment|ing|al|ance)s?\sof\b|(?:help with|access to|relief from|protection (?:from|against)|insurance against|advice on|training in|time off)\b"
    ),
    contracted={},
    open_list=_l(r"\b(?:between|among|both|either|with)\s"),
    prepositions=_l(
        r"(?P<again>(?P<fused>(?!)))?\b(?:of|for|on|in|to|with|by|among|between|about|at|from|within|across|into|as|through|against|under|including)\s"
    ),
    announces=(
        ("commitment", _l(r"\bcommit(?:ment|ted|s\b)|\btasks? ahead|\bpromises|\bundertak|\bpledge")),
        (
            "need",
            _l(
                r"\b(?:priorities|needs|wishes|requirements)(?: (?:for|of|in) [\w' -]{3,40})? (?:was|were|are) (?:\w+ )?(?:agreed|retained|set|chosen|named|listed|put forward)|\bagreed (?:up)?on (?:(?:the following|these|several|some|common|shared|\w+) ){0,2}(?:priorities|needs)\b"
            ),
        ),
        (
            "recommendation",
            _l(
                r"recommend|propos|suggest|call(?:ed|s)? (?:for|up)|\burg|encourag|request|advocat|\basked (?:that|for|the)|\bshould\b|ought to|actions? to be taken|invited|favou?red|endorsed|\bpressed|(?:following|key|concrete|several|these|priority) (?:\w+ )?(?:actions|measures|steps|solutions) (?:were|was|are|emerged|stood out)|advised|(?:actions|measures|steps|solutions) (?:were|was) (?:identified|retained|put forward|agreed)|\bput(?:s|ting)? forward|came up with|come up with|\bagreed (?:on|to|that|upon)\b"
            ),
        ),
        (
            "option",
            _l(
                r"possibilit|\boptions?\b|\bideas?\b|avenues?|consider|\bcould\b|\bmight\b|would be (?:useful|helpful|beneficial|worthwhile|welcome|valuable)|merit|potential (?:solutions|approaches)|approaches|explor|\bways to\b|solutions"
            ),
        ),
        (
            "need",
            _l(
                r"\bneed|necess|priorit|essential|must\b|importan|would like|wanted|wish|desire|urgen|emphas|stress|critical|crucial|vital|have to|required|hoped"
            ),
        ),
    ),
    heralds=_l(
        r"\b(?:suggestions|recommendations|proposals|requests|measures|needs|priorities|options|ideas|actions|steps|wishes|solutions|changes|commitments|tasks|promises)(?: (?!that|which|who)[\w'-]+){0,5}\s?$|\b(?:following|as follows|namely|below)\s?$"
    ),
    announces_none=_i(
        r"obstacles?|barriers?|challenges?|difficult|concern|problems?|risks?|worr|gaps?\b|issues|factors?|causes?|reasons?|consequences?|(?:have|has) been in place|in place|already|in force|exist|examples?|questions?\b|following (?:themes|topics)|themes (?:were|discussed|covered)|topics|objectives of|discussed the following|achievements|since (?:19|20)\d\d|fears|criticism|limits|limitations|weaknesses|\bhad (?:been )?(?:recommended|proposed)|underway|under way|findings|trends|what (?:works|exists)|frustrations|complaints|irritants|lessons"
    ),
    labels=(
        (
            "commitment",
            _i(
                r"^(?:(?:our|the|key|new|federal|government)\s){0,2}(?:commitments?|undertakings?|planned (?:actions|measures)|upcoming actions)\b"
            ),
        ),
        (
            "recommendation",
            _i(
                r"^(?:among (?:the|these|their) )?(?:(?:there (?:was|were|is|are)|(?:participants|they|the groups?|tables?|[\w-]+ delegates) (?:had|made|shared|gave|offered|left|sent)) )?(?:(?:the|same|clear|simple|strong|only|key|main|our|summary of|list of|other|group|participants?'?|suggested|specific|draft|final|top|overall|group's|their|a|one|two|three|four|five|six|several|some|another|these|following|many|various|additional|further|general)\s){0,3}(?:recommendations?|proposals?|suggestions?|requests?|calls? to action|(?:actions?|measures|steps|solutions)(?:\s(?:proposed|suggested|recommended|requested|to (?:take|be taken))|\s*$)|(?:proposed|suggested|recommended|requested|priority|concrete) (?:actions?|measures|steps|solutions|changes|next steps)|what (?:was|participants|we) (?:recommended|proposed|asked for|suggested|recommend)|advice(?: (?:to|for) [\w ]{2,40})?$|messages? (?:to|for) [\w ]{2,40}$|what (?:[\w']+ ){1,2}(?:asks?|asked) for (?:is|was) (?:simple|clear|modest|the same|this)|advice to \w+|(?:the |their )?messages?(?: (?:from|to) [\w ]{2,40}?)? (?:was|is|were) (?:clear|simple|plain|the same|unanimous))\b"
            ),
        ),
        (
            "option",
            _i(
                r"^(?:among (?:the|these|their) )?(?:(?:the|other|possible|potential|some|key|main|promising|one|two|three|four|several|other|various)\s){0,2}(?:things (?:that )?(?:would|could|might) help|options?|possibilit(?:y|ies)|ideas?|avenues?|possible (?:solutions|actions|measures|steps)|potential (?:solutions|actions|measures|steps))\b"
            ),
        ),
        (
            "need",
            _i(
                r"^(?:among (?:the|these|their) )?(?:(?:participants|they|the groups?|tables?) had )?(?:(?:the|only|our|main|key|other|top|identified|urgent|unmet|expressed|one|two|three|four|several|a|simple)\s){0,3}(?:needs?|priorit(?:y|ies)|requirements?|what is needed|what's needed|wish(?:es)?|things (?:are|were) (?:needed|wanted|missing)|(?:[\w']+ ){1,3}(?:want|wanted|wish(?:ed)? for|hoped for|need|needed) (?:the same|one|two|three|four|a few) things?|what (?:[\w']+ ){1,2}(?:wants?|needs?|would like|hopes?)(?: to see| for| most)?)\b"
            ),
        ),
    ),
    government=_i(
        r"\bgovernments? of\b|\b(?:federal|provincial|territorial) government\b|\bthe government\b|^government$|\bdepartments?\b|\bdirectorate\b|^(?:the )?(?-i:(?:[A-Z][\w'-]+ ){1,4}Division)\b|\bministry\b|\bministries\b|\bagency\b|\bRCMP\b|\bwe\b|\bsecretariat\b|\btreasury board\b|\bprivy council\b|\bmounted police\b|\bservice canada\b|\b(?:health|justice|public safety|statistics|transport|heritage|canadian heritage|environment(?: and climate change)?|employment and social development|natural resources|fisheries and oceans|agriculture(?: and agri-food)?|innovation, science and economic development|immigration, refugees and citizenship|citizenship and immigration|global affairs|foreign affairs.*|indigenous services|infrastructure|housing, infrastructure and communities|veterans affairs|status of women|parks|industry|public services and procurement|finance|national defence|shared services|border services|elections|crown-indigenous.*|women and gender equality|western economic diversification) canada\b|\bcanada border\b|\bcorrectional service\b|\binterdepartmental\b|\binter-?agency\b|\btask force\b|\bworking (?:group|table)\b|\bfederal\b|\bcanada revenue\b|\bcommissioner\b|\bofficials\b|\bministers?\b|\boffice of the |\bcrown\b|\bemergency (?:measures|management)\b|\bprovince\b|\barmed forces\b|\b(?:office|centre|bureau|board) (?:of|for) [^,;.]{3,60} canada\b|\bcanadian (?:\w+ ){0,3}(?:agency|commission)\b|\bcanada mortgage\b|\bcoast guard\b|\bsteering committee\b|\bconsumer agency\b|\b(?:manitoba|ontario|alberta|saskatchewan|british columbia|nova scotia|new brunswick|yukon|nunavut|quebec|newfoundland and labrador|prince edward island|b\.?c\.?) (?:health|justice|education|transportation|housing|agriculture|environment|conservation|infrastructure|families|finance|labour|municipal|sustainable|natural|advanced|community|social|children|indigenous|emergency|public)\b"
    ),
    federal=_i(r"\bfederal\b|\bcanada\b|\bcanadian\b|\bRCMP\b|\bmounted police\b|\bindigenous services\b|\bnational\b"),
    bare=_i(
        r"^(?:the\s|its\s|this\s|responsible\s|relevant\s|concerned\s)*(?:governments?|departments?|agenc(?:y|ies)|ministers?|ministr(?:y|ies)|secretariat|lawmakers|legislators|officials|policy[- ]?makers|decision[- ]?makers)\b(?! of)"
    ),
    beyond=_l(
        r"\s(?:in|at|for|from|who|that|which|with|on|whose|to|as|when|where|under|across|within|about|through|by|into|against|between|among|during|without)\s"
    ),
    others=_i(
        r"\bassociation\b|\bfederation\b|\bunion\b|\bsociety\b|\buniversity\b|\bcollege\b|\bhospital\b|\bbanks?\b|\bbankers\b|\bcoalition\b|\bnetwork\b|\bfoundation\b|\binstitute?\b|\bcentre (?!national)|\binc\b|\bltd\b|\bfirst nations?\b|\bcree nation\b|\bcouncil\b(?! office)|\bcity\b|\bmunicipalit|\bchamber\b|\bred cross\b|\bparticipant|\bmembers\b|\bclub\b|\bshelter\b|\bhouse\b|\bclinic\b|\bleague\b|\bcommerce\b|\bschool board\b|\bbar association\b|\bco-?operative\b|\balliance\b|\bpartners\b|\borganizations\b|\bcompan(?:y|ies)\b|\bconsulting\b|\bassembly\b|\bnurses\b|\bcredit union\b|\btelecom\w*|\brail\b|\bmedical council\b|\bboard\b(?! of)|\bproviders\b|\bindustry association"
    ),
    pronouns=_i(r"^(?:it|they|the latter|both|this department)$"),
    ourselves=_i(r"^(?:we)$"),
    closes=_i(r"[\s;,.]*(?:[;,]\s?(?:and|or)|\sand)?[\s;,.]*$"),
    passive=_i(r"\bbe\s(?:\w+ly\s)?\w+(?:ed|en|t|n|d|de|wn|ut|ung|it|ad)\b"),
    agent=_i(
        r"(?<!,\sto\s)\bbe\s(?:\w+ly\s)?(?:co-|re-)?\w+(?:ed|en|n|t|d|un|ung|ne)\b[^,;.]{0,60}?\bby\s(?!(?:the (?:end|year|start|beginning|time|spring|fall|summer|winter|next)|\d|e?-?mail|phone|telephone|law|means|way|default|then|next|now|half|\w+ing\b|(?:january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|fall|winter)\b))(?P<who>(?:the|a|an|all|each|every)?\s?[^,;.]{2,80})"
    ),
    addressees=_codes(
        {
            "all_governments": (
                r"\b(?:all (?:levels|orders) of government|all governments|(?:three|both|two) (?:levels|orders) of government|governments\b(?! of)|levels of government|orders of government|public authorities|federal, provincial and territorial governments)"
            ),
            "indigenous_governments": (
                r"\b(?:first nations?(?: governments?| leadership)?|band (?:councils?|offices?)|tribal councils?|indigenous (?:governments?|leaders\w*)|inuit (?:governments?|organizations)|m[ée]tis (?:nation|governments?)|chiefs(?: and councils?)?(?! of police)|\w+ cree nation|nunatsiavut government)"
            ),
            "provincial_territorial_government": (
                r"\b(?:provinces?(?: and territories)?|territories|provincial(?:[- ]territorial)?(?: and territorial)? governments?|territorial governments?|ministr(?:y|ies) of \w+|provincial (?:departments?|ministries|authorities)|governments? of (?:manitoba|ontario|quebec|alberta|british columbia|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward|yukon|nunavut|the northwest)|legislatures?)"
            ),
            "municipal_government": (
                r"\b(?:municipal\w*|cit(?:y|ies)|towns?|villages|local governments?|mayors?|councillors|city councils?|town councils?|local authorities|rural municipalities|regional districts?)"
            ),
            "federal_government": (
                r"\b(?:federal (?:government|departments?|agenc(?:y|ies)|partners|authorities)|government of canada|governments?|(?:health|justice|public safety|statistics|transport|indigenous services|employment and social development|service|environment and climate change) canada|ottawa|departments?|parliament|canada revenue agency|the agency|agenc(?:y|ies)|lawmakers|legislators|ministers?)\b"
            ),
            "law_enforcement": (
                r"\b(?:police(?: (?:services|forces|officers))?|law enforcement(?: agencies)?|rcmp|mounted police|officers|investigators|border (?:services )?(?:officers|agents)|detachments?|constables|peace officers)\b"
            ),
            "justice_system": (
                r"\b(?:prosecutors?|crowns?(?: attorneys)?|courts?|judges?|justice system|lawyers?|notaries|judiciary|legal profession|bar associations?|law societ(?:y|ies)|correctional services?|tribunals?)\b"
            ),
            "health_sector": (
                r"\b(?:hospitals?|health (?:authorit(?:y|ies)|centres?|care(?: providers| professionals| workers| system)?|professionals|workers|regions?|services|sector|units)|physicians?|doctors?|nurses?|clinics?|clinicians|pharmacists?|paramedics|nursing stations|medical (?:professionals|schools|officers))\b"
            ),
            "education": (
                r"\b(?:schools?(?: boards?| districts?| divisions?)?|universit(?:y|ies)|colleges?|teachers?|educators?|post-secondary institutions|faculties|campuses|education (?:system|sector))\b"
            ),
            "private_sector": (
                r"\b(?:business(?:es)?|employers?|industr(?:y|ies)|private sector|banks?|insurers?|retailers?|hotels?|financial institutions|compan(?:y|ies)|manufacturers?|landlords|carriers?|platforms?|developers|credit unions?|telephone companies|telecom\w*|internet service providers|operators?|merchants|restaurants|grocers|corporations|technology firms|transport companies|processors|growers)\b"
            ),
            "funders": (
                r"\b(?:funders?|donors?|foundations?|granting (?:agencies|councils)|funding (?:agencies|bodies))\b"
            ),
            "researchers": (
                r"\b(?:researchers?|academics?|scholars|scientists|research (?:institutes?|community|institutions|councils)|academia)\b"
            ),
            "media": (r"\b(?:media|journalists?|broadcasters?|newspapers?|press|newsrooms|radio stations)\b"),
            "service_providers": (
                r"\b(?:service (?:providers|agencies|organizations)|social workers?|shelters?|first responders|front-?line (?:workers|staff|services|agencies|organizations)|fire (?:departments|services)|case workers?|counsell?ors?|settlement agencies|support workers|crisis (?:lines|centres)|public libraries|libraries|regulators|dispatchers|child welfare agencies)\b"
            ),
            "civil_society": (
                r"\b(?:ngos?|non-?governmental organizations|non-?profits?|civil society|community(?:-based)? (?:groups|organizations|agencies)|charit(?:y|ies)|associations?|faith (?:groups|communities|leaders)|churches|advocacy groups|unions?|volunteers?|women's (?:groups|organizations)|indigenous organizations|grassroots)\b"
            ),
            "public": (
                r"\b(?:public|citizens?|canadians|parents|consumers?|residents?|communit(?:y|ies)|families|individuals|neighbours|customers|youth)\b"
            ),
            "everyone": (
                r"\b(?:everyone|all (?:partners|stakeholders|sectors|parties|participants|actors)|everybody|stakeholders|each of us)\b"
            ),
        }
    ),
    pillars=_codes(
        {
            "prevention": (
                r"\b(?:prevent\w*|awareness|educat\w+|campaigns?|outreach|warn\w*|literacy|curricul\w+|risk factors|inform(?:ing)? (?:the public|people)|guides?|posters|deter\w*|public information|warnings?|safe(?:ty)? (?:training|messages)|reduce the risk|workshops?|root causes)\b"
            ),
            "protection": (
                r"\b(?:victims?|survivors?|support(?:s|ing|ive)?(?= (?:for|to|services|victims|survivors))|protect\w*|shelters?|housing|care|counsel\w+|services for|safe (?:houses?|places?)|safeguards?|trauma\w*|rehabilitat\w+|reintegrat\w+|legal aid|legal clinics|compensat\w+|assist\w* (?:victims|people)|reimburs\w+|case workers?|health services|mental health)\b"
            ),
            "prosecution": (
                r"\b(?:prosecut\w+|investigat\w+|penalt(?:y|ies)|sanctions?|fines|courts?|judges?|criminal\w*|enforce\w*|law enforcement|police|sentenc\w+|offen[cd]\w+|charges|evidence|convict\w+|legislation|(?<!-)laws?)\b"
            ),
            "partnership": (
                r"\b(?:partner\w*|collaborat\w+|co-?ordinat\w+|co-?operat\w+|information[- ]sharing|shar(?:e|ed|ing)|working groups?|task force|joint\w*|committees?|networks?|convene|liaison|interagency|agreements?|harmoni[sz]\w+|together|common (?:intake|form|portal|website|list)|pool\w*)\b"
            ),
        }
    ),
)

NAMING = NamingRules(
    heads=sorts(
        {
            "federal_government": "secretariat, directorate, geological survey, coast guard, weather service, park service, marine service",
            "provincial_government": "health region, health district, health network, ministry, department, crown corporation, legislature, legislative assembly, ombudsman, ombudsperson",
            "municipal_government": "city, town, township, village, municipality, county, hamlet, borough, district",
            "indigenous_organization": "nation, nations, tribe, band, confederacy",
            "police": "police service, police services, police force, police department, police, constabulary, gendarmerie, sheriff, sheriffs",
            "court": "court, tribunal, courthouse, courts",
            "task_force": "committee, subcommittee, task force, taskforce, force, working group, roundtable on, project team, action team, action group, study group, planning group, steering group, advisory group, panel, inquiry, caucus, table",
            "ngo": "foundation, society, charity, coalition, alliance, network, movement, fund for, ministries, mission, trust, "
            "co-operative, cooperative, co-op, coop, collective, initiative for",
            "service_provider": "centre, center, clinic, shelter, hospital, hospice, helpline, hotline, services, service, "
            "library, first responders, museum, daycare, food bank, bank of, ymca, ywca, infirmary, auxiliary, sanctuary, lodge, academy",
            "association": "association, chapter, federation, council, union, league, guild, chamber, congress, fellowship, brotherhood, "
            "confederation, club, assembly, consortium, councils, partnership, order, bar, legion",
            "academic": "university, college, institute, institution, school, faculty, polytechnic, laboratory, observatory, observatoire, cégep, cegep, lab, seminary",
            "company": "corporation, company, companies, holdings, cooperage, brewery, hotel, inn, motel, resort, "
            "credit union, aquarium, enterprises, airlines, airways, railway, consulting, consultants, technologies, telecom, industries",
            "international": "commonwealth",
            "other": "agency, authority, board, bureau, office, commission, commissariat, organization, organisation, division, "
            "branch, unit, regulator, registry, administration, service board, station, brigade, house of commons, senate, "
            "parliament, treasury, bureau of, command, corps, detachment, team, programme for, patrol",
        }
    ),
    weak_heads=sorts(
        {
            "service_provider": "house, place, line, shelters, homes, home, haven, gate, reach, refuge, safehouse, transit, handivan, "
            "handitransit, paratransit, lifeline, outreach, care, circle, ambulance, kitchen, pantry, gardens, hostel, library services, "
            "connections, supports, support, counselling, clinics, camp, camps, manor, villa, residence, residences, towers, path, paths, wheels, meals, cupboard",
            "company": "international, lines, coach, telecom, energy, power, hydro, bank, insurance, group, partners, solutions, systems, foods, logistics, "
            "transport, transportation, trucking, motors, markets, farms, mills, mining, oil, gas, petroleum, rail, air, coaches, "
            "pharmacy, pharma, realty, properties, builders, construction, engineering, analytics, software, networks, mobile, "
            "wireless, communications, transfer, payments, capital, financial, mutual, ventures, labs, studios, productions, outfitters, "
            "charters, ferries, taxi, cabs, bus, shuttle, stores, grocers, seafoods, fisheries, forestry, lumber, "
            "associates, llp, arena, theatre, pavilion, ballroom, suites, plaza, marriott, hilton, sheraton, westin, "
            "hotels, works, drones, robotics",
            "media": "media, post, times, courier, herald, gazette, tribune, star, sun, news, radio, journal, daily, press, record, chronicle, "
            "examiner, mail, globe, telegraph, telegram, observer, sentinel, beacon, dispatch, standard, weekly, television, "
            "broadcasting, review, reporter, guardian, advocate, citizen, spectator, mercury, packet, pilot, independent, fm, tv",
            "provincial_government": "health, parks, housing",
            "academic": "campus, research",
            "indigenous_organization": "government",
            "association": "farmers, growers, producers, ranchers, harvesters, fishers",
            "ngo": "volunteers, friends, mothers, neighbours, champions, voice, voices, allies, keepers, watch, together",
        }
    ),
    lower_heads={},
    head_first=False,
    acronym_heads=frozenset(),
    naming_words=words("called, named, known, as"),
    head_fillers=frozenset(),
    bare=words(
        "police service, police services, police department, working group, task force, steering committee, standing committee, "
        "tribal council, band council, city council, town council, municipal council, school board, school boards, "
        "first nation, first nations, indigenous nation, indigenous nations, health authority, health centre, community centre, friendship centre, "
        "advisory committee, advisory council, advisory board, expert panel, health services, social services, emergency services, "
        "victim services, community services, family services, supreme court, superior court, provincial court, health board, "
        "credit union, food bank, call centre, elders council, legal clinic, general assembly, planning committee, "
        "organizing committee, high school, public school, elementary school, graduate school, band office, town hall, city hall, "
        "fire department, fire service, member nations, child and family services, first nations police, military police, "
        "working groups, table discussion, "
        "first responders, volunteer first responders, library board, project team, research team, shelter services, day centre"
    ),
    whole=words(
        "police, court, association, foundation, society, union, federation, city, town, village, municipality, county, alliance, "
        "friends, tribunal, department, ministry, government, university, hospital, board, alumni, chamber, league, nation"
    ),
    portfolio=words("department, ministry, committee, secretariat, office, minister, subcommittee"),
    openers={
        "of": frozenset(),
        "for": frozenset(),
        "on": words(
            "council, committee, commission, centre, center, force, taskforce, group, institute, office, network, coalition, panel, "
            "meals, kids, hands, eyes, families, friends, books, roundtable, table, alliance, inquiry, secretariat, subcommittee, society, assembly, partnership, team, unit, board, "
            "research, studies, conference, bureau, forum, house, report, act, convention, strategy, plan, declaration, summit, dialogue, workshop"
        ),
        "against": words(
            "coalition, alliance, mothers, canadians, society, network, campaign, together, united, league, committee, citizens, "
            "students, force, center, centre, council, women, men, partners, association, youth"
        ),
        "to": words(
            "farm, back, home, welcome, road, roads, path, paths, pathways, gateway, window, seed, field, rails, coast, school, steps, step, "
            "hand, door, door, heart, sea, soil, bench, cradle, next, moving, learn, learning, ready, bound, route to, forest, plate, "
            "mission, office, coalition, campaign, society, committee, network, route, right, alliance, roots, bridges, access, commission"
        ),
        "in": words(
            "excellence, leadership, women, research, girls, partners, men, leaders, studies, education, training, "
            "investment, justice, health, innovation, people, youth, advances, equity, children"
        ),
        "de": frozenset(),
        "du": frozenset(),
        "des": frozenset(),
        "d'": frozenset(),
        "la": words("de, à"),
        "with": words("people, persons, women, men, children, youth, adults, families, living, seniors, partnership"),
        "without": words("doctors, journalists, engineers, reporters, lawyers, teachers, physicians, nurses"),
    },
    determiners=words("the, a, an, this, that, its, their, our, your, his, her, these, those, each, every, both"),
    articles=frozenset({"the"}),
    genitives=frozenset({"of"}),
    object_signs=frozenset(),
    relatives=words("who, which, that, where, whose"),
    soft_heads=words("services, service"),
    never_alone=words("government, police, place, house, force"),
    and_words=frozenset({"and"}),
    as_well=words("as well as, along with, together with, and also"),
    or_words=frozenset({"or"}),
    adjective=re.compile(r"(?!)"),
    verb=re.compile(r"(?!)"),
    infinitive=re.compile(r"(?!)"),
    plural_endings=(),
    times=frozenset(),
    noun_endings=(),
    stops=frozenset(),
    leads=words(
        "the, a, an, in, on, at, for, from, of, to, by, with, without, within, as, and, or, but, nor, so, yet, if, when, while, where, whereas, "
        "since, because, although, though, after, before, during, until, once, unless, despite, like, unlike, under, over, "
        "between, among, through, throughout, across, about, around, against, according, following, including, regarding, "
        "concerning, both, either, neither, each, every, all, some, several, many, most, few, other, another, any, no, one, two, "
        "three, four, five, six, seven, eight, nine, ten, this, that, these, those, it, its, he, she, they, their, his, her, our, "
        "we, you, your, who, which, what, whose, how, why, there, here, then, now, today, yesterday, also, however, moreover, "
        "furthermore, finally, last, next, recently, later, earlier, previously, currently, "
        "meanwhile, together, only, even, not, such, thanks, based, given, asked, led, funded, founded, created, "
        "established, participants, speakers, presenters, panellists, panelists, representatives, members, officials, delegates, "
        "attendees, staff, volunteers of, former, new, similarly, likewise, indeed, instead, elsewhere, afterwards, page, see, "
        "note, source, visit, contact, report, read, example, e.g, i.e, through, via, per, versus, plus, minus, speaking, "
        "representing, presented, presentation, presentations, keynote, moderator, facilitator, facilitators, host, hosts, co-hosts, "
        "opening, closing, welcome, remarks, lunch, dinner, panel, were, had, did, does, do, is, are, was, has, have, should, could, would, call, dial, phone, ask"
    ),
    not_bodies=words(
        "act, acts, code, charter, regulation, regulations, bill, treaty, convention, agreement, accord, protocol, constitution, "
        "declaration, resolution, directive, bylaw, by-law, guideline, guidelines, standard on, plan, plans, strategy, strategies, "
        "framework, policy, policies, policing, budget, report, reports, summary, survey, surveys, study, review of, guide, handbook, toolkit, "
        "manual, atlas, index, scale, map, newsletter, campaign, campaigns, challenge, contest, award, awards, prize, forum, "
        "dialogue, conference, summit, symposium, workshop, workshops, roundtable, round table, consultation, consultations, "
        "consultation day, event, session, sessions, meeting, meetings, week, day, days, month, year, decade, festival, ceremony, "
        "webinar, webinars, hearings, app, platform, database, website, portal, software, model, method, initiative, initiatives, "
        "project, projects, pilot project, fund, grant, grants, credit, benefit, benefits, allowance, allocation, tax, supplement, pension, program, programs, "
        "annex, appendix, health care, child care, long-term care, home care, primary care, table of contents, theme, themes, part, figure, highway, road, street, avenue, river, lake, bay, "
        "valley, island, islands, mountain, mountains, coast, region, territory, territories, north, south, east, west, ocean, sea, "
        "peninsula, shore, park, world, era, revolution, war, pandemic, crisis, language, languages, status, law, laws, rights, "
        "reconciliation, calls to action, principles, goals, agenda, intelligence, disorder, syndrome, disease, virus, system of, "
        "question, questions, answers, overview, registration, recap, break, introduction, discussion, discussions, reads, page, "
        "memorandum of understanding, memorandum, statement, press release, panel 1, internet, wi-fi, zoom, fact sheet, order in council, "
        "accelerator, strategy on, scholarship, fellowship program, curriculum, guarantee, pledge, vision, roadmap, road map, blueprint, "
        "measures, assessment, evaluation, data, statistics, elections, election, christmas, easter, census, indicators, analysis, "
        "elders, people, peoples, women, men, girls, children, youth, knowledge, culture, cree language, history"
    ),
    endings=words(
        "act, plan, strategy, program, report, campaign, initiative, initiatives, fund, project, projects, framework, agreement, policy, "
        "forum, dialogue, conference, summit, survey, guide, toolkit, handbook, award, awards, guidelines, bylaw, regulations"
    ),
    laws=words("act, acts, regulations, regulation, code, declaration, convention, protocol"),
    law_links=frozenset({"respecting"}),
    place_words=words("in, near, at, around, throughout, across, outside, toward, towards, into, between"),
    offices=words(
        "minister, ministers, commissioner, director, president, vice-president, chair, chairperson, chairman, co-chair, chief, chiefs of, officer, "
        "coordinator, manager, secretary, premier, mayor, councillor, judge, justice, elder, senator, ambassador, deputy, "
        "governor, general, professor, dean, auditor general, attorney general, solicitor general, registrar, superintendent, "
        "inspector, sergeant, constable, corporal, captain, detective, advisor, adviser, analyst, spokesperson, ceo, executive, "
        "counsel, advocate for, moderator, speaker, member of parliament, mp, mpp, mla, reeve, warden, curator, editor, lieutenant, grand chief, lead"
    ),
    persons=words(
        "mr, mrs, ms, miss, dr, sir, dame, hon, honourable, honorable, reverend, rev, father, sister, prof, "
        "john, james, robert, michael, william, david, richard, joseph, thomas, charles, daniel, matthew, anthony, mark, paul, steven, "
        "stephen, andrew, kenneth, joshua, kevin, brian, george, edward, ronald, timothy, jason, jeffrey, ryan, jacob, gary, "
        "nicholas, eric, jonathan, larry, justin, scott, brandon j, benjamin, samuel, frank, gregory, raymond, patrick, jack, dennis, "
        "jerry, tyler, aaron, jose, adam, henry, nathan, douglas, zachary, peter, kyle, walter, ethan, jeremy, harold, keith, christian, "
        "roger, noah, gerald, carl, terry, sean, arthur, lawrence, jesse, dylan, bryan, joe, bruce, albert, willie, gabriel, alan, juan, "
        "mary, patricia, jennifer, linda, elizabeth, barbara, susan, jessica, sarah, karen, lisa, nancy, betty, margaret, sandra, "
        "ashley, kimberly, emily, donna, michelle, carol, amanda, dorothy, melissa, deborah s, stephanie, rebecca, sharon, laura, "
        "cynthia, kathleen, amy, angela, shirley, anna, brenda, pamela, emma, nicole, helen, samantha, katherine, christine, debra, "
        "rachel, carolyn, janet, catherine, maria, heather, diane, ruth, julie, olivia, joyce, virginia, victoria m, kelly, lauren, "
        "christina, joan, evelyn, judith, megan, andrea, cheryl, hannah, jacqueline, martha, gloria, teresa, ann, anne, sara, madison m, "
        "frances, kathryn, janice, jean, abigail, alice, julia, judy, sophia, denise, joy, doris, ahmed, mohammed, fatima, wei, "
        "raj, priya, ali, omar, tamas, "
        "aiden, aisha, alana, alec, alejandro, alexander, alexandra, alexis, alicia, alison, allan, allison, alyssa, amelia, amina, amir, amrit, "
        "ana, andre, angelina, anita, annabelle, annette, annie, archie, arjun, arlene, arnold, arun, audrey, barry, beatrice, becky, ben, "
        "bernadette, bernard, bernice, bert, beth, bethany, beverley, beverly, billy, blake, bob, bobby, bonnie, brad, bradley, brendan, "
        "brent, brett, bridget, brittany, bruno, bryce, caitlin, caleb, cameron, candace, candice, carla, carlos, carmen, carole, caroline, carrie, "
        "cassandra, cathy, cecilia, chad, chantal, charlene, charlie, cheng, chloe, chris, christopher, cindy, claire, clara, clarence, clayton, "
        "clifford, clint, clyde, cody, colin, colleen, connie, connor, constance, cora, corey, craig, curtis, damian, dan, dana, "
        "danielle, danny, daphne, darcy, darlene, darrell, darren, darryl, dave, deanna, deb, debbie, deborah, deepak, delores, denis, derek, diana, "
        "dianne, dina, dolores, dominic, donald, doreen, doug, duncan, dustin, ed, eddie, edith, edna, edwin, eileen, elaine, eleanor, "
        "elena, elias, elijah, ella, ellen, elliot, elsie, emilia, emmanuel, erica, erik, erin, ernest, esther, ethel, eugene, eva, evan, felicia, "
        "felix, fiona, floyd, fran, francesca, francis, franklin, fred, frederick, gail, garry, garth, gavin, gayle, gene, geoff, geoffrey, "
        "geraldine, gertrude, gilbert, gillian, gina, ginette, glen, glenn, gordon, graham, greg, gwen, harriet, harvey, hassan, "
        "hector, herbert, herman, hilary, hilda, howard, hugh, ian, ibrahim, imran, ingrid, irene, isaac, isabel, isabella, ivan, "
        "jackie, jaime, jake, jamie, jan, jana, jane, janelle, janine, jared, jean-pierre, jeanette, jeanne, jeff, jenna, jennie, "
        "jenny, jeremiah, jerome, jesus, jill, jim, jimmy, joanna, joanne, jocelyn, jodi, jody, joel, joey, johanna, johnny, jolene, jon, jonas, "
        "josephine, josh, josie, juanita, jules, julian, juliana, juliet, justine, kaitlyn, kamal, kara, karim, kate, kathy, katie, kayla, keira, "
        "kelsey, ken, kerry, khalid, kim, kirk, kirsten, krista, kristen, kristin, kristina, kristine, kurt, lana, lara, latisha, laurie, "
        "leah, lee, leila, lena, leo, leon, leona, leonard, leroy, leslie, lester, lillian, lindsay, lindsey, liz, lloyd, lois, lola, lorena, "
        "lori, lorne, lorraine, louis, louise, lucas, lucia, lucille, lucy, luis, luke, lydia, lynda, lynn, lynne, mabel, madeleine, maggie, "
        "malcolm, mandy, manuel, marcel, marcia, marco, marcus, margot, marguerite, marianne, marie, marilyn, mario, marion, marissa, marjorie, "
        "marlene, marsha, martin, marvin, mathew, matt, maureen, maurice, mavis, maxine, maya, meghan, mei, melanie, melinda, melvin, meredith, "
        "michaela, michele, miguel, mike, mildred, milton, mindy, minh, miranda, miriam, mitchell, mohamed, mohammad, moira, mona, monica, "
        "monique, morgan, muhammad, muriel, myra, myrna, myrtle, nadia, naomi, natalia, natalie, natasha, neil, nettie, neville, nick, nicolas, "
        "nina, noel, nora, norah, noreen, norma, norman, olga, ollie, oscar, otto, owen, paige, patty, paula, paulette, pauline, pedro, peggy, "
        "percy, perry, pete, phil, philip, phillip, phyllis, pierre, rafael, ralph, ramona, randall, randy, rashid, ravi, rebekah, "
        "reginald, rene, renee, rhonda, rick, ricky, rita, roberta, robin, rochelle, rod, rodney, roland, ron, ronnie, rosa, rosalie, "
        "roseanne, rosemary, ross, roxanne, roy, russell, sabrina, sadie, sally, salma, sam, sammy, sandy, sanjay, saul, sebastian, selena, "
        "serena, seth, shane, shannon, shauna, shawn, sheila, sheldon, shelley, shelly, sherry, sherri, sidney, silvia, simon, simone, sofia, sonia, "
        "sonya, spencer, stacey, stacy, stan, stanley, steve, stewart, stuart, sunita, susanne, suzanne, sylvia, tabitha, tamara, "
        "tammy, tania, tanya, tara, tariq, tasha, ted, terri, tessa, thelma, theo, theodore, theresa, tiffany, tim, tina, todd, tom, tommy, toni, "
        "tony, tracey, tracy, travis, trevor, tricia, trina, troy, trudy, tyrone, ursula, valerie, vanessa, vera, verna, vernon, veronica, vicki, "
        "vicky, victor, vincent, viola, vivian, wade, wallace, wanda, warren, wayne, wendy, wesley, wilfred, willard, wilma, winston, "
        "xavier, yasmin, yolanda, yusuf, yvette, yvonne, zoe, zoey, rosalind, siobhan, rory, ewan, finlay, nuala, tekla, leela, nadine, noor, "
        "zainab, farah, samira, olu, chidi, ngozi, kwame, aminata, fatoumata, ming, xin, jin, hiro, yuki, kenji, sven, lars, ingmar, piotr, "
        "katarzyna, olena, oksana, dmitri, svetlana"
    ),
    peoples=words(
        "canadian, canadians, american, americans, british, french, english, european, indigenous, aboriginal, native, first, nations, inuit, métis, metis, cree, "
        "mi'kmaq, mi'kmaw, ojibwe, dene, mohawk, haida, innu, inuktitut, francophone, anglophone, acadian, black, "
        "asian, african, latin, muslim, christian, jewish, elders, elder, youth, chiefs, participants, lgbtq2s, lgbtq, 2slgbtq, two-spirit, "
        "northerners, manitobans, albertans, ontarians, quebecers, nova, scotians, newfoundlanders, yukoners, nunavummiut, "
        "january, february, march, april, may, june, july, august, september, october, november, december, monday, tuesday, wednesday, "
        "thursday, friday, saturday, sunday, spring, summer, fall, autumn, winter, internet, covid, covid-19, i, northern, southern, "
        "eastern, western, central, atlantic, pacific, prairie, prairies, arctic, maritime, maritimes, rural, federal, provincial, "
        "territorial, municipal, national, international, crown, parliament hill, christmas, government, "
        "medicare, wi-fi, gps, day, panel, theme, session, part, annex, appendix, q, a"
    ),
    places=words(
        "canada, alberta, british columbia, manitoba, new brunswick, newfoundland, newfoundland and labrador, labrador, nova scotia, "
        "northwest territories, nunavut, ontario, prince edward island, quebec, saskatchewan, yukon, united states, "
        "united kingdom, england, scotland, wales, ireland, france, germany, australia, new zealand, japan, china, india, mexico, "
        "norway, sweden, denmark, finland, iceland, netherlands, belgium, spain, italy, greece, portugal, brazil, united states of america, "
        "usa, u.s, us, uk, u.k, eu, philippines, ukraine, russia, israel, haiti, jamaica, south africa, switzerland, austria, "
        "america, europe, asia, africa, cape breton, bc, b.c, pei, p.e.i, nwt, nb, nl, ns, pei, nwt, california, texas, florida, new york state, "
        "washington state, minnesota, montana, vermont, maine, alaska, the caribbean, north america, nunavik, nunatsiavut, inuvialuit"
    ),
    towns=words(
        "toronto, montreal, vancouver, calgary, edmonton, ottawa, winnipeg, hamilton, kitchener, waterloo, london, halifax, victoria, "
        "windsor, oshawa, saskatoon, regina, st. john's, barrie, kelowna, abbotsford, sudbury, kingston, saguenay, "
        "guelph, moncton, brantford, saint john, peterborough, thunder bay, lethbridge, nanaimo, kamloops, "
        "chatham, fredericton, red deer, prince george, sault ste. marie, medicine hat, sarnia, charlottetown, whitehorse, yellowknife, "
        "iqaluit, brandon, surrey, burnaby, richmond, mississauga, brampton, markham, vaughan, gatineau, laval, longueuil, "
        "sherbrooke, quebec city, trois-rivières, lévis, niagara falls, corner brook, gander, timmins, north bay, "
        "dartmouth, sydney, truro, summerside, bathurst, miramichi, edmundston, campbellton, prince albert, moose jaw, "
        "fort mcmurray, grande prairie, fort st. john, dawson creek, prince rupert, terrace, inuvik, rankin inlet, thompson, the pas, flin flon, "
        "washington, new york, london, paris, geneva, brussels, boston, chicago, los angeles, the hague, vienna, sydney mines, labrador city, port aux basques, happy valley, "
        "north shore, south shore, gaspé, eeyou istchee, fraser valley, bay street, parliament hill, downtown eastside, north end, west end, east end"
    ),
    directions=words(
        "northern, southern, eastern, western, central, upper, lower, north, south, east, west, northwestern, northeastern, "
        "southwestern, southeastern, rural, urban, greater, atlantic, mainland, downtown, metro, across, all, english, french, arctic, "
        "coastal, lower mainland, interior, island, southwest, northeast, northwest, southeast, new"
    ),
    foreign=_i(
        r"\s(?:of|in) (?:the )?(?:United (?:States|Kingdom)(?: of America)?|England|Scotland|Wales|Ireland|France|Germany|Australia|New Zealand|Japan|Norway|Sweden|Denmark|Finland|Netherlands|Belgium|Mexico)$"
    ),
    company=words("inc, ltd, llc, llp, corp, co, limited, incorporated, plc, gmbh, l.p, s.a"),
    descriptors=sorts(
        {
            "service_provider": "helpline, hotline, shelter, clinic, hospital, hospice, daycare, drop-in, refuge, crisis line, lifeline, "
            "library, service, ministry, program, outfit",
            "ngo": "charity, non-profit, nonprofit, not-for-profit, foundation, society, coalition, group, network, organization, organisation, "
            "collective, ngo, co-operative, cooperative, co-op, alliance, initiative, movement, volunteers, campaigners, advocates",
            "company": "company, firm, start-up, startup, business, corporation, manufacturer, retailer, carrier, operator, insurer, "
            "bank, brewery, hotel, chain, supplier, contractor, consultancy, processor, developer, maker, enterprise, airline, "
            "grocer, brand, wholesaler, distributor, shipyard, sawmill, farm, utility, subsidiary, marketplace, lender",
            "media": "newspaper, daily, weekly, station, broadcaster, magazine, outlet, podcast, publisher",
            "association": "association, chapter, federation, union, league, chamber, guild, club",
            "academic": "university, college, institute, school, centre, center, laboratory, consortium, observatory",
            "other": "agency, body, regulator, board, council, committee, authority, commission, unit, team, partnership, bureau, counterpart",
        }
    ),
    before=_i(
        r"\b(?=\w)(?:according to|\w+ed by|\b(?:run|operated|led|hosted|offered|managed|funded|organized|organised|founded|owned|developed|provided|delivered|prepared|"
        r"published|produced|launched|created|supported|sponsored|served|catered|designed|written|conducted|commissioned|moderated|administered|maintained|lent|donated|built|coordinated|co-hosted|staffed|set up|put on|carried out|represented|staged|hired) by"
        r"|\bin (?:partnership|collaboration|cooperation|co-operation) with|\bwith (?:the )?(?:help|support|assistance|backing|participation|agreement) (?:of|from)|\bcourtesy of|\bon behalf of"
        r"|\b(?:spokesperson|spokeswoman|spokesman|volunteer|volunteers|counsellor|employee|employees|staff|representative|representatives|reporter|journalist|manager|director|researcher|lawyer|caseworker|founder|member|members|delegate|delegates|coordinator|dispatcher|economist|engineer|analyst|speaker|guest|presenter|executive|officer)s? (?:from|for|with|of|at)"
        r"|\b(?:board|tenant|client|patient|user|caller|supporter|donor|graduate|president|chair|chairperson|co-chair|head|ceo|owner|co-owner|operator|co-founder|principal|nurse|physician|teacher|"
        r"intern|worker|navigator|leader|organizer|mentor|trustee|lead|planner|technician|biologist|scientist|advocate|advisor|adviser|facilitator|instructor|professor|curator|pharmacist|headquarters)s? (?:of|at)"
        r"|\b(?:presentation|brief|submission|letter|guidance)s? (?:from|by)|\b(?:survey|poll|study|report|audit|review) by"
        r"|\b(?!(?:list|exist|consist|assist|insist|resist|persist|twist)s?\b)\w{2,}(?:ists?|icians?|ographers?) (?:from|with|at)|\bpartnered with|\bteamed up with|\bworks? with|\bworked with)\s(?:the\s)?$"
    ),
    after=_i(
        r",\s(?:run|operated|staffed|answered|owned|founded|co-founded) (?:entirely |solely |mostly |jointly )?by\b|"
        r"(?:'s)?\s(?:\((?:[^()]{1,40})\)\s)?(?:also |then |now |recently |already |has since |later |first |next )?(?:said|says|noted|notes that|reported|reports that|explained|explains|described|describes|presented|presents|proposed|proposes|offers|offered|provides|provided|runs|ran|operates|operated|"
        r"launched|launches|announced|announces|estimates|estimated|argued|argues|told|acknowledged|cautioned|warned|warns|recalled|reminded|pointed out|points out|outlined|shared|showed|shows|delivers|delivered|serves|served|works|worked|trains|trained|"
        r"has (?:\w+ed|run|begun|built|held|led|set|taken)|have (?:\w+ed|run)|plans to|intends to|will (?:\w+)|hopes to|undertakes to|undertook|committed to|agreed to|is (?:developing|working|looking|building|running|testing|piloting|planning)|"
        r"pledged|hosted|hosts|co-hosted|organized|opened|closed|supplied|donated|printed|paid|bought|sent|gave|handled|repaired|translated|monitored|evaluated|demonstrated|surveyed|screened|hired|merged|expanded|invited|drafted|compiled|tracked|counts|counted|employs|publishes|published|supports|supported|connects|helps|helped|distributes|distributed|manages|managed|collects|collected|receives|received|released|representatives?|staff|volunteers|members|spokesperson|executive director|executives?|directors?|president|ceo|board|founders?|clients|coordinators?|managers?|counsellors|employees|drivers|mentioned|added|maintains|considers|believes|ships|sells|lent|tests|tested|piloted|developed|maintained|keeps|teaches|led|leads|joined|spoke|wrote|participated|took part|attended|replied|responded|commented|submitted|started|began|built|owns|owned|drives|buys|met|meets|served|visited|trialled|answered|answers|answering|reached|audited|analy[sz]ed|studied|responds|voted|withdrew|withdraws|endorsed|objected|declined|abstained|renovated|converted|equipped|recruited|recruits|welcomed|welcomes|housed|houses|feeds|fed|delivered|administers|administered|advocates|advocated|promotes|promoted|represents|represented|covered|covers|broadcasts|interviewed|asked|insisted|stressed|suggested|recommended|called for|urged|confirmed|observed|concluded|admitted|credited|staged|stages|matches|pairs|places|blocks|closes|opens|stopped|expects|won|announces|recommends|suggests|seeks|sought|charges|charged|rents|rented|repairs|recorded|toured|stores|stored|carries|carried|hires|asks|urges)\b|,\swhose (?:members|volunteers|staff|employees|clients|customers|patients|board|drivers|readers|listeners|subscribers|users|tenants|counsellors|workers|trucks|buses|vans)\b"
    ),
    acts=_i(
        r"\s(?:(?:also|then|now|recently|already|later|since|first|both|all|each) )?(?:asked|requested|announced|indicated|agreed|abstained|replied|responded|committed|signed|adopted|"
        r"passed|introduced|funded|proposed|said|noted|reported|recommended|opposed|decided|amended|approved|endorsed|undertook|promised|pledged|declined|refused|consulted|repealed|"
        r"legislated|supported|stated|confirmed|offered to|objected|requests|asks|proposes|supports|funds|opposes|indicates|agrees|undertakes to|"
        r"ha(?:s|ve) (?:(?:also|since|already|recently|now|both|all|each|long) )?(?:asked|requested|announced|indicated|agreed|committed|signed|adopted|passed|introduced|proposed|recommended|"
        r"opposed|decided|amended|approved|endorsed|undertaken|promised|pledged|declined|refused|legislated|enacted|followed|banned|supported|funded|appointed|consulted)|"
        r"will (?:(?:also|then) )?(?:consult|publish|review|fund|appoint|introduce|table|report back|match))\b(?!')"
    ),
    clauses=words("that, but, while, whereas, although, because, if, when, after, before, since, and"),
    together=_i(
        r"\s(?:(?:also|both|now|each|have|all) )?(?:have|are|were|share|offer|provide|run|operate|work|plan|support|fund|agree|serve|use|give|help|hold|meet|teach|train|lend|sell|employ|own|host|report|deliver|receive)\b"
    ),
    item_verb=_i(
        r"(?:'s)?(?:,\s(?:in|of|from|based)\s|,? (?:which|that|whose)\b|,\s(?:an?|the)\b|,\s\w+ed\b|\s(?:has|have|is|was|are|were|will|ran|built|held|led|lent|gave|brought|taught)\b|\s(?!\w*(?:ss|us|is)\b)[a-z][a-z-]+s\b|\s[a-z][a-z-]+ed\b|\s\([A-Z])"
    ),
    titled=_i(
        r"\b(?:entitled|titled|called|known as|named|film|documentary|report|book|series|game|song|exhibit|study|slogan|motto|theme|app|application|software|tool|platform|module|ship|vessel|plan|strategy|framework|guide|toolkit|campaign),?\s(?:(?!by\b|from\b|with\b)\w+\s)?[\"“]?$"
    ),
    plurals={
        "services": ("service_provider", ""),
        "governments": ("provincial_government", "government"),
        "regional governments": ("municipal_government", "region"),
        "provincial governments": ("provincial_government", "government"),
        "territorial governments": ("provincial_government", "government"),
        "legislatures": ("provincial_government", "legislat"),
        "nursing colleges": ("association", "college"),
        "regulatory colleges": ("association", "college"),
        "law societies": ("association", "law"),
        "bar associations": ("association", "bar"),
        "medical associations": ("association", "medical"),
        "securities commissions": ("provincial_government", "securities"),
        "human rights commissions": ("provincial_government", "rights"),
        "workers' compensation boards": ("provincial_government", "compensation"),
        "health regions": ("provincial_government", "health"),
        "health networks": ("provincial_government", "health"),
        "regional health authorities": ("provincial_government", "health"),
        "school districts": ("other", "school"),
        "conservation authorities": ("other", "conservation"),
        "port authorities": ("company", "port"),
        "airport authorities": ("company", "airport"),
        "housing authorities": ("other", "housing"),
        "boards of trade": ("association", "trade"),
        "community colleges": ("academic", "college"),
        "volunteer fire departments": ("municipal_government", "fire"),
        "métis settlements": ("indigenous_organization", "settlement"),
        "cree nations": ("indigenous_organization", "nation"),
        "police services": ("police", "polic"),
        "police forces": ("police", "polic"),
        "forces": ("police", "polic"),
        "detachments": ("police", "polic"),
        "departments": ("other", "department"),
        "police departments": ("police", "polic"),
        "ngos": ("ngo", ""),
        "organizations": ("ngo", ""),
        "organisations": ("ngo", ""),
        "agencies": ("other", ""),
        "groups": ("ngo", ""),
        "bodies": ("other", ""),
        "partners": ("other", ""),
        "providers": ("service_provider", ""),
        "firms": ("company", ""),
        "vendors": ("company", ""),
        "suppliers": ("company", ""),
        "telecoms": ("company", ""),
        "platforms": ("company", ""),
        "manufacturers": ("company", ""),
        "employers": ("company", ""),
        "regulators": ("other", ""),
        "institutions": ("company", ""),
        "hospitals": ("service_provider", "hospital"),
        "clinics": ("service_provider", "clinic"),
        "shelters": ("service_provider", "shelter"),
        "universities": ("academic", "universit"),
        "colleges": ("academic", "college"),
        "schools": ("academic", "school"),
        "municipalities": ("municipal_government", "municipalit"),
        "harbour authorities": ("other", "harbour"),
        "districts": ("other", "district"),
        "conservation districts": ("other", "district"),
        "school divisions": ("other", "school"),
        "divisions": ("other", "division"),
        "transit agencies": ("company", "transit"),
        "ministries present": ("provincial_government", ""),
        "branches": ("other", ""),
        "offices": ("other", "office"),
        "chapters": ("association", ""),
        "broadcasters": ("media", ""),
        "papers": ("media", ""),
        "dailies": ("media", ""),
        "weeklies": ("media", ""),
        "radio stations": ("media", ""),
        "start-ups": ("company", ""),
        "startups": ("company", ""),
        "producers": ("company", ""),
        "processors": ("company", ""),
        "distributors": ("company", ""),
        "contractors": ("company", ""),
        "developers": ("company", ""),
        "builders": ("company", ""),
        "grocers": ("company", ""),
        "chains": ("company", ""),
        "breweries": ("company", ""),
        "mills": ("company", "mill"),
        "mines": ("company", "mine"),
        "shipyards": ("company", ""),
        "lenders": ("company", ""),
        "credit unions": ("company", "credit"),
        "landlords": ("company", ""),
        "hotels": ("company", "hotel"),
        "railways": ("company", "rail"),
        "ferries": ("company", "ferr"),
        "clubs": ("association", "club"),
        "societies": ("ngo", "societ"),
        "foundations": ("ngo", "foundation"),
        "alliances": ("ngo", "alliance"),
        "federations": ("association", "federation"),
        "chambers": ("association", "chamber"),
        "chambers of commerce": ("association", "chamber"),
        "committees": ("task_force", "committee"),
        "commissions": ("other", "commission"),
        "courts": ("court", "court"),
        "tribunals": ("court", "tribunal"),
        "laboratories": ("academic", "lab"),
        "labs": ("academic", "lab"),
        "institutes": ("academic", "institute"),
        "polytechnics": ("academic", "polytech"),
        "faculties": ("academic", "facult"),
        "campuses": ("academic", ""),
        "hospices": ("service_provider", "hospice"),
        "day cares": ("service_provider", ""),
        "daycares": ("service_provider", ""),
        "drop-ins": ("service_provider", ""),
        "pantries": ("service_provider", ""),
        "kitchens": ("service_provider", ""),
        "homes": ("service_provider", "home"),
        "transition houses": ("service_provider", "house"),
        "houses": ("service_provider", "house"),
        "hotlines": ("service_provider", ""),
        "crisis lines": ("service_provider", ""),
        "services present": ("service_provider", ""),
        "detachments present": ("police", "polic"),
        "constabularies": ("police", "constab"),
        "fire halls": ("municipal_government", "fire"),
        "fire services": ("municipal_government", "fire"),
        "ambulance services": ("service_provider", "ambulance"),
        "search and rescue teams": ("ngo", ""),
        "teams": ("ngo", ""),
        "task forces": ("task_force", ""),
        "villages": ("municipal_government", "village"),
        "townships": ("municipal_government", "township"),
        "hamlets": ("municipal_government", "hamlet"),
        "rural municipalities": ("municipal_government", "municipalit"),
        "regional districts": ("municipal_government", "district"),
        "bands": ("indigenous_organization", "band"),
        "band councils": ("indigenous_organization", "council"),
        "settlements": ("indigenous_organization", "settlement"),
        "co-ops": ("ngo", "co-op"),
        "collectives": ("ngo", ""),
        "movements": ("ngo", ""),
        "cities": ("municipal_government", "cit"),
        "towns": ("municipal_government", "town"),
        "counties": ("municipal_government", "count"),
        "companies": ("company", ""),
        "businesses": ("company", ""),
        "retailers": ("company", ""),
        "carriers": ("company", ""),
        "operators": ("company", ""),
        "insurers": ("company", ""),
        "banks": ("company", "bank"),
        "food banks": ("service_provider", "bank"),
        "libraries": ("service_provider", "librar"),
        "newspapers": ("media", ""),
        "outlets": ("media", ""),
        "stations": ("media", ""),
        "charities": ("ngo", ""),
        "coalitions": ("ngo", ""),
        "networks": ("ngo", ""),
        "centres": ("service_provider", "centre"),
        "centers": ("service_provider", "center"),
        "friendship centres": ("service_provider", "centre"),
        "nations": ("indigenous_organization", "nation"),
        "first nations": ("indigenous_organization", "nation"),
        "councils": ("other", "council"),
        "tribal councils": ("indigenous_organization", "council"),
        "associations": ("association", "association"),
        "unions": ("association", "union"),
        "transit services": ("service_provider", "transit"),
        "fire departments": ("municipal_government", "fire"),
        "health authorities": ("provincial_government", "health"),
        "authorities": ("other", ""),
        "airports": ("company", "airport"),
        "ports": ("company", "port"),
        "co-operatives": ("ngo", "co-op"),
        "cooperatives": ("ngo", "coop"),
        "boards": ("other", "board"),
        "school boards": ("other", "school"),
        "ministries": ("provincial_government", "ministr"),
        "legal clinics": ("service_provider", "clinic"),
        "brigades": ("municipal_government", "brigade"),
        "lines": ("service_provider", ""),
        "helplines": ("service_provider", ""),
        "farms": ("company", "farm"),
        "programs": ("service_provider", ""),
        "initiatives": ("ngo", ""),
        "utilities": ("company", ""),
        "museums": ("service_provider", "museum"),
        "theatres": ("company", "theatre"),
        "airlines": ("company", ""),
        "forums": ("association", ""),
        "sites": ("service_provider", ""),
    },
    many=words(
        "food banks, shelters, clinics, schools, farms, hotels, banks, day cares, daycares, pantries, kitchens, homes, houses, mines, mills, churches, retailers, "
        "grocers, restaurants, landlords, employers, stores, businesses, companies, groups, organizations, charities, contractors, builders, developers"
    ),
    shared_plurals=words("services, centres, centers, programs, lines, boards, operators, groups, companies"),
    member_openers=words("(, –, —, namely, i.e, i, such, including, like, notably, for, among") | {","},
    members=_i(
        r"(?P<strict>\((?:i\.\s?e\.|e\.\s?g\.|namely|viz\.|that is|those of|for example|for instance|in (?:particular|this case)|specifically|notably|including|such as)?[,:]?\s?(?=(?:the |those of |in )?[A-Z0-9])(?:the |those of |in )?|,?\s?\bnamely,?:?\s(?:those of )?|,?\s?\bi\.\s?e\.,?\s|[–—]\s(?=[A-Z]))"
        r"|,?\s?\b(?:such as|including|like|notably|for example|for instance|among them)[,:]?\s(?:the )?"
    ),
    alias_lead=_i(
        r"(?:(?:herein ?after|hereafter|henceforth|formerly|now|later|also|then|today|previously|commonly)\s)?(?:(?:referred to|known|called|named)(?:\s(?:as|simply))?\s)?(?:(?:herein ?after|hereafter|henceforth|formerly|or|in short|for short)[,:]?\s)?"
    ),
    defines=_i(
        r"(?:(?:herein ?after|hereafter|henceforth)(?: (?:called|referred to as|known as|named))?|(?:which is |also |here |commonly )?(?:called|referred to|known)"
        r"(?: (?:here|below|in this report|in this document|throughout(?: this report)?|simply))*(?: as)?|or(?= the [A-Z]))\s(?:simply )?(?:the )?[\"“]?(?:the )?(?=(?-i:[A-Z]))"
    ),
    venue_heads=words(
        "hotel, inn, centre, center, hall, arena, resort, motel, suites, lodge, theatre, pavilion, auditorium, plaza, club, library, church, "
        "legion, campus, museum, gallery, conference, convention, stadium, armoury, school, college, university, building, house, forks, marriott, hilton, "
        "sheraton, westin, fairmont, delta, novotel, ramada"
    ),
    topics=words(
        "health, social, community, human, family, mental, emergency, education, justice, agriculture, environment, development, transportation, infrastructure, labour, labor, finance, "
        "housing, services, affairs, relations, resources, energy, culture, tourism, safety, security, families, seniors, forestry, "
        "fisheries, aquaculture, lands, parks, heritage, sport, recreation, training, employment, immigration, trade, innovation, "
        "technology, mines, mining, works, highways, municipalities, wellness, addictions, care, income support, climate change, "
        "water, conservation, wildlife, food, industry, economy, growth, opportunities, inclusion, youth, corrections, revenue, "
        "treasury, communities, government services, women, status of women, living, northern development, tourism, advanced education"
    ),
    place_heads=words("city, town, village, hamlet, township, harbour, harbor, junction, corner, corners"),
    seats=words("member, members, senator, representative, speaker, clerk, usher"),
    joint_heads=words(
        "initiative, initiatives, project, program, programme, partnership, collaborative, forum, roundtable, platform, fund, campaign, portal"
    ),
    gatherings=frozenset(
        {
            "friends of",
            "friends for",
            "neighbours of",
            "daughters of",
            "sons of",
            "sisters of",
            "brothers of",
            "keepers of",
        }
    )
    | frozenset(
        f"{people} {link}"
        for people in words(
            "parents, mothers, moms, fathers, dads, grandmothers, grandparents, families, citizens, canadians, neighbours, doctors, nurses, "
            "physicians, lawyers, teachers, students, scientists, engineers, architects, farmers, fishers, artists, musicians, writers, workers, "
            "women, men, youth, seniors, people, residents, tenants, voices, united, together, partners, communities, leaders, businesses, "
            "veterans, volunteers, advocates, champions, academics, scholars, journalists, hunters, anglers, homes, books, tools, dogs, hope, cyclists"
        )
        for link in ("for", "against", "without")
    ),
    governing=words("council, government, congress, assembly, confederacy, union, chiefs"),
    partners=words("sons, daughters, brothers, company, associates"),
    provincial=words(
        "nursing colleges, law societies, bar associations, medical associations, governments, legislatures, regulatory colleges, securities commissions, "
        "human rights commissions, workers' compensation boards, ombudsmen, ombudspersons, coroners services, provincial governments, territorial governments"
    ),
    origins=words("from"),
    trades=frozenset(),
    sites=words(
        "hospital, school, campus, office, detachment, station, council, arena, plant, depot, airport, library, nursery, terminal, wharf, rink"
    ),
    held=_l(
        r"(?:\s\([^()]{1,60}\))?,?\s(?:(?:was|were|is|are|will be|would be) held\s(?:in|on|at|from|over|between|online|virtually|during|across|via|last|this)\b|(?:took|takes|will take) place\b)[^.;]{0,80}?(?:\d|online|virtually|[A-Z])"
    ),
    titles=words(
        "act, acts, code, charter, regulation, regulations, bill, treaty, agreement, accord, protocol, declaration, directive, bylaw, by-law, guidelines, plan, plans, "
        "strategy, strategies, framework, policy, policies, budget, report, reports, survey, study, guide, handbook, toolkit, manual, newsletter, campaign, challenge, award, awards, "
        "forum, dialogue, conference, summit, symposium, workshop, workshops, consultation, consultations, event, session, sessions, meeting, festival, webinar, website, "
        "app, database, software, grant, grants, credit, benefit, allowance, tax, pension, program, programs, status, rights, law, laws, day, week, month, year"
    ),
    numbered=words("treaty, local, district, branch, unit, division, no, number, area, lodge"),
    own_acronyms=words(
        "NGO, NGOs, GDP, DNA, HIV, AIDS, IT, AI, CEO, PDF, FAQ, LGBTQ, LGBTQ2S, 2SLGBTQ, 2SLGBTQI, LGBTQI, SMS, GPS, TV, ID, COVID, COVID-19, UK, US, USA, EU, BC, PEI, NWT, NL, NB, NS, ON, QC, MB, SK, AB, YT, NT, NU, ESL, PTSD, FASD, ADHD, STEM, MOU, RFP, KPI, Q&A, OK, PM, AM, HR, PR, VR, AR, USB, URL, HTML, API, CO, CO2, GHG, MP, MPP, MLA, FPT, F/P/T, P/T, GBA, GBA+, TRC, MMIWG, IPV, STI, RV, ATV, LED, II, III, IV, VI, VII, VIII, IX, XI, XII, DIY, HQ, PhD, MD, RN, NP, LPN, BA, MA, MBA, TFW, TFWP, PSA, PSAs, FTE, CAD, USD, GST, HST, UN-DRIP, UNDRIP, Zoom, Teams, Webex, Skype, SDG, SDGs, ICT, EV, EVs, SUV, PPE, ICU, ER, OR, EMS, WASH, BIPOC, ATIP"
    ),
)

LANGUAGE = Language(code="en", outline=OUTLINE, notes=NOTES, agenda=AGENDA, asking=ASKING, naming=NAMING)
