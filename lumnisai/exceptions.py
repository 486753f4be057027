"""Everything this package raises by itself.

LumnisAIError
├── ValidationError                 bad input, or a 4xx answer that nothing below names (also a ValueError)
│   ├── ConfigurationError          a setting is missing or makes no sense
│   ├── MissingUserId               user scope, and no user named
│   ├── TenantScopeUserIdConflict   tenant scope, and a user named
│   ├── UserIdConflict              a view of one user, and another user named
│   ├── LocalFileNotSupported       a local path given where an uploaded file is needed
│   └── ConflictError               409: clashes with what is there, or an idempotency key used for something else
├── AuthenticationError             401: the API key is missing or not known
│   └── PermissionDeniedError       403: the API key does not allow this
├── NotFoundError                   404
├── RateLimitError                  429, after the retries; `retry_after` in seconds
├── FileOperationError              anything about one file
│   ├── FileNotFoundError           404 on a file, or no such local file (also NotFoundError and the built-in)
│   └── FileAccessDeniedError       403 on a file (also PermissionDeniedError)
├── TransportError                  no usable answer
│   ├── ServerError                 5xx, after the retries
│   ├── ConnectionFailedError       the server was not reached, or hung up
│   ├── RequestTimeoutError         one attempt took longer than `timeout` (also a TimeoutError)
│   ├── DeadlineExceededError       the whole call took longer than `deadline` (also a TimeoutError)
│   └── UnreadableAnswerError       a success whose body is not what the contract says
│       └── MissingFieldError       a required field was read that is not there (also an AttributeError)
├── ResponseError                   a run that ended without success; `response` holds it
│   ├── ResponseFailedError
│   └── ResponseCancelledError
├── IntegrationConnectionError      a connection that can't become active any more
├── ClientClosedError               the client was used after close()
├── WebhookSignatureError           a webhook that is not signed, or not with the secret
├── WebhookPayloadError             a webhook whose body can't be read (also a ValueError)
└── NotImplementedYetError          501: the platform reserves this operation
"""

from __future__ import annotations

import builtins
from typing import TYPE_CHECKING, Any

from lumnisai._core.error_codes import ErrorCode as ErrorCode

if TYPE_CHECKING:
    from lumnisai_api.models import ResponseObject


class LumnisAIError(Exception):
    """Anything that goes wrong in this package.

    Attributes:
        message: One line for people, beginning with what was being done.
        code: The server's own error code, or one of `ErrorCode`.
        status_code: The HTTP status, when there was an answer.
        request_id: The server's id for the request; give it to support.
        detail: The server's further data, as it came.
        operation: The operation that was called, as the contract names it.
        idempotency_key: The key that all attempts of this call carried; repeat the call with it to be safe.
        retry_after: Seconds the server asked to wait.
        attempts: How many times the request was sent.
        body: The beginning of the answer's body, at most 500 characters.
        response_id: The run that was being followed, if any; it goes on unless it was cancelled.
        cursor: Where following it stopped; `client.responses.follow(cursor=…)` goes on from there.
    """

    default_code: str = ErrorCode.UNKNOWN.value

    def __init__(
        self,
        message: str = "",
        *,
        code: str | None = None,
        status_code: int | None = None,
        request_id: str | None = None,
        detail: Any = None,
        operation: str | None = None,
        idempotency_key: str | None = None,
        retry_after: float | None = None,
        attempts: int = 0,
        body: str | None = None,
        response_id: str | None = None,
        cursor: str | None = None,
    ) -> None:
        super().__init__(message)
        self.message = message
        self.code = ErrorCode(code or self.default_code)
        self.status_code = status_code
        self.request_id = request_id
        self.detail = detail
        self.operation = operation
        self.idempotency_key = idempotency_key
        self.retry_after = retry_after
        self.attempts = attempts
        self.body = body
        self.response_id = response_id
        self.cursor = cursor

    def __str__(self) -> str:
        # Not that of a built-in exception which a subclass is besides.
        return BaseException.__str__(self)

    def __reduce__(self) -> tuple[Any, ...]:
        return _restore, (type(self), str(self), self.__dict__)

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and other.__dict__ == self.__dict__

    def __hash__(self) -> int:
        return hash((type(self), str(self)))


def _restore(cls: type[LumnisAIError], message: str, state: dict[str, Any]) -> LumnisAIError:
    error = cls.__new__(cls, message)
    error.args = (message,)
    error.__dict__.update(state)
    return error


class ValidationError(LumnisAIError, ValueError):
    """The input is not acceptable: found before anything was sent, or by the server (a 4xx answer)."""

    default_code = ErrorCode.INVALID_PARAMETERS.value


class ConfigurationError(ValidationError):
    """A setting of the client is missing or makes no sense."""


class MissingUserId(ValidationError):
    """The call acts for a user, and no user was named."""

    default_code = ErrorCode.MISSING_USER_ID.value


class TenantScopeUserIdConflict(ValidationError):
    """A user was named although the scope is the whole tenant."""

    default_code = ErrorCode.TENANT_SCOPE_USER_ID_CONFLICT.value


class UserIdConflict(ValidationError):
    """A user was named on a view that acts for another user."""

    default_code = ErrorCode.INVALID_SCOPE.value


class LocalFileNotSupported(ValidationError):
    """A local path was given as an attachment; upload the file first."""

    default_code = ErrorCode.LOCAL_FILE_NOT_SUPPORTED.value


class ConflictError(ValidationError):
    """409: the request clashes with what is there, or its idempotency key was used for another request."""

    default_code = ErrorCode.ALREADY_EXISTS.value


class AuthenticationError(LumnisAIError):
    """401: the API key is missing or not known."""

    default_code = ErrorCode.UNAUTHORIZED.value


class PermissionDeniedError(AuthenticationError):
    """403: the API key does not allow this."""

    default_code = ErrorCode.FORBIDDEN.value


class NotFoundError(LumnisAIError):
    """404: there is no such object for this caller."""

    default_code = ErrorCode.NOT_FOUND.value


class RateLimitError(LumnisAIError):
    """429: too many requests, also after the retries; `retry_after` says how many seconds to wait."""

    default_code = ErrorCode.RATE_LIMIT_EXCEEDED.value


class FileOperationError(LumnisAIError):
    """Something about one file went wrong."""


class FileNotFoundError(FileOperationError, NotFoundError, builtins.FileNotFoundError):
    """There is no such file: on the platform (404), or on this machine."""

    default_code = ErrorCode.NOT_FOUND.value


class FileAccessDeniedError(FileOperationError, PermissionDeniedError):
    """403 on a file: it belongs to somebody else."""

    default_code = ErrorCode.FORBIDDEN.value


class TransportError(LumnisAIError):
    """There was no usable answer."""

    default_code = ErrorCode.NETWORK_ERROR.value


class ServerError(TransportError):
    """5xx: the server failed, also after the retries."""


class ConnectionFailedError(TransportError):
    """The server was not reached, or hung up before answering."""

    default_code = ErrorCode.CONNECTION_ERROR.value


class RequestTimeoutError(TransportError, TimeoutError):
    """One attempt took longer than `timeout` allows."""

    default_code = ErrorCode.TIMEOUT.value


class DeadlineExceededError(TransportError, TimeoutError):
    """The whole call took longer than `deadline` allows; `response_id` and `cursor` tell where a run can be taken up again."""

    default_code = ErrorCode.TIMEOUT.value


class UnreadableAnswerError(TransportError):
    """The server reported success, but the body is not what the contract says."""


class MissingFieldError(UnreadableAnswerError, AttributeError):
    """A field was read that the contract requires and that is not in what the server sent."""


class ResponseError(LumnisAIError):
    """A run ended without success.

    Attributes:
        response: The finished run, with status, error and progress.
    """

    response: ResponseObject


class ResponseFailedError(ResponseError):
    """The run ended `failed`."""


class ResponseCancelledError(ResponseError):
    """The run was cancelled."""


class IntegrationConnectionError(LumnisAIError):
    """A connection to an outside application ended in a state it can't leave by itself."""


class ClientClosedError(LumnisAIError, RuntimeError):
    """The client was used after `close()`."""


class WebhookSignatureError(LumnisAIError):
    """A webhook is not signed, or not with the secret: it must not be believed."""

    default_code = ErrorCode.UNAUTHORIZED.value


class WebhookPayloadError(LumnisAIError, ValueError):
    """The body of a webhook can't be read."""

    default_code = ErrorCode.INVALID_PARAMETERS.value


class NotImplementedYetError(LumnisAIError, NotImplementedError):
    """501: the platform reserves this operation but does not offer it yet."""

    default_code = ErrorCode.NOT_IMPLEMENTED.value
