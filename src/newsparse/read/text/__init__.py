"""Plain text to segments: paragraphs, and lines that a dump tore apart."""
