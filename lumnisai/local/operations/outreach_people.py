"""People for lists about whom nothing real is known here: always the same for a user."""

from __future__ import annotations

from typing import NamedTuple

from lumnisai.local.operations.crm_records import number_of

_FIRST = "Ada Alan Barbara Claude Dorothy Edsger Frances Grace Hedy Ivan Jean Karen Leslie Margaret Niklaus Radia"
_LAST = "Abara Berg Costa Dubois Eriksen Fischer Garcia Haddad Ito Jensen Kowalski Lindqvist Moreau Novak Okafor Park"
FIRST, LAST = _FIRST.split(), _LAST.split()
COMPANIES = ("Example Labs", "Northwind Example", "Sample Works", "Demo Systems", "Placeholder Partners", "Fixture Foods")
TITLES = ("Head of Research", "VP Engineering", "Account Executive", "Product Manager", "Chief of Staff", "Founder")


class Person(NamedTuple):
    """Somebody who does not exist."""

    name: str
    slug: str
    title: str
    company: str

    @property
    def email(self) -> str:
        """An address at the company, in a domain that nobody can own."""
        host = self.company.lower().replace(" ", "-")
        return f"{self.slug}@{host}.example"


def person(user: str, number: int) -> Person:
    """Give one of a user's people, counted from 0."""
    # Going through the pairs of names in order keeps them apart; where they begin depends on the user.
    place = (number_of(user, "people") + number) % (len(FIRST) * len(LAST))
    first, last = FIRST[place % len(FIRST)], LAST[(place // len(FIRST) + place) % len(LAST)]
    drawn = number_of(user, "person", str(number))
    title, company = TITLES[drawn % len(TITLES)], COMPANIES[drawn // 7 % len(COMPANIES)]
    return Person(f"{first} {last}", f"{first}-{last}".lower(), title, company)
