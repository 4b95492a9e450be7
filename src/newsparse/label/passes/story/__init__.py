"""Story: its paragraphs, headings and lists, and the notes and posts among them."""
