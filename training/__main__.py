"""Train the scorer: ``python -m training CORPUS`` writes weights; ``--folds`` also those that score unseen sites.

With ``--folds FOLDER`` the sites are dealt to five folds; for each, weights are written that saw no page of its sites,
and ``folds.json``, which names for every site the file to score it with.
"""

import argparse
import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from newsparse.label.scorer.features import COLUMNS
from newsparse.label.scorer.network import FORMAT
from newsparse.label.scorer.tag_features import tag_columns
from training.batches import Sizes
from training.examples import Page, count_turns, find_scale, known_names, known_words, make_examples, read_pages
from training.network import train
from training.publishers import FOLDS, fold_of

WEIGHTS = Path(__file__).parent.parent / "src" / "newsparse" / "label" / "scorer" / "weights.npz"

_LOG = logging.getLogger("training")


def write_weights(pages: Sequence[Page], seed: int, path: Path) -> None:
    """Train on some pages and write what the scorer reads; halves of precision keep the file small."""
    words, names, scale = known_words(pages), known_names(pages), find_scale(pages)
    vocabulary, named = ({word: place for place, word in enumerate(known, 1)} for known in (words, names))
    turns = count_turns(pages)
    examples = [make_examples(page, n, vocabulary, named, scale) for page, n in zip(pages, turns, strict=True)]
    sizes = Sizes(len(COLUMNS), len(tag_columns()), len(words), len(names))
    weights: dict[str, Any] = {name: value.astype(np.float16) for name, value in train(examples, sizes, seed).items()}
    weights["emb"][0] = weights["nemb"][0] = 0
    weights |= {"columns": _stored(COLUMNS), "tag_columns": _stored(tag_columns())}
    weights |= {"vocabulary": _stored(words), "names": _stored(names)}
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("wb") as file:
        np.savez_compressed(file, format=np.array(FORMAT), **scale._asdict(), **weights)
    _LOG.info("%s: %d pages, %d words, %d bytes", path, len(pages), len(words), path.stat().st_size)


def _stored(words: Sequence[str]) -> Any:
    return np.frombuffer("\n".join(words).encode(), np.uint8)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command."""
    parser = argparse.ArgumentParser(prog="python -m training", description=__doc__)
    parser.add_argument("corpus", type=Path, help="folder of sets, in the format that training/README.md describes")
    parser.add_argument("--sets", nargs="+", required=True, help="names of the sets to train on")
    parser.add_argument("--out", type=Path, default=WEIGHTS, help="file for the weights of all pages")
    parser.add_argument("--folds", type=Path, help="folder for the weights of each fold and folds.json")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    logging.basicConfig(format="%(asctime)s %(message)s")
    _LOG.setLevel(logging.INFO)
    pages = read_pages(options.corpus, options.sets)
    if options.folds:
        files = [(options.folds / f"fold{fold}.npz").resolve() for fold in range(FOLDS)]
        for fold, path in enumerate(files):
            write_weights([page for page in pages if fold_of(page.site) != fold], options.seed, path)
        named = {page.site: str(files[fold_of(page.site)]) for page in pages}
        (options.folds / "folds.json").write_text(json.dumps(named, indent=1), encoding="utf-8")
    write_weights(pages, options.seed, options.out)


if __name__ == "__main__":
    main()
