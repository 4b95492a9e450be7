"""Extras: modules of packages that newsparse does not install by itself, and the error where one is missing."""

from importlib import import_module
from types import ModuleType

from newsparse.errors import MissingExtraError


def import_extra(module: str, extra: str | None = None, *, use: str = "") -> ModuleType:
    """A module of a package that newsparse does not install by itself.

    Args:
        module: its name, or that of its package.
        extra: the extra of newsparse that installs it, where that has another name than the package.
        use: what the package is for, as the message begins ("feed.warc is read by").

    Raises:
        MissingExtraError: it is not installed, or something that it needs itself is missing.

    Example:
        >>> import_extra("json").__name__
        'json'
    """
    try:
        return import_module(module)
    except ImportError as error:
        package = module.partition(".")[0]
        is_absent = isinstance(error, ModuleNotFoundError) and (error.name or package) == package
        who = f"{use} {package}, which" if use else package
        what = "is not installed" if is_absent else f"cannot be imported ({error})"
        message = f"{who} {what}: pip install 'newsparse[{extra or package}]'"
        raise MissingExtraError(message) from error
