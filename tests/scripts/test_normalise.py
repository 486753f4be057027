"""From a contract as FastAPI writes it to one of ours: operations and what they share."""

from __future__ import annotations

from typing import Any

import pytest

from scripts.spec.diff.reader import SpecError
from scripts.spec.normalise import normalise, notes
from tests.scripts.fresh import contract
from tests.scripts.incoming import TINY, answering, document, reference, taking


def names_of(made: dict[str, Any], current: dict[str, Any] = TINY) -> dict[str, str]:
    items = normalise(made, current)["paths"].items()
    return {f"{method} {path}": data["operationId"] for path, item in items for method, data in item.items()}


def test_a_name_that_a_program_made_gives_way_and_one_that_a_person_chose_stays() -> None:
    made = document(
        {
            "/v1/threads": {"get": {**answering({}), "operationId": "fetch_v1_threads_get"}},
            "/v1/threads/{id}": {"get": {**answering({}), "operationId": "show_thread"}},
            "/v1/users": {"get": {**answering({}), "operationId": "usersList"}},
        }
    )
    assert names_of(made, contract()) == {
        "get /v1/threads": "list_threads",
        "get /v1/threads/{thread_id}": "show_thread",
        "get /v1/users": "list_users",
    }


def test_the_function_is_found_though_its_path_has_other_names_here() -> None:
    made = document({"/v1/threads/{id}": {"put": {**answering({}), "operationId": "replace_thread_v1_threads__id__put"}}})
    assert names_of(made, contract()) == {"put /v1/threads/{thread_id}": "replace_thread"}


def test_functions_of_one_name_are_told_apart_and_the_clash_is_told() -> None:
    data = {**answering({}), "tags": ["things"]}
    made = document(
        {"/v1/a": {"get": {**data, "operationId": "list_v1_a_get"}}, "/v1/b": {"get": {**data, "operationId": "list_v1_b_get"}}}
    )
    assert names_of(made) == {"get /v1/a": "list_things", "get /v1/b": "list_things_get_v1_b"}
    assert "GET /v1/b: named list_things_get_v1_b (list_things was taken)." in notes(made, TINY)


def test_an_operation_without_a_name_is_named_after_method_and_path() -> None:
    made = document({"/v1/things/all": {"get": answering({})}})
    del made["paths"]["/v1/things/all"]["get"]["operationId"]
    assert names_of(made) == {"get /v1/things/all": "get_things_all"}


def test_templates_that_differ_in_names_only_are_one_path_with_the_names_we_have() -> None:
    key = {"name": "key_id", "in": "path", "required": True, "schema": {"type": "string"}}
    provider = {**key, "name": "provider"}
    made = document(
        {
            "/v1/external-api-keys/{key_id}": {"get": answering({}, parameters=[key])},
            "/v1/external-api-keys/{provider}": {"delete": answering({}, parameters=[provider])},
        }
    )
    (path,) = normalise(made, contract())["paths"].items()
    assert path[0] == "/v1/external-api-keys/{key_id_or_provider}"
    assert {method: data["parameters"][0]["name"] for method, data in path[1].items()} == dict.fromkeys(
        path[1], "key_id_or_provider"
    )


def test_one_operation_under_two_templates_is_refused() -> None:
    made = document({"/v1/a/{x}": {"get": answering({})}, "/v1/a/{y}": {"get": answering({})}})
    with pytest.raises(SpecError, match=r"GET /v1/a/\{y\} is there twice"):
        normalise(made, TINY)


def test_parameters_are_never_null_and_credentials_are_none_of_them() -> None:
    nullable = {"anyOf": [{"type": "integer", "minimum": 1}, {"type": "null"}], "title": "Wait"}
    given = [
        {"name": "wait", "in": "query", "required": False, "schema": nullable},
        *(
            {"name": name, "in": "header", "schema": {"type": "string"}}
            for name in ("x-api-key", "Authorization", "idempotency-key")
        ),
    ]
    made = normalise(document({"/v1/x": {"post": answering({}, parameters=given)}}), TINY)["paths"]["/v1/x"]["post"]
    assert made["parameters"] == [
        {"name": "wait", "in": "query", "required": False, "schema": {"type": "integer", "minimum": 1}, "description": "Wait."},
        {"$ref": "#/components/parameters/IdempotencyKey"},
    ]


def test_what_only_our_promises_know_is_kept() -> None:
    made = document({"/v1/responses/{id}": {"get": answering({})}})
    data = normalise(made, contract())["paths"]["/v1/responses/{response_id}"]["get"]
    assert {"$ref": "#/components/parameters/ActingUser"} in data["parameters"]
    assert data["x-user-scope"] == {"mode": "optional", "in": "query", "name": "user_id"}


@pytest.mark.parametrize(
    ("names", "answer", "paging"),
    [
        (
            ["limit", "offset"],
            {"items": "array", "total": "integer"},
            {"style": "limit_offset", "items": "items", "total": "total"},
        ),
        (["limit", "offset"], {"things": "array"}, {"style": "limit_offset", "items": "things"}),
        (["page", "page_size"], None, {"style": "page_page_size_array"}),
        (
            ["page", "limit"],
            {"things": "array", "total_count": "integer"},
            {"style": "page_limit", "items": "things", "total": "total_count"},
        ),
        (["skip", "limit"], {"items": "array", "others": "array"}, {"style": "skip_limit", "items": "items"}),
        (["limit"], {"items": "array"}, None),
        (["offset"], {"items": "array"}, None),
        (["skip", "limit"], None, None),
        (["limit", "offset"], {"one": "array", "two": "array"}, None),
    ],
)
def test_how_a_list_pages_is_told_by_its_parameters_and_its_answer(names: list[str], answer: Any, paging: Any) -> None:
    whole = {"type": "object", "properties": {name: {"type": kind} for name, kind in (answer or {}).items()}}
    schema = {"type": "array", "items": {"type": "string"}} if answer is None else reference("Page")
    parameters = [{"name": name, "in": "query", "schema": {"type": "integer"}} for name in names]
    made = document({"/v1/x": {"get": answering(schema, parameters=parameters)}}, Page=whole)
    assert normalise(made, TINY)["paths"]["/v1/x"]["get"].get("x-pagination") == paging
    untold = any("how it pages can't be told" in line for line in notes(made, TINY))
    assert untold is (paging is None and bool({"offset", "skip", "page"} & set(names)))


def test_failures_are_ours_and_those_nobody_listed_are_added() -> None:
    data = answering({})
    data["responses"] |= {
        "404": {"description": "Gone.", "content": {"application/json": {"schema": {"type": "string"}}}},
        "418": {"description": "A teapot."},
        "default": {"description": "Anything."},
    }
    made = normalise(document({"/v1/x": {"post": data}}), TINY)["paths"]["/v1/x"]["post"]["responses"]
    assert list(made) == ["200", "401", "403", "404", "409", "418", "429", "500"]
    assert made["404"] == {"$ref": "#/components/responses/NotFound"}
    assert made["418"]["description"] == "A teapot."
    assert made["418"]["content"]["application/json"]["schema"] == reference("ErrorEnvelope")


def test_a_tag_is_one_word_and_new_tags_are_listed_at_the_end() -> None:
    paths = {"/v1/threads": {"get": answering({}, tags=["Chat"])}, "/v1/big-things/{x}": {"get": answering({})}}
    made = normalise(document(paths), contract())
    assert made["paths"]["/v1/threads"]["get"]["tags"] == ["threads"]
    assert made["paths"]["/v1/big-things/{x}"]["get"]["tags"] == ["big_things"]
    assert made["tags"] == [*contract()["tags"], {"name": "big_things", "description": "Big things."}]


def test_new_paths_stand_behind_those_of_their_tag() -> None:
    known = {path: {"get": answering({})} for path in ("/v1/users", "/v1/threads", "/v1/files")}
    made = normalise(document({**known, "/v1/threads/recent": {"get": answering({}, tags=["threads"])}}), contract())
    assert list(made["paths"]) == ["/v1/threads", "/v1/threads/recent", "/v1/users", "/v1/files"]


def test_an_example_that_no_longer_fits_is_written_anew() -> None:
    thread = {"type": "object", "properties": {"name": {"type": "string", "minLength": 9}}, "required": ["name"]}
    made = document({"/v1/threads": {"post": answering(reference("Thread"))}}, Thread=thread)
    (content,) = normalise(made, contract())["paths"]["/v1/threads"]["post"]["responses"]["200"]["content"].values()
    assert content["example"] == {"name": "namenamename"}
    assert any(
        "example of the answer 200 written anew (the present one no longer fits)" in line for line in notes(made, contract())
    )


def test_an_event_that_nobody_knows_is_named_and_the_known_ones_stay() -> None:
    made = document({"/v1/x": {"get": answering({})}})
    made["webhooks"] = {name: {"post": taking({"type": "string"})} for name in ("thread.made", "message.sent")}
    events = normalise(made, contract())["webhooks"]
    assert events["message.sent"] == contract()["webhooks"]["message.sent"]
    assert events.keys() == {"thread.made", *contract()["webhooks"]}
    assert (events["thread.made"]["post"]["operationId"], events["thread.made"]["post"]["summary"]) == (
        "thread_made",
        "Thread made",
    )


def test_a_security_scheme_that_the_client_can_t_send_is_told() -> None:
    made = document({"/v1/x": {"get": answering({}, security=[{"Login": []}])}})
    made["components"]["securitySchemes"] = {"Login": {"type": "openIdConnect", "openIdConnectUrl": "https://example.com/"}}
    assert any(line.startswith("security Login: not one of ours") for line in notes(made, contract()))
    assert "security" not in normalise(made, contract())["paths"]["/v1/x"]["get"]


def test_what_our_own_contract_leaves_out_stays_out() -> None:
    made = contract()
    del made["webhooks"], made["paths"]["/v1/threads"]["post"]
    del made["components"]["schemas"]["SupportedModels"]
    made["paths"]["/v1/threads"]["get"]["operationId"] = "all_threads"
    assert normalise(made, contract()) == made


@pytest.mark.parametrize(
    ("incoming", "message"),
    [
        ({"swagger": "2.0"}, "`openapi` is None"),
        ({"openapi": "4.0.0", "paths": {"/": {}}}, "`openapi` is '4.0.0'"),
        ({"openapi": "3.1.0"}, "has no `paths`"),
        ({"openapi": "3.1.0", "paths": {"x": {"get": {}}}}, "'x' is no path"),
        (document({"/x": {"get": answering(reference("Nowhere"))}}), "leads nowhere"),
        (document({"/x": {"get": answering(reference("A"))}}, A=reference("B"), B=reference("A")), "leads back to itself"),
        (
            document({"/x": {"get": answering(reference("A"))}}, A={"allOf": [reference("A"), {"type": "object"}]}),
            "made of each other",
        ),
    ],
)
def test_what_can_t_be_understood_is_refused_with_a_sentence(incoming: dict[str, Any], message: str) -> None:
    with pytest.raises(SpecError, match=message):
        normalise(incoming, contract())
