"""Engines: newsparse inside what runs over many records: Arrow, pandas, polars, Spark, Ray, Dask, datatrove, Scrapy.

Each is a module of its own that needs its own package (``pip install 'newsparse[spark]'``); docs/engines.md has a
recipe for each.
"""
