"""Makes the documentation take ``Example:`` in docstrings for what it is: Google's form has ``Examples:``."""

import re
from typing import Any

from griffe import Extension, Object

_HEAD_RE = re.compile(r"^( *)Example:$", re.MULTILINE)


class ExampleSections(Extension):
    """Renames the section before the docstring is parsed."""

    def on_instance(self, *, obj: Object, **_more: Any) -> None:
        """Called for each module, class, function and attribute."""
        if obj.docstring is not None:
            obj.docstring.value = _HEAD_RE.sub(r"\1Examples:", obj.docstring.value)
