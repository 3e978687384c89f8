"""The change log of the data, as Markdown in both languages."""

from pipeline.contract import Release


def page(release: Release) -> str:
    """What each version changed, newest first."""
    parts = ["# Changes of the data / Changements des données\n"]
    for change in release.changes:
        said = [f"- {line}\n" for line in change.said_en] + ["\n"] + [f"- {line}\n" for line in change.said_fr]
        parts.append(f"## {change.version}, {change.date}\n\n" + "".join(said))
    return "\n".join(parts)


def terms(release: Release) -> str:
    """The terms of use, as Markdown in both languages."""
    return f"# Terms of use / Conditions d'utilisation\n\n{release.terms_en}\n\n{release.terms_fr}\n"
