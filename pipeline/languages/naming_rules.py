"""How a language names bodies, as data: the type that each language's file fills in.

Words are given in lower case unless a docstring says otherwise; `naming/` compares them with the text's words."""

from collections.abc import Mapping
from dataclasses import dataclass
from re import Pattern


@dataclass(frozen=True, eq=False)
class NamingRules:
    """What makes a name the name of a body in this language, and what makes it something else."""

    heads: Mapping[str, str]
    """Nouns that make a name a body's by themselves -> its type: 'association', 'ministère'."""
    weak_heads: Mapping[str, str]
    """Nouns that do so only as part of a name of several words: 'house', 'lines', 'radio'."""
    lower_heads: Mapping[str, str]
    """Nouns that officials write without a capital and that make a name with the proper name after them."""
    head_first: bool
    """Whether complements in small letters follow the head ('Association provinciale des jardiniers') or the words
    that matter all have a capital ('Canadian Police Association')."""
    acronym_heads: frozenset[str]
    """Acronyms, as written, that are heads: 'CLSC des Rivières'."""
    naming_words: frozenset[str]
    """Words between what a body is and its name: 'a charity *called* Second Wind'."""
    head_fillers: frozenset[str]
    """Words between which a name of the head-first kind has its head: 'première' in 'Première Nation'."""
    soft_heads: frozenset[str]
    """Heads that are so common in the names of portfolios that they prove no body: 'Health and Social *Services*'."""
    never_alone: frozenset[str]
    """Heads that do not stand for a name with an article before them: 'the government'."""
    bare: frozenset[str]
    """Heads with complements that name nobody by themselves: 'groupe de travail', 'conseil municipal'."""
    whole: frozenset[str]
    """Heads whose name takes in the name of the body they belong to: 'Cour d'appel de l'Alberta'."""
    portfolio: frozenset[str]
    """Heads whose complement is a list: 'Department of Housing, Seniors and Social Services'."""
    openers: Mapping[str, frozenset[str]]
    """Prepositions that open a complement inside a name -> the words that must stand before it (empty: any)."""
    determiners: frozenset[str]
    articles: frozenset[str]
    """Those of them that may stand inside a name: 'the', 'les'."""
    genitives: frozenset[str]
    """The prepositions that say whose a thing is: 'of', 'de', 'du'."""
    object_signs: frozenset[str]
    """Words that behind a word in small letters show that it is a verb: 'publie *ses* avis'."""
    relatives: frozenset[str]
    """Words that open a clause about what stands before them: 'who', 'dont'."""
    and_words: frozenset[str]
    as_well: frozenset[str]
    """Phrases that join names like 'and': 'as well as'."""
    adjective: Pattern[str]
    """What an adjective looks like, where adjectives follow the head."""
    verb: Pattern[str]
    """Verbs that could be taken for part of a name."""
    infinitive: Pattern[str]
    """Verbs in the infinitive, which behind a preposition and before an object are no complement."""
    plural_endings: tuple[str, ...]
    """Endings of nouns and adjectives in the plural, where verbs have others."""
    noun_endings: tuple[str, ...]
    """Endings that hardly any verb has: 'itinér*ance*'."""
    stops: frozenset[str]
    """Words in small letters that end a name, though they look like part of one."""
    times: frozenset[str]
    """Words that behind a preposition say when or how often: 'pour la *première* fois'."""
    leads: frozenset[str]
    """Words that have a capital only because they open a sentence."""
    not_bodies: frozenset[str]
    """Heads of what has a name and is no body: laws, plans, reports, campaigns, events, products."""
    endings: frozenset[str]
    """Those that say so even at the end of a complement: 'City of Brandon Housing Plan'."""
    laws: frozenset[str]
    """Heads of the titles of laws, in which no body stands: 'Loi', 'Act'."""
    place_words: frozenset[str]
    """Prepositions that only a place takes: 'in', 'à'."""
    law_links: frozenset[str]
    """Words between the head of a law's title and what it is about: 'Loi sur', 'Loi concernant'."""
    offices: frozenset[str]
    """What persons are: 'minister', 'mayor', 'présidente'."""
    persons: frozenset[str]
    """Forms of address and common first names, which make the capitalised words after them a person."""
    peoples: frozenset[str]
    """Words with a capital that name peoples, times and languages, never a body by themselves."""
    places: frozenset[str]
    """Regions and countries; a name of two words that ends with one is a body's: 'Transport Canada'."""
    towns: frozenset[str]
    """Well-known towns, which name no body by themselves."""
    directions: frozenset[str]
    """Words that with a region after them name a region: 'Northern Ontario'."""
    foreign: Pattern[str]
    """The country that follows a foreign body's name and is no part of it: ' of the United States'."""
    company: frozenset[str]
    """Legal forms, written with or without a capital: 'inc', 'ltée'."""
    descriptors: Mapping[str, str]
    """Nouns in small letters that say what the proper name after them, or before them behind a comma, is -> type."""
    before: Pattern[str]
    """The words right before a name that only a body takes: 'according to ', 'géré par '."""
    after: Pattern[str]
    """The words right behind a name that only a body takes: ' estimates', ' a rappelé'."""
    acts: Pattern[str]
    """The verb behind a region's or a town's name that only its government does: ' asked ', ' a adopté '."""
    clauses: frozenset[str]
    """Words that open a clause in which a subject follows: 'that', 'que'."""
    together: Pattern[str]
    """What behind 'A and B' shows them to be two: ' were', ' offrent'."""
    item_verb: Pattern[str]
    """The verb behind the name that opens an item of a list of bodies."""
    titled: Pattern[str]
    """What announces a title that is no body's name: 'entitled ', 'intitulé '."""
    plurals: Mapping[str, tuple[str, str]]
    """Nouns for several bodies -> their type and a word that stands in the names of such bodies (or '')."""
    shared_plurals: frozenset[str]
    """Those of them that say little without the word before them: 'transit *services*'."""
    many: frozenset[str]
    """Those of which a town has several: 'the *food banks* of Moncton and Fredericton' names none."""
    members: Pattern[str]
    """What opens the members of such a group: '(i.e., ', ' such as '; group `strict` where members may be towns."""
    member_openers: frozenset[str]
    """The words and marks, in small letters, with which `members` may begin: they are cheaper to look for."""
    or_words: frozenset[str]
    alias_lead: Pattern[str]
    """What introduces the short name in parentheses: 'hereafter ', 'ci-après appelée '."""
    defines: Pattern[str]
    """What behind a comma defines a short form, up to that form: 'called the ' of 'called the Department here'."""
    venue_heads: frozenset[str]
    topics: frozenset[str]
    """What ministries are about: behind a region they name one, 'Manitoba Sustainable Development'."""
    place_heads: frozenset[str]
    """Heads that at the end of a name make it a place's: 'Uranium City'."""
    seats: frozenset[str]
    """Offices whose title takes in the body they belong to: 'Member of the Legislative Assembly for Brandon East'."""
    joint_heads: frozenset[str]
    """Heads of what is done and of who does it: a body where an acronym follows, 'Ghost Gear Initiative (GGI)'."""
    governing: frozenset[str]
    """Heads of what governs a nation, whose name takes in the nation's: '*Council* of the Haida Nation'."""
    gatherings: frozenset[str]
    """Who gathers and the preposition behind that says so: '*Parents for* Climate', '*Friends of* the Rouge'."""
    partners: frozenset[str]
    """Words in small letters that behind 'and' close a company's name: 'et *fils*'."""
    provincial: frozenset[str]
    """Nouns for several bodies of which each region has one: 'nursing *colleges* of Manitoba and Alberta'."""
    origins: frozenset[str]
    """Prepositions that with one capitalised word say where somebody is from: 'volunteers *from* Pugwash'."""
    trades: frozenset[str]
    """Persons of whom 'de' with one capitalised word says where they live: 'une *infirmière* de Causapscal'."""
    sites: frozenset[str]
    """Nouns in small letters before which one capitalised word says where they are: 'the Kelvington *hospital*'."""
    held: Pattern[str]
    """What behind a name shows it to be an event's: ' was held on May 3'."""
    titles: frozenset[str]
    """Heads that no noun before them turns into a body's name: 'the program Rural Action *Plan*'."""
    numbered: frozenset[str]
    """Words that a number in the name follows: 'School *District* 43', 'Treaty 8 First Nations of Alberta'."""
    own_acronyms: frozenset[str]
    """Acronyms (as written) that name no body: 'ONG', 'PIB'."""


def words(listed: str) -> frozenset[str]:
    """The words or phrases in `listed`, between commas."""
    return frozenset(" ".join(word.split()) for word in listed.split(",") if word.strip())


def sorts(listed: Mapping[str, str]) -> dict[str, str]:
    """Each word or phrase of the lists in `listed` -> the type it is listed under."""
    return {word: kind for kind, those in listed.items() for word in words(those)}
