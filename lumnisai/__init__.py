"""Python SDK for the LumnisAI platform: agents that do long-running work, for many tenants.

    import lumnisai

    client = lumnisai.Client()
    response = client.invoke("Analyze the latest trends in machine learning", user_id="user-123")
    print(response.output_text)

Everything here is loaded when it is first used; `preload()` does it at once. This is not an official product of LumnisAI.
"""

from __future__ import annotations

import logging
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lumnisai._version import __version__

if TYPE_CHECKING:
    from lumnisai import exceptions as exceptions
    from lumnisai import limits as limits
    from lumnisai import models as models
    from lumnisai import types as types
    from lumnisai import utils as utils
    from lumnisai import webhooks as webhooks
    from lumnisai._async.client import AsyncClient as AsyncClient
    from lumnisai._async.stream import AsyncResponseStream as AsyncResponseStream
    from lumnisai._core.agent_config import AgentConfig as AgentConfig
    from lumnisai._core.former_models import SkillGuidelineCreate as SkillGuidelineCreate
    from lumnisai._core.former_names import SkillGuideline as SkillGuideline
    from lumnisai._core.former_names import SkillGuidelineListResponse as SkillGuidelineListResponse
    from lumnisai._core.former_names import SkillGuidelineUpdate as SkillGuidelineUpdate
    from lumnisai._core.model_names import AnthropicModels as AnthropicModels
    from lumnisai._core.model_names import DeepSeekModels as DeepSeekModels
    from lumnisai._core.model_names import GoogleModels as GoogleModels
    from lumnisai._core.model_names import Models as Models
    from lumnisai._core.model_names import OpenAIModels as OpenAIModels
    from lumnisai._core.parsed import ParsedResponse as ParsedResponse
    from lumnisai._core.retries import RetryPolicy as RetryPolicy
    from lumnisai._core.scope import Scope as Scope
    from lumnisai._core.timeouts import Timeout as Timeout
    from lumnisai._core.updates import ResponseUpdate as ResponseUpdate
    from lumnisai._sync.client import Client as Client
    from lumnisai._sync.stream import ResponseStream as ResponseStream
    from lumnisai.exceptions import AuthenticationError as AuthenticationError
    from lumnisai.exceptions import ClientClosedError as ClientClosedError
    from lumnisai.exceptions import ConfigurationError as ConfigurationError
    from lumnisai.exceptions import ConflictError as ConflictError
    from lumnisai.exceptions import ConnectionFailedError as ConnectionFailedError
    from lumnisai.exceptions import DeadlineExceededError as DeadlineExceededError
    from lumnisai.exceptions import ErrorCode as ErrorCode
    from lumnisai.exceptions import FileAccessDeniedError as FileAccessDeniedError
    from lumnisai.exceptions import FileNotFoundError as FileNotFoundError
    from lumnisai.exceptions import FileOperationError as FileOperationError
    from lumnisai.exceptions import IntegrationConnectionError as IntegrationConnectionError
    from lumnisai.exceptions import LocalFileNotSupported as LocalFileNotSupported
    from lumnisai.exceptions import LumnisAIError as LumnisAIError
    from lumnisai.exceptions import MissingFieldError as MissingFieldError
    from lumnisai.exceptions import MissingUserId as MissingUserId
    from lumnisai.exceptions import NotFoundError as NotFoundError
    from lumnisai.exceptions import NotImplementedYetError as NotImplementedYetError
    from lumnisai.exceptions import PermissionDeniedError as PermissionDeniedError
    from lumnisai.exceptions import RateLimitError as RateLimitError
    from lumnisai.exceptions import RequestTimeoutError as RequestTimeoutError
    from lumnisai.exceptions import ResponseCancelledError as ResponseCancelledError
    from lumnisai.exceptions import ResponseError as ResponseError
    from lumnisai.exceptions import ResponseFailedError as ResponseFailedError
    from lumnisai.exceptions import ServerError as ServerError
    from lumnisai.exceptions import TenantScopeUserIdConflict as TenantScopeUserIdConflict
    from lumnisai.exceptions import TransportError as TransportError
    from lumnisai.exceptions import UnreadableAnswerError as UnreadableAnswerError
    from lumnisai.exceptions import UserIdConflict as UserIdConflict
    from lumnisai.exceptions import ValidationError as ValidationError
    from lumnisai.exceptions import WebhookPayloadError as WebhookPayloadError
    from lumnisai.exceptions import WebhookSignatureError as WebhookSignatureError
    from lumnisai.utils import ProgressTracker as ProgressTracker
    from lumnisai.utils import display_progress as display_progress
    from lumnisai.utils import format_progress_entry as format_progress_entry
    from lumnisai_api.models import AgentMode as AgentMode
    from lumnisai_api.models import ApiKeyMode as ApiKeyMode
    from lumnisai_api.models import ApiProvider as ApiProvider
    from lumnisai_api.models import ContentType as ContentType
    from lumnisai_api.models import DuplicateHandling as DuplicateHandling
    from lumnisai_api.models import FileChunk as FileChunk
    from lumnisai_api.models import FileMetadata as FileMetadata
    from lumnisai_api.models import FileScope as FileScope
    from lumnisai_api.models import FileSearchResponse as FileSearchResponse
    from lumnisai_api.models import FileSearchResult as FileSearchResult
    from lumnisai_api.models import ModelProvider as ModelProvider
    from lumnisai_api.models import ModelType as ModelType
    from lumnisai_api.models import ProcessingStatus as ProcessingStatus
    from lumnisai_api.models import ResponseListResponse as ResponseListResponse
    from lumnisai_api.models import ResponseObject as ResponseObject
    from lumnisai_api.models import ResponseStatus as ResponseStatus
    from lumnisai_api.models import ThreadObject as ThreadObject

# A library is silent unless the program sets up logging.
logging.getLogger("lumnisai").addHandler(logging.NullHandler())

_MODULES = {
    "AsyncClient": "_async.client",
    "AsyncResponseStream": "_async.stream",
    "Client": "_sync.client",
    "ResponseStream": "_sync.stream",
    "RetryPolicy": "_core.retries",
    "Timeout": "_core.timeouts",
    "Scope": "_core.scope",
    **dict.fromkeys(("AgentConfig", "ParsedResponse", "ResponseUpdate"), "models"),
    **dict.fromkeys(
        ("AgentMode", "ApiKeyMode", "ApiProvider", "ContentType", "DuplicateHandling", "FileScope", "ModelProvider"), "types"
    ),
    **dict.fromkeys(("ModelType", "ProcessingStatus", "ResponseStatus"), "types"),
    **dict.fromkeys(("ProgressTracker", "display_progress", "format_progress_entry"), "utils"),
    **dict.fromkeys(("ResponseObject", "ThreadObject"), "models"),
    **dict.fromkeys(("AnthropicModels", "DeepSeekModels", "GoogleModels", "Models", "OpenAIModels"), "models"),
    **dict.fromkeys(("FileChunk", "FileMetadata", "FileSearchResponse", "FileSearchResult", "ResponseListResponse"), "models"),
    **dict.fromkeys(("SkillGuideline", "SkillGuidelineCreate", "SkillGuidelineListResponse", "SkillGuidelineUpdate"), "models"),
    **dict.fromkeys(
        (
            *("AuthenticationError", "ClientClosedError", "ConfigurationError", "ConflictError", "ConnectionFailedError"),
            *("DeadlineExceededError", "ErrorCode", "FileAccessDeniedError", "FileNotFoundError", "FileOperationError"),
            *("IntegrationConnectionError", "LocalFileNotSupported", "LumnisAIError", "MissingFieldError"),
            *("MissingUserId", "NotFoundError"),
            *("NotImplementedYetError", "PermissionDeniedError", "RateLimitError", "RequestTimeoutError"),
            *("ResponseCancelledError", "ResponseError", "ResponseFailedError", "ServerError", "TenantScopeUserIdConflict"),
            *("TransportError", "UnreadableAnswerError", "UserIdConflict", "ValidationError"),
            *("WebhookPayloadError", "WebhookSignatureError"),
        ),
        "exceptions",
    ),
}
_SUBMODULES = ("exceptions", "limits", "models", "types", "utils", "webhooks")

__all__ = ["__version__", "preload", *sorted(_MODULES), *_SUBMODULES]  # pyright: ignore[reportUnsupportedDunderAll]  # noqa: PLE0604


def preload() -> None:
    """Load everything a program will need, so that no later call spends time on imports."""
    for name in __all__:
        __getattr__(name) if name not in globals() else None
    for module in ("httpx", "anyio", "lumnisai._async.resources", "lumnisai._sync.resources"):
        loaded = import_module(module)
        for name in getattr(loaded, "_MODULES", ()):
            getattr(loaded, name)
    from lumnisai_api import models as generated

    for name in generated.__all__:
        getattr(generated, name)


def __getattr__(name: str) -> Any:
    if name in _SUBMODULES:
        return import_module(f"lumnisai.{name}")
    if name not in _MODULES:
        raise AttributeError(f"module 'lumnisai' has no attribute {name!r}")
    value = getattr(import_module(f"lumnisai.{_MODULES[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
