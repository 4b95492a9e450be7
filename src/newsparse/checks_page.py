"""The page that explains the checks, which the package carries: where it stands, and issues that point to it."""

from pathlib import Path

from newsparse.parts import Issue

_PACKAGE = Path(__file__).parent
_CARRIED = _PACKAGE / "docs" / "checks.md"
PAGE = _CARRIED if _CARRIED.is_file() else _PACKAGE.parents[1] / "docs" / "checks.md"
"""The page: inside the package where that was installed from a wheel, of the checkout where it was not."""

_ADDRESS = PAGE.resolve().as_uri()


def address_of(check: str) -> str:
    """The address at which a check is explained: the heading of its name on a page of this machine.

    Example:
        >>> address_of("no-title").rpartition("/")[2]
        'checks.md#no-title'
    """
    return f"{_ADDRESS}#{check}"


def explained(found: Issue) -> Issue:
    """The issue with the address of its explanation, where it has none yet.

    Example:
        >>> explained(Issue(check="no-title", severity="warning", message="no title was found")).url
        'file:///.../checks.md#no-title'
    """
    return found if found.url else found.model_copy(update={"url": address_of(found.check)})
