"""A stream has one reader at a time."""

from __future__ import annotations

from lumnisai.exceptions import LumnisAIError


def refuse_second_reader(generator: object) -> None:
    """Raise unless nobody waits for the next item of this generator, be it an asynchronous one or not.

    Raises:
        LumnisAIError: Somebody does.
    """
    if getattr(generator, "ag_running", False) or getattr(generator, "gi_running", False):
        raise LumnisAIError(
            "This stream is being read by another task or thread at this moment, and it has one reader at a time. "
            "Give each reader a stream of its own; a run is followed by client.responses.follow(response_id)."
        )
