"""Contribution lines: who helped, and whose copy it is. The way in is ``line.py``."""
