"""Read and write faults as text: `status 503 retry-after=2 on=create_* times=1; drop after-work on=create_response`."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import MISSING, Field, fields
from typing import Any, get_args, get_type_hints

from lumnisai.local.answer_faults import Cut, Drip, Duplicate, Length, WrongJson
from lumnisai.local.fault import Fault
from lumnisai.local.fault_kinds import WHENS, Delay, Drop, Garbage, Hang, IgnoreWait, Kind, Redirect, Status

KINDS: dict[str, type[Kind]] = {
    kind.word: kind
    for kind in (Status, Redirect, Delay, Hang, Drop, Garbage, IgnoreWait, WrongJson, Cut, Drip, Length, Duplicate)
}
OPTION = re.compile(r"([a-z]+(?:-[a-z]+)*)=(.*)", re.DOTALL)


def parse(text: str) -> list[Fault]:
    """Read faults, separated by semicolons or line ends.

    Raises:
        ValueError: A sentence that says what is wrong, and which kinds there are.
    """
    try:
        return [_parse(words) for words in _split(text)]
    except ValueError as error:
        raise ValueError(f"{error}. The kinds of faults are {', '.join(KINDS)}.") from None


def write(fault: Fault) -> str:
    """Write a fault as it can be read again."""
    words = [fault.kind.word]
    for one in options_of(type(fault.kind)):
        value = getattr(fault.kind, one.name)
        if one.default is MISSING:
            words.append(shlex.quote(str(value)))
        elif value != one.default:
            words.append(value if one.name == "when" else _assignment(one, value))
    for one in options_of(Fault)[1:]:
        value = getattr(fault, one.name)
        if value != one.default:
            words.append(_assignment(one, ",".join(map(str, fault.nth)) if one.name == "nth" else value))
    return " ".join(words)


def options_of(kind: type[Kind] | type[Fault]) -> list[Field[Any]]:
    """Give the fields that can be set, those first that need no name."""
    return sorted((one for one in fields(kind) if one.init), key=lambda one: bool(one.kw_only))


def _split(text: str) -> Iterator[list[str]]:
    lexer = shlex.shlex(text, posix=True, punctuation_chars=";\n")
    lexer.whitespace, lexer.whitespace_split, lexer.commenters = " \t\r", True, ""
    words = list[str]()
    for word in lexer:
        if word.strip(";\n"):
            words.append(word)
        elif words:
            yield words
            words = []
    if words:
        yield words


def _parse(words: list[str]) -> Fault:
    word, *rest = words
    if word not in KINDS:
        raise ValueError(f"{word!r} is no kind of fault")
    kind = KINDS[word]
    own, common = ({_spelled(one): one.name for one in options_of(of)} for of in (kind, Fault))
    del common["kind"]
    places = [one.name for one in options_of(kind) if not one.kw_only]
    what, which = dict[str, Any](), dict[str, Any]()
    for text in rest:
        match = OPTION.fullmatch(text)
        if match and match[1] in own:
            what[own[match[1]]] = _convert(kind, own[match[1]], match[2])
        elif match and match[1] in common:
            which[common[match[1]]] = _convert(Fault, common[match[1]], match[2])
        elif match:
            raise ValueError(f"{word} has no option `{match[1]}`, only {', '.join([*own, *common])}")
        elif text in WHENS:
            if "when" not in own:
                raise ValueError(f"{word} has its time, so {text!r} says nothing")
            what["when"] = text
        elif places:
            name = places.pop(0)
            what[name] = _convert(kind, name, text)
        else:
            raise ValueError(f"{word} has no use for {text!r}")
    for one in options_of(kind):
        if one.default is MISSING and one.name not in what:
            raise ValueError(f"{word} needs a value: {_spelled(one)}")
    return Fault(kind(**what), **which)


def _convert(owner: type[Kind] | type[Fault], name: str, text: str) -> Any:
    hint = get_type_hints(owner)[name]
    wanted = next(iter(get_args(hint)), hint)
    try:
        if name == "nth":
            return tuple(int(number) for number in text.split(","))
        return wanted(text) if wanted in (int, float) else text
    except ValueError:
        raise ValueError(f"`{name.replace('_', '-')}` is {text!r}, which is no number") from None


def _spelled(one: Field[Any]) -> str:
    return one.name.replace("_", "-")


def _assignment(one: Field[Any], value: Any) -> str:
    return f"{_spelled(one)}={shlex.quote(str(value))}"
