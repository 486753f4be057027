"""Work out the arithmetic that stands in a text."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Callable

SUM = re.compile(r"(?<![\w.])[(\s]*-?\d[\d.]*\)?(?:\s*(?:\*\*|[-+*/%^x×÷])\s*\(*-?\d[\d.]*\)*)+(?!\w)")  # noqa: RUF001
OPERATORS: dict[type[ast.operator], Callable[[float, float], float]] = {
    ast.Add: lambda one, other: one + other,
    ast.Sub: lambda one, other: one - other,
    ast.Mult: lambda one, other: one * other,
    ast.Div: lambda one, other: one / other,
    ast.Mod: lambda one, other: one % other,
    ast.Pow: math.pow,
}
LARGEST_EXPONENT, LARGEST = 64, 1e15
# A date or a telephone number looks like a subtraction.
LIKE_A_DATE = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d+-\d+-\d+")


def sums_in(text: str) -> list[str]:
    """Find arithmetic, such as `12 * (3 + 4)`, in the order it stands there."""
    found = (match.group().strip() for match in SUM.finditer(text))
    return [sum_ for sum_ in found if not LIKE_A_DATE.fullmatch(sum_) and calculate(sum_) is not None]


def calculate(sum_: str) -> str | None:
    """Work out a sum, or give None when it is none, or has no sensible result."""
    text = sum_.replace("^", "**").replace("×", "*").replace("÷", "/").replace("x", "*")  # noqa: RUF001
    try:
        value = _value(ast.parse(text, mode="eval").body)
    except (SyntaxError, ValueError, ArithmeticError, RecursionError):
        return None
    return f"{value:g}" if abs(value) < 1e6 and value != int(value) else f"{round(value, 6):.12g}"


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if abs(number) <= LARGEST:
            return number
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.BinOp(left=left, op=kind, right=right) if type(kind) in OPERATORS:
            one, other = _value(left), _value(right)
            if isinstance(kind, ast.Pow) and abs(other) > LARGEST_EXPONENT:
                raise OverflowError(other)
            result = OPERATORS[type(kind)](one, other)
            if abs(result) > LARGEST:
                raise OverflowError(one)
            return result
        case _:
            raise ValueError(ast.dump(node))
