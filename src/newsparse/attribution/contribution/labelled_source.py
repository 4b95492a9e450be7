"""Labelled source: whose copy a text is, where a line says it beside its date: "2024-03-09 09:30 来源：港口晚报"."""

from newsparse.attribution.contribution.line import parse_contribution
from newsparse.late_pattern import late_pattern
from newsparse.parts import Contribution

_LABELLED_RE = late_pattern(
    r"(?:^|(?<=[\s|｜·•/,，;；)）日]))[^\W\d_]{2,20}\s?[:：]\s?[^|｜·•:：\d]{2,40}?(?=\s*(?:[|｜·•\d]|\s\w{2,8}\s?[:：]|$))"
)
_WIDE_REST_RE = late_pattern(r"([㐀-鿿]|[)）])\s+[㐀-鿿].*\Z")
"""What a blank parts from a Chinese name: a count of readers, a button."""
_MARKS = " \t,，;；.-–—/"


def find_labelled_source(line: str) -> Contribution | None:
    """The source that a line names behind a label, with the label; ``None`` where it names none.

    Args:
        line: a line with a date, or with several labels.

    Example:
        >>> found = find_labelled_source("2024-03-09 09:30 来源：港口晚报 作者：王小明")
        >>> found.text, found.sources[0].name
        ('来源：港口晚报', '港口晚报')
        >>> find_labelled_source("9 March 2024, 09:30 | Updated: 10:15") is None
        True
    """
    if ":" not in line and "：" not in line:
        return None
    stretches = (_WIDE_REST_RE.sub(r"\1", found[0]).strip(_MARKS) for found in _LABELLED_RE.finditer(line))
    told = map(parse_contribution, stretches)
    return next((one for one in told if one is not None and all(who.role == "source" for who in one.sources)), None)
