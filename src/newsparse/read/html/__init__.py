"""HTML to segments: the tree, the walk over it, the layout, and what the metadata state."""
