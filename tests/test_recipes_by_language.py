"""A recipe below a few lines of text: what goes in, and what is done with it in short sentences, in many languages."""

import pytest

from newsparse import parse_article

RECIPES = {
    "Spanish": (
        "La sopa del mercado de Almenar",
        "Por Inés Robledo",
        "Esta sopa la preparan las vendedoras del mercado de Puerto Almenar cuando cierran antes de lo previsto.",
        ("Ingredientes", "600 g de bacalao", "2 puerros", "1 litro de caldo", "Preparación"),
        ("Cortar los puerros.", "Añadir el caldo y el pescado."),
    ),
    "French": (
        "La soupe de la gare",
        "Par Maëlle Jourdain",
        "Cette soupe se mange à la gare de Brévannes, ou plutôt se mangera quand le buffet aura enfin rouvert.",
        ("Ingrédients", "600 g de cabillaud", "2 poireaux", "1 litre de bouillon", "Préparation"),
        ("Couper les poireaux.", "Ajouter le bouillon et le poisson."),
    ),
    "Italian": (
        "La zuppa dei vetrai",
        "di Giada Moretto",
        "I vetrai di Torrefiorita preparavano questa zuppa accanto alla fornace, quando il turno finiva più tardi.",
        ("Ingredienti", "600 g di merluzzo", "2 porri", "1 litro di brodo", "Preparazione"),
        ("Tagliare i porri.", "Aggiungere il brodo e il pesce."),
    ),
    "Portuguese": (
        "A sopa do teatro",
        "Por Caio Medrado",
        "A sopa que a plateia de Serra Clara tomava no intervalo volta ao cardápio depois de nove anos de espera.",
        ("Ingredientes", "600 g de bacalhau", "2 alhos-porós", "1 litro de caldo", "Modo de preparo"),
        ("Corte o alho-poró.", "Junte o caldo e o peixe."),
    ),
    "Dutch": (
        "Soep van de brug",
        "Door Sjoerd Wielinga",
        "Deze soep aten de arbeiders die in 1931 de brug over de Linge bouwden, en zij is nog altijd niet duur.",
        ("Ingrediënten", "600 g kabeljauw", "2 preien", "1 liter bouillon", "Bereiding"),
        ("Snijd de prei in ringen.", "Voeg bouillon en vis toe."),
    ),
    "Polish": (
        "Zupa z zajezdni",
        "Autor: Adam Wilczek",
        "Taką zupę jadali motorniczowie w zajezdni w Zawiercinie, zanim zamieniono ją na targ z warzywami.",
        ("Składniki", "600 g dorsza", "2 pory", "1 litr bulionu", "Przygotowanie"),
        ("Pokroić pory.", "Dodać bulion i rybę."),
    ),
    "Russian": (
        "Суп из Заозёрного",
        "Автор: Артём Зайцев",
        "Этот суп жители посёлка Заозёрный варили прямо в парке, когда по ночам дежурили у старых лип.",
        ("Ингредиенты", "600 г трески", "2 стебля порея", "1 л бульона", "Приготовление"),
        ("Нарежьте порей.", "Добавьте бульон и рыбу."),
    ),
    "Turkish": (
        "Garın çorbası",
        "Haber: Levent Yalın",
        "Karadere garında çalışanlar bu çorbayı her perşembe günü büyük bir kazanda birlikte pişirirdi.",
        ("Malzemeler", "600 g morina", "2 pırasa", "1 litre su", "Hazırlanışı"),
        ("Pırasaları doğrayın.", "Suyu ve balığı ekleyin."),
    ),
    "Swedish": (
        "Soppan från simhallen",
        "Av Elin Wass",
        "Den här soppan åt simmarna i Granvik efter träningen, och receptet hänger fortfarande i omklädningsrummet.",
        ("Ingredienser", "600 g torsk", "2 purjolökar", "1 liter buljong", "Gör så här"),
        ("Skär purjon i ringar.", "Tillsätt buljong och fisk."),
    ),
}
FOOTS = ("", "Related stories\nBridge closed until Friday\nPrivacy policy\n© 2025 Coast Mail")


@pytest.mark.parametrize("foot", FOOTS, ids=["alone", "over a foot"])
@pytest.mark.parametrize("language", RECIPES)
def test_a_recipe_is_whole(language: str, foot: str) -> None:
    title, by, lead, parts, steps = RECIPES[language]
    article = parse_article("\n".join((title, by, lead, *parts, *steps, foot)).strip())
    assert article.title == title
    assert [block.text for block in article.body] == [lead, *parts, *steps]
    assert [block.text for block in article.body if block.kind == "heading"] == [parts[0], parts[-1]]


def test_a_label_of_ingredients_alone_draws_no_foot_along() -> None:
    title, by, lead, *_ = RECIPES["French"]
    article = parse_article("\n".join((title, by, lead, "Ingrédients", "Nos recettes", "Mentions légales", "Contact")))
    assert "Mentions légales" not in {block.text for block in article.body}
