"""Objects are made, read and written as in programs for 0.2.7."""

from __future__ import annotations

import datetime
import json
from typing import Any
from uuid import UUID

import pytest

import lumnisai
from lumnisai.models import (
    BulkDeleteResponse,
    FileContentRequest,
    FileUploadRequest,
    Message,
    ModelPreferenceCreate,
    ResponseObject,
    SupportedModelsResponse,
    TenantInfo,
    ThreadObject,
    ToolParameter,
    User,
)
from tests.dropin.answers import ID, NOW, entry, run_object
from tests.dropin.both import Both

THREAD = {"thread_id": ID, "tenant_id": ID, "created_at": NOW, "title": None}


def test_python_values_or_json_values_are_dumped() -> None:
    thread = ThreadObject.model_validate(THREAD)
    dumped = thread.model_dump()
    assert dumped["thread_id"] == UUID(ID)
    assert dumped["created_at"] == datetime.datetime.fromisoformat(NOW)
    assert (dumped["title"], dumped["response_count"], dumped["user_id"]) == (None, 0, None)
    assert thread.model_dump(mode="json")["thread_id"] == ID
    assert json.loads(thread.model_dump_json()) == thread.model_dump(mode="json")
    assert thread.model_dump_json(indent=2).startswith('{\n  "thread_id"')


def test_what_is_dumped_can_be_narrowed() -> None:
    thread = ThreadObject.model_validate(THREAD)
    assert thread.model_dump(exclude_unset=True, mode="json") == thread.model_dump(exclude_defaults=True, mode="json") == THREAD
    assert thread.model_dump(include={"title"}) == {"title": None}
    assert set(thread.model_dump(exclude_none=True)) == {"thread_id", "tenant_id", "created_at", "response_count"}
    assert "title" not in thread.model_dump(exclude={"title"})


def test_objects_inside_are_dumped_as_well_and_so_is_what_nobody_knows() -> None:
    response = ResponseObject.model_validate(run_object(progress=[entry("looking", tool_calls=[{"name": "search"}])], cost=0.5))
    dumped = response.model_dump(exclude_none=True)
    assert dumped["progress"][0]["tool_calls"] == [{"name": "search"}]
    assert dumped["cost"] == 0.5
    assert ResponseObject.model_validate(response.model_dump(exclude_unset=True)).model_dump_json() == response.model_dump_json()


def test_fields_can_be_dumped_under_the_names_of_the_wire() -> None:
    artifact = lumnisai.models.Artifact.model_validate({"artifactId": "a"})
    assert artifact.model_dump(exclude_none=True) == {"artifact_id": "a"}
    assert artifact.model_dump(exclude_none=True, by_alias=True) == {"artifactId": "a"}


def test_reading_and_dumping_change_nothing_that_is_sent() -> None:
    response = ResponseObject.from_dict(run_object())
    del response._wire["progress"]
    before = response.to_dict()
    assert (response.progress, response.model_dump()["progress"]) == ([], [])
    assert response.to_dict() == before


def test_objects_are_made_from_json_and_handed_over_when_they_are_made() -> None:
    thread = ThreadObject.model_validate_json(json.dumps(THREAD))
    assert ThreadObject.model_validate(thread) is thread
    copy = thread.model_copy(update={"title": "Garden"})
    assert (copy.title, thread.title) == ("Garden", None)


def test_the_names_of_pydantic_1_still_work() -> None:
    thread: Any = ThreadObject.model_validate(THREAD)
    assert thread.dict() == thread.model_dump()
    assert thread.json() == thread.model_dump_json()
    assert thread.copy() == thread


def test_a_field_is_read_by_its_name_in_the_form_of_the_wire() -> None:
    thread = ThreadObject.model_validate(THREAD)
    assert (thread["thread_id"], thread.get("thread_id"), thread.get("gone", "?")) == (ID, ID, "?")
    assert dict(thread) == THREAD
    assert "title" in thread
    assert "user_id" not in thread
    with pytest.raises(KeyError):
        _ = thread["user_id"]


def test_answers_that_were_dictionaries_are_still_read_as_such(both: Both, tenant: Any) -> None:
    uploaded = both.do(tenant.upload_file(file_content=b"x", file_name="x.txt"))
    assert both.do(tenant.delete_file(uploaded.file_id))["message"]
    both.do(tenant.add_api_key("OPENAI_API_KEY", "sk-12345"))
    assert both.do(tenant.delete_api_key("OPENAI_API_KEY")).get("message")
    response = both.do(tenant.invoke("report", agent_config={"generate_comprehensive_output": True}))
    artifacts = both.do(tenant.responses.list_artifacts(response.response_id))
    assert [artifact["name"] for artifact in artifacts["artifacts"]] == ["report.md"]


def test_what_could_be_left_out_can_be_left_out() -> None:
    choice = ModelPreferenceCreate(provider="openai", model_name="gpt-4o")
    assert (choice.model_type, choice.to_dict()) == (None, {"provider": "openai", "model_name": "gpt-4o"})
    assert ModelPreferenceCreate(provider="openai", model_name="x", model_type="FAST_MODEL").model_type == "FAST_MODEL"
    assert FileUploadRequest(scope="user").model_dump() == {
        "scope": lumnisai.FileScope.USER,
        "user_id": None,
        "tags": None,
        "duplicate_handling": lumnisai.DuplicateHandling.SUFFIX,
    }
    assert FileContentRequest().model_dump() == {"content_type": None, "start_line": None, "end_line": None}
    assert lumnisai.SkillGuidelineCreate(name="n", description="d", content="c").version == "1.0.0"
    assert Message(role="user", content="hi").role == "user"


def test_absent_fields_read_as_they_did() -> None:
    user = User.model_validate({"id": ID, "email": "a@b.co", "tenant_id": ID, "created_at": NOW, "updated_at": NOW})
    assert (user.is_active, user.first_name) == (True, None)
    assert TenantInfo.model_validate({"id": ID}).tenant_id == UUID(ID)


def test_a_response_tells_plan_content_and_sub_agents() -> None:
    log = [
        entry("begin"),
        entry("plan", tool_calls=[{"name": "plan", "output_text": "first this"}, {"name": "x", "output_text": "y"}]),
        entry("sub", tool_calls=[{"name": "search"}, {"name": "FINAL_RESPONSE"}]),
        entry("other", tool_calls=[{"name": "FINAL_RESPONSE"}, {"name": "search"}]),
    ]
    response = ResponseObject.from_dict(run_object(progress=log, output_text="4"))
    assert (response.plan, response.content) == ("first this", "4")
    assert [found.message for found in response.sub_agent_executions] == ["sub"]
    for short in ([], log[:1], [log[1]], [log[0], log[0]]):
        assert ResponseObject.from_dict(run_object(progress=short)).plan is None


def test_counts_and_percentages_are_computed() -> None:
    answer = BulkDeleteResponse(deleted=[UUID(int=1)], failed=[UUID(int=2)], hard_delete=True, total_requested=2)
    assert (answer.deleted_files, answer.deleted_count, answer.failed_count) == ([UUID(int=1)], 1, 1)
    assert (answer.total_deleted, answer.total_failed) == (1, 1)
    assert [error["file_id"] for error in answer.errors] == [str(UUID(int=2))]
    assert "1 files deleted, 1 not" in answer.message
    assert [
        lumnisai.FileMetadata.from_dict({"total_chunks": total, "chunks_embedded": embedded}).progress_percentage
        for total, embedded in ((0, 0), (3, 1), (3, 5))
    ] == [0.0, pytest.approx(33.333, abs=0.001), 100.0]


def test_the_objects_without_an_operation_hold_what_they_are_given() -> None:
    supported = SupportedModelsResponse(supported_models={lumnisai.ModelType.FAST_MODEL: ["openai:x"]})
    slots = (supported.cheap_models, supported.fast_models, supported.smart_models)
    assert slots == ([], ["openai:x"], [])
    assert (supported.reasoning_models, supported.vision_models, SupportedModelsResponse().supported_models) == ([], [], {})
    assert ToolParameter(type="object", required=["a"]).model_dump(exclude_none=True) == {"type": "object", "required": ["a"]}


def test_codes_of_errors_compare_and_have_a_value() -> None:
    error = lumnisai.NotFoundError("gone", status_code=404)
    assert error.code == lumnisai.ErrorCode.NOT_FOUND
    assert (error.code.value, str(error.code)) == ("NOT_FOUND", "NOT_FOUND")
    assert lumnisai.LumnisAIError("x", code="MODEL_UNAVAILABLE").code.value == "MODEL_UNAVAILABLE"
    with pytest.raises(ValueError, match="5"):
        lumnisai.ErrorCode(5)
