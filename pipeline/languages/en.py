"""English: how its officials name the parts of a report, date, cite, ask and name bodies."""

import re
from collections.abc import Mapping

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

LANGUAGE = Language(code="en", outline=OUTLINE, notes=NOTES, agenda=AGENDA, naming=NAMING)
