"""Post: a social post that a text shows, told by the line that signs it: "— Jo May (@jomay) March 9, 2024".

The code that networks give for their posts prints the post, then who wrote it and when. In a text nothing else says
where a post is; the line right above such a sign-off has been the post's wherever one was seen.
"""

from collections.abc import Iterator

from newsparse.dates import find_stamps, is_stamp_line
from newsparse.kinds import Kind
from newsparse.label.embeds import find_sign_off
from newsparse.label.page import Claim, Page, Story, Taken

_RULE = "embed.signed"


def find_posts(page: Page, story: Story, taken: Taken) -> Iterator[Claim]:
    """Posts that are signed and dated, with their sign-offs; none where nothing else of the story would be left."""
    posts: dict[int, str] = {}
    for index in range(story.start, story.end):
        sign_off = find_sign_off(page.segments[index].text)
        if sign_off is None or not _is_moment(page, sign_off.day):
            continue
        posts[index] = "a post of a social network, signed and dated"
        if not sign_off.at and index > story.start and page.segments[index - 1].mark != "heading":
            posts.setdefault(index - 1, "the line above the sign-off of a social network's post")
    free = list(page.between(story.start, story.end, taken)) if posts else []
    if any(page.prose[index] for index, _ in free if index not in posts):
        yield from (Claim(index, Kind.EMBED, _RULE, posts[index]) for index, _ in free if index in posts)


def _is_moment(page: Page, text: str) -> bool:
    """Whether a text is a date or a time and nothing else."""
    return is_stamp_line(text.strip(), page.cues, find_stamps(text.strip(), page.cues, page.order))
