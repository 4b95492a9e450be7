"""Pages that are run: each example of the tutorial, of engines.md and of scale.md prints what stands there."""

import doctest
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BLOCK_RE = re.compile(r"^```(console|pycon)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FLAGS = doctest.ELLIPSIS | doctest.NORMALIZE_WHITESPACE
SHELL = f'newsparse() {{ "{sys.executable}" -m newsparse "$@"; }}; python() {{ "{sys.executable}" "$@"; }}\n'

pytestmark = [pytest.mark.timeout(180), pytest.mark.filterwarnings("ignore")]  # what pandas, Ray, Spark … warn of


def commands(block: str) -> Iterator[tuple[str, str]]:
    """Each command of a block with what it prints."""
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        lines = part.splitlines()
        more = next((at for at, line in enumerate(lines[1:], 1) if not line.startswith("> ")), len(lines))
        yield "\n".join(line.removeprefix("> ") for line in lines[:more]), "\n".join(lines[more:])


def printed(command: str) -> str:
    done = subprocess.run(  # noqa: S603  the page's own commands
        ["/bin/bash", "-c", SHELL + command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    return done.stdout


def run(block: str, values: dict[str, object]) -> None:
    """Runs the examples of a block, and fails where one prints something else."""
    told: list[str] = []
    test = doctest.DocTestParser().get_doctest(block, values, "page", None, 0)
    runner = doctest.DocTestRunner(optionflags=FLAGS)
    runner.run(test, out=told.append, clear_globs=False)
    values |= test.globs
    assert not runner.failures, "".join(told)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(ROOT / "docs/data", tmp_path / "docs/data")
    monkeypatch.chdir(tmp_path)
    paths = [str(ROOT / "src"), os.environ.get("PYTHONPATH", "")]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(path for path in paths if path))
    return tmp_path


@pytest.mark.usefixtures("place")
def test_the_tutorial() -> None:
    pytest.importorskip("pandas")
    pytest.importorskip("pyarrow")
    values: dict[str, object] = {}
    for kind, block in BLOCK_RE.findall((ROOT / "docs/tutorial.md").read_text(encoding="utf-8")):
        if kind == "pycon":
            run(block, values)
            continue
        for command, expected in commands(block):
            found = printed(command)
            assert doctest.OutputChecker().check_output(f"{expected}\n", found, FLAGS), f"$ {command}\n{found}"


def recipes() -> list[tuple[str, str]]:
    """The sections of docs/engines.md and docs/scale.md that name what they need, with their examples."""
    pages = [(ROOT / "docs" / name).read_text(encoding="utf-8") for name in ("engines.md", "scale.md")]
    parts = [part for page in pages for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:]]
    return [(part.partition("\n")[0], part) for part in parts if "```pycon" in part]


@pytest.mark.parametrize(("name", "part"), recipes(), ids=[name for name, _ in recipes()])
@pytest.mark.usefixtures("place")
def test_each_recipe_of_the_engines_runs(name: str, part: str) -> None:
    needed = re.search(r"pip install 'newsparse\[(\w+)\]'", part)
    package = {"arrow": "pyarrow", "spark": "pyspark"}.get(needed[1], needed[1]) if needed else "newsparse"
    if find_spec(package) is None or (package == "pyspark" and shutil.which("java") is None):
        pytest.skip(f"{name} needs {package}")
    values: dict[str, object] = {}
    for _, block in BLOCK_RE.findall(part):
        run(block, values)
