"""Export: an article in other forms."""

from newsparse.export.compact import compact
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import to_ninjs
from newsparse.export.schema_org import to_schema_org
from newsparse.export.text import to_text

__all__ = ["compact", "to_markdown", "to_ninjs", "to_schema_org", "to_text"]
