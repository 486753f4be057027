"""What each kind of difference outside of schemas means: one line each, with its reason.

`callers` are programs written against the SDK, which stop working when they upgrade it; `installed` are clients of an earlier
release, which meet a platform that has changed under them. Installed clients are lenient readers.
"""

from __future__ import annotations

from scripts.spec.diff.change import Direction, Effect, Finding, Rule
from scripts.spec.diff.schema_rules import SCHEMA_RULES


def _rule(breaks: str, reason: str, effect: Effect = "safe") -> Rule:
    callers, installed = "callers" in breaks, "installed" in breaks
    return Rule(callers, installed, "breaking" if breaks else effect, reason)


RULES: dict[str, Rule] = {
    "docs": _rule("", "Only words for people changed.", "docs"),
    "server-added": _rule("", "Clients go on using the address they know."),
    "server-removed": _rule("installed", "Installed clients send to this address when they are given no other."),
    "schema-added": _rule("", "One more class; it goes into free-form fields.", "adds"),
    "schema-removed": _rule("callers", "Its class goes away; the free-form fields that it went into take anything."),
    # Operations
    "operation-added": _rule("", "Nobody calls it yet.", "adds"),
    "operation-removed": _rule("callers installed", "Its method goes away, and installed clients get an error for the call."),
    "operation-renamed": _rule("callers", "The id names the generated function and the method; on the wire nothing changed."),
    "operation-moved": _rule(
        "installed", "Installed clients send to the old place; after an upgrade the same method sends to the new one."
    ),
    "operation-deprecated": _rule("", "It still works; a warning can be given before it goes.", "adds"),
    "operation-deprecated-undone": _rule("", "It is here to stay."),
    "tag-changed": _rule("callers", "The tag names the resource, so the method is found elsewhere."),
    "webhook-added": _rule("", "Installed clients hand over an event they don't know with its name and its data.", "adds"),
    "webhook-removed": _rule("callers installed", "The event doesn't come any more, so what waits for it waits forever."),
    "webhook-renamed": _rule("", "No code is named after it: a webhook is known by its event.", "docs"),
    "webhook-moved": _rule(
        "callers installed", "Programs compare the name of the event; installed clients no longer know the form of its data."
    ),
    "webhook-answer-added": _rule("", "Receivers may answer as before."),
    "webhook-answer-removed": _rule("callers installed", "Receivers answer what the platform no longer takes for a success."),
    # Parameters; those of a webhook are judged as something that is read.
    "parameter-added": _rule("", "It may be left out.", "adds"),
    "parameter-added-required": _rule("callers installed", "Neither existing programs nor installed clients send it."),
    "parameter-removed": _rule(
        "callers installed", "The argument goes away, and what installed clients send has no effect or is refused."
    ),
    "parameter-renamed": _rule(
        "callers installed", "The argument has another name, and the platform no longer reads the one that is sent."
    ),
    "parameter-renamed-path": _rule("callers", "The argument has another name; on the wire only its value shows."),
    "parameter-place": _rule("installed", "Installed clients send it where it is no longer read; the argument keeps its name."),
    "parameter-place-path": _rule(
        "callers installed", "An argument by position becomes one by name or the reverse, and the address is another."
    ),
    "parameter-now-required": _rule(
        "callers installed", "Calls that leave it out are refused, and the argument has no default any more."
    ),
    "parameter-now-optional": _rule("", "It may be given as before."),
    "parameter-style": _rule("installed", "Installed clients write a list in the form that is no longer read."),
    # Bodies
    "body-added": _rule("", "It may be left out.", "adds"),
    "body-added-required": _rule("callers installed", "Neither existing programs nor installed clients send one."),
    "body-removed": _rule(
        "callers installed", "Its arguments go away, and what installed clients send has no effect or is refused."
    ),
    "body-now-required": _rule("callers installed", "Calls that leave it out are refused."),
    "body-now-optional": _rule("", "It may be given as before."),
    "answer-added": _rule("callers", "The method returns something else than None; installed clients pass over the body."),
    "answer-removed": _rule("callers installed", "The method returns None, and installed clients have nothing to read."),
    "media-added": _rule("", "The form that clients use is still there."),
    "media-removed": _rule("", "The form that clients use is still there."),
    "media-removed-json": _rule("callers installed", "JSON is the form that clients read; it is gone."),
    "media-replaced": _rule(
        "callers installed", "The body comes in a form that installed clients don't read, and has another type in Python."
    ),
    "media-encoding": _rule("", "Clients read the parts as they come."),
    # Answers
    "success-added": _rule("", "Any 2xx is a success, and its body is of a form known already."),
    "success-added-other": _rule(
        "callers installed", "The method may return something else, and installed clients read it as what they know."
    ),
    "success-changed": _rule("", "Any 2xx is a success."),
    "success-removed": _rule("", "The other successes remain."),
    "success-removed-last": _rule("callers installed", "No success is described any more: nothing is known of what comes back."),
    "error-added": _rule("", "Every error status raises, known or not."),
    "error-removed": _rule("", "The error no longer occurs."),
    "redirect-added": _rule(
        "installed", "Clients send a write on only within one origin, by 307 or 308; any other raises an error."
    ),
    "redirect-added-read": _rule("", "Clients follow the redirects of what only reads."),
    "redirect-removed": _rule("", "The redirect no longer occurs."),
    "header-added": _rule("", "Unknown headers are passed over."),
    "header-removed": _rule("", "It was never promised with every answer, so clients do without."),
    "header-removed-required": _rule("installed", "Clients count on a header that came with every answer."),
    "header-now-optional": _rule("installed", "Clients count on a header that came with every answer."),
    "header-now-required": _rule("", "It comes more often than before."),
    # Credentials
    "auth-added": _rule("", "The credentials in use are still taken."),
    "auth-dropped": _rule("", "Credentials that aren't asked for do no harm."),
    "auth-needed": _rule("", "Clients send their key with every call, asked for or not."),
    "auth-removed": _rule(
        "installed", "Installed clients may be using the way that is no longer taken; another known one remains."
    ),
    "auth-scopes": _rule("installed", "The credentials are the same, but they must allow something else."),
    "auth-replaced": _rule("callers installed", "No known way is left: programs have to give other credentials."),
    # Our markers
    "idempotency-lost": _rule("installed", "Installed clients take a repetition for harmless by itself."),
    "idempotency-gained": _rule("", "Clients are more careful than they need to be."),
    "retry-forbidden": _rule("installed", "Installed clients repeat a call that must not be repeated."),
    "retry-allowed": _rule("", "Clients are more careful than they need to be."),
    "user-added": _rule("", "A user may be named.", "adds"),
    "user-added-required": _rule("callers installed", "Calls have to name a user now."),
    "user-dropped": _rule("callers installed", "The user that programs name has no effect or is refused."),
    "user-now-required": _rule("callers installed", "Calls that name no user were fine before."),
    "user-now-optional": _rule("", "A user may be named as before."),
    "user-moved": _rule("installed", "Installed clients name the user where it is no longer read."),
    "user-renamed": _rule(
        "callers installed", "The argument has another name, and the platform no longer reads the one that is sent."
    ),
    "paging-added": _rule("", "A page is the same object, and can be iterated as well.", "adds"),
    "paging-added-array": _rule("callers", "The method returns a page instead of a list."),
    "paging-removed": _rule(
        "callers installed", "The method returns no page any more, and installed clients ask for pages that don't exist."
    ),
    "paging-style": _rule(
        "callers installed", "The arguments that choose a page are others, and installed clients ask for the wrong ones."
    ),
    "paging-places": _rule("installed", "Installed clients look for the items or their number in the old place."),
}

# In what the platform sends to webhooks, and in requests, the same difference weighs differently.
BY_DIRECTION: dict[tuple[str, Direction], Rule] = {
    ("parameter-added", "response"): _rule("", "Receivers pass over headers they don't know."),
    ("parameter-added-required", "response"): _rule("", "Receivers pass over headers they don't know."),
    ("parameter-now-required", "response"): _rule("", "It comes more often than before."),
    ("parameter-now-optional", "response"): _rule(
        "callers installed", "Receivers count on a header that came with every delivery."
    ),
    ("body-now-required", "response"): _rule("", "The body comes more often than before."),
    ("body-now-optional", "response"): _rule("callers installed", "Receivers count on a body with every delivery."),
    ("body-added", "response"): _rule("", "Receivers may read more than before.", "adds"),
    ("body-added-required", "response"): _rule("", "Receivers may read more than before.", "adds"),
    ("media-removed", "request"): _rule("installed", "Installed clients may send the form that is no longer taken."),
    ("media-removed-json", "request"): _rule("installed", "JSON is the form that installed clients send; it is no longer taken."),
    ("media-encoding", "request"): _rule("installed", "Installed clients write the parts in the form that is no longer read."),
}


def judge(finding: Finding) -> Rule:
    """Return what a difference means."""
    schema = SCHEMA_RULES.get(finding.kind)
    if schema is not None:
        request, response = schema
        if finding.direction == "request":
            return request
        if finding.direction == "error":
            # Errors are exceptions of one form each: what the body holds has no type that callers see.
            effect = "safe" if response.effect in ("breaking", "adds") and not response.installed else response.effect
            return response._replace(callers=False, effect=effect)
        return response
    rule = BY_DIRECTION.get((finding.kind, finding.direction)) or RULES[finding.kind]
    if finding.direction == "error":
        return rule._replace(callers=False, effect="breaking" if rule.installed else "safe")
    return rule
