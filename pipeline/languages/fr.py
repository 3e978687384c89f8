"""French: how its officials name the parts of a report, date, cite, ask and name bodies."""

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


def _inflected(stems: str, endings: str) -> tuple[str, ...]:
    """The stems with each ending, so that a participle ("demandé") makes no verb in the present likely."""
    return tuple(stem + ending for stem in _stems(stems) for ending in _stems(endings))


def _stems(stems: str) -> tuple[str, ...]:
    return tuple(stems.split("|"))


OUTLINE = OutlineWords(
    chapters={
        "contents": _i(
            r"^(?:table des mati[èe]res|sommaire|contenu|sur cette page|dans (?:ce rapport|cette page))\s*:?$"
        ),
        "notes": _i(r"^(?:notes?(?: de bas de page| en bas de page| de fin)?|références|notes et références)\s*:?$"),
        "annex": _i(r"^(?:annexes?|appendices?)\b"),
        "agenda": _i(r"^(?:(?:ordre du jour|programme|horaire|calendrier)\b(?! d[e'’] ))"),
        "next_steps": _i(
            r"^(?:(?:les |nos )?prochain(?:e?s) (?:[ée]tapes|pas)\b|(?:les |nos )?[ée]tapes (?:suivantes|à venir|ultérieures)"
            r"|(?:la |les )?suites? (?:à donner|donn[ée]es?|des? (?:choses|travaux))|et (?:maintenant|après|ensuite)\b|(?:la |les )?suites?$"
            r"|(?:la voie|les? (?:chemin|pas)) à (?:suivre|venir|faire)|la voie de l['’]avenir|aller de l['’]avant|(?:le )?plans? d.action\b|pour aller (?:de l['’]avant|plus loin)"
            r"|(?:perspectives|engagements|mesures) (?:d['’]avenir|à venir|futures?|du gouvernement)|(?:nos |les )?engagements(?:$| (?:du|de la|pris|de|et) )|perspectives$|regard vers l['’]avenir"
            r"|ce qui (?:vient|suivra)|conclusion et (?:prochaines|suites?|étapes)|suivi$|suivi et )"
        ),
        "foreword": _i(
            r"^(?:pr[ée]face|avant-propos|message (?:d[eu]|de la)|(?:lettre|note|mot) (?:d[eu]s?|aux?|à) |(?:lettre|note|mot) de l['’]|remerciements|reconnaissance (?:du|des) territoires?|préambule)"
        ),
        "introduction": _i(
            r"^(?:introduction|pr[ée]sentation$|contexte|mise en (?:contexte|situation)|aper[çc]u$|survol$|r[ée]sum[ée]$|sommaire ex[ée]cutif|[àa] propos d[eu]|au sujet d[eu]"
            r"|objectifs?\b|m[ée]thodologie|d[ée]marche\b)"
        ),
        "panels": _i(
            r"\b(?:expos[ée]s|pr[ée]sentations|conf[ée]rences?|conf[ée]renci[eè]re?s|allocutions?|panels?|panélistes|(?:tables?|groupes?) d['’]experts?|experts|sp[ée]cialistes"
            r"|pr[ée]sentateurs|communications|t[ée]moignages)\b"
        ),
        "discussions": _i(
            r"\b(?:(?<!document de )(?<!guide de )(?<!documents de )discussions?|ateliers?|petits groupes|groupes de (?:discussion|travail)|s[ée]ances? (?:en|de) (?:groupes?|travail|discussion)"
            r"|tables? (?:de discussion|th[ée]matiques|de travail)|tables rondes|travaux (?:en|des) (?:groupes|ateliers|tables)|d[ée]lib[ée]rations|[ée]changes (?:en|des|par)|sous-groupes|cercles (?:d[e'’]\s?(?:discussion|dialogue|parole|partage|[ée]coute|[ée]change)s?)|(?:aux|des|de|autour des) tables"
            r"|(?:rapports?|paroles?|travail|r[ée]flexions|propos|bilans?) (?:de|des|en) (?:groupes|sous-groupes)|(?:synth[èe]se|r[ée]sum[ée]|compte rendu|teneur) des [ée]changes)\b"
        ),
        "findings": _i(
            r"\b(?:entendu|(?:ont|a|s['’]est) (?:dit|exprim[ée]|soulev[ée]|propos[ée]|partag[ée]|rapport[ée])|dit(?:es)? (?:aux|en|lors)|th[èe]mes?|th[ée]matiques?|ressorti|ressort|constats?|constatations|[ée]changes(?! d[e'’])"
            r"|r[ée]sultats(?! et\b)|commentaires|consultations?(?! (?:d[eu]s?|avec|et)\b)|points de vue|propos (?:recueillis|des? |tenus))\b"
        ),
        "conclusion": _i(r"^(?:(?:en )?conclusions?|mots? de la fin|en guise de conclusion|pour conclure)$"),
        "back_matter": _i(
            r"^(?:(?:liste des )?(?:participants|organismes (?:participants|consult[ée]s|repr[ée]sent[ée]s))|[ée]valuation d[eu]|glossaire|bibliographie|sigles|abr[ée]viations|coordonn[ée]es|pour nous joindre|renseignements)\b"
        ),
    },
    theme_label=_i(
        r"^(?:th[èe]me|atelier|sujet|groupe|table|volet|axe|enjeu|piste|discussion)(?:\s*(?:n[o°]\s*)?\d+|\s+(?:[A-Z]|[IVX]+))\s*[:.\-–—]"
    ),
    framing=_i(
        r"^(?:comment|pourquoi|qui|o[ùu]|quand)\b(?!.*\b(?:voient|voit|entendu|dit|pensent)\b)|^(?:[àa] propos|au sujet|d[ée]roulement|formule|format|structure|organisation|conduite|objectifs?|but|pr[ée]paration|participation|d[ée]marche|m[ée]thode|m[ée]thodologie|r[èe]gles|questions?|guide|fonctionnement|animation)\b|\b(?:d[ée]roulement|m[ée]thode|questions|participants)$"
    ),
    furniture=_i(
        r"(?:^|\s)version (?:pdf|imprimable)\b.{0,30}$|^(?:haut de (?:la )?page|retour en haut|retour à la table|partager cette page|imprimer|télécharger)\b.{0,60}$|^signaler un problème"
    ),
    date_field=_i(
        r"^(?:date de (?:(?:la )?(?:derni[èe]re )?(?:modification|mise à jour|r[ée]vision)|publication)|derni[èe]re (?:mise à jour|modification|r[ée]vision)|date modifi[ée]e|(?:page |derni[èe]re )?(?:modifi[ée]e?|mise? à jour|publi[ée]e?|r[ée]vis[ée]e?|mise? en ligne)(?: le)?)(?:\s*:\s*|\s*$|\s+(?=\D{0,12}\d))(?P<value>.*)$"
    ),
)

NOTES = NoteWords(
    # Capitalised: "keynote 2" cites nothing.
    marker=re.compile(
        r"[N\[](?<=[^\s\[(].)(?:(?<=N)otes?(?: de bas de page| en bas de page| de fin)?\s?(?P<number>\d{1,3})(?!\d)|(?<=\[)(?:[Nn]ote\s)?(?P<bracket>\d{1,3})\])"
    ),
    label=_i(
        r"\s*(?:(?:\d{1,3}[.)]\s+)?(?:notes?(?: de bas de page| en bas de page| de fin)?\s*)?[\[(]?(?P<number>\d{1,3})[\])]?[.):]?)(?=\s|$)"
    ),
    return_link=_i(
        r"\s*(?:retour(?:ner)?(?: (?:à|au) (?:la (?:premi[èe]re )?(?:r[ée]f[ée]rence|note)|texte|renvoi|l['’]appel).{0,60})?|[↩↑^])\s*$"
    ),
)

_TIME = r"(?:(?P<h{n}>[01]?\d|2[0-4])\s?(?:h(?:eures?)?|:)\s?(?P<m{n}>[0-5]\d)?(?P<p{n}>(?!))?|(?P<w{n}>midi|minuit))(?![\w])"

AGENDA = AgendaWords(
    times=_i(
        r"\s*(?:de |à |dès )?"
        + _TIME.replace("{n}", "1")
        + r"(?:\s*(?:-|–|—|−|à|au|jusqu['’]à)\s*"
        + _TIME.replace("{n}", "2")
        + r")?\s*(?::|-|–|—|\||\t)?\s*"
    ),
    words={"midi": (12, 0), "minuit": (0, 0)},
    day=_i(
        r"^\s*(?:jour(?:n[ée]e)?\s+(?P<number>\d|un|une|deux|trois|quatre|cinq)\b|(?P<ordinal>premi[èe]re?|deuxi[èe]me|second[e]?|troisi[èe]me|quatri[èe]me)\s+jour(?:n[ée]e)?\b)"
    ),
    ordinals={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "premier": 1,
        "première": 1,
        "premiere": 1,
        "deuxième": 2,
        "deuxieme": 2,
        "second": 2,
        "seconde": 2,
        "troisième": 3,
        "troisieme": 3,
        "quatrième": 4,
        "quatrieme": 4,
    },
    day_end=_i(
        r"^\s*(?:fin (?:du|de la) (?:jour|journ[ée]e|premi|deuxi|second|troisi)|fin de la (?:rencontre|conf[ée]rence|table ronde)\s*$|lev[ée]e de la s[ée]ance\s*$|ajournement\s*$)"
    ),
    date=_i(
        r"\b(?P<day>[0-3]?\d)(?:er)?\s+(?P<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?:\s+(?P<year>(?:19|20)\d\d))?"
    ),
    months={
        "janvier": 1,
        "février": 2,
        "fevrier": 2,
        "mars": 3,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "aout": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
        "decembre": 12,
    },
    panel=_i(
        r"(?:panel|groupe d['’]experts|table d['’]experts|s[ée]ance(?: d['’]experts)?|table ronde)\s*(?:n[o°]\s*)?(?P<number>\d{1,2})\b"
    ),
    kinds={
        "registration": _i(
            r"\binscriptions?\b|accueil des participants|arriv[ée]e des participants|^accueil(?:\s*:?$| et (?:inscription|caf[ée]|d[ée]jeuner|r[ée]seautage|viennoiseries))|remise des (?:cocardes|insignes|trousses|porte-noms)"
        ),
        "break": _i(r"\bpause\b(?![- ](?:d[îi]ner|repas|midi))"),
        "meal": _i(
            r"\b(?:d[îi]ner|d[ée]jeuner|petit d[ée]jeuner|d[îi]nette|repas|souper|lunch|buffet|banquet|cocktail|collation|go[ûu]ter|brunch|r[ée]ception(?! des? (?!bienvenue|cl[ôo]ture))|vin d['’]honneur|5 à 7|cinq à sept|m[ée]choui|pause[- ](?:d[îi]ner|repas|midi))\b"
        ),
        "questions": _i(
            r"questions? et (?:des )?r[ée]ponses?|p[ée]riode de questions|^questions\b|[ée]changes? avec (?:la salle|l['’]auditoire|l['’]assistance|le public)|p[ée]riode d['’][ée]changes?\b|parole (?:à la salle|au public|aux participants)|micro ouvert"
        ),
        "panel": _i(
            r"groupes? d['’]experts|\bpanels?\b|table d['’]experts|table ronde d['’]experts|^expos[ée]s?\b|^conf[ée]rence\b|^pr[ée]sentations?\s*\d|conf[ée]renci(?:er|[èe]re) (?:d['’]honneur|principale?|invit[ée]e?)|conf[ée]rence (?:d['’]ouverture|principale|inaugurale)|allocution principale"
        ),
        "closing": _i(
            r"mot de (?:la fin|cl[ôo]ture|remerciement)|cl[ôo]ture|mots? de la fin|fermeture|remarques? (?:finales?|de cl[ôo]ture)|conclusion|prochaines [ée]tapes|allocutions? de (?:cl[ôo]ture|fermeture)|lev[ée]e de la s[ée]ance|ajournement|^remerciements|suites? à donner|^au revoir|mots? de d[ée]part|pri[èe]re (?:finale|de cl[ôo]ture)|chant de d[ée]part|r[ée]sum[ée] et"
        ),
        "recap": _i(
            r"r[ée]capitulation|retour sur (?:la|le|les)|rappel (?:de|du|des)|bilan (?:de|du) (?:la )?(?:premi|journ|jour|veille)|r[ée]sum[ée] d[eu] (?:la )?jour"
        ),
        "plenary": _i(
            r"pl[ée]ni[èe]re|mise en commun|discussions? avec (?:un |l['’])anima|rapports? (?:des|en) (?:sous-groupes|petits groupes|groupes|ateliers|tables)|(?:synth[èe]se|compte rendu|retour|bilan|restitution) (?:des|sur les) (?:sous-groupes|petits groupes|groupes|ateliers|tables|discussions|travaux)|grand groupe|retour en grand groupe|discussion (?:g[ée]n[ée]rale|ouverte|dirig[ée]e)"
        ),
        "opening": _i(
            r"bienvenue|ouverture|mots? d['’](?:accueil|ouverture)|pri[èe]re|c[ée]r[ée]monie(?! (?:à la (?:m[ée]moire|chandelle)|en (?:m[ée]moire|souvenir|l['’]honneur)|comm[ée]morative|du souvenir|de (?:comm[ée]moration|remise|signature|reconnaissance|remerciement|gu[ée]rison)|d['’]hommage))|purification|allocution|discours|reconnaissance (?:du|des) territoire|pr[ée]sentations? des participants|tour de table(?! (?:final|de cl[ôo]ture))|salutations|^mots? (?:du|de la|des)\s|^mots? de l['’]|brise-glace"
        ),
        "overview": _i(
            r"survol|aper[çc]u|ordre du jour|consignes|pr[ée]sentation (?:de[s']?|du) |objectifs|mise en contexte|introduction|programme|directives|r[èe]gles de|mode d['’]emploi|marche à suivre|d[ée]roulement|(?:fonctionnement|format) d"
        ),
        "breakout": _i(
            r"petits groupes(?!.*pr[ée]sentation)|sous-groupes|cercles? (?:de|d['’])|\bateliers?\b(?!.*(?:pl[ée]ni[èe]re))|discussions? en (?:sous-)?groupes?|groupes? de discussion|tables? (?:de (?:travail|discussion)|rondes?|th[ée]matiques)|discussions? (?:th[ée]matiques|en tables|aux tables|par tables?|en [ée]quipes?)|travail (?:en|par) (?:petites )?(?:[ée]quipes?|groupes?|tables?)|travaux (?:en|de) (?:[ée]quipes?|groupes?)|s[ée]ances? (?:parall[èe]les|simultan[ée]es)|caf[ée] du monde"
        ),
    },
)

LANGUAGE = Language(code="fr", outline=OUTLINE, notes=NOTES, agenda=AGENDA)
