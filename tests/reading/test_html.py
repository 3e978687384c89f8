"""What of a web page is text, and what its markup says of it."""

import pytest

from pipeline.document.decode import decode
from pipeline.errors import InvalidInput
from tests.reading.helpers import DIT, SAID, document, kinds, outline


def text(page: str) -> str:
    return decode(page, "html").text.rstrip("\n")


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("<p>Un\n mot</p><p>Deux</p>", "Un mot\n\nDeux"),
        ("<p>un <b>gras</b>, un<i>italique</i></p>", "un gras, unitalique"),
        ("<p>8&nbsp;h &amp; 9&#160;h</p>", "8\u00a0h & 9\u00a0h"),
        ("<ul><li>a</li><li>b</li></ul>", "• a\n• b"),
        ('<ol start="3"><li>a<li>b</ol>', "3. a\n4. b"),
        ("<table><tr><th>Heure<th>Activité<tr><td>8 h<td>Accueil</table>", "Heure\tActivité\n8 h\tAccueil"),
        ("<p>a<br>b</p>", "a\nb"),
        ("<table><tr><td>9 h<td><p>Un mot</p><p>Deux mots</p></table>", "9 h\tUn mot\u2003Deux mots"),
        ("<table><tr><td>9 h<td><ul><li>un<li>deux</ul></table>", "9 h\t• un • deux"),
        ("<main><p>texte</p>a<footer>pied</footer></main>", "texte\n\na\n\npied"),
        ("<p>a</p><p style='display: none'>b</p>", "a"),
        ("<p>a<!-- b --><script>c</script><style>d</style>e</p>", "ae"),
        ("<p>a <abbr title='Agence'>AB</abbr>b</p>", "a ABb"),
        ("<header>x</header><nav>y</nav><main><p>a b c</p><form>z</form></main><footer>w</footer>", "a b c"),
        ("<div class='breadcrumb'>x</div><div role='search'>y</div><p>a</p><p hidden>b</p>", "a"),
        ("<main><aside><a href='/x'>un</a> <a href='/y'>deux</a></aside><p>a b c</p></main>", "a b c"),
        ("<main><aside>un mot <a href='/x'>lien</a> ou deux</aside><p>a</p></main>", "un mot lien ou deux\n\na"),
        ("<article><p>un texte</p></article><div id='comments'><p>merci bien</p></div>", "un texte"),
        ("<p>a &lt;script&gt; b</p>", "a <script> b"),
        ("<pre>a\n b</pre>", "a b"),
        ("texte nu", "texte nu"),
        ("", ""),
    ],
)
def test_visible_text(page: str, expected: str) -> None:
    assert text(page) == expected


@pytest.mark.parametrize("title", ["<h2>Table des matières</h2>", "<p><strong>Table des matières</strong></p>"])
def test_a_contents_list_is_text_and_none_of_its_lines_is_more(title: str) -> None:
    links = "".join(f'<li><a href="#p{i}">Partie {i}</a></li>' for i in range(3))
    page = f"<main><h1>R</h1>{title}<ul>{links}</ul>" + "".join(f"<h2>Partie {i}</h2><p>a</p>" for i in range(3))
    found = document(page + "</main>", "fr", "html")
    listed = [found.text[block.body : block.end] for block in found.blocks if block.kind == "other"]
    assert listed[-3:] == ["Partie 0", "Partie 1", "Partie 2"]
    assert [section.kind for section in found.sections if section.kind != "contents"] == ["other"] * 3


def test_what_heads_a_form_or_the_page_s_date_at_the_end_is_no_section() -> None:
    page = "<main><h1>R</h1><h2>Quai</h2><p>a</p><h2>Détails</h2><p>Date de modification : 2020-01-02</p><h2>Avis</h2><form>x</form></main>"
    assert [title for _, title in kinds(page, "fr", "html")] == ["Quai"]


@pytest.mark.parametrize("tag", ["b", "em"])
def test_a_line_in_bold_or_italics_is_a_heading_and_words_are_none(tag: str) -> None:
    hints = decode(
        f"<p><{tag}>Logement</{tag}></p><p><{tag}>Un</{tag}> mot.</p><p><{tag}>Fin.</{tag}></p>", "html"
    ).hints
    assert [(hint.kind, hint.start, hint.end) for hint in hints] == [("heading", 0, 8)]


def test_a_box_that_is_called_an_article_is_not_the_report() -> None:
    page = f"<body><article>Who pays</article><h1>Un rapport</h1><h2>Quais</h2><p>{DIT}</p></body>"
    assert [title for _, title in kinds(page, "fr", "html")] == ["Quais"]


def test_what_a_wiki_prints_around_a_page_is_no_section() -> None:
    page = f"<h1>R</h1><h3 id='siteSub'>Un wiki</h3><h2>Quais</h2><p>{DIT}</p><h3 class='printfooter'>Adresse</h3><p>{DIT}</p>"
    assert [title for _, title in kinds(page, "fr", "html")] == ["Quais"]


def test_a_page_has_no_lines_of_a_printed_page() -> None:
    page = "".join(f"<h2>Quai {n}</h2><p>Les pages de la visite du quai {n}</p><p>{DIT}</p>" for n in (1, 2, 3))
    assert [title for _, title in kinds(f"<h1>R</h1>{page}", "fr", "html")] == ["Quai 1", "Quai 2", "Quai 3"]


def test_the_one_item_of_a_counted_list_heads_what_follows_without_its_number() -> None:
    page = "<h1>Un rapport</h1>" + "".join(
        f"<ol><li><b>{title}</b></li></ol><p>{DIT}</p>" for title in ("Quais", "Ruches")
    )
    assert [title for _, title in kinds(page, "fr", "html")] == ["Quais", "Ruches"]
    items = f"<h1>Un rapport</h1><ol><li><b>Quais</b></li><li><b>Ruches</b></li></ol><p>{DIT}</p>"
    assert kinds(items, "fr", "html") == []


def test_a_line_in_bold_with_a_colon_is_a_heading_where_it_counts_or_a_paragraph_follows() -> None:
    lines = "<b>Groupe 1 - Quais :</b>", "<b>Frais :</b>", "<b>Groupe 2 - Ruches</b>"
    page = "<h1>Un rapport</h1>" + "".join(f"<p>{line}</p><ul><li>{DIT}</li></ul>" for line in lines)
    assert [title for _, title in kinds(page, "fr", "html")] == ["Groupe 1 - Quais :", "Groupe 2 - Ruches"]
    page = page.replace("<ul><li>", "<p>").replace("</li></ul>", "</p>")
    assert [title for _, title in kinds(page, "fr", "html")][1] == "Frais :"
    page = (
        f"<h1>Un rapport</h1><p><b>Quais</b></p><p>{DIT}</p><p><b>Avis des équipages :</b></p><ul><li>{DIT}</li></ul>"
    )
    assert [title for _, title in kinds(page, "fr", "html")] == ["Quais", "Avis des équipages :"]


def test_the_counted_items_that_head_a_good_part_of_a_page_are_headings() -> None:
    def page(said: str) -> str:
        parts = "".join(f"<li>{title}:<ul><li>{DIT}</li></ul></li>" for title in ("Quais", "Ruches", "Frais"))
        return f"<h1>Un rapport</h1><p><b>Accueil</b></p>{said}<p><b>Échanges</b></p><p>On a dit :</p><ol>{parts}</ol>"

    found = [title for _, title in kinds(page(f"<p>{DIT}</p>" * 4), "fr", "html")]
    assert found == ["Accueil", "Échanges", "Quais:", "Ruches:", "Frais:"]
    assert [title for _, title in kinds(page(f"<p>{DIT}</p>" * 20), "fr", "html")] == ["Accueil", "Échanges"]


def test_a_list_of_names_that_nothing_marks_heads_nothing() -> None:
    names = "".join(
        f"<p>{name}</p>" for name in ("Mme Ada Roy (mairie)", "Ben Hue (guide)", "Cy Lot", "Di Or", "Des amis")
    )
    page = f"<h1>Le port</h1><h2>Mars 2020</h2>{names}" + f"<p>{DIT}</p>" * 24
    assert kinds(page, "fr", "html") == []


@pytest.mark.parametrize("first", [0, 1])
def test_what_one_word_counts_heads_on_a_page_that_ranks_others(first: int) -> None:
    counted = [f"Étape {first + at} : {title}" for at, title in enumerate(("les quais", "les ruches", "les frais"))]
    steps = "".join(f"<div><div>{title}</div><div><p>{DIT}</p></div></div>" for title in counted)
    ranked = "".join(
        f"<h{rank}>{title}</h{rank}><p>{DIT}</p>" for rank, title in ((2, "Lieu"), (3, "Accueil"), (3, "Vue"))
    )
    page = f"<h1>Un rapport</h1>{ranked}{steps}"
    assert [title for _, title in kinds(page, "fr", "html")][3:] == counted
    assert len(kinds(page.replace("Étape", "À").replace("1 :", "3 :"), "fr", "html")) == 3


def test_no_page_is_nested_past_reading() -> None:
    with pytest.raises(InvalidInput, match="line 2: elements are nested more than 4000 deep"):
        decode("<p>a</p>\n" + "<div>" * 5000, "html")


def test_the_same_report_as_text_and_as_page_has_the_same_outline() -> None:
    page = (
        "<main><h1>Un rapport</h1><h2>Introduction</h2><p>Un mot<sup><a href='#n1'>Note 1</a></sup>. Et un autre mot, assez "
        "long pour que personne ne pense que le texte a été coupé à la main à la fin de chaque ligne, comme autrefois.</p>"
        "<h2>Ateliers</h2><h3>Logement</h3><p>a.</p><h3>Transport</h3><p>b.</p><h2>Notes</h2><ol><li id='n1'>Une note.</li></ol></main>"
    )
    read = document(page, "fr", "html")
    again = document(read.text, "fr", "text")
    assert [(s.kind, s.level, s.title) for s in again.sections] == [(s.kind, s.level, s.title) for s in read.sections]
    assert [(b.kind, b.start, b.end) for b in again.blocks] == [(b.kind, b.start, b.end) for b in read.blocks]
    assert (again.notes, again.markers) == (read.notes, read.markers)


BODY = "<h1>Un rapport</h1><p>Un premier paragraphe assez long pour compter.</p>"


@pytest.mark.parametrize(
    "page",
    [
        f"<form action='/x.aspx'><input type='hidden'><div id='content'>{BODY}</div></form>",
        f"<div class='nav-main-content'>{BODY}</div><div class='nav'>Menu</div>",
        f"<header>Site</header><main><section><header><h1>Un rapport</h1></header>{BODY[19:]}</section></main><footer>Pied</footer>",
        f"<body><header><nav>Menu</nav></header><div>{BODY}<form><label>Recherche</label></form></div></body>",
        f"<div role='banner'>Site</div>{BODY}<div aria-hidden='true'>×</div>",
    ],
)
def test_pages_are_built_in_many_ways(page: str) -> None:
    assert text(page) == "Un rapport\n\nUn premier paragraphe assez long pour compter."


@pytest.mark.parametrize(
    ("note", "expected"),
    [
        ('<p id="fn1"><a href="#ref1">[1]</a> A source.</p>', "[1] A source."),
        ('<p id="fn1"><a href="#ref1">1.</a> A source.</p>', "1. A source."),
        ('<ol><li id="fn1">A source. <a href="#ref1">Return to footnote 1</a></li></ol>', "1. A source."),
    ],
)
def test_a_link_back_is_the_label_where_it_is_the_number_that_opens_the_note(note: str, expected: str) -> None:
    page = f'<p>Said here<sup id="ref1"><a href="#fn1">1</a></sup>.</p><h2>Footnotes</h2>{note}'
    assert text(page).splitlines()[-1] == expected


def test_a_heading_may_be_moved_to_the_right_by_spaces_that_do_not_break() -> None:
    page = (
        f"<main><h1>R</h1><p>&nbsp; <strong>Fees</strong></p><p>{SAID}</p><p>&nbsp;<b>Lamps</b></p><p>{SAID}</p></main>"
    )
    assert [title for _, _, title in outline(document(page, "en", "html"))] == ["Fees", "Lamps"]


def test_headings_of_a_menu_do_not_rank_a_page() -> None:
    menu = "<div class='sidebar'>" + "".join(f"<h3>{n}</h3>" for n in range(4)) + "</div>"
    part = "<p><b>{}</b></p><p>" + SAID + "</p>"
    page = f"<main><h1>R</h1>{part.format('Bells')}{part.format('Cranes')}{menu}</main>"
    assert [title for _, title in kinds(page, "en", "html")] == ["Bells", "Cranes"]
