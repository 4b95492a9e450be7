"""What a function says that takes an article and was given something else."""

from newsparse.errors import wrong_type
from newsparse.model import Article


def require_article(given: object, call: str) -> None:
    """Raises an error when what a function was given is no ``Article``.

    Raises:
        TypeError: it is something else.
    """
    if not isinstance(given, Article):
        is_raw = isinstance(given, str | bytes)
        advice = f"{call}(parse_article(raw))" if is_raw else "parse_article and Article.model_validate give one"
        raise wrong_type(given, f"{call} takes an Article", advice)
