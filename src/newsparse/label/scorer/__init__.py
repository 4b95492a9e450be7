"""The learned scorer: the features of a page, the network over them, and what its chances decide."""
