"""Stated: what the caller, the text's own labels and the page's metadata say of the article."""
