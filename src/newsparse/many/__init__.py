"""Many: what holds many articles (a list, a table, a folder, a feed) to articles and rows, by one process or more."""
