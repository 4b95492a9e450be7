"""Headline: which line it is, what stands in that line beside it, and the topic and standfirst around it."""
