"""Missing: what is said where the package of an engine is not installed."""

from importlib import import_module
from types import ModuleType

from newsparse.errors import MissingExtraError


def needs(package: str, extra: str | None = None) -> ModuleType:
    """A package that an engine needs.

    Args:
        package: its name, or that of a module in it.
        extra: the extra of newsparse that installs it, where that has another name.

    Raises:
        MissingExtraError: it is not installed.

    Example:
        >>> needs("json").__name__
        'json'
    """
    try:
        return import_module(package)
    except ImportError as error:
        name = extra or package.partition(".")[0]
        message = f"{package.partition('.')[0]} cannot be imported ({error}): pip install 'newsparse[{name}]'"
        raise MissingExtraError(message) from error
