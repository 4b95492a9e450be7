"""A village story a language: headline, byline, day, five paragraphs."""

from typing import NamedTuple


class Story(NamedTuple):
    """A story of a village."""

    title: str
    byline: str
    author: str
    day: str
    paragraphs: tuple[str, ...]

    def lines(self, *inserted: str, after: int = 0) -> list[str]:
        """Its lines, some others among its paragraphs."""
        told = self.paragraphs
        return [self.title, self.byline, self.day, *told[:after], *inserted, *told[after:]]


STORIES = {
    "en": Story(
        "Clock Tower of Pell Strikes Thirteen Again",
        "By Rosalind Achterberg",
        "Rosalind Achterberg",
        "November 3, 2025",
        (
            "The clock tower of Pell struck thirteen at noon on Sunday, for the third time since August.",
            "Clockmaker Ivo Strand blames a tooth of the striking wheel that a cleaner bent by a hair.",
            "“It is the only clock in the country that gives you something extra,” he said from the belfry.",
            "A petition to leave it as it is has eleven hundred names.",
            "The council will hear both sides next Monday.",
        ),
    ),
    "de": Story(
        "Stadtbad von Kirnau heizt mit Abwärme der Großbäckerei",
        "Von Thies Burmeister",
        "Thies Burmeister",
        "3. November 2025",
        (
            "Das Stadtbad von Kirnau wird seit Montag mit der Abwärme einer Großbäckerei geheizt.",
            "Die Leitung ist achthundert Meter lang und führt unter dem Marktplatz hindurch.",
            "„Morgens riecht es am Beckenrand ein wenig nach Brötchen“, sagte Bademeisterin Svenja Lorek.",
            "Der Umbau kostete 1,1 Millionen Euro.",
            "Das Wasser ist nun zwei Grad wärmer als im vergangenen Winter.",
        ),
    ),
    "fr": Story(
        "Le dernier passeur de Rochebelle range sa barque",
        "Par Anatole Grivet",
        "Anatole Grivet",
        "3 novembre 2025",
        (
            "Après quarante-deux ans de traversées, le passeur de Rochebelle a rangé sa barque samedi.",
            "Un pont pour piétons, inauguré le mois dernier, relie désormais les deux rives en quatre minutes.",
            "« Les gens sont pressés, la rivière non », a souri Marcel Audouin, soixante-huit ans.",
            "La barque sera exposée dans le hall de la mairie.",
            "Une fête est prévue au printemps.",
        ),
    ),
    "es": Story(
        "Una aldea de Montelar subasta su campanario",
        "Por Eulalia Ferrán",
        "Eulalia Ferrán",
        "3 de noviembre de 2025",
        (
            "La aldea de Montelar ha puesto a la venta su campanario para pagar la traída de aguas.",
            "El edificio, de 1742, sale a subasta por noventa mil euros, con las campanas incluidas.",
            "«Preferimos beber a repicar», resumió el alcalde pedáneo, Baldomero Ruiz.",
            "El obispado ha presentado un recurso.",
            "La puja se celebrará el día 20 en la antigua escuela.",
        ),
    ),
    "it": Story(
        "A Borgofonte le pecore puliscono il cimitero",
        "di Zeno Malatesta",
        "Zeno Malatesta",
        "3 novembre 2025",
        (
            "A Borgofonte venti pecore hanno preso il posto dei decespugliatori nel cimitero comunale.",
            "Il gregge arriva il lunedì all’alba e se ne va prima delle visite.",
            "«Non fanno rumore e non chiedono straordinari», spiega l’assessora Norma Bellini.",
            "Il comune risparmia seimila euro l’anno.",
            "Qualche vaso di crisantemi è già sparito.",
        ),
    ),
    "pt": Story(
        "Biblioteca de Arco Velho empresta guarda-chuvas",
        "Por Teodora Simas",
        "Teodora Simas",
        "3 de novembro de 2025",
        (
            "A biblioteca de Arco Velho passou a emprestar guarda-chuvas junto com os livros.",
            "São duzentas peças, todas esquecidas em autocarros da cidade durante o inverno passado.",
            "“Metade volta, e a outra metade chove noutro lado”, disse a diretora, Glória Pacheco.",
            "O empréstimo dura três dias.",
            "Quem não devolver paga dois euros.",
        ),
    ),
    "ru": Story(
        "В Старом Ключе козу назначили дворником",
        "Пелагея Вострикова",
        "Пелагея Вострикова",
        "3 ноября 2025",
        (
            "В посёлке Старый Ключ коза по кличке Марта официально принята на работу дворником.",
            "По словам главы посёлка, за лето она привела в порядок три улицы и сквер.",
            "«Зарплату берёт капустой», — пояснил заведующий хозяйством Игорь Лутохин.",
            "Отпуск у неё зимой.",
            "Осенью ей обещают напарницу.",
        ),
    ),
    "pl": Story(
        "W Dolnej Wsi zegar chodzi wstecz",
        "Seweryn Malicki",
        "Seweryn Malicki",
        "3 listopada 2025",
        (
            "Zegar na ratuszu w Dolnej Wsi od tygodnia chodzi wstecz i nikt nie umie go zatrzymać.",
            "Mechanizm z 1890 roku naprawiał ostatnio stolarz, bo zegarmistrza w okolicy już nie ma.",
            "– Turyści ustawiają się w kolejce do zdjęć – mówi przewodniczka Kalina Reszka.",
            "Gmina szuka fachowca.",
            "Na razie dzwony biją ręcznie.",
        ),
    ),
    "sv": Story(
        "Prästen i Norrsele körs ut till kyrkan med skoter",
        "Av Gunilla Aspfors",
        "Gunilla Aspfors",
        "3 november 2025",
        (
            "Prästen i Norrsele hämtas varje söndag med skoter, sedan bron över älven stängdes i oktober.",
            "Församlingen betalar bensinen, och kantorn kör.",
            "– Predikan blir kortare när fingrarna är kalla, säger kyrkoherde Birger Lodin.",
            "Bron ska lagas i april.",
            "Till dess hålls skolavslutningen i bygdegården.",
        ),
    ),
    "tr": Story(
        "Kuyulu köyünde minare eğildi, ibre saati bozuldu",
        "Feridun Aksu",
        "Feridun Aksu",
        "3 Kasım 2025",
        (
            "Kuyulu köyünde minarenin yarım metre eğilmesiyle meydandaki güneş saati bozuldu.",
            "Köylüler artık öğle vaktini fırıncının düdüğünden öğreniyor.",
            "“Saat yanlış, ekmek doğru” diyor muhtar Zeliha Tunç.",
            "Onarım baharda başlayacak.",
            "Para, zeytin satışından toplanacak.",
        ),
    ),
    "zh": Story(
        "柳湾村老水车重新转动",
        "记者 陆思远",
        "陆思远",
        "2025年11月3日",
        (
            "停转十七年的柳湾村老水车经过修复，三日上午重新转动起来。",
            "村民们用三个月时间换掉了全部木叶，又疏通了两公里长的水渠。",
            "“听到水声，就像听到父亲在磨坊里咳嗽。”七十岁的村民罗长根说。",
            "水车每天运转六个小时，磨出的面粉供应村里的面馆。",
            "镇里计划明年在旁边建一座小型展馆。",
        ),
    ),
    "ja": Story(
        "海辺の灯台、絵本の図書館に",
        "記者・鵜飼つばさ",
        "鵜飼つばさ",
        "2025年11月3日",
        (
            "明かりが消えて八年になる汐見岬の灯台が三日、絵本の図書館として開館した。",
            "らせん階段の壁に沿って約千二百冊が並び、最上階では海を見ながら読める。",
            "「船の代わりに子どもたちを導く場所にしたい」と館長の磯部まどかさんは語る。",
            "入館料は無料で、開館は土曜と日曜に限られる。",
            "蔵書は全国から寄せられた古い絵本が中心だ。",
        ),
    ),
}
