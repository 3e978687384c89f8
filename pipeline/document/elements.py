"""What is known of HTML's elements."""

BLOCKS = frozenset(
    (
        "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure "
        "footer form header h1 h2 h3 h4 h5 h6 hr html li main ol p pre section table tbody td tfoot th thead "
        "tr ul"
    ).split()
)
"""Elements that begin on a line of their own."""

VOID = frozenset("br hr img input meta link col area base embed source track wbr html head body".split())
"""Elements that hold nothing, or that stand once."""

# What ends by itself where the next of its kind begins: a page without their end tags is flat all the same.
ALONE = frozenset("a p li dd dt tr td th thead tbody tfoot option button nobr h1 h2 h3 h4 h5 h6".split())
"""Elements that do not stand in one of their own kind, unless a list or table comes in between."""

RESETS = frozenset("ul ol dl table".split())
"""What an element of `ALONE` may stand in again."""

RAW = frozenset("script style textarea title xmp noscript iframe".split())
"""Elements whose inside is no markup."""

FOREIGN = frozenset("svg math".split())
"""Elements inside which an end stroke ends an element: "<path/>"."""

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
