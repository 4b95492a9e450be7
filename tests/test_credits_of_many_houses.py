"""Credits as houses, agencies and image makers print them, and captions that only look as if they had one."""

import pytest

from newsparse.attribution import split_caption

Row = tuple[str, str, list[str], list[str]]
"""A caption as printed, its words, the photographers, and the sources with the distributor last."""

MANDATORY: list[Row] = [
    (
        "Ann Roe scores late. Mandatory Credit: Kirby Lane-Imagn Images",
        "Ann Roe scores late.",
        ["Kirby Lane"],
        ["Imagn Images"],
    ),
    (
        "Ann Roe scores late. Mandatory Credit: Mark Sample-USA TODAY Sports",
        "Ann Roe scores late.",
        ["Mark Sample"],
        ["USA TODAY Sports"],
    ),
    (
        "Ann Roe arrives. (Mandatory Credit: Photo by Mark Sample/Shutterstock)",
        "Ann Roe arrives.",
        ["Mark Sample"],
        ["Shutterstock"],
    ),
    ("Ann Roe arrives. Mandatory credit: AAP", "Ann Roe arrives.", [], ["AAP"]),
]
NAMED_LIKE_A_PICTURE: list[Row] = [
    ("The market at dawn. — Bernama photo", "The market at dawn.", [], ["Bernama photo"]),
    ("The market at dawn. – Reuters photo", "The market at dawn.", [], ["Reuters photo"]),
    ("The market at dawn. — AFP pic", "The market at dawn.", [], ["AFP"]),
    ("The market at dawn. — Reuters pic", "The market at dawn.", [], ["Reuters"]),
    ("The market at dawn. (Reuters photo)", "The market at dawn.", [], ["Reuters photo"]),
    ("The market at dawn. PHOTO: ST FILE", "The market at dawn.", [], ["ST"]),
    ("The market at dawn. PHOTO: AFP FILE", "The market at dawn.", [], ["AFP"]),
    ("The market at dawn. Photo: Herald file", "The market at dawn.", [], ["Herald"]),
]
SIGNED_BY_A_NOTE: list[Row] = [
    ("Les quais après la crue. © DR", "Les quais après la crue.", [], []),
    ("Les quais après la crue. ©DR", "Les quais après la crue.", [], []),
    ("Les quais après la crue. © D.R.", "Les quais après la crue.", [], []),
    ("Les quais après la crue (© DR)", "Les quais après la crue", [], []),
    ("Набережная после паводка. Фото из архива", "Набережная после паводка.", [], []),
    ("Набережная после паводка. Фото из архива.", "Набережная после паводка.", [], []),
    ("Набережна після повені. Фото з архіву", "Набережна після повені.", [], []),
    ("How the tunnel would run. Map: OpenStreetMap", "How the tunnel would run.", [], ["OpenStreetMap"]),
    ("How the tunnel would run. Map: Jane Example", "How the tunnel would run.", ["Jane Example"], []),
    ("How the tunnel would run. Chart: Jane Example/BBC", "How the tunnel would run.", ["Jane Example"], ["BBC"]),
]
LICENSED: list[Row] = [
    ("The harbour at dawn. Jane Example, CC BY-SA", "The harbour at dawn.", ["Jane Example"], []),
    ("The harbour at dawn. Jane Example/Flickr, CC BY", "The harbour at dawn.", ["Jane Example"], ["Flickr"]),
    (
        "The harbour at dawn. Jane Example/Wikimedia, CC BY-NC-ND",
        "The harbour at dawn.",
        ["Jane Example"],
        ["Wikimedia"],
    ),
    ("The harbour at dawn. Jane Example (CC BY 4.0)", "The harbour at dawn.", ["Jane Example"], []),
    ("Le port à l’aube. Anne Modèle, CC BY-ND", "Le port à l’aube.", ["Anne Modèle"], []),
]
NO_NAME: list[Row] = [
    (
        "The minister in Delhi. Photo by - /AFP via Getty Images",
        "The minister in Delhi.",
        [],
        ["AFP", "Getty Images"],
    ),
    ("The minister in Delhi. (Photo by - / AFP)", "The minister in Delhi.", [], ["AFP"]),
    ("The minister in Delhi. (Photo by -/AFP)", "The minister in Delhi.", [], ["AFP"]),
    ("The minister in Delhi. (Photo by STR / AFP)", "The minister in Delhi.", [], ["AFP"]),
    ("The minister in Delhi. (Photo by STRINGER / AFP)", "The minister in Delhi.", [], ["AFP"]),
    ("The minister in Delhi. Jane Example/Staff", "The minister in Delhi.", ["Jane Example"], []),
    ("The minister in Delhi. (Jane Example, Staff)", "The minister in Delhi.", ["Jane Example"], []),
    ("The minister in Delhi. (Jane Example / Staff Photographer)", "The minister in Delhi.", ["Jane Example"], []),
]
WITHOUT_CASE: list[Row] = [
    ("해운대에 갈매기가 앉아 있다. AFP 연합뉴스", "해운대에 갈매기가 앉아 있다.", [], ["AFP", "연합뉴스"]),
    ("해운대에 갈매기가 앉아 있다. 로이터=연합뉴스", "해운대에 갈매기가 앉아 있다.", [], ["로이터", "연합뉴스"]),
    ("해운대에 갈매기가 앉아 있다. AP=뉴시스", "해운대에 갈매기가 앉아 있다.", [], ["AP", "뉴시스"]),
    ("해운대에 갈매기가 앉아 있다. 로이터 연합뉴스", "해운대에 갈매기가 앉아 있다.", [], ["로이터", "연합뉴스"]),
    ("해운대에 갈매기가 앉아 있다. ⓒ뉴스1", "해운대에 갈매기가 앉아 있다.", [], ["뉴스1"]),
    ("해운대에 갈매기가 앉아 있다. ⓒ 연합뉴스", "해운대에 갈매기가 앉아 있다.", [], ["연합뉴스"]),
    ("해운대에 갈매기가 앉아 있다. [사진 부산시]", "해운대에 갈매기가 앉아 있다.", [], ["부산시"]),
    ("해운대에 갈매기가 앉아 있다. 사진=강원도", "해운대에 갈매기가 앉아 있다.", [], ["강원도"]),
    ("遊客在合歡山賞雪。（中央社檔案照片）", "遊客在合歡山賞雪。", [], ["中央社"]),
    ("遊客在合歡山賞雪。（中央社資料照片）", "遊客在合歡山賞雪。", [], ["中央社"]),
    ("遊客在合歡山賞雪。（路透資料照）", "遊客在合歡山賞雪。", [], ["路透"]),
    ("遊客在合歡山賞雪。圖／聯合報系資料照片", "遊客在合歡山賞雪。", [], ["聯合報系"]),
    ("উদ্ধারকর্মীরা খোঁজ চালাচ্ছেন। ছবি: রয়টার্স", "উদ্ধারকর্মীরা খোঁজ চালাচ্ছেন।", [], ["রয়টার্স"]),
    ("উদ্ধারকর্মীরা খোঁজ চালাচ্ছেন। ছবি: এএফপি", "উদ্ধারকর্মীরা খোঁজ চালাচ্ছেন।", [], ["এএফপি"]),
    ("หน่วยกู้ภัยค้นหาผู้สูญหาย ที่มาภาพ: Reuters", "หน่วยกู้ภัยค้นหาผู้สูญหาย", [], ["Reuters"]),
    ("หน่วยกู้ภัยค้นหาผู้สูญหาย เครดิตภาพ: AFP", "หน่วยกู้ภัยค้นหาผู้สูญหาย", [], ["AFP"]),
]
HOUSES: list[Row] = [
    ("It is weighed. PHOTO: CLARA SAMPLE FOR THE DAILY LEDGER", "It is weighed.", ["CLARA SAMPLE"], ["DAILY LEDGER"]),
    ("It is weighed. Photo: CLARA SAMPLE FOR NPR", "It is weighed.", ["CLARA SAMPLE"], ["NPR"]),
    ("Er wird gewogen. FOTO: JAN MUSTER FÜR DIE ZEIT", "Er wird gewogen.", ["JAN MUSTER"], ["ZEIT"]),
    ("The cat at dawn. Photograph: Moor Trust of Oakton", "The cat at dawn.", [], ["Moor Trust of Oakton"]),
    ("Las mallas del pueblo. Foto: Cooperativa Uma", "Las mallas del pueblo.", [], ["Cooperativa Uma"]),
    ("Le reti del paese. Foto: Cooperativa Mare", "Le reti del paese.", [], ["Cooperativa Mare"]),
    ("Nadajnik waży kilogram / Fot. Nadleśnictwo Cisna", "Nadajnik waży kilogram", [], ["Nadleśnictwo Cisna"]),
    ("O farol em 1938. Crédito: Arquivo Municipal", "O farol em 1938.", [], ["Arquivo Municipal"]),
    ("El faro en 1938. Foto: Archivo Municipal", "El faro en 1938.", [], ["Archivo Municipal"]),
    ("El faro en 1938. Foto: Archivo General de la Nación", "El faro en 1938.", [], ["Archivo General de la Nación"]),
    ("Le phare en 1938. Photo : Archives départementales", "Le phare en 1938.", [], ["Archives départementales"]),
    ("Il faro nel 1938. Foto: Archivio Storico", "Il faro nel 1938.", [], ["Archivio Storico"]),
    ("The light in 1938. Photo: Archive Trust", "The light in 1938.", [], ["Archive Trust"]),
]
MADE_BY_MACHINE: list[Row] = [
    ("An empty office on a Friday. Image generated with AI", "An empty office on a Friday.", [], []),
    ("An empty office on a Friday. (AI-generated image)", "An empty office on a Friday.", [], []),
    ("An empty office on a Friday. Image created with AI", "An empty office on a Friday.", [], []),
    ("Ein leeres Büro am Freitag. Bild: KI-generiert", "Ein leeres Büro am Freitag.", [], []),
    ("Ein leeres Büro am Freitag. Bild: Midjourney", "Ein leeres Büro am Freitag.", [], ["Midjourney"]),
    ("Una oficina vacía el viernes. Imagen creada con IA", "Una oficina vacía el viernes.", [], []),
    ("Un ufficio vuoto di venerdì. Immagine creata con l’IA", "Un ufficio vuoto di venerdì.", [], []),
    ("Um escritório vazio na sexta. Imagem criada por IA", "Um escritório vazio na sexta.", [], []),
    ("Пустой офис в пятницу. Изображение создано нейросетью", "Пустой офис в пятницу.", [], []),
    ("Boş bir ofis. Görsel yapay zeka ile oluşturuldu", "Boş bir ofis.", [], []),
    ("금요일의 빈 사무실. AI 생성 이미지", "금요일의 빈 사무실.", [], []),
    ("金曜日の空いた事務所。生成AIで作成", "金曜日の空いた事務所。", [], []),
    ("周五空荡荡的办公室。（AI生成图片）", "周五空荡荡的办公室。", [], []),
]
NO_CREDIT = (
    "The crowd waits outside the Reuters building on Monday",
    "Ann Roe, left, with the map of the tunnel: it runs for 40 miles",
    "The staff of the harbour café.",
    "The museum took its mandatory credit course in May.",
    "A man reads the file photo by photo.",
    "A chart of the tides on the pier wall.",
    "Dr. Roe at the harbour.",
    "The mayor and the cooperativa workers.",
    "부산시 시청 앞 광장",
    "中央社大楼前的广场",
)


@pytest.mark.parametrize(
    ("raw", "text", "photographers", "sources"),
    [
        *MANDATORY,
        *NAMED_LIKE_A_PICTURE,
        *SIGNED_BY_A_NOTE,
        *LICENSED,
        *NO_NAME,
        *WITHOUT_CASE,
        *HOUSES,
        *MADE_BY_MACHINE,
    ],
)
def test_a_credit_is_split_whatever_house_prints_it(
    raw: str, text: str, photographers: list[str], sources: list[str]
) -> None:
    caption = split_caption(raw)
    assert caption.text == text
    credit = caption.credit
    assert credit is not None
    assert list(credit.photographers) == photographers
    assert [*credit.sources, *([credit.via] if credit.via else [])] == sources


@pytest.mark.parametrize("raw", NO_CREDIT)
def test_a_caption_without_a_credit_stays_whole(raw: str) -> None:
    assert split_caption(raw).text == raw
