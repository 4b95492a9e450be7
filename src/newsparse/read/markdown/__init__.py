"""Markdown to segments: its blocks, and what stands inside a line."""
