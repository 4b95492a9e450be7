"""Captions: what stands under a picture, and whose picture it is."""
