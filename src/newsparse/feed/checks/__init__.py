"""The checks: of one article, of a record beside its article, of a whole feed, of copies."""
