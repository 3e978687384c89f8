"""Write many made-up reports, to measure with: `tools/big_corpus.py FOLDER --documents 100 --asks 100`.

Then `python -m pipeline build --raw FOLDER --dist ELSEWHERE`, and open ELSEWHERE/site.
"""

import argparse
import hashlib
import random
from pathlib import Path

ASKS = (
    "Les intervenants ont recommandé de {}.",
    "Les participants ont souligné la nécessité de {}.",
    "Il faudrait {}.",
    "Le gouvernement fédéral devrait {}.",
    "Les organismes d'application de la loi doivent {}.",
    "Les participants ont proposé de {}.",
)
VERBS = ("financer", "élargir", "normaliser", "évaluer", "coordonner", "publier", "renforcer", "mettre en œuvre")
WHAT = (
    "des services d'hébergement",
    "la formation des premiers intervenants",
    "la collecte de données à l'égard des victimes",
    "une campagne de sensibilisation",
    "les protocoles d'échange d'information",
    "un répertoire des ressources",
    "des programmes destinés aux jeunes",
    "le soutien aux collectivités éloignées",
)
WHERE = (
    "dans les régions du Nord",
    "en milieu scolaire",
    "dans les deux langues officielles",
    "auprès des employeurs",
    "avec les provinces et les territoires",
    "au cours de la prochaine année",
)
BODIES = ("la Gendarmerie royale du Canada", "Sécurité publique Canada", "Statistique Canada", "la Ville de Toronto")
TOPICS = "Recherche Formation Logement Jeunes Données Partenariats Prévention Santé Emploi Nord".split()


def report(number: int, asks: int) -> str:
    """A report with as many asks as said, in ten themes."""
    dice = random.Random(number)
    lines = [f"Table ronde {number} - Rapport sommaire", "", "Introduction", ""]
    lines += [
        f"{upper(dice.choice(BODIES))} a tenu cette rencontre.",
        "",
        "Thèmes des discussions en petits groupes",
        "",
    ]
    for index, topic in enumerate(TOPICS):
        said = [
            dice.choice(ASKS).format(f"{dice.choice(VERBS)} {dice.choice(WHAT)} {dice.choice(WHERE)}")
            + (f" {upper(dice.choice(BODIES))} était présente." if dice.random() < 0.2 else "")
            for _ in range(index, asks, len(TOPICS))
        ]
        lines += [topic, "", " ".join(said), ""]
    lines += ["Ordre du jour", "", "9 h - 10 h Mot de bienvenue", "10 h 15 - 12 h Discussions en petits groupes", ""]
    return "\n".join(lines)


def upper(words: str) -> str:
    """The words as a sentence begins with them."""
    return words[0].upper() + words[1:]


def main() -> None:
    """Write the reports."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--documents", type=int, default=100)
    parser.add_argument("--asks", type=int, default=100)
    said = parser.parse_args()
    for number in range(1, said.documents + 1):
        source = report(number, said.asks).encode("utf-8")
        folder = said.folder / f"made-up-{number:04}"
        folder.mkdir(parents=True)
        (folder / "source.txt").write_bytes(source)
        (folder / "document.toml").write_text(
            f'document_id = "{folder.name}"\ntitle = "Table ronde {number} - Rapport sommaire"\n'
            'publisher = "Sécurité publique Canada"\nlanguage = "fr"\n'
            "event_start = 2020-01-15\nevent_end = 2020-01-15\n"
            f'time_zone = "America/Toronto"\nsource_url = "https://example.org/{number}"\nsource_format = "text"\n'
            f'source_sha256 = "{hashlib.sha256(source).hexdigest()}"\n',
            encoding="utf-8",
        )


if __name__ == "__main__":
    main()
