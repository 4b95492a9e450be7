"""Contribution lines of correspondents, of inputs and of editors, in the shapes that agencies and papers print them."""

import pytest

from newsparse import parse_article
from newsparse.attribution import parse_contribution


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("Kofi Mensah provided additional reporting from Accra.", [("Kofi Mensah", "additional_reporting", "Accra")]),
        ("Additional reporting was provided by Jane Roe.", [("Jane Roe", "additional_reporting", None)]),
        ("(With PTI inputs)", [("PTI", "material", None)]),
        ("With IANS and PTI inputs.", [("IANS", "material", None), ("PTI", "material", None)]),
        ("With our correspondent in Lagos, Ngozi Okonjo", [("Ngozi Okonjo", "contributed", "Lagos")]),
        ("Avec notre correspondant à Dakar, Paul Février", [("Paul Février", "contributed", "Dakar")]),
        ("Avec notre envoyée spéciale à Kiev, Mina Saïd", [("Mina Saïd", "contributed", "Kiev")]),
        ("Con nuestro corresponsal en Lima, Juan Prado", [("Juan Prado", "contributed", "Lima")]),
        ("Com nossa correspondente em Lisboa, Ana Dias", [("Ana Dias", "contributed", "Lisboa")]),
        ("Con la colaboración de Julio Abril", [("Julio Abril", "contributed", None)]),
        (
            "(Reporte de Rosa Huamán. Editado por Julio Abril)",
            [("Rosa Huamán", "reporting", None), ("Julio Abril", "editing", None)],
        ),
        (
            "(إعداد أحمد سالم للنشرة العربية - تحرير مريم رمضان)",
            [("أحمد سالم", "writing", None), ("مريم رمضان", "editing", None)],
        ),
        ("编辑 李娜", [("李娜", "editing", None)]),
        ("（責任編輯 陳大文）", [("陳大文", "editing", None)]),
    ],
)
def test_contribution_is_read(line: str, found: list[tuple[str, str, str | None]]) -> None:
    contribution = parse_contribution(line)
    assert contribution is not None
    assert [(source.name, source.role, source.location) for source in contribution.sources] == found


@pytest.mark.parametrize(
    "line",
    [
        "The agency provided reporting from the front to newspapers.",
        "With new inputs the model did better.",
        "Avec notre correspondant à Dakar nous faisons le point.",
        "Con la colaboración de todos los vecinos del barrio.",
        "إعداد خطة جديدة للمدينة",
        "编辑 推荐",
    ],
)
def test_sentence_names_no_helper(line: str) -> None:
    assert parse_contribution(line) is None


def test_line_below_a_story_is_no_body() -> None:
    body = [
        "The town has closed the old swimming hall by the harbour after engineers found cracks in the roof.",
        "The repairs will take two years, the mayor said, and visitors may use the new pool in the next town.",
    ]
    line = "Kofi Mensah provided additional reporting from Accra."
    article = parse_article("\n\n".join(["Old swimming hall shuts after cracks found", "By Jane Roe", *body, line]))
    assert [block.text for block in article.body] == body
    assert [source.name for told in article.attributions for source in told.sources] == ["Kofi Mensah"]
