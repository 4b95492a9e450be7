"""Readers' comments below a story that have no button: under their count each has its writer's name as a heading."""

import pytest

import harbour_bridge
import old_bridge
from newsparse import Article, Kind, parse_article
from shapes import in_shapes
from test_threads import COMMENTS

STORIES = harbour_bridge.STORIES | old_bridge.STORIES

TOLD = COMMENTS | {
    "it": ("L'ho preso stamattina e il tram fa ancora rumore.", "Nove milioni, e nessuno ci ha chiesto niente."),
    "nl": ("Ik reed er vanmorgen over en de tram rammelt.", "Negen miljoen, en niemand heeft ons iets gevraagd."),
    "pt": ("Passei lá esta manhã e o elétrico faz barulho.", "Nove milhões, e ninguém nos perguntou nada."),
    "uk": ("Їхав сьогодні вранці, трамвай гримить, як і гримів.", "Дев'ять мільйонів, а нас ніхто не спитав."),
}  # fmt: skip
COUNTS = {
    "en": "2 Comments", "de": "Kommentare (2)", "fr": "2 commentaires", "es": "Comentarios (2)", "pl": "Komentarze (2)",
    "sv": "2 kommentarer", "ru": "Комментарии (2)", "tr": "Yorumlar (2)", "id": "Komentar (2)", "he": "תגובות (2)",
    "ja": "コメント2件", "ko": "댓글 2", "it": "Commenti (2)", "nl": "2 reacties", "pt": "2 comentários",
    "uk": "Коментарі (2)",
}  # fmt: skip
WRITERS = ("willow71", "Ala")

SETS = {
    "headings": "<h4>{name}</h4><p>{words}</p>",
    "headings in boxes": "<div><h3>{name}</h3><div><p>{words}</p></div></div>",
    "bold": "<div><strong>{name}</strong><p>{words}</p></div>",
    "items": "<ul><li><h5>{name}</h5><p>{words}</p></li></ul>",
}
"""How a page sets a comment."""
FOOTS = {"en": "All rights reserved", "pl": "Wszelkie prawa zastrzeżone", "de": "Alle Rechte vorbehalten"}


def _page(language: str, head: str, comments: str) -> str:
    title, *story = STORIES[language]
    paragraphs = "".join(f"<p>{one}</p>" for one in story)
    told = f"<article><h1>{title}</h1>{paragraphs}</article><section>{head}{comments}</section>"
    return f"<html><body>{told}<footer><p>{FOOTS.get(language, '© 2024')}</p></footer></body></html>"


def _holds_the_story_alone(article: Article, language: str) -> bool:
    title, *story = STORIES[language]
    return article.title == title and [block.text for block in article.body] == story


@in_shapes("form", SETS)
@pytest.mark.parametrize("language", COUNTS)
def test_comments_under_a_bare_count_are_not_the_story(language: str, form: str) -> None:
    head = f"<h3>{COUNTS[language]}</h3>"
    comments = "".join(
        SETS[form].format(name=name, words=words) for name, words in zip(WRITERS, TOLD[language], strict=False)
    )
    article = parse_article(_page(language, head, comments))
    assert _holds_the_story_alone(article, language)
    told = {block.text for block in article.removed if block.kind is Kind.COMMENT}
    assert told >= set(TOLD[language][:2])


@pytest.mark.parametrize("language", ["en", "pl", "ja"])
def test_comments_inside_the_articles_element_are_not_the_story(language: str) -> None:
    head = f"<p>{COUNTS[language]}</p>"
    comments = "".join(f"<h4>{name}</h4><p>{words}</p>" for name, words in zip(WRITERS, TOLD[language], strict=False))
    raw = _page(language, head, comments).replace("</article><section>", "").replace("</section>", "</article>")
    assert _holds_the_story_alone(parse_article(raw), language)


@pytest.mark.parametrize("language", ["en", "de", "pl", "ja"])
def test_a_count_over_the_story_begins_no_comments(language: str) -> None:
    title, first, *rest = STORIES[language]
    told = "".join(f"<h3>{name}</h3><p>{words}</p>" for name, words in zip(("A 2", "Ala"), rest, strict=False))
    raw = f"<html><body><article><h1>{title}</h1><p>{COUNTS[language]}</p><p>{first}</p>{told}</article></body></html>"
    kept = [block.text for block in parse_article(raw).body]
    assert [line for line in (first, *rest) if line not in kept] == []


INVITATIONS = {
    "en": ("Be the first to comment", "Write a comment", "Have your say in the comments", "Sign in to comment"),
    "de": ("Schreiben Sie den ersten Kommentar", "Kommentar verfassen", "Jetzt mitdiskutieren",
           "Noch keine Kommentare"),
    "fr": ("Soyez le premier à commenter", "Écrire un commentaire", "Laissez votre commentaire", "Aucun commentaire"),
    "es": ("Sé el primero en comentar", "Escribe un comentario", "Deja tu comentario", "Aún no hay comentarios"),
    "pl": ("Napisz komentarz", "Bądź pierwszy, skomentuj", "Dodaj swój komentarz", "Brak komentarzy"),
    "sv": ("Skriv en kommentar", "Bli först att kommentera", "Kommentera artikeln", "Inga kommentarer"),
    "ru": ("Напишите первый комментарий", "Оставьте комментарий", "Комментариев пока нет",
           "Станьте первым, кто оставит комментарий"),
    "tr": ("İlk yorumu siz yapın", "Yorumunuzu bırakın", "Henüz yorum yapılmamış", "Yorum yazın"),
    "id": ("Tulis komentar Anda", "Jadilah yang pertama berkomentar", "Belum ada komentar", "Berikan komentar"),
    "he": ("היו הראשונים להגיב", "כתבו תגובה לכתבה", "אין תגובות", "השאירו תגובה"),
    "ja": ("コメントを残す", "最初のコメントを書く", "コメントはまだありません", "コメントを書き込む"),
    "ko": ("댓글을 남겨 주세요", "댓글을 입력해 주세요", "첫 댓글을 남겨보세요", "등록된 댓글이 없습니다"),
    "it": ("Scrivi un commento", "Lascia il tuo commento", "Commenta per primo", "Nessun commento"),
    "nl": ("Schrijf een reactie", "Plaats een reactie", "Wees de eerste die reageert", "Nog geen reacties"),
    "pt": ("Escreva um comentário", "Seja o primeiro a comentar", "Deixe o seu comentário", "Sem comentários"),
    "uk": ("Напишіть коментар", "Залиште коментар", "Будьте першим, хто прокоментує", "Коментарів поки немає"),
}  # fmt: skip
REMARKS = {
    "en": ("He would not comment on the toll.", "Nobody wrote a comment in the guest book."),
    "de": ("Ein Kommentar des Rats blieb aus.", "Niemand wollte den ersten Kommentar schreiben."),
    "es": ("La alcaldesa no quiso hacer comentarios.",),
    "pl": ("Burmistrz nie napisał komentarza.",),
    "ko": ("주민들은 댓글을 남겼다.",),
    "ja": ("市長はコメントを残した。",),
}


@pytest.mark.parametrize("language", INVITATIONS)
@pytest.mark.parametrize("html", [False, True], ids=["text", "html"])
def test_an_invitation_to_comment_is_not_the_story(language: str, *, html: bool) -> None:
    for line in INVITATIONS[language]:
        title, *story = STORIES[language]
        raw = _page(language, "", f"<p>{line}</p>") if html else "\n\n".join((title, *story, line))
        article = parse_article(raw)
        assert _holds_the_story_alone(article, language), line
        assert [block.kind for block in article.removed if block.text == line] == [Kind.COMMENT], line


@pytest.mark.parametrize("language", REMARKS)
def test_a_sentence_about_a_comment_is_the_story(language: str) -> None:
    title, *story = STORIES[language]
    article = parse_article("\n\n".join((title, *story, *REMARKS[language])))
    assert [block.text for block in article.body] == [*story, *REMARKS[language]]
