"""The blocks of docs/webhooks.md run as they stand, and what they serve answers as the page says."""

from __future__ import annotations

import sys
import types
from collections.abc import Callable
from typing import Any

import anyio
import httpx
import pytest

from lumnisai import webhooks
from tests.readme_blocks import ROOT, blocks

SECRET = "example-shared-secret"
PATH = "/webhooks/lumnisai"
PAGE = ROOT / "docs" / "webhooks.md"
BLOCKS = dict(blocks(PAGE))
FRAMEWORKS = ("fastapi", "starlette", "flask", "django")
DELIVERY = {"event": "message.sent", "data": {"conversationId": "c-é☃"}, "timestamp": "2026-03-02T09:30:01Z"}

Post = Callable[[bytes, dict[str, str]], int]


def recipe(framework: str) -> tuple[str, str]:
    """Return the name and the source of the recipe that begins by importing this framework."""
    return next((name, source) for name, source in BLOCKS.items() if source.strip().startswith(f"import os\n\nfrom {framework}"))


@pytest.mark.parametrize("name", [name for name in BLOCKS if name not in {recipe(framework)[0] for framework in FRAMEWORKS}])
def test_a_block_of_the_page_runs(name: str) -> None:
    exec(compile(BLOCKS[name], name, "exec"), {"__name__": "__main__"})  # noqa: S102


@pytest.fixture(params=FRAMEWORKS)
def served(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> tuple[Post, list[Any]]:
    """Serve a recipe, and give what posts to it and the list of the events it took."""
    monkeypatch.setenv("WEBHOOK_SECRET", SECRET)
    name, source = recipe(request.param)
    module = types.ModuleType("webhook_recipe")
    # Frameworks look up the types of a function in the module it says it is from.
    monkeypatch.setitem(sys.modules, module.__name__, module)
    exec(compile(source, name, "exec"), module.__dict__)  # noqa: S102
    posts: dict[str, Callable[[Any], Post]] = {"flask": _flask, "django": _django}
    return posts.get(request.param, _asgi)(module), module.received


def _asgi(module: Any) -> Post:
    def post(body: bytes, headers: dict[str, str]) -> int:
        async def send() -> int:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(module.app), base_url="http://localhost") as client:
                return (await client.post(PATH, content=body, headers=headers)).status_code

        return anyio.run(send)

    return post


def _flask(module: Any) -> Post:
    client = module.app.test_client()
    return lambda body, headers: int(client.post(PATH, data=body, headers=headers).status_code)


def _django(module: Any) -> Post:
    import django
    from django.conf import settings
    from django.test import Client
    from django.urls import clear_url_caches

    if not settings.configured:
        # The middleware that would refuse a request without a token is on, as in a new project.
        middleware = ["django.middleware.common.CommonMiddleware", "django.middleware.csrf.CsrfViewMiddleware"]
        settings.configure(SECRET_KEY="for tests", ALLOWED_HOSTS=["*"], ROOT_URLCONF=module.__name__, MIDDLEWARE=middleware)
        django.setup()
    clear_url_caches()
    client = Client(enforce_csrf_checks=True, raise_request_exception=True)

    def post(body: bytes, headers: dict[str, str]) -> int:
        kind = headers.get("content-type", "application/json")
        return int(client.post(PATH, data=body, content_type=kind, headers=headers).status_code)

    return post


class TestRecipe:
    def test_what_the_platform_signed_is_taken(self, served: tuple[Post, list[Any]]) -> None:
        post, received = served
        assert post(*webhooks.sign_headers(DELIVERY, SECRET)) == 204
        assert [(event.event, event.data.conversation_id) for event in received] == [("message.sent", "c-é☃")]

    def test_an_event_that_nobody_knows_is_taken_too(self, served: tuple[Post, list[Any]]) -> None:
        post, received = served
        assert post(*webhooks.sign_headers({"event": "thread.renamed", "data": {"newTitle": "x"}}, SECRET)) == 204
        assert [(event.event, event.data) for event in received] == [("thread.renamed", {"new_title": "x"})]

    def test_what_is_not_from_the_platform_is_refused(self, served: tuple[Post, list[Any]]) -> None:
        post, received = served
        body, headers = webhooks.sign_headers(DELIVERY, SECRET)
        refused = [
            post(body, {"content-type": "application/json"}),
            post(body.replace(b"c-", b"d-"), headers),
            post(*webhooks.sign_headers(DELIVERY, "another-secret")),
            post(body, {**headers, webhooks.SIGNATURE_HEADER: headers[webhooks.SIGNATURE_HEADER].upper()}),
        ]
        assert refused == [401] * 4
        assert received == []

    def test_what_cannot_be_read_is_refused_as_such(self, served: tuple[Post, list[Any]]) -> None:
        post, received = served
        assert [post(*webhooks.sign_headers(body, SECRET)) for body in (b"", b'{"event": "mess', b"{}")] == [400] * 3
        assert received == []
