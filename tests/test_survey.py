"""What the survey finds out before the passes: whether a text is bare, its lead, its live entries, its comments."""

from dataclasses import replace

import pytest

from newsparse.label.page import Page, Scores, Story, Stretch
from newsparse.label.survey import survey_page
from newsparse.label.survey.lead import with_lead
from newsparse.label.survey.live_entries import find_live_entries
from newsparse.label.survey.page_parts import find_aside
from newsparse.label.survey.scored_story import find_scored_story
from newsparse.options import Options
from newsparse.read import read

GOAT = "A goat has lived on the roof of the school in Ludworth since Monday, and nobody knows how it got there."
HAY = "The caretaker carries up hay twice a day, because the animal bleats during lessons when it is hungry."
OWNER = "Its owner has not come forward, although the council has hung a picture of the goat in every shop."
FARMER = "A farmer from Carrow says that he has lost one like it, but that his had a bell and better manners."
ZIEGE = "Auf dem Dach der Schule von Lahde lebt seit Montag eine Ziege, und niemand weiß, wie sie dorthin kam."
HEU = "Der Hausmeister trägt zweimal am Tag Heu hinauf, weil das Tier im Unterricht meckert, wenn es hungrig ist."
CHEVRE = "Une chèvre vit depuis lundi sur le toit de l'école de Kermoal, et personne ne sait comment elle y est montée."
FOIN = "Le gardien lui porte du foin deux fois par jour, parce que l'animal bêle pendant les leçons quand il a faim."
KOZA = "На крыше школы в Ольхово с понедельника живёт коза, и никто не знает, как она туда забралась."
SENO = "Сторож дважды в день носит ей сено, потому что голодное животное громко кричит во время уроков."
YAGI = "北浜町の小学校の屋根に月曜日から一匹のやぎが住んでいるが、どうやって登ったのかは誰も知らない。"
HOSHI = "用務員は一日に二回、干し草を運んでいる。おなかがすくと授業中に大きな声で鳴くからだという。"
TEASERS = (
    "Mill burns down in Ludd",
    "Bell stolen from church tower",
    "Ferry stays in port until April",
    "Pond to be drained",
)
RULES = Options(scorer=None)


def survey(*lines: str) -> tuple[Page, Story]:
    """The page of these lines and its story, by rules alone."""
    return survey_page(read("\n\n".join(lines), RULES), RULES)


BARE = {
    "english": (GOAT, HAY, OWNER),
    "german": (ZIEGE, HEU),
    "french": (CHEVRE, FOIN),
    "russian": (KOZA, SENO),
    "japanese": (YAGI, HOSHI),
    "one paragraph": (GOAT,),
    "titled, signed and dated": ("Goat on the roof", "By Jane Roe", "May 3, 2024", GOAT, HAY),
    "list under a colon": (GOAT, "So far the goat has eaten:", "two flags", "a kite", "the clock's hands", HAY, OWNER),
    "results": (ZIEGE, HEU, "Lahde – Brede 3:1", "Moor – Ahlen 0:0", "Heide – Anholt 2:4", ZIEGE),
    "recipe": (GOAT, "Ingredients", "200 g flour", "2 eggs", "1 pinch of salt", HAY, OWNER, FARMER),
    "verse": (GOAT, "O goat upon the tiles so red,", "the bell has rung, go home to bed", HAY, OWNER),
    "subheadings": (GOAT, "What the goat eats", HAY, "Whose goat it is", OWNER, FARMER),
    "one share bar's line": (GOAT, "Share on Facebook", HAY, OWNER, FARMER),
    "correction below": (GOAT, HAY, OWNER, "Correction: An earlier version called the goat a sheep."),
    "html body": (f"<html><body><p>{GOAT}</p><p>{HAY}</p><p>{OWNER}</p></body></html>",),
    "live blog": (GOAT, "9:05 a.m.", HAY, "8:40 a.m.", OWNER, "8:10 a.m.", FARMER),
}
NOT_BARE = {
    "empty": ("",),
    "one label": ("Read more",),
    "no prose": TEASERS,
    "menu above": (
        "Home",
        "News",
        "Sport",
        "Weather",
        "Jobs",
        "Cars",
        "Houses",
        "Contact",
        "Log in",
        "Help",
        GOAT,
        HAY,
    ),
    "teasers below": (GOAT, HAY, "Read more", *TEASERS, "Most read", *TEASERS),
    "comments below": (GOAT, HAY, "Comments (2)", "Jo", "Reply", "Let it stay.", "Ann", "Reply", "Feed it."),
    "share bar": (GOAT, "Share on Facebook", "Share on Twitter", "Copy link", "Print", HAY),
    "paywall": (
        GOAT,
        "Subscribe to continue reading",
        "Already a subscriber? Log in",
        "Subscribe now",
        "See all offers",
    ),
    "foot": (GOAT, HAY, "About us", "Privacy policy", "Terms of use", "Advertise with us", "Contact us"),
    "german page": (
        "Startseite",
        "Anmelden",
        ZIEGE,
        HEU,
        "Das könnte Sie auch interessieren",
        "Impressum",
        "Datenschutz",
    ),
    "french page": ("Accueil", "Se connecter", CHEVRE, FOIN, "À lire aussi", "Mentions légales", "Nous contacter"),
    "html with a menu": (f"<html><body><nav>Home</nav><p>{GOAT}</p><p>{HAY}</p></body></html>",),
    "html with comments": (
        f"<html><body><p>{GOAT}</p><p>{HAY}</p><div class='comments'>Let it stay.</div></body></html>",
    ),
    "two article elements": (f"<html><body><article>{GOAT}</article><article>{HAY}</article></body></html>",),
}


@pytest.mark.parametrize("lines", BARE.values(), ids=BARE)
def test_an_article_alone_is_bare(lines: tuple[str, ...]) -> None:
    assert survey(*lines)[0].bare


@pytest.mark.parametrize("lines", NOT_BARE.values(), ids=NOT_BARE)
def test_a_page_is_not_bare(lines: tuple[str, ...]) -> None:
    assert not survey(*lines)[0].bare


BAR = ("Share", "Facebook", "Twitter", "Email")
LEADS = {
    "share bar below": (("Goat on the roof", GOAT, *BAR, HAY, OWNER), 1),
    "byline above": (("Goat on the roof", "By Jane Roe", GOAT, *BAR, HAY, OWNER), 2),
    "byline and date above": (("Goat on the roof", "By Jane Roe", "May 3, 2024", GOAT, *BAR, HAY, OWNER), 3),
    "German": (("Ziege auf dem Dach", ZIEGE, "Teilen", "Drucken", "Merken", HEU, ZIEGE), 1),
    "French": (("Une chèvre sur le toit", CHEVRE, "Partager", "Imprimer", FOIN, CHEVRE), 1),
    "Russian": (("Коза на крыше", KOZA, "Поделиться", "Печать", SENO, KOZA), 1),
    "newsletter box of a sentence": (
        ("Goat on the roof", GOAT, "Our best tales come to you by mail each day.", HAY, OWNER),
        1,
    ),
    "far below": (("Goat on the roof", GOAT, *(f"Line {count}" for count in range(20)), HAY, OWNER), None),
    "three strangers between": (("Goat on the roof", GOAT, FARMER, FARMER, FARMER, HAY, OWNER), None),
    "no sentence": (("Goat on the roof", "Hay and bells", *BAR, HAY, OWNER), None),
    "long line that is no sentence first": (
        (
            "Goat on the roof",
            "a long line about many goats on many roofs that ends in nothing at all",
            GOAT,
            *BAR,
            HAY,
            OWNER,
        ),
        None,
    ),
    "story right below": (("Goat on the roof", HAY, OWNER), None),
}


@pytest.mark.parametrize(("lines", "lead"), LEADS.values(), ids=LEADS)
def test_the_first_paragraph_of_the_story_is_found(lines: tuple[str, ...], lead: int | None) -> None:
    """The story is said to begin with its second paragraph, as it does where the lead stands apart."""
    page, story = survey(*lines)
    start = len(lines) - 2
    found = with_lead(page, replace(story, title=0, start=start, end=len(lines)))
    assert (found.lead and found.lead.start) == lead
    assert found.start == (start if lead is None else lead)


def test_without_a_headline_there_is_no_lead() -> None:
    page, story = survey(GOAT, *BAR, HAY, OWNER)
    assert with_lead(page, replace(story, title=None, start=5)).lead is None


TIMES = {
    "newest first": ((GOAT, "9:05 a.m.", HAY, "8:40 a.m.", OWNER, "8:10 a.m.", FARMER), (1, 3, 5)),
    "oldest first": (("8:10", HAY, "8:40", OWNER, "9:05", FARMER), (0, 2, 4)),
    "labelled": (("Live 21:10", HAY, "Live 20:40", OWNER, "Live 20:05", FARMER), (0, 2, 4)),
    "German": (("21.10 Uhr", ZIEGE, "20.40 Uhr", HEU, "20.05 Uhr", ZIEGE), (0, 2, 4)),
    "French": (("21h10", CHEVRE, "20h40", FOIN, "20h05", CHEVRE), (0, 2, 4)),
    "Russian": (("21:10", KOZA, "20:40", SENO, "20:05", KOZA), (0, 2, 4)),
    "headline under the time": (
        ("9:05", "More hay", HAY, "9:15", "A bell", OWNER, "9:30", "A farmer", FARMER),
        (0, 3, 6),
    ),
    "two only": ((GOAT, "9:05", HAY, "8:40", OWNER), ()),
    "no order": (("9:05", HAY, "21:40", OWNER, "3:10", FARMER, "17:00", GOAT, "4:15", HAY), ()),
    "a player's": ((GOAT, HAY, "0:00", "1:30", "2:45", "Speed"), ()),
    "dated": (("May 3, 2024, 9:05", HAY, "May 3, 2024, 9:15", OWNER, "May 3, 2024, 9:25", FARMER), ()),
    "inside sentences": (
        ("It was 9:05.", "Then came 9:10 and more hay.", "At 9:30 the goat slept at last.", FARMER),
        (),
    ),
}


@pytest.mark.parametrize(("lines", "times"), TIMES.values(), ids=TIMES)
def test_the_times_that_head_live_entries_are_found(lines: tuple[str, ...], times: tuple[int, ...]) -> None:
    page, _ = survey(*lines)
    assert find_live_entries(page.segments, page.cues) == set(times)


STORY = f"<p>{GOAT}</p><p>{HAY}</p>"
COMMENTS = {
    "class": (f"{STORY}<div class='comments'><p>Let it stay.</p></div>", {2}),
    "id": (f"{STORY}<section id='comments'><h2>Your say</h2><p>Feed it.</p></section>", {2, 3}),
    "German": (f"<p>{ZIEGE}</p><div class='kommentare'><p>Lasst sie da oben.</p></div>", {1}),
    "Spanish": (f"<p>{GOAT}</p><div class='comentarios'><p>Que se quede.</p></div>", {1}),
    "above the story": (f"<div class='comment'><p>Let it stay.</p></div>{STORY}", {0}),
    "longer than the story": (
        f"<p>{GOAT}</p><div class='comments'><p>{HAY}</p><p>{OWNER}</p><p>{FARMER}</p></div>",
        {1, 2, 3},
    ),
    "none": (STORY, set()),
    "all inside": (f"<div class='comments'>{STORY}</div>", set()),
    "furniture's prose outside": (
        f"<div class='comments'>{STORY}</div><div class='cookie'><p>{OWNER}</p></div>",
        set(),
    ),
    "a link to them": (f"{STORY}<div class='comments-link'><p>Two of them</p></div>", set()),
}


@pytest.mark.parametrize(("page", "inside"), COMMENTS.values(), ids=COMMENTS)
def test_elements_named_for_comments_are_found(page: str, inside: set[int]) -> None:
    surveyed, _ = survey(f"<html><body>{page}</body></html>")
    assert find_aside(surveyed.segments, surveyed.parts) == inside


BOX = (
    "skip past newsletter promotion",
    "Sign up to Down the Hill",
    "Free weekly newsletter",
    " ".join(HAY.split() * 3),
)
"""A box that stands between two paragraphs, with more words than the paragraph after it."""


STORIES = {
    "english": (GOAT, HAY, f"{OWNER} {FARMER}"),
    "german": (ZIEGE, HEU, f"{ZIEGE} {HEU}"),
    "french": (CHEVRE, FOIN, f"{CHEVRE} {FOIN}"),
    "russian": (KOZA, SENO, f"{KOZA} {SENO}"),
    "japanese": (YAGI, HOSHI, f"{YAGI}{HOSHI}"),
}
BOXES = {
    "newsletter": (BOX, 0.8),
    "advertisements": (("Advertisement",) * 4, 0.7),
    "one long notice": ((" ".join(OWNER.split() * 4),), 0.7),
    "two teasers": (TEASERS[:2], 0.8),
}


@pytest.mark.parametrize("tagged", [False, True], ids=["text", "html"])
@pytest.mark.parametrize("box", BOXES)
@pytest.mark.parametrize("language", STORIES)
def test_what_is_taken_out_of_the_story_does_not_cut_it_off(language: str, box: str, *, tagged: bool) -> None:
    first, second, last = STORIES[language]
    inside, chance = BOXES[box]
    lines = (first, second, *inside, last)
    html = f"<html><body>{''.join(f'<p>{line}</p>' for line in lines)}</body></html>"
    page, _ = survey(*((html,) if tagged else lines))
    none = [0.0] * len(lines)
    chances = [0.99, 0.99, *[0.02] * len(inside), chance]
    scores = Scores(body=chances, caption=none, title=none, subtitle=none, byline=none)
    assert find_scored_story(page, Stretch(0, 2), scores) == Stretch(0, len(lines))


def test_another_story_behind_a_menu_stays_outside() -> None:
    lines = (GOAT, HAY, *TEASERS * 3, OWNER)
    page, _ = survey(*lines)
    none = [0.0] * len(lines)
    scores = Scores(body=[0.99, 0.99, *[0.0] * 12, 0.6], caption=none, title=none, subtitle=none, byline=none)
    assert find_scored_story(page, Stretch(0, 2), scores) == Stretch(0, 2)
