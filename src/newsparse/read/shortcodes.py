"""Shortcodes: what WordPress keeps in square brackets in a text: ``[caption …]``, ``[gallery]``, ``[vc_row]``.

Beside them the tags of Hugo, Jekyll and Twig: ``{{< youtube … >}}``, ``{% include … %}``.
"""

import re

LONGEST_SHORTCODE_CHARACTERS = 600
"""Characters of the longest shortcode with its attributes."""
LONGEST_CAPTION_CHARACTERS = 3000
"""Characters between the two ends of a caption: a linked image with all its addresses, and the words under it."""

_CODE_RE = re.compile(rf"\[(/?)([a-z][a-z0-9_-]{{0,30}})((?:[\s=][^\[\]\n]{{0,{LONGEST_SHORTCODE_CHARACTERS}}})?)/?\]")
_ADDRESS_RE = re.compile(
    r"(\[(embed|audio|video|img|youtube|vimeo|tweet|instagram)\b[^\[\]\n]{0,300}\])\s{0,9}https?://[^\s\[\]]{1,500}"
)
_ALONE_RE = re.compile(r"(?:gallery|playlist|(?:vc|et_pb|fusion|elementor|av|su|wp|mk|tdb?|td_block)_\w+)$")
"""Names that no one writes in brackets for a reader, so that they need neither attributes nor an end."""
_SHOWN_RE = re.compile(r"[\s=]+https?://\S+\s*$")
"""What stands behind a name where the address of what is shown is all that the brackets hold: "[youtube https://…]"."""
_CAPTION_RE = re.compile(
    rf"\[(?:wp_)?caption\b([^\[\]]{{0,{LONGEST_SHORTCODE_CHARACTERS}}})\](.{{0,{LONGEST_CAPTION_CHARACTERS}}}?)\[/(?:wp_)?caption\]",
    re.DOTALL,
)
_TEMPLATE_RE = re.compile(r"\{\{[<%](?:(?!\}\}).){1,600}[>%]\}\}|\{%(?:(?!%\}).){1,600}%\}")
_CAPTION_END_RE = re.compile(r"\[/(?:wp_)?caption\]")
_IMAGE_RE = re.compile(r"\s*(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>\s*(?:</a>)?", re.IGNORECASE)
_STATED_RE = re.compile(r"\bcaption=(?:\"([^\"]*)\"|'([^']*)')")


def has_captions(text: str) -> bool:
    """Whether a text holds captions as WordPress writes them, so that it is WordPress' HTML."""
    return bool(_CAPTION_END_RE.search(text)) and bool(_CAPTION_RE.search(text))


def without_template_tags(text: str) -> str:
    """A text without what a site's generator fills in.

    Example:
        >>> without_template_tags("Rain {{< youtube a1 >}}fell.{% endraw %}")
        'Rain fell.'
    """
    return _TEMPLATE_RE.sub("", text) if "{{" in text or "{%" in text else text


def without_shortcodes(text: str) -> str:
    """A text with its shortcodes taken off, and the addresses of what they embed; what they hold else stays.

    Example:
        >>> without_shortcodes('[vc_row][vc_column width="1/2"]Rain fell.[/vc_column][/vc_row] [sic] [embed]http://a.b[/embed]')
        'Rain fell. [sic] '
    """
    text = without_template_tags(text)
    if "[" not in text:
        return text
    ended = {found[1] for found in _CODE_RE.findall(text) if found[0]}

    def take_off(found: re.Match[str]) -> str:
        end, name, attributes = found.groups()
        is_code = bool(end) or "=" in attributes or name in ended or bool(_ALONE_RE.match(name))
        is_code = is_code or ("://" in attributes and bool(_SHOWN_RE.match(attributes)))
        return "" if is_code else found[0]

    return _CODE_RE.sub(take_off, _ADDRESS_RE.sub(r"\1", text))


def captions_as_figures(html: str) -> str:
    """HTML whose captions in brackets are figures."""
    return _CAPTION_RE.sub(_as_figure, html) if has_captions(html) else html


def _as_figure(found: re.Match[str]) -> str:
    attributes, inside = found.groups()
    image = _IMAGE_RE.match(inside)
    picture = image[0] if image else ""
    stated = _STATED_RE.search(attributes)
    words = inside[len(picture) :].strip() or (stated and (stated[1] or stated[2])) or ""
    return f"<figure>{picture.strip()}<figcaption>{words}</figcaption></figure>"
