"""Benchmarks: what the library does to data whose faults are known, and how fast."""
