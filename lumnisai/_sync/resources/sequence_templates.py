# Written by `make generate` from lumnisai/_async/resources/sequence_templates.py. Do not edit.
"""Templates of sequences, and who may use them."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any
from uuid import UUID

from lumnisai._core.campaign_fields import check_changes
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.scope import UserId
from lumnisai._sync.resource import Resource
from lumnisai_api.api.sequences.archive_sequence_template import archive_sequence_template
from lumnisai_api.api.sequences.create_sequence_template import create_sequence_template
from lumnisai_api.api.sequences.duplicate_sequence_template import duplicate_sequence_template
from lumnisai_api.api.sequences.get_sequence_template import get_sequence_template
from lumnisai_api.api.sequences.get_sequence_template_shares import get_sequence_template_shares
from lumnisai_api.api.sequences.list_sequence_templates import list_sequence_templates
from lumnisai_api.api.sequences.remove_sequence_template_share import remove_sequence_template_share
from lumnisai_api.api.sequences.update_sequence_template import update_sequence_template
from lumnisai_api.api.sequences.update_sequence_template_shares import update_sequence_template_shares
from lumnisai_api.api.sequences.validate_sequence_template import validate_sequence_template
from lumnisai_api.models.duplicate_template_request import DuplicateTemplateRequest
from lumnisai_api.models.sequence_template_create import SequenceTemplateCreate
from lumnisai_api.models.sequence_template_update import SequenceTemplateUpdate
from lumnisai_api.models.template_share_request import TemplateShareRequest

if TYPE_CHECKING:
    from lumnisai_api.models import (
        SequenceTemplateResponse,
        StepConfig,
        TemplateShareConfig,
        TemplateSharesResponse,
        TransitionConfig,
        ValidationResponse,
    )


class SequenceTemplates(Resource):
    """Steps and the links between them. Somebody else's template is seen when it is shared."""

    def list(
        self,
        *,
        use_case: str | None = None,
        include_system: bool | None = None,
        include_archived: bool | None = None,
        owned_only: bool | None = None,
        user_id: UserId | None = None,
    ) -> builtins.list[SequenceTemplateResponse]:
        """List templates; all come at once.

        Args:
            use_case: Only those of this category.
            include_system: Whether templates of the platform itself are listed too.
            include_archived: Whether archived ones are listed too.
            owned_only: Whether those that are only shared are left out.
            user_id: Only those this user may see: the own ones, and those shared by name or with the whole tenant.
        """
        user = self._user("list_sequence_templates", user_id)
        return self._send(
            list_sequence_templates(
                use_case=use_case,
                include_system=include_system,
                include_archived=include_archived,
                owned_only=owned_only,
                user_id=user,
            )
        )

    def create(
        self,
        *,
        name: str,
        steps: Sequence[StepConfig | Mapping[str, Any]],
        transitions: Sequence[TransitionConfig | Mapping[str, Any]],
        description: str | None = None,
        use_case: str | None = None,
        share_with_tenant: bool | None = None,
        share_with: Sequence[TemplateShareConfig | Mapping[str, Any]] | None = None,
        user_id: UserId | None = None,
    ) -> SequenceTemplateResponse:
        """Store a template.

        Args:
            name: Display name.
            steps: What is done; each with a `step_key` of its own, `name`, `channel` and `action`.
            transitions: Which event leads from which step to which; from `None` into the sequence, to `None` out of it.
            description: A note.
            use_case: A category.
            share_with_tenant: Whether the whole tenant may use it.
            share_with: Users who may `view`, `use` or `edit` it.
            user_id: Its author.
        """
        user = self._user("create_sequence_template", user_id)
        body = SequenceTemplateCreate(
            name=name,
            steps=steps,
            transitions=transitions,
            description=description,
            use_case=use_case,
            share_with_tenant=share_with_tenant,
            share_with=share_with,
        )
        return self._send(create_sequence_template(body=body, user_id=user))

    def validate(
        self,
        *,
        name: str,
        steps: Sequence[StepConfig | Mapping[str, Any]],
        transitions: Sequence[TransitionConfig | Mapping[str, Any]],
        description: str | None = None,
        use_case: str | None = None,
        share_with_tenant: bool | None = None,
        share_with: Sequence[TemplateShareConfig | Mapping[str, Any]] | None = None,
    ) -> ValidationResponse:
        """Check a template without storing it; takes what `create()` takes.

        Returns:
            What is wrong, such as a text that is too long for its action, and what is doubtful.
        """
        body = SequenceTemplateCreate(
            name=name,
            steps=steps,
            transitions=transitions,
            description=description,
            use_case=use_case,
            share_with_tenant=share_with_tenant,
            share_with=share_with,
        )
        return self._send(validate_sequence_template(body=body))

    def get(self, template_id: UUID | str, *, user_id: UserId | None = None) -> SequenceTemplateResponse:
        """Read a template.

        Raises:
            NotFoundError: There is no such template for this caller.
        """
        user = self._user("get_sequence_template", user_id)
        return self._send(get_sequence_template(str(template_id), user_id=user))

    def update(
        self,
        template_id: UUID | str,
        *,
        name: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
        use_case: str | None | NotGiven = NOT_GIVEN,
        steps: Sequence[StepConfig | Mapping[str, Any]] | None = None,
        transitions: Sequence[TransitionConfig | Mapping[str, Any]] | None = None,
        user_id: UserId | None = None,
    ) -> SequenceTemplateResponse:
        """Change a template; what is left out stays.

        Args:
            template_id: The template.
            name: Display name.
            description: A note; `None` clears it.
            use_case: A category; `None` clears it.
            steps: Give them all; refused while executions of the template are under way.
            transitions: Give them all; refused while executions of the template are under way.
            user_id: Who changes it.

        Raises:
            ValidationError: There is nothing to change.
            NotFoundError: There is no such template for this caller.
        """
        fields: dict[str, Any] = {
            "name": name,
            "description": description,
            "use_case": use_case,
            "steps": steps,
            "transitions": transitions,
        }
        check_changes(fields, clearable=("description", "use_case"))
        user = self._subject("update_sequence_template", user_id)
        return self._send(update_sequence_template(str(template_id), body=SequenceTemplateUpdate(**fields), user_id=user))

    def archive(self, template_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Put a template aside; it is not erased, and executions under way go on."""
        user = self._subject("archive_sequence_template", user_id)
        self._send(archive_sequence_template(str(template_id), user_id=user))

    def duplicate(
        self, template_id: UUID | str, *, name: str, share_with_tenant: bool | None = None, user_id: UserId | None = None
    ) -> SequenceTemplateResponse:
        """Make a copy with the same steps and links.

        Args:
            template_id: The template.
            name: Name of the copy.
            share_with_tenant: Whether the whole tenant may use the copy.
            user_id: Who makes the copy and owns it.
        """
        user = self._subject("duplicate_sequence_template", user_id)
        body = DuplicateTemplateRequest(name=name, share_with_tenant=share_with_tenant)
        return self._send(duplicate_sequence_template(str(template_id), body=body, user_id=user))

    def get_shares(self, template_id: UUID | str, *, user_id: UserId | None = None) -> TemplateSharesResponse:
        """Read who may use a template."""
        user = self._user("get_sequence_template_shares", user_id)
        return self._send(get_sequence_template_shares(str(template_id), user_id=user))

    def update_shares(
        self,
        template_id: UUID | str,
        *,
        share_with_tenant: bool | None = None,
        add_users: Sequence[TemplateShareConfig | Mapping[str, Any]] | None = None,
        remove_users: Sequence[UUID | str] | None = None,
        user_id: UserId | None = None,
    ) -> TemplateSharesResponse:
        """Change who may use a template; only its owner may do that.

        Args:
            template_id: The template.
            share_with_tenant: Open it to the whole tenant, or close it again.
            add_users: Shares to add, each with `user_id` and `permission` (`view`, `use` or `edit`).
            remove_users: Ids of the users whose shares go.
            user_id: Who changes them.

        Raises:
            ValidationError: There is nothing to change.
            PermissionDeniedError: The template is somebody else's.
        """
        fields: dict[str, Any] = {
            "share_with_tenant": share_with_tenant,
            "add_users": add_users,
            "remove_users": None if remove_users is None else [str(one) for one in remove_users],
        }
        check_changes(fields)
        user = self._user("update_sequence_template_shares", user_id)
        # Null could be read as closing it; what is left out is left alone.
        given = {name: value for name, value in fields.items() if value is not None}
        return self._send(update_sequence_template_shares(str(template_id), body=TemplateShareRequest(**given), user_id=user))

    def remove_share(self, template_id: UUID | str, share_id: UUID | str, *, user_id: UserId | None = None) -> None:
        """Take one share away; only the owner of the template may do that.

        Raises:
            PermissionDeniedError: The template is somebody else's.
        """
        user = self._user("remove_sequence_template_share", user_id)
        self._send(remove_sequence_template_share(str(template_id), str(share_id), user_id=user))
