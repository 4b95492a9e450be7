"""Credits: a caption apart from its credit (``caption.py``, the way in), the credit in its parts (``pieces.py``)."""
