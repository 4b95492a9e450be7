"""A line that says who helped or whose copy it is: "Reuters contributed to this report.", "Quelle: dpa", "SDA/sep"."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from newsparse.attribution.contribution.agency_byline import read_agency_byline
from newsparse.attribution.contribution.clauses import read_clauses
from newsparse.attribution.contribution.composed import read_composed
from newsparse.attribution.contribution.forms import GROUPS, ROLES_OF_GROUPS, Form, candidates, prove
from newsparse.attribution.contribution.labelled_names import read_labelled_names
from newsparse.attribution.contribution.names import read_sources
from newsparse.attribution.contribution.wire import find_wire_sign, is_wire
from newsparse.attribution.outlets import is_outlet_name
from newsparse.cues import read_file
from newsparse.cues.merged import any_of, either, merged
from newsparse.errors import require_text
from newsparse.letters import CAPITAL_OR_CASELESS
from newsparse.names import PARTICLES, PLACE_OPENERS, SUFFIXES, has_given_name
from newsparse.parts import Contribution, Role, Source

LONGEST_LINE_CHARACTERS = 600
"""Characters of the longest line that is looked at; the longest of 79 labelled contribution lines has 240."""

_OPEN, _CLOSE = frozenset("([（【［"), frozenset(")]）】］")
_OUTER = " \t\u200b\ufeff-–—*•·_"


def parse_contribution(line: str) -> Contribution | None:
    """Who a contribution line names and what they did; ``None`` for any other line.

    Method: the ``[[contribution]]`` forms of ``cues/``, proven with their hits and misses; each piece has to read as a
    name. A byline with an agency counts with the role ``byline``.

    Args:
        line: one line or paragraph; over 600 characters it is none.

    Raises:
        TypeError: it is no ``str``.

    Example:
        >>> found = parse_contribution("Reuters contributed to this report.")
        >>> [(source.name, source.type, source.role) for source in found.sources]
        [('Reuters', 'agency', 'contributed')]
        >>> parse_contribution("The heat contributed to the fire.") is None
        True
    """
    require_text(line, "parse_contribution")
    if not line or len(line) > LONGEST_LINE_CHARACTERS or line.isspace():
        return None
    text = " ".join(line.split())
    bare = _bare(text)
    told, in_clauses = _by_forms(bare), read_clauses(bare)
    sources = (
        max(told, in_clauses, key=len)
        or read_composed(bare)
        or read_agency_byline(bare)
        or read_labelled_names(bare)
        or find_wire_sign(text, bare)
    )
    return Contribution(text=text, sources=sources) if sources else None


def prove_forms() -> None:
    """Check that every form claims its hits and none of its misses.

    ``newsparse cues check`` and the tests do; a parse trusts what they proved.

    Raises:
        CueError: one does not.
    """
    prove(_claims)


@lru_cache(maxsize=1)
def _clause() -> re.Pattern[str]:
    """Where a clause of a line ends and the next begins: "; Editing by", ", with additional reporting by"."""
    joiner, further = merged("words", "joiner"), merged("attribution", "further")
    done_by = merged("attribution", "done_by") | merged("attribution", "doing_by")
    return re.compile(
        rf"\s*;\s*(?:{either(joiner)} )?|(?<=[\w)][\w)]){_not_abbreviated()}\.\s+(?={CAPITAL_OR_CASELESS})"
        rf"|\.\s+(?=(?i:{either(done_by)})\b)"
        rf"|\s+{either(joiner)}\s+(?=(?i:{either(done_by)})\b)"
        rf"|,\s+(?=(?:{either(joiner)} )?(?:{either(further)} )?(?i:{either(done_by)})\b)"
        rf"|(?<=\w\w){_none_of(further)}\s+(?=[A-Z])(?=(?i:(?:{either(further)} )?{either(done_by)})\b)"
        rf"|\s*\|\s*(?=(?i:{either(merged('attribution', 'desk_stem'))})\w*\b)"
        rf"|[\s|｜]+(?=(?:{any_of(read_file('languages')['info_label']['editor'])})\s?[:：])"
    )


def _none_of(words: Iterable[str]) -> str:
    """None of these words ends at this point: no clause begins between "Additional" and "Reporting by"."""
    return "".join(rf"(?<!\b(?i:{word}))" for word in sorted(words))


def _not_abbreviated() -> str:
    """Nothing stands before this point that a full stop shortens: "St. Louis", "Jane Example Jr."."""
    short = sorted({word.rstrip(".") for word in PARTICLES | PLACE_OPENERS | SUFFIXES if word.endswith(".")})
    return _none_of(short)


@lru_cache(maxsize=1)
def _further_place() -> re.Pattern[str]:
    """Where the next person's place begins in a place: "London, and O'Dell from Kuala Lumpur"."""
    joined, where = either(merged("attribution", "and")), either(merged("attribution", "in_place"))
    name = rf"{CAPITAL_OR_CASELESS}[\w.'’-]+(?: {CAPITAL_OR_CASELESS}[\w.'’-]+){{0,3}}"
    place = rf"{CAPITAL_OR_CASELESS}[\w ,.'’-]{{2,60}}?"
    return re.compile(rf"(?:^|,? {joined} |, )(?:{joined} )?(?P<who>{name}),? {where} (?P<place>{place})\.?$")


def _claims(form: Form, line: str) -> bool:
    """Whether a form by itself claims a clause of a line."""
    text = _bare(" ".join(line.split()))
    clauses = [text, *_clause().split(text)]
    return any(
        form in candidates(clause) and (match := form.match(clause)) is not None and any(_grouped(form, match))
        for clause in clauses
    )


def _bare(text: str) -> str:
    """The line without dashes and brackets around it."""
    bare = text.strip(_OUTER)
    if bare[:1] in _OPEN and bare.rstrip(".")[-1:] in _CLOSE and not set(bare[1:].rstrip(".")[:-1]) & (_OPEN | _CLOSE):
        bare = bare[1:].rstrip(".")[:-1].strip()
    return bare


def _by_forms(text: str) -> tuple[Source, ...]:
    """The sources of all clauses up to the first that no form claims."""
    possible = candidates(text)
    if not possible:  # nearly all lines
        return ()
    clauses = _clause().split(text)
    if ";" not in text:
        whole = _by_form(text, possible)
        if len(clauses) == 1 or (whole and not _runs_over(whole, clauses)):
            return whole
    found: list[Source] = []
    for clause in clauses:
        sources = _by_form(clause, candidates(clause)) if clause else ()
        if not sources and found and clause:
            sources = _further(clause, found[-1].role)
        if clause and not sources:
            break
        found.extend(sources)
    return tuple(found)


def _further(clause: str, role: Role) -> tuple[Source, ...]:
    """The sources of a clause that goes on with the one before: people elsewhere, or more names behind a semicolon."""
    if again := _further_place().match(clause):
        return read_sources(again["who"], role, place=again["place"]) or ()
    sources = read_sources(clause, role) or ()
    return sources if all(map(_is_sure, sources)) else ()


def _is_sure(source: Source) -> bool:
    """Whether a name needs no words around it: a known given name with another word, an agency, a paper."""
    if source.type == "person":
        return " " in source.name and has_given_name(source.name)
    return source.type == "agency" or is_outlet_name(source.name)


def _runs_over(found: Sequence[Source], clauses: Sequence[str]) -> bool:
    """Whether a name or place goes on into a further clause that says by itself who did what."""
    values = [value for source in found for value in (source.name, source.location) if value]
    bare = [clause.rstrip(". ") for clause in clauses[1:] if clause] if values else []
    return any(
        clause and clause in value and _by_form(clause, candidates(clause)) for clause in bare for value in values
    )


def _by_form(clause: str, possible: Sequence[Form]) -> tuple[Source, ...]:
    """The sources that the first of some forms finds in a clause."""
    for form in possible:
        match = form.match(clause)
        sources = tuple(_grouped(form, match)) if match is not None else ()
        if sources:
            return sources
    return ()


def _grouped(form: Form, match: re.Match[str]) -> Iterator[Source]:
    """The sources in the groups of a match; none at all if one of them reads as no name."""
    groups = match.groupdict()
    order = sorted((key for key in GROUPS if groups.get(key)), key=match.start)
    place, further = _parted(_place(match)) if groups.get("place") else (None, ())
    found: list[Source] = []
    for key in order:
        role = ROLES_OF_GROUPS.get(key, form.role)
        sources = read_sources(_with_suffix(match, key), role, loose=key in {"label", "who2"}, place=place)
        if sources is None or not _fits(key, sources):
            return
        found.extend(sources)
    yield from found
    for who, where in further:
        yield from read_sources(who, form.role, place=where) or ()


def _parted(place: str) -> tuple[str, Sequence[tuple[str, str]]]:
    """A place without the people elsewhere whom it goes on to name, and these with their places."""
    behind = _further_place().search(place)
    if behind is None:
        return place, ()
    where, others = _parted(behind["place"])
    return place[: behind.start()], [(behind["who"], where), *others]


def _place(match: re.Match[str]) -> str:
    """The place in a match without the full stop of the sentence."""
    place = match["place"].rstrip()
    return place if "." in place[:-1].rsplit(None, 1)[-1] else place.rstrip(".")


def _with_suffix(match: re.Match[str], key: str) -> str:
    """The text of a group, with the full stop of a "Jr." that ends it."""
    text = match[key]
    shortened = f"{text.rsplit(None, 1)[-1].lower()}." in SUFFIXES if text.strip() else False
    return text + "." if shortened and match.string[match.end(key) :].startswith(".") else text


def _fits(key: str, sources: Sequence[Source]) -> bool:
    """Whether the names in a group are of the sort that the group is for."""
    if key == "agency":
        return all(source.type == "agency" for source in sources)
    if key == "wires":
        return all(source.type == "generic" or is_wire(source.name) for source in sources)
    if key == "paper":
        return all(source.type in {"agency", "generic"} or is_outlet_name(source.name) for source in sources)
    return True
