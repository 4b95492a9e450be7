"""Sources: what a feed's pages gain when their source teaches them, site by site, on pages whose body is known.

    python -m benchmarks.sources CORPUS --sets NAME... [--shapes page innertext ...] [--folds folds.json] [--show N]

The pages of each site with five of them or more are a feed. Each is parsed by itself, and with the lines that its site
repeats (``Options.learn_source``). ``benchmarks/README.md`` has the format of a corpus; a site's ``--folds`` weights
never saw it. ``--show`` prints lines that were taken out of bodies, and of each whether the gold body holds it.
"""

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

from training.corpus import GoldPage, read_corpus

from benchmarks.measures import folded, overlap, words
from newsparse.feed.ledger import Ledger
from newsparse.feed.run.find_habits import FEWEST_ARTICLES
from newsparse.feed.run.first_pass import learn
from newsparse.feed.sources.record import Record
from newsparse.label.source_habits import NO_HABITS
from newsparse.many.one_article import TIMEOUT
from newsparse.options import Options
from newsparse.parse import parse_with_habits

PAGE = "page"
"""The shape that is the page itself, and no text that a scraper makes of it."""


class Scored(NamedTuple):
    """A page without and with what its source taught it."""

    alone: float
    """Word F1 of its body when it is parsed by itself."""
    taught: float
    gone: tuple[tuple[str, bool], ...]
    """The lines that left its body, and whether the gold has them."""


def score_site(pages: list[tuple[GoldPage, str]], options: Options) -> tuple[Scored, ...]:
    """The pages of a site, in one shape, scored."""
    records = [Record(line, None, raw) for line, (_, raw) in enumerate(pages, 1)]
    with closing(Ledger()) as ledger:
        taught = tuple(map(learn(records, ledger, options=options, jobs=0, timeout=TIMEOUT), records))
    return tuple(_score(gold, record, options) for (gold, _), record in zip(pages, taught, strict=True))


def _score(gold: GoldPage, record: Record, options: Options) -> Scored:
    raw = record.text or ""
    alone, taught = (parse_with_habits(raw, options, habits) for habits in (NO_HABITS, record.habits))
    wanted, text = words(gold.text), f" {folded(gold.text)} "
    kept = {block.text for block in taught.body}
    gone = tuple((block.text, folded(block.text) in text) for block in alone.body if block.text not in kept)
    return Scored(*(overlap(words(article.text), wanted).f1 for article in (alone, taught)), gone)


def sites(folder: Path, sets: list[str]) -> Iterator[tuple[str, str, list[GoldPage]]]:
    """Each set, site and its pages with a body, where they are many enough to teach."""
    for name in sets:
        found = defaultdict(list)
        for page in read_corpus(folder, [name]):
            if page.text and page.site:
                found[page.site].append(page)
        yield from ((name, site, pages) for site, pages in sorted(found.items()) if len(pages) >= FEWEST_ARTICLES)


def shaped(pages: list[GoldPage], shape: str) -> list[tuple[GoldPage, str]]:
    """The pages that have a text of a shape, with it."""
    if shape == PAGE:
        return [(page, page.html) for page in pages]
    from training.dumps import dump

    texts = ((page, dump(page.html, page.text, [shape]).get(shape)) for page in pages)
    return [(page, text) for page, text in texts if text]


def main() -> int:
    """Prints a line for each site that changes, and one for each set and shape."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--sets", nargs="+", required=True)
    parser.add_argument("--shapes", nargs="+", default=[PAGE, "innertext"])
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--show", type=int, default=0)
    args = parser.parse_args()
    folds = json.loads(args.folds.read_text(encoding="utf-8")) if args.folds else {}
    whole: dict[tuple[str, str], list[Scored]] = defaultdict(list)
    for name, site, pages in sites(args.corpus, args.sets):
        weights = folds.get(site)
        options = Options(scorer=args.folds.parent / weights) if weights else Options()
        for shape in args.shapes:
            scored = score_site(shaped(pages, shape), options)
            whole[name, shape].extend(scored)
            if any(one.alone != one.taught for one in scored):
                print(_row(f"{name} {shape} {site}", list(scored)))
    for (name, shape), scored_pages in whole.items():
        print(_row(f"{name} {shape}: all", scored_pages))
    gone = [line for scored_pages in whole.values() for one in scored_pages for line in one.gone]
    print(f"{len(gone)} lines left bodies; the gold has {sum(is_gold for _, is_gold in gone)} of them")
    for text, is_gold in gone[:: max(1, len(gone) // max(1, args.show))][: args.show]:
        print("  gold" if is_gold else "      ", text[:120])
    return 0


def _row(name: str, scored: list[Scored]) -> str:
    count = max(1, len(scored))
    alone, taught = sum(one.alone for one in scored) / count, sum(one.taught for one in scored) / count
    worse = sum(one.taught < one.alone for one in scored)
    return f"{name:48} {len(scored):4} pages  {alone:.4f} alone  {taught:.4f} taught  {worse} worse"


if __name__ == "__main__":
    sys.exit(main())
