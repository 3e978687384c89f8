"""Times, days and lines of an agenda."""

import pytest

from pipeline.extract.agenda import agenda
from pipeline.knowledge import report_words_of
from pipeline.rows import AgendaItem
from tests.reading.helpers import SAID, document, paragraph


def lines(text: str, language: str = "fr", source_format: str = "text") -> tuple[AgendaItem, ...]:
    return agenda(document(f"{paragraph()}\n\n{text}", language, source_format), report_words_of(language).agenda)


def clock(item: AgendaItem) -> tuple[str | None, str | None, str]:
    return (
        item.start_time and f"{item.start_time:%H:%M}",
        item.end_time and f"{item.end_time:%H:%M}",
        item.title,
    )


@pytest.mark.parametrize(
    ("language", "line", "expected"),
    [
        ("fr", "8 h - 8 h 20 INSCRIPTION", ("08:00", "08:20", "INSCRIPTION")),
        ("fr", "8h00 – 8h20 : Accueil", ("08:00", "08:20", "Accueil")),
        ("fr", "9 h à 9 h 30 Mot de bienvenue", ("09:00", "09:30", "Mot de bienvenue")),
        ("fr", "De 13 h 05 à 14 h Table ronde", ("13:05", "14:00", "Table ronde")),
        ("fr", "11 h 45 à midi Période de questions", ("11:45", "12:00", "Période de questions")),
        ("fr", "Midi – 13 h DÎNER", ("12:00", "13:00", "DÎNER")),
        ("fr", "8:30-9:00 Accueil", ("08:30", "09:00", "Accueil")),
        ("fr", "8\u00a0h\u00a030\u00a0-\u00a09\u00a0h\u00a0Accueil", ("08:30", "09:00", "Accueil")),
        ("fr", "16 h - 17 h", ("16:00", "17:00", "16 h - 17 h")),
        ("fr", "16 h Mot de la fin", ("16:00", None, "Mot de la fin")),
        ("en", "8:00 a.m. – 8:30 a.m. REGISTRATION", ("08:00", "08:30", "REGISTRATION")),
        ("en", "8:30 a.m. – 9 a.m. Welcome", ("08:30", "09:00", "Welcome")),
        ("en", "12:00 p.m. – 1:00 p.m. LUNCH", ("12:00", "13:00", "LUNCH")),
        ("en", "12 p.m. to 1 p.m. Lunch", ("12:00", "13:00", "Lunch")),
        ("en", "noon – 1 p.m. Lunch", ("12:00", "13:00", "Lunch")),
        ("en", "11:30 – 1 p.m. Panel 2: Rights", ("11:30", "13:00", "Panel 2: Rights")),
        ("en", "8:30 – 9 am Welcome", ("08:30", "09:00", "Welcome")),
        ("en", "13:05 - 14:00 Breakout sessions", ("13:05", "14:00", "Breakout sessions")),
        ("en", "4:30 p.m. Adjournment of the meeting", ("16:30", None, "Adjournment of the meeting")),
    ],
)
def test_times(language: str, line: str, expected: tuple[str, str, str]) -> None:
    first, second = lines(f"{line}\n\n20:30 Closing", language)
    assert clock(first) == expected
    assert clock(second) == ("20:30", None, "Closing")


@pytest.mark.parametrize("line", ["8:20 p.m. Ann Roy joined the meeting", "20:30"])
def test_one_time_is_no_agenda(line: str) -> None:
    assert lines(line, "en") == ()


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "10 participants came"),
        ("en", "2.10.1 Bells\n\n2.10.2 Lamps"),
        ("en", "2016 was a hard year"),
        ("fr", "8 personnes sont venues"),
        ("fr", "12 mois plus tard"),
    ],
)
def test_figures_that_are_no_times(language: str, line: str) -> None:
    assert lines(line, language) == ()


def test_days_dates_and_instants() -> None:
    rows = lines(
        "Ordre du jour\n\nJour 1 : mercredi 4 mars 2020\n\n8 h - 9 h INSCRIPTION\n\nFIN DU JOUR 1\n\n"
        "Jour 2 : jeudi 5 mars 2020\n\n8 h - 9 h Récapitulation\n\nFIN DU JOUR 2\n"
    )
    assert [(row.day, str(row.date), row.ordinal, row.kind) for row in rows] == [
        (1, "2020-03-04", 1, "registration"),
        (2, "2020-03-05", 2, "recap"),
    ]
    assert rows[0].starts_at is not None
    assert rows[0].starts_at.isoformat() == "2020-03-04T08:00:00-05:00"
    assert rows[0].duration_minutes == 60


def test_a_day_may_be_headed_by_its_date_alone_or_by_nothing() -> None:
    rows = lines(
        "Agenda\n\n9 a.m. – 10 a.m. Welcome\n\nTHURSDAY, MARCH 5, 2020\n\n9 a.m. – 10 a.m. Closing remarks\n", "en"
    )
    assert [(row.day, str(row.date)) for row in rows] == [(1, "2020-03-04"), (2, "2020-03-05")]


def test_an_untimed_line_between_timed_ones_is_a_row_and_one_behind_them_is_not() -> None:
    rows = lines("Ordre du jour\n\n8 h - 9 h Exposé\n\nVisite facultative\n\n9 h - 10 h Atelier\n\nMerci à tous\n")
    assert [clock(row) for row in rows] == [
        ("08:00", "09:00", "Exposé"),
        (None, None, "Visite facultative"),
        ("09:00", "10:00", "Atelier"),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<table><tr><td>9 h - 10 h</td><td>Accueil</td></tr><tr><td>10 h - 11 h</td><td>Panel 2</td></tr></table>",
        "<dl><dt>9 h - 10 h</dt><dd>Accueil</dd><dt>10 h - 11 h</dt><dd>Panel 2</dd></dl>",
        "<dl><dt>9:00 - 10:00</dt><dd>Accueil</dd><dt>10:00 - 11:00</dt><dd>Panel 2</dd></dl>",
        "<ul><li>9 h - 10 h Accueil</li><li>10 h - 11 h <b>Panel 2</b></li></ul>",
        "<p>9 h - 10 h<br>Accueil</p><p>10 h - 11 h<br>Panel 2</p>",
    ],
)
def test_agendas_of_a_page(markup: str) -> None:
    rows = agenda(document(f"<main><h2>Ordre du jour</h2>{markup}</main>", "fr", "html"), report_words_of("fr").agenda)
    assert [clock(row) for row in rows] == [("09:00", "10:00", "Accueil"), ("10:00", "11:00", "Panel 2")]
    assert rows[1].panel_number == 2


@pytest.mark.parametrize(
    ("language", "title", "kind"),
    [
        ("fr", "Prière d'ouverture et mot de bienvenue", "opening"),
        ("fr", "Présentation des six ateliers", "overview"),
        ("fr", "PAUSE SANTÉ DE L'APRÈS-MIDI", "break"),
        ("fr", "Pause-repas", "meal"),
        ("fr", "Période de questions", "questions"),
        ("fr", "Mise en commun des propositions", "plenary"),
        ("fr", "Retour sur la première journée", "recap"),
        ("fr", "Prochaines étapes et mot de la fin", "closing"),
        ("fr", "Déroulement de la journée", "overview"),
        ("fr", "Consignes pour les ateliers", "overview"),
        ("fr", "Règles de participation", "overview"),
        ("fr", "Mot du maire", "opening"),
        ("fr", "Mot de la fin du maire", "closing"),
        ("fr", "Tour de table", "opening"),
        ("fr", "Cérémonie de reconnaissance du territoire", "opening"),
        ("fr", "Cérémonie à la mémoire des marins", "other"),
        ("fr", "Remise des prix", "other"),
        ("fr", "Visite du port", "other"),
        ("fr", "Dîner réseautage", "meal"),
        ("fr", "Cocktail", "meal"),
        ("fr", "Réception des demandes", "other"),
        ("fr", "Accueil et café", "registration"),
        ("fr", "Accueil et mot de bienvenue", "opening"),
        ("fr", "Conférencière d'honneur", "panel"),
        ("fr", "Synthèse des ateliers", "plenary"),
        ("fr", "Compte rendu des petits groupes", "plenary"),
        ("fr", "Travail en équipes", "breakout"),
        ("fr", "Séances parallèles", "breakout"),
        ("fr", "Période d'échanges", "questions"),
        ("fr", "Remerciements et suites à donner", "closing"),
        ("fr", "Temps libre", "other"),
        ("en", "LUNCH AND KEYNOTE ADDRESS", "meal"),
        ("en", "Health break", "break"),
        ("en", "Breakout sessions: Themes 1 to 3", "breakout"),
        ("en", "Introduction to the breakout sessions", "overview"),
        ("en", "Report back from the breakout groups", "plenary"),
        ("en", "Q & A", "questions"),
        ("en", "Panel 2: Breaking the cycle", "panel"),
        ("en", "Visit of the harbour", "other"),
        ("en", "Plenary 2: What the tables told us", "plenary"),
        ("en", "Plenary 3", "plenary"),
        ("en", "Workshop 2: How a panel works", "breakout"),
        ("en", "Coffee and networking", "break"),
        ("en", "Coffee growers speak", "other"),
        ("fr", "Accueil : hall principal", "registration"),
    ],
)
def test_kinds(language: str, title: str, kind: str) -> None:
    hour = "8 h - 9 h" if language == "fr" else "8 a.m. - 9 a.m."
    assert next(row.kind for row in lines(f"{hour} {title}\n\n20:30 –", language)) == kind


def test_an_untimed_item_of_a_list_of_times_is_a_line_even_at_the_end_of_its_day() -> None:
    text = "Day 1\n\n• 9:00 a.m. – 10:00 a.m. Welcome\n• Evening concert\n\nDay 2\n\n• 9:00 a.m. – 10:00 a.m. Recap"
    assert [item.title for item in lines(text, "en")] == ["Welcome", "Evening concert", "Recap"]
    apart = "Day 1\n\n9:00 a.m. – 10:00 a.m. Welcome\n\nDoors close at noon\n\nDay 2\n\n9:00 a.m. – 10:00 a.m. Recap"
    assert [item.title for item in lines(apart, "en")] == ["Welcome", "Recap"]


def test_an_agenda_with_speakers_dates_as_days_and_times_behind_titles() -> None:
    text = (
        f"A report\n\n{SAID}\n\nAgenda\n\nDay 0: Travel\n\nMarch 4, 2020\n\nWelcome (9:00 – 9:15)\n\nJane Doe, Mayor\n\n"
        "Panel 0: Hives (9:15 – 10:00)\n\nJohn Roe, Keeper\n\nTour (10:00 – 11:30)\n\nMarch 5, 2020\n\nClosing (9:00 – 9:15)\n"
    )
    found = document(text, "en")
    assert [
        (line.day, line.date.day, line.start_minute, found.text[slice(*line.title)]) for line in found.schedule
    ] == [
        (1, 4, 540, "Welcome"),
        (1, 4, 555, "Panel 0: Hives"),
        (1, 4, 600, "Tour"),
        (2, 5, 540, "Closing"),
    ]


def test_minutes_that_say_when_each_thing_was_told_are_no_agenda() -> None:
    told = "9:40 Ann Roy asks for a bell on the quay. Jo Lee agrees.\n\n9:55 Jo Lee asks for lamps. Nobody minds.\n\n"
    found = document("Bells\n\n" + told, "en", "text")
    assert [block.kind for block in found.blocks[1:]] == ["paragraph", "paragraph"]
