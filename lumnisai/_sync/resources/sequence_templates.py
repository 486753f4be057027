# Written by `make generate` from lumnisai/_async/resources/sequence_templates.py. Do not edit.
"""Templates of sequences: versions, validation, shares."""

from __future__ import annotations

import builtins
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

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
    """Templates of sequences: versions, validation, shares."""

    def list(
        self,
        *,
        use_case: str | None = None,
        include_system: bool | None = None,
        include_archived: bool | None = None,
        owned_only: bool | None = None,
        user_id: UserId | None = None,
    ) -> builtins.list[SequenceTemplateResponse]:
        """List templates.

        Args:
            use_case: Only templates of this category.
            include_system: Whether system templates are listed too. Not settled: what a system template is, and the default.
            include_archived: Whether archived templates are listed too. Not settled: the default.
            owned_only: Whether those open to the whole tenant are left out. Not settled: whether those shared by name are
                left out as well, as the name says, and the default.
            user_id: On whose behalf.
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
        """Create a template.

        Args:
            name: Name to show. Not settled: how long it may be.
            steps: The steps. Not settled: how many there may be.
            transitions: The links between the steps. Not settled: how many there may be.
            description: A note.
            use_case: Category. Not settled: the values.
            share_with_tenant: Whether the whole tenant may use it. Not settled: the default.
            share_with: Shares to make at once.
            user_id: On whose behalf.
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
        """Validate a template.

        Args:
            name: Name to show. Not settled: how long it may be.
            steps: The steps. Not settled: how many there may be.
            transitions: The links between the steps. Not settled: how many there may be.
            description: A note.
            use_case: Category. Not settled: the values.
            share_with_tenant: Whether the whole tenant may use it. Not settled: the default.
            share_with: Shares to make at once.
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

    def get(self, template_id: str, *, user_id: UserId | None = None) -> SequenceTemplateResponse:
        """Get a template.

        Args:
            template_id: Id of the template, probably a UUID.
            user_id: On whose behalf.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._user("get_sequence_template", user_id)
        return self._send(get_sequence_template(template_id, user_id=user))

    def update(
        self,
        template_id: str,
        *,
        name: str | None = None,
        description: str | None | NotGiven = NOT_GIVEN,
        use_case: str | None | NotGiven = NOT_GIVEN,
        steps: Sequence[StepConfig | Mapping[str, Any]] | None = None,
        transitions: Sequence[TransitionConfig | Mapping[str, Any]] | None = None,
        user_id: UserId | None = None,
    ) -> SequenceTemplateResponse:
        """Update a template.

        Args:
            template_id: Id of the template, probably a UUID.
            name: New name.
            description: New note. Null clears it; not settled whether the server takes it.
            use_case: New category. Null clears it; not settled whether the server takes it.
            steps: New steps, presumably in place of all the old ones; refused while executions of the template are active.
            transitions: New links, presumably in place of all the old ones; refused while executions of the template are
                active.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("update_sequence_template", user_id)
        body = SequenceTemplateUpdate(name=name, description=description, use_case=use_case, steps=steps, transitions=transitions)
        return self._send(update_sequence_template(template_id, body=body, user_id=user))

    def archive(self, template_id: str, *, user_id: UserId | None = None) -> None:
        """Archive a template.

        Args:
            template_id: Id of the template, probably a UUID.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("archive_sequence_template", user_id)
        self._send(archive_sequence_template(template_id, user_id=user))

    def duplicate(
        self, template_id: str, *, name: str, share_with_tenant: bool | None = None, user_id: UserId | None = None
    ) -> SequenceTemplateResponse:
        """Duplicate a template.

        Args:
            template_id: Id of the template, probably a UUID.
            name: Name of the copy.
            share_with_tenant: Whether the whole tenant may use the copy. Not settled: the default.
            user_id: Whose; on a view of a user it may be left out.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._subject("duplicate_sequence_template", user_id)
        body = DuplicateTemplateRequest(name=name, share_with_tenant=share_with_tenant)
        return self._send(duplicate_sequence_template(template_id, body=body, user_id=user))

    def get_shares(self, template_id: str, *, user_id: UserId | None = None) -> TemplateSharesResponse:
        """List the shares of a template.

        Args:
            template_id: Id of the template, probably a UUID.
            user_id: On whose behalf.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._user("get_sequence_template_shares", user_id)
        return self._send(get_sequence_template_shares(template_id, user_id=user))

    def update_shares(
        self,
        template_id: str,
        *,
        share_with_tenant: bool | None = None,
        add_users: Sequence[TemplateShareConfig | Mapping[str, Any]] | None = None,
        remove_users: Sequence[str] | None = None,
        user_id: UserId | None = None,
    ) -> TemplateSharesResponse:
        """Change the shares of a template.

        Args:
            template_id: Id of the template, probably a UUID.
            share_with_tenant: Opens the template to the whole tenant, or closes it again. Null or absent presumably leaves it
                as it is.
            add_users: Shares to add.
            remove_users: Ids of the users whose shares go. Not settled: whether emails are taken.
            user_id: On whose behalf.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._user("update_sequence_template_shares", user_id)
        body = TemplateShareRequest(
            share_with_tenant=NOT_GIVEN if share_with_tenant is None else share_with_tenant,
            add_users=add_users,
            remove_users=remove_users,
        )
        return self._send(update_sequence_template_shares(template_id, body=body, user_id=user))

    def remove_share(self, template_id: str, share_id: str, *, user_id: UserId | None = None) -> None:
        """Remove a share of a template.

        Args:
            template_id: Id of the template, probably a UUID.
            share_id: Id of the share, probably a UUID.
            user_id: On whose behalf.

        Raises:
            NotFoundError: There is no such object for this caller.
        """
        user = self._user("remove_sequence_template_share", user_id)
        self._send(remove_sequence_template_share(template_id, share_id, user_id=user))
