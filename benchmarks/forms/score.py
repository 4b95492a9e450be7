"""The score: the share of generated lines whose parts all come back, by kind, language and form."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from benchmarks.forms.cases import Case, make_cases
from benchmarks.forms.parsed import Answer, is_right, parse

EXAMPLES = 2  # lines shown of each of the worst forms


@dataclass(frozen=True)
class Result:
    """A case, what came back, and whether that is right."""

    case: Case
    answer: Answer
    right: bool


def run(cases: Iterable[Case]) -> list[Result]:
    """Parse every case."""
    results = []
    for case in cases:
        answer = parse(case["kind"], case["line"], case.get("text"))
        results.append(Result(case, answer, is_right(case["expect"], answer)))
    return results


def share(results: Sequence[Result]) -> float:
    """The percentage of the cases that came back right, those left out that no person could tell."""
    counted = [result.right for result in results if not result.case["hard"]]
    return 100 * sum(counted) / len(counted) if counted else 0.0


def print_score(kind: str, count: int, seed: int, worst: int) -> None:
    """Score a kind and print it: overall, by language, and the worst forms with examples."""
    results = run(make_cases(kind, count, seed))
    counted = [result for result in results if not result.case["hard"]]
    hard = [result for result in results if result.case["hard"]]
    print(f"== {kind}: {share(results):.1f} % of {len(counted)} lines right")
    if hard:
        print(f"   hard lines, not counted: {sum(result.right for result in hard)} of {len(hard)} right")
    languages = Counter(result.case["language"] for result in counted)
    right = Counter(result.case["language"] for result in counted if result.right)
    print("   " + "  ".join(f"{code} {100 * right[code] / total:.0f}" for code, total in languages.most_common()))
    by_form: dict[str, list[Result]] = defaultdict(list)
    for result in counted:
        by_form[result.case["form"]].append(result)
    order = sorted(by_form, key=lambda form: share(by_form[form]))
    for form in order[:worst]:
        _print_form(form, by_form[form])
    print()


def _print_form(form: str, results: Sequence[Result]) -> None:
    wrong = [result for result in results if not result.right]
    print(f"{share(results):6.1f} % of {len(results):4d}  {form}")
    for result in wrong[:EXAMPLES]:
        print(f"           {result.case['language']} {result.case['line']!r}")
        expected = {key: value for key, value in result.case["expect"].items() if value not in (None, [], "")}
        found = {key: value for key, value in result.answer.items() if value not in (None, [], "")}
        print(f"              expected {expected}")
        print(f"              found    {found}")
