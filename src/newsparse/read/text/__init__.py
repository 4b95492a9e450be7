"""Plain text to segments: paragraphs (the way in), lines that a dump tore apart, what archives export."""
