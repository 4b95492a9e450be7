"""Bylines: who wrote it."""
