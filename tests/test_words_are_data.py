"""Words of a natural language are data: a literal list of them, or a pattern that names them, belongs into ``cues/``.

The test reads the source. It takes three words in one literal (a collection, a split string, the branches of a regular
expression) for a list of words, unless half of them are names that the code itself gives: fields and literal types of
its classes, kinds, tags of HTML, codes of languages. What is left and is no natural language stands in ``NO_WORDS``.
"""

import ast
import re
from collections.abc import Iterable, Iterator
from functools import cache
from importlib import resources
from pathlib import Path

import pytest

from newsparse.cues import LANGUAGES
from newsparse.kinds import Kind

ROOT = Path(str(resources.files("newsparse")))
MODULES = {str(path.relative_to(ROOT).with_suffix("")): path for path in sorted(ROOT.rglob("*.py"))}
FEWEST = 3
"""Words in one literal that are a list; two are a choice that code may make."""

NOT_YET: frozenset[str] = frozenset()
"""Modules that still hold words."""

# fmt: off
HTML = frozenset({
    "a", "address", "article", "aside", "b", "blockquote", "body", "br", "button", "class", "dd", "details",
    "dialog", "div", "dl", "dt", "em", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3",
    "head", "header", "hr", "href", "html", "i", "id", "iframe", "img", "itemprop", "li", "main", "math", "menu",
    "meta", "name", "nav", "noscript", "object", "ol", "p", "pre", "property", "rel", "role", "script", "section",
    "select", "span", "src", "srcset", "strong", "style", "summary", "svg", "table", "tbody", "td", "template",
    "th", "thead", "time", "tr", "ul",
})
# fmt: on
"""Tags and attributes."""

NO_WORDS: dict[str, tuple[int, str]] = {
    "__init__": (2, "the names that the package exports, and their modules"),
    "attribution/contribution/composed": (1, "the names of lists in the cue file"),
    "attribution/contribution/forms": (1, "the names of groups in the forms of the cue file"),
    "attribution/__init__": (1, "the modules of the names that the package exports"),
    "label/survey/__init__": (1, "the names of rows"),
    "label/scorer/confidence": (5, "the names of fields and of signs"),
    "late_pattern": (1, "the methods of patterns"),
    "cues/walls": (1, "the names of rows"),
    "dates/fallback": (1, "numbers"),
    "dates/relative": (1, "the names of units in the cue file"),
    "dates/patterns": (3, "codes of zones and names of groups"),
    "export/ninjs": (3, "the property names of ninjs"),
    "export/schema_org": (4, "the property names of schema.org"),
    "flatten": (1, "the ids of warnings"),
    "feed/__init__": (1, "the names that the package exports"),
    "feed/checks/article_characters": (3, "tags, entities and commands of code that was scraped along"),
    "feed/run/outcome": (1, "parts of addresses"),
    "feed/run/output": (1, "the names of files"),
    "feed/sources/key_names": (2, "the names that feeds give their columns"),
    "feed/sources/keys": (2, "the names that feeds give what holds a text"),
    "feed/sources/wrapped": (1, "the names that interfaces give to lists"),
    "label/scorer/features": (6, "the names of the scorer's columns"),
    "label/scorer/tag_features": (2, "the names of the scorer's columns"),
    "label/passes/captions/counter_beside": (2, "the names of files"),
    "label/passes/stated/trusted_facts": (1, "where a page states its metadata"),
    "letters": (2, "parts of Unicode's own names"),
    "dateline/said_place": (1, "codes of languages"),
    "read/written_list": (2, "what programs print for nothing, and their escapes"),
    "read/labelled_head": (9, "the keys of front matter and of reader services"),
    "read/legacy_encoding": (1, "codes of languages"),
    "read/markdown/looks": (2, "schemes of addresses"),
    "read/shortcodes": (1, "the prefixes of page builders"),
    "read/unpack": (1, "escapes of JSON"),
    "read/html/meta_names": (17, "the names of a page's metadata"),
    "read/html/json_ld": (3, "types and properties of schema.org"),
    "read/html/time_elements": (3, "attributes that scripts read"),
    "read/html/line": (1, "types of a form's fields"),
    "read/html/walk": (1, "elements of a page's head"),
    "read/html/layout": (1, "attributes of images"),
    "read/markdown/blocks": (1, "schemes of addresses"),
    "parse": (1, "the text of a message"),
}  # fmt: skip
"""Modules that list words of no natural language: how many such lists they have, and whose words these are."""

_WORD = re.compile(r"[^\W\d_]+(?:['’. -]+[^\W\d_]+)*[.'’:]?")
_ESCAPE = re.compile(r"\\(?:[A-Za-z]|(.))")
_CLASS = re.compile(r"\[\^?\]?[^\]]*\]")
_GROUP_OPENING = re.compile(r"\(\?(?:P<\w+>|[a-z]*:|<?[=!])")


def _as_lines(lists: Iterable[tuple[int, list[str]]]) -> list[str]:
    return [f"line {line}: {', '.join(words[:8])}" for line, words in lists]


def test_no_literal_lists_words() -> None:
    found = {module: _as_lines(lists_of_words(tree(module))) for module in MODULES}
    clean = sorted(module for module in NOT_YET if not found[module])
    assert not clean, f"{clean} are clean: take them out of NOT_YET"
    other = {module: found[module] for module, (number, _) in NO_WORDS.items() if len(found[module]) != number}
    assert not other, f"modules have other lists than NO_WORDS names: {other}"
    listing = {module: lists for module, lists in found.items() if lists and module not in {*NOT_YET, *NO_WORDS}}
    assert not listing, f"modules list words of a language, which belong into cues/: {listing}"


@pytest.mark.parametrize("name", sorted({*NOT_YET, *NO_WORDS}))
def test_an_exception_names_a_module(name: str) -> None:
    assert name in MODULES
    assert not (name in NOT_YET and name in NO_WORDS)


@pytest.mark.parametrize(
    "code",
    [
        'STOPS = {"and", "und", "et"}',
        'STOPS = frozenset(("and", "und", "et"))',
        'text.endswith((" by", " von", " par"))',
        'STOPS = "and und et".split()',
        'MONTHS = {"mai": 5, "juin": 6, "juillet": 7}',
        'LABELS = {1: "Quelle", 2: "Foto", 3: "Bild"}',
        r'WORD = re.compile(r"\b(?:ago|vor|hace) \d")',
        r'WORD = re.compile(rf"\s(?:[Ff]or|für|pour|para)\s+(?={NAME})")',
        r'WORD = re.compile("(?P<early>오전|午前|上午)")',
        'WORD = re.compile("gestern|heu" "te|morgen")',
        'found = any(word in low for word in ["all rights reserved", "tous droits réservés", "todos"])',
    ],
)
def test_a_list_of_words_is_found(code: str) -> None:
    assert list(lists_of_words(ast.parse(code)))


@pytest.mark.parametrize(
    "code",
    [
        'LEVELS = {"h1", "h2", "h3"}',
        'INLINE = frozenset({"em", "strong", "span", "a"})',
        'CODES = ("de", "fr", "es", "pl")',
        'SKIPPED = (Kind.OTHER, "caption", "credit", "related")',
        'KIND: Literal["and", "und", "et"] = "et"',
        'PAIR = ("and", "or")',
        r'TIME = re.compile(r"\d{1,2}(?:[.:]\d\d)|h|[ap]m")',
        'def find() -> None:\n    """Finds "and", "und" and "et"; by|von|par."""',
        'MARKS = (".", "!", "?", "…")',
    ],
)
def test_what_is_no_list_of_words(code: str) -> None:
    assert not list(lists_of_words(ast.parse(code)))


def lists_of_words(code: ast.Module) -> Iterator[tuple[int, list[str]]]:
    """Line and words of every literal that lists words."""
    passed = {id(node) for node in ast.walk(code) if _is_no_value(node) for node in ast.walk(node)}
    for node in ast.walk(code):
        if id(node) in passed:
            continue
        for strings in _strings(node):
            words = [string.strip() for string in strings if _WORD.fullmatch(string.strip())]
            strange = [word for word in words if word.lower() not in own_names()]
            if len(words) >= FEWEST and 2 * len(strange) > len(words):
                yield getattr(node, "lineno", 0), words


def _is_no_value(node: ast.AST) -> bool:
    """Whether a node holds no words that the code looks for: an annotation, a type in brackets, a docstring."""
    return isinstance(node, ast.Subscript) or (isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant))


def _strings(node: ast.AST) -> Iterator[list[str]]:
    """The strings that a literal lists: elements, keys, values, branches of a pattern, the words of a split string."""
    if isinstance(node, ast.Set | ast.List | ast.Tuple):
        yield _constants(node.elts)
    elif isinstance(node, ast.Dict):
        yield _constants(node.keys)
        yield _constants(node.values)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "split":
        yield [word for text in _constants([node.func.value]) for word in text.split()]
    elif isinstance(node, ast.JoinedStr):
        yield from _branches("".join(_constants(node.values)))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield from _branches(node.value)


def _constants(nodes: list[ast.expr] | list[ast.expr | None]) -> list[str]:
    return [node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)]


def _branches(pattern: str) -> Iterator[list[str]]:
    """The branches of each group of a regular expression, what stands around a word taken off."""
    if pattern.count("|") < FEWEST - 1:
        return
    plain = _CLASS.sub("0", _ESCAPE.sub(lambda match: match[1] or " ", pattern))
    for group in re.split(r"[()]", _GROUP_OPENING.sub("(", plain)):
        yield [branch.strip(" ?*+^$:,") for branch in group.split("|")]


@cache
def own_names() -> frozenset[str]:
    """Words that are names in the code: fields, members of literal types, kinds, tags, codes of languages."""
    names: set[str] = {*HTML, *LANGUAGES, "fi", "nb", "nn", *(kind.value for kind in Kind)}
    for module in MODULES:
        for node in ast.walk(tree(module)):
            if isinstance(node, ast.ClassDef):
                fields = (field.target for field in node.body if isinstance(field, ast.AnnAssign))
                names |= {field.id for field in fields if isinstance(field, ast.Name)}
            elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name) and node.value.id == "Literal":
                names |= {str(part.value) for part in ast.walk(node.slice) if isinstance(part, ast.Constant)}
    return frozenset(name.lower() for name in names)


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))
