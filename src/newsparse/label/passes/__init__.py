"""The passes: one module each, its question answered by one function; their order stands in ``newsparse.label``."""
