"""How all tests run: Hypothesis with the same examples every time, unless a run asks for new ones.

``pytest --hypothesis-profile=default`` looks at new examples; a run that fails is then no news of the change alone.
"""

from hypothesis import settings

settings.register_profile("steady", derandomize=True)
settings.load_profile("steady")
