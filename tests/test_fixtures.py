"""Every folder of ``fixtures/articles``: the whole article must be what ``expected.json`` states."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from newsparse.export.compact import compact
from newsparse.parse import parse_article

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
FOLDERS = sorted(path.parent for path in ARTICLES.glob("*/about.toml"))
README = (ARTICLES.parent / "README.md").read_text(encoding="utf-8")
FAULTS = frozenset(re.findall(r"^\| `([a-z ]+)` \|", README, re.MULTILINE))
"""The kinds of fault that the table of the fixtures' README lists."""
STATUSES = {"pass", "known-failure"}


def about(folder: Path) -> dict[str, str]:
    return tomllib.loads((folder / "about.toml").read_text(encoding="utf-8"))


def case(folder: Path) -> object:
    stated = about(folder)
    marks = [pytest.mark.xfail(strict=True, reason=stated["reason"])] if stated["status"] == "known-failure" else []
    return pytest.param(folder, marks=marks, id=folder.name)


@pytest.mark.parametrize("folder", [case(folder) for folder in FOLDERS])
def test_an_article_is_parsed_as_its_fixture_says(folder: Path) -> None:
    (given,) = folder.glob("input.*")
    article = parse_article(given.read_bytes().decode("utf-8"))  # bytes, so that no line end is translated
    assert compact(article) == json.loads((folder / "expected.json").read_text(encoding="utf-8"))


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: folder.name)
def test_folder_is_complete(folder: Path) -> None:
    stated = about(folder)
    assert {"language", "style", "why", "status"} <= set(stated)
    assert stated["status"] in STATUSES
    failing = stated["status"] == "known-failure"
    assert ("reason" in stated, "fault" in stated) == (failing, failing)
    assert not failing or stated["fault"] in FAULTS
    assert {path.name for path in folder.iterdir()} - {given.name for given in folder.glob("input.*")} == {
        "about.toml",
        "expected.json",
    }
