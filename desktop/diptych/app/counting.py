"""Numbers with their nouns, for the terminal and the window alike. No Qt."""


def plural(count: int, noun: str) -> str:
    """Return ``count`` with its noun, which takes an ``s`` unless it is one of it.

    Thousands are set apart by a comma in every locale.
    """
    return f"{count:,} {noun}" + ("" if count == 1 else "s")
