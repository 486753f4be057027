"""Search for people, and look at LinkedIn posts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from lumnisai._async.resource import AsyncResource
from lumnisai._core.people import USUAL_PEOPLE, checked_data_sources, checked_limit, checked_post_urls, checked_query
from lumnisai_api.api.people.preview_linkedin_posts import preview_linkedin_posts
from lumnisai_api.api.people.quick_search_people import quick_search_people
from lumnisai_api.models.people_search_request import PeopleSearchRequest
from lumnisai_api.models.people_search_response import PeopleSearchResponse
from lumnisai_api.models.post_preview_request import PostPreviewRequest
from lumnisai_api.models.post_preview_response import PostPreviewResponse

if TYPE_CHECKING:
    from lumnisai_api.models import PeopleDataSource


class People(AsyncResource):
    """Look-ups that answer at once. They carry no user: the API key decides whose provider keys are used.

    For searches that validate and rank people, see `client.responses.quick_people_search()` and its neighbours.
    """

    async def quick_search(
        self,
        query: str,
        *,
        limit: int = USUAL_PEOPLE,
        data_sources: Sequence[PeopleDataSource | str] | None = None,
        idempotency_key: str | None = None,
    ) -> PeopleSearchResponse:
        """Search databases of people by a description in plain words.

        Args:
            query: Who is wanted.
            limit: The most people wanted, 1 to 100.
            data_sources: Databases to ask, of `PDL`, `CORESIGNAL` and `CRUST_DATA`; all available ones when left out.
            idempotency_key: Under the same key the same search is made and charged once; made by itself when left out.

        Raises:
            ValidationError: The limit or a database is not acceptable; or, from the server with the code `NO_DATA_SOURCES` or
                `SOURCES_NOT_AVAILABLE`, no database has a key, or one that was asked for has none.
        """
        body = PeopleSearchRequest(
            query=checked_query(query), limit=checked_limit(limit), data_sources=checked_data_sources(data_sources)
        )
        return await self._send(quick_search_people(body=body), idempotency_key=idempotency_key)

    async def preview_linkedin_posts(
        self, post_urls: Sequence[str], *, idempotency_key: str | None = None
    ) -> PostPreviewResponse:
        """Look at author, first words and numbers of LinkedIn posts; a post costs 1 CrustData credit.

        A post that can't be read comes back with the status `error`, in its place among the others.

        Args:
            post_urls: 1 to 50 addresses such as `https://www.linkedin.com/posts/…`.
            idempotency_key: Under the same key the same posts are read and charged once; made by itself when left out.

        Raises:
            ValidationError: There are no posts or too many; or, from the server with the code `NO_CRUSTDATA_KEY`, the key for
                CrustData is missing.
        """
        body = PostPreviewRequest(post_urls=checked_post_urls(post_urls))
        return await self._send(preview_linkedin_posts(body=body), idempotency_key=idempotency_key)

    preview_posts = preview_linkedin_posts
