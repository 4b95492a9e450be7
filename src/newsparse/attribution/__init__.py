"""Who is named where: captions and their credits, bylines, contribution lines."""

from newsparse.attribution.byline import parse_byline
from newsparse.attribution.contribution import parse_contribution
from newsparse.attribution.credit import split_caption

__all__ = ["parse_byline", "parse_contribution", "split_caption"]
