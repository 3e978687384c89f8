"""Bodies in French: what officials name, shorten, list and cite, and what only looks like a body."""

import pytest

from tests.naming.helpers import check

SNIPPETS = [
    # Heads with complements in small letters
    "L'{Association des apiculteurs du Nord} estime que les ruches souffrent.",
    "La {Coalition contre la pauvreté énergétique} a remis un mémoire.",
    "Une avocate du {Centre de justice de proximité de l'Estrie} a pris la parole.",
    "Le {Conseil régional des aînés de la Mauricie} publie un guide chaque année.",
    "Selon le {Laboratoire de recherche sur les sols gelés}, la route s'affaisse.",
    "Le {Comité consultatif sur le transport adapté} avait recommandé l'inverse.",
    "Le {Groupe de travail interministériel sur le logement} se réunit chaque mois.",
    "La {Fondation pour la santé des enfants du Nord} verse des bourses.",
    "Le {Syndicat des employés municipaux de Rimouski} s'y oppose.",
    "La {Fédération québécoise des coopératives d'habitation} appuie l'idée.",
    "L'{Ordre des travailleurs sociaux et des thérapeutes conjugaux} encadre la pratique.",
    "Le {Regroupement des maisons d'hébergement de l'Outaouais} compte douze membres.",
    "La {Société d'aide à l'enfance de Sudbury} manque de foyers.",
    "L'{Institut national de la recherche forestière} a publié une carte.",
    "La {Table de concertation des aînés de Laval} a tenu une assemblée.",
    "Le {Bureau du coroner en chef} a recensé les décès.",
    "L'{Office municipal d'habitation de Gaspé} a rénové vingt logements.",
    "Le {Réseau des femmes élues de l'Acadie} offre du mentorat.",
    "La {Chaire de recherche sur les incendies} de l'{Université du Québec à Chicoutimi} les étudie.",
    "Une chercheuse de l'{Institut des eaux douces} de l'{Université Laurentienne} l'a montré.",
    "Le {Service de sécurité incendie de la Ville de Lévis} forme des pompiers.",
    "Le {Service de police de la Ville de Sherbrooke} et la {Sûreté du Québec} collaborent.",
    "La {police régionale de Waterloo} a fourni ses données.",
    "La {Cour d'appel de la Saskatchewan} lui a donné raison.",
    "Un jugement du {Tribunal administratif du logement} fait autorité.",
    "Le {ministère de la Santé et des Services sociaux} étudie la demande.",
    "Le {ministère de l'Agriculture, des Pêcheries et de l'Alimentation} finance le projet.",
    "Le {ministère des Transports du Nouveau-Brunswick} a fermé le pont.",
    "La {Ville de Baie-Sainte-Anne} et la {Municipalité de Val-Rivard} se partagent l'autobus.",
    "La {MRC de Pontiac} a embauché un agent.",
    "Le {Village de Pointe-Sapin} a déménagé son quai.",
    "La {Première Nation de Pessamit} et le {Conseil tribal Mamuitun} ont signé.",
    "Le {Conseil des Innus de Pakua Shipi} gère le dispensaire.",
    "La {Nation crie de Nemaska} demande un pont.",
    "Le {Centre d'amitié autochtone de Val-d'Or} accueille les familles.",
    "L'{Hôpital Sainte-Croix} a réduit ses restes; le {CLSC des Rivières} a suivi.",
    "La {Maison d'hébergement L'Éclaircie} affiche complet.",
    "La {Banque alimentaire de Gimli} sert 400 familles.",
    "Le {Collège communautaire du Nord} forme des aides-cuisiniers.",
    "L'{École de foresterie de Duchesnay} a fermé.",
    "La {Commission scolaire crie} et le {Conseil scolaire Viamonde} offrent le cours.",
    "L'{Agence mondiale antidopage} y siège.",
    "La {Coopérative de solidarité du Quai} a servi le dîner.",
    "La {Caisse populaire de Hearst} prête à taux réduit.",
    "La {Chambre de commerce de Saint-Boniface} s'inquiète.",
    "Le {Club des ornithologues de Matane} a compté les oiseaux.",
    "L'{Organisation des mesures d'urgence de la Nouvelle-Écosse} a rappelé les délais.",
    "La {Régie intermunicipale du Bas-Richelieu} ramasse les bacs.",
    "Le {Curateur public du Québec} a été consulté.",
    # Companies, media, venues
    "{Transports Boréal ltée} a cessé ses activités.",
    "La société {Pêcheries Cap-Vert inc.} emploie vingt personnes.",
    "{Radio Fundy} a lu les avis en ondes.",
    "Une journaliste du {Courrier du Nord} a interrogé les riverains.",
    "Le quotidien {La Voix du Fleuve} en a fait sa une.",
    "= {Hôtel des Trois-Pignons}, Rimouski (Québec)",
    # Applied titles and governments
    "{Transports Canada} et {Santé Canada} agiront de concert.",
    "{Services aux Autochtones Canada} paie les vols.",
    "{Environnement et Changement climatique Canada} a présenté ses cartes.",
    "{Fleurons et Jardins Canada} a offert des semences.",
    "Le {gouvernement fédéral} et le {gouvernement du Manitoba} ont signé.",
    "Le {gouvernement québécois} a refusé; le {gouvernement des Territoires du Nord-Ouest} a accepté.",
    # Acronyms, aliases, short forms
    "L'{1:Association des riverains de la Baie} ({1:ARB}) a écrit. L'{1:ARB} attend une réponse.",
    "Le {1:RNPA} ({1:Réseau national des proches aidants}) a répondu. Les bénévoles du {1:RNPA} étaient là.",
    "La {1:Table de concertation du littoral} (ci-après « la {1:Table} ») s'est réunie. La {1:Table} publiera un avis.",
    "Le {1:ministère du Tourisme et de la Culture} ({1:MTC}, ou « le {1:Ministère} ») consulte. Le {1:Ministère} tranchera.",
    "La {1:Fondation Après-Neige} distribue des trousses. La {1:Fondation} manque de bénévoles.",
    "Le {1:Conseil tribal des Hautes-Eaux} a parlé. Puis le {1:Conseil tribal} a écouté.",
    "La {1:Croix-Rouge canadienne} a inscrit les familles; la {1:Croix-Rouge} les a aussi nourries.",
    "{1:Deuxième Souffle} ({1:Second Wind}) prête des fauteuils. {1:Second Wind} existe depuis 1990.",
    "Le {1:Service des incendies du Yukon} ({1:Yukon Fire Service}) a grandi.",
    "La {GRC} et l'{ASFC} ont témoigné, comme l'{ONU} et l'{OMS}.",
    "La {1:Commission de services de la Péninsule} ({1:CSP}) a ouvert ses livres; la {1:Commission} les publie.",
    # Apposition, context
    "{RivaLigne}, une ligne d'écoute tenue par des étudiants, répond la nuit.",
    "{Les Semeuses du Lac}, un organisme de Gimli, récoltent les surplus.",
    "L'organisme {Toit Partagé} loge des familles.",
    "Le consortium québécois {Aquaterra} a chiffré les coûts.",
    "Le repas a été servi par {Les Trois Marmites}.",
    "Deux abatteuses ont été prêtées par {Bois Lamarre}.",
    "D'après {Horizon Jeunesse}, la moitié des appels viennent du Nord.",
    "En partenariat avec {Le Grand Chemin}, la clinique offre des suivis.",
    "- {Porte Ouverte} accueille les jeunes jusqu'à minuit;",
    "- le {Carrefour des familles de Hearst} offre une halte-garderie;",
    # Lists
    "Les forces policières qui ont participé (c.-à-d. {Gatineau}, {Laval}, {Lévis}) l'ont testé.",
    "Trois hôpitaux (soit {Gander}, {Burin} et {Stephenville}) ont des lits.",
    "Des ONG (p. ex. {Maison du Père} et {Lueur Nouvelle} en Alberta) l'offrent.",
    "Des entreprises comme {Boréalis} et {NordExpress} paient davantage.",
    "Les universités de {Guelph} et de {Regina} comparent leurs notes.",
]

NOTHING = [
    "Le Code criminel et la Loi sur la Gendarmerie royale du Canada s'appliquent.",
    "La Politique de protection des zones côtières date de 2002.",
    "La Stratégie nationale sur le logement (la Stratégie) prend fin. La Stratégie sera revue.",
    "Le ministre de la Sécurité publique et la ministre de l'Agriculture ont pris la parole.",
    "Le Forum national sur le logement (ci-après « le Forum ») s'est tenu à Halifax. Le Forum a réuni 90 personnes.",
    "La Table ronde a entendu des services de police, des banques alimentaires et des conseils de bande.",
    "Les participants ont invité les municipalités et les Premières Nations à éclairer les arrêts.",
    "La campagne « Ma rue, mon refuge » a joint 12 000 foyers.",
    "Le document intitulé Se préparer avant la fumée a été remis.",
    "Le Nord de l'Ontario et le Canada atlantique ont été isolés en janvier.",
    "Les Autochtones, les Inuits et les Métis parlent cri, innu et anglais.",
    "Mme Ellen March et M. Joseph Cardinal ont témoigné.",
    "Les ONG, les OSBL et les PME manquent de fonds.",
    "Le gouvernement a promis d'agir. Le gouvernement tiendra parole.",
    "Le comité organisateur et le groupe de discussion ont remercié les bénévoles.",
    "Thème 2 : Accès aux soins",
    "Ordre du jour",
    "Jour 1 : mardi 5 mars 2019",
    "La Semaine de la sécurité civile et le Carnaval d'hiver ont été cités.",
    "Le centre communautaire et la maison des jeunes ferment à midi.",
    "La pandémie de COVID-19 a fermé les écoles de la Côte-Nord.",
    "Il faut appeler le 911 ou se rendre à l'hôpital.",
    "Les recommandations comprennent notamment les suivantes :",
    "Le Programme scolaire et le Règlement sur les bruits sont désuets.",
]


@pytest.mark.parametrize("snippet", SNIPPETS)
def test_marked_names_are_the_mentions(snippet: str) -> None:
    check(snippet, "fr")


@pytest.mark.parametrize("text", NOTHING)
def test_what_only_looks_like_a_body_is_none(text: str) -> None:
    check(text, "fr")
