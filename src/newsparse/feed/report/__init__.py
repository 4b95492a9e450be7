"""The report of a feed: its model, its page, the limits it is held to."""
