"""What MkDocs does beyond its own: pages from outside ``docs/``, links between them, nothing from the network."""

import logging
import re
from pathlib import Path, PurePosixPath
from posixpath import normpath
from types import MappingProxyType
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).parent.parent
LOG = logging.getLogger("mkdocs.hooks.newsparse")
OUTSIDE = MappingProxyType(
    {
        "README.md": "index.md",
        "CONTRIBUTING.md": "contributing.md",
        "CHANGELOG.md": "changelog.md",
        "SECURITY.md": "security.md",
        "benchmarks/README.md": "benchmarks.md",
        "training/README.md": "training.md",
        "fixtures/README.md": "fixtures.md",
        "src/newsparse/label/scorer/weights.md": "weights.md",
    }
)
"""Pages that stand elsewhere in the repository, by their paths there, with the names that they have on the site."""
FILES = ("LICENSE", "CITATION.cff")
"""Files that pages link to, which the site carries as they are."""
_LINK_RE = re.compile(r"(\]\()([^)\s]+)(\))")
_LOADED_RE = re.compile(r"<(?:script|img|iframe|link)\b[^>]*\b(?:src|href)=\"(?:https?:)?//[^\"]+\"[^>]*>")
_HARMLESS_RE = re.compile(r"rel=\"(?:canonical|edit|me)\"")


def on_config(config: Any) -> Any:
    """Leaves out of the navigation what is not there."""
    there = {path.name for path in (ROOT / "docs").glob("*.md")} | {
        name for path, name in OUTSIDE.items() if (ROOT / path).is_file()
    }
    config["nav"] = _present(config["nav"], there)
    return config


def on_files(files: Any, config: Any) -> Any:
    """Adds the pages and files from outside."""
    for path, name in OUTSIDE.items():
        if (ROOT / path).is_file():
            files.append(File.generated(config, name, content=(ROOT / path).read_text(encoding="utf-8")))
    for name in FILES:
        files.append(File.generated(config, name, content=(ROOT / name).read_text(encoding="utf-8")))
    return files


def on_page_markdown(markdown: str, page: Any, **_more: Any) -> str:
    """Makes links between files of the repository links between pages of the site."""
    name = page.file.src_uri
    origin = next((path for path, shown in OUTSIDE.items() if shown == name), f"docs/{name}")
    folder = PurePosixPath(origin).parent
    return _LINK_RE.sub(lambda match: match[1] + _target(match[2], folder) + match[3], markdown)


def on_post_page(output: str, **_more: Any) -> str:
    """Takes off a script from elsewhere by which the search works without a server; with one it works as it is."""
    return output.replace('<script src="https://unpkg.com/iframe-worker/shim"></script>', "")


def on_post_template(output_content: str, **_more: Any) -> str:
    """The same for pages that are made of templates alone."""
    return on_post_page(output_content)


def on_post_build(config: Any) -> None:
    """Complains of whatever a page would load from elsewhere."""
    for path in Path(config["site_dir"]).rglob("*.html"):
        for tag in _LOADED_RE.findall(path.read_text(encoding="utf-8")):
            if not _HARMLESS_RE.search(tag):
                LOG.warning("%s loads from the network: %s", path.name, tag)


def _target(link: str, folder: PurePosixPath) -> str:
    """Where a link leads on the site."""
    if "://" in link or link.startswith(("#", "mailto:")):
        return link
    path, sign, heading = link.partition("#")
    inside = normpath(str(folder / path))
    shown = OUTSIDE.get(inside, inside.removeprefix("docs/"))
    return f"{shown}{sign}{heading}"


def _present(entries: list[Any], there: set[str]) -> list[Any]:
    kept: list[Any] = []
    for entry in entries:
        ((title, value),) = entry.items()
        if isinstance(value, list):
            inner = _present(value, there)
            kept.extend([{title: inner}] if inner else [])
        elif value in there:
            kept.append(entry)
    return kept
