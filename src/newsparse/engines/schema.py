"""Schema: the models as Arrow's nested types, made from their fields, so that neither has one that the other lacks."""

import types
import typing
from typing import Any

from pydantic import BaseModel

from newsparse.export.table import arrow
from newsparse.forms import WHOLE_INPUT
from newsparse.frozen import DateOrDatetime
from newsparse.model import Article


def arrow_schema() -> Any:  # pyarrow has no types
    """The schema of what ``parse_batch`` gives: the fields of an ``Article`` without ``source`` and ``blocks``.

    Before them stands ``id``, behind them ``text`` (the body as one string), ``published_utc`` and ``updated_utc``
    (timestamps, where the zone is known). Models are structs, tuples lists; dates are strings as stated, in ISO 8601.

    Raises:
        MissingExtraError: pyarrow is not installed.

    Example:
        >>> arrow_schema().field("authors").type.value_type.field("name").type
        DataType(string)
    """
    pa = arrow()
    moment = pa.timestamp("us", tz="UTC")
    fields = [(name, kind) for name, kind in fields_of(Article) if name not in WHOLE_INPUT]
    beside = [("text", pa.string()), ("published_utc", moment), ("updated_utc", moment)]
    return pa.schema([("id", pa.string()), *fields, *beside])


def fields_of(model: type[BaseModel]) -> list[tuple[str, Any]]:
    """The fields of a model with their Arrow types."""
    return [(name, _type_of(field.annotation)) for name, field in model.model_fields.items()]


def _type_of(annotation: Any) -> Any:
    pa = arrow()
    arguments = [one for one in typing.get_args(annotation) if one is not type(None)]
    if typing.get_origin(annotation) is tuple:
        return pa.list_(_type_of(arguments[0]))
    if typing.get_origin(annotation) in (types.UnionType, typing.Union):
        dates = typing.get_args(typing.get_args(DateOrDatetime)[0])
        return pa.string() if set(arguments) & set(dates) else _type_of(arguments[0])
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return pa.struct(fields_of(annotation))
    return {int: pa.int64(), float: pa.float64()}.get(annotation, pa.string())
