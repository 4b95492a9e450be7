"""Who is named where: captions and their credits, bylines, contribution lines, quotes."""

from newsparse.attribution.byline.byline import parse_byline
from newsparse.attribution.contribution.line import parse_contribution
from newsparse.attribution.credit.caption import split_caption
from newsparse.quotes.find import find_quotes

__all__ = ["find_quotes", "parse_byline", "parse_contribution", "split_caption"]
