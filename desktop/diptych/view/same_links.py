"""Which link of one comparison is which of another of the same two texts. No Qt."""

from diptych.comparison import Comparison


def same_links(before: Comparison | None, after: Comparison) -> dict[str, str]:
    """Return the id that a link has now by the id that it had.

    A link is the same where both its ends and its size are; where scores have changed
    ids have too, since they follow the rank.
    """
    if before is None:
        return {}
    now = {(link.a, link.b, link.size): link.id for link in after.links}
    return {
        link.id: now[link.a, link.b, link.size]
        for link in before.links
        if (link.a, link.b, link.size) in now
    }
