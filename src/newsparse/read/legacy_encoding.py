"""Legacy encoding: which one bytes are in that are no UTF-8 and declare nothing.

The extra ``[encodings]`` (charset-normalizer) tells alphabets apart. Left to itself it takes German and French for
Central European, so Latin letters are for the function words of the text to decide.
"""

import re
from types import MappingProxyType
from typing import NamedTuple

from newsparse import language
from newsparse.late_pattern import late_pattern

SAMPLE_BYTES = 20_000
"""Bytes that are looked at: a few pages of text, in which an alphabet has shown itself."""
LONGEST_LATIN_RUN = 1.5
"""Mean length of the runs of bytes beyond ASCII up to which a text is in Latin letters, whose accents stand alone; in
every other alphabet whole words are such a run."""
KANA_SHARE = 0.25
"""Share of kana among the wide characters of Japanese prose, which has 0.5."""
HEBREW_SHARE = 0.9
"""Share of the bytes beyond ASCII that are letters in Hebrew prose, which has little else; in Thai it is a quarter."""
WESTERN, HEBREW, THAI = "cp1252", "cp1255", "cp874"
CENTRAL = ("cp1250", "iso8859_2")
"""Two encodings that have the same letters at different places."""

_JAPANESE = ("euc_jp", "cp932")
_ASKED = (
    *(WESTERN, *CENTRAL, "cp1251", "koi8_r", "cp1253", "cp1254", HEBREW, "cp1256", THAI),
    *("gb18030", "big5", "cp932", "euc_jp", "cp949"),
)
"""The encodings of news before UTF-8; each holds what the older one of its alphabet does (cp949 all of EUC-KR)."""
_LATIN = MappingProxyType(
    {
        "tr": ("cp1254",),
        **dict.fromkeys(("cs", "hr", "hu", "pl", "ro", "sk", "sl", "sq", "bs"), CENTRAL),
    }
)
"""The languages of the Latin alphabet whose letters Windows-1252 lacks."""
_FOREIGN = MappingProxyType({**dict.fromkeys(("cs", "hr", "sl", "bs"), "ľĽ"), "ro": "ýÝđĐ"})
"""Letters that a language has not, and that "ž" or the letters of Turkish become in another encoding."""
_HEBREW_LETTERS = bytes(range(0xE0, 0xFB))
_NAMES = MappingProxyType({"cp1252": "Windows-1252"})
_KANA_RE = re.compile("[\u3041-\u30ff]")
_WIDE_RE = late_pattern("[\u3041-\u9fff\uac00-\ud7af]")
_TAG_RE = re.compile(rb"<[^<>]{1,500}>")
_BEYOND_RE = re.compile(rb"[\x80-\xff]+")
_MISPLACED_RE = re.compile(r"(?<=[^\W\d_])[^\w\s.,;:!?'\"’“”„()«»–—/-]|[\x80-\x9f\ufffd]|[^\w\s\x00-\x7f](?=[a-z])")


class Guess(NamedTuple):
    """An encoding that nobody stated."""

    encoding: str
    message: str
    """The message of the warning."""


def guess_encoding(data: bytes) -> Guess:
    r"""The likeliest encoding of bytes that are no UTF-8.

    Without the extra ``[encodings]`` it is Windows-1252, which most of the Western web once was.

    Example:
        >>> guess_encoding(b"Z\xfcrich").encoding
        'cp1252'
    """
    try:
        from charset_normalizer import from_bytes  # noqa: PLC0415  an extra, and only for such bytes
    except ImportError:
        message = "the bytes are not UTF-8; read as Windows-1252; the extra newsparse[encodings] tells others apart"
        return Guess(WESTERN, message)
    sample = _sample(data)
    if _is_latin(sample):
        encoding = _latin_encoding(sample)
    else:
        found = from_bytes(sample, cp_isolation=list(_ASKED)).best()
        encoding = _japanese_encoding(sample) or (WESTERN if found is None else str(found.encoding))
        encoding = HEBREW if encoding == THAI and _is_hebrew(sample) else encoding
    return Guess(encoding, f"the bytes are not UTF-8; read as {_NAMES.get(encoding, encoding)}, which was guessed")


def _sample(data: bytes) -> bytes:
    """The beginning of a text without its tags, up to the end of a line or word, so that no character is cut."""
    sample = _TAG_RE.sub(b" ", data[:SAMPLE_BYTES])
    end = next((at for mark in (b"\n", b">", b" ") if (at := sample.rfind(mark)) > 0), 0)
    return sample[: end + 1] if end and len(data) > SAMPLE_BYTES else sample


def _is_latin(sample: bytes) -> bool:
    runs = _BEYOND_RE.findall(sample)
    return sum(map(len, runs)) <= LONGEST_LATIN_RUN * len(runs)


def _is_hebrew(sample: bytes) -> bool:
    """Whether nearly all bytes beyond ASCII are where Hebrew has its letters, and Thai vowels, digits and tones."""
    beyond = b"".join(_BEYOND_RE.findall(sample))
    return len(beyond) - len(beyond.translate(None, _HEBREW_LETTERS)) >= HEBREW_SHARE * len(beyond)


def _japanese_encoding(sample: bytes) -> str | None:
    """The encoding in which a text is full of kana, which no other alphabet's bytes give; ``None`` for other texts."""
    for name in _JAPANESE:
        text = sample.decode(name, "replace")
        beyond = len(_WIDE_RE.findall(text))
        if "\ufffd" not in text and beyond and len(_KANA_RE.findall(text)) >= KANA_SHARE * beyond:
            return name
    return None


def _latin_encoding(sample: bytes) -> str:
    """The encoding of a text in Latin letters: the language's, which its function words tell; else Windows-1252."""
    readings = {name: sample.decode(name, "replace") for name in (WESTERN, *CENTRAL, "cp1254")}
    misplaced: dict[str, int] = {}
    for name, text in readings.items():
        tongue = language.detect(text) or ""
        fitting = _LATIN.get(tongue, ())
        for one in fitting if name in fitting else ():
            count = _count_misplaced(readings[one], _FOREIGN.get(tongue, ""))
            misplaced[one] = min(count, misplaced.get(one, count))
    return min(misplaced, key=misplaced.__getitem__, default=WESTERN)


def _count_misplaced(text: str, foreign: str) -> int:
    """How many signs of a text stand where its language has none."""
    return len(_MISPLACED_RE.findall(text)) + sum(map(text.count, foreign))
