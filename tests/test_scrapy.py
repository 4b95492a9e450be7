"""Scrapy for real: a spider crawls a page that is served on loopback, and its items are articles."""

import json
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from newsparse.options import Options
from newsparse.parse import parse_article
from newsparse.row import COLUMNS

pytest.importorskip("scrapy")

from newsparse.engines.scrapy import ArticlePipeline

pytestmark = [pytest.mark.timeout(120), pytest.mark.filterwarnings("ignore")]  # Scrapy's own warnings

ROOT = Path(__file__).parent.parent
PAGE = next(
    record["raw"]
    for line in (ROOT / "docs/data/articles.jsonl").read_text(encoding="utf-8").splitlines()
    if (record := json.loads(line))["id"] == 2
)


class Page(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.end_headers()
        self.wfile.write(PAGE.encode())

    def log_message(self, *_args: object) -> None:
        pass


@pytest.fixture
def site() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), Page)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def test_a_spider_crawls_a_page(site: str, tmp_path: Path) -> None:
    page = (ROOT / "docs/engines.md").read_text(encoding="utf-8")
    spider = re.findall(r"^```python\n(import scrapy.*?)^```$", page, re.MULTILINE | re.DOTALL)[0]
    (tmp_path / "news.py").write_text(spider.replace("http://127.0.0.1:8000", site), encoding="utf-8")
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(ROOT / "src"), os.environ.get("PYTHONPATH", "")))}
    command = [sys.executable, "-m", "scrapy", "runspider", "news.py", "-O", "articles.jsonl"]
    done = subprocess.run(  # noqa: S603  our own interpreter
        command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=100, check=False
    )
    assert done.returncode == 0, done.stderr
    (line,) = (tmp_path / "articles.jsonl").read_text(encoding="utf-8").splitlines()
    item = json.loads(line)
    assert item == parse_article(PAGE, options=Options(url=f"{site}/ferry.html")).to_row()
    shown = json.loads(re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)[0])
    assert shown == item | {"url": "http://127.0.0.1:8000/ferry.html"}


def filled(item: Any, **arguments: Any) -> Any:
    return ArticlePipeline(**arguments).process_item(item)


def test_items_of_every_kind() -> None:
    from scrapy import Field, Item  # noqa: PLC0415  an extra

    class Known(Item):  # type: ignore[misc]  # scrapy may be missing, so that its classes are Any
        url = Field()
        body = Field()
        title = Field()

    item = filled(Known(url="https://a.test", body=PAGE))
    assert dict(item) == {"url": "https://a.test", "body": PAGE, "title": "Ferry keeps its last run"}
    kept = filled({"copy": PAGE, "id": 7}, column="copy")
    assert set(kept) == {"copy", *COLUMNS}
    assert (kept["id"], kept["copy"]) == ("7", PAGE)
    assert set(filled({"html": PAGE}, keep=False)) == set(COLUMNS)
    assert filled({"html": None})["warnings"] == ["missing-text"]
    assert filled({"html": PAGE}, options=Options(title="Given"))["title"] == "Given"
