"""Label: every segment of a document gets one kind, from an ordered list of passes; the first claim wins."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace

from newsparse.document import Document
from newsparse.kinds import Kind
from newsparse.label.embeds import read_embeds
from newsparse.label.labelled import Labelled
from newsparse.label.page import Claim, Page, Story, Stretch, Taken
from newsparse.label.passes.beside.box import find_boxes
from newsparse.label.passes.beside.caption_twin import find_caption_twins
from newsparse.label.passes.beside.contents import find_contents
from newsparse.label.passes.beside.cue_rows import find_cue_rows
from newsparse.label.passes.beside.duplicate import (
    find_repeated_labels,
    find_repeats,
)
from newsparse.label.passes.beside.foreign import find_foreign
from newsparse.label.passes.beside.keywords import find_keywords
from newsparse.label.passes.beside.leftover import find_leftovers
from newsparse.label.passes.beside.named_element import find_named_elements
from newsparse.label.passes.beside.owner_line import find_owner_line
from newsparse.label.passes.beside.plea import find_pleas
from newsparse.label.passes.beside.press_contact import find_press_contacts
from newsparse.label.passes.beside.related import find_listed, find_runs
from newsparse.label.passes.beside.second_article import RULE as SECOND
from newsparse.label.passes.beside.second_article import find_second_article
from newsparse.label.passes.beside.sign_up_form import find_sign_up_forms
from newsparse.label.passes.beside.source_repeats import find_source_repeats
from newsparse.label.passes.beside.thread import find_thread_comments
from newsparse.label.passes.beside.title_twin import find_title_twins
from newsparse.label.passes.beside.web_address import find_addresses
from newsparse.label.passes.beside.without_article import claim_absence
from newsparse.label.passes.captions.by_tags import find_captions_by_tags
from newsparse.label.passes.captions.by_words import find_captions_by_words
from newsparse.label.passes.captions.house_credit import with_house
from newsparse.label.passes.captions.labelled_picture import find_labelled_pictures
from newsparse.label.passes.dated.timestamp import find_timestamps
from newsparse.label.passes.headline.kicker import find_kicker
from newsparse.label.passes.headline.subtitle import find_subtitle
from newsparse.label.passes.headline.title import find_title
from newsparse.label.passes.signed.author_box import find_author_boxes
from newsparse.label.passes.signed.byline import find_bylines
from newsparse.label.passes.signed.contribution import find_contributions
from newsparse.label.passes.stated.given import find_given, state_given
from newsparse.label.passes.stated.labelled import find_labelled
from newsparse.label.passes.stated.metadata import find_stated
from newsparse.label.passes.story.body import find_body, find_rows
from newsparse.label.passes.story.key_points import find_key_points
from newsparse.label.passes.story.list_items import find_list_items
from newsparse.label.passes.story.live_entry import find_live_entries
from newsparse.label.passes.story.note import find_notes
from newsparse.label.passes.story.poem import find_poems
from newsparse.label.passes.story.post import find_posts
from newsparse.label.passes.story.quote_signature import find_quote_signatures
from newsparse.label.passes.story.reader_letter import find_reader_letters
from newsparse.label.passes.story.reading import find_readings
from newsparse.label.passes.story.recipe import find_recipes
from newsparse.label.scorer.confidence import find_signs
from newsparse.label.source_habits import NO_HABITS, SourceHabits
from newsparse.label.survey import survey_page
from newsparse.label.survey.lead import with_lead
from newsparse.label.survey.no_article import find_absence
from newsparse.label.survey.side_by_side import with_sentences_below
from newsparse.label.survey.stamps import read_stamps
from newsparse.label.tail import with_tail
from newsparse.options import Options

_OVERRULING = frozenset({Kind.DUPLICATE, Kind.TIMESTAMP, Kind.KICKER})
"""What a later pass may still say of a claimed segment: that it repeats another, that a bare label dates the story,
that a menu's word over the headline is its section."""

Pass = Callable[[Page, Story, Taken], Iterator[Claim]]

TITLE_PASSES: tuple[Pass, ...] = (
    find_thread_comments,
    find_live_entries,
    find_reader_letters,
    find_given,
    find_labelled,
    find_readings,
    find_keywords,
    find_cue_rows,
    find_notes,
    find_labelled_pictures,
    find_title,
)
"""The passes that see the whole stretch of the story, the headline inside it or above."""

PASSES: tuple[Pass, ...] = (
    find_rows,
    find_recipes,
    find_second_article,
    find_posts,
    find_addresses,
    find_title_twins,
    find_quote_signatures,
    find_captions_by_tags,
    find_press_contacts,
    find_bylines,
    find_contributions,
    find_timestamps,
    find_key_points,
    find_poems,
    find_listed,
    find_sign_up_forms,
    find_pleas,
    find_captions_by_words,
    find_author_boxes,
    find_caption_twins,
    find_subtitle,
    find_kicker,
    find_source_repeats,
    find_boxes,
    find_contents,
    find_list_items,
    find_named_elements,
    find_repeated_labels,
    find_runs,
    find_repeats,
    find_foreign,
    find_owner_line,
    find_body,
    find_leftovers,
)
"""The passes below the headline, in their order. Each looks at what is not yet claimed, the timestamp pass at bare
labels too."""


def label(document: Document, options: Options, habits: SourceHabits = NO_HABITS) -> Labelled:
    """What every segment of a document is, and what only its metadata state.

    Args:
        document: the text, as a reader lays it out.
        options: what the caller knows or wants.
        habits: what articles of the same source have in common.
    """
    page, story = survey_page(document, options, habits)
    absence = find_absence(page, story)
    if absence is not None:
        return Labelled(tuple(claim_absence(page, story, absence)), tuple(state_given(page, {})), absence)
    claims: dict[int, Claim] = {}
    _run(TITLE_PASSES, page, story, claims)
    story = with_sentences_below(page, with_lead(page, below_title(page, story, claims)))
    story = with_tail(page, story, claims)
    _run(PASSES, page, story, claims)
    ordered = tuple(with_house(page, (claims[index] for index in range(len(page.segments)))))
    second = next((claim.at for claim in ordered if claim.rule == SECOND), None)
    statements = (*state_given(page, claims), *find_stated(page, story, claims))
    return Labelled(
        ordered,
        statements,
        embeds=tuple(read_embeds(page, claims)),
        second_at=second,
        signs=find_signs(page, story, ordered, statements) if ordered or statements else {},
        scored=story.scores is not None,
    )


def _run(passes: Iterable[Pass], page: Page, story: Story, claims: dict[int, Claim]) -> None:
    """Add the claims of some passes, in their order, to those that are there."""
    for find in passes:
        for claim in find(page, story, claims):
            if claim.at not in claims or claim.kind in _OVERRULING:
                claims[claim.at] = claim


def below_title(page: Page, story: Story, taken: Taken) -> Story:
    """The story with its title known; it begins below it, unless an archive states the title below the text."""
    title = next((index for index, claim in taken.items() if claim.kind is Kind.TITLE), None)
    if title is None or not story.start <= title < story.end:
        return replace(story, title=title)
    stamps = read_stamps(page, Stretch(title + 1, story.end))  # those below it were too far down before
    return replace(story, title=title, start=title + 1, stamps=stamps)
