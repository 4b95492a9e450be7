"""Credits: a caption apart from its credit, and the credit in its parts."""
