"""A codebook in the least form on a subject that the program was not made for."""

from tests.themes.support import book, coded

HOUSING = """\
themes:
  - id: rent
    label: Rent
    colour: amber
    description: What tenants pay, and what limits it.
    phrases: [rent control, rent increase, rental prices, affordable housing]
    rules:
      - all: [rent, rise]
        within: sentence
      - all: [landlord, evict]
        within: paragraph
    not: [torn apart]
    themes:
      - id: eviction
        label: Eviction
        phrases: [eviction, evict]
  - id: density
    label: Density
    colour: "#2a9d8f"
    phrases: [densification, high-rise, mixed-use neighbourhood]
    rules:
      - all: [apartment, metre]
        within: 6
"""

ESSAY = """\
# The Price of a Room

Rents have been rising for a decade. The city's answer was rent control; the owners'
answer was to sell. Nobody was torn apart when rents rose in the suburbs.

A landlord may give notice. Courts rarely stop him when he evicts, and evictions follow.

Planners praise densification, high rises and mixed use neighborhoods. An apartment of
forty meters houses three. Housing, they say, must be affordable, but affordable housing
is not built apart from subsidies.
"""


def test_the_least_form_on_housing() -> None:
    found = [
        (one.theme, one.cue.replace("\n", " ")) for one in coded(ESSAY, book(HOUSING))
    ]
    assert found == [
        ("rent", "Rents have been rising"),
        ("rent", "rent control"),
        ("rent", "landlord may give notice. Courts rarely stop him when he evicts"),
        ("eviction", "evicts"),
        ("eviction", "evictions"),
        ("density", "densification"),
        ("density", "high rises"),
        ("density", "mixed use neighborhoods"),
        ("density", "apartment of forty meters"),
        ("rent", "affordable housing"),
    ]
