"""Trusted facts: the facts of a field in the order in which they are trusted, and what is stated by them."""

from newsparse.document import Fact
from newsparse.label.found import Found
from newsparse.label.labelled import Statement
from newsparse.label.page import Page

_PLACES = ("json-ld", "meta article:", "meta parsely", "meta sailthru", "meta")
"""Where values stand, in the order of trust."""


def trusted_facts(page: Page, field: str) -> list[int]:
    """The facts of a field, by their numbers, in the order of trust."""
    found = [place for place, fact in enumerate(page.facts) if fact.field == field]
    return sorted(
        found,
        key=lambda place: next(
            (rank for rank, start in enumerate(_PLACES) if page.facts[place].place.startswith(start)), len(_PLACES)
        ),
    )


def state(fact: Fact, *found: Found) -> Statement:
    """The statement that a fact makes."""
    return Statement(fact.text, f"metadata.{fact.field}", f"stated in {fact.place}", found)
