"""How all tests run: Hypothesis with the same examples every time, unless a run asks for new ones.

``pytest --hypothesis-profile=new`` looks at new examples; a run that fails is then no news of the change alone. No
example has a deadline: other programs may share the machine, and what takes too long ends at pytest's own timeout.
"""

from hypothesis import settings

settings.register_profile("new", deadline=None)
settings.register_profile("steady", derandomize=True, deadline=None)
settings.load_profile("steady")
