"""Dates: the stamps of a line, and whether the line is nothing but stamps. Never guessed, never completed.

A zone with one meaning makes a time aware: UTC, GMT, Z, an offset, and the names in ``cues/clock.toml``. "ET", "CT",
"MT" and "PT" follow the US daylight rules of the date; CST, IST and AST mean several zones, so their times stay naive.
"""

from newsparse.dates.beside import is_beside_names
from newsparse.dates.days import find_order
from newsparse.dates.lines import holds_only_dates, is_age, is_stamp_line, lone_label
from newsparse.dates.machine import read_machine
from newsparse.dates.moments import day_of, from_epoch, is_later
from newsparse.dates.pieces import is_own_piece
from newsparse.dates.relative import find_relative, without_ages
from newsparse.dates.sentences import may_say_when, says_when
from newsparse.dates.stamps import Stamp, find_stamps, opening_label
from newsparse.dates.unread import is_day_without_year, is_unread_date

__all__ = [
    "Stamp",
    "day_of",
    "find_order",
    "find_relative",
    "find_stamps",
    "from_epoch",
    "holds_only_dates",
    "is_age",
    "is_beside_names",
    "is_day_without_year",
    "is_later",
    "is_own_piece",
    "is_stamp_line",
    "is_unread_date",
    "lone_label",
    "may_say_when",
    "opening_label",
    "read_machine",
    "says_when",
    "without_ages",
]
