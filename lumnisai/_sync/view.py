# Written by `make generate` from lumnisai/_async/view.py. Do not edit.
"""A view of a client: on whose behalf and within which limits its calls are made."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Self, TypeVar, cast

from lumnisai._core.as_user import AsUser
from lumnisai._core.clock import Clock
from lumnisai._core.deadlines import Deadline
from lumnisai._core.drift import Drift, DriftRecorder
from lumnisai._core.given import NOT_GIVEN, NotGiven
from lumnisai._core.json_decoding import load_json
from lumnisai._core.options import CallOptions
from lumnisai._core.outgoing import checked_key
from lumnisai._core.retries import RetryPolicy
from lumnisai._core.scope import Acting, Scope, UserId, clean_user_id
from lumnisai._core.settings import Settings, chosen_policy
from lumnisai._core.timeouts import Timeout, checked_timeout, positive_seconds
from lumnisai._sync.transport import Transport
from lumnisai.exceptions import LumnisAIError

if TYPE_CHECKING:
    from lumnisai._http.saving import Sink
    from lumnisai._sync.resources import (
        Campaigns,
        ContactRelationships,
        Crm,
        Email,
        Enrichment,
        ExternalApiKeys,
        Files,
        Integrations,
        McpServers,
        Messaging,
        ModelPreferences,
        Outreach,
        People,
        Responses,
        Sequences,
        Skills,
        Tenant,
        Threads,
        Users,
    )
    from lumnisai_api.models import HealthResponse
    from lumnisai_api.types import Request

T = TypeVar("T")


class View:
    """What a client and its views have in common. Immutable: `for_user()` and `with_options()` make another view."""

    _settings: Settings
    _clock: Clock
    _transport: Transport
    _drift: DriftRecorder
    _acting: Acting
    _options: CallOptions
    _resources: dict[str, Any]
    _made_at: str | None
    _client: Self | None = None

    # --- views ---

    def for_user(self, user_id: UserId) -> Self:
        """Return a view that acts for one user: the same connections, every call scoped.

        Args:
            user_id: UUID, email or other identifier of the user.
        """
        return self._view(acting=Acting(Scope.USER, clean_user_id(user_id)))

    def as_user(self, user_id: UserId) -> AsUser[Self]:
        """Return the same view for a `with` block (plain or synchronous)."""
        return AsUser(self.for_user(user_id))

    def with_options(
        self,
        *,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
        deadline: float | None | NotGiven = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        retries: RetryPolicy | NotGiven = NOT_GIVEN,
        idempotency_key: str | NotGiven = NOT_GIVEN,
    ) -> Self:
        """Return a view whose calls are made with other limits.

        Args:
            timeout: Seconds one attempt may take, or a `Timeout` that bounds its parts; `None` for no limit.
            deadline: Seconds a whole call may take; `None` for no limit.
            max_retries: How often a failed attempt is repeated.
            retries: The whole retry policy.
            idempotency_key: The key of one write, in place of one made for it: that of an error, to repeat the call safely.
        """
        options = self._options
        if not isinstance(timeout, NotGiven):
            options = options._replace(timeout=checked_timeout(timeout))
        if not isinstance(deadline, NotGiven):
            options = options._replace(deadline=positive_seconds("deadline", deadline))
        options = options._replace(retries=chosen_policy(options.retries, retries, max_retries))
        if not isinstance(idempotency_key, NotGiven):
            options = options._replace(idempotency_key=checked_key(idempotency_key))
        return self._view(options=options)

    def _view(self, *, acting: Acting | None = None, options: CallOptions | None = None) -> Self:
        view = object.__new__(type(self))
        view.__dict__.update(self.__dict__)
        # As long as a view is in use its client is, too: the end of a client that nobody closed closes the connections.
        view._client = self._client or self
        view._acting = acting or self._acting
        view._options = options or self._options
        view._resources = {}
        view._made_at = None
        return view

    @property
    def scope(self) -> Scope:
        """Whether this client or view acts for single users or for the whole tenant."""
        return self._acting.scope

    @property
    def user_id(self) -> str | None:
        """The user this view acts for; `None` on a client."""
        return self._acting.user_id

    @property
    def tenant_id(self) -> str | None:
        """The tenant id that was configured, if any."""
        return self._settings.tenant_id

    @property
    def base_url(self) -> str:
        """Where requests go."""
        return self._settings.base_url

    @property
    def drift(self) -> tuple[Drift, ...]:
        """What came back, to this client and all its views, that this version doesn't know; all of it was kept where it came."""
        return self._drift.entries()

    # --- resources ---

    @property
    def responses(self) -> Responses:
        """Runs of an agent."""
        return cast("Responses", self._resource("Responses"))

    @property
    def threads(self) -> Threads:
        """Conversations."""
        return cast("Threads", self._resource("Threads"))

    @property
    def users(self) -> Users:
        """The people of the tenant."""
        return cast("Users", self._resource("Users"))

    @property
    def external_api_keys(self) -> ExternalApiKeys:
        """Keys of AI and data providers."""
        return cast("ExternalApiKeys", self._resource("ExternalApiKeys"))

    @property
    def api_keys(self) -> ExternalApiKeys:
        """Another name of `external_api_keys`."""
        return self.external_api_keys

    @property
    def tenant(self) -> Tenant:
        """The organisation that the API key belongs to."""
        return cast("Tenant", self._resource("Tenant"))

    @property
    def model_preferences(self) -> ModelPreferences:
        """Which model fills which slot."""
        return cast("ModelPreferences", self._resource("ModelPreferences"))

    @property
    def integrations(self) -> Integrations:
        """Connections of users to outside applications."""
        return cast("Integrations", self._resource("Integrations"))

    @property
    def mcp_servers(self) -> McpServers:
        """Model Context Protocol servers."""
        return cast("McpServers", self._resource("McpServers"))

    @property
    def files(self) -> Files:
        """Documents."""
        return cast("Files", self._resource("Files"))

    @property
    def skills(self) -> Skills:
        """Written guidelines for agents."""
        return cast("Skills", self._resource("Skills"))

    @property
    def people(self) -> People:
        """Finding people, and looking at LinkedIn posts."""
        return cast("People", self._resource("People"))

    @property
    def enrichment(self) -> Enrichment:
        """Contact details of people who are known."""
        return cast("Enrichment", self._resource("Enrichment"))

    @property
    def campaigns(self) -> Campaigns:
        """Outreach to many people, led by an agent."""
        return cast("Campaigns", self._resource("Campaigns"))

    @property
    def crm(self) -> Crm:
        """Customer relationship systems."""
        return cast("Crm", self._resource("Crm"))

    @property
    def email(self) -> Email:
        """The infrastructure that emails are sent from."""
        return cast("Email", self._resource("Email"))

    @property
    def outreach(self) -> Outreach:
        """The people reached by sequences and campaigns."""
        return cast("Outreach", self._resource("Outreach"))

    @property
    def contact_relationships(self) -> ContactRelationships:
        """How well a user knows the people in the own mailbox."""
        return cast("ContactRelationships", self._resource("ContactRelationships"))

    @property
    def sequences(self) -> Sequences:
        """Outreach in steps."""
        return cast("Sequences", self._resource("Sequences"))

    @property
    def messaging(self) -> Messaging:
        """Messages of users, by email and on LinkedIn."""
        return cast("Messaging", self._resource("Messaging"))

    def _resource(self, name: str) -> Any:
        resource = self._resources.get(name)
        if resource is None:
            from lumnisai._sync import resources

            resource = self._resources[name] = getattr(resources, name)(self)
        return resource

    def health(self) -> HealthResponse:
        """Ask whether the platform answers. Not settled: whether the real one offers this to everybody."""
        from lumnisai_api.api.health.get_health import get_health

        return self._send(get_health())

    def __reduce__(self) -> tuple[Any, ...]:
        raise TypeError(
            f"A {type(self).__name__} can't be pickled or copied: its connections and its key belong to this process. "
            "Make one in each process that needs it; for another user or other limits take for_user() or with_options()."
        )

    # --- sending ---

    def _send(
        self,
        request: Request[T],
        *,
        until: Deadline | None = None,
        held: float = 0.0,
        idempotency_key: str | None = None,
        retries: RetryPolicy | None = None,
        decode: Callable[[bytes], Any] = load_json,
    ) -> T:
        options = self._options
        options = options._replace(
            until=until,
            held=held,
            idempotency_key=idempotency_key or options.idempotency_key,
            retries=retries or options.retries,
            decode=decode,
        )
        try:
            return self._transport.send(request, self._settings.api_key, options)
        except LumnisAIError as error:
            # The frames below tell nothing about the caller's program.
            raise error.with_traceback(None)  # noqa: B904 - the same one

    def _download(self, request: Request[Any], sink: Sink) -> None:
        try:
            self._transport.download(request, self._settings.api_key, self._options, sink)
        except LumnisAIError as error:
            raise error.with_traceback(None)  # noqa: B904 - the same one

    @contextmanager
    def _stream(
        self,
        request: Request[Any],
        *,
        timeout: float | None | NotGiven = NOT_GIVEN,  # noqa: ASYNC109, RUF100 - of one attempt, and of silence after it
        until: Deadline | None = None,
    ) -> Generator[Iterator[bytes], None]:
        options = self._options
        if not isinstance(timeout, NotGiven):
            options = options._replace(timeout=Timeout(timeout))
        options = options._replace(until=until)
        with self._transport.stream(request, self._settings.api_key, options) as chunks:
            yield chunks
