"""The house rules that a machine can hold: who may import whom, how large things grow, what stays unloaded."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from importlib import resources
from pathlib import Path

import pytest

LAYERS = (
    (
        "errors",
        "count_of",
        "extras",
        "letters",
        "late_pattern",
        "remembered",
        "web_address",
        "row",
        "surrogates",
        "documented",
        "known_fields",
        "language_codes",
    ),
    ("kinds", "frozen", "late"),
    ("options",),
    ("model", "parts", "forms", "flatten", "require_article", "checks_page"),
    ("document", "cues", "names", "dates", "language"),
    ("read", "attribution", "quotes", "dateline"),
    ("label",),
    ("assemble",),
    ("parse", "explain"),
    ("feed", "export"),
    ("many",),
    ("engines",),
    ("command", "cli", "__main__"),
)
"""Bottom to top: a module imports from its own layer or one below, never from one above."""
LONGEST_MODULE = 250
LONGEST_FUNCTION = 40
MOST_PARAMETERS = 5
SLOWEST_IMPORT = 0.6
"""Seconds of CPU for a fresh interpreter and ``import newsparse``; 0.25 to 0.3 on a quiet machine."""
HEAVY = ("dateparser", "bs4", "lxml", "numpy")
"""Packages that only some inputs need."""
VAGUE = frozenset({"utils", "util", "helpers", "helper", "common", "manager", "misc"})
MUTABLE_CALLS = frozenset({"dict", "list", "set", "bytearray", "defaultdict", "Counter", "OrderedDict", "deque"})

ROOT = Path(str(resources.files("newsparse")))
MODULES = {
    ".".join(("newsparse", *path.relative_to(ROOT).with_suffix("").parts)).removesuffix(".__init__"): path
    for path in sorted(ROOT.rglob("*.py"))
}


@cache
def tree(module: str) -> ast.Module:
    return ast.parse(MODULES[module].read_text(encoding="utf-8"))


def layer(module: str) -> int:
    """The number of a module's layer, from the bottom; the package itself stands on top of all."""
    parts = module.split(".")
    if len(parts) == 1:
        return len(LAYERS)
    found = next((number for number, names in enumerate(LAYERS) if parts[1] in names), None)
    assert found is not None, f"{module} has no layer: give {parts[1]!r} its place in LAYERS"
    return found


def imports(node: ast.AST, *, inside: bool = True) -> Iterator[str]:
    """The modules of this package that a piece of code imports; ``inside`` functions as well."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.Import):
            yield from (alias.name for alias in child.names if alias.name.split(".")[0] == "newsparse")
        elif isinstance(child, ast.ImportFrom):
            assert child.level == 0, f"line {child.lineno}: a relative import"
            if (child.module or "").split(".")[0] == "newsparse":
                yield from (_named(f"{child.module}.{alias.name}", str(child.module)) for alias in child.names)
        elif inside or not isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
            yield from imports(child, inside=inside)


def _named(longer: str, shorter: str) -> str:
    """``from newsparse import cues`` means the module ``newsparse.cues``."""
    return longer if longer in MODULES else shorter


def test_a_module_imports_from_its_layer_or_below() -> None:
    above = [f"{one}: {name}" for one in MODULES for name in imports(tree(one)) if layer(name) > layer(one)]
    assert not above, f"imports of what stands above: {above}"


def test_no_module_imports_from_the_package_itself() -> None:
    faults = [module for module in MODULES if "newsparse" in set(imports(tree(module)))]
    assert not faults, f"import from the module that defines the name: {faults}"


def test_no_import_cycles() -> None:
    graph = {module: sorted(set(imports(tree(module), inside=False)) - {module}) for module in MODULES}
    assert not (cycle := find_cycle(graph)), f"a cycle: {' -> '.join(cycle)}"


def find_cycle(graph: Mapping[str, list[str]]) -> list[str]:
    """The modules of one cycle, empty when there is none."""
    done: set[str] = set()

    def walk(module: str, path: list[str]) -> list[str]:
        if module in path:
            return [*path[path.index(module) :], module]
        if module in done:
            return []
        found = next((cycle for name in graph.get(module, ()) if (cycle := walk(name, [*path, module]))), [])
        done.add(module)
        return found

    return next((cycle for module in graph if (cycle := walk(module, []))), [])


def test_a_cycle_would_be_found() -> None:
    assert find_cycle({"a": ["b"], "b": ["c"], "c": ["b"]}) == ["b", "c", "b"]
    assert find_cycle({"a": ["b", "c"], "b": ["c"], "c": []}) == []


def test_modules_stay_short() -> None:
    lines = {module: len(path.read_text(encoding="utf-8").splitlines()) for module, path in MODULES.items()}
    long = {module: count for module, count in lines.items() if count > LONGEST_MODULE}
    assert not long, f"more than {LONGEST_MODULE} lines, part them by what they are about: {long}"


def test_functions_stay_short_and_take_few_parameters() -> None:
    faults = [fault for module in MODULES for fault in large_functions(module)]
    assert not faults, "\n".join(faults)


def large_functions(module: str) -> Iterator[str]:
    """What is too long or takes too much in a module, with its place."""
    for node in ast.walk(tree(module)):
        if not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        count = parameters(node.args)
        if lines > LONGEST_FUNCTION:
            yield f"{module}:{node.lineno} {node.name} has {lines} lines, at most {LONGEST_FUNCTION}"
        if count > MOST_PARAMETERS:
            yield f"{module}:{node.lineno} {node.name} takes {count} parameters, at most {MOST_PARAMETERS}"


def parameters(arguments: ast.arguments) -> int:
    """How many parameters a function takes, without ``self`` and ``cls``."""
    named = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs, arguments.vararg, arguments.kwarg]
    return sum(one is not None and one.arg not in ("self", "cls") for one in named)


def test_names_say_what_is_inside() -> None:
    vague = [module for module in MODULES if VAGUE & set(module.split("."))]
    assert not vague, f"a name that could hold anything: {vague}"


def test_no_module_keeps_mutable_state() -> None:
    faults = [f"{module}:{line} {name}" for module in MODULES for line, name in mutable(tree(module))]
    assert not faults, f"a tuple, frozenset or MappingProxyType instead of: {faults}"


def mutable(code: ast.Module) -> Iterator[tuple[int, str]]:
    """Line and name of each dict, list or set that a module binds to a name, its classes' bodies included."""
    scopes: list[ast.Module | ast.ClassDef] = [code]
    scopes.extend(node for node in ast.walk(code) if isinstance(node, ast.ClassDef))
    for scope in scopes:
        for node in scope.body:
            if not isinstance(node, ast.Assign | ast.AnnAssign) or node.value is None or not _is_mutable(node.value):
                continue
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [target.id for target in targets if isinstance(target, ast.Name)]
            yield from ((node.lineno, name) for name in names if name != "__all__")


def _is_mutable(value: ast.expr) -> bool:
    if isinstance(value, ast.Call):
        called = value.func.attr if isinstance(value.func, ast.Attribute) else getattr(value.func, "id", "")
        return called in MUTABLE_CALLS
    return isinstance(value, ast.Dict | ast.List | ast.Set | ast.DictComp | ast.ListComp | ast.SetComp)


def test_mutable_state_would_be_found() -> None:
    held = "A = {}\nB: list[int] = []\nC = set()\nclass D:\n    E = [1]\n"
    fine = "F = frozenset({1})\nG = MappingProxyType({})\nH = (1,)\n__all__ = ['A']\ndef j():\n    k = []\n"
    assert [name for _, name in mutable(ast.parse(held + fine))] == ["A", "B", "C", "E"]


def test_import_is_light_and_quick() -> None:
    code = (
        "import sys, time, newsparse\n"
        "print(*(name for name in sys.argv[1:] if name in sys.modules))\n"
        "print(time.process_time())\n"
    )
    fastest = float("inf")
    for _ in range(5):  # others share the machine, which lengthens even the time of one process
        done = subprocess.run(  # noqa: S603  our own interpreter
            [sys.executable, "-c", code, *HEAVY], capture_output=True, text=True, check=True
        )
        loaded, seconds = done.stdout.rstrip("\n").split("\n")
        assert not loaded.strip(), f"import newsparse loads {loaded.strip()}"
        fastest = min(fastest, float(seconds))
        if fastest < SLOWEST_IMPORT:
            return
    pytest.fail(f"import newsparse takes {fastest:.2f} s of CPU, at most {SLOWEST_IMPORT}")


CHECKOUT = Path(__file__).parent.parent
IGNORE_RE = re.compile(r"# (?:noqa: (?:[A-Z]+\d+,? ?)+|type: ignore\[[\w, -]+\])")


def test_every_ignored_fault_has_its_reason() -> None:
    """A comment that silences a checker says why, in words behind it."""
    silent = []
    for path in (
        one for folder in ("src", "tests", "benchmarks", "training") for one in CHECKOUT.glob(f"{folder}/**/*.py")
    ):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            ignores = list(IGNORE_RE.finditer(line))
            said = IGNORE_RE.sub("", line[ignores[0].start() :]) if ignores else "nothing is ignored"
            silent += [] if re.search("[a-z]{2}", said) else [f"{path.relative_to(CHECKOUT)}:{number}"]
    assert silent == []
