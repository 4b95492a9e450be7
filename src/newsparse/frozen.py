"""Frozen: the base of all models that come back, and dates as JSON holds them."""

from datetime import date, datetime
from typing import Annotated

from pydantic import BeforeValidator, ConfigDict

from newsparse.documented import Documented


class Frozen(Documented):
    """A model that does not change and takes no unknown field."""

    model_config = ConfigDict(frozen=True, extra="forbid")


def _day_or_moment(value: object) -> object:
    """A date where a JSON string holds only a day; pydantic's union would make it midnight."""
    if isinstance(value, str) and len(value) == len("2024-12-05"):
        return date.fromisoformat(value)
    return value


DateOrDatetime = Annotated[datetime | date, BeforeValidator(_day_or_moment)]
"""A moment where the text states a time (aware when it states the zone), else the calendar day."""
