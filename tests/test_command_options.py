"""The command's arguments: each that says how to parse or what to do becomes the option or setting of its name."""

import argparse
from collections.abc import Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from types import MappingProxyType
from typing import Any

import pytest

from newsparse.command import validate
from newsparse.command.option_arguments import option_arguments, options_of
from newsparse.feed import Layout, Settings
from newsparse.options import Options

OPTIONS: Mapping[str, tuple[list[str], Any]] = MappingProxyType(
    {
        "format": (["--input-format", "markdown"], "markdown"),
        "language": (["--language", "de"], "de"),
        "url": (["--url", "https://ashby.test/mill"], "https://ashby.test/mill"),
        "encoding": (["--encoding", "cp1251"], "cp1251"),
        "date_order": (["--date-order", "MDY"], "MDY"),
        "now": (["--now", "2024-12-05T18:00:00+00:00"], datetime(2024, 12, 5, 18, tzinfo=UTC)),
        "title": (["--title", "Old mill burns"], "Old mill burns"),
        "subtitle": (["--subtitle", "Nobody was hurt"], "Nobody was hurt"),
        "authors": (["--author", "Jane Roe", "--author", "Bo Lee"], ("Jane Roe", "Bo Lee")),
        "published": (["--published", "2024-12-05"], date(2024, 12, 5)),
        "scorer": (["--scorer", "none"], None),
        "cues": (["--cues", "one.toml", "--cues", "two.toml"], (Path("one.toml"), Path("two.toml"))),
        "ignore_authors": (["--ignore-author", "admin", "--ignore-author", "Desk"], ("admin", "Desk")),
    }
)
"""The fields of ``Options``, how the command is given each, and its value."""

SETTINGS: Mapping[str, tuple[list[str], Any]] = MappingProxyType(
    {
        "layout": (["--field", "copy", "--column", "url=meta.link"], Layout(text="copy", url="meta.link")),
        "options": (["--learn-source", "--language", "de"], Options(learn_source=True, language="de")),
        "use_columns": (["--no-columns"], False),
        "out": (["--out", "checked"], Path("checked")),
        "format": (["--format", "parquet"], "parquet"),
        "resume": (["--resume"], True),
        "jobs": (["--jobs", "3"], 3),
        "timeout": (["--timeout", "0.5"], 0.5),
        "near_duplicates": (["--near-duplicates"], True),
        "baseline": (["--baseline", "report.json"], Path("report.json")),
    }
)
"""The same for the fields of ``Settings``."""


def settings_of(given: list[str]) -> Settings:
    parser = argparse.ArgumentParser()
    validate.add(parser.add_subparsers())
    return validate._settings(parser.parse_args(["validate", *given, "feed.jsonl"]))


@pytest.mark.parametrize("field", OPTIONS)
def test_each_argument_of_a_parse_becomes_its_option(field: str) -> None:
    given, value = OPTIONS[field]
    args = option_arguments().parse_args(given)
    assert options_of(args) == Options(**{field: value})


@pytest.mark.parametrize("field", SETTINGS)
def test_each_argument_of_a_validation_becomes_its_setting(field: str) -> None:
    given, value = SETTINGS[field]
    plain = settings_of([])
    assert settings_of(given) == plain.model_copy(update={field: value})


@pytest.mark.parametrize("order", ["DMY", "dmy", "Dmy"])
def test_an_order_of_dates_is_taken_in_any_case(order: str) -> None:
    assert options_of(option_arguments().parse_args(["--date-order", order])).date_order == "DMY"


def test_every_option_and_every_setting_has_its_argument() -> None:
    assert set(OPTIONS) == set(Options.model_fields) - {"learn_source"}  # of many texts alone: with the settings
    assert set(SETTINGS) == set(Settings.model_fields) - {"now"}  # --now is an option
