"""What WordPress prints under a story: share and like buttons, the fields of a comment form, its notices."""

import pytest

from harbour_bridge import STORIES
from newsparse import parse_article
from old_bridge import STORIES as MORE
from shapes import LAYOUTS, in_shapes

FOOTERS = {
    "en": [
        "Share this:",
        "Click to share on Twitter (Opens in new window)",
        "Like this:",
        "Like Loading...",
        "Related",
        "Leave a Reply",
        "Your email address will not be published. Required fields are marked *",
        "Comment *",
        "Name *",
        "Email *",
        "Website",
        "Save my name, email, and website in this browser for the next time I comment.",
        "Post Comment",
        "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
        "Post navigation",
    ],
    "de": [
        "Teilen mit:",
        "Klick, um auf Facebook zu teilen (Wird in neuem Fenster geöffnet)",
        "Gefällt mir:",
        "Gefällt mir Wird geladen …",
        "Ähnliche Beiträge",
        "Schreibe einen Kommentar",
        "Deine E-Mail-Adresse wird nicht veröffentlicht. Erforderliche Felder sind mit * markiert",
        "Kommentar *",
        "Name *",
        "E-Mail-Adresse *",
        "Website",
        "Meinen Namen, E-Mail und Website in diesem Browser speichern, bis ich wieder kommentiere.",
        "Kommentar abschicken",
        "Diese Website verwendet Akismet, um Spam zu reduzieren.",
        "Beitragsnavigation",
    ],
    "fr": [
        "Partager :",
        "Cliquez pour partager sur Facebook(ouvre dans une nouvelle fenêtre)",
        "J’aime ça :",
        "J’aime chargement…",
        "Articles similaires",
        "Laisser un commentaire",
        "Votre adresse e-mail ne sera pas publiée. Les champs obligatoires sont indiqués avec *",
        "Commentaire *",
        "Nom *",
        "E-mail *",
        "Site web",
        "Enregistrer mon nom, mon e-mail et mon site dans le navigateur pour mon prochain commentaire.",
        "Laisser un commentaire",
        "Ce site utilise Akismet pour réduire les indésirables.",
        "Navigation de l’article",
    ],
    "es": [
        "Comparte esto:",
        "Haz clic para compartir en Facebook (Se abre en una ventana nueva)",
        "Me gusta esto:",
        "Me gusta Cargando...",
        "Relacionado",
        "Deja una respuesta",
        "Tu dirección de correo electrónico no será publicada. Los campos obligatorios están marcados con *",
        "Comentario *",
        "Nombre *",
        "Correo electrónico *",
        "Web",
        "Guarda mi nombre, correo electrónico y web en este navegador para la próxima vez que comente.",
        "Publicar el comentario",
        "Este sitio usa Akismet para reducir el spam. Aprende cómo se procesan los datos de tus comentarios.",
        "Navegación de entradas",
    ],
    "it": [
        "Condividi:",
        "Fai clic per condividere su Facebook (Si apre in una nuova finestra)",
        "Mi piace:",
        "Mi piace Caricamento...",
        "Correlati",
        "Lascia un commento",
        "Il tuo indirizzo email non sarà pubblicato. I campi obbligatori sono contrassegnati *",
        "Commento *",
        "Nome *",
        "Email *",
        "Sito web",
        "Salva il mio nome, email e sito web in questo browser per la prossima volta che commento.",
        "Invia commento",
        "Questo sito utilizza Akismet per ridurre lo spam. Scopri come vengono elaborati i dati derivati dai commenti.",
        "Navigazione articoli",
    ],
    "pt": [
        "Compartilhe isso:",
        "Clique para compartilhar no Facebook(abre em nova janela)",
        "Curtir isso:",
        "Curtir Carregando...",
        "Relacionado",
        "Deixe um comentário",
        "O seu endereço de e-mail não será publicado. Campos obrigatórios são marcados com *",
        "Comentário *",
        "Nome *",
        "E-mail *",
        "Site",
        "Salvar meus dados neste navegador para a próxima vez que eu comentar.",
        "Publicar comentário",
        "Este site utiliza o Akismet para reduzir spam. Saiba como seus dados em comentários são processados.",
        "Navegação de Post",
    ],
    "nl": [
        "Dit delen:",
        "Klik om te delen op Facebook (Wordt in een nieuw venster geopend)",
        "Vind ik leuk:",
        "Like Aan het laden...",
        "Gerelateerd",
        "Geef een reactie",
        "Je e-mailadres wordt niet gepubliceerd. Vereiste velden zijn gemarkeerd met *",
        "Reactie *",
        "Naam *",
        "E-mail *",
        "Site",
        "Mijn naam, e-mail en site opslaan in deze browser voor de volgende keer wanneer ik een reactie plaats.",
        "Reactie plaatsen",
        "Deze site gebruikt Akismet om spam te verminderen. Bekijk hoe je reactie gegevens worden verwerkt.",
        "Bericht navigatie",
    ],
    "pl": [
        "Udostępnij:",
        "Kliknij, aby udostępnić na Facebooku (Otwiera się w nowym oknie)",
        "Lubię to:",
        "Lubię Wczytywanie…",
        "Podobne",
        "Dodaj komentarz",
        "Twój adres e-mail nie zostanie opublikowany. Wymagane pola są oznaczone *",
        "Komentarz *",
        "Nazwa *",
        "Adres e-mail *",
        "Witryna internetowa",
        "Zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy.",
        "Komentarz wpisu",
        "Ta strona używa Akismet do redukcji spamu. Dowiedz się, w jaki sposób przetwarzane są dane Twoich komentarzy.",
        "Nawigacja wpisu",
    ],
    "sv": [
        "Dela detta:",
        "Klicka för att dela på Facebook (Öppnas i ett nytt fönster)",
        "Gilla:",
        "Gilla Laddar in …",
        "Relaterade",
        "Lämna ett svar",
        "Din e-postadress kommer inte publiceras. Obligatoriska fält är märkta *",
        "Kommentar *",
        "Namn *",
        "E-postadress *",
        "Webbplats",
        "Spara mitt namn, min e-postadress och webbplats i denna webbläsare till nästa gång jag skriver en kommentar.",
        "Publicera kommentar",
        "Denna webbplats använder Akismet för att minska skräppost. Lär dig om hur din kommentarsdata bearbetas.",
        "Inläggsnavigering",
    ],
    "ru": [
        "Поделиться ссылкой:",
        "Нажмите здесь, чтобы поделиться контентом на Facebook. (Открывается в новом окне)",
        "Понравилось это:",
        "Нравится Загрузка...",
        "Похожее",
        "Добавить комментарий",
        "Ваш адрес email не будет опубликован. Обязательные поля помечены *",
        "Комментарий *",
        "Имя *",
        "Email *",
        "Сайт",
        "Сохранить моё имя, email и адрес сайта в этом браузере для последующих моих комментариев.",
        "Отправить комментарий",
        "Этот сайт использует Akismet для борьбы со спамом. Узнайте, как обрабатываются ваши данные комментариев.",
        "Навигация по записям",
    ],
    "tr": [
        "Bunu paylaş:",
        "Facebook'ta paylaşmak için tıklayın (Yeni pencerede açılır)",
        "Beğen:",
        "Beğen Yükleniyor...",
        "İlgili",
        "Bir yanıt yazın",
        "E-posta adresiniz yayınlanmayacak. Gerekli alanlar * ile işaretlenmişlerdir",
        "Yorum *",
        "Ad *",
        "E-posta *",
        "İnternet sitesi",
        "Daha sonraki yorumlarımda kullanılması için adım, e-posta adresim ve site adresim bu tarayıcıya kaydedilsin.",
        "Yorum gönder",
        "Bu site istenmeyenleri azaltmak için Akismet kullanır. Yorum verilerinizin nasıl işlendiğini öğrenin.",
        "Yazı gezinmesi",
    ],
    "uk": [
        "Поділитися:",
        "Натисніть, щоб поширити на Facebook (Відкривається у новому вікні)",
        "Вподобати:",
        "Вподобати Завантаження...",
        "Пов’язано",
        "Залишити відповідь",
        "Ваша e-mail адреса не оприлюднюватиметься. Обов’язкові поля позначені *",
        "Коментар *",
        "Ім'я *",
        "Email *",
        "Сайт",
        "Зберегти моє ім'я, e-mail, та адресу сайту в цьому браузері для моїх подальших коментарів.",
        "Опублікувати коментар",
        "Цей сайт використовує Akismet для зменшення спаму. Дізнайтеся, як обробляються ваші дані коментарів.",
        "Навігація записів",
    ],
}
SHORTEST = 5
"""Words of the shortest of these lines that is told by itself, too."""


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("language", FOOTERS)
def test_what_wordpress_prints_under_a_story_is_none_of_it(language: str, layout: str) -> None:
    headline, *story = (STORIES | MORE)[language]
    article = parse_article(LAYOUTS[layout]([headline, *story, *FOOTERS[language]]))
    assert [block.text for block in article.body] == story
    assert not article.authors


@pytest.mark.slow
@pytest.mark.parametrize(
    ("language", "line"),
    [(code, line) for code, lines in FOOTERS.items() for line in lines if line.count(" ") >= SHORTEST],
)
def test_each_of_its_sentences_is_told_by_itself(language: str, line: str) -> None:
    headline, *story = (STORIES | MORE)[language]
    article = parse_article("\n\n".join([headline, *story, line]))
    assert [block.text for block in article.body] == story


BLOGGER = {
    "de": (
        "Jana Ahlers",
        [
            "Gepostet von Jana Ahlers um 16:12",
            "Labels: Brücke, Altbrück",
            "Keine Kommentare:",
            "Kommentar veröffentlichen",
            "Neuerer Post Älterer Post Startseite",
            "Abonnieren Kommentare zum Post (Atom)",
        ],
    ),
    "es": (
        "Ana Ruiz",
        [
            "Publicado por Ana Ruiz en 16:12",
            "Etiquetas: puente, Villaluz",
            "No hay comentarios:",
            "Publicar un comentario",
            "Entrada más reciente Entrada antigua Inicio",
            "Suscribirse a: Enviar comentarios (Atom)",
        ],
    ),
    "pt": (
        "Ana Prado",
        [
            "Postado por Ana Prado às 16:12",
            "Marcadores: ponte, Vilaluz",
            "Nenhum comentário:",
            "Postar um comentário",
            "Postagem mais recente Postagem mais antiga Página inicial",
            "Assinar: Postar comentários (Atom)",
        ],
    ),
    "it": (
        "Anna Esempio",
        [
            "Pubblicato da Anna Esempio alle ore 16:12",
            "Etichette: ponte, Valchiara",
            "Nessun commento:",
            "Posta un commento",
            "Post più recente Post più vecchio Home page",
            "Iscriviti a: Commenti sul post (Atom)",
        ],
    ),
    "id": (
        "Siti Contoh",
        [
            "Diposting oleh Siti Contoh di 16.12",
            "Kirimkan Ini lewat Email BlogThis! Bagikan ke X Berbagi ke Facebook Bagikan ke Pinterest",
            "Label: jembatan",
            "Tidak ada komentar:",
            "Posting Komentar",
            "Posting Lebih Baru Posting Lama Beranda",
            "Langganan: Posting Komentar (Atom)",
        ],
    ),
    "pl": (
        "Anna Kowalska",
        [
            "Autor: Anna Kowalska o 16:12",
            "Etykiety: most, Mostki",
            "Brak komentarzy:",
            "Prześlij komentarz",
            "Nowszy post Starszy post Strona główna",
            "Subskrybuj: Komentarze do posta (Atom)",
        ],
    ),
    "nl": (
        "Anne Bakker",
        [
            "Gepost door Anne Bakker op 16:12",
            "Dit e-mailen Dit bloggen! Delen via X Delen op Facebook Delen op Pinterest",
            "Labels: brug, Oudbrug",
            "Geen opmerkingen:",
            "Een reactie posten",
            "Nieuwere post Oudere post Homepage",
            "Abonneren op: Reacties posten (Atom)",
        ],
    ),
}


@in_shapes("layout", LAYOUTS)
@pytest.mark.parametrize("language", BLOGGER)
def test_who_posted_under_a_story_signs_it(language: str, layout: str) -> None:
    headline, *story = (STORIES | MORE)[language]
    writer, footer = BLOGGER[language]
    article = parse_article(LAYOUTS[layout]([headline, *story, *footer]))
    assert [author.name for author in article.authors] == [writer]
    assert [block.text for block in article.body] == story
