"""One story in eight languages: four paragraphs and a headline; and how a scraper lays out lines."""

from collections.abc import Callable, Sequence

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
"""The paragraphs of the story in each language."""

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
"""Its headline."""

LAYOUTS: dict[str, Callable[[Sequence[str]], str]] = {
    "text": "\n\n".join,
    "one break": "\n".join,
    "html": lambda lines: "".join(f"<p>{line}</p>" for line in lines),
    "html of breaks": lambda lines: "<div>" + "<br><br>".join(lines) + "</div>",
}
"""How a scraper may have laid out the lines."""
