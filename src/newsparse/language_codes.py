"""The codes by which languages are named, and what is said of a name that is none of them."""

import re
from types import MappingProxyType

from newsparse.errors import some_of

_TWO = (
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo "
    "es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv ka "
    "kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng "
    "nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su "
    "sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_THREE = (
    "ace arz ast awa bal ban bho bik ceb chr ckb cnr crh csb dsb fil frr fur gsw hak haw hil hsb ilo kab kha kmr lij "
    "lmo lus mad mai mni mul nap nds pag pam pap pcm pms prs rue sah sat scn sco shi szl tet tpi tyv vec war yue "
    "zgh"
)
TWO_LETTERS = tuple(_TWO.split())
"""All codes of ISO 639-1."""
THREE_LETTERS = tuple(_THREE.split())
"""Codes of ISO 639-3 for languages that have newspapers and no code of two letters; ``mul``: several."""


FAMILIAR = ("ar", "de", "en", "es", "fr", "hi", "ja", "pt", "ru", "zh")
"""Codes that show how codes look."""
_NAMES = (
    "arabic ar bengali bn bulgarian bg catalan ca chinese zh croatian hr czech cs danish da dutch nl english en "
    "estonian et finnish fi french fr german de greek el hebrew he hindi hi hungarian hu indonesian id irish ga "
    "icelandic is italian it japanese ja korean ko latvian lv lithuanian lt malay ms norwegian no persian fa polish pl "
    "portuguese pt romanian ro russian ru serbian sr slovak sk slovenian sl spanish es swahili sw swedish sv thai th "
    "turkish tr ukrainian uk urdu ur vietnamese vi deutsch de español es français fr italiano it português pt"
)
_NAMED = MappingProxyType(dict(zip(_NAMES.split()[::2], _NAMES.split()[1::2], strict=True)))
"""The code of a language by its name; names begin as most codes of three letters do (``ger``, ``spa``)."""
_TAG_RE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8}){0,8}")


def code_of(name: str) -> str | None:
    """The code of a language in its name: in a code, or in a tag that begins with one; ``None`` where it has none.

    Example:
        >>> code_of("de"), code_of("en-US"), code_of("zh-Hans-CN"), code_of("pt_BR"), code_of("english")
        ('de', 'en', 'zh', 'pt', None)
    """
    tag = _TAG_RE.fullmatch(name.strip())
    code = tag[1].lower() if tag else ""
    return code if code in TWO_LETTERS or code in THREE_LETTERS else None


def refusal_of(name: str) -> str:
    """What to say of a name that has no known code of a language.

    Example:
        >>> refusal_of("german")[:59]
        "'german' is no known code of a language; did you mean 'de'?"
    """
    near = _meant(name.strip().lower())
    hint = f"; did you mean {near!r}?" if near else "."
    known = (*FAMILIAR, *(code for code in (*TWO_LETTERS, *THREE_LETTERS) if code not in FAMILIAR))
    listed = some_of(known, "docs/options.md#languages lists them", most=len(FAMILIAR))
    taken = f"Taken are codes of ISO 639-1, {listed}, and tags that begin with one, as en-US"
    return f"{name!r} is no known code of a language{hint} {taken}"


def _meant(name: str) -> str:
    """The code that is likely meant by a name: the language's, or that of two letters which it begins with."""
    named = next((code for known, code in _NAMED.items() if name in (known, known[:3])), "")
    return named or (name[:2] if name[:2] in TWO_LETTERS else "")
