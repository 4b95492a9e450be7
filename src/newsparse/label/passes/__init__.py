"""The passes: one module each, its question answered by one function, in a room with those that ask of the same.

Their order stands in ``newsparse.label``.
"""
