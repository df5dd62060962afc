"""The shelf: all pairs of the essays in a folder, surveyed and remembered.

No Qt, nothing printed. ``figures`` says what is kept of a pair, ``essays`` which
there are, ``memory`` keeps figures between two starts, ``survey`` fills in what is
missing, on several processors where there is much of it.
"""
