"""Reader's letter: the lines of a page of letters to the editor: greetings, paragraphs, who signs."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken


def find_reader_letters(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Every line of the letters that no cue row claims; one that is set as a heading heads a letter."""
    for index, segment in page.between(*page.letters, taken):
        if page.rows[index] is not None or not segment.text or segment.mark == "image":
            continue
        kind, why = Kind.PARAGRAPH, "a line of a letter to the editor"
        if segment.mark == "heading":
            kind, why = Kind.HEADING, "the headline of a letter to the editor"
        score = story.scores.body[index] if story.scores else None
        yield Claim(index, kind, f"{kind}.letter", why, score=score)
