"""Round-ups: what other papers report, a paragraph each with its paper in brackets, is the story and no caption."""

import pytest

from newsparse import parse_article
from one_story import BODIES, LAYOUTS, QUOTED

ROUND_UPS = {
    "en": (
        "City are ready to pay 40m for the winger Jo Field, who has a year left on his contract. (Ashby Courier)",
        "United are confident they can sign the keeper Sam Doe, 28, despite the interest of two clubs. (Guardian)",
        "Rovers are weighing up a move for Ann Lee, 21, whose agent was seen in town on Friday. (Telegraph)",
        "Athletic want to keep the defender Jan Hill, 30, until the summer at least, says their chairman. (Sun)",
        "Wanderers have asked the league for more time to pay the tax that they owe since the spring. (Mail)",
    ),
    "de": (
        "Der Rat will die Brücke schon im Herbst wieder öffnen, wenn die Pfeiler halten. (Altbrücker Tagblatt)",
        "Die Händler am Nordufer verlangen von der Stadt Geld für die Kunden, die ihnen seit Montag fehlen. (Bild)",
        "Die Busse über die Mühle fahren ab nächster Woche alle zehn Minuten, nicht mehr alle zwanzig. (Kurier)",
        "Ein Ingenieur hatte schon vor drei Jahren vor den Rissen gewarnt, doch niemand las seinen Brief. (Spiegel)",
    ),
    "es": (
        "El ayuntamiento quiere abrir el puente en otoño si los pilares aguantan las lluvias de septiembre. (El País)",
        "Los comerciantes de la orilla norte piden dinero por los clientes que han perdido desde el lunes. (Marca)",
        "Los autobuses pasarán por el molino cada diez minutos a partir de la semana que viene. (El Mundo)",
        "Un ingeniero avisó de las grietas hace tres años, pero nadie leyó su carta en el ayuntamiento. (ABC)",
    ),
    "fr": (
        "La mairie veut rouvrir le pont à l'automne si les piliers tiennent sous les pluies de septembre. (Le Monde)",
        "Les commerçants de la rive nord demandent de l'argent pour les clients perdus depuis lundi. (Le Figaro)",
        "Les bus passeront par le moulin toutes les dix minutes à partir de la semaine prochaine. (Ouest-France)",
        "Un ingénieur avait signalé les fissures il y a trois ans, mais personne n'a lu sa lettre. (Libération)",
    ),
    "pt": (
        "A câmara quer abrir a ponte no outono se os pilares aguentarem as chuvas de setembro. (Público)",
        "Os comerciantes da margem norte pedem dinheiro pelos clientes que perderam desde segunda-feira. (Record)",
        "Os autocarros passarão pelo moinho de dez em dez minutos a partir da próxima semana. (Expresso)",
        "Um engenheiro avisou das fissuras há três anos, mas ninguém leu a sua carta na câmara. (Visão)",
    ),
    "it": (
        "Il comune vuole riaprire il ponte in autunno se i piloni reggono alle piogge di settembre. (Corriere)",
        "I commercianti della riva nord chiedono soldi per i clienti che hanno perso da lunedì. (Repubblica)",
        "Gli autobus passeranno dal mulino ogni dieci minuti a partire dalla prossima settimana. (La Stampa)",
        "Un ingegnere aveva segnalato le crepe tre anni fa, ma nessuno lesse la sua lettera. (Gazzetta)",
    ),
    "ru": (
        "Мэрия хочет открыть мост осенью, если опоры выдержат сентябрьские дожди и высокую воду. (Известия)",
        "Торговцы северного берега просят денег за покупателей, которых они потеряли с понедельника. (Спорт)",
        "Автобусы будут ходить через мельницу каждые десять минут со следующей недели. (Коммерсант)",
        "Инженер предупреждал о трещинах три года назад, но его письмо никто не прочитал. (Ведомости)",
    ),
    "tr": (
        "Belediye, ayaklar eylül yağmurlarına dayanırsa köprüyü sonbaharda açmak istiyor. (Hürriyet)",
        "Kuzey yakasının esnafı, pazartesiden beri kaybettiği müşteriler için para istiyor. (Milliyet)",
        "Otobüsler gelecek haftadan itibaren değirmenin yanından on dakikada bir geçecek. (Sabah)",
        "Bir mühendis üç yıl önce çatlakları haber vermişti, ama mektubunu kimse okumadı. (Fanatik)",
    ),
    "nl": (
        "De gemeente wil de brug in de herfst weer openen als de pijlers de regen van september houden. (Telegraaf)",
        "Winkeliers op de noordoever vragen geld voor de klanten die zij sinds maandag missen. (Volkskrant)",
        "De bussen rijden vanaf volgende week om de tien minuten langs de molen. (Trouw)",
        "Een ingenieur waarschuwde drie jaar geleden voor de scheuren, maar niemand las zijn brief. (Parool)",
    ),
    "pl": (
        "Rada chce otworzyć most jesienią, jeśli filary wytrzymają wrześniowe deszcze i wysoką wodę. (Wyborcza)",
        "Kupcy z północnego brzegu żądają pieniędzy za klientów, których stracili od poniedziałku. (Fakt)",
        "Autobusy będą jeździć obok młyna co dziesięć minut od przyszłego tygodnia. (Rzeczpospolita)",
        "Inżynier ostrzegał przed pęknięciami trzy lata temu, ale nikt nie przeczytał jego listu. (Przegląd)",
    ),
}
"""What other papers report, each paragraph with its paper in brackets."""


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("language", ROUND_UPS)
def test_the_paragraphs_of_a_round_up_are_no_captions(language: str, layout: str) -> None:
    told = ROUND_UPS[language]
    article = parse_article(LAYOUTS[layout](told))
    assert (article.title, article.captions) == (None, ())
    assert [block.text for block in article.body] == list(told)


@pytest.mark.parametrize("language", ["en", "de", "es", "fr", "pt", "ru"])
def test_a_caption_with_an_agency_in_brackets_among_paragraphs_is_one(language: str) -> None:
    first, *rest = BODIES[language]
    caption = f"{first[:-1].replace(',', '')}. (Reuters)"
    article = parse_article("\n\n".join((QUOTED[language], *rest, caption, *rest[:1], *ROUND_UPS[language][:1], *rest)))
    assert [shown.text for shown in article.captions][:1] == [first.replace(",", "")]
