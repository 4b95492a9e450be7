"""The dateline that opens a report: "MEXICO CITY (AP) —", "ЛЬВОВ, 3 мая —", "(서울=연합뉴스)"."""

from newsparse.dateline.find import find_dateline

__all__ = ["find_dateline"]
