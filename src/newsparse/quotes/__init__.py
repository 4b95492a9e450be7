"""Quoted speech: the words, their places, the speaker and the verb."""
