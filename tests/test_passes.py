"""Each pass alone: what it claims of a small page, by which rule and with what found, and what it leaves.

A row is a pass, the lines of a page, and what the pass says of them: the beginning of a line and the rule. A row that
expects nothing is a page on which the pass must be silent. The passes before it do not run: what they would have said
stands in the row (``title``, ``story``, ``taken``).
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import pytest

from newsparse.dates import Stamp
from newsparse.kinds import Kind
from newsparse.label import PASSES, TITLE_PASSES, Pass
from newsparse.label.found import Found, Headline, Keywords
from newsparse.label.page import NOTHING, Claim, Page, Scores, Story
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
from newsparse.label.passes.beside.second_article import find_second_article
from newsparse.label.passes.beside.sign_up_form import find_sign_up_forms
from newsparse.label.passes.beside.source_repeats import find_source_repeats
from newsparse.label.passes.beside.thread import find_thread_comments
from newsparse.label.passes.beside.title_twin import find_title_twins
from newsparse.label.passes.beside.web_address import find_addresses
from newsparse.label.passes.captions.by_tags import find_captions_by_tags
from newsparse.label.passes.captions.by_words import find_captions_by_words
from newsparse.label.passes.captions.labelled_picture import find_labelled_pictures
from newsparse.label.passes.dated.timestamp import find_timestamps
from newsparse.label.passes.headline.kicker import find_kicker
from newsparse.label.passes.headline.subtitle import find_subtitle
from newsparse.label.passes.headline.title import find_title
from newsparse.label.passes.signed.author_box import find_author_boxes
from newsparse.label.passes.signed.byline import find_bylines
from newsparse.label.passes.signed.contribution import find_contributions
from newsparse.label.passes.stated.given import find_given
from newsparse.label.passes.stated.labelled import find_labelled
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
from newsparse.label.source_habits import SharedPlaces
from newsparse.label.survey import survey_page
from newsparse.model import Author, Caption, Contribution
from newsparse.options import Options
from newsparse.read import read

LEAST = 3
"""Rows that claim, and rows that leave, for each pass."""

FERRY = "The ferry between Ashby and Carrow will not sail this winter, the harbour board said on Monday."
CREW = "Its crew of nine will repair the hull in the meantime, and two of them will paint the wheelhouse."
OFFICE = "The board wants to sell the old ticket office, which has stood empty since the storm of last autumn."
MAIL = "Fishermen from both villages have offered to carry the mail until the first boat leaves in April."
WAIT = "Two villages will have to wait for their mail from the ferry until the first boat leaves in spring."
HEAD = "Ferry stays in port until April"
FISH = "They did the same in the winter of the great frost, when the harbour lay under ice for eleven weeks."
COOK = "The cook of the ferry, who has time on her hands, will sell fish soup on the quay on market days, she said."
MILL = "The old mill at Ludd burned to the ground on Friday night, and nobody knows yet how the fire began."
WHEEL = "Only the water wheel was saved, because the miller had taken it down last week to mend its paddles."
BELL = "The bell of the ferry hangs in the church of Carrow for now, where children may ring it after the service."
TOLL = "A single passage cost two pounds last year, and nobody on the board wants to say what it will cost in spring."
STORY = (FERRY, CREW, OFFICE, MAIL)
RULES = Options(scorer=None)
MARKDOWN = Options(scorer=None, format="markdown")
SHARED = "other.source-repeats"
PLEA = "The Ashby Post lives from what its readers give, and every pound keeps its two reporters on the road."
BITTE = "Die Anholter Post lebt von dem, was ihre Leser geben, und jeder Euro hält ihre zwei Reporter auf der Straße."
SECOND = "related.second-article"
VERSE = (
    "the boat lies still, the boat lies low",
    "the winter brings the wind and snow",
    "the mail is late, the pier is bare",
    "and nobody is standing there",
)
WIDE_VERSE = ("水车停了十七年", "老木叶上月儿圆", "磨声一响孩子笑", "旧时谷香又飘还")
SIGNED = "— Jo May (@jomay) March 9, 2024"
PARAGRAPH = "paragraph.story"
FAEHRE = "Die Fähre zwischen Anholt und Brede fährt in diesem Winter nicht, teilte die Hafenverwaltung am Montag mit."
RUMPF = "Die neun Seeleute bessern in der Zwischenzeit den Rumpf aus, und zwei von ihnen streichen das Steuerhaus."
POST = "Fischer aus beiden Dörfern haben angeboten, die Post zu bringen, bis im April das erste Schiff ausläuft."
KOPF = "Fähre bleibt bis April im Hafen"
FERJA = "Паром между Ашбеем и Карровом этой зимой ходить не будет, сообщило в понедельник управление порта."
POCHTA = "Рыбаки из обеих деревень предложили возить почту, пока в апреле не отправится первый паром."
MENU = ("Home", "News", "Sport", "Weather", "Jobs", "Contact us")
FOOT = ("About us", "Privacy policy", "Terms of use", "Advertise with us", "© 2024 Ashby Post")


@dataclass(frozen=True, slots=True)
class Row:
    """A page for one pass, and what the pass says of it."""

    find: Pass
    lines: tuple[str, ...]
    """The page's lines; one that opens with an angle bracket makes it HTML."""
    claims: Mapping[str | int, str] = field(default_factory=dict)
    """The beginning of a line, or its place, and what ``said`` makes of the claim on it. Nothing else is claimed."""
    title: str | int | None = None
    """The beginning of the headline, or its place, where the pass is to know it."""
    story: tuple[str, str] | None = None
    """The beginnings of the story's first and last line; where it is ``None``, the survey finds
    them, else the rules have no voice in it."""
    taken: Mapping[str | int, Kind] = field(default_factory=dict)
    """Lines that earlier passes claimed."""
    authors: tuple[str, ...] = ()
    """Who signed, by an earlier pass."""
    body: Mapping[str | int, float] = field(default_factory=dict)
    """The scorer's chances that lines are the story's; all others have 0.9. Without any, rules alone decide."""
    caption: Mapping[str | int, float] = field(default_factory=dict)
    subtitle: Mapping[str | int, float] = field(default_factory=dict)
    byline: Mapping[str | int, float] = field(default_factory=dict)
    common: tuple[str, ...] = ()
    """Lines that articles of the same source share, as a feed has counted them."""
    usual: tuple[str, ...] = ()
    """Those that most of its articles share."""
    options: Options = RULES

    def build(self) -> tuple[Page, Story, dict[int, Claim]]:
        """The page, the story and what is taken, as the pass gets them."""
        html = self.lines[0].startswith("<")
        page, story = survey_page(
            read("\n".join(self.lines) if html else "\n\n".join(self.lines), self.options), self.options
        )
        if self.story is not None:
            start, end = (place(page, key) for key in self.story)
            story = replace(story, start=start, end=end + 1, ruled=NOTHING)
        taken = {
            place(page, key): Claim(place(page, key), kind, f"{kind}.before", "") for key, kind in self.taken.items()
        }
        if self.title is not None:
            title = place(page, self.title)
            taken[title] = Claim(title, Kind.TITLE, "title.before", "")
            story = replace(story, title=title, start=max(story.start, title + 1))
        if self.authors:
            signed = min(taken, default=0)
            taken[signed] = taken[signed]._replace(found=tuple(Author(name=name) for name in self.authors))
        common, usual = (frozenset(place(page, key) for key in keys) for keys in (self.common + self.usual, self.usual))
        page = replace(page, shared=SharedPlaces(common, usual))
        return page, replace(story, scores=self._scores(page)), taken

    def _scores(self, page: Page) -> Scores | None:
        said = (self.body, self.caption, self.subtitle, self.byline)
        if not any(said):
            return None
        body, caption, subtitle, byline = (
            [
                {place(page, key): chance for key, chance in one.items()}.get(at, usual)
                for at in range(len(page.segments))
            ]
            for one, usual in zip(said, (0.9, 0.0, 0.0, 0.0), strict=True)
        )
        return Scores(body, caption, [0.0] * len(body), subtitle, byline)


def place(page: Page, key: str | int) -> int:
    """The one line that begins so."""
    if isinstance(key, int):
        return key
    (found,) = (index for index, segment in enumerate(page.segments) if segment.text.startswith(key))
    return found


def said(claim: Claim) -> str:
    """A claim in short: its rule, the kind before it where the rule does not begin with it, and what was found."""
    kind = "" if claim.rule.startswith(f"{claim.kind}.") or claim.rule == claim.kind else f"{claim.kind} "
    repeats = "" if claim.duplicate_of is None else f" of {claim.duplicate_of}"
    found = "".join(f" | {_found(value)}" for value in claim.found)
    return f"{kind}{claim.rule}{repeats}{found}"


def _found(value: Found) -> str:
    shown = str(value)
    match value:
        case Author():
            shown = value.name
        case Caption():
            shown = value.text if value.credit is None else f"{value.text} [{value.credit.raw}]"
        case Contribution():
            shown = ", ".join(f"{source.role} {source.name}" for source in value.sources)
        case Headline():
            shown = value.text if value.kicker is None else f"{value.kicker} > {value.text}"
        case Keywords():
            shown = ", ".join(value.names)
        case Stamp():
            shown = f"{value.label or 'date'} {value.value.isoformat() if value.value else '?'}"
    return shown


def html(*lines: str, head: str = "") -> tuple[str, ...]:
    """A page of these elements."""
    return ("<html><head>", head, "</head><body>", *lines, "</body></html>")


def p(*texts: str) -> str:
    """Paragraphs of a page."""
    return "".join(f"<p>{text}</p>" for text in texts)


TITLE_ROWS = [
    # find_thread_comments
    Row(
        find_thread_comments,
        (FERRY, CREW, OFFICE, "A shame!", "Reply", "Not at all.", "Reply", "It is.", "Reply", "It was.", "Reply"),
        dict.fromkeys(range(3, 11), "comment.thread"),
    ),
    Row(
        find_thread_comments,
        (
            FAEHRE,
            RUMPF,
            "3 Kommentare",
            "Mia",
            "Schade!",
            "Antworten",
            "Ole",
            "Wirklich nicht.",
            "Antworten",
            "Mia",
            "Doch!",
            "Antworten",
            "Ole",
            "Nein.",
            "Antworten",
            POST,
        ),
        dict.fromkeys(range(2, 15), "comment.thread"),
    ),
    Row(
        find_thread_comments,
        html(
            p(FERRY, CREW),
            *(f"<div>{one}</div><a href='#'>返信</a>" for one in ("残念。", "いや。", "本当。", "違う。")),
        ),
        dict.fromkeys(range(2, 10), "comment.thread"),
    ),
    Row(find_thread_comments, (FERRY, CREW, "A shame!", "Reply", "Not at all.", "Reply", "It is.", "Reply", OFFICE)),
    Row(find_thread_comments, (FERRY, *("Answer:", CREW, "Answer:", OFFICE) * 2)),
    Row(find_thread_comments, (*("Ferry sold", "Comments", "Pool open", "Comments") * 3, FERRY, CREW, OFFICE)),
    # find_live_entries
    Row(
        find_live_entries,
        (FERRY, "9:05 a.m.", CREW, "8:40 a.m.", OFFICE, "8:10 a.m.", MAIL),
        {"9:05": "heading.clock", "8:40": "heading.clock", "8:10": "heading.clock"},
    ),
    Row(
        find_live_entries,
        ("14.10 Uhr", "Erste Boote liegen fest", FAEHRE, "14.35 Uhr", RUMPF, "15.02 Uhr", POST),
        {"14.10": "heading.clock", "Erste": "heading.entry", "14.35": "heading.clock", "15.02": "heading.clock"},
    ),
    Row(
        find_live_entries,
        html("<p>10:05</p>", p(FERRY), "<p>10:20</p>", p(CREW), "<p>10:45</p>", p(OFFICE)),
        {"10:05": "heading.clock", "10:20": "heading.clock", "10:45": "heading.clock"},
    ),
    Row(find_live_entries, (FERRY, "9:05 a.m.", CREW, "8:40 a.m.", OFFICE)),
    Row(find_live_entries, (FERRY, "9:05", CREW, "8:10", OFFICE, "23:40", MAIL, "3:15", FERRY, "21:00", CREW)),
    Row(find_live_entries, (*STORY, "0:00", "1:30", "2:15", "4:05")),
    # find_reader_letters
    Row(
        find_reader_letters,
        (HEAD, "Dear Editor,", FERRY, "Jane Roe, Ashby", "Dear Editor,", CREW, "Ann Poe, Carrow", "Home"),
        dict.fromkeys(range(1, 7), "paragraph.letter"),
    ),
    Row(
        find_reader_letters,
        (KOPF, f"Sehr geehrte Redaktion, {FAEHRE}", "Jana Ahlers", f"Sehr geehrte Redaktion, {RUMPF}", "Piet Holm"),
        dict.fromkeys(range(1, 5), "paragraph.letter"),
    ),
    Row(
        find_reader_letters,
        html(p("To the Editor:", FERRY, "Jane Roe"), "<h3>More mail</h3>", p("To the Editor:", CREW, "Ann Poe")),
        {**dict.fromkeys((0, 1, 2, 4, 5, 6), "paragraph.letter"), 3: "heading.letter"},
    ),
    Row(find_reader_letters, (HEAD, "Dear Editor,", FERRY, CREW, "Jane Roe, Ashby")),
    Row(find_reader_letters, (HEAD, "Dear Editor,", FERRY, "Dear Editor,", CREW, "Jane Roe, Ashby")),
    Row(find_reader_letters, (HEAD, "Sir, we are lost!", FERRY, "Jane Roe", "Sir, we are not!", CREW, "Ann Poe")),
    # find_given
    Row(
        find_given,
        ("Harbour", HEAD, *STORY),
        {"Ferry stays": f"title.given | {HEAD}"},
        options=Options(scorer=None, title=HEAD),
    ),
    Row(
        find_given,
        (f"{HEAD} | Ashby Post", "Two villages wait for the mail", *STORY),
        {"Ferry stays": f"title.given | {HEAD}", "Two villages": "subtitle.given"},
        options=Options(scorer=None, title=HEAD, subtitle="Two villages wait for the mail"),
    ),
    Row(
        find_given,
        (KOPF, "Text: Jana Ahlers und Piet Holm", FAEHRE, RUMPF, POST),
        {"Text:": "byline.given | Jana Ahlers"},
        options=Options(scorer=None, authors=("Jana Ahlers",)),
    ),
    Row(
        find_given,
        html(f"<h1>{HEAD}</h1>", "<div>Jane Roe, 3 May 2024</div>", p(*STORY)),
        {"Jane Roe": "byline.given | Jane Roe | date 2024-05-03"},
        options=Options(scorer=None, authors=("Jane Roe",)),
    ),
    Row(find_given, (HEAD, *STORY)),
    Row(find_given, (HEAD, *STORY), options=Options(scorer=None, title="Mill burns down in Ludd")),
    Row(
        find_given,
        (HEAD, "Jane Roe, who runs the harbour board, said that she had no choice and would not resign.", *STORY),
        options=Options(scorer=None, authors=("Jane Roe",)),
    ),
    # find_labelled
    Row(
        find_labelled,
        (f"---\ntitle: {HEAD}\nauthor: Jane Roe\n---", *STORY),
        {
            "title:": "bare_label.head",
            "Ferry stays": f"title.labelled | {HEAD}",
            "author:": "bare_label.head",
            "Jane": "byline.labelled | Jane Roe",
        },
    ),
    Row(
        find_labelled,
        (f"Title: {KOPF}", "URL Source: https://example.org/faehre", "Markdown Content:\n" + FAEHRE, RUMPF, POST),
        {
            "Title:": "bare_label.head",
            "Fähre bleibt": f"title.labelled | {KOPF}",
            "URL Source:": "bare_label.head",
            "https": "metadata.labelled | Stated(field='url', text='https://example.org/faehre')",
            "Markdown Content:": "bare_label.head",
        },
    ),
    Row(
        find_labelled,
        (f"Title: {HEAD}\nPublished Time: 2024-05-03\nMarkdown Content:", *STORY),
        {
            "Title:": "bare_label.head",
            "Ferry stays": f"title.labelled | {HEAD}",
            "Published Time:": "bare_label.head",
            "2024": "timestamp.labelled | published 2024-05-03",
            "Markdown Content:": "bare_label.head",
        },
    ),
    Row(find_labelled, (HEAD, "By Jane Roe", *STORY)),
    Row(find_labelled, ("Title: the word that the clerk had forgotten", *STORY)),
    Row(find_labelled, html(f"<h1>{HEAD}</h1>", p("Title: Jane Roe", *STORY))),
    # find_readings
    Row(find_readings, html("<p><ruby>灰田<rt>はいだ</rt></ruby>の船は冬に出ない。</p>"), {"はいだ": "other.reading"}),
    Row(
        find_readings,
        html("<p><ruby>港<rp>(</rp><rt>みなと</rt><rp>)</rp></ruby>は静かだ。</p>", p(FERRY)),
        {"みなと": "other.reading"},
    ),
    Row(find_readings, html("<p><ruby>北<rt>běi</rt>京<rt>jīng</rt></ruby>的船停了。</p>"), {"běi": "other.reading"}),
    Row(find_readings, html(p(*STORY))),
    Row(find_readings, ("灰田(はいだ)の船は冬に出ない。", FERRY)),
    Row(find_readings, STORY),
    # find_keywords
    Row(find_keywords, (*STORY, "Tags: ferries, Ashby"), {"Tags": "metadata.tags | ferries, Ashby"}),
    Row(
        find_keywords,
        (FAEHRE, RUMPF, POST, "Themen", "Schifffahrt · Anholt · Post"),
        {"Schifffahrt": "metadata.tags | Schifffahrt, Anholt, Post"},
    ),
    Row(
        find_keywords,
        html(p(*STORY), "<div>Tags: #ferries #harbour</div>"),
        {"Tags": "metadata.tags | ferries, harbour"},
    ),
    Row(find_keywords, STORY),
    Row(find_keywords, (*STORY, "Tags", MAIL)),
    Row(find_keywords, ("Tags: ferries, Ashby", *STORY), story=(FERRY, MAIL)),
    # find_cue_rows
    Row(find_cue_rows, (FERRY, "Advertisement", CREW), {"Advertisement": "advertisement.label"}),
    Row(find_cue_rows, (FAEHRE, "Anzeige", RUMPF), {"Anzeige": "advertisement.label"}),
    Row(find_cue_rows, html(p(FERRY, "Share on Facebook", CREW)), {"Share": "share.buttons"}),
    Row(find_cue_rows, (FERRY, "Correction: An earlier version gave a wrong month.", CREW)),
    Row(find_cue_rows, (FERRY, "Advertisement", CREW), taken={"Advertisement": Kind.HEADING}),
    Row(find_cue_rows, (FERRY, f"Advertisement rules do not hold for boats, the board said. {MAIL}", CREW)),
    # find_notes
    Row(find_notes, (*STORY, "Correction: An earlier version gave a wrong month."), {"Correction": "note.correction"}),
    Row(
        find_notes,
        ("Anmerkung der Redaktion: Der Name des Kapitäns wurde geändert.", FAEHRE, RUMPF, POST),
        {"Anmerkung": "note.correction"},
    ),
    Row(
        find_notes,
        html(p(*STORY), "<div>This article was amended on 3 May 2024.</div>"),
        {"This article": "note.correction"},
    ),
    Row(find_notes, (*STORY, "Correction officers will watch the quay.")),
    Row(find_notes, (*STORY, "Correction: The month was wrong."), taken={"Correction": Kind.COMMENT}),
    Row(
        find_notes,
        (*STORY, *(f"Boat number {count}" for count in range(20)), "Correction: It was boat number 4, not 5."),
        story=(FERRY, MAIL),
    ),
    # find_title
    Row(find_title, (HEAD, *STORY), {"Ferry stays": f"title.above-story | {HEAD}"}),
    Row(find_title, (*MENU, "Hafen", KOPF, FAEHRE, RUMPF, POST), {"Fähre": f"title.above-story | {KOPF}"}),
    Row(
        find_title,
        ("Паром простоит до апреля", FERJA, POCHTA),
        {"Паром прос": "title.above-story | Паром простоит до апреля"},
    ),
    Row(
        find_title,
        html("<nav><a href='/'>Home</a></nav>", f"<h1>{HEAD}</h1>", "<p>Harbour</p>", p(*STORY)),
        {"Ferry stays": f"title.above-story | {HEAD}"},
    ),
    Row(
        find_title,
        html(f"<h1>Harbour: {HEAD}</h1>", p(*STORY), head=f"<meta property='og:title' content='{HEAD}'>"),
        {"Harbour": f"title.above-story | Harbour > {HEAD}"},
    ),
    Row(find_title, STORY),
    Row(
        find_title,
        (HEAD, "By Jane Roe", *STORY),
        {"Ferry stays": "title.other-wording | Ferry stays until spring"},
        options=Options(scorer=None, title="Ferry stays until spring"),
    ),
    Row(find_title, STORY, options=Options(scorer=None, title=HEAD)),
    Row(find_title, ("By Jane Roe", "May 3, 2024", *STORY)),
    Row(find_title, ("Will the ferry sail this winter? It will not, the harbour board says.", *STORY)),
]

HEAD_ROWS = [
    # find_rows
    Row(
        find_rows,
        (FERRY, "Harbour\tBoats\nAshby\t3\nCarrow\t5", CREW, MAIL),
        {"Harbour": "table.mark", "Ashby": "table.mark", "Carrow": "table.mark"},
    ),
    Row(
        find_rows,
        html(
            p(FERRY),
            "<table><tr><td>Ashby</td><td>3</td></tr><tr><td>Carrow</td><td>5</td></tr></table>",
            p(CREW, MAIL),
        ),
        {"Ashby": "table.mark", "Carrow": "table.mark"},
    ),
    Row(
        find_rows,
        (FERRY, "| Hafen | Boote |\n|---|---|\n| Anholt | 3 |\n| Brede | 5 |", CREW, MAIL),
        {"Hafen": "table.mark", "Anholt": "table.mark", "Brede": "table.mark"},
        options=MARKDOWN,
    ),
    Row(find_rows, STORY),
    Row(
        find_rows,
        (FERRY, "Ashby Rowers – Carrow Oars 3:1", "Brede Tars – Ludd Millers 0:0", CREW, MAIL),
        {"Ashby Rowers": "list_item.run", "Brede Tars": "list_item.run"},
    ),
    Row(find_rows, (FERRY, "Summer of 2019", "Winter of 2020", CREW, MAIL)),
    Row(find_rows, html("<table><tr><td>", p(*STORY), "</td></tr></table>")),
    # find_recipes
    Row(
        find_recipes,
        (FERRY, "Ingredients", "500 g nettles", "1 onion", "Method", CREW, MAIL),
        {
            "Ingredients": "heading.recipe",
            "500 g": "list_item.recipe",
            "1 onion": "list_item.recipe",
            "Method": "heading.recipe",
        },
    ),
    Row(
        find_recipes,
        (FERRY, "Zutaten für 4 Personen", "500 g Nesseln", "Salz", "1 Zwiebel", CREW, MAIL),
        {
            "Zutaten": "heading.recipe",
            "500 g": "list_item.recipe",
            "Salz": "list_item.recipe",
            "1 Zwiebel": "list_item.recipe",
        },
    ),
    Row(
        find_recipes,
        html(p(FERRY, "Ingrédients"), "<ul><li>sel</li><li>orties</li></ul>", p("Préparation", CREW, MAIL)),
        {
            "Ingrédients": "heading.recipe",
            "sel": "list_item.recipe",
            "orties": "list_item.recipe",
            "Préparation": "heading.recipe",
        },
    ),
    Row(find_recipes, STORY),
    Row(find_recipes, (FERRY, "Ingredients", CREW, MAIL)),
    Row(find_recipes, (FERRY, "Ingredients", "Soups for cold days", "How to peel an onion", CREW, MAIL)),
    # find_second_article
    Row(
        find_second_article,
        (HEAD, *STORY, FISH, COOK, BELL, TOLL, "Mill burns down in Ludd", "By John Doe", "May 3, 2024", MILL, WHEEL),
        {
            "Mill burns": SECOND,
            "By John": SECOND,
            "May 3": SECOND,
            MILL: SECOND,
            WHEEL: SECOND,
        },
        title="Ferry stays",
        story=(FERRY, WHEEL),
    ),
    Row(
        find_second_article,
        html(
            f"<article><h1>{HEAD}</h1>{p(*STORY)}</article>",
            f"<article><h1>Mill burns down in Ludd</h1>{p(MILL, WHEEL)}</article>",
        ),
        {"Mill burns": SECOND, MILL: SECOND, WHEEL: SECOND},
        title="Ferry stays",
        story=(FERRY, WHEEL),
    ),
    Row(
        find_second_article,
        html(
            f"<article><h1>{HEAD}</h1>{p(*STORY)}</article>",
            f"<article><div>Fire</div><h2>Mill burns down in Ludd</h2>{p(MILL)}</article>",
        ),
        {"Fire": SECOND, "Mill burns": SECOND, MILL: SECOND},
        title="Ferry stays",
        story=(FERRY, MAIL),
    ),
    Row(
        find_second_article,
        (HEAD, *STORY, FISH, COOK, BELL, TOLL, "What the mill lost", MILL, WHEEL),
        title="Ferry stays",
        story=(FERRY, WHEEL),
    ),
    Row(
        find_second_article,
        (HEAD, FERRY, "Mill burns down in Ludd", "By John Doe", "May 3, 2024", MILL, WHEEL),
        title="Ferry stays",
        story=(FERRY, WHEEL),
    ),
    Row(
        find_second_article,
        html(
            f"<article><h1>{HEAD}</h1>{p(*STORY)}",
            f"<article><h2>9:05 a.m.</h2>{p(MILL, WHEEL)}</article></article>",
        ),
        title="Ferry stays",
        story=(FERRY, WHEEL),
    ),
    Row(  # an article element around the whole page, with the lists of others in it
        find_second_article,
        html(
            "<article><h2>News</h2><ul><li>Mill burns down in Ludd</li></ul>",
            f"<article><h1>{HEAD}</h1>{p(*STORY)}</article>",
            "<section><h2>More</h2><p>Rain in Ludd</p></section></article>",
        ),
        title="Ferry stays",
        story=(FERRY, MAIL),
    ),
    Row(  # each part of the story in an article element of its own, inside the story's
        find_second_article,
        html(
            "<article><p>Ashby Post</p>",
            f"<article><h1>{HEAD}</h1>{p(FERRY)}<article><h1>The crew</h1>{p(CREW)}</article>",
            f"<article><h2>The office</h2>{p(OFFICE)}</article></article><h2>About us</h2></article>",
        ),
        title="Ferry stays",
        story=(FERRY, OFFICE),
    ),
    Row(  # the first of many: the tenth is not inside it
        find_second_article,
        html(
            f"<article><h1>{HEAD}</h1>{p(*STORY)}</article>",
            "<article></article>" * 8,
            f"<article><h2>Mill burns down in Ludd</h2>{p(MILL)}</article>",
        ),
        {"Mill burns": SECOND, MILL: SECOND},
        title="Ferry stays",
        story=(FERRY, MAIL),
    ),
    # find_quote_signatures
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><blockquote><p>{CREW}</p><cite>Jo May, harbour master</cite></blockquote><p>{MAIL}</p>",),
        {"Jo May": "other.signs-quote"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><blockquote><p>{CREW}</p><footer>— <cite>Jo May</cite></footer></blockquote><p>{MAIL}</p>",),
        {"— Jo May": "other.signs-quote"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><blockquote>{CREW}<br><cite>Jo May</cite></blockquote><p>{MAIL}</p>",),
        {"Jo May": "other.signs-quote"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><blockquote><cite>{CREW}</cite></blockquote><p>{MAIL}</p>",),
        story=(FERRY, MAIL),
    ),
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><blockquote><p>{CREW}</p><p>Jo May</p></blockquote><p>{MAIL}</p>",),
        story=(FERRY, MAIL),
    ),
    Row(
        find_quote_signatures,
        (f"<p>{FERRY}</p><p>{CREW}</p><p><cite>Jo May</cite></p><p>{MAIL}</p>",),
        story=(FERRY, MAIL),
    ),
    # find_posts
    Row(find_posts, (FERRY, CREW, SIGNED, MAIL), {CREW: "embed.signed", SIGNED: "embed.signed"}, story=(FERRY, MAIL)),
    Row(find_posts, (FERRY, f"{CREW} {SIGNED}", MAIL), {CREW: "embed.signed"}, story=(FERRY, MAIL)),
    Row(
        find_posts,
        html(p(FERRY, CREW, SIGNED, MAIL)),
        {CREW: "embed.signed"},
        story=(FERRY, MAIL),
        taken={SIGNED: Kind.EMBED},
    ),
    Row(find_posts, (FERRY, CREW, "— Jo May (@jomay)", MAIL), story=(FERRY, MAIL)),
    Row(find_posts, (FERRY, CREW, "— Jo May, harbour master, March 9, 2024", MAIL), story=(FERRY, MAIL)),
    Row(find_posts, (CREW, SIGNED), story=(CREW, SIGNED)),
    # find_addresses
    Row(
        find_addresses,
        (HEAD, "https://ashby.example/ferry-4411", *STORY),
        {"https": "other.web-address"},
        title=HEAD,
        story=(FERRY, MAIL),
    ),
    Row(
        find_addresses,
        (HEAD, FERRY, "ashby.example/ferry-4411", "Copy link", CREW, MAIL),
        {"ashby": "other.web-address"},
        title=HEAD,
        story=(FERRY, MAIL),
        taken={"Copy link": Kind.SHARE},
    ),
    Row(
        find_addresses,
        html(f"<h1>{HEAD}</h1>", p("www.ashby.example/ferry", FERRY, CREW)),
        {"www": "other.web-address"},
        title=HEAD,
        story=(FERRY, CREW),
    ),
    Row(find_addresses, (HEAD, FERRY, "https://ashby.example/tables", CREW), title=HEAD, story=(FERRY, CREW)),
    Row(find_addresses, (HEAD, FERRY, CREW, "https://ashby.example/tables"), title=HEAD, story=(FERRY, CREW)),
    Row(find_addresses, (HEAD, "and/or", FERRY, CREW), title=HEAD, story=(FERRY, CREW)),
    # find_title_twins
    Row(
        find_title_twins,
        (f"{HEAD} | Ashby Post", *MENU, HEAD, *STORY),
        {0: "duplicate.title of 7"},
        title=7,
    ),
    Row(
        find_title_twins,
        (HEAD, *MENU, KOPF, FAEHRE, f"{KOPF}"),
        {9: "duplicate.title of 7"},
        title=7,
        story=(FAEHRE, FAEHRE),
    ),
    Row(
        find_title_twins,
        html(f"<div>Harbour: {HEAD}</div>", f"<h1>{HEAD}</h1>", p(*STORY)),
        {"Harbour": "duplicate.title of 1"},
        title=1,
    ),
    Row(find_title_twins, (HEAD, *STORY), title=0),
    Row(find_title_twins, (HEAD, HEAD, *STORY), story=(FERRY, MAIL)),
    Row(find_title_twins, (HEAD, "Ferry stays in port until May", *STORY), title=0),
    Row(find_title_twins, (HEAD, *STORY, FISH, COOK, MILL, f"{HEAD}."), title=0, story=(FERRY, f"{HEAD}.")),
    # find_captions_by_tags
    Row(
        find_captions_by_tags,
        html(
            f"<h1>{HEAD}</h1>",
            "<figure><img src='a.jpg'><figcaption>The ferry at its quay</figcaption></figure>",
            p(*STORY),
        ),
        {"The ferry at": "caption.figure | The ferry at its quay"},
        title=HEAD,
    ),
    Row(
        find_captions_by_tags,
        html(
            f"<h1>{KOPF}</h1>",
            "<figure><figcaption><p>Die Fähre im Hafen</p><p class='credit'>Jana Ahlers/dpa</p></figcaption></figure>",
            p(FAEHRE, RUMPF, POST),
        ),
        {"Die Fähre im": "caption.figure | Die Fähre im Hafen [Jana Ahlers/dpa]", "Jana": "credit.figure"},
        title=KOPF,
    ),
    Row(
        find_captions_by_tags,
        html(
            p(FERRY), "<div class='wp-caption-text caption'>The wheelhouse in May. Photo: Jane Roe</div>", p(CREW, MAIL)
        ),
        {"The wheelhouse": "caption.figure | The wheelhouse in May. [Photo: Jane Roe]"},
    ),
    Row(find_captions_by_tags, html(p(FERRY), "<div>The wheelhouse in May. Photo: Jane Roe</div>", p(CREW, MAIL))),
    Row(
        find_captions_by_tags,
        html(
            p(FERRY, CREW, MAIL),
            "<div class='related'><figure><figcaption>The mill at Ludd in May</figcaption></figure></div>",
        ),
    ),
    Row(
        find_captions_by_tags,
        html(
            p(FERRY),
            "<figure><figcaption><a href='/mill'>The mill at Ludd in May</a></figcaption></figure>",
            p(CREW, MAIL),
        ),
    ),
    Row(find_captions_by_tags, (FERRY, "The ferry at its quay. Photo: Jane Roe", CREW)),
    # find_press_contacts
    Row(
        find_press_contacts,
        (*STORY, "Media contact:", "Jane Roe, +353 91 555 0100"),
        {"Media contact": "other.contact", "Jane": "other.contact"},
    ),
    Row(find_press_contacts, (*STORY, "Press contact: Jane Roe, roe@post.example"), {"Press": "other.contact"}),
    Row(
        find_press_contacts,
        (*STORY, "Contacts", "Ferry Company", "Jane Roe", "(212) 555-0100"),
        {
            "Contacts": "other.contact",
            "Ferry Company": "other.contact",
            "Jane": "other.contact",
            "(212": "other.contact",
        },
    ),
    Row(find_press_contacts, (FERRY, CREW, "Contact", OFFICE, MAIL)),
    Row(find_press_contacts, (*STORY, "Contact", "Jane Roe")),
    Row(find_press_contacts, (HEAD, "Contact", "Jane Roe, roe@post.example", *STORY), title=HEAD),
    Row(
        find_press_contacts,
        html(p(*STORY), "<h2>Contacts</h2><p>Jane Roe, +353 91 555 0100</p>"),
        {"Contacts": "other.contact", "Jane": "other.contact"},
    ),
    # find_bylines
    Row(find_bylines, (HEAD, "By Jane Roe", *STORY), {"By": "byline.word | Jane Roe"}, title=HEAD),
    Row(
        find_bylines,
        (KOPF, "Von Jana Ahlers und Piet Holm", FAEHRE, POST),
        {"Von": "byline.word | Jana Ahlers | Piet Holm"},
        title=KOPF,
    ),
    Row(
        find_bylines,
        (HEAD, "Margaret Brown, political editor", *STORY),
        {"Margaret": "byline.decorated | Margaret Brown"},
        title=HEAD,
    ),
    Row(find_bylines, (HEAD, "Margaret Brown", *STORY), {"Margaret": "byline.name | Margaret Brown"}, title=HEAD),
    Row(
        find_bylines,
        html(f"<h1>{HEAD}</h1>", "<div class='byline'>Jo Vantreight</div>", p(*STORY)),
        {"Jo": "byline.word | Jo Vantreight"},
        title=HEAD,
    ),
    Row(
        find_bylines,
        (HEAD, *STORY, "Text by Jane Roe"),
        {"Text": "byline.word | Jane Roe"},
        title=HEAD,
    ),
    Row(find_bylines, (HEAD, *STORY), title=HEAD),
    Row(
        find_bylines,
        (HEAD, "By the end of April, the ferry will sail again, and the mail will be on time.", *STORY),
        title=HEAD,
    ),
    Row(
        find_bylines,
        (HEAD, "Margaret Brown", *STORY, "Margaret Brown took the first boat home on Friday.", FISH, COOK, MILL),
        title=HEAD,
    ),
    Row(find_bylines, (HEAD, "Harbour news", *STORY), title=HEAD),
    # find_contributions
    Row(
        find_contributions,
        (*STORY, "Jane Roe in Carrow contributed to this report."),
        {"Jane": "contribution.line | contributed Jane Roe"},
    ),
    Row(
        find_contributions,
        (*STORY, "(Reporting by Jane Roe; Editing by John Doe)"),
        {"(Rep": "contribution.line | reporting Jane Roe, editing John Doe"},
    ),
    Row(
        find_contributions,
        ("Quelle: dpa", FAEHRE, RUMPF, POST),
        {"Quelle": "contribution.line | source dpa | dpa"},
        story=(FAEHRE, POST),
    ),
    Row(
        find_contributions,
        html(p(*STORY), "<p><em>Reporting by Jane Roe</em></p>"),
        {"Rep": "contribution.line | reporting Jane Roe"},
    ),
    Row(find_contributions, STORY),
    Row(find_contributions, (FERRY, "Jane Roe in Carrow contributed to this report.", CREW, OFFICE, MAIL, FISH, COOK)),
    Row(find_contributions, (*STORY, "Jane Roe in Carrow contributed ten pounds to the repair of the ferry's hull.")),
    Row(find_contributions, (*STORY, "Source: the river Ludd rises in the hills above the village.")),
    # find_timestamps
    Row(
        find_timestamps,
        (HEAD, "Published May 3, 2024", *STORY),
        {"Published": "timestamp.line | published 2024-05-03"},
        title=HEAD,
    ),
    Row(
        find_timestamps,
        (KOPF, "Aktualisiert am 3. Mai 2024, 12:10 Uhr", FAEHRE, RUMPF, POST),
        {"Aktualisiert": "timestamp.line | updated 2024-05-03T12:10:00"},
        title=KOPF,
    ),
    Row(
        find_timestamps,
        (HEAD, *STORY, "Last updated: 4 May 2024"),
        {"Last": "timestamp.line | updated 2024-05-04"},
        title=HEAD,
    ),
    Row(
        find_timestamps,
        html(f"<h1>{HEAD}</h1>", "<div><time>Friday, 3 May 2024</time></div>", p(*STORY)),
        {"Friday": "timestamp.line | date 2024-05-03"},
        title=HEAD,
    ),
    Row(find_timestamps, (HEAD, *STORY), title=HEAD),
    Row(find_timestamps, (HEAD, *STORY, "4 May 2024", "Mill burns down in Ludd"), title=HEAD, story=(FERRY, MAIL)),
    Row(
        find_timestamps,
        (HEAD, "The great frost of 3 May 1924 is not forgotten on the quay of Ashby.", *STORY),
        title=HEAD,
    ),
    Row(find_timestamps, (HEAD, "Published May 3, 2024", *STORY), title=HEAD, taken={"Published": Kind.COMMENT}),
    # find_sign_up_forms
    Row(
        find_sign_up_forms,
        (
            FERRY,
            "Sign up for our newsletter",
            "Good mornings begin with us.",
            "Enter your email",
            "Sign up",
            CREW,
            MAIL,
        ),
        {"Good mornings": "promo.in-form"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_sign_up_forms,
        (FERRY, "Newsletter", "Good mornings begin with us.", "Your email", "Sign up", CREW, MAIL),
        {"Good mornings": "promo.in-form"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_sign_up_forms,
        html(p(FERRY), "<p>Newsletter</p><p>Good mornings begin with us.</p><p>Your email</p><p>Sign up</p>", p(CREW)),
        {"Good mornings": "promo.in-form"},
        story=(FERRY, CREW),
    ),
    Row(find_sign_up_forms, (FERRY, "Newsletter", "Good mornings begin with us.", "Sign up", CREW, MAIL)),
    # find_pleas
    Row(
        find_pleas,
        (HEAD, *STORY, "Support the Post", "Our newsroom lives on your gifts. Please give."),
        {"Support": "promo.plea", "Our": "promo.plea"},
        title=HEAD,
    ),
    Row(
        find_pleas,
        (KOPF, FAEHRE, POST, "Unsere Redaktion ist klein.", "Bitte unterstützen Sie unseren Journalismus."),
        {"Unsere": "promo.plea", "Bitte": "promo.plea"},
        title=KOPF,
    ),
    Row(
        find_pleas,
        html(
            f"<h1>{HEAD}</h1>", p(*STORY, "We are glad that you read our newspaper. Please join us."), "<h2>Give</h2>"
        ),
        {"We": "promo.plea", "Give": "promo.plea"},
        title=HEAD,
    ),
    Row(find_pleas, (HEAD, *STORY, "Our newsroom is on the quay, and we report again on Friday."), title=HEAD),
    Row(find_pleas, (HEAD, *STORY, "“Please support our newspaper,” the harbour master told readers."), title=HEAD),
    Row(find_pleas, (HEAD, "Our newsroom is for you: please support us.", *STORY), title=HEAD),
    Row(find_sign_up_forms, (FERRY, "Newsletter", CREW, MAIL, "Enter your email", "Sign up", OFFICE)),
    Row(find_sign_up_forms, STORY),
    # find_poems
    Row(
        find_poems,
        (FERRY, *VERSE, MAIL),
        dict.fromkeys(range(1, 5), "paragraph.verse"),
        story=(FERRY, MAIL),
    ),
    Row(
        find_poems,
        (FERRY, *WIDE_VERSE, MAIL),
        dict.fromkeys(range(1, 5), "paragraph.verse"),
        story=(FERRY, MAIL),
    ),
    Row(
        find_poems,
        (FERRY, *VERSE[:3], f"{VERSE[3]}.", MAIL),
        dict.fromkeys(range(1, 5), "paragraph.verse"),
        story=(FERRY, MAIL),
    ),
    Row(find_poems, (FERRY, *VERSE[:3], MAIL), story=(FERRY, MAIL)),
    Row(find_poems, (FERRY, *(line.title() for line in VERSE), MAIL), story=(FERRY, MAIL)),
    Row(find_poems, html(p(FERRY, *VERSE, MAIL)), story=(FERRY, MAIL)),
    # find_key_points
    Row(
        find_key_points,
        (HEAD, "Key points", "The ferry stays in port", "Fishermen carry the mail", *STORY),
        {
            "Key points": "heading.key-points",
            "The ferry stays": "list_item.key-points",
            "Fishermen carry": "list_item.key-points",
        },
        title=HEAD,
        story=(FERRY, MAIL),
    ),
    Row(
        find_key_points,
        (KOPF, "Das Wichtigste in Kürze:", "Die Fähre bleibt im Hafen", "Fischer bringen die Post", FAEHRE, POST),
        {
            "Das Wichtigste": "heading.key-points",
            "Die Fähre bleibt": "list_item.key-points",
            "Fischer bringen": "list_item.key-points",
        },
        title=KOPF,
        story=(FAEHRE, POST),
    ),
    Row(
        find_key_points,
        html(
            f"<h1>{HEAD}</h1><h2>Summary</h2><ul><li>The ferry stays in port</li>"
            "<li>Fishermen carry the mail</li></ul>",
            p(*STORY),
        ),
        {
            "Summary": "heading.key-points",
            "The ferry stays": "list_item.key-points",
            "Fishermen carry": "list_item.key-points",
        },
        title=HEAD,
        story=(FERRY, MAIL),
    ),
    Row(find_key_points, (HEAD, "Key points", "The ferry stays in port", *STORY), title=HEAD, story=(FERRY, MAIL)),
    Row(find_key_points, (HEAD, "Key points", *STORY), title=HEAD, story=(FERRY, MAIL)),
    Row(
        find_key_points,
        (HEAD, FERRY, CREW, "Key points", "The ferry stays in port", "Fishermen carry the mail", MAIL),
        title=HEAD,
        story=(FERRY, MAIL),
    ),
    # find_listed
    Row(
        find_listed,
        (FERRY, "Read more", "Mill burns down in Ludd", CREW, MAIL),
        {"Mill": "related.after-label"},
    ),
    Row(
        find_listed,
        (FAEHRE, "Lesen Sie auch", "Mühle in Lahde abgebrannt", "Brücke bei Brede gesperrt", RUMPF, POST),
        {"Mühle": "related.after-label", "Brücke": "related.after-label"},
    ),
    Row(
        find_listed,
        html(p(FERRY), "<p>Related stories</p>", "<ul><li>Mill burns down in Ludd</li></ul>", p(CREW, MAIL)),
        {"Mill": "related.after-label"},
    ),
    Row(  # teasers with their summaries, all of them links in the label's element
        find_listed,
        html(
            p(FERRY),
            "<aside><h3>Read more</h3><div><a href='/a'><h3>Mill burns down</h3>",
            f"<p>{MILL}</p></a></div><time>9:05</time><div><a href='/b'><p>{WHEEL}</p></a></div></aside>",
            p(CREW, MAIL),
        ),
        dict.fromkeys(("Mill burns", MILL, "9:05", WHEEL), "related.after-label"),
        story=(FERRY, MAIL),
    ),
    Row(  # the label stands among the story's own paragraphs, one of which is a link
        find_listed,
        html(p(FERRY), f"<p>Read more</p>{p(CREW)}<p><a href='/a'>{MILL}</a></p>", p(MAIL)),
        story=(FERRY, MAIL),
    ),
    Row(find_listed, (FERRY, "Mill burns down in Ludd", CREW, MAIL)),
    Row(find_listed, (FERRY, "Read more", CREW, MAIL)),
    Row(
        find_listed,
        ("## Ashby", FERRY, "Read more", "## What comes next", CREW, MAIL),
        options=MARKDOWN,
    ),
    Row(find_listed, (FERRY, "Read more", "The quay of Ashby in May (Photo: Jane Roe)", CREW, MAIL)),
    # find_labelled_pictures
    Row(
        find_labelled_pictures,
        (FERRY, "Image source, Getty Images", "Image caption, The ferry at its quay", CREW, MAIL),
        {
            "Image source": "credit.own-label",
            "Image caption": "caption.own-label | The ferry at its quay [Image source, Getty Images]",
        },
    ),
    Row(
        find_labelled_pictures,
        (FAEHRE, "Fuente de la imagen, AFP", RUMPF, "Pie de foto, El barco en el muelle", POST),
        {"Fuente": "credit.own-label", "Pie": "caption.own-label | El barco en el muelle"},
    ),
    Row(
        find_labelled_pictures,
        (FERRY, "التعليق على الصورة، العبارة في الميناء", CREW, "صدر الصورة، رويترز", MAIL),
        {"التعليق": "caption.own-label | العبارة في الميناء", "صدر": "credit.own-label"},
    ),
    Row(
        find_labelled_pictures,
        html(p(FERRY), "<div>Image source, AFP</div><div>Image caption, The ferry at its quay</div>", p(CREW, MAIL)),
        {
            "Image source": "credit.own-label",
            "Image caption": "caption.own-label | The ferry at its quay [Image source, AFP]",
        },
    ),
    Row(find_labelled_pictures, (FERRY, "The image source was never named.", CREW)),
    Row(find_labelled_pictures, (FERRY, "Sources close to the mayor, on Monday, said so.", CREW)),
    Row(find_labelled_pictures, (FERRY, "Crédito, emprego e renda crescem no porto de Ashby.", CREW)),
    # find_captions_by_words
    Row(
        find_captions_by_words,
        (FERRY, "The ferry at its quay in May. Photo: Jane Roe", CREW, MAIL),
        {"The ferry at": "caption.credit | The ferry at its quay in May. [Photo: Jane Roe]"},
    ),
    Row(
        find_captions_by_words,
        (FAEHRE, "Die Fähre an ihrem Kai", "Foto: Jana Ahlers/dpa", RUMPF, POST),
        {
            "Die Fähre an": "caption.before-credit | Die Fähre an ihrem Kai [Foto: Jana Ahlers/dpa]",
            "Foto": "credit.line",
        },
    ),
    Row(
        find_captions_by_words,
        (FERRY, "![](quay.jpg)", "The quay of Ashby in May", CREW, MAIL),
        {"The quay": "caption.under-image | The quay of Ashby in May"},
        options=MARKDOWN,
    ),
    Row(
        find_captions_by_words,
        (FERRY, "The wheelhouse shines in the sun", CREW, MAIL),
        {"The wheelhouse": "caption.scored | The wheelhouse shines in the sun"},
        body={"The wheelhouse": 0.2},
        caption={"The wheelhouse": 0.7},
    ),
    Row(
        find_captions_by_words,
        html(p(FERRY), "<div>The ferry at its quay in May. Photo: Jane Roe</div>", p(CREW, MAIL)),
        {"The ferry at": "caption.credit | The ferry at its quay in May. [Photo: Jane Roe]"},
    ),
    Row(find_captions_by_words, (FERRY, "The ferry at its quay in May", CREW, MAIL)),
    Row(
        find_captions_by_words,
        (FERRY, "The crew hung a photo by the door of the wheelhouse and left it there.", CREW, MAIL),
    ),
    Row(find_captions_by_words, (*STORY, "(dpa)")),
    Row(
        find_captions_by_words,
        (FERRY, "The wheelhouse shines in the sun.", CREW, MAIL),
        body={"The wheelhouse": 0.4},
        caption={"The wheelhouse": 0.6},
    ),
    # find_author_boxes
    Row(
        find_author_boxes,
        (HEAD, "By Jane Roe", *STORY, FISH, COOK, MILL, "Jane Roe covers the coast."),
        {"Jane": "author_box.name"},
        title=HEAD,
        taken={"By": Kind.BYLINE},
        authors=("Jane Roe",),
    ),
    Row(
        find_author_boxes,
        (*STORY, FISH, COOK, MILL, "Jana Ahlers, Jahrgang 1980, schreibt über die Küste."),
        {"Jana": "author_box.name"},
        taken={FERRY: Kind.BYLINE},
        authors=("Piet Holm", "Jana Ahlers"),
    ),
    Row(
        find_author_boxes,
        html("<div>By Jane Roe</div>", p(*STORY, FISH, COOK, MILL), "<footer>Jane Roe lives in Ludd.</footer>"),
        {"Jane": "author_box.name"},
        taken={"By": Kind.BYLINE},
        authors=("Jane Roe",),
    ),
    Row(find_author_boxes, (*STORY, FISH, COOK, MILL, "Jane Roe covers the coast."), taken={FERRY: Kind.BYLINE}),
    Row(
        find_author_boxes,
        (FERRY, CREW, "Jane Roe covers the coast.", OFFICE, MAIL, FISH, COOK, MILL, WHEEL, FAEHRE, RUMPF),
        taken={FERRY: Kind.BYLINE},
        authors=("Jane Roe",),
        story=(FERRY, RUMPF),
    ),
    Row(
        find_author_boxes,
        (*STORY, FISH, COOK, MILL, "The coast is what Jane Roe covers."),
        taken={FERRY: Kind.BYLINE},
        authors=("Jane Roe",),
    ),
    # find_caption_twins
    Row(
        find_caption_twins,
        (FERRY, "The ferry at its quay in May", "The ferry at its quay in May", CREW, MAIL),
        {1: "duplicate.caption of 2"},
        taken={2: Kind.CAPTION},
    ),
    Row(
        find_caption_twins,
        (FAEHRE, "Die Fähre im Mai an ihrem Kai. Foto: Jana Ahlers", "Die Fähre im Mai an ihrem Kai.", RUMPF, POST),
        {2: "duplicate.caption of 1"},
        taken={1: Kind.CAPTION},
    ),
    Row(
        find_caption_twins,
        html(p("The ferry at its quay in May", FERRY, CREW), "<p>The ferry at its quay in May</p>", p(MAIL)),
        {0: "duplicate.caption of 3"},
        taken={0: Kind.CAPTION, 3: Kind.CAPTION},
    ),
    Row(find_caption_twins, (FERRY, "The ferry at its quay in May", "The ferry at its quay in May", CREW, MAIL)),
    Row(
        find_caption_twins,
        (FERRY, "The ferry at its quay in May", "The ferry at its quay in June", CREW),
        taken={1: Kind.CAPTION},
    ),
    Row(
        find_caption_twins,
        (HEAD, "The ferry at its quay in May", "The ferry at its quay in May", CREW),
        taken={1: Kind.CAPTION, 2: Kind.QUOTE},
    ),
    # find_subtitle
    Row(
        find_subtitle,
        (HEAD, "Two villages will have to wait for their mail", "By Jane Roe", *STORY),
        {"Two villages": "subtitle.above-byline"},
        title=HEAD,
        taken={"By": Kind.BYLINE},
    ),
    Row(
        find_subtitle,
        (KOPF, "Zwei Dörfer warten im Winter auf ihre Post.", "Anholt (dpa) - " + FAEHRE, RUMPF, POST),
        {"Zwei": "subtitle.before-dateline"},
        title=KOPF,
    ),
    Row(
        find_subtitle,
        html(f"<h1>{HEAD}</h1>", "<p class='standfirst'>Two villages wait for their mail.</p>", p(*STORY)),
        {"Two villages": "subtitle.named"},
        title=HEAD,
    ),
    Row(
        find_subtitle,
        (*MENU, HEAD, "Harbour", "Two villages have to wait for their mail until the first boat leaves.", *STORY),
        {"Two villages": "subtitle.scored"},
        title=HEAD,
        body={"Two villages": 0.3},
        subtitle={"Two villages": 0.9},
    ),
    Row(find_subtitle, (HEAD, *STORY), title=HEAD),
    Row(find_subtitle, ("Two villages wait for their mail", "By Jane Roe", *STORY), taken={"By": Kind.BYLINE}),
    Row(find_subtitle, (HEAD, "By Jane Roe", *STORY), title=HEAD, taken={"By": Kind.BYLINE}),
    Row(
        find_subtitle,
        (*MENU, HEAD, "Harbour", "Two villages have to wait for their mail until the first boat leaves.", *STORY),
        title=HEAD,
        body={"Two villages": 0.3},
        subtitle={"Two villages": 0.6},
    ),
    Row(
        find_subtitle,
        (*MENU, HEAD, "After the storm at the quay", "12 May 2024", WAIT, "By Jane Roe", *STORY),
        {"Two villages": "subtitle.scored"},
        title=HEAD,
        taken={"12 May": Kind.TIMESTAMP, "By": Kind.BYLINE},
        subtitle={"After": 0.01, "Two villages": 0.9},
    ),
    Row(
        find_subtitle,
        (*MENU, HEAD, "After the storm at the quay", "12 May 2024", WAIT, *STORY),
        {"After": "subtitle.above-byline"},
        title=HEAD,
        taken={"12 May": Kind.TIMESTAMP},
        subtitle={"After": 0.01, "Two villages": 0.9},
    ),
    Row(
        find_subtitle,
        (*MENU, HEAD, "After the storm at the quay", "12 May 2024", WAIT, "By Jane Roe", *STORY),
        {"After": "subtitle.above-byline"},
        title=HEAD,
        taken={"12 May": Kind.TIMESTAMP, "By": Kind.BYLINE},
        subtitle={"After": 0.4, "Two villages": 0.5},
    ),
    # find_kicker
    Row(find_kicker, ("Harbour", HEAD, *STORY), {"Harbour": "kicker.over-title"}, title=HEAD),
    Row(find_kicker, ("Schifffahrt in Anholt", KOPF, FAEHRE, POST), {"Schiff": "kicker.over-title"}, title=KOPF),
    Row(
        find_kicker,
        html("<header><span class='kicker'>Harbour</span>", f"<h1>{HEAD}</h1></header>", p(*STORY)),
        {"Harbour": "kicker.element"},
        title=HEAD,
    ),
    Row(find_kicker, (HEAD, *STORY), title=HEAD),
    Row(find_kicker, ("Home > News > Harbour", HEAD, *STORY), title=HEAD),
    Row(find_kicker, ("Coast", "Harbour", HEAD, *STORY), title=HEAD),
    Row(find_kicker, html("<nav>Harbour</nav>", f"<h1>{HEAD}</h1>", p(*STORY)), title=HEAD),
    Row(find_kicker, ("The ferry in the harbour of Ashby", HEAD, *STORY), title=HEAD),
    # find_list_items
    Row(
        find_list_items,
        (FERRY, "Ashby Harbour 3", "Carrow Quay 5", "Ludd Mill 9", CREW, MAIL),
        {"Ashby": "list_item.run", "Carrow": "list_item.run", "Ludd": "list_item.run"},
    ),
    Row(
        find_list_items,
        (FAEHRE, "Anholt – Brede 3:1", "Lahde – Wustrow 0:0", "Ahrens – Moor 2:4", RUMPF, POST),
        {"Anholt": "list_item.run", "Lahde": "list_item.run", "Ahrens": "list_item.run"},
    ),
    Row(
        find_list_items,
        (*MENU, FERRY, "1. Ticket office", "2. Old bell", CREW, MAIL, *FOOT),
        {"1.": "list_item.run", "2.": "list_item.run"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_list_items,
        (*MENU, FERRY, "Mill burns down", "Bell is stolen", "Flag is torn", CREW, MAIL, *FOOT),
        story=(FERRY, MAIL),
    ),
    Row(
        find_list_items,
        html(p(FERRY, "The board will sell two things:", "the ticket office", "the old bell", CREW, MAIL)),
        {"the ticket": "list_item.run", "the old": "list_item.run"},
    ),
    Row(find_list_items, (FERRY, "Photo:", "the ticket office", "the old bell", CREW, MAIL)),
    Row(find_list_items, (FERRY, "The boat lay still,", "the water slept,", "and no one knew", CREW, MAIL)),
    Row(find_list_items, (FERRY, "The old bell", "What it will cost", CREW, MAIL)),
    # find_boxes
    Row(
        find_boxes,
        html(p(FERRY, CREW), "<div class='k1'><h3>The coast</h3><input type='email'></div>", p(OFFICE, MAIL)),
        {"The coast": "promo.box"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_boxes,
        html(p(FERRY, CREW), "<div class='poll'><p>Shall the bell ring?</p><p>Yes</p></div>", p(OFFICE, MAIL)),
        {"Shall": "other.box", "Yes": "other.box"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_boxes,
        html(p(FERRY, CREW), "<div><p>The coast in your mailbox.</p><a>Subscribe now</a></div>", p(OFFICE, MAIL)),
        {"The coast": "promo.box"},
        story=(FERRY, MAIL),
        taken={"Subscribe": Kind.PROMO},
    ),
    Row(find_boxes, STORY),
    Row(find_boxes, html(p(*STORY)), story=(FERRY, MAIL)),
    Row(
        find_boxes,
        html(p(FERRY, CREW), "<h3 id='poll'>The bell rang</h3>", p(OFFICE, MAIL)),
        story=(FERRY, MAIL),
    ),
    Row(find_boxes, html(f"<form><input type='email'>{p(*STORY)}</form>"), story=(FERRY, MAIL)),
    # find_contents
    Row(
        find_contents,
        (FERRY, "The crew", "The office", "The mail", "The crew", CREW, "The office", OFFICE, "The mail", MAIL),
        dict.fromkeys((1, 2, 3), "navigation.contents"),
        story=(FERRY, MAIL),
    ),
    Row(
        find_contents,
        (FERRY, "On this page", "The office", "The mail", "The office", OFFICE, "The mail", MAIL),
        dict.fromkeys((2, 3), "navigation.contents"),
        story=(FERRY, MAIL),
        taken={"On this page": Kind.NAVIGATION},
    ),
    Row(
        find_contents,
        html(
            p(FERRY),
            "<ul><li>The crew</li><li>The office</li><li>The mail</li></ul>",
            f"<h2>The crew</h2>{p(CREW)}<h2>The office</h2>{p(OFFICE)}<h2>The mail</h2>{p(MAIL)}",
        ),
        dict.fromkeys((1, 2, 3), "navigation.contents"),
        story=(FERRY, MAIL),
    ),
    Row(
        find_contents,
        (FERRY, "The bell", "The boat", "The sea", CREW, "The bell", "The boat", "The sea", MAIL),
        story=(FERRY, MAIL),
    ),
    Row(find_contents, (FERRY, "The mail", "The mail", MAIL), story=(FERRY, MAIL)),
    Row(find_contents, STORY),
    # find_named_elements
    Row(
        find_named_elements,
        html(p(*STORY), "<div class='newsletter'><p>The coast in your mailbox.</p></div>"),
        {"The coast": "promo.element"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_named_elements,
        html(p(*STORY), "<section id='comments'><p>I will row across, then.</p></section>", "<nav>Coast</nav>"),
        {"I will": "comment.element", "Coast": "navigation.element"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_named_elements,
        html(f"<article><h1>{HEAD}</h1>{p(*STORY)}</article>", f"<article>{p(MILL)}</article>"),
        {MILL: "related.element"},
        title=HEAD,
        story=(FERRY, MAIL),
    ),
    Row(find_named_elements, STORY),
    Row(
        find_named_elements, html(p(FERRY), f"<div class='related'>{p(CREW, OFFICE, MAIL)}</div>"), story=(FERRY, MAIL)
    ),
    Row(
        find_named_elements,
        html(p(*STORY), "<div class='content'><p>The coast in your mailbox.</p></div>"),
        story=(FERRY, MAIL),
    ),
    Row(
        find_named_elements,
        html(p(FERRY, CREW), "<div class='promo'><p>The bell will ring.</p></div>", p(OFFICE, MAIL)),
        story=(FERRY, MAIL),
        body={"The bell": 0.8},
    ),
    # find_repeated_labels
    Row(
        find_repeated_labels,
        (
            *MENU,
            FERRY,
            "Story goes on",
            CREW,
            "Story goes on",
            OFFICE,
            "Story goes on",
            MAIL,
            "Story goes on",
            FISH,
            *FOOT,
        ),
        dict.fromkeys((7, 9, 11, 13), "other.repeated"),
        story=(FERRY, FISH),
    ),
    Row(
        find_repeated_labels,
        (
            *MENU,
            FAEHRE,
            "Artikelinhalt",
            RUMPF,
            "Artikelinhalt",
            POST,
            "Artikelinhalt",
            FERRY,
            "Artikelinhalt",
            CREW,
            *FOOT,
        ),
        dict.fromkeys((7, 9, 11, 13), "other.repeated"),
        story=(FAEHRE, CREW),
    ),
    Row(
        find_repeated_labels,
        html("<nav>Home</nav>", *(p(one, "Article content") for one in (*STORY, FISH))),
        dict.fromkeys((2, 4, 6, 8), "other.repeated"),
        story=(FERRY, FISH),
    ),
    Row(
        find_repeated_labels,
        (*MENU, FERRY, "Story goes on", CREW, "Story goes on", OFFICE, *FOOT),
        story=(FERRY, OFFICE),
    ),
    Row(find_repeated_labels, (FERRY, "Row on", CREW, "Row on", OFFICE, "Row on", MAIL, "Row on", FISH)),
    Row(
        find_repeated_labels,
        (*MENU, FERRY, "Row on!", CREW, "Row on!", OFFICE, "Row on!", MAIL, "Row on!", FISH, *FOOT),
        story=(FERRY, FISH),
    ),
    # find_runs
    Row(
        find_runs,
        (*MENU, FERRY, CREW, "Mill burns down in Ludd", "Bell is stolen", "Flag is torn", OFFICE, MAIL, *FOOT),
        {"Mill": "related.run", "Bell": "related.run", "Flag": "related.run"},
        story=(FERRY, MAIL),
    ),
    Row(
        find_runs,
        (*MENU, FAEHRE, "Mühle abgebrannt", "Brücke gesperrt", "Glocke gestohlen", "Hund gefunden", RUMPF, POST, *FOOT),
        dict.fromkeys(("Mühle", "Brücke", "Glocke", "Hund"), "related.run"),
        story=(FAEHRE, POST),
    ),
    Row(
        find_runs,
        html("<nav>Home</nav>", p(FERRY, "Mill burns down", "Bell is stolen", "Flag is torn", CREW)),
        {"Mill": "related.run", "Bell": "related.run", "Flag": "related.run"},
        story=(FERRY, CREW),
    ),
    Row(find_runs, (FERRY, "Mill burns down", "Bell is stolen", "Flag is torn", CREW, MAIL)),
    Row(find_runs, (*MENU, FERRY, "Mill burns down", "Bell is stolen", CREW, MAIL, *FOOT), story=(FERRY, MAIL)),
    Row(
        find_runs,
        (*MENU, FERRY, "Mill burns down.", "Bell is stolen.", "Flag is torn.", CREW, *FOOT),
        story=(FERRY, CREW),
    ),
    Row(
        find_runs,
        (*MENU, FERRY, "Mill burns down", "Bell is stolen", "Flag is torn", CREW, *FOOT),
        story=(FERRY, CREW),
        body={"Mill": 0.95, "Bell": 0.9, "Flag": 0.85},
    ),
    # find_repeats
    Row(find_repeats, (FERRY, CREW, OFFICE, FERRY, MAIL), {3: "duplicate.paragraph of 0"}),
    Row(
        find_repeats,
        (FAEHRE, RUMPF, "zwei von ihnen streichen das Steuerhaus", POST),
        {2: "duplicate.pull-quote of 1"},
    ),
    Row(find_repeats, html(p(FERRY, CREW, MAIL, CREW)), {3: "duplicate.paragraph of 1"}),
    Row(find_repeats, STORY),
    Row(find_repeats, (FERRY, CREW, FERRY, OFFICE, FERRY, MAIL)),
    Row(find_repeats, (FERRY, "Row on, row on.", CREW, "Row on, row on.", MAIL)),
    Row(find_repeats, (FERRY, CREW, "two of them will paint the hull again", MAIL)),
    # find_source_repeats
    Row(find_source_repeats, (FERRY, CREW, PLEA), {PLEA: SHARED}, usual=(PLEA,)),
    Row(find_source_repeats, (PLEA, FERRY, CREW), {PLEA: SHARED}, usual=(PLEA,), body={PLEA: 0.99}),
    Row(find_source_repeats, (FERRY, PLEA, CREW), {PLEA: SHARED}, common=(PLEA,), body={PLEA: 0.7}),
    Row(find_source_repeats, html(p(FERRY, CREW, BITTE)), {BITTE: SHARED}, usual=(BITTE,), body={FERRY: 0.9}),
    Row(find_source_repeats, (FAEHRE, "Zum Newsletter", RUMPF), {"Zum": SHARED}, common=("Zum",), body={"Zum": 0.4}),
    Row(find_source_repeats, (FERRY, PLEA, CREW), usual=(PLEA,), body={PLEA: 0.95}),
    Row(find_source_repeats, (FERRY, CREW, PLEA), common=(PLEA,), body={PLEA: 0.95}),
    Row(find_source_repeats, (FERRY, CREW, PLEA), common=(PLEA,)),
    Row(find_source_repeats, (FERRY, CREW, PLEA), usual=(PLEA,), taken={PLEA: Kind.NOTE}),
    Row(find_source_repeats, (FERRY, "Analysis", CREW), usual=("Analysis",), body={"Analysis": 0.6}),
    Row(find_source_repeats, (FERRY, "Analysis", CREW), usual=("Analysis",)),
    Row(find_source_repeats, ("ANHOLT", FAEHRE, RUMPF), usual=("ANHOLT",), body={"ANHOLT": 0.1}),
    Row(find_source_repeats, (FERRY, CREW), usual=(FERRY, CREW)),
    # find_foreign
    Row(
        find_foreign,
        (*MENU, FERRY, "The mill at Ludd is gone, and nobody knows why it burned.", CREW, MAIL, *FOOT),
        {"The mill": "related.scored"},
        story=(FERRY, MAIL),
        body={"The mill": 0.0},
    ),
    Row(
        find_foreign,
        html(p(FERRY), "<p>More coast</p>", p(CREW, MAIL), "<nav>Home</nav>"),
        {"More": "navigation.scored"},
        story=(FERRY, MAIL),
        body={"More": 0.1},
    ),
    Row(
        find_foreign,
        (KOPF, "Von Jana Ahlers", FAEHRE, "Mehr von der Küste lesen Sie hier", RUMPF, POST),
        {"Mehr": "related.scored"},
        story=(FAEHRE, POST),
        taken={"Von": Kind.BYLINE},
        body={"Mehr": 0.0},
    ),
    Row(
        find_foreign,
        (*MENU, FERRY, "The mill at Ludd is gone, and nobody knows why.", CREW, MAIL, *FOOT),
        story=(FERRY, MAIL),
    ),
    Row(
        find_foreign,
        (FERRY, "The mill at Ludd is gone, and nobody knows why it burned.", CREW, MAIL),
        body={"The mill": 0.0},
    ),
    Row(
        find_foreign,
        (*MENU, FERRY, "• the mill at Ludd", "• the bell of Ashby", CREW, MAIL, *FOOT),
        story=(FERRY, MAIL),
        body={"the mill": 0.0},
    ),
    Row(
        find_foreign,
        html(p(FERRY), "<p>More coast</p>", p(CREW, MAIL), "<nav>Home</nav>"),
        story=(FERRY, MAIL),
        body={"More": 0.3},
    ),
    # find_owner_line
    Row(find_owner_line, (HEAD, *STORY, "© Ashby Wire"), {"©": "legal.owner"}, title=HEAD),
    Row(find_owner_line, html(p(*STORY), "<p>© Agencia Insular</p>"), {"©": "legal.owner"}, story=(FERRY, "©")),
    Row(
        find_owner_line,
        (HEAD, *STORY, "(c) Ashby Wire", "Share this"),
        {"(c)": "legal.owner"},
        story=(FERRY, "Share"),
        taken={"Share": Kind.SHARE},
    ),
    Row(find_owner_line, (HEAD, FERRY, "© Ashby Wire", CREW, OFFICE, MAIL), title=HEAD),
    Row(find_owner_line, (HEAD, *STORY, "Ashby Wire"), title=HEAD),
    Row(
        find_owner_line,
        (HEAD, *STORY, "© Ashby Wire", "A last line"),
        story=(FERRY, "A last"),
        taken={"A last": Kind.LIST_ITEM},
    ),
    # find_body
    Row(
        find_body,
        (FERRY, "What the crew does", CREW, MAIL),
        {FERRY: PARAGRAPH, "What": "heading.before-prose", CREW: PARAGRAPH, MAIL: PARAGRAPH},
    ),
    Row(
        find_body,
        ("# Ashby", FERRY, "> Row on.", "- the bell", "```\nx = 1\n```", "![the quay](quay.jpg)"),
        {
            "Ashby": "heading.before-prose",
            FERRY: PARAGRAPH,
            "Row": "quote.mark",
            "the bell": "list_item.mark",
            "x": "code.mark",
            "the quay": "other.alt-text",
        },
        options=MARKDOWN,
        story=("Ashby", "the quay"),
    ),
    Row(
        find_body,
        html(
            p(FERRY),
            "<time>9:05</time>",
            "<table><tr><td>Ashby</td><td>3</td></tr><tr><td>Carrow</td><td>5</td></tr></table>",
            "<ul><li>a bell</li></ul>",
            p(CREW),
        ),
        {
            FERRY: PARAGRAPH,
            "9:05": "heading.time",
            "Ashby": "table.mark",
            "Carrow": "table.mark",
            "a bell": "list_item.mark",
            CREW: PARAGRAPH,
        },
        story=(FERRY, CREW),
    ),
    Row(
        find_body,
        (
            "Frau Ahlers, Sie fahren seit zwanzig Jahren zur See. Was tut man in einem Winter ohne Fähre?",
            RUMPF,
            "Und wer bringt die Post?",
            POST,
            "Die Fischer haben es angeboten. Reicht das denn aus für zwei Dörfer?",
            FAEHRE,
            "Und danach?",
            "Danach fahren wir wieder, was denn sonst.",
        ),
        {at: PARAGRAPH if at % 2 else "paragraph.question" for at in range(8)},
    ),
    Row(
        find_body,
        (*MENU, FERRY, "Mill burns down in Ludd on Friday", "The bell of Ashby is stolen again", *FOOT),
        {FERRY: PARAGRAPH, "Mill": "related.loose", "The bell": "related.loose"},
        story=(FERRY, "The bell"),
    ),
    Row(find_body, (FERRY, CREW), taken={FERRY: Kind.CAPTION, CREW: Kind.COMMENT}),
    Row(find_body, (*MENU, FERRY, *FOOT), {FERRY: PARAGRAPH}, story=(FERRY, FERRY)),
    Row(find_body, (HEAD, FERRY), title=HEAD, taken={FERRY: Kind.SUBTITLE}),
    Row(find_body, html("<nav>Home</nav>", p(FERRY)), story=(FERRY, FERRY), taken={FERRY: Kind.SUBTITLE}),
    # find_leftovers
    Row(
        find_leftovers,
        ("Coast", "The paper of the coast since 1888", FERRY, CREW, "Mill burns down in Ludd", "© 2024 Ashby Post"),
        {
            "Coast": "navigation.outside",
            "The paper": "other.above",
            "Mill": "related.below",
            "©": "legal.owner",
            FERRY: "other.inside",
            CREW: "other.inside",
        },
        story=(FERRY, CREW),
    ),
    Row(
        find_leftovers,
        (FAEHRE, "Mühle in Lahde am Freitag abgebrannt", "Nach oben"),
        {"Mühle": "related.below", "Nach": "navigation.outside"},
        story=(FAEHRE, FAEHRE),
        taken={FAEHRE: Kind.PARAGRAPH},
    ),
    Row(
        find_leftovers,
        (FERRY, "![the quay](quay.jpg)"),
        {"the quay": "other.alt-text"},
        options=MARKDOWN,
        taken={FERRY: Kind.PARAGRAPH},
    ),
    Row(
        find_leftovers,
        (
            FERRY,
            "Comments (2)",
            "I will row across, then.",
            "Mill burns down in Ludd again",
            "Read more",
            "It was the miller.",
        ),
        {"I will": "comment.below", "Mill": "related.below", "It was": "navigation.outside"},
        story=(FERRY, FERRY),
        taken={FERRY: Kind.PARAGRAPH, "Comments": Kind.COMMENT, "Read": Kind.RELATED},
    ),
    Row(
        find_leftovers,
        (FAEHRE, "Kommentare", "Dann rudere ich eben.", "vor 2 Stunden", "Und wer nimmt mich mit?"),
        {"Dann": "comment.below", "Und": "comment.below"},
        story=(FAEHRE, FAEHRE),
        taken={FAEHRE: Kind.PARAGRAPH, "Kommentare": Kind.COMMENT, "vor": Kind.BARE_LABEL},
    ),
    Row(find_leftovers, (FERRY,), taken={FERRY: Kind.PARAGRAPH}),
    Row(find_leftovers, ("Home", FAEHRE), taken={FAEHRE: Kind.PARAGRAPH, "Home": Kind.KICKER}),
    Row(find_leftovers, html(p(FERRY, "© 2024 Ashby Post")), taken={FERRY: Kind.PARAGRAPH, "©": Kind.LEGAL}),
]


def rows() -> list[object]:
    """The rows, each with the name of its pass and its number among them."""
    seen: Counter[str] = Counter()
    params: list[object] = []
    for row in (*TITLE_ROWS, *HEAD_ROWS):
        name = row.find.__name__
        seen[name] += 1
        params.append(pytest.param(row, id=f"{name}-{seen[name]}"))
    return params


def may_say(claim: Claim, taken: Mapping[int, Claim]) -> bool:
    """Whether a claim counts: the first one on a line does, and one that overrules it."""
    return claim.at not in taken or claim.kind in (Kind.DUPLICATE, Kind.TIMESTAMP)


@pytest.mark.parametrize("row", rows())
def test_a_pass_claims_what_its_row_says_and_nothing_else(row: Row) -> None:
    page, story, taken = row.build()
    claims = {claim.at: said(claim) for claim in row.find(page, story, taken) if may_say(claim, taken)}
    assert claims == {place(page, key): expected for key, expected in row.claims.items()}


@pytest.mark.parametrize("find", [*TITLE_PASSES, *PASSES], ids=lambda find: find.__name__)
def test_each_pass_has_rows(find: Pass) -> None:
    mine = [row for row in (*TITLE_ROWS, *HEAD_ROWS) if row.find is find]
    assert sum(bool(row.claims) for row in mine) >= LEAST
    assert sum(not row.claims for row in mine) >= LEAST
    assert any(row.lines[0].startswith("<") for row in mine)


def test_a_later_pass_may_overrule_a_label() -> None:
    page, story, _ = Row(find_timestamps, (HEAD, "Updated: May 3, 2024", *STORY)).build()
    label = Claim(1, Kind.BARE_LABEL, "bare_label.before", "")
    found = [said(claim) for claim in find_timestamps(page, replace(story, title=0, start=1), {1: label})]
    assert found == ["timestamp.line | updated 2024-05-03"]
