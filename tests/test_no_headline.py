"""A text that holds only the body has no title, and its first line stays in the body."""

import pytest

from newsparse import parse_article

BODIES = {
    "en": (
        "The council of Ashby voted on Monday to close the old bridge for a year.",
        "Engineers had found cracks in two of its pillars in the spring, and the river has risen since.",
        "Buses will go round by the mill until the work is done, the mayor told residents at the town hall.",
        "Shopkeepers on the north bank fear that they will lose half of their customers.",
    ),
    "de": (
        "Der Rat von Altbrück hat am Montag beschlossen, die alte Brücke für ein Jahr zu sperren.",
        "Ingenieure hatten im Frühjahr Risse in zwei Pfeilern gefunden, und der Fluss ist seither gestiegen.",
        "Die Busse fahren bis zum Ende der Arbeiten über die Mühle, sagte die Bürgermeisterin im Rathaus.",
        "Händler am Nordufer fürchten, die Hälfte ihrer Kunden zu verlieren.",
    ),
    "es": (
        "El ayuntamiento de Villaluz aprobó el lunes cerrar el puente viejo durante un año.",
        "Los ingenieros habían hallado grietas en dos pilares en primavera, y el río ha crecido desde entonces.",
        "Los autobuses pasarán por el molino hasta que terminen las obras, dijo la alcaldesa a los vecinos.",
        "Los comerciantes de la orilla norte temen perder a la mitad de sus clientes.",
    ),
    "fr": (
        "Le conseil de Pontvieux a voté lundi la fermeture du vieux pont pendant un an.",
        "Des ingénieurs avaient trouvé des fissures dans deux piliers au printemps, et la rivière a monté depuis.",
        "Les bus passeront par le moulin jusqu'à la fin des travaux, a dit la maire aux habitants.",
        "Les commerçants de la rive nord craignent de perdre la moitié de leurs clients.",
    ),
    "ru": (
        "Совет Старомостья в понедельник решил закрыть старый мост на год.",
        "Весной инженеры нашли трещины в двух опорах, и с тех пор вода в реке поднялась.",
        "Автобусы будут ходить через мельницу, пока не закончатся работы, сказала мэр жителям.",
        "Торговцы северного берега боятся потерять половину покупателей.",
    ),
    "ar": (
        "قرر مجلس البلدة يوم الاثنين إغلاق الجسر القديم لمدة عام كامل.",
        "وكان المهندسون قد عثروا على شقوق في اثنين من أعمدته في الربيع، وارتفع منسوب النهر منذ ذلك الحين.",
        "وقالت رئيسة البلدية للسكان إن الحافلات ستمر عبر الطاحونة حتى انتهاء الأعمال.",
        "ويخشى أصحاب المتاجر على الضفة الشمالية أن يفقدوا نصف زبائنهم.",
    ),
    "tr": (
        "Belediye meclisi pazartesi günü eski köprünün bir yıl kapatılmasına karar verdi.",
        "Mühendisler ilkbaharda iki ayakta çatlak bulmuştu ve nehir o zamandan beri yükseldi.",
        "Belediye başkanı sakinlere, otobüslerin çalışmalar bitene kadar değirmenden geçeceğini söyledi.",
        "Kuzey yakasındaki esnaf müşterilerinin yarısını kaybetmekten korkuyor.",
    ),
    "pt": (
        "A câmara de Pontevelha decidiu na segunda-feira fechar a ponte velha durante um ano.",
        "Os engenheiros tinham encontrado fendas em dois pilares na primavera, e o rio subiu desde então.",
        "Os autocarros passarão pelo moinho até ao fim das obras, disse a presidente aos moradores.",
        "Os lojistas da margem norte receiam perder metade dos clientes.",
    ),
}
"""Four paragraphs of one story in each language."""

OPENERS = [
    ("en", "Our friends at the Ashby Courier have looked at the bridge:"),
    ("en", "Here is one for everybody who crosses the river to work:"),
    ("de", "Das schreibt das Altbrücker Tagblatt heute über die Brücke:"),
    ("es", "Esto es lo que publicó ayer el diario de la ciudad sobre el puente:"),
    ("fr", "Voici ce que le journal de la ville écrit ce matin sur le pont:"),
    ("ru", "Вот что пишет сегодня городская газета о мосте:"),
    ("ar", "وفيما يلي ما نشرته صحيفة المدينة عن الجسر صباح اليوم:"),
    ("tr", "Şehir gazetesi bugün köprü hakkında şunları yazıyor:"),
    ("pt", "É isto que o jornal da cidade escreve hoje sobre a ponte:"),
]
"""A first line that leads in what the text quotes, headline and all."""

QUOTED = {
    "en": "Council Closes Old Bridge for a Year",
    "de": "Rat sperrt alte Brücke für ein Jahr",
    "es": "El ayuntamiento cierra el puente viejo durante un año",
    "fr": "Le conseil ferme le vieux pont pendant un an",
    "ru": "Совет закрывает старый мост на год",
    "ar": "المجلس يغلق الجسر القديم لمدة عام",
    "tr": "Meclis eski köprüyü bir yıl kapatıyor",
    "pt": "Câmara fecha a ponte velha durante um ano",
}

DATELINED = [
    ("en", "ASHBY, Ill. (AP) — It was the bridge that the council closed on Monday for a year"),
    ("en", "ASHBY (Reuters) - The council closes the old bridge"),
    ("de", "ALTBRÜCK (dpa) - Der Rat von Altbrück sperrt die alte Brücke für ein Jahr"),
    ("es", "VILLALUZ (EFE).- El ayuntamiento cierra el puente viejo durante un año"),
    ("fr", "PONTVIEUX (AFP) – Le conseil ferme le vieux pont pendant un an"),
    ("ru", "СТАРОМОСТЬЕ, 3 мая (ТАСС) — Совет закрывает старый мост на год"),
    ("tr", "ANKARA (AA) - Meclis eski köprüyü bir yıl kapatıyor"),
    ("pt", "PONTEVELHA (Lusa) – A câmara fecha a ponte velha durante um ano"),
]
"""A first paragraph after its dateline that does not end as a sentence."""


@pytest.mark.parametrize(("language", "opener"), OPENERS)
def test_what_a_colon_leads_in_is_no_headline(language: str, opener: str) -> None:
    article = parse_article("\n\n".join((opener, QUOTED[language], *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:2] == [opener, QUOTED[language]]


@pytest.mark.parametrize(("language", "lead"), DATELINED)
def test_a_line_after_a_dateline_is_no_headline(language: str, lead: str) -> None:
    article = parse_article("\n\n".join((lead, *BODIES[language])))
    assert article.title is None
    assert article.body[0].text == lead


@pytest.mark.parametrize("language", BODIES)
def test_a_body_alone_has_no_title(language: str) -> None:
    article = parse_article("\n\n".join(BODIES[language]))
    assert article.title is None
    assert [block.text for block in article.body] == list(BODIES[language])


@pytest.mark.parametrize("language", BODIES)
def test_a_headline_over_the_body_is_the_title(language: str) -> None:
    article = parse_article("\n\n".join((QUOTED[language], *BODIES[language])))
    assert article.title == QUOTED[language]


@pytest.mark.parametrize("first", ["It rains again in Ashby.", "The bridge is closed.", "Go round by the mill."])
def test_a_short_sentence_before_a_box_of_the_site_is_no_headline(first: str) -> None:
    box = "All products featured here are independently selected by our editors. Sign up for our newsletter"
    article = parse_article("\n\n".join((first, box, *BODIES["en"])))
    assert article.title is None
    assert article.body[0].text == first


LISTS = [
    ("en", ("1. Bridges are old and cracked", "2. Rivers are high and wild", "3. Buses are late and full")),
    ("en", ("1) Old pillars", "2) High water", "3) Late buses")),
    ("de", ("1. Alte Pfeiler mit Rissen", "2. Hohes Wasser im Fluss", "3. Busse mit Verspätung")),
    ("es", ("1. Pilares viejos con grietas", "2. Agua alta en el río", "3. Autobuses con retraso")),
    ("ru", ("1. Старые опоры моста", "2. Высокая вода в реке", "3. Автобусы с опозданием")),
]


@pytest.mark.parametrize(("language", "items"), LISTS)
def test_the_first_of_a_list_is_no_headline(language: str, items: tuple[str, ...]) -> None:
    article = parse_article("\n\n".join((*items, *BODIES[language])))
    assert article.title is None
    assert [block.text for block in article.body][:3] == list(items)


UNDATED = [
    ("en", "Posted on by Sam Doe", "Sam Doe"),
    ("en", "Published on by Ann Lee", "Ann Lee"),
    ("de", "Veröffentlicht am von Jan Koller", "Jan Koller"),
    ("fr", "Publié le par Anne Leroy", "Anne Leroy"),
    ("es", "Publicado el por Ana Ruiz", "Ana Ruiz"),
    ("pt", "Publicado em por Ana Reis", "Ana Reis"),
]
"""What a blog prints over its text when a script draws the date."""


@pytest.mark.parametrize(("language", "line", "name"), UNDATED)
def test_a_byline_whose_date_is_missing(language: str, line: str, name: str) -> None:
    article = parse_article("\n\n".join((QUOTED[language], line, *BODIES[language])))
    assert article.title == QUOTED[language]
    assert [author.name for author in article.authors] == [name]
    assert [block.text for block in article.body] == list(BODIES[language])
