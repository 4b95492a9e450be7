"""Forms: lines as newspapers print them, made with their parts known, so that the parser can be held against them."""
