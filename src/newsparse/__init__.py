"""newsparse: raw scraped news in, a typed article out."""

from newsparse.errors import CueError, MissingExtraError, NewsparseError
from newsparse.model import Article, Block, Issue
from newsparse.options import Options
from newsparse.parse import parse_article

__all__ = ["Article", "Block", "CueError", "Issue", "MissingExtraError", "NewsparseError", "Options", "parse_article"]
