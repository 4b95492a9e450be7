"""The dateline that opens a report: "MEXICO CITY (AP) —", "ЛЬВОВ, 3 мая —", "(서울=연합뉴스)"."""

from newsparse.dateline.capitals import opens_in_capitals
from newsparse.dateline.day import day_of
from newsparse.dateline.find import dateline_of, find_dateline
from newsparse.dateline.opening_day import opening_day

__all__ = ["dateline_of", "day_of", "find_dateline", "opening_day", "opens_in_capitals"]
