"""Names of apps, and the states in which waiting for a connection ends."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai._core.connections import app_name, app_names, is_reached
from lumnisai.exceptions import IntegrationConnectionError, ValidationError
from lumnisai.models import ConnectionStatusResponse
from lumnisai.types import ConnectionStatus


def test_the_name_of_an_app_goes_out_in_upper_case() -> None:
    assert app_name(" gmail ") == "GMAIL"


@pytest.mark.parametrize(("name", "words"), [(None, "is missing"), (" ", "is empty"), (7, "not int")])
def test_an_app_without_a_name_is_refused(name: Any, words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        app_name(name)


def test_several_apps_may_be_a_list_or_separated_by_commas() -> None:
    assert app_names("gmail, Slack,,GMAIL") == app_names(["gmail", "slack", ""]) == ["GMAIL", "SLACK"]
    assert app_names("") == app_names([]) == []


def state(status: str, reason: str | None = None) -> ConnectionStatusResponse:
    """Make an answer of the platform."""
    return ConnectionStatusResponse.from_dict({"app_name": "GMAIL", "status": status, "error_message": reason})


@pytest.mark.parametrize("status", ["pending", "not_connected", "reauthorizing"])
def test_a_connection_that_may_still_come_is_waited_for(status: str) -> None:
    assert not is_reached(state(status), ConnectionStatus.ACTIVE, "alice")


@pytest.mark.parametrize("status", ["active", "failed", "expired", "not_connected"])
def test_any_state_can_be_the_one_that_is_waited_for(status: str) -> None:
    assert is_reached(state(status, "because"), status, "alice")


@pytest.mark.parametrize("status", ["failed", "expired"])
def test_a_connection_that_cannot_come_any_more_is_an_error(status: str) -> None:
    words = f"The connection of 'alice' to GMAIL is {status}: consent was refused. Begin anew"
    with pytest.raises(IntegrationConnectionError, match=words) as caught:
        is_reached(state(status, "consent was refused."), "active", "alice")
    assert caught.value.detail["status"] == status
