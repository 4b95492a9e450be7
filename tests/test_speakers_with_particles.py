"""Speakers whose names hold small words, and speakers behind whom a house, a hearer or a place stands."""

import pytest

from newsparse.attribution import find_quotes

SPEAKERS = """
en | “We won,” said Pieter van der Meer. | Pieter van der Meer
en | “We won,” said Ursula von der Probe, head of the office. | Ursula von der Probe
en | “We won,” said Juan de la Prado on Monday. | Juan de la Prado
en | “We won,” de Prado said. | de Prado
en | “We won,” said van der Meer. | van der Meer
en | “We won,” said Bashar al-Roe. | Bashar al-Roe
en | “We won,” said Abdel Fattah el-Roe on Monday. | Abdel Fattah el-Roe
en | “We won,” al-Roe said. | al-Roe
en | “We won,” said Salman bin Roe. | Salman bin Roe
en | “We won,” said Oluwaseun Adébáyọ̀, who teaches. | Oluwaseun Adébáyọ̀
en | “We won,” said Jane Roe of the water board. | Jane Roe
de | „Wir haben gewonnen“, sagte Ursula von der Probe. | Ursula von der Probe
de | „Wir haben gewonnen“, meint Lena Muster vom Hotelverband. | Lena Muster
de | „Wir haben gewonnen“, sagt Peter Muster von der Universität Bonn. | Peter Muster
de | „Wir haben gewonnen“, sagte Jonas Muster der Deutschen Presse-Agentur. | Jonas Muster
de | „Wir haben gewonnen“, sagte Jonas Muster den Zeitungen der Gruppe. | Jonas Muster
nl | ‘Wij hebben gewonnen’, zegt Jan van der Meer. | Jan van der Meer
nl | ‘Wij hebben gewonnen’, zegt Jan Bakker van de gemeente. | Jan Bakker
fr | « Nous avons gagné », explique Jean Dupont de la SNCF. | Jean Dupont
es | “Hemos ganado”, dijo María de los Ángeles Ruiz. | María de los Ángeles Ruiz
pt | “Ganhámos”, disse Maria dos Santos da Silva. | Maria dos Santos da Silva
"""


@pytest.mark.parametrize("row", SPEAKERS.strip().splitlines())
def test_who_speaks(row: str) -> None:
    language, text, speaker = row.split(" | ")
    assert [quote.speaker for quote in find_quotes(text, language=language)] == [speaker]
