"""Rows of East Asia: places, names and counts with words for thousands, one under another, are the story's."""

import pytest

from newsparse import parse_article
from newsparse.kinds import Kind

KO = (
    "가람시 인구 많은 동 순위",
    "가람시가 3일 동별 인구 현황을 발표했는데, 중앙동이 올해도 가장 많은 것으로 나타났다.",
    "시 관계자는 “역세권 개발이 끝나면 내년에는 더 늘어날 것”이라고 말했다.",
)
JA = (
    "市の人口が多い町の順位",
    "市は三日、町別の人口を発表し、中心部の三つの町で増加が続いていることが分かった。",
    "市の担当者は「駅前の再開発が進めば、来年はさらに増える見込みだ」と話している。",
)
ZH = (
    "青岚市公布各区人口排名",
    "青岚市统计局三日公布了各区最新人口，湖东区再次位列第一，比去年增加两千多人。",
    "统计局负责人表示，随着新地铁开通，松岭区的人口明年还将继续增长。",
)
SHORT = (KO[0], "가람시가 3일 발표한 동별 인구 현황이다.", "시는 매달 현황을 공개한다.")
ROWS = [
    (SHORT, ["1위 중앙동 3만2100명", "2위 강변동 2만8700명", "3위 역전동 2만4300명"]),
    (SHORT, ["중앙동 3만2100명", "강변동 2만8700명", "역전동 2만4300명"]),
    (SHORT, ["▲중앙동 3만2100명", "▲강변동 2만8700명", "▲역전동 2만4300명"]),
    (SHORT, ["1위 중앙동(3만2100명)", "2위 강변동(2만8700명)", "3위 역전동(2만4300명)"]),
    (KO, ["배추(10㎏) 12,400원", "무(20㎏) 15,800원", "대파(1㎏) 2,950원"]),
    (JA, ["1位 中央町 3万2100人", "2位 川辺町 2万8700人", "3位 駅前町 2万4300人"]),
    (JA, ["中央町（3万2100人）", "川辺町（2万8700人）", "駅前町（2万4300人）"]),
    (JA, ["①中央町 32100人", "②川辺町 28700人", "③駅前町 24300人"]),
    (ZH, ["湖东区 3万2100人", "南桥区 2万8700人", "松岭区 2万4300人"]),
    (ZH, ["湖东区（3.2万）", "南桥区（2.8万）", "松岭区（2.4万）"]),
]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize(("story", "rows"), ROWS)
def test_each_row_is_the_story_s(story: tuple[str, str, str], rows: list[str], gap: str) -> None:
    title, lead, last = story
    article = parse_article(gap.join([title, lead, *rows, last]))
    assert article.title == title
    assert [block.text for block in article.body] == [lead, *rows, last]
    assert not [block for block in article.body if block.kind is Kind.HEADING]
