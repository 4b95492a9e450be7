"""Export: an article in other forms."""

from newsparse.export.compact import compact
from newsparse.export.markdown import to_markdown
from newsparse.export.ninjs import to_ninjs
from newsparse.export.schema_org import to_schema_org
from newsparse.export.table import row_schema, to_csv, to_parquet, to_table
from newsparse.export.text import to_text

__all__ = [
    "compact",
    "row_schema",
    "to_csv",
    "to_markdown",
    "to_ninjs",
    "to_parquet",
    "to_schema_org",
    "to_table",
    "to_text",
]
