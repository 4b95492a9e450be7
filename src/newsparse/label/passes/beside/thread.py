"""Thread: the readers' comments below a story, known by the buttons or the names around each."""

from collections.abc import Iterator

from newsparse.kinds import Kind
from newsparse.label.page import Claim, Page, Story, Taken


def find_thread_comments(page: Page, _story: Story, taken: Taken) -> Iterator[Claim]:
    """Every segment of the thread: the comments, who wrote them and when, their buttons."""
    for index, _ in page.between(*page.thread, taken):
        yield Claim(index, Kind.COMMENT, "comment.thread", "among the readers' comments")
