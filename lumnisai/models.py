"""The objects of the contract under their own names, each loaded when it is first used, and what the client adds to them."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from lumnisai._core.former_names import FORMER_NAMES
from lumnisai._core.missing_fields import use_our_error
from lumnisai_api import models as _models

if TYPE_CHECKING:
    # For a name that is imported twice, some type checkers go by the first import, others by the last.
    from lumnisai._core.agent_config import AgentConfig as AgentConfig  # noqa: I001
    from lumnisai._core.former_models import ModelPreferenceCreate as ModelPreferenceCreate
    from lumnisai._core.former_names import ConnectionStatus as ConnectionStatus
    from lumnisai_api.models import *  # type: ignore[assignment] # noqa: F403
    from lumnisai._core.agent_config import AgentConfig as AgentConfig  # noqa: F811
    from lumnisai._core.former_models import FileContentRequest as FileContentRequest
    from lumnisai._core.former_models import FileUploadRequest as FileUploadRequest
    from lumnisai._core.former_models import ModelPreferenceCreate as ModelPreferenceCreate  # noqa: F811
    from lumnisai._core.former_models import SupportedModelsResponse as SupportedModelsResponse
    from lumnisai._core.former_models import ToolParameter as ToolParameter
    from lumnisai._core.former_models import SkillGuidelineCreate as SkillGuidelineCreate
    from lumnisai._core.former_names import CallbackRequest as CallbackRequest
    from lumnisai._core.former_names import ConnectionStatus as ConnectionStatus  # noqa: F811
    from lumnisai._core.former_names import ExternalApiKeyResponse as ExternalApiKeyResponse
    from lumnisai._core.former_names import ListAppsResponse as ListAppsResponse
    from lumnisai._core.former_names import ListConnectionsResponse as ListConnectionsResponse
    from lumnisai._core.former_names import ListFeedbackResponse as ListFeedbackResponse
    from lumnisai._core.former_names import MCPServerCreate as MCPServerCreate
    from lumnisai._core.former_names import MCPServerResponse as MCPServerResponse
    from lumnisai._core.former_names import MCPServerUpdate as MCPServerUpdate
    from lumnisai._core.former_names import MCPToolResponse as MCPToolResponse
    from lumnisai._core.former_names import SetAppEnabledResponse as SetAppEnabledResponse
    from lumnisai._core.former_names import SkillGuideline as SkillGuideline
    from lumnisai._core.former_names import SkillGuidelineListResponse as SkillGuidelineListResponse
    from lumnisai._core.former_names import SkillGuidelineUpdate as SkillGuidelineUpdate
    from lumnisai._core.former_names import TenantInfo as TenantInfo
    from lumnisai._core.former_names import Tool as Tool
    from lumnisai._core.former_names import TransportType as TransportType
    from lumnisai._core.former_names import UpdateModelPreferencesRequest as UpdateModelPreferencesRequest
    from lumnisai._core.former_names import UserCreate as UserCreate
    from lumnisai._core.former_names import UserUpdate as UserUpdate
    from lumnisai._core.former_names import UsersListResponse as UsersListResponse
    from lumnisai._core.model_names import AnthropicModels as AnthropicModels
    from lumnisai._core.model_names import DeepSeekModels as DeepSeekModels
    from lumnisai._core.model_names import GoogleModels as GoogleModels
    from lumnisai._core.model_names import Models as Models
    from lumnisai._core.model_names import OpenAIModels as OpenAIModels
    from lumnisai._core.parsed import ParsedResponse as ParsedResponse
    from lumnisai._core.scope import Scope as Scope
    from lumnisai._core.updates import ResponseUpdate as ResponseUpdate

use_our_error()

# Named like a schema or not, these are ours.
_OWN = {
    "AgentConfig": "lumnisai._core.agent_config",
    "ParsedResponse": "lumnisai._core.parsed",
    "ResponseUpdate": "lumnisai._core.updates",
    "Scope": "lumnisai._core.scope",
    **dict.fromkeys(
        (
            "FileContentRequest",
            "FileUploadRequest",
            "ModelPreferenceCreate",
            "SkillGuidelineCreate",
            "SupportedModelsResponse",
            "ToolParameter",
        ),
        "lumnisai._core.former_models",
    ),
    **dict.fromkeys(
        ("AnthropicModels", "DeepSeekModels", "GoogleModels", "Models", "OpenAIModels"), "lumnisai._core.model_names"
    ),
}

__all__ = sorted({*_models.__all__, *_OWN, *FORMER_NAMES})  # pyright: ignore[reportUnsupportedDunderAll]  # noqa: PLE0605


def __getattr__(name: str) -> Any:
    if name in _OWN:
        value = getattr(import_module(_OWN[name]), name)
    elif name in FORMER_NAMES:
        value = getattr(_models, FORMER_NAMES[name])
    elif name in _models.MODULES:
        value = getattr(_models, name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
