"""Parse: read, label, assemble."""

from newsparse.assemble import assemble
from newsparse.label import label
from newsparse.model import Article
from newsparse.options import Options
from newsparse.read import read

_DEFAULT = Options()


def parse_article(raw: str | bytes, *, options: Options = _DEFAULT) -> Article:
    r"""The article in a raw text: each thing once, the rest in ``removed`` with a reason.

    Args:
        raw: what a scraper handed over: plain text, Markdown or HTML, as ``str`` or ``bytes``.
        options: what the caller knows or wants; the defaults suit unknown input.

    Raises:
        TypeError: ``raw`` is neither ``str`` nor ``bytes``. No ``str`` and no ``bytes`` ever raises.
        CueError: a file named in ``options.cues`` is wrong.

    Example:
        >>> article = parse_article("Old mill burns\n\nBy Jane Roe\n\nA fire destroyed the old mill in Ashby on "
        ...                         "Monday night, the town's fire chief said.")
        >>> article.title, article.authors[0].name
        ('Old mill burns', 'Jane Roe')
    """
    document = read(raw, options)
    return assemble(document, label(document, options), options)
