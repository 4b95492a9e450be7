"""The documentation names what there is: every pass with its rules, every kind, every option."""

import ast
import re
from contextlib import redirect_stdout
from importlib import resources
from io import StringIO
from pathlib import Path

import pytest

from newsparse import cues
from newsparse.cli import main
from newsparse.feed import FeedReport, Layout, Settings
from newsparse.kinds import Kind
from newsparse.label import PASSES, TITLE_PASSES
from newsparse.options import Options

ROOT = Path(__file__).parent.parent
DOCS = ROOT / "docs"
LABEL = Path(str(resources.files("newsparse.label")))


def test_every_pass_stands_in_the_table_in_its_order() -> None:
    table = re.findall(
        r"^\| `(find_\w+)` \| `([\w/]+)`", (DOCS / "how-it-works.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    passes = [(find.__name__, "/".join(find.__module__.split(".")[-2:])) for find in (*TITLE_PASSES, *PASSES)]
    assert table == passes


def rules() -> list[str]:
    """The rules that the label modules spell out, but for the cue rows that they name."""
    rows = {row.name for row in cues.load(None).rows}
    found = set()
    for path in LABEL.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                kind, _, case = node.value.partition(".")
                if kind in set(Kind) and re.fullmatch(r"[a-z-]+", case):
                    found.add(node.value)
    return sorted(found - rows)


@pytest.mark.parametrize("rule", rules())
def test_every_rule_is_documented(rule: str) -> None:
    assert f"`{rule}`" in (DOCS / "how-it-works.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_is_documented(kind: Kind) -> None:
    assert f"### {kind.value}\n" in (DOCS / "kinds.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("option", Options.model_fields)
def test_every_option_is_documented(option: str) -> None:
    assert re.search(rf"^\|.*`{option}`.*\|", (DOCS / "options.md").read_text(encoding="utf-8"), re.MULTILINE)


@pytest.mark.parametrize(
    "page",
    [*DOCS.glob("*.md"), *(ROOT / name for name in ("README.md", "CONTRIBUTING.md", "benchmarks/README.md"))],
    ids=lambda page: str(page.relative_to(ROOT)),
)
def test_links_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\(([^)#\s]+)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
    dead = [target for target in targets if "://" not in target and not (page.parent / target).exists()]
    assert not dead


def flags() -> set[str]:
    """The long options of all subcommands."""
    found = set()
    for name in ("parse", "explain", "validate", "fixture"):
        with redirect_stdout(StringIO()) as out, pytest.raises(SystemExit):
            main([name, "--help"])
        found |= set(re.findall(r"--[a-z][a-z-]+", out.getvalue()))
    return found - {"--help"}


def test_every_flag_of_the_command_is_documented() -> None:
    pages = "\n".join(path.read_text(encoding="utf-8") for path in (*DOCS.glob("*.md"), ROOT / "CONTRIBUTING.md"))
    assert {flag for flag in flags() if f"{flag} " not in pages and f"{flag}`" not in pages} == set()


def test_the_readme_fits_on_a_few_screens() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= 120


def test_the_fields_of_settings_layouts_and_reports_are_listed() -> None:
    page = (DOCS / "feeds.md").read_text(encoding="utf-8")
    settings, report = page.partition("## Settings")[2], page.partition("## The report")[2]
    for model, text in ((Settings, settings), (Layout, settings), (FeedReport, report)):
        named = set(re.findall(r"`(\w+)`", text.partition("\n## ")[0]))
        assert set(model.model_fields) - named == set(), model.__name__
