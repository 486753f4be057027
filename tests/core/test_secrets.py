"""Secrets cannot be shown by accident."""

from __future__ import annotations

import copy
import json
import logging
import pickle
import pprint
import traceback

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lumnisai._core.secrets import Secret, hidden, kind_of

KEY = "lmn_live_hunter2"


@pytest.fixture
def secret() -> Secret:
    return Secret(KEY)


def test_only_reveal_shows_it(secret: Secret) -> None:
    assert secret.reveal() == KEY
    shown = [
        *(repr(secret), str(secret), f"{secret}", f"{secret!r:>30}", f"{secret:>30}", "%s %r" % (secret, secret)),  # noqa: UP031
        *("{}".format(secret), pprint.pformat({"key": secret}), str([secret]), ascii(secret)),  # noqa: UP032
        *(repr(getattr(secret, name)) for name in dir(secret) if name != "reveal"),
        repr(secret.__getstate__()),  # type: ignore[attr-defined]
    ]
    assert all(KEY not in text for text in shown)
    assert f"{secret:>20}" == "       Secret('***')"


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_it_refuses_to_be_pickled(secret: Secret, protocol: int) -> None:
    with pytest.raises(TypeError, match="cannot be pickled") as caught:
        pickle.dumps({"key": secret}, protocol)
    assert KEY not in str(caught.value)


def test_it_refuses_to_become_json(secret: Secret) -> None:
    with pytest.raises(TypeError, match="Secret is not JSON serializable"):
        json.dumps({"key": secret})
    assert KEY not in json.dumps({"key": secret}, default=repr)


def test_it_is_hidden_in_a_traceback_that_shows_local_variables(secret: Secret) -> None:
    def fails(key: Secret) -> None:
        raise RuntimeError(f"no luck with {key}")

    with pytest.raises(RuntimeError) as caught:
        fails(secret)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    assert any("Secret('***')" in line for line in shown.format())
    frames = [frame for frame in shown.stack if frame.name == "fails"]
    assert all(KEY not in text for frame in frames for text in (frame.locals or {}).values())


def test_it_is_hidden_in_logs(secret: Secret, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.INFO):
        logging.getLogger("test").info("key %s", secret, extra={"key": secret})
    assert KEY not in caplog.text
    assert KEY not in repr(vars(caplog.records[0]))


def test_a_copy_is_the_secret_itself(secret: Secret) -> None:
    assert copy.copy(secret) is secret
    assert copy.deepcopy({"key": secret})["key"] is secret


def test_a_secret_argument_can_lie_in_a_local_variable() -> None:
    kept = Secret(KEY)
    given = {"text": KEY, "secret": kept, "none": None, "list": [KEY, (KEY,)], "bytes": KEY.encode(), "number": 12345678}
    safe = hidden(given)
    assert KEY not in repr(safe)
    assert "12345678" not in repr(safe)
    assert (safe["text"], safe["none"], safe["list"]) == (kept, None, [kept, [kept]])
    assert safe["secret"] is kept
    assert (safe["bytes"].reveal(), safe["number"].reveal()) == (KEY.encode(), 12345678)
    assert hidden(safe) == safe
    assert [kind_of(one) for one in (safe["text"], safe["bytes"], safe, 5)] == ["str", "bytes", "dict", "int"]


@given(one=st.text(), other=st.text())
def test_secrets_compare_by_what_they_hold(one: str, other: str) -> None:
    assert (Secret(one) == Secret(other)) is (one == other)
    assert hash(Secret(one)) == hash(Secret(one))
    assert Secret(one) != one
    assert bool(Secret(one)) is bool(one)
    assert Secret(one).reveal() == one
