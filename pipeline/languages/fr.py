"""French: how its officials name the parts of a report, date, cite, ask and name bodies."""

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

LANGUAGE = Language(code="fr", outline=OUTLINE, notes=NOTES, agenda=AGENDA, naming=NAMING)
