"""The codes by which languages are named, and what is said of a name that is none of them."""

from difflib import get_close_matches

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


def refusal_of(name: str) -> str | None:
    """What to say of a name that is no known code of a language; ``None`` for one that is.

    Example:
        >>> refusal_of("de"), refusal_of("en-GB")[:43]
        (None, "'en-GB' is no known code of a language; did")
    """
    if name in TWO_LETTERS or name in THREE_LETTERS:
        return None
    start = name.strip().lower().replace("_", "-").partition("-")[0]
    known = (*TWO_LETTERS, *THREE_LETTERS)
    near = start if start in known else next(iter(get_close_matches(start[:2], TWO_LETTERS, n=1)), "")
    hint = f"; did you mean {near!r}?" if near else "."
    return (
        f"{name!r} is no known code of a language{hint} Known are the codes of ISO 639-1 in lower case "
        f"({', '.join(TWO_LETTERS)}) and {', '.join(THREE_LETTERS)}"
    )
