"""Contribution lines: who helped, and whose copy it is."""
