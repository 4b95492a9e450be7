"""Dated: the lines that say when."""
