"""The base of models that a caller fills in by name: a wrong name is an error that lists the right ones."""

from typing import Any

from pydantic import ConfigDict, model_validator

from newsparse.documented import Documented


class KnownFields(Documented):
    """A frozen model that says, of a field it does not have, which ones it has."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    @model_validator(mode="before")
    @classmethod
    def _all_known(cls, given: Any) -> Any:  # whatever was given; the fields' own types are checked after
        if isinstance(given, dict):
            wrong = [repr(name) for name in given if name not in cls.model_fields]
            if wrong:
                message = f"{cls.__name__} has no {', '.join(wrong)}; it has {', '.join(cls.model_fields)}"
                raise ValueError(message)
        return given
