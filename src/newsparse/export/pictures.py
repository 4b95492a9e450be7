"""Pictures: the captions of an article with their images' addresses as a reader elsewhere needs them."""

from newsparse.model import Article, Caption
from newsparse.web_address import absolute


def pictured(article: Article) -> tuple[Caption, ...]:
    """The captions, each image's address resolved against the page's where the article knows that.

    A parsed article's are whole already; of one that was made by hand, or parsed without an address, they may not be.

    Example:
        >>> caption = Caption(text="The mill.", image="/media/mill.jpg")
        >>> pictured(Article(url="https://ashby.test/news/a", captions=(caption,)))[0].image
        'https://ashby.test/media/mill.jpg'
    """
    return tuple(
        caption.model_copy(update={"image": absolute(article.url, caption.image)})
        if caption.image and article.url
        else caption
        for caption in article.captions
    )


def lead_alone(article: Article) -> str | None:
    """The whole address of the lead picture where it is none of those with a caption, ``None`` where it is one."""
    lead = absolute(article.url or "", article.image) if article.image else None
    return None if any(caption.image == lead for caption in pictured(article)) else lead
