"""Export: an article in other forms."""

from newsparse.export.compact import compact
from newsparse.export.markdown import to_markdown
from newsparse.export.text import to_text

__all__ = ["compact", "to_markdown", "to_text"]
