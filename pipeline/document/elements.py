"""What is known of HTML's elements."""

BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
        "footer form header h1 h2 h3 h4 h5 h6 hr html li main ol p pre section table tbody td tfoot th thead "
        "tr ul"
    ).split()
)
"""Elements that begin on a line of their own."""

# What ends by itself where the next begins, or never begins, nests no deeper, whatever its tags say.
SHALLOW = frozenset(
    (
        "p li dd dt tr td th thead tbody tfoot option br hr img input meta link col area base embed source track wbr "
        "html head body"
    ).split()
)
"""Elements that say nothing of how deep a page is nested."""

SKIPPED = frozenset(
    (
        "head script style noscript template nav button input select option textarea label fieldset iframe object svg "
        "video audio canvas dialog menu img picture map"
    ).split()
)
"""Elements around a report that are none of it: menus, controls, scripts, pictures."""

SKIPPED_ROLES = frozenset(
    ("navigation banner contentinfo search complementary menu menubar form dialog toolbar alert").split()
)
"""Roles of such elements."""
