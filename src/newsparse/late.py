"""Late: a frozen model with one field that is computed when it is first read."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, Self

from pydantic import PrivateAttr, SerializerFunctionWrapHandler, model_serializer

from newsparse.frozen import Frozen


class Late(Frozen):
    """A model that may be made with one field missing, and with the function that gives its value.

    The field is filled when it is read, compared, hashed, shown or dumped. Copying and pickling leave it open: a copy
    takes the function along.
    """

    _late: tuple[str, Callable[[], object]] | None = PrivateAttr(default=None)

    def with_late(self, field: str, compute: Callable[[], object]) -> Self:
        """The same model with a field that is still to be computed.

        Args:
            field: the name of the field.
            compute: gives its value; a function that can be pickled, and no lambda.
        """
        copy = self.model_copy(update={field: None})
        del copy.__dict__[field]
        copy._late = field, compute  # noqa: SLF001  of the same class
        return copy

    def _settle(self) -> None:
        """Compute the field if it is still missing, and put it in its place among the others."""
        if self._late is None:
            return
        field, compute = self._late
        if field not in self.__dict__:  # a copy may have been given another value
            known = {**self.__dict__, field: compute()}
            object.__setattr__(self, "__dict__", {name: known[name] for name in type(self).model_fields})
        self._late = None  # last, so that no other thread finds both the value and the function missing

    if not TYPE_CHECKING:  # so that a type checker still finds a misspelt name

        def __getattr__(self, name: str) -> Any:
            """The late field, which is not there when it is first read."""
            if name in type(self).model_fields:
                self._settle()
            return self.__dict__[name] if name in self.__dict__ else super().__getattr__(name)

    @model_serializer(mode="wrap")
    def _dump(self, dump: SerializerFunctionWrapHandler):  # type: ignore[no-untyped-def]  # else it is in the schema
        self._settle()
        return dump(self)

    def __eq__(self, other: object) -> bool:
        self._settle()
        if isinstance(other, Late):
            other._settle()
        return super().__eq__(other)

    def __hash__(self) -> int:
        self._settle()
        return hash(tuple(self.__dict__.values()))

    def __iter__(self) -> Iterator[tuple[str, Any]]:  # type: ignore[override]  # as pydantic's own
        self._settle()
        yield from super().__iter__()

    def __repr_args__(self) -> Any:
        self._settle()
        return super().__repr_args__()
