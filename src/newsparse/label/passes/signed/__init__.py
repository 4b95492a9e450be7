"""Signed: who wrote the article, who helped, whose copy it is."""
