"""Markdown to segments (the way in): its blocks, and what stands inside a line."""
