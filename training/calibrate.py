"""Calibrate the confidence: ``python -m training.calibrate CORPUS --sets … --folds FOLDER`` writes ``confidence.json``.

Each page is parsed as it is and in four of its texts by the weights that saw no page of its publisher; what every field
says is compared with the gold; a logistic regression a field learns the chance that it is right. The figures that it
tells are by folds as well: the regression that judges a page saw none of its publisher's.
"""

import argparse
import json
import logging
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import NamedTuple

import numpy as np

from newsparse.assemble import assemble
from newsparse.label import label
from newsparse.label.scorer.confidence import FIELDS, chance
from newsparse.model import Article
from newsparse.options import Options
from newsparse.read import read
from training.corpus import GoldPage, read_corpus
from training.dumps import dump
from training.labels import letters
from training.overlap import overlap, words
from training.publishers import FOLDS, fold_of
from training.regression import auroc, fit, reliability
from training.shapes import shapes

CONFIDENCE = Path(__file__).parent.parent / "src" / "newsparse" / "label" / "scorer" / "confidence.json"
STYLES = ("innertext", "container")
"""The dumps that are judged beside the page itself."""
SHAPES = ("body", "titled")
"""The shapes of feeds that are."""
RIGHT = 0.9
"""Word F1 from which a body counts as right."""

_LOG = logging.getLogger("training.calibrate")


class Case(NamedTuple):
    """One text of a page: the signs for each field, and whether it was right, where the gold says."""

    judge: str
    fold: int
    set_name: str
    signs: Mapping[str, Mapping[str, float]]
    right: Mapping[str, bool]


def read_cases(corpus: Path, sets: Sequence[str], folds: Path) -> list[Case]:
    """What became of every page of some sets, judged by weights that had not seen it, and by the rules alone."""
    pages = [page for page in read_corpus(corpus, sets) if page.site]
    with ProcessPoolExecutor() as pool:
        return [case for cases in pool.map(partial(_cases, folds=folds), pages, chunksize=4) for case in cases]


def _cases(page: GoldPage, folds: Path) -> list[Case]:
    return list(_judge_all(page, folds))


def _judge_all(page: GoldPage, folds: Path) -> Iterator[Case]:
    fold = fold_of(page.site or "")
    texts = {"page": page.html, **dump(page.html, page.text, styles=STYLES)}
    texts |= {shape: text for shape, text in shapes(page).items() if shape in SHAPES}
    for by, scorer in (("scorer", folds / f"fold{fold}.npz"), ("rules", None)):
        for style, text in texts.items():
            options = Options(scorer=scorer, format="html" if style == "page" else "auto")
            document = read(text, options)
            labelled = label(document, options)
            if labelled.signs:
                shown = letters(texts.get("innertext") if style == "page" else text)
                article = assemble(document, labelled, options)
                right = dict(_right(article, page, shown, made=style in SHAPES))
                yield Case(by, fold, page.set_name, dict(labelled.signs), right)


def _right(article: Article, page: GoldPage, shown: str, *, made: bool) -> Iterator[tuple[str, bool]]:
    """Each field that the gold speaks of and the text can show, with whether it is right."""
    if page.text:
        found = "\n".join(block.text for block in article.body)
        yield "body", overlap(words(found), words(page.text)).f1 >= RIGHT
    if page.title and letters(page.title) in shown:
        yield "title", letters(article.title) == letters(page.title)
    elif made:
        yield "title", article.title is None
    names = {letters(name) for name in page.authors}
    if names and all(name in shown for name in names):
        yield "authors", {letters(author.name) for author in article.authors} == names
    elif made:
        yield "authors", not article.authors
    if page.published and not made:
        yield "published", str(article.published)[:10] == page.published[:10]
    if "captions" in page.stated and not made:
        wanted = Counter(key for one in page.captions if (key := letters(one.text)) and key in shown)
        yield "captions", Counter(letters(one.text) for one in article.captions) == wanted


def _report(cases: Sequence[Case], field: str) -> dict[str, float]:
    """Print how far the chances of a field can be trusted, by folds; return the coefficients fitted on all cases."""
    asked = [case for case in cases if field in case.right]
    chances = np.zeros(len(asked))
    for fold in range(FOLDS):
        seen = [case for case in asked if case.fold != fold]
        known = fit([case.signs[field] for case in seen], [case.right[field] for case in seen])
        for at, case in enumerate(asked):
            if case.fold == fold:
                chances[at] = chance(case.signs[field], known)
    right = np.array([case.right[field] for case in asked], float)
    worst = np.argsort(chances)[: len(asked) // 10]
    held = (1 - right[worst]).sum() / max(1.0, (1 - right).sum())
    area = auroc(list(chances), list(right))
    _LOG.info(
        "%-9s %6d right %.3f AUROC %.3f worst tenth has %.2f of errors", field, len(asked), right.mean(), area, held
    )
    for said, truth, count in reliability(chances, right):
        _LOG.info("          promised %.2f, right %.2f of %d", said, truth, count)
    return fit([case.signs[field] for case in asked], [case.right[field] for case in asked])


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m training.calibrate", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of sets, in the format that training/README.md describes")
    parser.add_argument("--sets", nargs="+", required=True, help="names of the sets to judge")
    parser.add_argument("--folds", type=Path, required=True, help="folder that python -m training --folds wrote")
    parser.add_argument("--out", type=Path, default=CONFIDENCE)
    options = parser.parse_args(arguments)
    logging.basicConfig(format="%(message)s")
    _LOG.setLevel(logging.INFO)
    by_judge: dict[str, list[Case]] = defaultdict(list)
    for case in read_cases(options.corpus, options.sets, options.folds):
        by_judge[case.judge].append(case)
    written = {}
    for name, cases in sorted(by_judge.items()):
        _LOG.info("judged by %s", name)
        written[name] = {field: _report(cases, field) for field in FIELDS}
    options.out.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
