"""Halves: a caption and the credit beside it, each of which may say what the other does not."""

from newsparse.model import Caption, Credit


def lacks(caption: Caption, credit: Credit) -> bool:
    """Whether a caption says nothing of what a credit beside it does: it has none, a note alone, or the other half.

    One half is who took the picture, the other whose it is.
    """
    own = caption.credit
    if own is None or not any(names_in(own)):
        return True
    houses, others = bool(own.sources or own.via), bool(credit.sources or credit.via)
    return bool(own.photographers) != bool(credit.photographers) and houses != others


def credited(caption: Caption, credit: Credit) -> Caption:
    """A caption with the credit that stands beside it, and what its own says."""
    own = caption.credit
    if own is None:
        return caption.model_copy(update={"credit": credit})
    lists = ("photographers", "sources", "notes")
    both = {name: tuple(dict.fromkeys((*getattr(own, name), *getattr(credit, name)))) for name in lists}
    raw = own.raw if any(names_in(own)) else credit.raw
    return caption.model_copy(
        update={"credit": credit.model_copy(update={**both, "via": own.via or credit.via, "raw": raw})}
    )


def names_in(credit: Credit | None) -> tuple[str, ...]:
    """Whom a credit names."""
    return () if credit is None else (*credit.photographers, *credit.sources, credit.via or "")
