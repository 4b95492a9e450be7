"""Another story, in four more languages: a headline and three paragraphs."""

STORIES = {
    "it": (
        "Il ponte vecchio di Valchiara chiude per un anno",
        "Il consiglio di Valchiara ha deciso lunedì di chiudere il ponte vecchio per un anno.",
        "In primavera gli ingegneri avevano trovato crepe in due piloni, e il fiume da allora è salito.",
        "Gli autobus passeranno dal mulino fino alla fine dei lavori, ha detto la sindaca agli abitanti.",
    ),
    "nl": (
        "Oude brug van Oudbrug een jaar dicht",
        "De raad van Oudbrug besloot maandag de oude brug een jaar te sluiten.",
        "Ingenieurs hadden in het voorjaar scheuren gevonden in twee pijlers, en de rivier is sindsdien gestegen.",
        "De bussen rijden langs de molen tot het werk klaar is, zei de burgemeester tegen de bewoners.",
    ),
    "pt": (
        "Ponte velha de Vilaluz fecha por um ano",
        "A câmara de Vilaluz decidiu na segunda-feira fechar a ponte velha por um ano.",
        "Na primavera os engenheiros tinham encontrado fendas em dois pilares, e o rio subiu desde então.",
        "Os autocarros passam pelo moinho até ao fim das obras, disse a presidente aos moradores.",
    ),
    "uk": (
        "Старий міст у Заріччі закрили на рік",
        "Рада Заріччя в понеділок вирішила закрити старий міст на рік.",
        "Навесні інженери знайшли тріщини у двох опорах, і річка відтоді піднялася.",
        "Автобуси поїдуть повз млин до кінця робіт, сказала мерка мешканцям.",
    ),
}
