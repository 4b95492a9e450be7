"""Beside the story: what a page sets around and into it that is not its own, and what stands there twice."""
