"""French: how its officials name the parts of a report, date, cite, ask and name bodies."""

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

# How French asks. Participles are written without their endings: "recommandé(e)(s)".
_ADVERB = (
    # "doit actuellement", "a été rarement demandé": what is in force or was not asked
    r"(?:\s(?:(?!actuel|présente|habituel|normale|ordinaire|légale|rare|vaine|théorique)\w+ment|aussi|encore|bien|même|plutôt|alors|ensuite|enfin|toutefois|surtout|souvent|donc|ainsi|tous|toutes|beaucoup|unanimes?|maintes fois"
    r"|d'abord|d'ailleurs|d'emblée|d'office|en outre|en particulier|en même temps|en revanche|par ailleurs|par contre|par la suite|plus tard|de plus|de nouveau|quant à eux"
    r"|quant à elles|quant à lui|quant à elle|pour sa part|pour leur part|de son côté|de leur côté|à son tour|à leur tour|tour à tour|à (?:plusieurs|maintes) reprises"
    r"|à l'unanimité|(?:plus|moins) d'une fois|d'une (?:seule |même )?voix|avant tout|entre autres|aussitôt|toujours|pourtant|cependant|néanmoins|vite|haut et fort)){0,3}"
)
_INF = (
    r"(?:ne\s(?:pas|plus|jamais)\s)?(?:(?:l'|s'|n'|m'|d')|(?:se|en|y|le|la|les|leur|lui|nous|vous|mieux|davantage|également|aussi|dûment|continuellement|rapidement|systématiquement|activement|mettre pleinement|ne)\s){0,3}"
    r"(?!(?:premier|dernier|entier|particulier|régulier|singulier|familier|financier|hospitalier|forestier|policier|métier|dossier|papier|atelier"
    r"|quartier|foyer|loyer|danger|étranger|léger|cher|mer|hiver|fer|cahier|courrier|calendrier|chantier|officier|ouvrier|infirmier|pompier|courtier|fichier|gibier|sentier"
    r"|pilier|clavier|février|janvier|berger|passager|messager|verger|leader|manager|cancer|hier|immobilier|mobilier|routier|côtier|frontalier|sanitaire|irrégulier"
    r"|minier|laitier|douanier|judiciaire|avenir|loisir|désir|plaisir|affaire|devoir|savoir|pouvoir|espoir|hiver|trimestre|amer|enfer|super|conseiller|conseillers|banquier|hôtelier|jardinier|cuisinier|romancier|chancelier|levier|escalier|panier|palier|terrier|guerrier|bouclier|potager|usager|ménager|scolaire|boulanger|transfer)\b)"
    r"(?:\w*[^\W\d_](?:[^i\W\d_]er|(?:f|l|n|r|d|c|t|b|g|v|p|h)ier)|\w+ir|\w+(?:endre|andre|ondre|eindre|aindre|oindre|ettre|attre|aître|ompre|clure|uire|crire|faire|soudre|coudre|vaincre|courir|quérir|cevoir|oître|mouvoir|prévoir|traire)"
    r"|interdire|prédire|redire|contredire|élire|réélire|relire|perdre|mordre|tordre|clore|être|faire|dire|lire|suivre|poursuivre|vivre|survivre|voir|revoir|prévoir|avoir|pourvoir|créer|agréer|suppléer|recréer|croire|plaire|rire|valoir|asseoir|plutôt que)\b"
)
_ASIDE = (
    rf"(?:\s(?:tout )?(?:à la fois|soit)(?=\s{_INF})|,\s(?:à titre|en guise|dans|pour|en|lors|faute|au nom|par souci|d'ici|comme|de l'avis|aux yeux|selon|d'après|sans|non sans|avec|au besoin|si possible|s'il le faut|chacune?|tous|toutes)\b[^,;:.]{{3,60}},(?=\s)|,?\s(?:pour (?:leur|sa|notre) part|d'une part|d'autre part|notamment|également|aussi|entre autres(?: choses)?|par ailleurs|de plus|en outre|à cet égard"
    r"|à l'unanimité|en particulier|par conséquent|en ce sens|dans ce contexte|de façon unanime|avec insistance|premièrement|à plusieurs reprises|avant tout|d'abord|enfin|en premier lieu|en priorité|de leur côté|d'une (?:seule |même )?voix|en chœur|sans tarder|sans détour|depuis (?:longtemps|toujours|des années|plusieurs années)|de longue date|sans cesse|sans relâche|au minimum|au moins|à tout le moins|non seulement|à ce sujet|sur ce point|dans l'ensemble|selon (?:eux|elles|plusieurs|certains))(?:,|(?=\s))){0,2}"
)
_TO = rf"(?:\s(?:(?:soit\s|non seulement\s)?(?:que(?:, [^,;:]{{2,60}},)?\s|de\s(?!façon|manière|l'|la\s))|à\s(?={_INF})|ce qui suit)|\s(?:soit\s|non seulement\s)?(?:qu'|d'(?!autres\s)))"
_WHO = rf"(?P<who>[^,;:]{{2,90}}?(?:,\s(?:dont|notamment|y compris|en particulier|surtout|comme|à commencer par)\s[^,;:]{{2,60}},)?)\s(?:à\s|de\s|d')(?={_INF})"
_REC = r"(?:recommandé|proposé|suggéré|préconisé|prôné|conseillé|demandé|réclamé|exigé|revendiqué|sollicité|requis|prescrit|avancé)"
_ASKED = r"(?:invité|encouragé|exhorté|prié|incité|pressé|appelé|convié|engagé|sommé|interpellé|enjoint|mobilisé)"
_BE = (
    r"(?:(?<!\w)(?:leur|lui|nous|vous)\s)?(?:(?:a|ont|avait|aurait|auraient)\s?"
    + _ADVERB
    + r"\sété|est|sont|était|étaient|serait|seraient|fut|furent|demeure|demeurent|reste|restent|s'avère|s'avèrent|apparaît|apparaissent|paraît|paraissent|semble|semblent|devient|deviennent|est apparue?|sont apparue?s|se révèle|se révèlent|constitue|constituent|constituait|constituerait|constitueraient|représente|représentent|est devenue?|est ressortie?|sont ressortie?s)"
)
_UTILE = r"(?:utiles?|souhaitables?|bénéfiques?|avantageu(?:x|se|ses)|intéressante?s?|pertinente?s?|opportune?s?|judicieu(?:x|se|ses)|profitables?|bienvenue?s?|un atout|un plus|un(?:e)? (?:bon|bonne|excellent|excellente) (?:point de départ|début|outil|moyen|idée|chose|solution|façon|pratique)|appréciée?s?|précieu(?:x|se|ses)|bon|bonne|prometteu(?:r|rs|se|ses)|sage|préférable|envisageables?|possible|indiquée?s?|appropriée?s?|logique|constructi(?:f|ve)|fructueu(?:x|se|ses)|d'une grande utilité|d'un grand secours|d'une aide précieuse)"
_NEEDED = r"(?:nécessaires?|essentiel(?:le)?s?|indispensables?|prioritaires?|cruciale?s?|cruciaux|primordiale?s?|primordiaux|impérati(?:f|fs|ve|ves)|urgente?s?|capitale?s?|capitaux|vitale?s?|vitaux|fondamentale?s?|fondamentaux|incontournables?|importante?s?|pressante?s?|criante?s?|requise?s?|de mise|clés?|de première importance|d'une importance (?:capitale|cruciale|primordiale)|souhaitée?s?|désirée?s?|attendue?s? avec impatience|impérieu(?:x|se|ses))"
_ADJ = r"(?:\s(?:\w+(?:ant|ent|el|eux|if|al|nt|e|le|ue|é)s?)(?:\set\s\w+)?)?"
_SEEN = r"(?:jugé|considéré|perçu|vu|désigné|qualifié|décrit|reconnu|présenté|cité|identifié|cerné|mentionné|relevé|ciblé|tenu|retenu|définie?|établi|nommé|signalé|soulevé|souligné|mis|ressorti|apparu)"
_BODY = (
    r"(?:associations?|fédérations?|conseils?|syndicats?|coalitions?|réseaux?|chambres?|municipalités?|villes?|mairesses?|maires?|ordres?|regroupements?"
    r"|unions?|sociétés?|alliances?|nations?|ligues?|fondations?|clubs?|bandes?|délégations?|instituts?|barreaux?|collectifs?|hôpital|hôpitaux|université|cégep|coopératives?|maisons?|refuges?|majorité|délégation)"
)
_PEOPLE = (
    r"(?:(?:participants|participantes|intervenants|intervenantes|membres|groupes?|tables?|plusieurs|certains|certaines|d'autres|beaucoup|tous|toutes|plupart|on|nous|ils|elles|délégués|invités|représentants|représentantes|experts|expertes|personnes|aînés|aînées|jeunes|chercheurs|chercheuses|collectivités|communautés|organismes|atelier|organisations|partenaires|répondants|voix|majorité|autres|présents|présentes|praticiens|survivantes|survivants|citoyens|élus"
    r"|parents|enseignants|enseignantes|producteurs|pêcheurs|commerçants|riverains|bénévoles|travailleurs|travailleuses|infirmières|infirmiers|médecins|formateurs|gardiens|entrepreneurs|locataires|étudiants|étudiantes|familles|femmes|résidents|municipalités|villes|élèves|usagers|exploitants|détaillants|artistes|chefs|maires)(?: (?:de|du|des|d')[^,;:.]{2,40}?)?(?:, (?:eux|elles|quant à eux|quant à elles),)?"
    r")"
)
_ONE = r"\bune? (?:participante?|intervenante?|membre|déléguée?|table|groupe|atelier|représentante?|aînée?|experte?|chercheur|chercheuse|citoyenne?|élue?|parent|enseignante?|pêcheur|productrice|producteur|commerçante?|bénévole|médecin|infirmière|locataire|étudiante?|résidente?|maire|mairesse|organisme|partenaire)\b"
# Who is quoted: ", a suggéré une éleveuse".
_SAYER = (
    r"(?:(?:une?|les?|la|des|deux|trois|quelques|plusieurs|certain(?:e?s)?|d'autres)\s|l')(?:(?:jeunes?|anciens?|anciennes?|autres?|vieux|vieille)\s)?(?:participant|intervenant|membre|délégué|représentant|aîné|jeune|expert|chercheu|citoyen|élue?s?\b"
    r"|parent|enseignant|pêcheu|product|commerçant|bénévole|médecin|infirmi|locataire|étudiant|résid[ae]nt|maire|éleveu|agricult|anima|polici|avocat|professeur|direct(?:eur|rice)|président|kayakiste|chefs?\b|cheffe|guides?\b"
    r"|retraité|pères?\b|mères?\b|grand-|ingénieur|biologiste|analyste|conseill|éducat|visiteu|coordonn|travailleu|survivant|doyen|plaisanci|riverain|voisin|cultivat|mareye|restaurat|épici|artisan|capitaine|dirigeant|gestionnaire|employé|syndic|usag|patient|proche|orateu|orat|panéliste|conférenci)"
)
_SAID = r"(?:dit|suggéré|lancé|conclu|rappelé|fait valoir|estimé|averti|expliqué|ajouté|précisé|soutenu|affirmé|résumé|noté|plaidé|insisté|confié|proposé|souligné|tranché|répondu|demandé|recommandé|raconté|déclaré|reconnu|prévenu|observé|soupiré|renchéri|glissé|plaisanté|fait remarquer|fait observer|réclamé|préconisé|conseillé)"
_BODIES = rf"\b(?:la|le|l'|les)\s?{_BODY}(?: (?!qui\b|que\b)[\w'-]+){{0,7}}?"
_ASKER = rf"(?:{_PEOPLE}|{_BODIES})"
# What is insisted on as a fact: "la lenteur des réponses".
_PLIGHT = (
    r"(?:(?:l[ae]s?|leurs?|sa|son|ses|cette|ce)\s|l')(?:(?:grande|extrême|forte) )?(?:minceur|maigreur|modestie|faiblesse|lourdeur|lenteur|longueur|rareté|cherté|coûts?|ampleur|gravité|étendue|difficultés?|complexité"
    r"|fragilité|vulnérabilité|précarité|pauvreté|détresse|vétusté|rigidité|insuffisance|inefficacité|dureté|fatigue|épuisement|isolement|éloignement|vieillissement|inquiétudes?|méfiance|colère|peurs?"
    r"|baisse|hausse|recul|déclin|disparition|perte|pertes|manque|absence|pénurie|limites|particularités?|spécificité|diversité|richesse|attachement|fierté|dommages|ravages|dangers?|dégâts)\b"
)
# What only leads to a fact: "il convient de noter que".
_NOTING = r"(?!\s(?:de\s|d')?(?:noter|souligner|rappeler|mentionner|préciser|signaler|ajouter|croire|penser|dire|constater|remarquer)(?: \w+ment)? (?:que\b|qu'))"
_REASON = r"(?:étant donné|puisque|puisqu'|comme|parce que|bien que|bien qu'|même si|quoique|quoiqu'|en raison|faute|vu|compte tenu|alors que|tandis que|si|s'il|s'ils|devant|malgré|en l'absence|maintenant que|considérant|attendu que|dès lors que|du fait)"

# What says of the words before it what they are: "… : voilà ce que demandent les parents".
_SUMMED = r"[,:]\s(?:voilà|voici|c'est|c'est là|ce sont|ce sont là|tels? (?:est|sont)|telles? (?:est|sont)|autant) "
_THE = r"(?:(?:l[ae]s?|leurs?|une?|des|de) |[ld]')(?:(?:deux|trois|quatre|cinq|six|principa\w+|premi\w+|grande?s?|seule?s?) ){0,2}"

# Where a clause may open with its verb, its subject behind: "Ont été proposés un quai et une rampe".
# Its first letter is looked at first: few places in a sentence can open one.
_FIRST = r"(?=[adeosmp])(?:^|(?<=[.;:!?] )|(?<=\bet )|\b(?:de plus|en outre|enfin|également|par ailleurs|aussi),\s)"

ASKING = AskingRules(
    abbreviations=_i(
        r"(?:\b(?:c\.-à-d|p\. ex|ex|M|MM|Mme|Mlle|Dr|Dre|Me|St|Ste|art|al|etc|no|nos|vol|p|pp|cf|env|min|max|av|boul|inc|ltée|janv|févr|sept|oct|nov|déc|tél|c|d|i\.e|e\.g)|\b[A-ZÀ-Ý]|[A-Z]\.[A-Z])$"
    ),
    forward=(
        # Who is asked stands between verb and action: "ont invité les villes à former …".
        Cue(
            "recommendation",
            "verb_ask_someone",
            _stems("invit|encourag|exhort|pri|incit|press|appel|convi|enjoi|somm"),
            _l(
                rf"\b(?:invitent|encouragent|exhortent|pressent|incitent|convient|appellent|prient|somment|enjoignent|(?:on|nous) (?:invite|encourage|exhorte|presse|incite)(?:ons)?|(?:a|ont|avons|avez){_ADVERB}\s(?:invité|encouragé|exhorté|prié|incité|pressé|convié|sommé|enjoint|appelé|mobilisé|poussé|engagé)(?:{_ASIDE})){_ASIDE}(?:\s(?:à|aux?)(?=\s))?\s{_WHO}"
            ),
        ),
        Cue(
            "recommendation",
            "verb_ask_someone",
            _stems("invite |encourage |exhorte |presse |incite |somme |convie "),
            _l(
                rf"(?:\b{_PEOPLE}\s(?:invite|encourage|incite|convie|exhorte|presse|somme)|{_BODIES}\s(?:exhorte|presse|somme))(?:\s(?:à|aux?)(?=\s))?\s{_WHO}"
            ),
        ),
        Cue(
            "recommendation",
            "verb_ask_someone",
            _stems("demand|recommand|sugg|propos|conseill|enjoint|prescrit|ordonn"),
            _l(
                rf"\b(?:demandent|recommandent|suggèrent|proposent|conseillent|il (?:est|serait|fut) (?:\w+ment )?(?:demandé|recommandé|suggéré|proposé|conseillé)|(?:on|nous) (?:demande|recommande|suggère|propose|conseille)|(?:a|ont|avons|(?:il\s)?a{_ADVERB} été|ont été){_ADVERB}\s(?:demandé|recommandé|suggéré|proposé|conseillé|enjoint|prescrit|ordonné)){_ASIDE}\s(?:(?:à|aux|au)\s|à l')(?!{_INF}|unanimité\b)(?P<who>[^,;:]{{2,90}}?)\s(?:que\s|qu'|(?:de\s|d')(?={_INF}))"
            ),
        ),
        Cue(
            "recommendation",
            "someone_asked",
            _stems("invit|encourag|exhort|pri|incit|press|appel|convi|somm|enjoin|engag|interpell|mobilis"),
            _l(
                rf"\b(?:(?:a|ont|avait|avaient){_ADVERB}\sété|est|sont|seraient|serait|devraient être|devrait être|soient|soit)(?<!s'est)(?<!se sont){_ADVERB}\s{_ASKED}e?s?{_ASIDE}\s(?:à\s|de\s|d')"
            ),
            of_subject=True,
        ),
        Cue(
            "recommendation",
            "call_heard",
            _stems("appel"),
            _l(
                rf"\bappels?(?: [^\W\d]+(?:ant|ent|é|el|al|if|clair|fort)s?)?{_ASIDE} (?:à\s(?={_INF})|à ce (?:que\s|qu')|pour (?:que\s|qu'|(?=(?:une?|des|la|le)\s))|en faveur (?:de\s|d'|du\s|des\s))"
            ),
            attested=True,
        ),
        Cue(
            "recommendation",
            "verb_call_on",
            _stems("appel|lanc"),
            _l(
                rf"\b(?:(?:a|ont|avons|fut){_ADVERB}\s(?:lancé un appel|appelé)|lancent un appel|appellent|en ont appelé|en appellent|(?:un )?appel (?:a (?:aussi |également )?été |est )?lancé|(?:conclue?s?|terminée?s?|close?s?|achevée?s?) (?:par|sur) (?:un|des) appels?){_ASIDE}\s(?:en faveur (?:de\s|d'|du\s(?=\w)|des\s)|pour (?:que\s|qu')|(?:(?:à|aux?)\s|à l')(?:(?P<who>[^,;:]{{2,90}}?)\s(?:à\s|pour\s(?:que\s|qu')?|afin\s(?:de\s|d'|que\s|qu'))(?={_INF}|\w+\s))?)"
            ),
        ),
        Cue(
            "recommendation",
            "verb_recommend",
            _stems(
                "recommandé|proposé|suggéré|préconisé|prôné|conseillé|demandé|réclamé|exigé|revendiqué|sollicité|requis|prescrit|avancé|recommandation|proposition|suggestion|demande|défend|soumis|appuyé|souscri|vœu|résolution"
            ),
            _l(
                rf"\b(?:(?<!, )|(?!(?:a|ont) {_REC} {_SAYER}))(?:(?:(?:a|ont|avons|avez){_ADVERB}\s(?:même\s)?|(?<=\bet ))(?:{_REC})(?: (?:fortement|vivement|instamment|unanimement|expressément|d'emblée|à l'unanimité|haut et fort))?|(?:a|ont|avons|avez){_ADVERB}\s(?:fait la (?:proposition|suggestion|recommandation|demande)|formulé (?:la|une) (?:proposition|suggestion|recommandation|demande)|(?:réitéré|renouvelé|répété|présenté|adressé|maintenu) (?:leurs?|la|une|ses|sa) (?:propositions?|suggestions?|recommandations?|demandes?)|(?:appuyé|endossé|repris|soutenu|salué|fait leur|fait sienne) (?:(?:la|les|cette) |l')(?:recommandations?|propositions?|demandes?|suggestions?)(?: (?:du|de la|des|de l')[^,;:.]{{2,40}}?)?(?= (?:de|que)\s| d'| qu')|formulé le vœu|émis (?:la|une) (?:proposition|suggestion|recommandation)|adopté (?:la|une) (?:proposition|recommandation|résolution)|avancé l'idée|défendu l'idée|soumis l'idée|appuyé l'idée|appuyé la proposition|souscrit à l'idée))"
                rf"(?!\s(?:(?:à|de|par|pour|en|sur) )?(?:quels?|quelles?|qui|si|comment|pourquoi|quand|combien|où|ce qu[ie'])\b){_ASIDE}(?:{_TO}|\s(?=[\w«]))"
            ),
        ),
        Cue(
            "recommendation",
            "impersonal_recommend",
            _stems("recommandé|proposé|suggéré|préconisé|demandé|conseillé|prôné|réclamé|exigé|convenu"),
            _l(
                rf"\bil\s(?:(?:a|avait){_ADVERB}\sété|est|fut|serait){_ADVERB}\s(?:{_REC}){_ASIDE}(?:\spar {_PEOPLE}(?=\s(?:de|que)\s|\s(?:d'|qu')))?(?!\spar\b)(?:{_TO}|\s(?=[\w«]))"
            ),
        ),
        Cue(
            "recommendation",
            "present_recommend",
            _inflected(
                "recommand|propos|suggèr|suggér|préconis|prôn|conseill|demand|réclam|exig|revendiqu|sollicit",
                "e|ons|ez|iez|ai",
            ),
            _l(
                rf"(?:(?:^|(?<=[.!?] ))(?!celui|celle|chacune?|quiconque|personne|aucune?|rien)[\w-]{{4,}}\s(?:réclame|préconise|revendique|(?:demande|propose|recommande|suggère)(?=\s(?:que\s|qu'|(?:de\s|d'){_INF})))\b|\b{_PEOPLE}{_ASIDE}\s(?:recommand|propos|suggèr|préconis|prôn|conseill|demand|réclam|exig|revendiqu|sollicit)(?:e|ent|ons|eons|aient)\b|\bvous (?:nous )?(?:recommand|propos|suggér|préconis|prôn|conseill|demand|réclam|exig|revendiqu|sollicit)i?ez\b|{_BODIES}{_ASIDE}\s(?:(?:recommand|suggèr|préconis|prôn|réclam|revendiqu|sollicit)(?:e|ent)|(?:propos|demand)(?:e|ent)(?=\s(?:que\b|qu'|(?:de\s|d'){_INF})))\b|\b(?:demandent|proposent|suggèrent|sollicitent)(?={_ADVERB}{_ASIDE}\s(?:que\b|qu'|(?:de\s|d'|à\s){_INF}))|{_ONE}(?:\s(?!qui\b|que\b|dont\b)[\w'-]+){{0,6}}? (?:recommande|suggère|préconise|prône|réclame|propose)|\b(?:réclament|préconisent|prônent|recommandent|revendiquent)\b)(?!\s(?:souvent |parfois |toujours )?(?:une (?:pièce|preuve|carte|caution|ordonnance|signature|référence)\b|un (?:dépôt|acompte|certificat)\b|des frais\b)){_ADVERB}{_ASIDE}(?:{_TO}|\s(?=[\w«]))"
            ),
        ),
        Cue(
            "recommendation",
            "plead_for",
            _stems(
                "appui|soutien|accord|adhésion|consensus|unanimité|plaid|milit|pronon|favorable|faveur|préférence|ralli|rangé|faite|voix|argument|faire pression|fait pression|battent|battu"
            ),
            _l(
                rf"\b(?:(?:plaident|militent|plaide|militaient|plaidaient|plaidé|milité|fait pression|argumenté|argué|pris position|élevé la voix|fait campagne|battue?s?|battent){_ASIDE}\s(?:pour|en faveur)|(?:prononcée?s?|prononcent|prononce|déclarée?s?|déclarent|dite?s?|disent|montrée?s?|montrent|exprimée?s?){_ASIDE}\s(?:pour|en faveur|favorables?|nettement favorables?|très favorables?|majoritairement favorables?)|(?:étaient|sont|est|était|ont été){_ADVERB}\s(?:en faveur|favorables?)|(?:appui|consensus|unanimité|soutien|accord)(?: \w+)? (?:(?:s'est (?:\w+ )?(?:dégagé|formé|fait|établi) )?en faveur)|(?:exprimé|donné|accordé|manifesté|témoigné|signifié|offert)(?: (?:leur|son|un))?(?: \w+)? (?:appui|soutien|accord|adhésion)(?: (?:pour|en faveur)|(?= (?:à|aux?) ))|(?:exprimé|marqué|indiqué|manifesté)(?: (?:leur|une|la|sa))?(?: \w+)? préférence pour|préférence(?: (?:de|des|du)\s[^,;:]{{2,40}}| générale)? (?:va|vont|est allée|allait|irait)(?= (?:à|aux?)\b)|(?:s'est|se sont){_ADVERB} (?:ralliée?s?|rangée?s?) (?:à|derrière) (?:l'idée|la proposition))"
                rf"{_ASIDE}(?:\s(?:à ce que\s|à ce qu'|à\s(?:l'idée\s(?:de\s|d'))?|de ce que\s|de\s|d'|du\s|(?:aux?|à) (?P<who>[^,;:]{{2,60}}?) (?:de\s|d')(?={_INF})|aux?\s|(?=des\s)|que\s|qu'|à l'idée\s(?:de\s|d'))|\s(?=\w))"
            ),
        ),
        Cue(
            "recommendation",
            "request_made",
            _stems("faite|adressée|présentée|lancée|formulée|soumise"),
            _l(
                rf"\b(?:recommandation|suggestion|demande|proposition|requête) (?:a{_ADVERB} été|est){_ADVERB} (?:faite|adressée|présentée|lancée|formulée|soumise){_ASIDE}(?:\s(?:(?:à|aux?)\s|(?=à l'))(?P<who>[^,;:]{{2,70}}?)\s(?:de\s|d')(?={_INF})|\s(?:que\s|de\s)|\s(?:qu'|d'))"
            ),
        ),
        Cue(
            "recommendation",
            "should_impersonal",
            _stems("convien|lieu|mieux|mériterait|temps|moment|sié|agirai"),
            _l(
                rf"\b(?:(?:mieux (?:vaut|vaudrait)(?:,[^,;:]{{2,50}},)?\s(?=\w)|le (?:temps|moment) (?:est|serait) venu{_ASIDE} (?:de\s|d'|que\s|qu')|il (?:conviendrait|convient|y a(?:urait)? lieu|vaudrait mieux|vaut mieux|siérait|serait temps|est (?:grand |plus que |donc |vraiment )?temps|s'agirait){_ADVERB}{_ASIDE}{_NOTING}\s?(?:\s(?:que\s|de\s|à ce que\s)|\s(?:qu'|d')|\s(?=\w))))"
            ),
        ),
        Cue(
            "recommendation",
            "noun_recommend",
            _stems("recommandation|proposition|suggestion|mesure|demande"),
            _l(
                rf"\b(?:parmi (?:l(?:es|eurs)|ces|nos) (?:(?:principales|autres|nombreuses|diverses) )?(?:recommandations|propositions|suggestions|demandes|mesures (?:suggérées|proposées|recommandées|préconisées|réclamées|demandées))\b[^.;:]{{0,120}}?\s?(?:figurent|figure|on (?:compte|trouve|retrouve|note|relève)|notons|citons|mentionnons|signalons|il y (?:a|avait)|se trouvent|se trouve|comptent|comptons|relevons|soulignons|,\s[^,;:.]{{2,40}} (?:a|ont) (?:nommé|cité|mentionné|relevé|retenu|signalé|évoqué|inscrit))"
                rf"|(?:l(?:es|eurs)|ces|nos|l[ea] (?:principale|première|seconde|deuxième|troisième|dernière)?|une(?: autre| première| seconde| dernière)?|d'autres|des|plusieurs)\s?(?:(?:principales|autres|nombreuses|diverses) )?(?:recommandations?|propositions?|suggestions?|demandes?|mesures (?:suggérées|proposées|recommandées|préconisées|réclamées)|mesure(?= la plus (?:\w+ )?(?:suggérée|proposée|recommandée|préconisée|réclamée|demandée)))\b(?:\squi [^,;:]{{3,50}}?|(?:\s(?!qui\b|que\b)[\w'-]+){{0,8}}?){_ASIDE}\s(?:portaient|portait|portent|porte|visaient|visait|visent|vise|comprenaient|comprenait|comprennent|comprend|incluaient|incluait|incluent|consistaient|consistait|consiste|concernaient|concernait|ont porté|a porté|ont visé|a visé|ont touché|touchaient|préconisaient|consisterait|se résument|(?P<range>allaient|allait|vont|s'échelonnaient|s'étendaient|variaient)(?= (?:de|du|des)\s| d')|(?:étaient|était|est|sont|serait|fut|a été|ont été)(?=(?: notamment| aussi| également)? (?:de\s|d'|que\s|qu'|une?\s|la\s|le\s|les\s|l'|des\s))))"
                rf"{_ASIDE}(?:,? selon [^,]{{3,60}},)?(?:\s(?:à\s(?:ce que\s|ce qu')?|sur\s|de\s|d'|que\s|qu'|notamment\s)|\s(?=\w))"
            ),
        ),
        Cue(
            "option",
            "welcomed",
            _stems("bon œil|favorable|intérêt|séduit|attrait|ouvert"),
            _l(
                rf"\b(?:(?:voit|voient|verrait|verraient|voyait|voyaient){_ADVERB} d'un (?:bon|très bon) œil|(?:se sont|sont|étaient|s'est){_ADVERB} (?:(?:montrée?s?|dite?s?|déclarée?s?) )?ouverte?s? à(?=\s)|accueillerai(?:t|ent) favorablement|(?:a|ont|avez){_ADVERB} (?:vu d'un bon œil|vu un intérêt dans|accueilli (?:très )?favorablement|accueilli avec (?:intérêt|enthousiasme)|montré de l'intérêt pour|manifesté de l'intérêt pour|été séduits par))\s(?:l'idée (?:de\s|d'|que\s|qu')|la possibilité (?:de\s|d'|que\s|qu')|que\s|qu'|(?=\w))"
            ),
        ),
        Cue(
            "recommendation",
            "supported",
            _stems("encourag|appu|souten|soutien|endoss"),
            _l(
                rf"\b(?:(?:a|ont|avez){_ADVERB}\s(?:encouragé|appuyé|soutenu|endossé)|appuient|soutiennent|endossent|encouragent){_ADVERB}\s(?:l'idée (?:de\s|d')|la proposition (?:de\s|d')|(?=(?:la|le)\s(?:création|mise|tenue|formation|recours|maintien|prolongation|nomination|construction|publication|partenariat)|l'(?:adoption|établissement|élaboration|instauration|élargissement|ajout|embauche|utilisation|idée)|les partenariats|une?\s))"
            ),
        ),
        Cue(
            "recommendation",
            "recommended_first",
            _stems(
                "recommandé|proposé|suggéré|préconisé|prôné|conseillé|demandé|réclamé|exigé|revendiqué|sollicité|requis|prescrit|avancé"
            ),
            _l(
                rf"{_FIRST}(?:(?:a|ont){_ADVERB} été{_ADVERB}|sont{_ADVERB}) (?:{_REC})e?s?\b{_ASIDE}(?! (?:par|à|au|en|lors|dans|pour)\b)(?:\s(?:que\s|qu')|\s(?=\w))"
            ),
        ),
        Cue(
            "option",
            "deserves_first",
            _stems("mérit"),
            _l(
                rf"{_FIRST}mérit(?:e|ent|erait|eraient){_ADVERB} (?:d'être{_ADVERB} (?:étudi|explor|examin|envisag|considér|creus|approfond|essay|tent|retenu)\w*|réflexion|considération){_ASIDE},?\s(?:(?:la possibilité|l'idée|l'option|l'hypothèse) (?:de\s|d'|que\s|qu')|(?=(?:une?|la|le|les|des)\s|l'))"
            ),
        ),
        Cue(
            "option",
            "have_considered",
            _stems("envisagé|imaginé"),
            _l(
                rf"\b(?:participante?s|intervenante?s|groupes?|tables?|ateliers?|membres|délégué(?:e|s|es)|plusieurs|certaine?s|on|nous|vous|ils|elles)\b(?: (?!qui\b|que\b)\w+)?,? (?:a|ont|avons|avez){_ADVERB}\s(?:envisagé|imaginé){_ASIDE}\s(?!(?:de\s|d')(?:quitter|partir|démissionner|abandonner|fermer|vendre|déménager|cesser|renoncer|arrêter|changer de)\b|des? (?:scénarios?|avenirs?|difficultés?|conséquences?|risques?)\b|un (?:scénario|avenir)\b)(?:de\s(?={_INF})|d'(?={_INF})|que\s|qu'|(?=(?:une?|des|deux|trois)\s|l[ae] (?:création|mise|tenue|formation|construction|publication|nomination)|l'(?:ajout|embauche|ouverture|aménagement|adoption)))"
            ),
        ),
        Cue(
            "option",
            "useful_first",
            _stems("serait|seraient"),
            _l(
                rf"{_FIRST}serai(?:t|ent){_ADVERB} (?:très |fort |plus )?{_UTILE}{_ADVERB},?\s(?=(?:une?|la|le|les|des|deux|trois)\s|l')"
            ),
        ),
        Cue(
            "option",
            "considered_first",
            _stems("envisagé|évoqué|exploré|considéré|étudié"),
            _l(
                rf"{_FIRST}(?:(?:a|ont){_ADVERB} été{_ADVERB}|est{_ADVERB}|sont{_ADVERB}) (?:envisagé|évoqué|exploré|considéré|étudié)e?s?\b{_ASIDE}\s(?:(?:la possibilité|l'idée|l'option|l'hypothèse) (?:de\s|d'|que\s|qu')|(?=(?:une?|la|le|les|des)\s|l'))"
            ),
        ),
        Cue(
            "need",
            "needed_first",
            _stems(
                "nécessaire|essentiel|indispensable|prioritaire|crucia|primordia|impérati|urgent|capita|vita|fondament|incontournable|important|pressant|criant|requis|mise|clé|première|importance|souhaité|désiré|attendu|impérieu|s'impos"
            ),
            _l(
                rf"{_FIRST}(?:(?:(?:a|ont){_ADVERB} été{_ADVERB} {_SEEN}e?s?|(?:est|sont|demeure|demeurent|serai(?:t|ent)){_ADVERB}(?: {_SEEN}e?s?)?)(?: comme)? {_NEEDED}|s'impos(?:e|ent|erait|eraient))(?:,? (?:donc|aussi|également|enfin|ainsi))?,?\s(?=(?:une?|la|le|les|des|deux|trois)\s|l'|x$)"
            ),
        ),
        Cue(
            "option",
            "possibility",
            _stems("possibilit|option|piste|avenue|idée|solution|hypothèse"),
            _l(
                r"\b(?:possibilités?|option|idée|hypothèse|éventualité)(?:\s(?:évidente|intéressante|prometteuse|réelle))? (?:de\s|d'|que\s|qu'|selon laquelle\s|voulant (?:que\s|qu'))"
            ),
            attested=True,
        ),
        Cue(
            "option",
            "merit_in",
            _stems("intérêt|avantage|mérite"),
            _l(rf"\b(?:l'intérêt|les avantages|l'avantage|le mérite|les mérites) (?:de\s|d'|à\s)(?={_INF}|une?\s)"),
            attested=True,
        ),
        Cue(
            "option",
            "one_option",
            _stems("possibilit|option|piste|avenue|solution|idée|voie|moyen|approche|façon"),
            _l(
                rf"\b(?:une?(?: des| autre| première| seconde| deuxième| dernière)?|l'une des|l'un des|parmi les|au nombre des|les|d'autres|la|l'autre)\s(?:(?:principales|autres|nombreuses|diverses|premières|meilleure|autre|bonne) )?(?:approche|façon (?:de faire|d'y parvenir|d'y arriver)|manière d'y (?:parvenir|arriver)|possibilités?|options?|pistes?|avenues?|solutions?|idées?|voies?|moyens?)\b(?:\s(?!qui\b|que\b|qu'|de l'avenir)[\w'/-]+){{0,8}}?{_ASIDE},?\s(?:serait|seraient|consisterait|consisteraient|consiste|consistent|consistait|consistaient|était|étaient|est|comprennent|comprend|comprenaient|figurent|figure|mettait l'accent|mettaient l'accent|pourrait être|portait|portaient|visait|visaient|on compte|incluaient|incluent|passe(?:rait)?(?= par)|réside(?:rait)?(?= dans)|notons|citons|relevons|signalons|on (?:retrouve|trouve|note|relève|retient|retiendra|signale|peut citer)|(?P<range>allaient|allait|vont|s'échelonnaient|s'étendaient|variaient)(?= (?:de|du|des)\s| d'))"
                rf"{_ASIDE}(?:,? selon [^,]{{3,60}},)?(?:\s(?:(?:celles?|ceux|celui)\s)?(?:à\s|sur\s|par\s|dans\s|de\s|d'|que\s|qu')|\s(?=\w))"
            ),
        ),
        Cue(
            "option",
            "first_step",
            _stems("mieux|plus |pas|étape|façon|manière|moyen|geste|point de départ"),
            _l(
                rf"\ble (?:plus (?:simple|sage|efficace|facile|rapide|prudent|logique|pratique)|mieux) (?:serait|est){_ASIDE} (?:de\s|d')(?={_INF})|\b(?:le|la|une?|l'autre)\s(?:premier|première|meilleur|meilleure|autre|prochain|prochaine|bon|bonne|excellent|excellente)\s(?:pas|étape|façon|manière|moyen|geste|point de départ)(?: (?:de|d'|pour|vers)\s?[^,;:.]{{2,50}}?)?{_ASIDE} (?:serait|consisterait|pourrait être|pourrait consister|est|consiste){_ASIDE} (?:de\s|d'|à\s)(?={_INF})"
            ),
        ),
        Cue(
            "option",
            "would_be_useful",
            _stems(
                "jugent|estim|trouv|considèr|juge |serait|est souhaitable|était souhaitable|utile|est possible d|pourrait être|envisageable|empêche|pourquoi ne pas|jugé"
            ),
            _l(
                rf"\b(?:il|ce) (?:serait|pourrait (?:aussi |également )?être){_ADVERB}\s(?:(?:très|fort|plus|certainement|sans doute|probablement|peut-être|assez|tout à fait|tout) )?{_UTILE}{_ASIDE}(?:\s?,[^,;:.]{{2,40}},)?(?:\s(?:à\s)?(?:que\s|de\s)|\s(?:qu'|d'))|\bil (?:est|était|a{_ADVERB} été (?:jugé|trouvé|considéré|estimé)){_ADVERB} (?:comme )?(?:souhaitable|utile|envisageable|opportun|pertinent|judicieux|préférable|avantageux|bénéfique|intéressant|profitable){_ASIDE}(?:\s(?:que\s|de\s)|\s(?:qu'|d'))|\b(?:(?:a|ont|avons|avez){_ADVERB} (?:jugé|trouvé|estimé|considéré)|jugent|estiment|trouvent|considèrent|{_ASKER}\s(?:juge|estime|trouve|considère)){_ADVERB} (?:comme )?(?:plus )?(?:souhaitable|utile|opportun|pertinent|judicieux|préférable|avantageux|bénéfique|intéressant|profitable) (?:que\s|de\s|qu'|d')|\brien n'empêche(?:rait)? (?:de\s|d')|\bpourquoi ne pas\s(?={_INF})"
            ),
        ),
        Cue(
            "option",
            "we_could",
            _stems("pourrait"),
            _l(
                rf"\b(?:l')?on pourrait{_ADVERB}{_ASIDE}\s(?!croire|penser|dire|s'attendre|imaginer|craindre|objecter|supposer|conclure|envisager|éviter qu)(?={_INF})"
            ),
        ),
        Cue(
            "option",
            "could_impersonal",
            _stems("pourrait|pourraient"),
            _l(
                rf"\b(?:cela|ceci|celles?-ci|on|il) pourrai(?:t|ent){_ADVERB}\s(?:supposer|comprendre|inclure|passer par|consister|prendre la forme|se faire|être fait|se traduire par|impliquer|s'agir|nécessiter|être réalisé|exiger|être accompli|envisager){_ASIDE}(?:,? par exemple,?)?(?:\s(?:à\s|en\s|de\s|d'|par\s|au moyen (?:de\s|d')|d'un\s(?=\w{{50}}))|\s(?=\w))"
            ),
        ),
        Cue(
            "need",
            "need_impersonal",
            _stems(
                "fallait|été|combien|point|faut|faudra|est à souhaiter|est à espérer|import|essentiel|nécessaire|crucial|primordial|impérati|indispensable|urgent|capital|vital|fondamental|incontournable|prioritaire"
            ),
            _l(
                rf"\b(?:il est à (?:souhaiter|espérer)\s(?:que\s|qu')|(?:il (?:faut|faudra|faudrait|importe|importerait)|il ne (?:faut|faudra|faudrait) (?:pas|plus|jamais)(?! (?:oublier qu|s'étonner|croire|se leurrer|confondre|perdre de vue qu))(?=\s(?:que\s|qu'|{_INF}))){_ADVERB}(?!\s(?:se rendre (?:à|au|en|dans|sur)|se déplacer|parcourir|rouler|patienter|faire la (?:file|queue)|attendre (?:des|plusieurs|\w+ (?:heures|jours|semaines|mois|ans))|parfois|souvent|actuellement|présentement|généralement|habituellement|(?:beaucoup de |bien du |du |de la |de l')(?:temps|patience|courage|énergie|chance))\b)(?!\s(?:(?:dire|reconnaître|savoir|noter|admettre|avouer|préciser|souligner|rappeler|mentionner|ajouter|signaler|convenir|croire|comprendre|se rappeler|se souvenir)(?: \w+ment| aussi| également)? (?:que|qu'|combien)))(?!\s(?:(?:au moins|parfois|plus d'|jusqu'à) ?)?(?:une?|des|deux|trois|quatre|cinq|six|plusieurs|\d+) (?:signatures?|visites?|formulaires?|permis|autorisations?|preuves?|pièces?|documents?|appels?|démarches?|ordonnances?|avocate?s?|rendez-vous|étapes?|lettres?|billets?)(?: \w+)? (?:pour|avant|afin)\b)(?:\s(?:absolument|impérativement|à tout prix|d'urgence|avant tout|de toute urgence))?{_ASIDE}(?!\s(?:(?:parfois|souvent|environ|au moins|en moyenne|compter) )?[\w-]+ (?:heures?|jours?|mois|semaines?|ans|années?|minutes?)\b)(?:\s(?:que\s|de\s)|\s(?:qu'|d')|\s(?=[\w«]))"
                rf"|(?:estim|jug|convenu|dit|soulign|insist|affirm|reconn|avis|trouv|pens|accord)\w*(?: \w+){{0,4}} qu'il (?:fallait|importait|convenait){_ADVERB}{_ASIDE}(?:\s(?:que\s|de\s)|\s(?:qu'|d')|\s(?=[\w«]))|(?:combien|à quel point) il (?:est|était|serait){_ADVERB} {_NEEDED} (?:que\s|de\s|qu'|d')|(?:il|qu'il) (?:(?:est|serait|était|demeure|reste|sera|devient|s'avère|paraît|semble|apparaît)|a{_ADVERB} été (?:jugé|estimé|considéré|trouvé|reconnu)(?: comme)?){_ADVERB}\s(?:(?:très|fort|plus que jamais|absolument|tout aussi|également|donc) )?{_NEEDED}{_ASIDE}(?:\s?,[^,;:.]{{2,40}},)?{_NOTING}(?:\s(?:que\s|de\s|pour eux de\s)|\s(?:qu'|d')))"
            ),
        ),
        Cue(
            "need",
            "need_inverted",
            _stems("faut|faudrait|faudra|importe"),
            _l(
                rf"\b(?:(?:encore|aussi|peut-être|sans doute|ainsi|à tout le moins|tout au plus|du moins)\s(?:faudrait|faut|faudra|importe-t|importerait-t)-il|ne\s(?:faudrait|faut)-il pas){_ADVERB}(?:\s(?:que\s|de\s)|\s(?:qu'|d')|\s(?=[\w«]))"
            ),
        ),
        Cue(
            "recommendation",
            "should_inverted",
            _stems("devrait"),
            _l(
                rf"\b(?:(?:aussi|peut-être|sans doute|ainsi|à tout le moins|du moins)\sdevrait-on|ne\sdevrait-on pas){_ADVERB}\s(?={_INF})"
            ),
        ),
        Cue(
            "option",
            "could_inverted",
            _stems("pourrait|gagnerait|serait-il"),
            _l(
                rf"\b(?:(?:aussi|peut-être|sans doute|ainsi|à tout le moins|du moins|également)\spourrait-on|ne\spourrait-on pas){_ADVERB}(?: envisager de| envisager d')?\s?(?={_INF})|\bne serait-il pas {_UTILE} (?:que\s|de\s|qu'|d')"
            ),
        ),
        Cue(
            "recommendation",
            "there_should_be",
            _stems("devrait y avoir"),
            _l(rf"\bil devrait{_ADVERB} y avoir\s(?=\w)"),
        ),
        Cue(
            "need",
            "there_must_be",
            _stems("doit y avoir"),
            _l(rf"\bil doit{_ADVERB} y avoir\s(?=\w)"),
        ),
        Cue(
            "recommendation",
            "priority_should",
            _stems("devrai"),
            _l(
                rf"\b(?:la priorité|une (?:attention|importance|place) \w+|l'accent|la préférence) (?:devrait|devraient){_ADVERB} être (?:\w+ment )?(?:accordée?|donnée?|portée?|mise?) (?:à\s|aux\s|au\s|sur\s|(?=à l'))"
            ),
        ),
        Cue(
            "recommendation",
            "agreed_to_ask",
            _stems("recommander|proposer|demander|suggérer|réclamer|préconiser|exiger|plaider|militer"),
            _l(
                rf"\b(?:convenu|décidé|accepté|choisi|résolu|continu\w+|persist\w+|(?:en ont |en a )profité|(?:saisi|profité de|été|fut|donné|fourni|offert) l'occasion|tenu|allée?s? jusqu'|pris la parole|unis|ralliés) ?(?:de |d'|à |pour )(?:recommander|proposer|demander|suggérer|réclamer|préconiser|exiger|plaider pour|militer pour)(?:{_TO}|\s(?=\w))"
            ),
        ),
        Cue(
            "need",
            "judged_needed",
            _stems("jug|estim|trouv|consid"),
            _l(
                rf"(?:\b(?:a|ont|avons|avez){_ADVERB}\s(?:jugé|estimé|trouvé|considéré)|\b(?:jugent|estiment|trouvent|considèrent|jugeons|estimons)|\b{_ASKER}\s(?:juge|estime|trouve|considère)){_ADVERB} (?:comme )?(?:très |tout à fait |tous |toutes )?{_NEEDED}{_ASIDE}\s(?:que\s|qu'|de\s|d'|(?=(?:une?|la|le|les|des)\s|l'))"
            ),
        ),
        Cue(
            "recommendation",
            "what_is_asked",
            _stems("c'est"),
            _l(
                r"\bce (?:que [^,;:]{2,50}? (?:demandent|réclament|proposent|recommandent|préconisent|suggèrent|revendiquent)(?: [^,;:]{2,30})?|qu'(?:ont|a) (?:demandé|réclamé|proposé|recommandé|préconisé|suggéré) [^,;:]{2,50}|que (?:demandent?|réclament?|proposent?|recommandent?|préconisent?|suggèrent?) [^,;:]{2,50}|que vous [^,;:]{0,40}(?:demand|réclam|propos|recommand|préconis|suggér)(?:ez|iez|é)[^,;:]{0,30}),? c'est (?:de\s|d'|que\s|qu'|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "what_is_needed",
            _stems("c'est"),
            _l(
                r"\bce (?:qui (?:manque|s'impose|presse|est (?:nécessaire|essentiel|urgent|souhaité|demandé))|qu'il (?:faut|faudrait|manque)|que [^,;:]{2,50}? (?:souhaitent|veulent|désirent|attendent)|que (?:souhaitent?|veulent|désirent?|attendent) [^,;:]{2,50}|qu'(?:ont|a) souhaité [^,;:]{2,50}|que vous [^,;:]{0,40}(?:souhait|voul|désir|attend|aimer)(?:ez|iez|é|u)|dont [^,;:]{2,50}? besoin)(?: [^,;:]{2,30})?,? c'est (?:de\s|d'|que\s|qu'|(?=\w))"
            ),
        ),
        Cue(
            "need",
            "need_noun",
            _stems("besoin|nécessité|importance|urgence|pertinence|priorité|utilité|bien-fondé"),
            _l(
                rf"\b(?=[bniupc])(?<!\bont )(?<!\ba )(?<!ait )(?<!aient )(?<!ons )(?<!avoir )(?:besoin{_ADJ}|nécessité{_ADJ}|importance(?: \w+)?|(?<!\bd')urgence|pertinence|bien-fondé|utilité|caractère (?:essentiel|primordial|crucial)){_ASIDE}\s(?:à ce que\s|de\s|d'|que\s|qu'|du\s|des\s)"
            ),
            attested=True,
        ),
        Cue(
            "need",
            "hence_need",
            _stems("d'où"),
            _l(
                rf"\bd'où (?:le besoin|la nécessité|l'importance|l'urgence|l'intérêt){_ADJ}{_ASIDE} ?(?:de\s|\bd'|que\s|qu'|du\s|(?=des\s))"
            ),
        ),
        Cue(
            "recommendation",
            "hence_recommendation",
            _stems("d'où"),
            _l(
                rf"\bd'où (?:la |leur |cette |l')(?:recommandation|demande|suggestion|proposition|idée){_ADJ}{_ASIDE} ?(?:de\s|\bd'|que\s|qu'|du\s|(?=des\s))"
            ),
        ),
        Cue(
            "need",
            "falls_to",
            _stems("incomb|il revien|il appartien"),
            _l(
                rf"\bil (?:incombe|incomberait|revient|reviendrait|appartient|appartiendrait){_ASIDE} (?P<who>(?:à|aux?)\s[^,;:]{{2,60}}?) (?:de\s|d')(?={_INF})"
            ),
        ),
        Cue(
            "need",
            "expected_of",
            _stems("atten"),
            _l(
                r"\b(?:attendent|attend|attendaient) (?P<who>(?:du|de|des|d'un)\s[^,;:]{2,60}?) (?:qu'(?:ils?|elles?)\s|de\s|d')|\b(?:s'attend|s'attendent) à ce (?:que\s|qu')"
            ),
        ),
        Cue(
            "need",
            "has_need",
            _stems("besoin"),
            _l(
                rf"\b(?:ont|a|auraient|aurait|auront|aura|avons|avez|auriez|éprouvent|ressentent|dit avoir|disent avoir|affirmé avoir|déclaré avoir|indiqué avoir){_ADVERB}(?:\sun)?(?:\s(?:grand|urgent|grandement|réel))?\sbesoin(?: {_NEEDED})?{_ASIDE}(?! (?:de |d')(?:\w+ )?(?:réparations?|entretien|soins|travaux|nettoyage|peinture|rénovations?|ménage)\b[^.;]{{0,30}}\b(?:chaque|tous les|toutes les)\s)\s(?:de\s|d'|que\s|qu'|du\s|des\s)"
            ),
            weak=True,
        ),
        Cue(
            "need",
            "counts_on",
            _stems("compte|compton|misent|misons|mise "),
            _l(
                r"\b(?:compte|comptent|comptons|misent|mise|misons) sur (?P<who>(?:(?:la|le|les|une?)\s|l')[^,;:]{2,60}?) pour (?:qu'(?:ils?|elles?)\s|(?=\w))"
            ),
            intends=True,
        ),
        Cue(
            "need",
            "this_requires",
            _stems("nécessite|exige|suppose|requ|implique|demande|passe"),
            _l(
                rf"\b(?:cela|ceci|pour y parvenir, cela|y parvenir|ce virage|ce changement|cette approche|une telle (?:approche|mesure|démarche|initiative)) (?:nécessiterait|nécessite|nécessitera|exigerait|exige|exigera|requerrait|requiert|supposerait|suppose|impliquerait|implique|demanderait|demande|passerait par|passe par|commanderait){_ADVERB}(?! (?:du |de la |de l'|de |d'|(?:beaucoup|énormément|un peu) (?:de |d'))?(?:temps|argent|patience|courage|énergie|doigté|tact|persévérance|sang-froid)\b){_ASIDE}(?:\s(?:de\s|d'|que\s|qu')|\s(?=\w))"
            ),
        ),
        Cue(
            "need",
            "emphasis",
            _stems("accent|insist|priorité|importance"),
            _l(
                rf"\b(?:(?:mis|mettent|met|mettait|mettaient|mettre|mise?s?) (?:\w+ment )?(?:l'accent|la priorité)|insistent|insisté|insistaient|insistait|insiste|accordé la priorité|accordé une (?:grande|attention) (?:importance|particulière)|importance (?:\w+ )?(?:a été|est|fut) (?:\w+ment )?accordée|accent (?:a (?:également |aussi |surtout )?été |est )?mis){_ADVERB}{_ASIDE}\s(?:sur\s(?!le fait qu(?:e\s|')[^,;:.]{{2,60}} (?:doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent)|déjà)\b|{_PLIGHT})(?:le fait (?:que\s|qu'|de\s|d')|ce (?:que\s|qu')|la mise en)?|pour\s(?:que\s|qu')?|à\s)"
            ),
        ),
        Cue(
            "need",
            "wish",
            _stems(
                "rêve|cœur|souhait|désir|préfér|aimer|tien|tenai|voudr|veulent|veut |voul|espèr|espér|vœu|espoir|volonté"
            ),
            _l(
                rf"\b(?:(?:appel\w+ de (?:ses|leurs|nos) vœux|rêvent|rêveraient|(?:^|(?<=[.!?] ))(?!celui|celle|chacune?|quiconque|personne|aucune?|rien)[\w-]{{4,}}\s(?:souhaite|désire|veut)(?=\s(?:une?|des|que|plus|davantage)\b)|{_ASKER}\s(?:souhaite|désire|veut|espère)(?! (?:la bienvenue|bonne?)\b)|souhaitent|souhaitaient|souhaiterai(?:t|ent)|désirent|désiraient|désirerai(?:t|ent)|aimerai(?:t|ent)|voudrai(?:t|ent)|préférerai(?:t|ent)|veulent|espèrent|tiennent(?= à)|tenaient(?= à)|(?:souhait|désir|esp[ée]r|voul|ten(?=ez à)|aimer|voudr|préférer|souhaiter|désirer)i?ez|(?:ont|avaient) à cœur|(?:on|nous) souhait(?:e|ons)|(?:a|ont|avons|avez|auraient|auriez|aurait){_ADVERB}\s(?:souhaité|désiré|voulu|aimé|(?:dit|déclaré|affirmé|indiqué) (?:souhaiter|vouloir|désirer|espérer|attendre|préférer)|préféré|(?:exprimé|formulé|émis|fait part|fait état|fait connaître|manifesté|réitéré|partagé)(?: (?:de |d')?(?:leurs? |le |un |l'|son |de |d')(?:vif |ferme |grand )?(?:désir|souhait|vœu|espoir|volonté)s?)(?:\s(?:vif|commun|clair|général))?))|désir (?:exprimé|commun)|souhait (?:exprimé|commun)|(?:souhait|vœu|désir|espoir) (?:(?:a|est) (?:\w+ )?(?:été )?(?:exprimé|formulé|émis))){_ASIDE}(?:\s(?:à ce que\s|à ce qu'|pouvoir\s|voir\s|que\s|qu'|(?:de\s|d')(?:voir\s)?|pour\s)|\s(?=[\w]))"
            ),
            intends=True,
        ),
        Cue(
            "need",
            "agreed_on",
            _stems("chose|urgen|press|souhait|vœu|attente|priorité|besoin|clé|essentiel|important|idéal"),
            _l(
                rf"\b(?:l'(?:essentiel|important|idéal|urgence)|le plus (?:urgent|important|pressant|pressé)|l'(?:action|intervention) la plus (?:urgente|pressante|importante)|la mesure la plus (?:urgente|pressante|importante)|la (?:première|principale|seule) chose à faire)(?:,\s[^,;:.]{{2,40}},)? (?:est|serait|était)\s(?:de\s|d'|que\s|qu')|\b(?:une?|la|le|leur|l'une? des|parmi les|au nombre des|leurs|les|autres?)(?: deux| trois| quatre| cinq| six)?(?: autre| première?s?| premiers?| principale?s?| principaux| grande?s?| autres)? (?:priorités?|besoins?|clé|souhaits?|vœux?|attentes?)(?:\s(?!qui\b|que\b)[\w'-]+){{0,6}}?(?: (?:serait|est|était|consiste|consistait|consisterait|demeure|réside(?= dans)|figurent|figure|comprennent|comprenaient|notons|portaient|portait|portent|sont|étaient|incluaient|,?\s?(?:mentionnons|citons|notons|relevons))|,\s[^,;:.]{{2,40}} (?:a|ont) (?:nommé|cité|mentionné|relevé|retenu|signalé|évoqué|inscrit)){_ASIDE}\s(?:notamment )?(?:(?:celles?|ceux|celui)\s)?(?:à\s|dans\s|sur\s|de\s|d'|que\s|qu'|(?=(?:une?|des|la|le|l'|les)\b))"
            ),
        ),
        Cue(
            "need",
            "first_of_all",
            _stems("premier rang|tête|sommet"),
            _l(
                r"\b(?:(?:au|le) premier rang|en tête|au sommet) (?:de la liste )?(?:(?:des|de (?:leurs|ses|nos)) (?:\w+ )?(?:priorités|besoins|préoccupations|souhaits|attentes)|de liste)\b[^.;:]{0,60}?,? (?:figur(?:e|ent|ait|aient)|vien(?:t|nent|draient)|arriv(?:e|ent)|se trouv(?:e|ent)|on (?:trouve|retrouve|compte))(?: notamment| aussi)? (?=\w)"
            ),
        ),
        Cue(
            "need",
            "remains_to",
            _stems("reste"),
            _l(
                rf"\b(?:il )?reste(?:ra|rait)?(?: donc| encore| aussi| maintenant| toutefois)? à (?=(?!voir|savoir|déterminer|faire\b|prouver|démontrer|venir|convaincre){_INF})"
            ),
        ),
        Cue(
            "option",
            "benefit_from",
            _stems("bénéficierai|profit|avantage"),
            _l(
                rf"\b(?:bénéficierai(?:t|ent)|tirerai(?:t|ent) (?:profit|avantage|parti)|profiterai(?:t|ent)){_ADVERB}(?:\sgrandement|\sbeaucoup)?{_ASIDE}\s(?:de\s|d')"
            ),
            weak=True,
        ),
    ),
    backward=(
        Cue(
            "recommendation",
            "was_recommended",
            _stems(
                "objet|demande|revendication|requête|conseillé|plébiscité|prescrit|endossé|réitéré|appuyé|défendu|mis|recommand|proposé|suggéré|préconis|prôn|demandé|réclam|exigé|revendiqu|sollicit|avancé|faveur|proposition|recommandation|unanimité|consensus|appui|rallié"
            ),
            _l(
                rf"\b(?:(?:a|ont){_ADVERB}\sété|est|sont|serait|seraient){_ADVERB}\s(?:(?:recommandé|proposé|suggéré|préconisé|prôné|demandé|réclamé|exigé|revendiqué|sollicité|conseillé|plébiscité|prescrit|endossé|réitéré)e?s?\b(?! (?:\w+ment )?par (?:(?:la|le|les)\s|l')(?:premi(?:er|ère) )?(?:ministres?|sénat|chambre des|tribunal|tribunaux|cour|juge|coroner|vérificat|commissaire|gouvernement|ministère|cabinet|assemblée (?:nationale|législative)|législat|parlement|enquêteu|auditeu))|mise?s? de l'avant|avancée?s?\b|(?:parmi|au nombre|au cœur|l'une|l'un) (?:des|les) (?:recommandations|propositions|suggestions|demandes|revendications|mesures (?:proposées|recommandées|suggérées|réclamées|demandées)))|\bfai(?:t|sait|saient) partie des (?:demandes|recommandations|propositions|suggestions|revendications)|\bfont partie des (?:demandes|recommandations|propositions|suggestions|revendications)|\b(?:figur(?:e|ent|ait|aient)|compt(?:e|ent|ait|aient)|arriv(?:e|ent|ait|aient)|vien(?:t|nent)){_ASIDE}(?:, [^,;]{{3,60}},)? (?:parmi|au nombre|en tête|au premier rang|dans) (?:(?:de\s)?(?:l?es|vos|nos|leurs) |des )?(?:principales |premières )?(?:recommandations|propositions|suggestions|demandes|revendications|requêtes|mesures (?:proposées|recommandées|suggérées|réclamées|demandées))|\b(?:a|ont){_ADVERB}\s(?:été (?:la|le|l'une? des) (?:mesures?|idées?|demandes?|recommandations?|suggestions?|propositions?) (?:la|le|les) plus (?:souvent |fréquemment )?(?:proposé|demandé|réclamé|recommandé|suggéré|fréquent|populaire)e?s?|fait l'objet (?:d'une|de plusieurs|de) (?:(?:nombreuses|diverses|multiples|deux|trois|quatre|quelques) )?(?:recommandation|proposition|demande|suggestion|requête)\w*|(?:reçu|recueilli|obtenu|rallié) (?:l'|un |une )?(?:(?:large|vaste|vif|fort|solide) )?(?:appui|soutien|adhésion)|rallié (?:les|la majorité|tou)|fait (?:l'unanimité|consensus))"
            ),
        ),
        Cue(
            "recommendation",
            "was_endorsed",
            _stems("appuyé|défendu|soutenu|endossé"),
            _l(rf"\b(?:a|ont){_ADVERB} été{_ADVERB} (?:\w+ment )?(?:appuyé|défendu|soutenu|endossé)e?s?\b"),
            novel=True,
        ),
        Cue(
            "option",
            "was_welcomed",
            _stems("accueil|intérêt|enthousiasme|séduit"),
            _l(
                rf"\b(?:a|ont){_ADVERB} (?:(?:reçu|trouvé|connu) un (?:\w+ )?accueil(?: \w+)?|été (?:bien|favorablement|chaleureusement|très bien) accueillie?s?|suscité (?:de l'|l'|un |beaucoup d')(?:vif |grand |certain )?(?:intérêt|enthousiasme)|séduit)\b"
            ),
            novel=True,
        ),
        Cue(
            "recommendation",
            "that_is_what",
            _stems("voilà|voici|c'est|ce sont|tel|autant"),
            _l(
                rf"{_SUMMED}(?:ce (?:que|qu') ?[^,;:.]{{0,60}}?(?:réclam|demand|propos|recommand|préconis|suggèr|revendiqu)\w+|{_THE}(?:recommandations?|propositions?|suggestions?|demandes?|revendications?|requêtes?|mesures? (?:proposé|demandé|réclamé|recommandé|suggéré|préconisé)e?s?)\b[^;:.]{{0,80}})"
            ),
        ),
        Cue(
            "need",
            "that_is_what",
            _stems("voilà|voici|c'est|ce sont|tel|autant"),
            _l(
                rf"{_SUMMED}(?:ce (?:que|qu'|dont) ?[^,;:.]{{0,60}}?(?:souhait|veul|désir|besoin|attend|esp[èé]r)\w*|ce qui (?:s'impose|presse|est (?:souhaité|attendu|nécessaire))\b[^;:.]{{0,60}}|(?<=c'est )ainsi qu(?:e |')[^;:.]{{2,60}}\b(?:besoins?|priorités?|souhaits?|attentes?|demandes?|vœux)\b|{_THE}(?:besoins?|priorités?|vœux?|souhaits?|attentes?|désirs?|nécessités?)\b[^;:.]{{0,80}})"
            ),
        ),
        Cue(
            "option",
            "that_is_what",
            _stems("voilà|voici|c'est|ce sont|tel|autant"),
            _l(rf"{_SUMMED}{_THE}(?:pistes?|options?|avenues?|idées?|possibilités?|solutions?)\b[^;:.]{{0,80}}"),
        ),
        Cue(
            "option",
            "was_considered",
            _stems(
                "envisag|évoqu|avenue|piste|possib|option|solution|idée|explor|considér|étudi|examin|creus|approfond|voie|accueil|intérêt|enthousiasme|séduit"
            ),
            _l(
                rf"\b(?:(?:a|ont){_ADVERB}\sété|est|sont|serait|seraient|pourrai(?:t|ent){_ADVERB} être|mérit(?:e|ent|erait|eraient){_ADVERB} d'être){_ADVERB}\s(?:(?:envisagé|évoqué|exploré|considéré|étudié|examiné|creusé|approfondi)e?s?\b(?! comme (?:(?:un|une|le|la|l'|les|des) ?(?:principa\w+ |premi\w+ |véritable |grave |sérieu\w+ |plus grand )?(?:obstacle|difficulté|problème|préoccupation|irritant)|une? (?:frein|risque|menace|lacune|barrière|défi|enjeu)))(?!(?: comme)?(?: étant)?(?: très| tout à fait| absolument| une?)? (?:{_NEEDED}|priorités?|besoins?|nécessité|trop)))"
                rf"|{_BE}{_ADVERB}\s(?:{_SEEN}e?s?\s(?:par [^,;]{{3,50}} )?(?:comme|à titre de?|comme étant|d'|de)\s?)?(?:une? |d'une? )?(?:autre |des )?(?:avenue|piste|possibilité|option|solution|idée|voie)s?\b(?! (?:de l'avenir|refus))"
            ),
        ),
        Cue(
            "option",
            "would_be_useful",
            _stems("aurai|serai|pourrai|gagnerai|rendrai|comblerai|aiderai|ferai"),
            _l(
                rf"\b(?:rendrai(?:t|ent){_ADVERB} (?:service|de (?:grands|précieux|fiers) services)|aurai(?:t|ent) (?:du|un certain|beaucoup de|tout son) (?:mérite|intérêt|sens)|comblerai(?:t|ent) (?:un|ce) (?:vide|besoin)|aiderai(?:t|ent) (?:beaucoup|grandement)|ferai(?:t|ent) (?:une grande|toute la) différence)\b|\bpourrai(?:t|ent){_ADVERB} faire partie (?:de la solution|des solutions)\b|\b(?:(?:leur|lui|nous|vous)\s)?(?:serai(?:t|ent)|pourrai(?:t|ent){_ADVERB} (?:être|s'avérer|se révéler)){_ADVERB}\s(?:(?:très|fort|plus|certainement|sans doute|des plus|le|la|les|un plus|particulièrement|grandement|extrêmement|d'autant plus|tout aussi|assez) )?{_UTILE}(?!\w)"
            ),
        ),
        Cue(
            "option",
            "judged_useful",
            _stems(
                "souhaitable|utile|opportun|pertinent|judicieu|préférable|avantageu|bénéfique|intéressant|profitable|prometteu"
            ),
            _l(
                rf"\b(?:a|ont){_ADVERB} été{_ADVERB} (?:{_SEEN}|trouvé|estimé)e?s?(?: par [^,;]{{3,50}})?(?: comme(?: étant)?)?(?: (?:très|fort|plus|tout à fait|également|particulièrement))? (?:souhaitable|utile|opportun|pertinent|judicieu|préférable|avantageu|bénéfique|intéressant|profitable|prometteu)\w*"
            ),
        ),
        Cue(
            "need",
            "is_needed",
            _stems(
                "nécessaire|essentiel|indispensable|prioritaire|crucia|primordia|impérati|urgent|capital|vita|fondament|incontournable|important|pressant|criant|requis|de mise|clé|première importance|importance|souhaité|désiré|attendu|impérieu|priorit|besoin|nécessité"
            ),
            _l(
                rf"{_BE}{_ADVERB}\s(?:(?:{_SEEN}e?s?(?:\s(?:par [^,;]{{3,50}}))?\s(?:(?:comme|à titre de|parmi|au nombre)\s)?(?:étant\s)?)(?:d'|de )?(?:(?:très|hautement|plus|absolument|également|particulièrement|tout aussi|unanimement|une?|d'une?|de|les?|des|leur|la|deux|trois) ){{0,2}}(?:(?:{_NEEDED}|grande|première|principale|composante|éléments?|conditions?|étapes?|outils?|mesures?|services?|moyens?|gestes?|préalables?|ingrédients?|véritable|haute) )?(?:{_NEEDED}|priorités?|besoins?|nécessité|urgence)\b"
                rf"|(?:(?:très|hautement|plus que jamais|absolument|également|particulièrement|tout aussi|toujours|encore|donc|plus|comme|comme étant) ){{0,2}}(?:{_NEEDED.replace('importante?s?|', '').replace('clés?|', '').replace('requise?s?|', '')})(?!\w)|(?:comme )?des (?:\w+ )?(?:priorités|nécessités)\b|(?:comme )?(?:une|la|leur)\s(?:première |grande |haute |véritable )?(?:priorité|nécessité|urgence)\b|(?:comme )?un besoin\b)"
            ),
        ),
        Cue(
            "need",
            "imposes_itself",
            _stems("rev|relève|attendre|s'impos|fait|font|figur|urge|jour|presse|compte|compta|arriv|vien|partie"),
            _l(
                r"\b(?:rev[êe]t(?:ent)? une (?:grande )?importance (?:capitale|cruciale|primordiale|particulière|vitale)|rev[êe]t(?:ent)? une grande importance|relève(?:nt)? de l'urgence|ne (?:peu(?:t|vent) (?:plus|pas)|saurai(?:t|ent)) attendre|s'impos(?:e|ent|ait|aient|erait|eraient)\b(?! (?:à|aux|une?|des|un)\b)|(?<!\bla )(?<!\bde )(?<!\ben )(?<!\bune )presse(?:nt)?\b(?=[.;,]|$)|(?:se f(?:ai(?:t|sait|saient)|ont)|s'est(?: aussi| également| vite)? fait|se sont fait)(?: de plus en plus| \w+ment| aussi| partout| encore| surtout){0,2} sentir|(?:figur|compt|arriv|vien)(?:e|ent|ait|aient|t|nent)(?:, [^,;]{3,70},)? (?:parmi|au nombre|en tête|au premier rang|au sommet) (?:(?:l?es |des |(?:de )?(?:vos|nos|leurs) |de la liste des )(?:\w+ )?(?:priorités|besoins)|de liste\b)|f(?:ai(?:t|sait|saient)|ont) partie (?:des|de (?:vos|nos|leurs)) (?:priorités|besoins))"
            ),
        ),
    ),
    modals=(
        Cue(
            "need",
            "must",
            _stems("doi|devr"),
            _l(
                rf"\b(?:doit|doivent|devra|devront)(?!\s(?:trop |bien |encore |toujours |le plus )?(?:souvent|parfois|fréquemment|quelquefois|habituellement|généralement)\b)(?:\s(?:pas|plus|jamais))?{_ADVERB}(?:\s(?:absolument|impérativement|nécessairement|d'abord|pouvoir))?{_ASIDE}(?:,\s[^,;:]{{3,60}},)?\s(?P<passive>(?:en )?être\s(?!en mesure|prêts?\b|capables?\b|attentifs?\b|attentives?\b|vigilant))?(?(passive)|(?={_INF}|x$))"
            ),
            weak=True,
        ),
        Cue(
            "recommendation",
            "should",
            _stems("devrai|mériterai"),
            _l(
                rf"\b(?:devrait|devraient|mériterait|mériteraient)(?:\s(?:pas|plus|jamais))?(?!\s(?:(?:encore |bientôt |rapidement )?(?:croître|grimper|chuter|se stabiliser|dépasser|s'accentuer|ralentir|reculer|baisser de|plafonner|rouvrir|s'aggraver)\b|doubler|tripler|augmenter de|diminuer de|atteindre \d|se terminer|prendre fin|débuter|paraître|être (?:prêt|terminé|achevé|livré)e?s? (?:en|d'ici|à l'|au|cet|cette|l'an|dès|sous peu)))\b{_ADVERB}(?:\s(?:idéalement|absolument|pouvoir|systématiquement|toujours|obligatoirement))?{_ASIDE}(?:,\s[^,;:]{{3,60}},)?\s(?P<passive>(?:d')?(?:en )?être\s(?!en mesure|prêts?\b|capables?\b|attentifs?\b|attentives?\b|vigilant))?(?:de\s|d')?(?(passive)|(?={_INF}|une?\s|x$))"
            ),
        ),
        Cue(
            "option",
            "would_gain",
            _stems("gagnerai|intérêt|avantage"),
            _l(
                rf"\b(?:gagnerai(?:t|ent){_ADVERB}{_ASIDE} à\s(?P<passive>être\s)?|aurai(?:t|ent){_ADVERB} (?:tout |tous )?(?:intérêt|avantage) à\s(?:ce (?:que\s|qu'))?)"
            ),
        ),
        Cue(
            "option",
            "could",
            _stems("pourrai"),
            _l(
                rf"\b(?:pourrait|pourraient)(?!\s(?:aussi |même |bien |également |ainsi |alors )?(?:ne pas|pas|(?:ouvrir|commencer|débuter|fermer|se terminer|reprendre) (?:l'an|l'été|l'automne|au|en|dès|cet|cette|d'ici)|devenir|causer|entraîner|mener|conduire|provoquer|coûter|perdre|subir|disparaître|augmenter|diminuer|doubler|tripler|survenir|arriver|prendre (?:des|plusieurs|du)|se produire|s'aggraver|aggraver|nuire|compromettre|représenter|toucher|expliquer|s'expliquer|avoir (?:des|un|une|pour)|manquer|menacer|faire partie de|dépasser|atteindre|sembler|paraître|échapper|souffrir|s'étendre|croître|décourager|dissuader|se retrouver|se traduire|pousser|exposer|tomber|fermer|cesser)\b){_ADVERB}{_ASIDE}(?:\s(?:par exemple|peut-être|utilement|avantageusement|très bien|même))?{_ASIDE}\s(?P<passive>être\s(?!en mesure|prêts?\b|capables?\b|touché|affecté|victime|à risque|exposé|perçu|confronté|tenté|réticent|due?\b|lié|plus |moins |source|expliqué|exploité))?(?(passive)|(?={_INF}|x$))"
            ),
            weak=True,
        ),
    ),
    future=(
        Cue(
            "commitment",
            "intends",
            _stems(
                "conven|pris|décid|vise|envisage|veut|souhaite|engag|entend|compte|prévoi|résolu|propos|intention|projet|détermin|promet|promis|continu|appliqu|donné pour|prêt"
            ),
            _l(
                r"\b(?:(?:s'engage(?:nt)?|nous nous engageons|(?:se sont|s'est)"
                + _ADVERB
                + r" engagée?s?)"
                + _ADVERB
                + r"(?:,[^,]{3,80},)? (?:à\s|d'ici\b)|(?:entend|entendent|entendons|compte|comptent|comptons|prévoit|prévoient|prévoyons|projette|projettent)"
                + _ADVERB
                + r"(?:,[^,]{3,80},)?\s(?:de\s|d')?(?="
                + _INF
                + r"|x$)|(?:est|sont|demeure|demeurent|reste|restent|sommes)"
                + _ADVERB
                + r" (?:résolue?s?|déterminée?s?|engagée?s?|décidée?s?|disposée?s?|prêt?e?s?) à\s|(?:a|ont|avons)"
                + _ADVERB
                + r" (?:l'intention(?:, [^,;:.]{3,60},)? (?:de\s|d')|pour projet de\s|promis de\s|promis d'|décidé de\s|décidé d'|convenu de\s|convenu d'|pris l'engagement (?:de\s|d'))|(?:s'est donnée?|se donne|s'est fixée?) pour (?:mandat|objectif|but) (?:de\s|d')|vise(?:nt)? à\s(?=\w)|(?:envisage|envisagent|envisageons) (?:de\s|d')|veut\s(?="
                + _INF
                + r")|souhaite\s(?="
                + _INF
                + r")|se propose(?:nt)? (?:de\s|d')|promet(?:tent)? (?:de\s|d'))"
            ),
        ),
        Cue(
            "commitment",
            "will",
            (),
            _l(
                r"\b(?!n(?:e\s|')(?:(?:se|en|y|l[ae]s?|leur|lui)\s|[slmy]'){0,2}\w+r(?:a|ons|ont)\s(?:\w+\s)?(?:pas|jamais)\b)(?P<verb>(?:(?:ne|se|en|y|le|la|les|leur|lui|vous)\s|(?:s'|l'|n'|m'|y\s)){0,3}(?!opéra\b|caméra\b|para\b|extra\b|etc)(?:(?P<passive>(?:sera|seront)\s(?!en mesure|chargé|responsable|appelé))|\w*(?:era|eront|erons|ira|iront|irons|dra|dront|drons|tra|tront|trons|vra|vront|vrons|rra|rront|rrons|ura|uront|urons|ora|oront|ira|iront|ra|ront)\b))"
            ),
        ),
    ),
    affirms=_l(
        r"soulign|insist|accent|exprim|fait valoir|faire valoir|cern|précis|reconn|évoqu|rappel|relev|mention|signal|consensus|entend|il y a|il y avait|il existe|existe|crée|créer|demeure|ressort|lumière|évidence|avant|exist|vu |voient|voit |constat|accord|unanim|affirm|réitér|convenu|not[ée]|soulev|parl|débatt|discut|question d|d'où|not(?:é|ent)|identifi|convainc|convain|dégag|répét|ont dit|port[ée]|fait état|fait part|traite|attir|regard|ralli|réfléch|pench|confirm|témoign|montr|proposé|recommand|suggér|explor|examin|propos|étudi|sentent le|ressent|voix|répond|d'accord|plaid|conclu|caress|émis|émet|(?<!étaient )(?<!sont )(?<!demeurent )partag|nomm|retien|retenu|lanc|avanc|considér|pens"
    ),
    affirmed=_l(
        rf"(?:,\s|\s)?\b(?:(?:a|ont){_ADVERB}\sété{_ADVERB}\s(?:également |aussi |maintes fois |souvent )*(?:soulign|mis(?:e|es)? (?:en évidence|en lumière|en relief|de l'avant)|mis|évoqu|soulev|mention|reconn|rappel|exprim|relev|signal|not|cit|réitér|confirm|envisag|avanc|propos|recommand|suggér|affirm|discut|abord|reven|ressort|identifi|cern|examin|lanc|appuy|accueilli(?!e?s? (?:avec (?:scepticisme|froideur|réserve|méfiance|tiédeur|prudence|inquiétude)|froidement|tièdement))|bien accueilli|partag|exploré|martel|répét|entend|endoss|défend)\w*|(?<!pas )(?<!guère )(?<!jamais )(?:fait|font) (?:\w+ )?(?:son|leur) chemin|gagne(?:nt)? du terrain|revien(?:t|nent) (?:souvent|sans cesse|constamment|partout)|(?:est|sont|était) (?:\w+ )?(?:ressortie?s?|revenue?s?|apparue?s?|reconnue?s?|soulignée?s?|évoquée?s?)|(?:a|ont){_ADVERB}\s(?:fait (?:l'objet|consensus|l'unanimité)|retenu l'attention|rallié|émergé|fait son chemin|gagné du terrain|séduit|plu\b|suscité|recueilli|reçu un|trouvé (?:un écho|preneur))|ne saurait être (?:sous-estimé|trop soulign|exagéré)\w*|(?<!pas )(?<!jamais )(?<!guère )fait (?:consensus|l'unanimité)|(?:se f(?:ai(?:t|sait|saient)|ont)|s'est(?: aussi| également| vite)? fait)(?: de plus en plus| \w+ment| aussi| partout| encore| surtout){{0,2}} sentir|a germé|ont germé|mérit(?:e|erait|ent) (?:réflexion|considération|d'être (?:étudi|explor|creus|examin|approfond|envisag)\w+)|revient|ressort)"
    ),
    nested=(
        (
            "option",
            _l(
                r"(?:l'|une? |la )?(?:exploration de |examen de |étude de )?(?:la |l'|une )?(?:possibilité|option|idée) (?:de\s|d'|que\s|qu')"
            ),
        ),
        (
            "need",
            _l(
                r"(?:l'|la |le |un |une )?(?:importance|nécessité|besoin|urgence)(?: \w+)? (?:de\s|d'|que\s|qu'|du\s|des\s)"
            ),
        ),
        (
            "recommendation",
            _l(
                r"(?:la |le |les |l'|un |une |des )[^,;.]{3,90}? pourrai(?:t|ent) (?:nécessiter|exiger|supposer|comprendre|inclure)\s"
            ),
        ),
    ),
    called_anew=_l(
        r"(?:un (?:\w+ )?(?:plaidoyer|appel)|une? autre) (?:pour (?=(?:une?|des|la|le|les|que|plus|davantage)\s|l')|en faveur (?:de\s|d'|du\s|des\s))"
    ),
    background=_l(
        r"\b(?:déjà\b(?! \w{2,}(?:[éiu]e?s|ée|[ts]es|ts)\b)|(?:a|ont|est|sont|été|était|étaient|avait|avaient|être|soit|soient|demeurent?|restent?|sera|seront) déjà\b|(?:avait|avaient|eut|eurent)\s(?:\w+ )?(?:été\s)?(?:\w+ment )?(?:recommandé|proposé|suggéré|demandé|préconisé|réclamé|exigé|formulé|invité|souhaité|prévu|évoqué|envisagé|conseillé|souligné)\w*|(?:recommandait|proposait|suggérait|préconisait|prévoyait|réclamait|demandait|exigeait)\b|(?:la loi|le règlement|le code|la politique|un arrêté|l'arrêté|la réglementation|le rapport|un rapport|le jugement|l'arrêt|la directive|une directive|la stratégie|le plan|le cadre|la politique|le guide|une étude|l'étude|le protocole|la convention|le traité|le contrat|l'entente)(?: [\w'-]+){0,5} (?:prévoit|exige|oblige|impose|recommandait|réclamait|demandait|proposait|stipule|précise|veut|dispose|demande|recommande)|étudi(?:e|ent)\b|examin(?:e|ent) actuellement|à l'étude\b|(?:étudi|examin|explor|évalu)(?:e|ent|era|eront) (?:\w+ment )?(?:la (?:possibilité|faisabilité)|l'(?:idée|option|opportunité|hypothèse))|(?:actuellement|présentement|à l'heure actuelle|en ce moment|pour l'instant|à l'heure qu'il est),? (?:il faut|il est (?:nécessaire|obligatoire)|on doit|[^,;.]{2,60} doi(?:t|vent))\b|il y a (?:\w+ ){0,2}(?:ans|années|mois)\b|(?:l'an|l'année|l'automne|l'été|l'hiver|le printemps|la semaine|le mois) derni(?:er|ère),|par le passé\b|autrefois\b|se sont (?:demandé|interrogé|questionné)|s'est (?:demandé|interrogé)|en vertu d)"
        # "le phare est essentiel à la vie du port": what a thing that exists is for
        r"|(?<![\w'] )\b(?:(?:le|la|les)\s|l')(?!\w*(?:tion|sion|ment|age|ance|ence|ure|té|ise|oi|ue)s?\b)[\w-]+(?: (?!d)[\w-]+)? (?:est|sont|demeurent?|restent?) (?:\w+ ){0,2}?(?:essentiel|indispensable|vita|nécessaire|crucia|primordia)\w* (?:à|aux?)\s(?!ce\b)"
    ),
    past_year=_l(r"\b(?:en|dès|depuis|in)\s(?:\w+ )?(?P<year>(?:19|20)\d\d)\b"),
    reported=_l(
        r"\b(?:rappel|expliqu|indiqu|signal|précis|not|mentionn|constat|observ|relev|rapport|fait remarquer|remarqu|déplor|avis|prévien|prévenu|mis en garde|averti|racont|décri|décrit|appris|regrett|fait observer|fait savoir|estim)\w*(?: \w+){0,3} (?:que|qu'|comment)|\bselon (?:la loi|le règlement)"
    ),
    feared=_l(
        r"\b(?:crai\w+|redout\w+|inqui\w+|préoccup\w+|peur|risque\w*|dout\w+|ignor\w+|s'est demandé|se sont demandé|demand\w+ (?:si|comment|pourquoi|quand|quel\w*|qui|combien|où|à quel\w*|ce que|ce qui)|possible|(?<!sur )le fait|(?<!fait )savoir)\b[^.;]{0,60}\b(?:que|qu'|si|comment|pourquoi)|^(?!(?:(?:les|des|la|le|une?|chaque|certaine?s)\s|l')(?!moment|jour|date|point|question|cas\b)[\w-]+ (?:[\w-]+ )?où (?:(?:l')?on|(?:l[ae]s?\s|l')[\w-]+)\s(?!de\b|du\b|des\b|à\b|et\b)\w+ \w)[^,]*?\boù\s[^,]*$|\b(?:si|lorsque|quand|comment|(?:façon|manière) dont|(?<!c'est )(?<!voilà )pourquoi|combien|lequel|laquelle|quel|quelle|quels|quelles|dès que|avant que|afin que|pour que|bien que|tant que|même si|parce que|puisque|lorsqu'|quoique)\s[^,]*$|\bs'$|(?:difficulté|problème|obstacle|inconvénient|irritant)s? (?:tient|est|vient|réside|provient|demeure)\b[^.;,]{0,40}\b(?:que|qu')|\b(?:espère|souhaite|s'attend à ce)\s(?:que\s|qu')[^,;.]*$|(?:^|,\s)comme\s[^,]*$|\b(?:tant|dès lors|avant|bien|parce|à moins|chaque fois|sans|jusqu'à ce|aussi longtemps|(?:si|tellement) [^,;.]{2,30}) qu'[^,;.]*$"
    ),
    frames=_l(
        r"[^;]{0,160}?\b(?:dit|dire|disent|entendue?s? pour|convenu|affirm\w+|estim\w+|jug\w+|soulign\w+|insist\w+|croi\w+|cru|avis|reconn\w+|rappel\w+|expliqu\w+|indiqu\w+|signal\w+|not\w+|mentionn\w+|constat\w+|précis\w+|ajout\w+|accord|consensus|fait valoir|fait remarquer|évident|clair|unanimes?|pens\w+|ressort\w*|découle|conclu\w*|soutenu\w*|soutiennent|sembl\w+|paraît)(?: [\w']+){0,5}? (?:que\s|qu')"
    ),
    finite=_l(
        r"\b(?:est|sont|était|étaient|a|ont|avait|avaient|sera|seront|serait|seraient|peut|peuvent|doit|doivent|fait|font|va|vont|demeure|demeurent|reste|restent|manque|existe|existent|pourrait|devrait|devraient|pourraient|\w+aient)\b|n'(?:est|a|ont|était)"
    ),
    askers=_l(
        r"\b(?:participante?s?|intervenante?s?|membres|groupes?|tables?|plusieurs|certaine?s|on|nous|vous|ils|elles|il|délégués|représentante?s?|majorité|plupart|personnes|tous|aînés|jeunes|experts|discussion|atelier|quelques-une?s|une?s)\b"
    ),
    empty=_i(
        r"^(?:(?:la|cette) situation|l'enjeu|le temps|l'heure|(?:le|ce) problème|le constat|(?:les|ces|leurs) besoins|(?:le|ce) besoin|cela|ceci|ce|c'|il|elle|ils|elles|on|tout|celui-ci|celle-ci|ceux-ci|ce dernier|cette (?:idée|mesure|proposition|question|approche|pratique|recommandation)|ces (?:idées|mesures|propositions|questions|recommandations|efforts)|ce point|la question|le sujet|rien|aucune?\b.*|l'idée|la mesure|la proposition|certaines|d'autres|plusieurs|qui)$"
    ),
    relatives=_l(r"\b(?:qui|que|dont|où|lesquel(?:le)?s|auxquel(?:le)?s|si|quand|lorsque|parce|comme)\b|\bqu'"),
    vague=_i(
        r"^(?:(?:des|de|un|davantage d'|plus d'|les)\s?)?(?:(?:plus grands|meilleurs|nouveaux|autres)\s)?(?:efforts?|réflexion|travaux|mesures|travail|temps|attention|gestes|démarches|étapes)(?:\s(?:supplémentaires?|accrue?s?|soutenue?s?|concertée?s?|additionnel(?:le)?s?|concrètes?|particulière))?$"
    ),
    which=_l(r"\b(?:qui|dont|où|que|lesquel(?:le)?s|auxquel(?:le)?s)\s(?:l'|les\s|en\s|y\s|leur\s)?$"),
    relative=_l(
        r"(?:\b(?:qui|que|dont|où|lequel|laquelle|lesquels|lesquelles|auxquel(?:le)?s|auquel|duquel|desquel(?:le)?s|quoi|si|quand|comment)\s|\b(?:qu'|n'|s')(?:(?:il|elle|on|ils|elles)\s)?)(?:[\w-]+\s){0,1}$"
    ),
    burdened=_l(
        r"\b(?:demandeurs?|candidate?s?|nouveaux arrivants|nouvel arrivant|victimes?|usagers?|usagères?|membres|titulaires?|conducteurs|chasseurs|exploitants|clients?|clientes?|locataires|patients?|patientes?|travailleurs?|travailleuses?|femmes|familles?|personnes|gens|élèves|étudiants|étudiantes|parents|résidents|résidentes|survivants?|survivantes?|propriétaires?|voyageurs?|réfugiés|immigrants|employés|enfants|aînés|aînées|bénévoles|producteurs|pêcheurs|agriculteurs|ménages|consommateurs|sinistrés|évacués|riverains|il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|certains|certaines|beaucoup|nombre d'entre eux|chacun|chacune|toute personne|quiconque)\b"
    ),
    novel=_l(
        r"(?:une?|des|d'autres|davantage|plus de|(?:l'|la |le |les |cette |ces )(?:idées?|propositions?|suggestions?|possibilité|hypothèse|notion|option|création|mise (?:en|sur)|tenue|ouverture|ajout|adoption|embauche|construction|formation|nomination|recours|élargissement|prolongation|instauration|établissement|élaboration|introduction|aménagement|retour|lancement|utilisation))\b"
    ),
    duty=_l(
        r"\b(?:déjà\b|actuellement\b|désormais\b|maintenant\b|selon la loi\b|en vertu d|la loi\b|par la loi\b|aux termes d|dans (?:les|un délai de) (?:\w+ )?(?:jours|mois|heures|semaines)\b|avant de pouvoir\b|faire face\b|s'attendre à\b|parcourir\b|attendre\b|se débrouiller\b|se contenter\b|surmonter\b|composer avec\b|assumer (?:seul|eux)|(?:eux|elles)-mêmes\b|de (?:leur|sa) (?:propre )?poche\b|\d+ (?:km|kilomètres)\b|recommencer\b|refaire la\b|(?:trois|deux|quatre|cinq|six|dix|\d+) (?:heures|jours|mois|semaines)\b)"
    ),
    negated=_l(r"\b(?:(?<!un )peu d(?:e\b|')|(?:pas|jamais|aucune?|guère|nullement|personne ne)\b|n'|ne\s|personne n)"),
    rejected=_l(
        r"n'(?:a|ont)(?:\s\w+)? (?:pas|jamais|guère) (?:été\s)?(?:\w+ment )?(?:retenu|rallié|fait|trouvé|recueilli|obtenu|abouti|suscité|approfondi|convaincu|poussé|poursuivi|eu de suite|donné suite)|(?<!que )personne ne (?:veut|voulait|souhaite|souhaitait|l'a (?:appuyé|retenu|repris))|n'(?:a|ont) (?:convaincu|rallié|séduit|enthousiasmé) (?:personne|que)|n'a (?:trouvé|recueilli|reçu|obtenu|suscité) aucun|n'ont (?:trouvé|recueilli|reçu|obtenu) aucun|sans (?:succès|suite)|(?:a|ont) été (?:\w+ment )?(?:rejeté|écarté|abandonné|refusé|repoussé)|jugée?s? (?:trop|irréaliste|prématuré|inutile|impossible|inapplicable)|restée?s? (?:sans suite|lettre morte)|a soulevé (?:de vives objections|l'opposition|un tollé)|(?:fortement|vivement) contesté|,\s(?:une |l'|la )?(?:idée|proposition|suggestion|avenue|mesure|option|demande|solution) (?:(?:qui|que personne) (?:n'|a divisé|a été (?:rejetée|écartée|contestée|refusée))|(?:\w+ )?(?:contestée|rejetée|écartée|refusée|abandonnée))|,\sce que [^,;.]{2,40} (?:a|ont) (?:\w+ment )?(?:refusé|rejeté|contesté|désapprouvé|dénoncé)\b|,\sce qui (?:n'a (?:pas|guère) (?:fait|plu|convaincu|rallié|été (?:retenu|accepté|appuyé))|a (?:divisé|été (?:rejeté|écarté|refusé)))|,\sce qui (?:les |en |l'|la |le )?(?:décourage|retarde|ralentit|complique|alourdit|freine|nuit|empêche|pénalise|épuise|exclut|prive|rebute|rend (?:l'|la |le |les |tout )|constitue (?:un|une) |est (?:long|coûteux|difficile|impossible|lourd|compliqué|décourageant))"
    ),
    dismissed=_l(
        r"[;.\s]{0,3}(?:mais |or,? |toutefois,? |cependant,? )?(?:(?:l'|la |cette |le |ce )(?:idée|proposition|suggestion|mesure|demande|projet|option|solution|dernière|dernier|hypothèse)|celle-ci|celui-ci|elle|il|cela)(?: (?:toutefois|cependant|en revanche|par contre|,)){0,2} (?:n'a (?:toutefois |cependant |pourtant )?(?:pas|guère|jamais) (?:été (?:\w+ment )?(?:retenu|accept|appuy|adopt|approuv)|fait (?:l'unanimité|consensus)|rallié|trouvé|recueilli|obtenu|convaincu|suscité|reçu|plu\b)|a (?:toutefois |cependant |finalement |vite |aussitôt )?été (?:\w+ment |vite |aussitôt )?(?:rejet|écart|abandonn|refus|repouss|mise? de côté)|n'a (?:trouvé|recueilli|reçu|obtenu) (?:aucun|que peu))"
    ),
    stops=_l(
        r",?\s(?:puisque|puisqu'|étant donné|parce que|parce qu'|vu que|attendu que|compte tenu)\b|,\s(?:d'autres (?:non|pas|s'y|n')|car|du fait qu|en raison d|faute d|à défaut de quoi|sans quoi|faute de quoi|sinon|sans toutefois|sans pour autant|quoique|quoiqu'|bien que|bien qu'|même si|mais\s(?!aussi|également|bien|plutôt)|toutefois|cependant|or\s|alors que|tandis que|ce qui (?:inquiète|préoccupe|n'est)|d'autant plus|comme l'(?:a|ont) (?:rappelé|souligné|fait|indiqué|noté)|(?:a|ont) (?:\w+ment |même |aussi )?"
        + _SAID
        + " "
        + _SAYER
        + r"|a-t-on|ont-ils|a-t-il|a-t-elle|ont-elles|selon\s(?!le|la|les|l'))|\scar\s"
    ),
    openers=_l(
        r"(?:(?:et|mais|or|car|ainsi)\s)?(?:(?:enfin|en outre|par ailleurs|de plus|ensuite|toutefois|cependant|finalement|en particulier|de même|par exemple|par conséquent|ainsi|de surcroît|qui plus est|premièrement|deuxièmement|troisièmement|d'abord|tout d'abord|notamment|donc|certes|dernièrement|au contraire|inversement|également|aussi|pourtant|néanmoins)\s?,\s|(?:en|dans|de l'avis|selon|pour|par|à|au|aux|d'après|sur|lors|du côté|de leur côté|de son côté|pendant|durant|depuis|chez|avec|outre|parallèlement|d'ici|afin|compte tenu|face|devant|quant|s'agissant|concernant|relativement|aux yeux|de l'opinion|d'un|d'une|d'autre part|d'une part|après|avant|comme|ici|là|plus (?:tard|précisément|généralement|largement|loin)|tout|sans|malgré|au-delà|auprès|également|dans le|hors|ailleurs|lorsque|quand|conjointement|entre-temps|entretemps|prochainement|bientôt|dès|sous peu|cette année|cet (?:été|automne|hiver)|ce printemps|l'an prochain|l'année prochaine|l'automne prochain|chaque année|ultérieurement|simultanément|à l'avenir|désormais|pour l'heure|pour leur part|idéalement|certains|unanimement|globalement|autrement dit|au minimum|au besoin|si possible|à terme|à court terme|à plus long terme)\b[^,;:.]{0,110},\s|de concert avec\b[^;:.]{2,90}?,\s(?=(?:la|le|les)\s|l')){1,2}"
    ),
    reasons=(
        _l(
            rf"{_REASON}\b[^;:]{{3,400}}?,\s(?=il\s(?:est|était|existe|faut|faudra|faudrait|convien|serait|semble|importe|demeure|reste|paraît|y\s|a\s|devrait|devra|doit|pourrait|vaudrait|s'avère))"
        ),
        _l(
            rf"{_REASON}\b[^;:]{{3,400}}?,\s(?=[^\W\d_])(?!(?:y compris|notamment|comme|surtout|dont|qui|où|et|ou|en particulier|par exemple)\b)"
        ),
    ),
    links=_i(
        r"(?:[,;]\s)?(?:(?:et|ou)\s(?=(?:de|que|à|pour|enfin|sur)\s|d'|qu'))?(?:(?:d'une part|d'autre part|enfin|ensuite|également|aussi|de plus|en outre|par ailleurs|surtout|notamment|finalement|puis|en particulier|plus précisément|d'abord),?\s)?(?:(?:que\s|qu'|à ce que\s|à ce qu'|à\s(?="
        + _INF
        + r")|de\s|d'(?!autres\b)|pour que\s|pour\s|sur\s|(?:devraient|devrait|doivent|doit|pourraient|pourrait)\s(?:aussi\s|également\s)?|du\s(?=\w{200})|afin de\s))?"
    ),
    clausal=_i(r"^(?:que|qu')\s?$"),
    elaborates=_l(
        r",?\s(?P<of>afin de|afin d'|dans le but de|dans le but d'|en vue de|en vue d'|dans l'optique de|de manière à|de façon à|dans le but|qui (?:serait|seraient|aurait|auraient|sera|seront|pourrait|pourraient|permettrait|permettraient|viserait|viseraient|\w+erai(?:t|ent)|\w+irai(?:t|ent))\b|dont l(?:[ae]|es)\b|dont l'|ayant pour (?:mandat|rôle|but|objectif)|chargée?s? (?:de|d')|avec (?:le|pour) mandat|permettant|visant à|en mesure d|capables? d|dans l'objectif)|,\s(?P<aside>y compris|par exemple|notamment|comme\s|tels? que|telles? que|c'est-à-dire|soit\s|dont\s|et ce,|ce qui|en particulier|particulièrement|surtout|principalement|à savoir|qu'il s'agisse|que ce soit|afin|à l'image|à l'instar|à l'exemple)|\s(?P<purpose>pour\s(?:que\s|qu'|ne pas\s)?(?="
        + _INF
        + r"|que)|afin qu)|\s(?P<contrast>plutôt qu)|(?P<asides>\s(?:comme|tels? que|telles? que|y compris)\s)"
    ),
    also_asked=_l(
        rf"(?:,\s|;\s|,?\set\s)(?P<who>(?:les|la|le|aux?|à (?:la|ses|leurs|ces|chaque|tous les|toutes les)|certaine?s)\s[^,;:]{{2,60}}?|(?:à\s)?l'[^,;:]{{2,60}}?)\s(?:à\s|de\s|d')(?={_INF})"
    ),
    also=_l(
        r",?\s(?:ainsi|de même) qu'(?=un|elle|il)|,?\s(?:tout comme(?: l'(?:a|ont) été)?|de même que|ainsi que|comme l'(?:a|ont) (?:aussi |également )?été|au même titre que|à l'instar de)\s"
    ),
    collective=_l(
        r"^(?:plusieurs|diverses|divers|certaines|certains|quelques|d'autres|deux|trois|quatre|cinq|six|sept|de nombreuses|de nombreux|une série de|un ensemble de|les|des|différentes|bon nombre de)\s(?:\w+\s)?(?:mesures|idées|solutions|actions|options|suggestions|propositions|recommandations|priorités|besoins|améliorations|changements|possibilités|pistes|avenues|gestes|moyens)(?:\s(?:pour|de|d'|visant)[^,;:]{3,60})?$"
    ),
    examples=_l(
        r",?\s(?:comme|notamment|dont|telles? que|tels? que|y compris|à savoir|par exemple|soit|en particulier|parmi lesquelles|entre autres)\s"
    ),
    goes_on=_l(
        # "serait utile, surtout l'hiver": when it is useful is no part of it.
        r"\s\(_|,\s(?:en particulier|notamment|y compris|particulièrement|surtout|par exemple)\b(?! par (?!(?:(?:une?|la|le|les|des) |l')(?:\w+(?:tion|sion|ment|age|ance)s?|mise|création|ajout|achat|embauche|envoi|tenue|recours|octroi|pose)\b)(?:la|le|les|des|une?|plusieurs|certaine?s|ceux|celles|beaucoup|l'))(?! (?:aux? tables?|lors d|chez (?:les|nos))\b)(?! (?:l'(?:hiver|été|automne|après-midi)|le (?:printemps|soir|matin|jour|midi|week-end|samedi|dimanche)|la (?:nuit|fin de semaine)|en (?:hiver|été|automne|soirée|région|période|saison|haute|basse|temps|cas)|au (?:printemps|moment)|aux heures|les (?:soirs|jours|fins)|quand|lorsque?|lorsqu'|pendant|durant|lors d)|\w+ l'hiver)|\scomme une? [^,;.]{3,40}(?=, (?:en particulier|notamment|surtout))"
    ),
    clause_joins=_l(
        r"(?P<strong>(?P<sharp>,\s(?:mais|or|tandis que|alors que)\s|,\s(?=d'où\s|ce qui (?:crée|entraîne|fait ressortir|montre|souligne|appelle)\s)|;\s(?:et\s|mais\s|enfin,?\s)?)|,\s(?:et|ou|puis)\s)|(?P<plain>\set\s)"
    ),
    joins=_l(
        # "que la ville appuie les clubs et qu'ils collaborent": together, which is no action of its own.
        r"(?:,\s|;\s|\s)(?!et qu'(?:ils|elles) (?:(?:s'entr|se |s')?(?:coopèr|collabor|concert|coordonn|entraid|épaul)|travaillent (?:ensemble|de concert)))(?:(?P<sure>ainsi qu(?:e|(?='))|de même qu(?:e|(?='))|de pair avec|sans oublier)|soit(?=\s(?:de\s|que\s|d'|qu'|"
        + _INF
        + r"))|et|puis|et aussi|et également|mais aussi|mais également|voire(?=\s"
        + _INF
        + r")|(?P<either>ou)(?=\s(?:de\s|d'|à\s)?"
        + _INF
        + r"\s)|ou(?=, (?:à tout le moins|au moins|du moins|au minimum|à défaut|sinon|mieux encore|mieux), (?:que\s|de\s|d'|qu'|à\s)))(?P<conj>)(?:,\s[^,;:.]{2,80},|,?\s(?:enfin|ensuite|également|aussi|d'autre part|de plus|finalement|en outre|par ailleurs|surtout|notamment|en particulier|si possible|idéalement|au besoin|si nécessaire|le cas échéant|à terme|à (?:court|moyen|long|plus long) terme|dans la mesure du possible|ultimement|éventuellement)(?:,|(?=\s)))?(?:\s|(?<=qu)')(?:(?:celles?|ceux|celui)\s(?=(?:de\s|d')"
        + _INF
        + r"))?|,\s|;\s"
    ),
    verb=_l(
        rf"(?P<link>(?:(?:devraient|devrait|doivent|doit|pourraient|pourrait)\s(?:aussi\s|également\s)?|de\s|d'|à\s|pour\s|que\s|qu'|sur\s|à ce que\s|à ce qu')?)(?P<verb>{_INF})"
    ),
    bare_verb=_l(
        rf"^(?:de\s|d'|à\s)?(?!(?:la|le|les|en|y|leur|lui)\s|l'|(?:agir|réagir|intervenir|collaborer|coopérer|dialoguer|innover|voter|cotiser|voyager|participer|persévérer|composter|recycler)\b){_INF}(?:\s(?:mieux|davantage))?$"
    ),
    future_verb=_l(
        r"(?:(?:ne|se|en|y|le|la|les|leur|lui)\s|(?:s'|l'|n'|m')){0,3}(?!opéra\b|caméra\b|extra\b)\w+(?:era|eront|ira|iront|dra|dront|tra|tront|vra|vront|rra|rront|ura|uront|ora|ra|ront|rons)\b"
    ),
    noun=_l(
        r"(?:(?P<a>(?:un|une|des|d'autres|quelques|deux|trois|plusieurs|certaines?|certains)\s)|(?P<the>(?:le|la|les|leurs?|son|sa|ses)\s|l')|(?P<more>(?:plus de|davantage de|plus d'|davantage d'|moins de|de meilleure?s?|de nouve\w+|de plus)\s?))"
    ),
    bare_things=False,
    bare_noun=_l(
        r"^(?:de\s|d')?(?:(?:un|une|des|le|la|les|l'|plus de|davantage de)\s?)?(?:(?:meilleure?s?|grande?s?|nouve\w+|plus \w+|bonne?s?)\s)?[\w-]+$"
    ),
    shared=_l(
        r"\s(?:de|d'|du|des|sur|pour|au sujet|entre|en|dans|à|aux?|par|auprès|destinée?s?|visant|découlant|relati|concernant|qui|que)\b|\sd'|\sannue"
    ),
    pairs=_l(r"\b(?:à la fois|tant|aussi bien)\s"),
    subjunctive=None,
    instead=_l(
        r"non (?:pas|point) (?:(?:de|que|à|pour|une?|des|du|les?|la)\s|d'|qu'|l')[^;:.]{2,200}?,? mais (?:bien |plutôt )?(?P<link>(?:(?:de|que|à|pour)\s|d'|qu')?)"
    ),
    sums_up=_l(_SUMMED + rf"(?:ce (?:que\b|qu'|dont\b|qui (?:s'impose|presse|est )\b)|ainsi qu|{_THE}\w)"),
    topic=_l(
        r"(?:quant|pour ce qui est|du côté|en ce qui concerne|s'agissant)\s?(?:(?:à|aux?|de|du|des|le|la|les)\s)?(?:(?:la|le|les)\s|l')?(?P<who>[^,;:.]{2,90}),\s(?=(?:ils?|elles?|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière)\s)"
    ),
    apposed=_l(
        r",\s(?:ce que (?:personne|nul|aucun)|chose (?:que|qui|dont)|une? (?:\w+ )?(?:tâche|travail|exercice|étape|changement|geste|idée|proposition|suggestion|demande|requête|revendication|recommandation|pratique|préoccupation|priorité|besoin|nécessité|condition|souhait|vœu|point|mesure|démarche|habitude|question)(?: \w+)? (?:qui (?!(?:\w+ )?\w+rai(?:t|en)t?\b)|que |qu'|dont |à laquelle |auquel |sur lequel |sur laquelle |pour laquelle |(?:réclamé|demandé|attendu|soulevé|formulé|évoqué|répété|partagé|reprise?|entendu|appuyé)e? ))"
    ),
    done_by=_l(r"\w+(?:é|i|u|is|it)e?s? (?:par|entre)\s"),
    gapped=_l(
        rf",\s(?:et\s|alors que\s|tandis que\s)?(?:d'autres|les autres|quelques-une?s)(?: encore)?,?\s(?:(?:pour|que|à)\s|qu'|(?:de\s|d')(?={_INF})|de\s(?=la\s\w+\s)|(?=(?:une?|des|le|la|les|davantage|plus)\s|l'))"
    ),
    ranges=_l(r"\s(?:jusqu')?à\s(?=(?:une?|la|des|plusieurs)\s|l')|\s(?:en passant par|jusqu'aux?)\s"),
    listed_verb=None,
    listed_infinitive=None,
    echoes=(),
    deed=_l(
        r"(?:(?:la|le|les|une?)\s|l')?(?:(?:meilleure?|nouvelle|nouvel|éventuelle?|vaste|grande?)\s)?(?!(?:direction|association|organisation|commission|population|station|situation|section|question|fonction|information|législation|végétation|administration|nation|institution|région|logement|vêtement|bâtiment|document|gouvernement|département|équipement|règlement|médicament|monument|instrument|argument|moment|tourment|village|garage|stage|âge|image|langage|page|visage|avantage|paysage|passage|ménage|barrage|personnage|équipage|bagage|provenance|science|agence|audience|fréquence|urgence|résidence|ambulance|finance|distance|séance|substance)s?\b)(?:mise|tenue|prise|pose|vente|achat|ajout|maintien|recours|embauche|octroi|envoi|suivi|retour|retrait|choix|don|prêt|report|soutien|appui|dépôt|remise|refonte|hausse|baisse|levée|fermeture|ouverture|mise à jour|réouverture|venue|taille|collecte|relance|reprise|révision|analyse|étude|enquête|\w+(?:tion|sion|xion|ment|age|ance|ence))s?(?: (?!de\b|du\b|des\b|et\b)[\w-]+){0,2}\s(?:de\s|d'|du\s|des\s|en\s|aux?\s|à\s)"
    ),
    contracted={"du": "de", "des": "de", "au": "à", "aux": "à"},
    open_list=_l(r"\b(?:entre|tant|soit)\s"),
    prepositions=_l(
        r"(?:\b(?P<again>(?P<fused>(?:des|du|aux?)\s)|(?:de|à|en)\s|d')|\b(?:avec|pour|dans|par|chez|sur|auprès|selon|sous|contre|vers|entre|comme|concernant)\s)"
    ),
    announces=(
        (
            "recommendation",
            _l(
                r"recommand|propos(?!er une solution à)|sugg|préconis|prôn|réclam|demand[ée]|plaid|revendiqu|conseill|mesures? à prendre|actions? à (?:prendre|entreprendre|mener)|appel(?:é|ent)|invit(?:é|ent)|encourag(?:é|ent)|exhort|priori(?:ser|taire)s? suivantes? (?:à|pour)|devrai(?:t|ent)\s?$|devrai(?:t|ent)\b|conviendrait|y a lieu|(?:mesures|actions|solutions|interventions) (?:suivantes|concrètes|cernées|retenues|dégagées|mises de l'avant|identifiées)|(?:ont|a) été (?:retenu|mise?s? de l'avant|dégagé)|(?:ont|a) (?:mis de l'avant|avancé|formulé|retenu|convenu)(?! (?:[\w'-]+ ){0,2}(?:pistes|options|idées|avenues|possibilités|besoins|priorités|souhaits|vœux))"
            ),
        ),
        (
            "option",
            _l(
                r"possibilit|\boptions?\b|\bpistes?\b|avenues?|envisag|évoqu|idées|pourrai(?:t|ent)|serai(?:t|ent) (?:utile|souhaitable|bénéfique|bon)|gagnerai|hypothèses|solutions"
            ),
        ),
        (
            "need",
            _l(
                r"besoin|nécessa|nécessité|priorit|\bvœux?\b|essentiel|indispensable|il faut|faudra|import(?:e|ance|ant)|doit|doivent|souhait|désir|urgen|insist|accent|voudraient|aimeraient|crucia|primordia"
            ),
        ),
    ),
    heralds=_l(
        r"\b(?:suggestions|recommandations|propositions|mesures|besoins|priorités|pistes|demandes|options|idées|vœux|souhaits|solutions)(?: (?!qui|que)[\w'-]+){0,5}\s?$|\b(?:suivante?s?|ce qui suit|à savoir|ci-(?:dessous|après)|notamment)\s?$"
    ),
    announces_none=_i(
        r"obstacles?|difficult|défis?|enjeux|préoccupation|inquiétude|lacune|problème|risques?|barrière|frein|facteurs|constats?|causes?|raisons?|conséquence|existent|existe déjà|déjà|en place|en vigueur|en cours|exemples?|facteurs|questions? (?:suivantes|posées)|thèmes (?:suivants|abordés)|sujets|objectifs? (?:de la|du)|ont discuté|a porté sur|ont décrit|réalisation|depuis \d{4}|craintes?|critiques|irritants|retards?|pénuries?|insuffisances?|échecs?|limites\b|faiblesses|avait|avaient|recommandait|proposait"
    ),
    labels=(
        (
            "commitment",
            _i(
                r"^(?:nos |les )?(?:engagements|mesures (?:à venir|du gouvernement|fédérales)|prochaines (?:mesures|actions))\b"
            ),
        ),
        (
            "recommendation",
            _i(
                r"^(?:(?:parmi|voici) )?(?:(?:les|nos|leurs|une?|deux|trois|quatre|cinq|six|plusieurs|certaines|diverses|autres?|quelques|principa(?:les?|ux))\s){0,3}(?:options?|pistes?|possibilités?|idées?|avenues?|solutions?|voies|moyens|approches)(?: (?:de solution|d'action|d'amélioration))? (?:proposé|recommandé|suggéré|préconisé|réclamé|demandé|mise?s? de l'avant|mise?s? en avant)|^(?:(?:parmi|au nombre des) )?(?:(?:les|nos|leurs|une?|deux|trois|quatre|cinq|six|plusieurs|certaines|diverses|voici|principales?|principaux|premi(?:er|ère)s?|derni(?:er|ère)s?|seconde?s?|deuxième|troisième|ultime|autres?|quelques|résumé des|synthèse des|liste des)\s){0,3}(?:recommandations?|propositions?|suggestions?|demandes?|(?:mesures|actions|solutions|interventions|gestes)(?:\s(?:proposée?s|suggérée?s|recommandée?s|préconisée?s|demandée?s|réclamée?s|à (?:prendre|entreprendre|envisager en priorité)|concrètes|souhaitées|prioritaires)|\s*$)|plaidoyers?|appels? à l'action|ce qui (?:est|a été) (?:recommandé|proposé|demandé)|ce que (?:[\w'-]+ ){1,5}(?:recommand|demand|propos|suggèr|réclam|préconis)\w+)\b"
            ),
        ),
        (
            "option",
            _i(
                r"^(?:parmi )?(?:(?:les|la|autres?|une?|deux|trois|quatre|plusieurs|certaines|diverses|principales?|première|dernière|seconde|deuxième|troisième|quelques)\s){0,2}(?:options?|pistes?|possibilités?|idées?|avenues?|solutions possibles|solutions envisagées)\b"
            ),
        ),
        (
            "need",
            _i(
                r"^(?:parmi )?(?:(?:les|nos|le|la|un|une|deux|trois|quatre|plusieurs|principa(?:l|ux|les?)|premi(?:er|ère)s?|derni(?:er|ère)s?|seconde?|deuxième|troisième|autres?|grande?s?)\s){0,3}(?:besoins?|priorités?|nécessités|ce qu'il (?:faut|faudrait|manque)|ce (?:que|dont) (?:[\w'-]+ ){1,5}(?:souhait\w+|veulent|veut|désir\w+|besoin|attend\w+)|conditions (?:gagnantes|de réussite))\b"
            ),
        ),
    ),
    government=_i(
        r"\bgouvernement\b|\bministère\b|\bministères\b|\bagence\b(?! de presse)|\bgendarmerie\b|\bGRC\b|\bnous\b|\bsecrétariat\b|\bcommissariat\b|\bconseil du trésor\b|\bbureau du conseil privé\b|\bservice (?:canadien|correctionnel|nouveau-brunswick|canada|québec|ontario)\b|\bservices? (?:aux autochtones|frontaliers|publics et approvisionnement|partagés)\b|\b(?:santé|justice|sécurité publique|statistique|transports?|patrimoine|environnement(?: et changement climatique)?|emploi et développement social|ressources naturelles|pêches et océans|agriculture(?: et agroalimentaire)?|innovation, sciences et développement économique|immigration, réfugiés et citoyenneté|citoyenneté et immigration|affaires (?:mondiales|autochtones(?: et du nord)?|étrangères)|infrastructure|logement, infrastructures et collectivités|relations couronne-autochtones(?: et affaires du nord)?|anciens combattants|condition féminine|femmes et égalité des genres|diversité des genres|parcs|industrie|travaux publics|finances|défense nationale|développement économique|logement|femmes|environnement|services publics) canada\b|\bagence (?:du|de la|des|canadienne)\b|\b(?:organisation|mesures|office|direction|commission|régie|société d'habitation) (?:des mesures|d'urgence|nationale|provinciale|générale|de la santé)\b|\bgroupe de travail\b|\btable de travail\b|\bcomité (?:interministériel|fédéral|directeur|d'orientation|de suivi)\b|\binterministériel|\bcouronne\b|\bprovince\b|\bpremier ministre\b|\bministre\b|\bfonctionnaires\b|\bforces armées\b|\bgarde côtière\b|\bbureau (?:de|du|des) [^,;.]{3,60} du canada\b|\bcommission canadienne\b|\bservice national\b|\bpolice provinciale\b|\bla société canadienne d'hypothèques\b"
    ),
    federal=_i(
        r"\bgouvernement (?:fédéral|du canada)\b|\bcanada\b|\bcanadien(?:ne)?s?\b|\bfédéra\w+|\bGRC\b|\bnationale?\b|\bgendarmerie\b|\bservices aux autochtones\b"
    ),
    bare=_i(
        r"^(?:le\s|la\s|les\s|l'|ce\s|cette\s|ces\s|aux?\s|son\s|à l')*(?:gouvernements?|ministères?|ministres?|agences?|secrétariat|législateurs?|état|décideurs|fonctionnaires|autorités|pouvoirs publics)(?: (?:concernée?s?|compétente?s?|responsables?|visée?s?))?(?! (?:de|du|des|fédéra\w*|provincia\w*|territoria\w*|canadien\w*|autochtones?|municipa\w*|locales?)\b| d'|\w)"
    ),
    beyond=_l(
        r"\s(?:dans|en|à l'|aux?|pour|par|qui|que|dont|où|sur|avec|chez|lors|auprès|entre|contre|sans|sous|afin|visant|destinée?s?)\s|\squ'"
    ),
    others=_i(
        r"\bassociation\b|\bfédération\b|\bunion\b|\bsyndicat\b|\bsociété (?!canadienne d'hyp)|\buniversité\b|\bcollège\b|\bcégep\b|\bhôpital\b|\bbanques?\b|\bcoalition\b|\bréseau\b|\bfondation\b|\binstitut\b|\bcentre (?!national|canadien)|\binc\b|\bltée\b|\bpremière nation\b|\bnation\b|\bconseil (?!du trésor|privé|national de recherches)|\bville\b|\bmunicipalit|\bchambre\b|\bordre\b|\bcroix-rouge\b|\bparticipant|\bintervenant|\bmembres\b|\bclub\b|\brefuge\b|\bmaison\b|\bbureau d'assurance\b|\bligue\b|\bcommerce\b|\bcommission scolaire\b|\bbarreau\b|\bcoopérative\b|\balliance\b|\bprofessionnel|\bpartenaires\b|\borganismes\b|\bentreprises?\b"
    ),
    pronouns=_i(r"^(?:il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|celles-ci|ce dernier|cette dernière|ces derniers)$"),
    ourselves=_i(r"^(?:nous|on)$"),
    closes=_i(r"[\s;,.]*(?:[;,]\s?(?:et|ou)|\set)?[\s;,.]*$"),
    passive=_i(
        r"\b(?:soit|soient|être|sera|seront)\s(?:\w+ment\s)?\w+(?:é|és|ée|ées|i|is|ie|ies|u|us|ue|ues|t|ts|te|tes|s|se|ses)\b"
    ),
    agent=_i(
        r"(?:\b(?:soit|soient|être|sera|seront)\s(?:\w+ment\s)?(?:\w+(?:é|i|u|t|s)e?s?(?:\s(?!par\b)[\w'-]+){0,5}\spar|confiée?s?\s(?:à|aux?))|de la part (?:de|du|des))\s(?!(?:la (?:loi|poste|suite)|le biais|l'(?:entremise|intermédiaire)|téléphone|courriel|écrit|année|mois|jour|semaine|an|exemple|ailleurs|province|région|voie)\b)(?P<who>(?:le\s|la\s|les\s|l'|un\s|une\s|des\s|l[ae] )?[^,;.]{2,80})"
    ),
    addressees=_codes(
        {
            "all_governments": (
                r"\b(?:tous les (?:ordres|paliers|niveaux) de gouvernement|(?:les )?(?:trois|deux) (?:ordres|paliers) de gouvernement|ordres de gouvernement|paliers de gouvernement|tous les gouvernements|gouvernements\b(?! autochtones| provinciaux| municipaux)|pouvoirs publics|autorités publiques)"
            ),
            "indigenous_governments": (
                r"\b(?:premi[èe]res? nations?|conseils? (?:de bande|tribal|tribaux)|gouvernements? (?:autochtones?|inuits?|métis)|chefs et (?:les )?conseils?|chefs|nation (?:crie|métisse|huronne|innue|mi'kmaq|naskapie|anishinabe|\w+e)\b|assemblée des premières nations|inuit tapiriit|dirigeants autochtones)"
            ),
            "provincial_territorial_government": (
                r"\b(?:provinces?(?: et (?:les )?territoires?)?|territoires|gouvernements? (?:provincia\w+|territoria\w+|du (?:québec|yukon|manitoba|nouveau-brunswick|nunavut)|de (?:l'ontario|l'alberta|la colombie-britannique|la saskatchewan|terre-neuve)|des territoires)|ministères? (?:provincia\w+|de l'éducation|de la santé et des services sociaux)|autorités provinciales)"
            ),
            "municipal_government": (
                r"\b(?:municipalités?|villes?|villages?|mairies?|maires|conseils? municipa\w+|administrations? (?:municipales?|locales?)|autorités (?:municipales|locales)|mrc|localités|conseils? locaux|districts? régiona\w+|collectivités locales|arrondissements?)"
            ),
            "federal_government": (
                r"\b(?:gouvernement (?:fédéral|du canada)|ministères? (?:fédéra\w+|concernés?)|agences? fédérales?|organismes? fédéra\w+|autorités fédérales|(?:santé|justice|sécurité publique|statistique|transports|patrimoine|ressources naturelles|parcs|services aux autochtones|emploi et développement social|environnement) canada|gouvernement|l'agence|agence (?:du|de la|des|canadienne)|ministère|ministères|le fédéral|l'état|parlement|législateurs?)\b"
            ),
            "law_enforcement": (
                r"\b(?:polici?\w+|services? de police|forces? (?:policières?|de l'ordre)|corps policiers?|organismes? d'application de la loi|grc|gendarmerie|enquêteurs?|agents? (?:de la paix|frontaliers?|des services frontaliers)|patrouilleurs)\b"
            ),
            "justice_system": (
                r"\b(?:procureure?s?|tribunaux|tribunal|juges?|cours?(?= (?:d'appel|suprême|supérieure|provinciale|de justice))|système (?:de justice|judiciaire)|appareil judiciaire|avocate?s?|magistrature|magistrats|couronne|barreaux?|notaires?|services correctionnels)\b"
            ),
            "health_sector": (
                r"\b(?:hôpita\w+|hôpitaux|autorités (?:sanitaires|de la santé)|établissements? de santé|régies? (?:régionales? )?de (?:la )?santé|médecins?|infirmi[èe]re?s?|professionnels? de la santé|personnel (?:de la santé|soignant|médical|infirmier)|cliniques?|secteur de la santé|pharmacien\w*|système de santé|intervenants? de la santé|réseau de la santé|milieux? de (?:soins|la santé))\b"
            ),
            "education": (
                r"\b(?:écoles?|universités?|collèges?|cégeps?|conseils? scolaires?|commissions? scolaires?|centres? de services scolaires?|enseignante?s?|établissements? (?:scolaires?|d'enseignement)|milieux? (?:scolaires?|de l'éducation)|système scolaire|professeurs|éducateurs|facultés)\b"
            ),
            "private_sector": (
                r"\b(?:entreprises?|employeurs?|industrie\w*|secteur privé|banques?|assureurs?|commerçants?|détaillants?|hôteliers?|institutions financières|compagnies?|fabricants?|propriétaires|locateurs|transporteurs?|plateformes?|promoteurs?|transformateurs?|restaurateurs?|fournisseurs? d'accès|agriculteurs|producteurs|exploitants?|constructeurs?|épiciers?)\b"
            ),
            "funders": (
                r"\b(?:bailleurs? de fonds|donateurs?|fondations?|subventionnaires?|organismes? (?:de financement|subventionnaires?))\b"
            ),
            "researchers": (
                r"\b(?:chercheu\w+|recherche\b|scientifiques?|milieux? (?:universitaires?|de la recherche)|instituts? de recherche)\b"
            ),
            "media": (r"\b(?:médias?|journalistes?|presse|radiodiffuseurs?|télédiffuseurs?|stations? de radio)\b"),
            "service_providers": (
                r"\b(?:fournisseurs? de services?|prestataires? de services?|intervenantes?|intervenants|travailleu\w+ soci\w+|refuges?|maisons? d'hébergement|services? (?:sociaux|d'aide|d'urgence|d'incendie)|organismes? (?:d'aide|de services)|premiers (?:intervenants|répondants)|pompiers?|brigades?|centres? d'(?:aide|hébergement|appels))\b"
            ),
            "civil_society": (
                r"\b(?:ong|organismes? (?:communautaires?|sans but lucratif|non gouvernementa\w+|bénévoles?)|société civile|associations?|organisations? (?:non gouvernementales?|communautaires?|de la société civile|autochtones|religieuses?)|groupes? (?:communautaires?|religieux|confessionnels?|de femmes|de défense)|syndicats?|coalition|réseau|églises?|croix-rouge|bénévoles)\b"
            ),
            "public": (
                r"\b(?:public|citoyen\w*|population|parents|consommateurs?|résidents?|collectivités|communautés|familles|canadien(?:ne)?s|jeunes|ménages)\b"
            ),
            "everyone": (
                r"\b(?:tous les (?:intervenants|partenaires|secteurs|acteurs|participants)|toutes les parties|l'ensemble des (?:intervenants|partenaires|secteurs|acteurs)|chacun|tout le monde|tous)\b"
            ),
        }
    ),
    pillars=_codes(
        {
            "prevention": (
                r"\b(?:prévention|préveni\w+|prévienn\w+|sensibilis\w+|éduqu\w+|éducation|campagnes?|conscientis\w+|information du public|informer|programmes? scolaires?|facteurs de risque|guide|affiches?|alphabétisation|littératie|dissua\w+|réduction des risques|réduire les risques|avertir|mise en garde)\b"
            ),
            "protection": (
                r"\b(?:victimes?|survivant\w*|soutien|soutenir|aider|protéger|protection|refuges?|hébergement|soins|services (?:aux|d'aide|spécialisés|de soutien)|accompagne\w*|logement\w*|guérison|réadaptation|réinsertion|sécurité des|santé mentale|évacu\w+|indemnis\w+|aide (?:juridique|financière|aux)|accueil)\b"
            ),
            "prosecution": (
                r"\b(?:enquêt\w+|poursuites?|poursuivre les (?:auteurs|contrevenants)|peines?|sanctions?|amendes?|procureur\w*|tribuna\w+|judiciaire\w*|application de la loi|police\w*|policiers?|policières?|infractions?|code criminel|contrevenants?|condamn\w+|preuves?|juges?|criminel\w*|pénal\w*|législation|lois?)\b"
            ),
            "partnership": (
                r"\b(?:collabor\w+|coordination|coordonner|partenari\w+|partenaires|concert\w*|échange\w* (?:d'information|de renseignements|des? )?|partag\w+|groupes? de travail|table de concertation|comités?|réseau\w*|conjoint\w*|mise en commun|mettre en commun|jumel\w+|ententes?|interministériel\w*|guichet unique|harmonis\w+|communication entre|de concert)\b"
            ),
        }
    ),
)

NAMING = NamingRules(
    heads=sorts(
        {
            "federal_government": "secrétariat, direction, gouvernement",
            "provincial_government": "ministère, régie, assemblée, protecteur, curateur, parlement, chambre, sénat, hydro-québec",
            "municipal_government": "ville, municipalité, village, canton, mrc, communauté, arrondissement, comté, district, hameau, mairie, commune, métropole",
            "indigenous_organization": "nation, nations, tribu, bande, confédération",
            "police": "police, sûreté, gendarmerie, corps, escouade, brigade, patrouille",
            "court": "cour, tribunal, tribunaux",
            "task_force": "groupe de travail, groupe d' experts, groupe d'action, table de concertation, comité, sous-comité, groupe, table, commission, task, équipe, cellule, forum des, panel",
            "ngo": "fondation, société, coalition, alliance, réseau, coop,  mouvement, œuvre, oeuvre, œuvres, fonds pour, collectif, coopérative, amis, "
            "rassemblement, garde, comptoir, moisson, entraide, croix-rouge, secours, armée, front, regroupement, chantier, carrefour, organisme, banques, mission, fiducie, relais",
            "service_provider": "aide juridique, auxiliaire, ressources, centre, camp, pourvoyeur, clinique, refuge, hôpital, hospice, maison, foyer, service, services, ligne, banque, auberge, "
            "bibliothèque, musée, garderie, cpe, clsc, ciusss, cisss, chu, cuisine, cuisines, popote, dispensaire, résidence, centres, "
            "accueil, atelier, ressourcerie, friperie, épicerie, halte, halte-garderie, halte-répit, joujouthèque, ludothèque, prématernelle, pouponnière, crèche, jardins, manoir",
            "association": "cercles, clubs, chevaliers, filles, scouts, guides, association, fédération, conseil, union, syndicat, ligue, ordre, chambre, corporation, confrérie, congrès, club, "
            "centrale, barreau, confédération, guilde, consortium, cercle, légion, assemblée, aile, amicale, mutuelle",
            "academic": "université, collège, institut, école, faculté, cégep, laboratoire, observatoire, chaire, académie, polytechnique, département, campus, séminaire",
            "company": "compagnie, entreprises, entreprise, hôtel, motel, caisse, brasserie, fermes, ferme, transports, industries, "
            "scierie, fromagerie, pêcheries, éditions, productions, laboratoires, épiceries, boulangerie, librairie, théâtre, aréna, "
            "pharmacie, usine, pourvoirie, érablière, vignoble, domaine, microbrasserie, camping, verger, meunerie, distillerie, cidrerie, savonnerie, chantiers, studios, studio, aéroport, port, marina, autocars, assurances, marchés, marché, coopératives",
            "media": "radio, télé, journal, gazette, hebdo, presse, revue, agence de presse, éditions",
            "international": "organisation",
            "other": "agence, autorité, bureau, office, administration, organisme, délégation, division, commissariat, unité, "
            "inspection, institution, division scolaire, organisation, régie, registre, caserne, station, vérificateur, conservation",
        }
    ),
    weak_heads=sorts(
        {
            "media": "radio, télé, journal, gazette, courrier, quotidien, écho, phare, fil, devoir, presse, soleil, droit, nouvelliste, voix, nouvelles, hebdo, canal, clairon, phare, éclaireur, tribune, étoile, messager",
            "service_provider": "refuge, maison, accueil, toit, halte, ressource, pavillon",
            "company": "biogaz, recyclage, excavation, forages, matériaux, constructions, imprimerie, serres, vergers, pépinière, remorquage, plomberie, toitures, laiterie, boulangerie, fromagerie, brasserie, chocolaterie, brûlerie, messagerie, hôtel, épiceries, transports, drones, bois, fermes, pêcheries, autobus, autocars, mines, pharmacies, groupe, énergie, hydro",
        }
    ),
    lower_heads=sorts(
        {
            "provincial_government": "ministère, gouvernement",
            "police": "police, service de police",
            "academic": "université, collège, cégep, école polytechnique",
            "service_provider": "hôpital",
            "company": "hôtel, hôtels",
            "other": "commission scolaire, conseil scolaire",
        }
    ),
    head_first=True,
    acronym_heads=words("CLSC, CPE, CIUSSS, CISSS, CHU, CHUM, CHSLD, MRC, CÉGEP, CHSLD, CLD, SADC, CDC"),
    naming_words=words("appelé, appelée, nommé, nommée, dénommé, dénommée, dit, dite"),
    head_fillers=words("première, petite, grande, grand, petit, nouvelle, haute, jeune"),
    bare=words(
        "ordre du jour, table des matières, groupe de travail, conseil d'administration, service de police, services de police, table ronde, tables rondes, table de concertation, conseil de bande, "
        "conseils de bande, centre d'amitié, centre de crise, centre d'appels, centre communautaire, comité directeur, comité consultatif, comité permanent, comité spécial, "
        "conseil tribal, nation autochtone, nations autochtones, conseil régional, comité national, comité local, comité mixte, service social, centre régional, bureau régional, bureau local, organisme public, organisme national, organisme local, groupe autochtone, ministère provincial, ministère fédéral, police locale, police municipale, hôpital local, école locale, entreprise privée, entreprise locale, conseil municipal, conseil scolaire, conseil exécutif, commission scolaire, première nation, premières nations, services sociaux, "
        "groupe d'experts, groupes d'experts, comité d'experts, comité organisateur, comité de pilotage, assemblée générale, hôtel de ville, banque alimentaire, "
        "services policiers, service d'incendie, services d'urgence, centre de congrès, centre des congrès, centre de services, centre de jour, "
        "corps de police, groupe de discussion, groupes de discussion, équipe de travail, équipe de recherche, groupe de recherche, direction générale, "
        "école secondaire, école primaire, maison d'hébergement, centre de formation, bureau de direction, service de garde, services d'aide, "
        "ministère public, commission d'enquête, comité interministériel, centre urbain, centre d'accueil, services de santé, organisme communautaire, "
        "caisse populaire, table de discussion, table de travail, tables de travail, groupe de travail, aide juridique, ressources humaines, ressources naturelles, ressources communautaires, chef de police, office municipal, office d'habitation, régie de police, groupe de soutien, groupe de parole"
    ),
    whole=words(
        "service, police, corps, cour, tribunal, association, fondation, syndicat, amis, fédération, régie, société, office, union, ordre, alliance, "
        "conseil, cercle, regroupement, confédération, chambre, collège, hôpital, réseau, ville, ministère, communauté, bibliothèque, maison, club, coalition, croix-rouge, nation, caisse"
    ),
    portfolio=words("ministère, comité, secrétariat, commission, direction, département, ministre"),
    openers={
        "de": frozenset(),
        "du": frozenset(),
        "des": frozenset(),
        "d'": frozenset(),
        "pour": words(
            "organismes, associations, groupes, entreprises, femmes, jeunes, personnes, citoyens, citoyennes, parents, familles, professionnels, intervenants, producteurs, travailleurs, québécois, québécoise, maisons, refuges, centres, hébergement, services d'aide, programme, coop, coopérative, cercle, ligne, école, comités, ententes, coalition, centre, fondation, association, conseil, alliance, réseau, comité, bureau, fonds, société, institut, canadienne, canadien, "
            "québécoise, québécois, national, nationale, fédération, mouvement, groupe, commission, service, services, organisme, ressources, maison, "
            "régionale, régional, provinciale, provincial, collectif, regroupement, secrétariat, table, chaire, unis, unies, ensemble, consultatif, mondiale, internationale, interministériel, fiducie, permanent, spécial, office, front, ligue, chantier, travail, action, autochtone, agence, ontarienne, acadienne, manitobaine, "
            "caisse, clinique, laboratoire, observatoire, régie, unité, solidarité, expertise, d'expertise, référence, documentation, liaison, concertation, appui, soutien, carrefour, relais, espace"
        ),
        "avec": words("partenariat, collaboration, liaison, relations, dialogue"),
        "sur": words(
            "excellence, d'excellence, expertise, partenariat, comités, tables, groupes, comité, groupe, travail, conseil, table, commission, centre, laboratoire, institut, chaire, bureau, réseau, recherche, recherches, consultatif, consultative, "
            "interministériel, interministérielle, spécial, permanent, national, nationale, observatoire, études, action, spéciale, royale, mixte, fédéral, provincial, secrétariat, forum, concertation, provinciale, fédérale, sous-comité, étude, équipe, ministériel, ministérielle, intergouvernemental, canadien, canadienne, parlementaire, d'enquête, enquête, cellule, régional, régionale, scientifique, tripartite, québécois, québécoise, experts"
        ),
        "contre": words(
            "lutte, coalition, alliance, coordination, comité, ligue, collectif, réseau, centre, mouvement, mobilisation, action, front, association, bureau, canadien, canadienne, regroupement, groupe, fondation, violence"
        ),
        "en": words(
            "coroner, médecin, vérificateur, recherche, recherches, excellence, aide, formation, études, conseil, centre, femmes, association, sciences, ressources, intervention, santé, services, innovation, "
            "technologies, éducation, soins, soutien, gestion, institut, d'excellence, professionnels, travailleurs, infirmières, réseau, alliance, chaire, observatoire, laboratoire, expertise, école, logement, coalition, bureau, développement, coopération, office, habitation"
        ),
        "à": words(
            "secrétariat, commissaire, protecteur, délégué, curateur, ministère, comité, office, conseil, commission, aide, soutien, accès, appui, droit, accompagnement, services, service, lutte, retour, adaptation, maison, centre, hébergement, intégration, formation, organisme, société, fonds, "
            "ressources, bureau, soins, accueil, association, recherche, préparation, initiation, directeur, sensibilisation, transition, école, insertion, réinsertion, éducation, commissariat"
        ),
        "au": words(
            "aide, soutien, accès, appui, droit, services, service, accompagnement, retour, bureau, agence, centre, fonds, préparation, adaptation, sensibilisation, délégué, initiation, commissariat, intégration, ressources, transport"
        ),
        "aux": words(
            "commissaire, comité, conseil, protecteur, service, ligne, programme, secrétariat, aide, soutien, accès, appui, services, service, accompagnement, accueil, centre, association, bureau, ressources, soins, fonds, secours, maison, adaptation, aînés, assistance, office, commissariat, délégué, agence, préparation, sensibilisation, organisme, formation, attentif"
        ),
        "sans": words("médecins, reporters, avocats, ingénieurs, pharmaciens, centre, maison, clowns"),
    },
    determiners=words(
        "le, la, les, l', un, une, ce, cet, cette, ces, son, sa, ses, leur, leurs, notre, nos, au, aux, du, des"
    ),
    articles=words("le, la, les, l', un, une, des"),
    genitives=words("de, du, des, d'"),
    object_signs=words("le, la, les, l', un, une, ses, son, sa, leur, leurs, que, qu', ce, cette, ces"),
    relatives=words("qui, que, qu', dont, où, lequel, laquelle"),
    soft_heads=frozenset(),
    never_alone=words("gouvernement, police, gendarmerie, ressources"),
    and_words=frozenset({"et"}),
    as_well=words("ainsi que, de même que, tout comme, sans oublier, et aussi"),
    or_words=frozenset({"ou"}),
    adjective=re.compile(
        r"(?!(?:(?:in|ap)plique|applique|explique|indique|communique|fabrique|pratique|critique|publique que|revendique|signale|rappelle|appelle|renouvelle|révèle|arrive|prive|active|"
        r"cultive|entraîne|amène|insiste|consiste|assiste|persiste|résiste|présente|augmente|représente|alimente|fréquente|commente|plante|chante|vante|tente|éclaire|préfère|suggère|gère|"
        r"adhère|opère|considère|libère|coopère|accable|tel|telle|tels|telles|quel|quelle|quels|quelles|seul|seule|autre|autres|même|mêmes|avant|devant|durant|pendant|moyennant|suivant|"
        r"situé|située|créé|créée|formé|formée|fondé|fondée|établi|établie|financé|financée|appelé|appelée|nommé|nommée|chargé|chargée|chargés|dirigé|dirigée|composé|composée|basé|basée|mis|mise|installé|installée|"
        r"lancé|lancée|animé|animée|présidé|présidée|été|déjà|malgré|jusqu|soutient|vient|tient|obtient|maintient|détient|convient|intervient|deux|mieux|ceux|eux|voix|choix|aux|ou|qui|tenue|réuni|réunie|mené|menée|adopté|adoptée|cité|citée|invité|invitée|intitulé|intitulée|offert|offerte|connu|connue|mentionné|mentionnée|concerné|concernée|participé|publié|publiée|présenté|présentée|désigné|désignée|touché|touchée|respectif|respective|respectifs|respectives)$)"
        r"(?:[a-zà-ÿœ'-]*(?:al|ale|als|ales|aux|ien|ienne|iens|iennes|ain|aine|ains|aines|an|anne|ans|annes|ais|aise|aises|ois|oise|oises|if|ive|ifs|ives|ique|iques|aire|aires|el|elle|els|elles|eux|euse|euses|phone|phones|ier|ière|iers|ières"
        r"|eur|eure|eurs|eures|rice|rices|able|ables|ible|ibles|ante|antes|iste|istes|é|ée|és|ées|in|ine|ins|ines|icole|icoles|oire|oires|un|une|ur|ure|urs|ures)|inter[a-zà-ÿ]+|anti[a-zà-ÿ]+|multi[a-zà-ÿ]+|pluri[a-zà-ÿ]+|pan[a-zà-ÿ]{5,}|bi[a-zà-ÿ]{6,}"
        r"|mohawks?|mi'kmaqs?|mi'kmaw|malécites?|wolastoqiyik|wahsipekuk|wolastoqiyike?s?|anishinaab[eé]e?s?|anichinab[ée]e?s?|ojibw[ée]e?s?|oji-cries?|siksika|haïdas?|nisga'a|salish|dakotas?|lakotas?|gwich'in|tlicho|montagnaise?s?|attikameke?s?|abénaquise?s?|naskapie?s?|dénée?s?|algonquine?s?|inuvialuite?s?|wolastoqey|crie?s?|junior|jeunesse-emploi|zéro|déchets?|logements?|habitation|citoyenne?s?|tout-petits|inuite?s?|métis(?:se)?s?|innue?s?|atikamekw|anishinabeg?|abénakise?|huron(?:ne)?(?:-wendat)?|permanente?s?|indépendante?s?|unie?s?|mixtes?|libres?|jeunes?|publique?s?|publics?|laïque|sociaux|bas|grande?s?|haute?s?|locaux|vivante?s?|urbaine?s?|côtiers?|côtières?|ontaroise?s?|québécoise?s?|dentaires?|mobiles?|agricoles?|civile?s?|verte?s?|suprême|supérieure?|d'appel|ouverte?s?|solidaires?|suprême|unifiée?|conjointe?s?|entière?s?|moyen|moderne|belge|suisse|russe|chrétien(?:ne)?s?|catholiques?|juive?s?|islamiques?|sûre?s?|noire?s?|durables?|anonymes?|bénévoles?|maritimes?|populaires?|autochtones?|aînée?s?|incendies?|jeunesse|famille|emploi|enfance|ensemble|femmes|santé|jeunesse|plus|nord|sud|est|ouest)"
    ),
    verb=re.compile(
        r"[a-zà-ÿ]*(?:ait|aient|era|eront|ira|iront|ent|it|oit|ient|met|mettent|prend|rend|vend|craint|suit|vit|sert|dort|perd|bat|eut|ut)"
    ),
    infinitive=re.compile(r"[a-zà-ÿ]{2,}(?:er|ir|re)"),
    plural_endings=("s", "x"),
    times=words("fois, première, deuxième, troisième, seconde, dernière, énième, instant, moment"),
    noun_endings=("tion", "sion", "ance", "ence", "ment", "té", "isme", "ture"),
    stops=words(
        "a, ont, avait, avaient, aura, auront, est, sont, était, étaient, sera, seront, fut, furent, soit, qui, que, qu', dont, où, ainsi, mais, car, puis, lors, avec, dans, "
        "par, depuis, pendant, afin, selon, comme, entre, chez, vers, sous, plusieurs, notamment, aussi, également, ensuite, encore, toujours, déjà, souvent, ne, n', se, s', y, en, "
        "doit, doivent, peut, peuvent, pourrait, pourraient, devrait, devraient, fait, font, va, vont, prend, prennent, dit, disent, tient, vient, reçoit, offre, offrent, publie, collaboration, "
        "partenariat, effet, outre, particulier, raison, revanche, ligne, moyenne, général, fonction, place, vue, même, cours, plein, tant, plus, moins, très, tous, toutes, tout, toute, chaque, "
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lequel, laquelle, lesquels, lesquelles, celui, celle, ceux, celles, quand, lorsque, "
        "si, sinon, donc, ni, part, autre, autres, près, hors, dès, jusqu', certains, certaines, nombreux, nombreuses, cinq, six, sept, huit, neuf, dix, deux, trois, quatre, elle, il, elles, ils, on, nous, vous, leur, cela, ceci, ça, "
        "jamais, parfois, ailleurs, dehors, dessous, dedans, lors, tandis, alors, après, auprès, sans, hélas, volontiers, voir, page, site, tel, telle, tels, telles, non, oui, peu, bien, mal, trop, assez, l'an, l'été, temps, cas, sein, cadre, égard, travers, propos, sujet, moyen, aide à, suite, compter, partir, "
        "concernant, touchant, portant, visant, regroupant, offrant, réunissant, permettant, malgré, sauf, hormis, contrairement, grâce, quant, faute, compte, estime, permis, gouvernement"
    ),
    leads=words(
        "le, la, les, l', un, une, des, du, de, d', au, aux, en, dans, sur, sous, par, pour, avec, sans, selon, d'après, après, avant, depuis, pendant, durant, lors, lorsque, lorsqu', quand, si, "
        "comme, puisque, puisqu', parce, car, mais, et, ou, or, donc, ni, ainsi, aussi, enfin, ensuite, puis, alors, cependant, toutefois, néanmoins, pourtant, notamment, outre, malgré, grâce, suivant, "
        "chez, entre, vers, contre, hors, dès, ce, cet, cette, ces, celui, celle, ceux, celles, il, elle, ils, elles, on, nous, vous, je, son, sa, ses, leur, leurs, notre, nos, votre, vos, mon, ma, mes, "
        "qui, que, qu', quoi, dont, où, quel, quelle, quels, quelles, chaque, chacun, chacune, plusieurs, certains, certaines, quelques, tout, toute, tous, toutes, aucun, aucune, autre, autres, "
        "deux, trois, quatre, cinq, six, sept, huit, neuf, dix, premièrement, deuxièmement, finalement, récemment, actuellement, "
        "aujourd'hui, hier, demain, ici, là, voici, voilà, afin, bien, plus, moins, très, trop, à, quant, concernant, conformément, contrairement, parallèlement, également, participants, "
        "intervenants, participantes, représentants, conférenciers, présentateurs, membres, note, source, voir, page, exemple, discours, allocution, mot, accueil de, présentation, présentations, exposé, exposés, "
        "animateur, animatrice, dîner, pause, ouverture, clôture, bienvenue, visite, conférencier, conférencière, parmi, faute, étant, vu, fondé, fondée, créé, créée, lancé, lancée, guidé, guidés, invité, invités, hormis, sauf, "
        "outil, n', s', c', j', t', l'un, l'une, hélas, certes, autrement, inversement, ailleurs, partout, bref, soit, tant, seul, seule, seuls, seules, même, bon, bonne, bonnes, merci, mme, m, appelez, composez, consultez, contactez, visitez, écrivez, téléphonez"
    ),
    not_bodies=words(
        "loi, lois, code, charte, règlement, règlements, décret, traité, convention, entente, accord, protocole, constitution, déclaration, résolution, directive, ordonnance, jugement, arrêt, "
        "projet, projets, plan, plans, stratégie, stratégies, cadre, politique, politiques, budget, rapport, rapports, sommaire, enquête, étude, études, guide, manuel, trousse, recueil, bulletin, atlas, indice, "
        "carte, campagne, défi, concours, prix, forum, dialogue, conférence, sommet, symposium, colloque, congrès annuel, atelier, ateliers, table ronde, consultation, consultations, journée, journées, "
        "semaine, mois, année, décennie, festival, cérémonie, webinaire, webinaires, audiences, application, plateforme, base, site, portail, logiciel, modèle, méthode, initiative, initiatives, subvention, "
        "crédit, prestation, allocation, supplément, programme, programmes, annexe, appendice, chapitre, thème, thèmes, partie, figure, tableau, autoroute, route, rue, avenue, boulevard, rivière, fleuve, lac, baie, "
        "vallée, île, îles, mont, monts, montagnes, côte, région, territoire, territoires, nord, sud, est, ouest, océan, mer, péninsule, rive, parc, monde, guerre, pandémie, crise, langue, langues, statut, droit, droits, "
        "réconciliation, vérité, principes, objectifs, intelligence, trouble, syndrome, maladie, virus, question, questions, réponse, réponses, aperçu, inscription, récapitulation, introduction, discussion, discussions, "
        "mémoire, mémoires, énoncé, communiqué, panel, exposé, groupe d'experts, internet, vision, feuille, étapes, prochaines, mesures, évaluation, données, statistiques, élections, élection, noël, recensement, "
        "rencontre, rencontres, réunion, événement, séance, séances, assises, états, état, rendez-vous, marche, gala, salon, foire, expérience, œuvre d'art, livre, film, documentaire, série, émission, chanson, livre blanc, livre vert, fonds, "
        "bourse, fête, nuit, culture, histoire, mission d'étude, convention collective, charte canadienne, table des matières, préface, avant-propos, remerciements, notes, jour"
    ),
    endings=frozenset(),
    laws=words("loi, lois, règlement, règlements, décret, convention, charte, arrêté"),
    law_links=words(
        "sur, concernant, relative, relatif, visant, portant, régissant, instituant, modifiant, constituant, créant, édictant"
    ),
    place_words=words("à, en, dans, près, vers, jusqu'à, sous, depuis, entre, devant, hors"),
    offices=words(
        "ministre, ministres, commissaire, directeur, directrice, président, présidente, vice-président, vice-présidente, chef, cheffe, agent, agente, coordonnateur, coordonnatrice, gestionnaire, secrétaire, "
        "premier ministre, première ministre, maire, mairesse, conseiller, conseillère, juge, aîné, aînée, sénateur, sénatrice, ambassadeur, ambassadrice, sous-ministre, gouverneur, gouverneure, professeur, professeure, "
        "doyen, doyenne, vérificateur, vérificatrice, procureur, procureure, registraire, surintendant, inspecteur, inspectrice, sergent, capitaine, lieutenant, député, députée, préfet, préfète, honorable, directeurs"
    ),
    persons=words(
        "m, mme, mlle, me, dr, dre, mgr, maître, honorable, monsieur, madame, jean, pierre, michel, jacques, claude, andré, philippe, alain, bernard, françois, daniel, gilles, guy, yves, luc, marc, denis, louis, rené, serge, "
        "robert, richard, normand, réjean, gaétan, mario, martin, éric, stéphane, sylvain, benoît, patrick, sébastien, mathieu, alexandre, simon, maxime, nicolas, olivier, vincent, étienne, hugo, samuel, antoine, thomas, "
        "marie, nathalie, isabelle, sylvie, julie, chantal, caroline, annie, martine, johanne, lucie, manon, josée, france m, diane, louise, lise, nicole, monique, ginette, hélène, francine, suzanne, carole, céline, danielle, "
        "sophie, valérie, stéphanie, mélanie, véronique, karine, geneviève, catherine, émilie, joanie, camille, gabrielle, ariane, audrey, laurence, rosalie, steven, tamas, "
        "adèle, adrien, agathe, agnès, aimée, albertine, alexandra, alexis, alfred, alice, aline, alphonse, amélie, anaïs, angèle, anick, "
        "anik, anne, anne-marie, annick, anouk, antoinette, armand, arnaud, arthur, aurélie, béatrice, benjamin, bernadette, berthe, "
        "bertrand, blandine, brigitte, bruno, carl, cécile, cédric, charles, charlotte, christian, christiane, christine, christophe, cindy, claire, "
        "clara, claudette, claudia, claudine, clément, colette, coralie, corinne, cynthia, damien, dany, david, delphine, denise, didier, "
        "dominic, dominique, donald, dorothée, édith, édouard, élaine, éléonore, éliane, élisabeth, élise, élodie, éloïse, émile, emmanuel, "
        "emmanuelle, ernest, estelle, esther, étiennette, eugène, eugénie, évelyne, fabien, fabienne, félix, fernand, flavie, florent, francis, "
        "françoise, frédéric, frédérique, gabriel, gaël, gaston, georges, georgette, gérald, gérard, germain, germaine, gervais, ghislain, "
        "ghislaine, gilbert, gilberte, gisèle, gratien, grégoire, guillaume, gustave, guylaine, henri, henriette, hervé, hortense, hubert, huguette, "
        "ian, ingrid, irène, ismaël, jacinthe, jacqueline, jasmin, jasmine, jean-claude, jean-françois, jean-guy, jean-louis, jean-luc, jean-marc, "
        "jean-paul, jean-philippe, jean-pierre, jean-sébastien, jeanne, jeannine, jérémie, jérôme, joanne, jocelyn, jocelyne, joël, joëlle, "
        "jonathan, joseph, joséphine, josiane, judith, jules, julien, juliette, justine, katia, kevin, lambert, laurent, laurie, léa, léo, léon, "
        "léonard, léonie, léopold, liette, lili, lina, line, linda, lionel, lisette, loïc, lorraine, louis-philippe, luce, lucien, lucienne, "
        "lucille, ludovic, lydia, lyne, madeleine, mado, magali, marc-andré, marc-antoine, marcel, marcelle, marguerite, maria, marianne, "
        "marie-claude, marie-ève, marie-france, marie-josée, marie-pier, marielle, mariette, marilyn, marina, marjolaine, marlène, marthe, maryse, "
        "mathilde, maude, maurice, maxence, mélissa, micheline, michèle, mireille, myriam, nadia, nadine, nancy, natacha, noémie, normande, "
        "odette, odile, olivette, omer, ophélie, oscar, pascal, pascale, patrice, patricia, paul, paul-émile, paule, pauline, pierre-luc, pierrette, "
        "rachel, raoul, raphaël, raymonde, rébecca, régine, régis, réjane, rémi, renaud, renée, rita, rodrigue, roger, rolande, roland, romain, "
        "roméo, rosaire, roxanne, roxane, sabrina, samuelle, sandra, sara, sarah, simone, solange, sonia, steeve, suzette, sylvestre, tania, tanya, "
        "thérèse, tristan, ulysse, urbain, ursule, vanessa, victor, vincente, violaine, virginie, viviane, william, xavier, yan, yann, yannick, "
        "yolande, yvan, yvette, yvon, yvonne, zacharie, zoé, aminata, fatou, mamadou, ousmane, awa, moussa, ibrahima, rachid, karim, youssef, "
        "nadège, solène, maëlle, océane"
    ),
    peoples=words(
        "canadien, canadienne, canadiens, canadiennes, québécois, québécoise, québécoises, ontarien, ontarienne, manitobain, manitobaine, albertain, albertaine, néo-brunswickois, néo-brunswickoise, acadien, acadienne, acadiens, autochtone, "
        "européenne, européen, américain, américaine, britannique, britanno-colombien, britanno-colombienne, franco-ontarien, franco-ontarienne, franco-manitobaine, fransaskois, fransaskoise, terre-neuvienne, "
        "autochtones, inuit, inuits, métis, premières, nations, première, crie, cri, cris, innu, innue, innus, huron-wendat, atikamekw, anishinabe, mi'kmaq, abénaquis, dénée, aînés, aînées, français, anglais, inuktitut, francophone, francophones, "
        "janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, lundi, mardi, mercredi, jeudi, vendredi, samedi, dimanche, noël, internet, web, covid-19, état, couronne, "
        "nord, sud, est, ouest, atlantique, pacifique, prairies, arctique, maritimes, gouvernement, suprême, fédérale, jour, annexe, thème, groupe, "
        "nord-américaine, internationale, mondiale, panafricaine, panaméricaine, latino-américaine, royale, française, suisse, belge, japonaise, allemande"
    ),
    places=words(
        "canada, alberta, colombie-britannique, manitoba, nouveau-brunswick, terre-neuve, terre-neuve-et-labrador, labrador, nouvelle-écosse, territoires du nord-ouest, nunavut, ontario, île-du-prince-édouard, "
        "québec, saskatchewan, yukon, états-unis, royaume-uni, angleterre, écosse, irlande, france, allemagne, australie, nouvelle-zélande, japon, chine, inde, mexique, norvège, suède, danemark, finlande, islande, pays-bas, belgique, "
        "espagne, italie, grèce, portugal, brésil, philippines, ukraine, russie, israël, haïti, afrique du sud, suisse, autriche, amérique du nord, amérique, europe, asie, afrique, cap-breton, c.-b, î.-p.-é, californie, nunavik, acadie, bas-canada, "
        "abitibi-témiscamingue, gaspésie, estrie, outaouais, mauricie, saguenay-lac-saint-jean, montérégie, laurentides, lanaudière, côte-nord, bas-saint-laurent, chaudière-appalaches, nord-du-québec, eeyou istchee"
    ),
    towns=words(
        "montréal, québec, trois-rivières, laval, longueuil, gatineau, sherbrooke, saguenay, lévis, rimouski, rouyn-noranda, val-d'or, sept-îles, drummondville, granby, saint-jérôme, saint-hyacinthe, "
        "alma, baie-comeau, gaspé, matane, amos, joliette, terrebonne, repentigny, brossard, caraquet, shippagan, tracadie, dieppe, saint-boniface, moncton, hearst, le pas, vieux-québec, vieux-montréal, vallée du fraser, genève, bruxelles, la haye, "
        "saint-jean, péninsule acadienne, baie de fundy"
    ),
    directions=words(
        "nord, sud, est, ouest, haut, bas, nouveau, nouvelle, tout, centre, grand, nord-est, nord-ouest, sud-est, sud-ouest, ailleurs"
    ),
    foreign=_i(
        r"\s(?:des États-Unis|du Royaume-Uni|d'(?:Angleterre|Écosse|Irlande|Australie|Allemagne)|de (?:France|Norvège|Suède|Finlande|Belgique|Nouvelle-Zélande)|du (?:Danemark|Japon|Mexique))$"
    ),
    company=words("inc, ltée, limitée, s.e.n.c, senc, sencrl, s.e.c, cie, enr, s.a, sarl"),
    descriptors=sorts(
        {
            "service_provider": "service, ligne, refuge, hôpital, clinique, centre, maison, auberge, garderie, bibliothèque, foyer, halte",
            "ngo": "organisme, association, coalition, coopérative, collectif, organisation, réseau, fondation, ong, mouvement, groupe, regroupement, oeuvre, œuvre, alliance, obnl, osbl, projet d'entraide",
            "company": "société, entreprise, firme, compagnie, start-up, jeune pousse, fabricant, détaillant, transporteur, exploitant, assureur, banque, brasserie, hôtel, chaîne, fournisseur, entrepreneur, "
            "cabinet, transformateur, promoteur, géant, multinationale, constructeur, épicier, bannière, scierie, ferme, pme, filiale, distributeur, éditeur, agence",
            "media": "journal, quotidien, hebdomadaire, station, radio, diffuseur, magazine, revue, télévision, chaîne, média, balado, périodique, mensuel",
            "association": "syndicat, fédération, union, ligue, club, ordre",
            "academic": "université, collège, institut, école, consortium, laboratoire, observatoire, cégep",
            "other": "comité, conseil, commission, bureau, régie, équipe, unité",
        }
    ),
    before=_i(
        r"\b(?=\w)(?:[a-zà-ÿœ]+(?:é|ée|és|ées|i|ie|is|ies|ise|u|ue|us|ues) par|\b(?:selon|d'après|de l'avis d[eu']|au dire d[eu'])|\b(?:prêtée?s?|offerte?s?|gérée?s?|dirigée?s?|animée?s?|menée?s?|organisée?s?|financée?s?|fondée?s?|exploitée?s?|conçue?s?|créée?s?|fournie?s?|servie?s?|préparée?s?|publiée?s?|produite?s?|lancée?s?|soutenue?s?|appuyée?s?|commanditée?s?|"
        r"réalisée?s?|administrée?s?|tenue?s?|mise?s? (?:au point|sur pied|en (?:œuvre|place|ligne))|élaborée?s?|distribuée?s?|hébergée?s?|parrainée?s?|assurée?s?|représentée?s?|coordonnée?s?|recueillie?s?|rédigée?s?|commandée?s?|versée?s?|construite?s?|diffusée?s?|développée?s?|présentée?s?|pilotée?s?|co-?organisée?s?) par"
        r"|\b(?:en (?:partenariat|collaboration|coopération|concertation)|de concert|conjointement) avec|\bavec (?:l'aide|l'appui|le soutien|le concours|la collaboration|la participation|l'accord) d[eu']|\bgracieuseté d[eu']|\bau nom d[eu']"
        r"|\b(?:porte-parole|bénévoles?|employé[es]*|représentante?s?|journalistes?|responsables?|gestionnaires?|fondat(?:eur|rice)s?|intervenante?s? |délégué[es]*|ingénieure?s?|économistes?|chercheu[rs]e?s?|conseill[eè]re?s?|membres|direct(?:eur|rice)s?(?: (?:général|exécutif|adjoint)e?| exécutive)?|présidente?s?(?:-directrice générale)?|coordonnat(?:eur|rice)s?|usagers|usagères|locataires|donat(?:eur|rice)s|conseil d'administration|infirmi(?:er|ère)s?|médecins?|enseignante?s?|mentors?|animat(?:eur|rice)s?|agente?s?|technicien(?:ne)?s?|analystes?|avocate?s?|dirigeants|siège social|bureaux|locaux|entrepôt|équipe|clients?|abonnés|personnel|série|articles?|reportages?|enquêtes?|chroniques?|éditoria(?:l|ux)|manchettes?|balados?|documentaires?|reporter|dirigeante?s?) (?:de l'|d[eu']|chez)"
        r"|\bs'(?:est|était|allie|associe) (?:allié|associé|jointe?)?e? ?(?:avec|à)|\bs'adresser à|\bconfiée?s? à|(?:notamment|entre autres|surtout|en particulier|principalement) par)\s?(?:l'|la |le |les )?$"
    ),
    after=_i(
        r"\s(?:\((?:[^()]{1,40})\)\s)?(?:(?:n')?(?:a|ont|avait|avaient)(?: (?:également|aussi|ensuite|déjà|depuis|récemment|d'abord|alors|notamment|pour sa part|quant à elle))?\s(?:[a-zà-ÿ]+(?:é|i|u|is|it|ert|eint|ait|us|ut)e?s?)\b|estime|offre|offrent|forme|distribue|diffuse|publie|propose|organise|gère|exploite|"
        r"accueille|recueille|présente|décrit|décrivait|soutient|aide|fournit|anime|mène|dirige|coordonne|prévoit|compte|entend|rappelle|affirme|indique|précise|signale|souligne|explique|constate|reconnaît|emploie|livre|vend|dessert|"
        r"étudie|collabore|participe|tient|reçoit|finance|met|signe|lance|s'est|s'engage|se consacre|se spécialise|héberge|développe|conçoit|transforme|produit|fabrique|réunit|regroupe|œuvre|travaille|survole|interrompt|récolte|récoltent|replante|transmet|étendra|organisera|"
        r"lancera|publiera|offrira|mettra|tiendra|versera|fera|estimait|proposait|recommandait|recommande|demande|réclame|craint|s'inquiète|déplore|salue|remettrait|remettra|dispose|possède|répond|sert|gère|loue|prête|conseille|représente|remet|témoigne|écrit|insiste|plaide|milite|défend|couvre|couvrait|achète|construit|installe|assure|forment|gèrent|aident|siège|répondait|répondra|ouvrira|accueillera|souhaite|suggère|préconise|invite|note|observe|craignent|appuie|commandite|embauche|recrute|nourrit|loge|jumelle|intervient|accompagne|dépanne|redistribue|récupère|trie)\b|,\sdont (?:les|l[ea]|l') ?(?:membres|bénévoles|employé[es]*|client[es]*|abonnés|lecteurs|auditeurs|usagers|intervenant[es]*|conseil d'administration|équipes?|camions|autobus|autocars|bureaux|locaux|succursales)\b"
    ),
    acts=_i(
        r"\s(?:(?:a|ont|avait|avaient) (?:(?:aussi|également|ensuite|depuis|déjà|récemment|alors|tous deux|toutes deux|pour sa part,?) )?(?:demandé|annoncé|indiqué|accepté|répondu|signé|adopté|déposé|proposé|dit|noté|"
        r"signalé|recommandé|décidé|modifié|approuvé|appuyé|promis|refusé|consulté|abrogé|légiféré|précisé|affirmé|rappelé|reporté|convenu|emboîté le pas|souligné|financé|nommé|sollicité|réclamé|entrepris|interdit|confirmé|souscrit|versé)|"
        r"s'(?:est|était) (?:engagée?|opposée?|abstenue?|dite?|montrée?)|se sont (?:engagé|opposé|abstenu|dit)e?s|s'engagent?|s'opposent?|demandent?|propose(?:nt)?|appuient|appuie|financent?|recommande(?:nt)?|"
        r"consultera|publiera|financera|déposera|nommera|consulteront|publieront|financeront)\b"
    ),
    clauses=words("que, qu', mais, tandis, alors, lorsque, si, quand, car, et"),
    together=_i(r"\s(?:ont|sont|étaient|avaient|seront|furent|[a-zà-ÿœ]{2,}(?:ent|ront|vont|font))\b(?<!ment)"),
    item_verb=_i(
        r"(?:,? (?:qui|dont)\b|,\s(?:à|au|en|de)\s|,\s(?:une?|l[ea]s?|l')|\s(?:a|ont|est|sont|était|avait|fait|met|tient|vend|sert|offre|met|reçoit|fournit|soutient|réunit|dessert|transmet|produit|conçoit|entretient|construit|accueille|recueille|permet|prend|rend)\b|\s(?!comme\b|entre\b|contre\b|outre\b|notre\b|autre\b|même\b|une\b|elle\b|cette\b)[a-zà-ÿœ-]+e\b|\s[a-zà-ÿœ]{3,}ent\b|\s\([A-Z])"
    ),
    titled=_i(
        r"\b(?:intitulée?s?|appelée?s?|nommée?s?|titrée?s?|baptisée?s?|film|documentaire|rapport|livre|série|jeu|chanson|exposition|étude|slogan|thème|campagne|application|logiciel|outil|plateforme|module|navire|stratégie|programme de|initiative|opération|article|appli)\s[«“\"]?\s?$"
    ),
    plurals={
        "services": ("service_provider", ""),
        "chemins de fer": ("company", ""),
        "compagnies de chemin de fer": ("company", ""),
        "sociétés ferroviaires": ("company", ""),
        "gouvernements": ("provincial_government", "gouvernement"),
        "gouvernements provinciaux": ("provincial_government", "gouvernement"),
        "barreaux": ("association", "barreau"),
        "commissions des droits de la personne": ("provincial_government", "droits"),
        "régies régionales": ("provincial_government", "régie"),
        "régies de la santé": ("provincial_government", "santé"),
        "réseaux de santé": ("provincial_government", "santé"),
        "centres locaux de services communautaires": ("service_provider", "centre"),
        "nations cries": ("indigenous_organization", "nation"),
        "communautés cries": ("indigenous_organization", "nation"),
        "offices municipaux d'habitation": ("other", "office"),
        "centres d'action bénévole": ("service_provider", "centre"),
        "maisons de jeunes": ("service_provider", "maison"),
        "tables de concertation": ("task_force", "table"),
        "services de police": ("police", "polic"),
        "corps de police": ("police", "polic"),
        "forces policières": ("police", "polic"),
        "forces": ("police", "polic"),
        "polices": ("police", "polic"),
        "organisations": ("ngo", ""),
        "organismes": ("ngo", ""),
        "agences": ("other", ""),
        "groupes": ("ngo", ""),
        "ong": ("ngo", ""),
        "partenaires": ("other", ""),
        "fournisseurs": ("service_provider", ""),
        "firmes": ("company", ""),
        "plateformes": ("company", ""),
        "fabricants": ("company", ""),
        "employeurs": ("company", ""),
        "hôteliers": ("company", ""),
        "établissements": ("other", ""),
        "institutions": ("other", ""),
        "hôpitaux": ("service_provider", "hôpital"),
        "cliniques": ("service_provider", "clinique"),
        "refuges": ("service_provider", "refuge"),
        "maisons d'hébergement": ("service_provider", "maison"),
        "maisons": ("service_provider", "maison"),
        "universités": ("academic", "université"),
        "collèges": ("academic", "collège"),
        "cégeps": ("academic", "cégep"),
        "écoles": ("academic", "école"),
        "municipalités": ("municipal_government", "municipalité"),
        "villes": ("municipal_government", "ville"),
        "corps policiers": ("police", "polic"),
        "services policiers": ("police", "polic"),
        "postes": ("police", "polic"),
        "détachements": ("police", "polic"),
        "administrations portuaires": ("company", "port"),
        "administrations": ("other", ""),
        "districts": ("other", "district"),
        "directions": ("other", "direction"),
        "bureaux": ("other", "bureau"),
        "offices": ("other", "office"),
        "offices d'habitation": ("other", "office"),
        "centres de services": ("other", "centre"),
        "commissions": ("other", "commission"),
        "comités": ("task_force", "comité"),
        "tables": ("task_force", "table"),
        "équipes": ("ngo", ""),
        "laboratoires": ("academic", "labo"),
        "chaires": ("academic", "chaire"),
        "facultés": ("academic", "faculté"),
        "campus": ("academic", "campus"),
        "radios": ("media", ""),
        "radios communautaires": ("media", ""),
        "télévisions": ("media", ""),
        "quotidiens": ("media", ""),
        "hebdomadaires": ("media", ""),
        "hebdos": ("media", ""),
        "diffuseurs": ("media", ""),
        "jeunes pousses": ("company", ""),
        "producteurs": ("company", ""),
        "transformateurs": ("company", ""),
        "distributeurs": ("company", ""),
        "exploitants": ("company", ""),
        "entrepreneurs": ("company", ""),
        "promoteurs": ("company", ""),
        "constructeurs": ("company", ""),
        "chaînes": ("company", ""),
        "bannières": ("company", ""),
        "scieries": ("company", "scierie"),
        "usines": ("company", "usine"),
        "mines": ("company", "mine"),
        "brasseries": ("company", "brasserie"),
        "hôtels": ("company", "hôtel"),
        "auberges": ("company", "auberge"),
        "pourvoiries": ("company", "pourvoirie"),
        "chambres de commerce": ("association", "chambre"),
        "fédérations": ("association", "fédération"),
        "ordres": ("association", "ordre"),
        "ordres professionnels": ("association", "ordre"),
        "unions": ("association", "union"),
        "clubs": ("association", "club"),
        "cercles": ("association", "cercle"),
        "collectifs": ("ngo", ""),
        "mouvements": ("ngo", ""),
        "regroupements": ("ngo", ""),
        "coops": ("ngo", "coop"),
        "cuisines collectives": ("service_provider", "cuisine"),
        "garderies": ("service_provider", "garderie"),
        "ressources": ("service_provider", ""),
        "résidences": ("service_provider", "résidence"),
        "foyers": ("service_provider", "foyer"),
        "dispensaires": ("service_provider", "dispensaire"),
        "lignes d'écoute": ("service_provider", ""),
        "services d'incendie": ("municipal_government", "incendie"),
        "sociétés de transport": ("company", "transport"),
        "tribunaux": ("court", "tribunal"),
        "cours": ("court", "cour"),
        "cantons": ("municipal_government", "canton"),
        "mairies": ("municipal_government", "mairie"),
        "arrondissements": ("municipal_government", "arrondissement"),
        "conseils de bande": ("indigenous_organization", "conseil"),
        "conseils tribaux": ("indigenous_organization", "conseil"),
        "conseils scolaires": ("other", "conseil"),
        "centres de services scolaires": ("other", "centre"),
        "villages": ("municipal_government", "village"),
        "entreprises": ("company", ""),
        "sociétés": ("company", ""),
        "compagnies": ("company", ""),
        "détaillants": ("company", ""),
        "épiciers": ("company", ""),
        "transporteurs": ("company", ""),
        "assureurs": ("company", ""),
        "banques": ("company", "banque"),
        "banques alimentaires": ("service_provider", "banque"),
        "bibliothèques": ("service_provider", "bibliothèque"),
        "journaux": ("media", ""),
        "médias": ("media", ""),
        "stations": ("media", ""),
        "coalitions": ("ngo", ""),
        "réseaux": ("ngo", ""),
        "centres": ("service_provider", "centre"),
        "centres d'amitié": ("service_provider", "centre"),
        "nations": ("indigenous_organization", "nation"),
        "premières nations": ("indigenous_organization", "nation"),
        "conseils": ("other", "conseil"),
        "associations": ("association", "association"),
        "syndicats": ("association", "syndicat"),
        "ministères": ("provincial_government", "ministère"),
        "coopératives": ("ngo", "coop"),
        "commissions scolaires": ("other", "commission"),
        "caisses": ("company", "caisse"),
        "fermes": ("company", "ferme"),
        "musées": ("service_provider", "musée"),
        "instituts": ("academic", "institut"),
        "fondations": ("ngo", "fondation"),
        "régies": ("other", "régie"),
        "brigades": ("municipal_government", "brigade"),
        "casernes": ("municipal_government", "caserne"),
        "aéroports": ("company", "aéroport"),
        "ports": ("company", "port"),
        "mrc": ("municipal_government", "mrc"),
        "programmes": ("service_provider", ""),
        "initiatives": ("ngo", ""),
        "lignes": ("service_provider", ""),
        "forums": ("association", ""),
        "intervenants": ("other", ""),
        "communautés": ("indigenous_organization", "nation"),
    },
    many=words(
        "banques alimentaires, refuges, cliniques, écoles, fermes, hôtels, banques, garderies, cuisines collectives, foyers, résidences, maisons, auberges, mines, "
        "scieries, usines, brasseries, églises, détaillants, épiciers, restaurants, employeurs, hôteliers, entreprises, sociétés, compagnies, groupes, organismes, "
        "organisations, ressources, entrepreneurs, promoteurs, constructeurs, pourvoiries"
    ),
    shared_plurals=frozenset(),
    member_openers=words("(, –, —, à, c, comme, tel, tels, telle, telles, notamment, y, dont, par, entre, parmi")
    | {","},
    members=_i(
        r"(?P<strict>\((?:c\.\s?-\s?à\s?-\s?d\.|soit|à savoir|par (?:exemple|ex\.)|p\.\s?ex\.|i\.\s?e\.|notamment|dont|comme|en l'occurrence|entre autres|ceux d[eu]|celles d[eu])?\s?[,:]?\s?(?=(?:[lL]es? |[lL]a |l'|ceux d[eu] |celles d[eu] |de )?[A-ZÀ-Ý0-9])(?-i:les? |la |l'|ceux d[eu] |celles d[eu] |de )?|,?\s?\bà savoir\s?:?\s(?:ceux d[eu] |celles d[eu] )?|,?\s?\bc\.-à-d\.\s|[–—]\s(?=[A-ZÀ-Ý]))"
        r"|,?\s?\b(?:comme|tels? que|telles? que|notamment|y compris|dont|par exemple|entre autres|parmi lesquels|parmi lesquelles)\s(?-i:les? |la |l'|ceux d[eu] |celles d[eu] )?"
    ),
    alias_lead=_i(
        r"(?:(?:ci[- ]après|plus loin|ci-dessous|anciennement|autrefois|aujourd'hui|aussi|également|désormais)[,:]?\s)?(?:(?:appelée?s?|nommée?s?|désignée?s?|dénommée?s?|connue?s?|désignée?s?)\s(?:(?:aussi|simplement|sous le nom d[e']|comme|par)\s?)?)?(?:ou\s)?"
    ),
    defines=_i(
        r"(?:ci[- ]après(?: (?:appelée?|nommée?|désignée?|dénommée?))?|(?:aussi |ici |que l'on )?(?:appelée?|nommée?|désignée?|dénommée?|connue?))"
        r"(?: (?:ici|ci-après|dans le présent (?:rapport|document|sommaire)|plus simplement|simplement|sous le nom de|comme|par))*,?\s(?:« ?)?(?-i:l[ea]s? |l')?(?:« ?)?(?=(?-i:[A-ZÀ-Ý]))"
    ),
    venue_heads=words(
        "hôtel, auberge, centre, palais, salle, aréna, motel, manoir, théâtre, pavillon, auditorium, club, bibliothèque, église, légion, campus, musée, galerie, stade, école, collège, université, cégep, maison, "
        "château, domaine, résidence, complexe, edifice, édifice"
    ),
    topics=frozenset(),
    place_heads=frozenset(),
    seats=words("député, députée, membre, sénateur, sénatrice"),
    joint_heads=words(
        "initiative, projet, programme, partenariat, forum, table, plateforme, fonds, portail, rendez-vous"
    ),
    gatherings=frozenset(
        f"{people} {link}"
        for people in words(
            "parents, mères, pères, citoyens, citoyennes, femmes, hommes, jeunes, aînés, médecins, infirmières, avocats, enseignants, étudiants, "
            "scientifiques, ingénieurs, architectes, artistes, travailleurs, travailleuses, familles, voisins, ensemble, unis, communautés"
        )
        for link in ("pour", "contre", "sans")
    ),
    governing=words("conseil, gouvernement, assemblée, grand conseil"),
    partners=words("compagnie, cie, fils, filles, frères, sœurs, associés, associées, cie"),
    provincial=words(
        "gouvernements, barreaux, assemblées législatives, ordres infirmiers, gouvernements provinciaux, commissions des droits de la personne"
    ),
    origins=frozenset(),
    trades=words(
        "infirmier, infirmière, infirmiers, infirmières, médecin, médecins, enseignant, enseignante, enseignants, enseignantes, technicien, technicienne, ingénieur, ingénieure, "
        "avocat, avocate, avocats, avocates, agent, agente, animateur, animatrice, bénévole, bénévoles, intervenant, intervenante, intervenants, intervenantes, locataire, locataires, "
        "journaliste, journalistes, usagers, usagères, clients, membres, conseiller, conseillère, employé, employée, employés, employées, analyste, économiste, mentor, mentors"
    ),
    sites=frozenset(),
    held=_l(
        r"(?:\s\([^()]{1,60}\))?,?\s(?:s'est (?:tenue?|déroulée?)|se sont (?:tenue?s|déroulée?s)|se (?:tiendra|tiendront|déroulera|dérouleront|tenait|déroulait)|(?:a|ont|avait|avaient|aura|auront) (?:eu )?lieu)\s(?!à l'écart|au courant|à distance|en retrait|à carreau|à jour)[^.;]{0,80}?(?:\d|en ligne|virtuel|[A-ZÀ-Ý])"
    ),
    titles=words(
        "loi, lois, code, charte, règlement, règlements, décret, traité, convention, entente, accord, protocole, déclaration, directive, plan, plans, stratégie, stratégies, cadre, politique, "
        "politiques, budget, rapport, rapports, sommaire, enquête, étude, études, guide, manuel, trousse, bulletin, campagne, défi, concours, prix, forum, conférence, sommet, colloque, atelier, "
        "ateliers, consultation, consultations, journée, journées, semaine, festival, webinaire, application, site, portail, logiciel, subvention, crédit, prestation, allocation, programme, programmes, droits"
    ),
    numbered=words("traité, locale, local, section, no, numéro, succursale"),
    own_acronyms=words(
        "ONG, ONGs, OSBL, OBNL, PIB, ADN, VIH, SIDA, TI, IA, PDG, PDF, FAQ, LGBTQ, LGBTQ2, 2ELGBTQ, 2ELGBTQI+, SMS, GPS, TV, COVID, COVID-19, É.-U, UE, C.-B, PME, ETCAF, TDAH, TSPT, STIM, PE, DG, RH, RP, CO2, GES, FPT, F-P-T, ACS, ACS+, CVR, FFADA, VPI, ITSS, VR, VTT, DEL, II, III, IV, VI, VII, VIII, IX, XI, XII, PhD, MD, TET, PTET, TPS, TVH, TVQ, ODD, TIC, EPI, SIMDUT, URL, HTML, API, CULTURE, CLSC, CPE, CHSLD, MRC, CA, Zoom, Teams, Webex, Skype"
    ),
)

LANGUAGE = Language(code="fr", outline=OUTLINE, notes=NOTES, agenda=AGENDA, asking=ASKING, naming=NAMING)
