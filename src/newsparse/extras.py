"""Extras: modules of packages that an extra of newsparse installs, and what is said where one is missing."""

from importlib import import_module
from types import ModuleType

from newsparse.errors import MissingExtraError


def import_extra(module: str, extra: str | None = None, *, use: str = "") -> ModuleType:
    """A module of a package that newsparse does not install by itself.

    Args:
        module: its name, or that of its package.
        extra: the extra of newsparse that installs it, where that has another name than the package.
        use: what the package is for, as the message says it ("which holds tables").

    Raises:
        MissingExtraError: it is not installed.

    Example:
        >>> import_extra("json").__name__
        'json'
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        missing = f"{package} is not installed, {use}" if use else f"{package} cannot be imported ({error})"
        message = f"{missing}: pip install 'newsparse[{extra or package}]'"
        raise MissingExtraError(message) from error
