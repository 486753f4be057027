"""The resource `skills`: guidelines for agents, and records of their use."""

from __future__ import annotations

from typing import Any

import pytest

from lumnisai import AsyncClient, NotFoundError, PermissionDeniedError, ValidationError
from lumnisai.local import Served
from lumnisai.models import Skill, SkillCreateRequest, SkillUpdateRequest
from lumnisai.types import SkillExecutionOutcome

MISSING = "8c9d1a52-0f5f-4a3c-9a53-7c7a4f4f3a10"


async def write(client: AsyncClient, name: str = "Cursors", **more: Any) -> Skill:
    """Write a skill."""
    return await client.skills.create(name=name, description="Paging", content="Prefer cursors.", **more)


async def test_a_skill_is_written_field_by_field(client: AsyncClient, alice: AsyncClient) -> None:
    skill = await write(alice, category="apis")
    assert (skill.name, skill.description, skill.content) == ("Cursors", "Paging", "Prefer cursors.")
    assert (skill.category, skill.version, skill.is_active) == ("apis", "1.0.0", True)
    assert skill.user_id is not None
    assert (await write(client, version="2.1.0")).user_id is None


async def test_a_skill_is_written_as_one_object(client: AsyncClient) -> None:
    texts = {"name": "n", "description": "d", "content": "c"}
    assert (await client.skills.create(skill_data=texts, user_id="alice")).version == "1.0.0"
    whole = SkillCreateRequest(**texts, version="2.0.0", category="g")
    assert (await client.skills.create(skill_data=whole)).category == "g"


async def test_a_skill_with_parts_missing_is_refused(client: AsyncClient) -> None:
    create: Any = client.skills.create
    with pytest.raises(ValidationError, match="content is missing: a skill needs name, description and content"):
        await create(name="n", description="d")
    with pytest.raises(ValidationError, match="skill_data holds the whole skill; leave it or name out"):
        await create(skill_data={"description": "d", "content": "c"}, name="n")


async def test_a_user_sees_the_own_skills_and_those_of_the_tenant(
    client: AsyncClient, alice: AsyncClient, bob: AsyncClient
) -> None:
    mine = await write(alice, "mine")
    await write(client, "ours")
    assert [skill.name async for skill in await alice.skills.list()] == ["ours", "mine"]
    assert [skill.name async for skill in await bob.skills.list()] == ["ours"]
    assert (await client.skills.list(user_id="bob@example.com")).total == 1
    assert (await alice.skills.get(mine.id)).name == "mine"
    for refused in (bob.skills.get, bob.skills.delete):
        with pytest.raises(NotFoundError):
            await refused(mine.id)
    with pytest.raises(NotFoundError):
        await bob.skills.update(mine.id, name="stolen")


async def test_a_list_goes_through_all_pages_and_can_be_filtered(client: AsyncClient) -> None:
    for number in range(5):
        await write(client, f"skill {number}", category="odd" if number % 2 else "even")
    page = await client.skills.list(page_size=2)
    assert (page.total, page.page, page.page_size, len(page.skills)) == (5, 1, 2, 2)
    assert [skill.name async for skill in page] == [f"skill {number}" for number in (4, 3, 2, 1, 0)]
    assert (await client.skills.list(category="odd")).total == 2
    assert [skill.name for skill in (await client.skills.list(page=2, page_size=4)).skills] == ["skill 0"]


async def test_skills_that_are_switched_off_are_listed_on_request(client: AsyncClient) -> None:
    skill = await write(client)
    await client.skills.update(skill.id, is_active=False)
    assert [(await client.skills.list(is_active=state)).total for state in (True, False, None)] == [0, 1, 1]
    assert (await client.skills.list()).total == 0


async def test_changes_leave_the_rest_and_none_clears(client: AsyncClient) -> None:
    skill = await write(client, category="apis")
    changed = await client.skills.update(str(skill.id), name="Offsets", version="1.1.0")
    assert (changed.name, changed.version, changed.category, changed.content) == ("Offsets", "1.1.0", "apis", "Prefer cursors.")
    assert (await client.skills.update(skill.id, category=None)).category is None
    updated = await client.skills.update(skill.id, updates=SkillUpdateRequest(content="Prefer offsets.", category="old"))
    assert (updated.content, updated.category) == ("Prefer offsets.", "old")
    assert (await client.skills.update(skill.id, updates={"category": None})).category is None
    with pytest.raises(ValidationError, match="nothing to change"):
        await client.skills.update(skill.id)


async def test_a_deleted_skill_is_gone(client: AsyncClient) -> None:
    skill = await write(client)
    await client.skills.delete(skill.id)
    with pytest.raises(NotFoundError):
        await client.skills.get(skill.id)


async def test_a_use_is_recorded_completed_and_listed(alice: AsyncClient, bob: AsyncClient) -> None:
    skill = await write(alice)
    response = await alice.invoke("How do I page?")
    usage = await alice.skills.usage.create(
        response_id=response.response_id, skill_id=skill.id, skill_name=skill.name, relevance_score=0.8
    )
    assert (usage.skill_id, usage.relevance_score, usage.planner_selected) == (str(skill.id), 0.8, False)
    completed = await alice.skills.usage.update(
        usage.id,
        planner_selected=True,
        usage_reasoning="It fits.",
        priority=1,
        execution_outcome=SkillExecutionOutcome.SUCCESS,
        effectiveness_score=0.5,
        feedback_notes="Good.",
    )
    assert (completed.planner_selected, completed.execution_outcome, completed.feedback_notes) == (True, "success", "Good.")
    assert (completed.usage_reasoning, completed.priority, completed.effectiveness_score) == ("It fits.", 1, 0.5)
    assert [one.id async for one in await alice.skills.usage.list(skill_id=skill.id)] == [usage.id]
    assert (await alice.skills.usage.list(response_id=response.response_id, page_size=5)).total == 1
    assert (await alice.skills.usage.list(response_id=MISSING)).total == 0
    assert (await bob.skills.usage.list()).total == 0
    with pytest.raises(NotFoundError):
        await bob.skills.usage.update(usage.id, priority=2)


async def test_a_record_for_another_tenant_is_denied(client: AsyncClient) -> None:
    skill = await write(client)
    with pytest.raises(PermissionDeniedError):
        await client.skills.usage.create(response_id=MISSING, skill_id=skill.id, skill_name="n", tenant_id=MISSING)


async def test_a_record_carries_the_tenant_the_client_was_made_with(platform: Served, client: AsyncClient) -> None:
    skill = await write(client)
    async with AsyncClient(api_key=platform.api_key, base_url=platform.base_url, tenant_id=MISSING) as misled:
        with pytest.raises(PermissionDeniedError):
            await misled.skills.usage.create(response_id=MISSING, skill_id=skill.id, skill_name="n")


async def test_analytics_sum_up_the_uses(client: AsyncClient, alice: AsyncClient) -> None:
    skill, other = await write(client), await write(client, "Other")
    for outcome in ("success", "failed"):
        usage = await alice.skills.usage.create(response_id=MISSING, skill_id=skill.id, skill_name="n")
        await alice.skills.usage.update(usage.id, planner_selected=True, execution_outcome=outcome, effectiveness_score=1)
    await client.skills.usage.create(response_id=MISSING, skill_id=other.id, skill_name="n")
    everything = await client.skills.get_analytics()
    assert (everything.total_retrievals, everything.total_selections) == (3, 2)
    tenant_id = (await client.tenant.get()).id
    one = await client.skills.get_analytics(skill_id=skill.id, days_back=7, tenant_id=tenant_id)
    assert (one.skill_id, one.selection_rate, one.success_rate, one.avg_effectiveness) == (str(skill.id), 1, 0.5, 1)
