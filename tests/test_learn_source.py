"""A source teaches its pages: shared lines leave the body, and nothing of the articles does; dates are read its way."""

import io
import json
import pickle
import sys
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

import pytest

from newsparse.cli import main
from newsparse.errors import FeedError
from newsparse.feed.report.model import FeedReport
from newsparse.feed.run import first_pass
from newsparse.feed.run.find_habits import find_habits
from newsparse.feed.run.whole_feed import Progress, validate_feed
from newsparse.feed.settings import Settings
from newsparse.feed.sources import Source
from newsparse.kinds import Kind
from newsparse.label.source_habits import SourceHabits, line_number
from newsparse.model import Article
from newsparse.options import Options
from shapes import in_shapes
from written_articles import articles_in

NOW = datetime(2025, 6, 1, 12, tzinfo=UTC)
RULE = "other.source-repeats"
PLAIN = Options()
PLACES = ("Ashby", "Burnham", "Corby", "Dunwich", "Elmstead", "Foxton", "Grantley", "Harwell")

STORIES = {
    "en": (
        "Old mill of {0} reopens after {1} years",
        "The old mill of {0} opened its doors again on Monday, {1} years after the great flood closed it for good.",
        "The mayor of {0} said that {1} people had worked on the roof and that the wheel would turn before the autumn.",
        "Visitors from {0} queued down to the bridge, and the baker had sold {1} loaves by noon, she said.",
    ),
    "de": (
        "Alte Mühle in {0} öffnet nach {1} Jahren",
        "Die alte Mühle von {0} hat am Montag wieder geöffnet, {1} Jahre nachdem das Hochwasser sie zerstört hatte.",
        "Der Bürgermeister von {0} sagte, {1} Helfer hätten am Dach gearbeitet und das Rad drehe sich noch im Herbst.",
        "Gäste aus {0} standen bis zur Brücke an, und die Bäckerin hatte bis Mittag {1} Brote verkauft, sagte sie.",
    ),
    "es": (
        "El viejo molino de {0} reabre tras {1} años",
        "El viejo molino de {0} abrió de nuevo sus puertas el lunes, {1} años después de la gran inundación.",
        "El alcalde de {0} dijo que {1} personas habían trabajado en el tejado y que la rueda giraría en otoño.",
        "Los visitantes de {0} hicieron cola hasta el puente y la panadera había vendido {1} panes a mediodía.",
    ),
    "el": (
        "Ο παλιός μύλος στο {0} ανοίγει μετά από {1} χρόνια",
        "Ο παλιός μύλος στο {0} άνοιξε ξανά τις πόρτες του τη Δευτέρα, {1} χρόνια μετά τη μεγάλη πλημμύρα.",
        "Ο δήμαρχος στο {0} είπε ότι {1} άνθρωποι εργάστηκαν στη στέγη και ότι ο τροχός θα γυρίσει το φθινόπωρο.",
        "Οι επισκέπτες από το {0} έφτασαν ως τη γέφυρα και ο φούρναρης πούλησε {1} καρβέλια ως το μεσημέρι.",
    ),
    "zh": (
        "{0}老磨坊时隔{1}年重新开放",
        "{0}的老磨坊星期一重新开门迎客，距离那场让它关闭的大洪水已经过去了整整{1}年的时间。",
        "{0}的市长表示，一共有{1}名工人参加了屋顶的修复工作，水车将在今年秋天之前重新转动起来。",
        "来自{0}的游客一直排队到了桥边，面包师傅说她到中午为止已经卖出了{1}个面包。",
    ),
}
PLEAS = {
    "en": "The Ashby Courier is written by people who live here, and readers like you keep its lights on every week.",
    "de": "Der Ashby-Kurier wird von Menschen gemacht, die hier leben, und Leser wie Sie halten ihn am Leben.",
    "es": "El Correo de Ashby lo escriben personas que viven aquí, y lectores como usted lo mantienen vivo.",
    "el": "Ο Ταχυδρόμος γράφεται από ανθρώπους που ζουν εδώ, και αναγνώστες σαν εσάς τον κρατούν ζωντανό.",
    "zh": "本报由住在这里的人们编写制作，正是像您这样的读者每个星期的支持才让它能够一直办到今天。",
}


def story(number: int, language: str = "en") -> list[str]:
    return [line.format(PLACES[number], 11 + 7 * number) for line in STORIES[language]]


def blank_lines(lines: Sequence[str]) -> str:
    return "\n\n".join(lines)


def one_line_each(lines: Sequence[str]) -> str:
    return "\n".join(lines)


def html(lines: Sequence[str]) -> str:
    paragraphs = "".join(f"<p>{line}</p>" for line in lines[1:])
    return f"<html><body><div class='text'><h1>{lines[0]}</h1>{paragraphs}</div></body></html>"


def markdown(lines: Sequence[str]) -> str:
    return "\n\n".join((f"# {lines[0]}", *lines[1:]))


LAYOUTS = (blank_lines, one_line_each, html, markdown)


def records(texts: Sequence[str], site: str = "ashby.test") -> list[dict[str, object]]:
    return [{"url": f"https://{site}/{number}", "text": text} for number, text in enumerate(texts)]


def feed(count: int, *shared: str, language: str = "en") -> list[dict[str, object]]:
    """So many articles that end with the same lines, and one without."""
    return records(
        [*(blank_lines([*story(number, language), *shared]) for number in range(count)), blank_lines(story(7))]
    )


def read(
    source: Source, out: Path, *, learn_source: bool = True, options: Options = PLAIN, **settings: object
) -> tuple[FeedReport, list[str], list[str]]:
    """The report, the bodies, and the lines that the sources' repeating took out."""
    options = options.model_copy(update={"learn_source": learn_source})
    made = Settings.model_validate({"options": options, "now": NOW, "out": out, **settings})
    report = validate_feed(source, made)
    articles = articles_of(out)
    bodies = ["\n".join(block.text for block in article.body) for article in articles]
    return report, bodies, [block.text for article in articles for block in article.removed if block.rule == RULE]


def articles_of(out: Path) -> list[Article]:
    return [Article.model_validate(line["article"]) for line in articles_in(out)]


def write(path: Path, made: Sequence[object]) -> Path:
    path.write_text("".join(json.dumps(one) + "\n" for one in made), encoding="utf-8")
    return path


@pytest.mark.slow
@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("language", PLEAS)
def test_a_plea_that_five_articles_share_leaves_their_bodies(
    language: str, layout: Callable[[Sequence[str]], str], tmp_path: Path
) -> None:
    plea = PLEAS[language]
    texts = [layout([*story(number, language), plea]) for number in range(5)] + [layout(story(7, language))]
    _, before, _ = read(records(texts), tmp_path / "before", learn_source=False)
    report, bodies, gone = read(records(texts), tmp_path / "after")
    assert [plea in body for body in before] == [True] * 5 + [False], "else there is nothing to learn"
    assert gone == [plea] * 5
    assert bodies == [body.replace(plea, "").strip() for body in before]
    assert (report.counts["learned sources"], report.counts["learned lines"]) == (1, 1)


def test_a_taught_block_says_why(tmp_path: Path) -> None:
    read(feed(5, PLEAS["en"]), tmp_path / "out")
    (block,) = (one for one in articles_of(tmp_path / "out")[0].removed if one.rule == RULE)
    assert (block.kind, block.why) == (Kind.OTHER, "a line that many articles of this source share")


def test_below_five_articles_nothing_is_learned(tmp_path: Path) -> None:
    report, bodies, gone = read(feed(3, PLEAS["en"]), tmp_path / "out")
    assert gone == []
    assert [PLEAS["en"] in body for body in bodies] == [True] * 3 + [False]
    assert "learned lines" not in report.counts


def test_it_is_off_unless_asked_for() -> None:
    assert not Options().learn_source
    assert "learned lines" not in validate_feed(feed(5, PLEAS["en"])).counts


def test_each_source_teaches_its_own_pages(tmp_path: Path) -> None:
    texts = [blank_lines([*story(number), PLEAS["en"]]) for number in range(5)]
    other = [blank_lines([*story(7, "de"), PLEAS["en"]])]
    _, bodies, gone = read([*records(texts), *records(other, "burnham.test")], tmp_path / "out")
    assert len(gone) == 5
    assert PLEAS["en"] in bodies[5]


def test_a_story_that_was_scraped_often_keeps_its_body(tmp_path: Path) -> None:
    copies = [blank_lines(story(0)) for _ in range(6)]
    texts = [*copies, *(blank_lines(story(number)) for number in range(1, 5))]
    _, bodies, gone = read(records(texts), tmp_path / "out")
    assert gone == []
    assert all("The mayor of" in body for body in bodies)


def test_a_story_that_grew_keeps_its_body(tmp_path: Path) -> None:
    growing = [blank_lines([*story(0), *story(5)[1 : 1 + hour % 3], f"Hour {hour}: more came."]) for hour in range(6)]
    texts = [*growing, *(blank_lines(story(number)) for number in range(1, 6))]
    _, bodies, gone = read(records(texts), tmp_path / "out")
    assert gone == []
    assert all("The mayor of" in body for body in bodies)


def test_a_page_of_one_address_counts_once(tmp_path: Path) -> None:
    texts = [blank_lines([*story(number), PLEAS["en"]]) for number in range(5)]
    made = [{"url": "https://ashby.test/live?utm_source=a", "text": text} for text in texts]
    assert read(made, tmp_path / "out")[2] == []


BACKGROUND = "The river Ash flooded the valley in March 1998, and four of its seven mills were never built up again."


def test_background_that_follow_up_stories_share_stays_between_their_paragraphs(tmp_path: Path) -> None:
    lines = [story(number) for number in range(6)]
    texts = [blank_lines([*one[:2], BACKGROUND, *one[2:]]) for one in lines]
    _, bodies, gone = read(records(texts), tmp_path / "out")
    assert gone == []
    assert all(BACKGROUND in body for body in bodies)


@pytest.mark.parametrize("heading", ["Analysis", "What we know so far", "Why it matters", "Hintergrund"])
def test_subheadings_that_articles_share_stay(heading: str, tmp_path: Path) -> None:
    lines = [story(number) for number in range(6)]
    texts = [html([*one[:2], "</p><h2>" + heading + "</h2><p>" + one[2], *one[3:]]) for one in lines]
    _, bodies, gone = read(records(texts), tmp_path / "out")
    assert gone == []
    assert all(heading in body for body in bodies)


@pytest.mark.parametrize("place", ["CIUDAD DE MÉXICO", "KRAKÓW", "Αθήνα", "LONDON"])
def test_the_place_of_a_dateline_on_its_own_line_is_not_taken(place: str, tmp_path: Path) -> None:
    lines = [story(number) for number in range(6)]
    assert read(records([blank_lines([one[0], place, *one[1:]]) for one in lines]), tmp_path / "out")[2] == []


DATES = {
    "MDY": ("03/13/2025", "02/27/2025", "01/30/2025"),
    "DMY": ("13/03/2025", "27.02.2025", "27/02/2025", "30/01/2025"),
}


def dated(*dates: str) -> list[dict[str, object]]:
    """An article for each date, which stands below the headline."""
    lines = [story(number) for number in range(len(dates))]
    return records([blank_lines([one[0], date, *one[1:]]) for one, date in zip(lines, dates, strict=True)])


def published(made: Sequence[object], out: Path, *, learn_source: bool = True, options: Options = PLAIN) -> list[str]:
    read(made, out, learn_source=learn_source, options=options)
    return [str(article.published) for article in articles_of(out)]


@pytest.mark.parametrize(("order", "day"), [("MDY", "2025-04-05"), ("DMY", "2025-05-04")])
def test_a_date_that_can_be_read_both_ways_is_read_as_its_source_writes_dates(
    order: str, day: str, tmp_path: Path
) -> None:
    made = dated(*DATES[order], "04/05/2025", "04/05/2025")
    assert published(made, tmp_path / "before", learn_source=False)[-1] == "None"
    assert published(made, tmp_path / "after")[-2:] == [day, day]
    assert published(made, tmp_path / "given", options=Options(date_order="MDY"))[-1] == "2025-04-05"


def test_a_source_that_writes_dates_both_ways_teaches_no_order(tmp_path: Path) -> None:
    made = dated("03/13/2025", "02/27/2025", "27/02/2025", "30/01/2025", "01/30/2025", "04/05/2025")
    assert published(made, tmp_path / "out")[-1] == "None"


def test_two_articles_teach_no_order(tmp_path: Path) -> None:
    made = dated("03/13/2025", "02/27/2025", "04/04/2025", "04/05/2025", "05/05/2025", "04/05/2025")
    assert published(made, tmp_path / "out")[-1] == "None"


def test_what_other_passes_read_stays_theirs(tmp_path: Path) -> None:
    shared = ("Reporting by Jane Roe in Ashby; Editing by Bo Lee", "Correction: an earlier version misnamed the river.")
    read(feed(6, *shared), tmp_path / "out")
    assert [(len(article.attributions), len(article.notes)) for article in articles_of(tmp_path / "out")[:6]] == [
        (1, 1)
    ] * 6


def test_without_the_scorer_a_plea_at_the_end_goes(tmp_path: Path) -> None:
    _, _, gone = read(feed(6, PLEAS["en"]), tmp_path / "out", options=Options(scorer=None))
    assert gone == [PLEAS["en"]] * 6


def test_a_file_a_list_and_processes_give_the_same(tmp_path: Path) -> None:
    made = feed(6, PLEAS["en"])
    path = write(tmp_path / "feed.jsonl", made)
    runs = [
        read(source, tmp_path / name, jobs=jobs)[1:]
        for name, source, jobs in (("list", made, 0), ("file", path, 0), ("processes", path, 2))
    ]
    assert runs[0][1] == [PLEAS["en"]] * 6
    assert runs[0] == runs[1] == runs[2]


def test_a_folder_of_pages_that_state_no_source_teaches_itself(tmp_path: Path) -> None:
    pages = tmp_path / "pages"
    pages.mkdir()
    for number in range(6):
        (pages / f"{number}.html").write_text(html([*story(number), PLEAS["en"]]), encoding="utf-8")
    assert read(pages, tmp_path / "out")[2] == [PLEAS["en"]] * 6


def test_a_run_that_goes_on_uses_the_same_lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = write(tmp_path / "feed.jsonl", feed(6, PLEAS["en"]))
    whole = read(path, tmp_path / "whole")
    monkeypatch.setattr("newsparse.feed.run.whole_feed.PART_RECORDS", 2)

    def stop(progress: Progress) -> None:
        if progress.records == 3:
            raise KeyboardInterrupt

    settings = Settings(options=Options(learn_source=True), now=NOW, out=tmp_path / "out")
    with pytest.raises(KeyboardInterrupt):
        validate_feed(path, settings, progress=stop)
    monkeypatch.setattr(first_pass, "find_habits", lambda *_records: pytest.fail("counted again"))
    with pytest.raises(FeedError, match="the unfinished run here is another one"):
        validate_feed(path, settings.model_copy(update={"resume": True, "options": Options()}))
    assert read(path, tmp_path / "out", resume=True)[1:] == whole[1:]


def test_what_can_be_read_only_once_is_reported(tmp_path: Path) -> None:
    made = feed(5, PLEAS["en"])
    report, bodies, gone = read(iter(made), tmp_path / "out")
    assert [(one.check, one.severity) for one in report.issues if one.check == "read-once"] == [("read-once", "info")]
    assert gone == []
    assert bodies == read(made, tmp_path / "off", learn_source=False)[1]


def test_the_command_learns_from_a_file_and_says_that_a_pipe_is_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    path = write(tmp_path / "feed.jsonl", feed(5, PLEAS["en"]))
    options = ["--learn-source", "--jobs", "0", "--out"]
    assert main(["validate", str(path), *options, str(tmp_path / "file")]) == 0
    assert "read-once" not in capsys.readouterr().out
    piped = io.TextIOWrapper(io.BytesIO(path.read_bytes()))
    monkeypatch.setattr(sys, "stdin", piped)
    assert main(["validate", "-", *options, str(tmp_path / "pipe")]) == 0
    assert "read-once" in capsys.readouterr().out
    gone = [[block.rule for one in articles_of(tmp_path / name) for block in one.removed] for name in ("file", "pipe")]
    assert [rules.count(RULE) for rules in gone] == [5, 0]


def test_the_sample_of_a_large_source_is_bounded_and_spread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    find = find_habits

    def counting(sample: Sequence[dict[int, int]], orders: Sequence[str]) -> SourceHabits:
        seen.append(len(sample))
        return find(sample, orders)

    monkeypatch.setattr(first_pass, "SAMPLE_RECORDS", 5)
    monkeypatch.setattr(first_pass, "find_habits", counting)
    texts = [blank_lines([*story(number), PLEAS["en"]]) for number in range(8)]
    assert read(records(texts), tmp_path / "out")[2] == [PLEAS["en"]] * 8
    assert seen == [5]


def test_a_record_that_cannot_be_read_teaches_nothing(tmp_path: Path) -> None:
    made = [*feed(5, PLEAS["en"]), {"url": "https://ashby.test/x"}, {"url": "https://ashby.test/y", "text": "0:00"}]
    report, _, gone = read(made, tmp_path / "out")
    assert (report.records, len(gone)) == (8, 5)


def test_source_lines_travel_and_keep_what_they_hold() -> None:
    lines = SourceHabits(frozenset({1, 2}), frozenset({1}))
    assert pickle.loads(pickle.dumps(lines)) == lines  # noqa: S301  ours
    assert hash(lines) == hash(pickle.loads(pickle.dumps(lines)))  # noqa: S301  ours


def test_lines_that_differ_by_their_numbers_are_one() -> None:
    assert line_number(b"127comments") == line_number(b"9comments") != line_number(b"comments")
    assert line_number(b"2024") is line_number(b"") is None


def test_articles_of_two_sections_teach_what_each_repeats() -> None:
    sections = [{1: 10, 10 + page % 2: 12, 100 + page: 200} for page in range(10)]
    shared = find_habits(sections)
    assert shared.common == shared.usual == {1, 10, 11}
