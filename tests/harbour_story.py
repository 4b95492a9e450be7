"""The story of a quay in four sentences, for tests that need a body below what they look at."""

SENTENCES = (
    "The harbour council voted on Tuesday to rebuild the old stone quay before the winter storms come back.",
    "Fishermen had asked for the work for eleven years, and twice the money was spent on roads instead.",
    "Building starts in May and ends, if the weather holds, before the herring boats return in August.",
    "The ferry goes from the new pier until then, three times a day and once on Sundays.",
)


def paragraphs(count: int) -> str:
    """The first of the sentences as elements of a page."""
    return "".join(f"<p>{sentence}</p>" for sentence in SENTENCES[:count])
