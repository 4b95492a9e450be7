"""What a caller gets wrong: each error says what was given, what is taken, and what to do."""

import io
import re
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from pydantic import ValidationError

import newsparse
from newsparse import Article, Options, explain, parse_article, parse_articles, to_rows, validate_article, validate_feed
from newsparse.attribution import find_quotes, parse_byline, parse_contribution, split_caption
from newsparse.errors import CueError, FeedError, MissingExtraError
from newsparse.export import compact, to_csv, to_markdown, to_ninjs, to_schema_org, to_text
from newsparse.extras import import_extra
from newsparse.feed import Settings
from newsparse.language_codes import THREE_LETTERS, TWO_LETTERS


def given(value: object) -> Any:
    """A value that the type checker is not to look at."""
    return value


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: parse_article("x", options=given({})), ("newsparse.Options, not dict", "write Options(")),
        (lambda: parse_article("x", options=given(None)), ("newsparse.Options, not NoneType",)),
        (lambda: parse_article("x", options=given(Settings())), ("newsparse.Options, not Settings",)),
        (lambda: parse_article(Path("a.html")), ("not PosixPath", "path.read_bytes()")),
        (lambda: parse_article(io.StringIO("x")), ("not StringIO", "file.read()")),
        (lambda: parse_article(["a", "b"]), ("not list", "parse each")),
        (lambda: parse_article({"text": "a"}), ("not dict", "under its key")),
        (lambda: parse_article(bytearray(b"a")), ("not bytearray", "bytes(raw)")),
        (lambda: parse_article(None), ("not NoneType", "there is no text to parse; look at why")),
        (lambda: parse_article(12), ("not int",)),
        (
            lambda: parse_articles(["x"], options=given({})),
            ("parse_articles takes its options as newsparse.Options, not",),
        ),
        (lambda: parse_articles(["x"], options=given(None)), ("newsparse.Options, not NoneType", "write Options(")),
        (lambda: parse_articles(["x"], jobs=given("2")), ("number of processes, an int, not str", "write jobs=2")),
        (lambda: to_rows(given(Article())), ("to_rows takes several articles, not Article", "article.to_row()")),
        (lambda: to_rows(given("text")), ("several articles, not str",)),
        (lambda: list(to_rows(given(["text"]))), ("takes articles, not str", "parse_articles(texts) gives them")),
        (lambda: to_rows([Article()], "a"), ("an id for each article, not str", "a list of them")),
        (lambda: to_csv(given([Article()])), ("to_csv takes flat rows, not Article", "newsparse.to_rows(articles)")),
        (lambda: to_csv(given(Article())), ("to_csv takes flat rows, not Article",)),
        (lambda: to_csv(given(Article().to_row())), ("to_csv takes flat rows, not str",)),
        (lambda: validate_article(given("text")), ("an Article, not str", "validate_article(parse_article(raw))")),
        (lambda: validate_article(given({})), ("an Article, not dict", "Article.model_validate")),
        (lambda: explain(given("x")), ("an Article, not str", "explain(parse_article(raw))")),
        (lambda: explain(given(b"x")), ("an Article, not bytes",)),
        (lambda: to_markdown(given("x")), ("to_markdown takes an Article, not str",)),
        (lambda: to_text(given("x")), ("to_text takes an Article",)),
        (lambda: to_schema_org(given(None)), ("to_schema_org takes an Article, not NoneType",)),
        (lambda: to_ninjs(given("x")), ("to_ninjs takes an Article",)),
        (lambda: compact(given("x")), ("compact takes an Article",)),
        (lambda: find_quotes(given(None)), ("find_quotes takes a str, not NoneType",)),
        (lambda: parse_byline(given(b"By Jane Roe")), ("a str, not bytes", ".decode('utf-8')")),
        (lambda: parse_contribution(given(3)), ("parse_contribution takes a str, not int",)),
        (lambda: split_caption(given(["a"])), ("split_caption takes a str, not list",)),
        (lambda: validate_feed([], given({"jobs": 2})), ("newsparse.feed.Settings, not dict", "write Settings(")),
        (lambda: validate_feed([], given(Options())), ("newsparse.feed.Settings, not Options",)),
    ],
)
def test_a_wrong_type_is_reported_with_the_right_one(call: Callable[[], object], words: tuple[str, ...]) -> None:
    with pytest.raises(TypeError) as told:
        call()
    for word in words:
        assert word in str(told.value)


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"langauge": "en"}, ("Options has no 'langauge'", "it has format, language")),
        ({"language": "english"}, ("'english' is no known code", "did you mean 'en'?", " de,", " zh")),
        ({"language": "german"}, ("did you mean 'de'?",)),
        ({"language": "spa"}, ("did you mean 'es'?",)),
        ({"language": "de_AT.UTF-8"}, ("did you mean 'de'?",)),
        ({"language": "xx-US"}, ("'xx-US' is no known code of a language. Taken",)),
        ({"encoding": "utf9"}, ("'utf9' is no encoding", "did you mean 'utf-8'?", "shift-jis")),
        ({"encoding": "hex"}, ("'hex' is no encoding of texts",)),
        ({"authors": "Jane Roe"}, ("give a tuple, also of one: ('Jane Roe',)",)),
        ({"ignore_authors": "admin"}, ("('admin',)",)),
        ({"cues": "my.toml"}, ("('my.toml',)",)),
        ({"cues": Path("my.toml")}, ("('my.toml',)",)),
        ({"format": "md"}, ("'auto', 'text', 'markdown' or 'html'",)),
        ({"date_order": "dmy"}, ("'DMY', 'MDY' or 'YMD'",)),
        ({"scorer": False}, ("1 validation error", "or None for rules alone, not False")),
        ({"scorer": 3}, ("1 validation error", "'default', the path of a file of weights, or None")),
        ({"scorer": "none"}, ("None for rules alone, not 'none'",)),
        ({"now": "yesterday"}, ("now", "give a date, a datetime, or a string such as 2024-12-05")),
        ({"now": "2024"}, ("now", "give a date, a datetime, or a string such as 2024-12-05")),  # no seconds since 1970
    ],
)
def test_a_wrong_option_is_reported_with_those_that_there_are(fields: dict[str, Any], words: tuple[str, ...]) -> None:
    with pytest.raises(ValidationError) as told:
        Options(**fields)
    for word in words:
        assert word in str(told.value)


@pytest.mark.parametrize("code", ["en", "zh", "nb", "fil", "ckb", "yue"])
def test_known_languages_are_taken(code: str) -> None:
    assert Options(language=code).language == code


@pytest.mark.parametrize(
    ("tag", "code"), [("en-US", "en"), ("zh-Hans", "zh"), ("pt_BR", "pt"), ("EN", "en"), ("de-CH-1996", "de")]
)
def test_tags_of_languages_are_taken_by_their_code(tag: str, code: str) -> None:
    assert Options(language=tag).language == code


@pytest.mark.parametrize("fields", [{"language": "english"}, {"encoding": "utf9"}])
def test_a_message_is_no_list_of_all_there_is(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as told:
        Options(**fields)
    message = told.value.errors()[0]["msg"]
    assert len(message) < 300
    assert message.index("did you mean") < 70


def test_all_codes_of_languages_are_listed() -> None:
    page = (Path(__file__).parent.parent / "docs" / "options.md").read_text(encoding="utf-8")
    listed = page.partition("\n## Languages\n")[2].partition("\n## ")[0]
    assert {*TWO_LETTERS, *THREE_LETTERS} <= set(re.findall("[a-z]{2,3}", listed.split("\n\n")[-1]))


@pytest.mark.parametrize("name", ["utf-8", "UTF8", "latin-1", "cp1251", "Shift_JIS", "gb18030", "utf-16", "idna"])
def test_known_encodings_are_taken(name: str) -> None:
    assert Options(encoding=name).encoding == name


@pytest.mark.parametrize("now", ["2024-12-05T10:30:00+00:00", "2024-12-05 10:30Z", "Thu, 05 Dec 2024 10:30:00 +0000"])
def test_the_present_is_taken_in_the_forms_of_feeds(now: str) -> None:
    assert Options.model_validate({"now": now}).now == datetime(2024, 12, 5, 10, 30, tzinfo=UTC)


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        ("texts/01_bridge.txt", "it looks like the name of a file, and none is opened"),
        ("My texts/01 bridge.txt", "the name of a file"),
        ("C:\\pages\\a.html", "the name of a file"),
        (b"./pages/a", "the name of a file"),
        ("https://example.com/a", "it looks like an address, and nothing is fetched"),
        ("www.example.com/a\n", "an address"),
    ],
)
def test_a_name_in_the_place_of_a_text_is_called_one(raw: str | bytes, words: str) -> None:
    (found,) = parse_article(raw).warnings
    assert found.check == "no-article"
    assert words in found.message


ITEM = "<item><title>Old mill burns</title><description>A fire destroyed the old mill in Ashby.</description></item>"


@pytest.mark.parametrize(
    ("raw", "words"),
    [
        (f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"><channel>{ITEM}</channel></rss>', "a feed"),
        (f"<rss><channel>{ITEM}</channel></rss>", "a feed"),
        ('<?xml version="1.0"?><!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"></feed>', "a feed"),
        ('\ufeff<?xml version="1.0"?>\n\n<rdf:RDF xmlns="http://purl.org/rss/1.0/"></rdf:RDF>', "a feed"),
        ("<urlset><url><loc>https://example.com/a</loc></url></urlset>", "a site's map"),
        ("<sitemapindex><sitemap></sitemap></sitemapindex>", "a site's map"),
        ('{"title": "Old mill burns", "text": "A fire destroyed the old mill in Ashby."}', "it looks like JSON"),
        ('[{"title": "Old mill burns"}, {"title": "Bridge reopens"}]', "it looks like JSON"),
        ('{"text": "A fire burned in Ashby.\\n\\nNobody was hurt.\\n\\nThe mill is old."}', "it looks like JSON;"),
        ('{"text": "A fire burned in Ashby."}\n{"text": "A bridge reopened."}\n', "like JSON Lines; read it as a"),
        ('{\n  "articles": [{"body": "A fire destroyed the old mill in Ashby on Monday."}]\n}\n', "it looks like JSON"),
        ('{"text": null, "id": 7}', "the value that is the text"),
    ],
)
def test_a_feed_or_data_in_the_place_of_a_text_are_called_so(raw: str, words: str) -> None:
    found = [one.message for one in parse_article(raw).warnings if one.check == "no-article"]
    assert any(words in message for message in found)


@pytest.mark.parametrize(
    "raw", ["[Photo: dpa]", "{{mill}}", "[]", "<rss", "feed: <feed>", "[1] The mill burned on Monday."]
)
def test_brackets_around_a_text_make_no_data_of_it(raw: str) -> None:
    assert not any("looks like" in one.message for one in parse_article(raw).warnings)


@pytest.mark.parametrize("raw", ["Old mill burns", "See readme.txt", "U.S. votes/reads", "a.txt\nb.txt", "1/2"])
def test_a_short_text_is_called_no_name(raw: str) -> None:
    assert [one.message for one in parse_article(raw).warnings] == ["the input holds no running text"]


def test_each_warning_points_to_its_explanation(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("0:00", encoding="utf-8")
    for article in (parse_article("0:00"), *parse_articles(["0:00", None, "", 7]), *parse_articles(tmp_path)):
        (found,) = article.warnings
        assert (found.url or "").endswith(f"/checks.md#{found.check}")


def test_a_cue_file_that_is_not_there_is_no_wrong_toml(tmp_path: Path) -> None:
    with pytest.raises(CueError, match=r"none\.toml: No such file or directory; give the path of a cue file"):
        parse_article("Old mill burns", options=Options(cues=(tmp_path / "none.toml",)))


@pytest.mark.parametrize("fields", [{"jobs": -1}, {"timeout": 0}, {"timeout": -3}])
def test_settings_refuse_what_makes_no_sense(fields: dict[str, Any]) -> None:
    with pytest.raises(ValidationError, match=next(iter(fields))):
        Settings(**fields)


def test_a_missing_baseline_is_reported(tmp_path: Path) -> None:
    with pytest.raises(FeedError, match="no such report of an earlier feed"):
        validate_feed(["x"], Settings(baseline=tmp_path / "none.json"))


@pytest.mark.parametrize(("kind", "hint"), [("advert", "'advertisement'"), ("Promo", "'promo'"), ("banner", "promo, ")])
def test_a_wrong_kind_of_a_cue_row_is_reported_with_the_kinds(tmp_path: Path, kind: str, hint: str) -> None:
    path = tmp_path / "own.toml"
    row = f'[[row]]\nname = "x"\nkind = "{kind}"\nphrases = ["support us"]\nmisses = ["a"]\nwhy = "x"\n'
    path.write_text(row, encoding="utf-8")
    with pytest.raises(CueError) as told:
        parse_article("Support us", options=Options(cues=(path,)))
    assert f"there is no kind {kind!r}" in str(told.value)
    assert hint in str(told.value)


def test_all_public_names_are_listed() -> None:
    assert dir(newsparse) == sorted(newsparse.__all__)
    assert {"Kind", "validate_article", "validate_feed", "__version__"} <= set(newsparse.__all__)
    assert all(getattr(newsparse, name) is not None for name in newsparse.__all__)


def test_an_unknown_name_is_reported() -> None:
    with pytest.raises(AttributeError, match="parse_artcile"):
        given(newsparse).parse_artcile  # noqa: B018  the lookup is the test


def test_a_package_that_lacks_another_is_not_called_missing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "half_there.py").write_text("import nowhere_at_all\n", encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    lacks = r"a\.x is read by half_there, which cannot be imported \(No module named 'nowhere_at_all'\): pip install"
    with pytest.raises(MissingExtraError, match=lacks):
        import_extra("half_there", "feeds", use="a.x is read by")
    with pytest.raises(MissingExtraError, match=r"nowhere_at_all is not installed: pip install 'newsparse\[feeds\]'"):
        import_extra("nowhere_at_all.inside", "feeds")
    with pytest.raises(
        MissingExtraError, match=r"^a\.x is read by nowhere_at_all, which is not installed: pip install"
    ):
        import_extra("nowhere_at_all.inside", "feeds", use="a.x is read by")


TEXT = "Old mill burns\n\nA fire destroyed the old mill in Ashby on Monday night, the chief said.\n\n"


@pytest.mark.parametrize("text", [TEXT, TEXT * 9, "<article>" * 99, "<p>A fire.</p>", "  "])
@pytest.mark.parametrize("call", [validate_feed, lambda text: list(parse_articles(text))])
def test_a_text_in_the_place_of_a_path_is_called_one(call: Callable[[str], object], text: str) -> None:
    with pytest.raises(FeedError, match=r"a text, not a path; give texts in a list: \[text\]"):
        call(text)


def test_a_given_order_that_does_not_fit_a_date_is_not_asked_for_again() -> None:
    raw = TEXT.replace("burns", "burns\n\n03/04/2024")
    (warning,) = parse_article(raw, options=Options(date_order="YMD")).warnings
    assert warning.message == "'03/04/2024' may be day-month or month-day; the given order YMD does not fit it"


def test_a_run_without_a_folder_is_not_gone_on_with() -> None:
    with pytest.raises(FeedError, match="resume goes on with a run in a folder; name it"):
        validate_feed(["Old mill burns"], Settings(resume=True))


def test_a_report_is_shown_by_its_sums() -> None:
    shown = repr(validate_feed(["0:00", "Old mill burns"] * 40))
    assert shown.startswith("FeedReport(feed='memory', records=80, articles=0, rejected=80, checks={'no-body': 80,")
    assert len(shown) < 400


@pytest.mark.parametrize("run", [validate_feed, lambda name: next(parse_articles(name))], ids=["validate", "parse"])
def test_a_sentence_in_the_place_of_a_path_is_a_text(run: Callable[[str], object]) -> None:
    with pytest.raises(FeedError, match=r"this is a text, not a path; give texts in a list: \[text\]"):
        run("A fire destroyed the old mill in Ashby on Monday night, and nobody was hurt.")
    with pytest.raises(FileNotFoundError):
        run("old mill pages.jsonl")
