"""Quoted speech: the words, their places, the speaker and the verb. The way in is ``find.py``."""
