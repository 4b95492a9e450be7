"""The pages: complete by themselves, everything escaped, and usable in a browser, where there is one."""

import base64
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from newsparse.cli import main
from newsparse.export.sketch import pieces_of
from newsparse.feed.report.html import MOST_ISSUES, MOST_ROWS
from newsparse.feed.run.whole_feed import validate_feed
from newsparse.feed.settings import Settings
from newsparse.options import Options
from newsparse.parse import parse_article

pytest.importorskip("jinja2")

EVIL = "<script>alert(1)</script>"
RAW = (
    "Old mill burns\n\nBy Jane Roe\n\nDecember 5, 2024\n\n0:00\n\nA fire destroyed the old mill in Ashby on Monday "
    "night, the town's fire chief said.\n\nNobody was hurt, and the mill's owner wants to build it again "
    "before the winter."
)
BESIDE = r"(?:issues\.jsonl|rejected\.jsonl|report\.json|articles/)\""
LINK = rf"(?:src|href)\s*=\s*[\"']?(?!#|{BESIDE})[^\"'>\s]+"
OUTSIDE_RE = re.compile(rf"{LINK}|@import|url\(|<link|<iframe|<img", re.IGNORECASE)
ISSUES = 300
SCREEN = MappingProxyType({"deviceScaleFactor": 1, "mobile": False})


def feed() -> Iterator[object]:
    for number in range(ISSUES):
        yield {
            "id": f"r{number}",
            "url": f"https://s{number % 3}.test/{number}",
            "title": EVIL,
            "text": f"{RAW} {number}.",
        }
    yield {"id": EVIL, "text": f"{EVIL}\n\n{RAW}", "url": f"https://x.test/{EVIL}"}
    yield {EVIL: EVIL}


@pytest.fixture(scope="module")
def page(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("run") / "out"
    validate_feed(feed(), Settings(out=out))
    return out / "report.html"


def test_the_page_needs_nothing_else(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    assert OUTSIDE_RE.findall(html) == []
    assert "default-src 'none'" in html
    assert html.count("<script>") == html.count("</script>") == 2
    assert "&lt;script&gt;alert(1)" in html
    assert len(html) < 4_000_000


def test_every_check_is_explained_inside_the_page(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    meanings = html.partition('<h2 id="meanings">')[2]
    linked = set(re.findall(r'href="#(check-[a-z-]+)"', html))
    assert linked == set(re.findall(r'<dt id="(check-[a-z-]+)"', meanings))
    assert "check-missing-text" in linked
    assert "<strong>Error.</strong> The record has no text under the key" in meanings
    assert '<code class="o">--field NAME</code>' in meanings
    assert "](" not in meanings.partition("</dl>")[0]


def test_each_issue_of_a_record_is_listed_also_several_of_one_check(tmp_path: Path) -> None:
    spoilt = {
        "id": "r1",
        "text": RAW.replace("Nobody", "NobodÃ©"),
        "title": "Old mill Ã©",
        "author": ["a@x.test", "b@x.test"],
    }
    validate_feed([spoilt, {"text": RAW}], Settings(out=tmp_path / "out"))
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    listed = html.partition('id="issue-table"')[2].partition("</table>")[0]
    for check in ("mojibake", "author-noise"):
        assert listed.count(f">{check}</a>") == 2, check
    assert "listed: all" in html


@pytest.mark.parametrize(("count", "said"), [(100, "listed: all"), (101, "1 more stands in"), (102, "2 more stand in")])
def test_what_a_page_leaves_out_is_counted(count: int, said: str, tmp_path: Path) -> None:
    validate_feed([{}] * count, Settings(out=tmp_path / "out"))
    assert said in (tmp_path / "out/report.html").read_text(encoding="utf-8")


def test_an_option_in_a_message_is_kept_on_a_line(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    listed = html.partition('id="issue-table"')[2].partition("</table>")[0]
    assert 'Name the key: <span class="o">--field</span> NAME, in Python' in listed


def test_shares_have_one_form_and_none_where_there_is_no_article(tmp_path: Path) -> None:
    bare = {"url": "https://bare.test/1"}
    validate_feed([{"url": "https://a.test/1", "text": RAW}, bare], Settings(out=tmp_path / "out"))
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    sources = html.partition('<h2 id="sources">')[2].partition("</table>")[0]
    (of_bare,) = [row for row in sources.split("<tr>") if "bare" in row]
    assert "%" not in of_bare
    assert of_bare.count(">–<") == 1 + sources.count("100%<") + sources.count(">0%<")
    assert not re.search(r"\d %<", html)


def test_long_tables_end_in_a_link_to_the_file(page: Path) -> None:
    html = page.read_text(encoding="utf-8")
    rows = html.partition('id="issue-table"')[2].partition("</table>")[0].count("<tr>") - 1
    issues = (page.parent / "issues.jsonl").read_text(encoding="utf-8").splitlines()
    whole = sum('"place"' not in line for line in issues)
    more = len(issues) - whole - rows
    assert rows <= MOST_ISSUES
    assert more > 0
    assert f'and {more:,} more stand in <a href="issues.jsonl">' in html
    assert f"{rows:,} of {rows + more:,} are listed, at most 100 of a check" in html


def test_a_table_is_capped(tmp_path: Path) -> None:
    records = ({"url": f"https://s{number}.test/a", "text": f"{RAW} {number}."} for number in range(MOST_ROWS + 20))
    validate_feed(records, Settings(out=tmp_path / "out"))
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    assert '… and 20 more, all in <a href="report.json">report.json</a>.' in html


def test_the_timeline_has_axes(tmp_path: Path) -> None:
    days = [3, 3, 4, 5, 5, 5, 5, 9]
    records = [{"text": RAW.replace("December 5", f"December {day}") + f" {day}"} for day in days]
    validate_feed(records, Settings(out=tmp_path / "out"))
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    assert "<span>4</span><span>2</span><span>0</span>" in html
    assert "0 have no date.</p>" in html
    assert "<span>2024-12-03</span><span>2024-12-06</span><span>2024-12-09</span>" in html


def test_the_page_of_an_article(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    source, out = tmp_path / "a.txt", tmp_path / "a.html"
    source.write_text(f"{RAW}\n\n{EVIL}", encoding="utf-8")
    assert main(["explain", str(source), "--html", str(out)]) == 0
    html = out.read_text(encoding="utf-8")
    assert 'data-kind="title"' in html
    assert 'data-kind="player"' in html
    assert OUTSIDE_RE.findall(html) == []
    assert html.count("<script>") == 2 - 1
    assert main(["explain", str(source), "--html", str(source / "a.html")]) == 1
    assert "a.html: the page cannot be written (File exists); give another file" in capsys.readouterr().err


def test_the_page_of_nothing(tmp_path: Path) -> None:
    validate_feed([" "], Settings(out=tmp_path / "out"))
    assert "<b>1</b>record read" in (tmp_path / "out/report.html").read_text(encoding="utf-8")


@pytest.mark.parametrize("raw", [RAW, f"<html><h1>Old mill</h1><p>{RAW}</p>", "", "a", "x\n" * 500])
def test_pieces_make_up_the_input(raw: str) -> None:
    article = parse_article(raw)
    shown = "".join(piece.text for piece in pieces_of(article) if piece.kind != "metadata")
    assert shown == article.source[: len(shown)]
    assert not article.source[len(shown) :].strip()


def test_pieces_of_a_long_input_end_early() -> None:
    pieces = pieces_of(parse_article("x\n\n" * 500), limit=100)
    assert "more characters" in pieces[-1].text


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    webdriver = pytest.importorskip("selenium.webdriver")
    binary, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if binary is None or driver is None:
        pytest.skip("no chromium with its driver")
    options = webdriver.ChromeOptions()
    options.binary_location = binary
    for argument in (
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--window-size=1200,900",
        "--disable-dev-shm-usage",
    ):
        options.add_argument(argument)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    running = webdriver.Chrome(options=options, service=webdriver.ChromeService(driver))
    yield running
    running.quit()


@pytest.mark.timeout(120)
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # selenium's
def test_the_page_in_a_browser(browser: Any, page: Path) -> None:
    keys = pytest.importorskip("selenium.webdriver.common.keys").Keys
    browser.get(page.as_uri())

    def cells(column: int) -> list[str]:
        script = (
            "return [...document.querySelectorAll('#issue-table tbody tr')].filter(r => !r.hidden)"
            ".slice(0, 300).map(r => r.cells[arguments[0]].textContent)"
        )
        found: list[str] = browser.execute_script(script, column)
        return found

    header = browser.find_elements("css selector", "#issue-table th button")[0]
    header.send_keys(keys.ENTER)
    first = cells(0)
    header.send_keys(keys.ENTER)
    assert [int(cell.replace(",", "")) for cell in first] == sorted(int(cell.replace(",", "")) for cell in first)
    assert int(cells(0)[0].replace(",", "")) > int(first[0].replace(",", ""))
    assert browser.find_elements("css selector", "#issue-table th")[0].get_attribute("aria-sort") == "descending"

    browser.find_element("css selector", "a[data-check=missing-text]").send_keys(keys.ENTER)
    assert set(cells(5)) == {"missing-text"}
    browser.find_element("id", "check").send_keys("all")
    browser.execute_script("document.getElementById('check').value = ''")
    browser.find_element("id", "find").send_keys("s1.test")
    assert set(cells(3)) == {"s1.test"}

    link = browser.find_element("css selector", "#issue-table tr:not([hidden]) a[href^='#r']")
    target = link.get_attribute("href").rpartition("#")[2]
    link.send_keys(keys.ENTER)
    assert browser.find_element("id", target).get_attribute("open")
    mark = browser.find_element("css selector", f"#{target} mark")
    browser.execute_script("arguments[0].focus()", mark)
    shown = browser.find_element("id", "why").text
    assert shown == mark.get_attribute("title")
    assert mark.text == "Old mill burns"
    # the record's own title column wins over the line in its text, which is its headline in another wording
    assert shown.startswith("title · title.other-wording: ")
    assert [entry for entry in browser.get_log("browser") if entry["level"] == "SEVERE"] == []
    assert browser.execute_script("return window.alerted") is None


@pytest.mark.timeout(60)
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # selenium's
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_page_is_legible_in_both_schemes(browser: Any, page: Path, scheme: str) -> None:
    feature = {"name": "prefers-color-scheme", "value": scheme}
    browser.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": [feature]})
    browser.get(page.as_uri())
    script = "const s = getComputedStyle(document.body); return [s.color, s.backgroundColor]"
    ink, paper = (sum(map(int, re.findall(r"\d+", colour)[:3])) for colour in browser.execute_script(script))
    assert abs(ink - paper) > 500
    assert (ink > paper) is (scheme == "dark")


@pytest.mark.timeout(60)
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")  # selenium's
def test_the_page_fits_a_screen_and_a_few_sheets(browser: Any, page: Path) -> None:
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {**SCREEN, "width": 1280, "height": 900})
    browser.get(page.as_uri())
    wide = "[...document.querySelectorAll('.wide'), document.body].filter(e => e.scrollWidth > e.clientWidth)"
    assert browser.execute_script(f"return {wide}.map(e => e.innerText.slice(0, 60) + ' ' + e.scrollWidth)") == []
    browser.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {**SCREEN, "width": 400, "height": 900})
    assert browser.execute_script("return document.documentElement.scrollWidth") <= 400
    printed = base64.b64decode(browser.execute_cdp_cmd("Page.printToPDF", {})["data"])
    assert printed.count(b"/Type /Page\n") + printed.count(b"/Type /Page/") < 16
    assert browser.execute_script("return document.querySelectorAll('.unprinted').length") == 0
    browser.execute_cdp_cmd("Emulation.clearDeviceMetricsOverride", {})


def test_the_issue_table_keeps_apart_what_is_apart(tmp_path: Path) -> None:
    rows = [
        {"id": "no-source", "text": f"{RAW} 0."},
        {"id": "b", "url": "https://long-host.ashby.test/1", "text": "Home\nNews\nSport\nWeather"},
        {"id": "c", "text": None},
    ]
    validate_feed(rows, Settings(out=tmp_path / "out"))
    html = (tmp_path / "out/report.html").read_text(encoding="utf-8")
    table = html.partition('id="issue-table"')[2].partition("</table>")[0]
    cells = [re.findall(r"<td[^>]*>(.*?)</td>", row) for row in table.split("<tr>")[2:]]
    assert {(row[2], row[3]) for row in cells} == {
        *(("no-source", ""), ("b", "long-host.<wbr>ashby.<wbr>test"), ("c", "")),
    }
    severities = [row[4] for row in cells if row[2] == "b"]
    assert severities == sorted(severities, key=["error", "warning", "info"].index)
    assert "near copies</div>" not in html
    assert 'are listed: all.<span class="screen"> A number that is a link leads to the record' in html


def test_what_a_record_states_stands_apart_from_its_text() -> None:
    article = parse_article(RAW, options=Options(title="Another title", authors=("Bo Lee",)))
    pieces = pieces_of(article)
    beside = [at for at, piece in enumerate(pieces) if piece.kind == "metadata"]
    assert len(beside) == 2
    assert all(pieces[at - 1].text == "\n" for at in beside)
