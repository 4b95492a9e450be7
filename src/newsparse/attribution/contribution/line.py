"""A line that says who helped or whose copy it is: "Reuters contributed to this report.", "Quelle: dpa", "SDA/sep"."""

import re
from collections.abc import Iterator
from functools import lru_cache

from newsparse.attribution.agencies import find_agency, find_mentions
from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.byline.opener import has_byline_word
from newsparse.attribution.contribution.forms import GROUPS, Form, candidates, prove
from newsparse.attribution.contribution.names import read_sources
from newsparse.attribution.cue_words import words
from newsparse.cues.merged import either, merged
from newsparse.letters import CAPITAL_OR_CASELESS, SMALL
from newsparse.model import Contribution, Role, Source
from newsparse.names import has_given_name, is_person_name

LONGEST_LINE_CHARACTERS = 600
"""Characters of the longest line that is looked at; the longest of 79 labelled contribution lines has 240."""
LONGEST_WIRE_SIGN_CHARACTERS = 80
"""Characters of the longest line that is nothing but the sign of a news agency, such as "(KNA, DR)" (chosen)."""

_ELLIPSIS = re.compile(
    rf"(?P<who>{CAPITAL_OR_CASELESS}\w+(?: {CAPITAL_OR_CASELESS}[\w.]+)*), from "
    rf"(?P<place>{CAPITAL_OR_CASELESS}[\w ,.'-]{{2,60}}?)\.?"
)
_OUTER = " \t\u200b\ufeff-–—*•·_"
_WIRE_SPLIT = re.compile(r"\s*[|/]\s*|\s*,\s+|\s+[-–—]\s+")
_WIRE_MARK = re.compile(r"[/|,(]|\s[-–—]\s|^\s*[-–—]")
_SIGN = re.compile(rf"[{SMALL}]{{2,4}}")


def parse_contribution(line: str) -> Contribution | None:
    """Who a contribution line names and what they did; ``None`` for any other line.

    Args:
        line: one line or paragraph; over 600 characters it is none.

    Method: the ``[[contribution]]`` forms of ``cues/``, proven with their hits and misses; each piece has to read as a
    name. A byline with an agency counts with the role ``byline``.

    Example:
        >>> found = parse_contribution("Reuters contributed to this report.")
        >>> [(source.name, source.type, source.role) for source in found.sources]
        [('Reuters', 'agency', 'contributed')]
        >>> parse_contribution("The heat contributed to the fire.") is None
        True
    """
    if not line or len(line) > LONGEST_LINE_CHARACTERS or line.isspace():
        return None
    _proven()
    text = " ".join(line.split())
    bare = _bare(text)
    sources = _by_forms(bare) or _by_byline(bare) or _by_wire(text, bare)
    return Contribution(text=text, sources=sources) if sources else None


@lru_cache(maxsize=1)
def _proven() -> None:
    prove(_claims)


@lru_cache(maxsize=1)
def _clause() -> re.Pattern[str]:
    """Where a clause of a line ends and the next begins: "; Editing by", ", with additional reporting by"."""
    joiner, further = merged("words", "joiner"), merged("attribution", "further")
    done_by = merged("attribution", "done_by") | merged("attribution", "doing_by")
    return re.compile(
        rf"\s*;\s*(?:{either(joiner)} )?|(?<=[\w)][\w)])\.\s+(?={CAPITAL_OR_CASELESS})"
        rf"|,\s+(?=(?:{either(joiner)} )?(?:{either(further)} )?(?i:{either(done_by)})\b)"
        rf"|\s*\|\s*(?=(?i:{either(merged('attribution', 'desk_stem'))})\w*\b)"
    )


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
    if (
        bare[:1] in {"(", "["}
        and bare.rstrip(".")[-1:] in {")", "]"}
        and not set(bare[1:].rstrip(".")[:-1]) & set("()[]")
    ):
        bare = bare[1:].rstrip(".")[:-1].strip()
    return bare


def _by_forms(text: str) -> tuple[Source, ...]:
    """The sources of all clauses up to the first that no form claims."""
    clauses = _clause().split(text)
    if ";" not in text and ((whole := _by_form(text)) or len(clauses) == 1):
        return whole
    found: list[Source] = []
    for clause in clauses:
        sources = _by_form(clause) if clause else ()
        if not sources and found and (again := _ELLIPSIS.fullmatch(clause)):
            sources = read_sources(again["who"], found[-1].role, place=again["place"]) or ()
        if clause and not sources:
            break
        found.extend(sources)
    return tuple(found)


def _by_form(clause: str) -> tuple[Source, ...]:
    for form in candidates(clause):
        match = form.match(clause)
        sources = tuple(_grouped(form, match)) if match is not None else ()
        if sources:
            return sources
    return ()


def _grouped(form: Form, match: re.Match[str]) -> Iterator[Source]:
    """The sources in the groups of a match; none at all if one of them reads as no name."""
    groups = match.groupdict()
    order = sorted((key for key in GROUPS if groups.get(key)), key=match.start)
    found: list[Source] = []
    for key in order:
        role: Role = form.role
        if key == "agency" and find_agency(groups[key].strip()) is None:
            return
        loose = key in {"label", "who2"}
        sources = read_sources(groups[key], role, loose=loose, place=groups.get("place"))
        if sources is None:
            return
        found.extend(sources)
    yield from found


def _by_byline(text: str) -> tuple[Source, ...]:
    """A byline that names an agency: "Von Jan Muster, dpa"."""
    if len(text) > LONGEST_WIRE_SIGN_CHARACTERS * 2:
        return ()
    cued = has_byline_word(text)
    if not cued and not (" in " in text and len(text) < LONGEST_WIRE_SIGN_CHARACTERS and any(find_mentions(text))):
        return ()
    authors = parse_byline(text)
    named = [one for one in authors if _is_wire(one.name) or one.name.lower() in words().generic]
    if not named and not any(one.affiliation and _is_wire(one.affiliation) for one in authors):
        return ()
    if not cued and not (named and authors[0].location and len(text.split()) < 6):
        return ()
    found = []
    for one in authors:
        agency = find_agency(one.name)
        kind = "agency" if agency else "generic" if one.name.lower() in words().generic else "person"
        kind = "outlet" if kind == "person" and one.kind == "organisation" else kind
        found.append(
            Source(name=one.name, type=kind, role="byline", affiliation=one.affiliation, location=one.location)
        )
    return tuple(found)


def _is_wire(name: str) -> bool:
    agency = find_agency(name)
    return agency is not None and agency.type == "news agency"


def _by_wire(text: str, bare: str) -> tuple[Source, ...]:
    """A wire's sign without words: "- Reuters.", "(KNA, DR)", "aja/PAP", "EFE | 21 May"."""
    if len(bare) > LONGEST_WIRE_SIGN_CHARACTERS or not _WIRE_MARK.search(text):
        return ()
    pieces = [piece.strip(" .") if find_agency(piece) is None else piece for piece in _WIRE_SPLIT.split(bare)]
    known = [find_agency(piece) for piece in pieces]
    signed = text[:1] in {"-", "–", "—", "("} and text != bare
    wired = any(
        piece.lower() in words().unnamed_agencies
        if one is None
        else one.type == "news agency" and (signed or "/" in bare or piece not in words().doubtful)
        for piece, one in zip(pieces, known, strict=True)
    )
    if not wired or len(pieces) > 5 or (len(pieces) == 1 and not signed):
        return ()
    if any(one is not None and one.type not in {"news agency", "distributor"} for one in known):
        return ()
    if " - " in bare and has_given_name(pieces[0]) and is_person_name(pieces[0]) and " " in pieces[0]:
        agency = next(piece for piece, one in zip(pieces, known, strict=True) if one)
        return (Source(name=pieces[0], type="person", role="byline", affiliation=agency),)
    return _signs(pieces, dashed=bool(re.search(r"\s[-–—]\s", bare)))


def _signs(pieces: list[str], *, dashed: bool) -> tuple[Source, ...]:
    """What each piece of a wire's sign is; empty when one is too long for a sign."""
    found: list[Source] = []
    for number, piece in enumerate(pieces):
        low, tokens = piece.lower(), piece.split()
        if find_agency(piece) is not None:
            found.append(Source(name=piece, type="agency", role="wire"))
        elif low in words().generic:
            found.append(Source(name=piece, type="generic", role="wire"))
        elif tokens and _SIGN.fullmatch(tokens[0]) and len(tokens) <= 2:
            place = tokens[1] if len(tokens) == 2 else None
            found.append(Source(name=tokens[0], type="person", role="wire", location=place))
        elif number and (_is_stamp(tokens) or (dashed and len(tokens) <= 2)):
            continue
        elif len(tokens) == 1 and not has_given_name(piece):
            found.append(Source(name=piece, type="outlet", role="wire"))
        else:
            return ()
    return tuple(found)


def _is_stamp(tokens: list[str]) -> bool:
    """Whether a piece is a date or says that the text was updated."""
    return any(token[0].isdigit() for token in tokens) or all(
        token.strip(".").lower() in words().dates for token in tokens
    )
