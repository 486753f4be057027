# Written by `make generate` from lumnisai/_async/resources/contact_relationships.py. Do not edit.
"""How well a user knows the people in the own mailbox."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, Self

from lumnisai._core.outreach import USUAL_CONTACTS, checked_contacts_limit
from lumnisai._core.scope import UserId
from lumnisai._sync.page import ModelPage
from lumnisai._sync.resource import Resource
from lumnisai_api.api.contact_relationships.list_contact_relationships import list_contact_relationships
from lumnisai_api.models.contact_relationship_response import ContactRelationshipResponse
from lumnisai_api.models.contact_score import ContactScore

if TYPE_CHECKING:
    from lumnisai._sync.view import View
    from lumnisai_api.models import ContactRelationshipProvider
    from lumnisai_api.types import Request


class ContactRelationshipPage(ContactRelationshipResponse, ModelPage[ContactScore]):
    """One page of contacts; iterate over it for all."""

    @classmethod
    def _fetch(cls, view: View, build: Callable[..., Request[Any]], path: tuple[Any, ...], query: Mapping[str, Any]) -> Self:
        page = super()._fetch(view, build, path, query)
        if page._next is not None:
            # The pages that follow are of the figures that this one had worked out anew.
            page._next.pop("force_refresh", None)
        return page


class ContactRelationships(Resource):
    """People a user writes to and meets, strongest relationship first."""

    def list(
        self,
        *,
        provider: ContactRelationshipProvider | str | None = None,
        limit: int = USUAL_CONTACTS,
        offset: int = 0,
        force_refresh: bool = False,
        user_id: UserId | None = None,
    ) -> ContactRelationshipPage:
        """List contacts. Look at `status` first: a mailbox that isn't connected, or figures not ready yet, give none.

        Args:
            provider: `gmail` or `outlook`; the platform chooses when left out or `auto`.
            limit: Contacts per page, 1 to 500.
            offset: Contacts to skip.
            force_refresh: Have the figures worked out anew, though kept ones are not out of date.
            user_id: Whose contacts.

        Raises:
            ValidationError: The limit is not from 1 to 500.
        """
        return self._page(
            ContactRelationshipPage,
            list_contact_relationships,
            user_id=self._subject("list_contact_relationships", user_id),
            provider=provider,
            limit=checked_contacts_limit(limit),
            offset=offset,
            force_refresh=force_refresh,
        )
