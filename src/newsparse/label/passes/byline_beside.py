"""Beside the byline: its label, the role under a name, and who translated or edited: no paragraphs of the story."""

from collections.abc import Iterator, Sequence

from newsparse.attribution.byline.clauses import clauses, is_helpers
from newsparse.cues.merged import merged
from newsparse.cues.row import phrase_key
from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken
from newsparse.label.passes.picture_names import opens_as_credit
from newsparse.label.passes.signatures import Signature
from newsparse.label.passes.under_label import is_byline_label
from newsparse.names import is_person_name

LONGEST_HELPER = 10
"""Words of the longest line that says who translated or edited."""


def find_beside(page: Page, story: Story, signed: Sequence[Signature], taken: Taken) -> Iterator[Claim]:
    """What stands beside the lines that sign and says more of them: their labels, roles, and who helped."""
    for sign in signed:
        above, below = sign.at - 1, sign.at + 1
        if above >= 0 and above not in taken and is_byline_label(page.segments[above].text):
            yield Claim(above, Kind.BARE_LABEL, "bare_label.byline", "the label of the byline below it")
        roles = {author.role for author in sign.authors}
        if below < len(page.segments) and below not in taken and page.segments[below].text in roles:
            yield Claim(below, Kind.BYLINE, "byline.role", "the role of who signs above")
    if not signed or story.title is None:
        return
    for index, segment in page.between(story.title + 1, page.head(story).stop, taken):
        if segment.words <= LONGEST_HELPER and _names_helper(segment.text):
            yield Claim(index, Kind.BYLINE, "byline.helper", "who translated or edited, beside who signs")
        elif is_under_helper_label(page, index) and is_person_name(segment.text):
            for at in (index - 1, index):
                yield Claim(at, Kind.BYLINE, "byline.helper", "who helped with the text, under a label that says so")


def is_under_helper_label(page: Page, index: int) -> bool:
    """Whether the line above says what a helper did, and nothing else: "Translation", then the name."""
    row = page.rows[index - 1] if index else None
    label = phrase_key(page.segments[index - 1].text) if index else ""
    if row is not None and row.kind is not Kind.BARE_LABEL:
        return False
    return bool(label) and (
        label in merged("attribution", "helped_by") or f"{label}:" in merged("attribution", "helped_by")
    )


def _names_helper(text: str) -> bool:
    """Whether a line opens with what a helper did and goes on with a name: "Translated by Jan Muster"."""
    first = next(clauses(text), None)
    if first is None or not is_helpers(first.role) or opens_as_credit(text) or text[-1:] in ".:?!":
        return False
    name = first.names.partition(",")[0].strip()
    return " " in name and is_person_name(name)
