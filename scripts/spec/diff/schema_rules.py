"""What each kind of difference between schemas means: in requests, and in what the platform sends.

Requests follow one idea: what was taken must be taken still. Answers follow the reverse, softened by what installed clients
bear: new fields, new enum values, absent optional fields, null. Callers are judged by the types that the models have in Python.
"""

from __future__ import annotations

from scripts.spec.diff.change import Effect, Rule


def _pair(request: tuple[str, str], response: tuple[str, str], effect: Effect = "safe") -> tuple[Rule, Rule]:
    rules = []
    for breaks, reason in (request, response):
        rules.append(Rule("callers" in breaks, "installed" in breaks, "breaking" if breaks else effect, reason))
    return rules[0], rules[1]


BOTH, CALLERS, INSTALLED, SAFE = "callers installed", "callers", "installed", ""
_TAKEN = "What was taken before is taken still."
_REFUSED = "Installed clients may send what is refused now."
_NARROWER = "What comes is what could come before."
_KEPT = "Installed clients keep what they don't know."

SCHEMA_RULES: dict[str, tuple[Rule, Rule]] = {
    # Fields
    "field-added": _pair((SAFE, "It may be left out."), (SAFE, _KEPT), "adds"),
    "field-added-required": _pair((BOTH, "Neither existing programs nor installed clients send it."), (SAFE, _KEPT), "adds"),
    "field-removed": _pair(
        (BOTH, "The argument goes away, and what installed clients send has no effect or is refused."),
        (CALLERS, "The attribute goes away; for installed clients an absent optional field reads as None."),
    ),
    "field-removed-required": _pair(
        (BOTH, "The argument goes away, and what installed clients send has no effect or is refused."),
        (BOTH, "The attribute goes away, and for installed clients reading an absent required field raises an error."),
    ),
    "field-now-required": _pair(
        (BOTH, "Requests that leave it out are refused, and the argument has no default any more."),
        (SAFE, "It comes more often than before."),
    ),
    "field-now-optional": _pair(
        (SAFE, _TAKEN),
        (BOTH, "The attribute may be None, and for installed clients reading an absent required field raises an error."),
    ),
    "field-now-optional-nullable": _pair(
        (SAFE, _TAKEN),
        (INSTALLED, "For installed clients reading an absent required field raises an error; callers expect None already."),
    ),
    "object-described": _pair(
        (SAFE, "A plain dictionary is taken still."), (CALLERS, "The attribute becomes a model; it was a plain dictionary.")
    ),
    "extras-refused": _pair((INSTALLED, _REFUSED), (SAFE, _NARROWER)),
    "extras-allowed": _pair((SAFE, _TAKEN), (SAFE, _KEPT)),
    "field-deprecated": _pair((SAFE, "It still works."), (SAFE, "It still comes."), "adds"),
    "field-deprecated-undone": _pair((SAFE, "It is here to stay."), (SAFE, "It is here to stay.")),
    "secret": _pair((SAFE, "It is hidden from logs and from repr."), (SAFE, "It is hidden from logs and from repr.")),
    "secret-undone": _pair(
        (SAFE, "It may be shown; make sure that is meant."), (SAFE, "It may be shown; make sure that is meant.")
    ),
    # Null
    "null-allowed": _pair(
        (SAFE, _TAKEN), (CALLERS, "The type grows by None, which callers must handle; installed clients read null as None.")
    ),
    "null-allowed-optional": _pair((SAFE, _TAKEN), (SAFE, "It may be absent, so that it reads as None already."), "adds"),
    "null-refused": _pair((BOTH, "None is not taken any more, and installed clients may send null."), (SAFE, _NARROWER)),
    # Types
    "type-changed": _pair(
        (BOTH, "The argument has another type, and what installed clients send is refused."),
        (BOTH, "The attribute has another type, and installed clients hand over a value of a type nobody expects."),
    ),
    "type-widened": _pair(
        (SAFE, _TAKEN), (BOTH, "The type grows, and installed clients hand over values of a type nobody expects.")
    ),
    "type-narrowed": _pair((BOTH, "Values that were fine are refused, before they are sent or after."), (SAFE, _NARROWER)),
    "type-narrowed-decoded": _pair(
        (BOTH, "Values that were fine are refused, before they are sent or after."),
        (CALLERS, "The value becomes an object of a class of its own; it came as plain JSON."),
    ),
    # Formats
    "format-decoded-added": _pair(
        (INSTALLED, "Installed clients may send other texts; the argument still takes a string."),
        (
            CALLERS,
            "The attribute becomes an object of a class of its own; it was a string. Installed clients go on reading strings.",
        ),
    ),
    "format-decoded-removed": _pair(
        (CALLERS, "The type of the argument no longer names the class of its own; any string is taken."),
        (BOTH, "The attribute becomes a string, and installed clients hand over texts that they can't decode."),
    ),
    "format-decoded-changed": _pair(
        (BOTH, "The argument has another class, and installed clients send the old form."),
        (BOTH, "The attribute has another class, and installed clients hand over texts that they can't decode."),
    ),
    "format-tightened": _pair((INSTALLED, _REFUSED), (SAFE, "Clients don't check this format in what they read.")),
    "format-loosened": _pair((SAFE, _TAKEN), (SAFE, "Clients don't check this format in what they read.")),
    # Enums and constants
    "enum-value-added": _pair(
        (SAFE, _TAKEN), (SAFE, "Installed clients keep a value they don't know, and it compares as its text."), "adds"
    ),
    "enum-value-removed": _pair(
        (BOTH, "The member goes away, and installed clients may send the value."),
        (CALLERS, "The member goes away; installed clients only never see the value."),
    ),
    "enum-opened": _pair((SAFE, _TAKEN), (SAFE, "Enums keep values that they don't know.")),
    "enum-closed": _pair((INSTALLED, _REFUSED), (SAFE, _NARROWER)),
    "enum-made": _pair((INSTALLED, _REFUSED), (SAFE, "A member of the enum is a string as before.")),
    "enum-made-open": _pair(
        (SAFE, "Other values are taken still."), (SAFE, "A member of the enum is a string as before."), "adds"
    ),
    "enum-dropped": _pair(
        (CALLERS, "The enum and its members go away; any value is taken."),
        (CALLERS, "The enum and its members go away; installed clients keep values they don't know."),
    ),
    "enum-alias-added": _pair((SAFE, "One more name for a value."), (SAFE, "One more name for a value."), "adds"),
    "enum-alias-removed": _pair((CALLERS, "A name of a member goes away."), (CALLERS, "A name of a member goes away.")),
    "const-changed": _pair(
        (BOTH, "The only value is another one, and installed clients send the old one."),
        (BOTH, "Programs compare with the old value, and installed clients tell forms apart by it."),
    ),
    "const-added": _pair((BOTH, "Only one value is taken, where any was."), (SAFE, _NARROWER)),
    "const-removed": _pair(
        (SAFE, _TAKEN), (BOTH, "Programs count on the one value, and installed clients tell forms apart by it.")
    ),
    # Limits and rules
    "limit-tightened": _pair((INSTALLED, _REFUSED), (SAFE, "Clients check no limits in what they read.")),
    "limit-loosened": _pair((SAFE, _TAKEN), (SAFE, "Clients check no limits in what they read.")),
    "constraint-added": _pair((INSTALLED, _REFUSED), (SAFE, "Clients check no such rules in what they read.")),
    "constraint-removed": _pair((SAFE, _TAKEN), (SAFE, "Clients check no such rules in what they read.")),
    "constraint-changed": _pair((INSTALLED, _REFUSED), (SAFE, "Clients check no such rules in what they read.")),
    # Defaults
    "default-added": _pair(
        (SAFE, "What happens without a value is said now."), (SAFE, "Clients fill in no defaults in what they read.")
    ),
    "default-changed": _pair(
        (INSTALLED, "A program that leaves it out gets something else, though it didn't change."),
        (SAFE, "Clients fill in no defaults in what they read."),
    ),
    "default-removed": _pair(
        (INSTALLED, "What a program gets that leaves it out is not promised any more."),
        (SAFE, "Clients fill in no defaults in what they read."),
    ),
    # Unions
    "became-union": _pair(
        (SAFE, _TAKEN), (BOTH, "The type grows, and installed clients read the new form as the one they know.")
    ),
    "member-added": _pair(
        (SAFE, _TAKEN),
        (CALLERS, "The type grows by a form that callers must handle; installed clients hand it over as it came."),
        "adds",
    ),
    "member-added-covered": _pair(
        (SAFE, _TAKEN),
        (CALLERS, "Some values become objects of a class of their own; installed clients go on reading them as before."),
    ),
    "member-removed": _pair((BOTH, "The form is not taken any more, and installed clients may send it."), (SAFE, _NARROWER)),
    "member-removed-covered": _pair(
        (CALLERS, "The type of the argument no longer names the form; on the wire its values are taken still."),
        (SAFE, "The values still come, in the more general form."),
    ),
    "discriminator-added": _pair(
        (SAFE, "The forms are the same."), (SAFE, "Clients tell forms apart by the values of their fields.")
    ),
    "discriminator-removed": _pair(
        (SAFE, "The forms are the same."), (SAFE, "Clients tell forms apart by the values of their fields.")
    ),
    "discriminator-changed": _pair(
        (INSTALLED, "Installed clients mark forms the old way."), (INSTALLED, "Installed clients tell forms apart the old way.")
    ),
    "discriminator-value-added": _pair((SAFE, _TAKEN), (SAFE, _KEPT), "adds"),
}
