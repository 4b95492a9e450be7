"""Bylines: who wrote it. The way in is ``byline.py``; ``opener.py`` tells whether a line is one at all."""
