"""How the release is cited, in both languages."""

from pipeline.contract import Release


def english(release: Release) -> str:
    """The citation in English."""
    told = (
        f"{release.creator_en} ({release.date.year}). {release.words.title_en}, version {release.version} [data set]."
    )
    return told + _where(release)


def french(release: Release) -> str:
    """The citation in French."""
    title = f"{release.words.title_fr}, version {release.version}"
    return f"{release.creator_fr} ({release.date.year}). {title} [ensemble de données]." + _where(release)


def _where(release: Release) -> str:
    return f" {release.homepage}" if release.homepage else ""
