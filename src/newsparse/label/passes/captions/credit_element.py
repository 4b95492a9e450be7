"""Credit element: the credit that one element of a figure states, or several that stand beside each other."""

from newsparse.attribution.agencies import find_agency
from newsparse.attribution.credit.caption import split_caption
from newsparse.attribution.credit.line import is_credit_line
from newsparse.attribution.credit.pieces import parse_credit
from newsparse.attribution.outlets import is_outlet_name
from newsparse.document import Segment, Tags
from newsparse.label.passes.captions.halves import lacks
from newsparse.label.survey.page_parts import near_parts
from newsparse.model import Caption, Credit
from newsparse.names import has_given_name, is_person_name

LONGEST_CREDIT_WORDS = 25
"""Words of the longest credit."""
PAIR = 2
"""Names of a credit such as "Jane Roe/Ashby Post", whose second is the paper's unless it opens with a given name."""
LONGEST_OUTLET = 5
"""Words of the longest outlet's name that is a credit by itself in a ``figcaption``."""
EDGE = " .,:;()[]/|©"
"""What stands at the edges of a credit and is of no name."""

_GOES_ON = frozenset("/|,(")
"""What opens the second element of a credit."""
_CREDITED = frozenset({"credit", "byline"})


def is_credit_element(segment: Segment, tags: Tags) -> bool:
    """Whether an element is a credit by its name, by its place or by its words."""
    if segment.words > LONGEST_CREDIT_WORDS:
        return False
    own = near_parts(tags, 1)
    named = segment.words <= LONGEST_OUTLET and is_outlet_name(segment.text) and "figcaption" in tags.around
    named = named and not _has_caption(segment.text)
    cited = "cite" in tags.around and "figure" in tags.around
    return bool(own & _CREDITED and "caption" not in own) or named or cited or is_credit_line(segment.text)


def _has_caption(text: str) -> bool:
    """Whether a text is a caption with its credit: "보수를 마친 다리. 사진=연합뉴스"."""
    caption = split_caption(text)
    return caption.credit is not None and bool(caption.text)


def read_element(segment: Segment, tags: Tags) -> Credit:
    """The credit that an element states: who took the picture and whose it is may be elements of their own in it."""
    credit = read_credit(segment.text)
    if credit.sources != (segment.text,) or len(tags.pieces) != PAIR:
        return credit
    first, second = map(read_credit, tags.pieces)
    return _joined(first, second, segment.text) if _is_other_half(first, second) else credit


def with_rest(credit: Credit | None, segment: Segment, tags: Tags) -> Credit | None:
    """A credit with the names that a further element of its figure adds: "Photo by Jane Roe", then "/ AP" or "AP"."""
    if credit is None or credit.via:
        return credit
    rest = read_credit(segment.text.lstrip(EDGE))
    marked = is_credit_element(segment, tags) or find_agency(segment.text) is not None
    if segment.text[:1] in _GOES_ON or (marked and _is_other_half(credit, rest)):
        return _joined(credit, rest, credit.raw)
    return credit


def read_credit(text: str) -> Credit:
    """The credit that a text is, whatever its words: a person's bare name is a photographer's."""
    credit = split_caption(text).credit
    if credit is not None:
        return credit
    parts = parse_credit(text)
    if parts.named and not parts.strange:
        persons, sources = tuple(parts.photographers), tuple(parts.sources)
        if "/" in text and not sources and len(persons) == PAIR and not has_given_name(persons[1]):
            persons, sources = persons[:1], persons[1:]
        return Credit(photographers=persons, sources=sources, via=parts.via, notes=tuple(parts.notes), raw=text)
    name = text.strip(EDGE)
    if is_person_name(name) and " " in name:
        return Credit(photographers=(name,), raw=text)
    return Credit(sources=(name,), raw=text)


def _is_other_half(credit: Credit, rest: Credit) -> bool:
    """Whether a credit names who took the picture and another whose it is, or the other way round."""
    return lacks(Caption(text="", credit=credit), rest)


def _joined(credit: Credit, rest: Credit, raw: str) -> Credit:
    """The names of two credits, each once, and the distributor that the second names."""
    photographers = tuple(dict.fromkeys((*credit.photographers, *rest.photographers)))
    sources = tuple(dict.fromkeys((*credit.sources, *rest.sources)))
    return credit.model_copy(update={"photographers": photographers, "sources": sources, "via": rest.via, "raw": raw})
