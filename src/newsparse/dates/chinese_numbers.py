"""Days that Chinese writes in signs and not in digits: "二〇二四年三月九日"."""

import re

from newsparse.late_pattern import late_pattern

_SIGNS = str.maketrans("〇零○一二三四五六七八九", "000123456789")
_DAY = late_pattern(
    "(?P<year>[一二][〇零○一二三四五六七八九]{3})年(?P<month>十[一二]?|[一二三四五六七八九])月"
    "(?P<day>[二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日"
)


def with_digits(line: str) -> str:
    """The line with its days in digits, as long as before; one that grows longer by it stays, of which a year has one.

    Example:
        >>> with_digits("二〇二四年三月九日"), with_digits("二零二四年十月五日")
        ('2024年3月9日', '2024年10月5')
    """
    return _DAY.sub(_in_digits, line) if "年" in line else line


def _in_digits(found: re.Match[str]) -> str:
    text = f"{found['year'].translate(_SIGNS)}年{_number(found['month'])}月{_number(found['day'])}日"
    room = len(found[0])
    text = text if len(text) <= room else text.removesuffix("日")
    return text.ljust(room) if len(text) <= room else found[0]


def _number(signs: str) -> int:
    """The number that up to three signs write, below a hundred."""
    tens, ten, ones = signs.rpartition("十")
    return (int(tens.translate(_SIGNS) or 1) * 10 if ten else 0) + int(ones.translate(_SIGNS) or 0)
