"""A run over a feed: each record parsed, checked and counted, by one process or several."""
