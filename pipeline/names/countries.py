"""The country that a report speaks from, by the time zone of its place: an acronym may be another body's abroad."""

_ZONES = {
    "CA": """
        America/Toronto America/Montreal America/Vancouver America/Edmonton America/Winnipeg America/Regina
        America/Halifax America/Moncton America/St_Johns America/Whitehorse America/Yellowknife America/Iqaluit""",
    "US": """
        America/New_York America/Chicago America/Denver America/Phoenix America/Los_Angeles America/Detroit
        America/Anchorage Pacific/Honolulu""",
    "FR": "Europe/Paris Indian/Reunion America/Martinique America/Guadeloupe America/Cayenne",
    "GB": "Europe/London Europe/Belfast",
    "DE": "Europe/Berlin",
}
_COUNTRIES = {zone: country for country, zones in _ZONES.items() for zone in zones.split()}


def countries_of(time_zone: str) -> set[str]:
    """The country in whose `time_zone` a report was made, as ISO 3166 has it; none where the zone tells none."""
    return {_COUNTRIES[time_zone]} if time_zone in _COUNTRIES else set()
