"""Documented: models whose JSON Schema says what each field is, in the words of its docstring."""

import ast
from inspect import cleandoc, getsource
from itertools import pairwise
from textwrap import dedent
from typing import Any

from pydantic import BaseModel, ConfigDict, GetJsonSchemaHandler


class Documented(BaseModel):
    """A model that documents its fields in its JSON Schema.

    Pydantic's ``use_attribute_docstrings`` reads the source of each model when it is imported, a millisecond each; here
    it is read when a schema is asked for. Nor is a validator built before its first use: to import what pydantic needs
    for that takes as long as to import a fifth of this library.
    """

    model_config = ConfigDict(defer_build=True)

    @classmethod
    def __get_pydantic_json_schema__(cls, core_schema: Any, handler: GetJsonSchemaHandler, /) -> dict[str, Any]:
        """Pydantic's own schema of the model, with a description of each field."""
        schema = handler(core_schema)
        properties = handler.resolve_ref_schema(schema).get("properties", {})
        for name, words in _docstrings(cls).items():
            properties[name].setdefault("description", words)
        return schema


def _docstrings(model: type[BaseModel]) -> dict[str, str]:
    """The docstrings of a model's own fields, and of those that it inherits."""
    found: dict[str, str] = {}
    for made in reversed(model.__mro__):
        if issubclass(made, Documented) and made is not Documented:
            found |= _own_docstrings(made)
    return {name: words for name, words in found.items() if name in model.model_fields}


def _own_docstrings(model: type[BaseModel]) -> dict[str, str]:
    """The strings below the fields in a model's source; none where that cannot be read, as at the keyboard."""
    try:
        body = ast.parse(dedent(getsource(model))).body
    except (OSError, TypeError, SyntaxError):
        return {}
    match body:
        case [ast.ClassDef(body=lines)]:
            return {
                field.target.id: cleandoc(words)
                for field, below in pairwise(lines)
                if isinstance(field, ast.AnnAssign)
                and isinstance(field.target, ast.Name)
                and isinstance(below, ast.Expr)
                and isinstance(below.value, ast.Constant)
                and isinstance(words := below.value.value, str)
            }
    return {}
