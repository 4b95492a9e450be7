"""HTML to segments: the tree, the walk over it, the layout (the way in), what the metadata state (``facts.py``)."""
