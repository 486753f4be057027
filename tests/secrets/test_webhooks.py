"""Webhook secrets are taken in any form, and shown in no frame of an error."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from lumnisai import webhooks
from lumnisai._core.secrets import Secret
from lumnisai.exceptions import LumnisAIError
from tests.secrets.frames import STORED, places_of_secrets

WEBHOOK_CALLS: dict[str, Callable[[Any], Any]] = {
    "no signature": lambda secret: webhooks.verify(b"{}", None, secret),
    "a malformed one": lambda secret: webhooks.verify(b"{}", "xyz", secret),
    "a wrong one": lambda secret: webhooks.receive(b"{}", {"x-webhook-signature": "0" * 64}, secret),
    "two of them": lambda secret: webhooks.receive(b"{}", [("x-webhook-signature", "0")] * 2, secret),
    "headers that are none": lambda secret: webhooks.receive(b"{}", 5, secret),  # type: ignore[arg-type]
    "a body that is none": lambda secret: webhooks.verify(5, "0" * 64, secret),  # type: ignore[arg-type]
    "a blank one among several": lambda secret: webhooks.verify(b"{}", "0" * 64, [secret, ""]),
    "a wrong one among several": lambda secret: webhooks.verify(b"{}", "0" * 64, [secret, 5]),  # type: ignore[list-item]
    "in a mapping": lambda secret: webhooks.verify(b"{}", "0" * 64, {"a": secret}),  # type: ignore[arg-type]
    "nothing to sign": lambda secret: webhooks.sign(object(), secret),  # type: ignore[arg-type]
    "something to sign that is no JSON": lambda secret: webhooks.sign_headers({"a": object()}, secret),
}


@pytest.mark.parametrize(
    "give", [str, str.encode, Secret, lambda text: bytearray(text.encode())], ids=["str", "bytes", "Secret", "else"]
)
@pytest.mark.parametrize("name", WEBHOOK_CALLS)
def test_no_frame_of_a_webhook_that_is_refused_shows_a_secret(name: str, give: Callable[[str], Any]) -> None:
    with pytest.raises(LumnisAIError) as caught:
        WEBHOOK_CALLS[name](give(STORED))
    assert places_of_secrets(caught.value) == []
