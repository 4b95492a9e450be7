"""An article as plain text, for search, reading aloud and training sets."""

from newsparse.export.head import head_lines
from newsparse.model import Article
from newsparse.require_article import require_article


def to_text(article: Article) -> str:
    """The article as plain text: title, subtitle, byline, dates, body, attributions, notes; no captions.

    Parts are set apart by a blank line. ``Article.text`` has the body alone, ``to_markdown`` the captions too.

    Args:
        article: the article.

    Raises:
        TypeError: it is no ``Article``.

    Example:
        >>> print(to_text(Article(title="Old mill burns")))
        Old mill burns
        <BLANKLINE>
    """
    require_article(article, "to_text")
    head = "\n".join(head_lines(article))
    tail = (*(line.text for line in article.attributions), *(note.text for note in article.notes))
    parts = (article.title, article.subtitle, head, *(block.text for block in article.body), *tail)
    text = "\n\n".join(part for part in parts if part)
    return f"{text}\n" if text else ""
