"""Names of 0.2.7 for objects that the contract calls otherwise. Programs written for it import them from `lumnisai.models`."""

from __future__ import annotations

from typing import TYPE_CHECKING

# Name in 0.2.7 → name in the contract. Type checkers read the same below.
FORMER_NAMES = {
    "CallbackRequest": "ConnectionCallbackRequest",
    "ConnectionStatus": "ConnectionStatusResponse",
    "ExternalApiKeyResponse": "ExternalApiKey",
    "ListAppsResponse": "AppsListResponse",
    "ListConnectionsResponse": "UserConnectionsResponse",
    "ListFeedbackResponse": "FeedbackListResponse",
    "MCPServerCreate": "MCPServerCreateRequest",
    "MCPServerResponse": "MCPServer",
    "MCPServerUpdate": "MCPServerUpdateRequest",
    "MCPToolResponse": "MCPTool",
    "SetAppEnabledResponse": "UpdateAppStatusResponse",
    "SkillGuideline": "Skill",
    "SkillGuidelineListResponse": "SkillListResponse",
    "SkillGuidelineUpdate": "SkillUpdateRequest",
    "TenantInfo": "TenantDetails",
    "Tool": "ToolInfo",
    "TransportType": "MCPTransport",
    "UpdateModelPreferencesRequest": "ModelPreferencesBulkUpdate",
    "UserCreate": "UserCreateRequest",
    "UserUpdate": "UserUpdateRequest",
    "UsersListResponse": "UserListResponse",
}

if TYPE_CHECKING:
    from lumnisai_api import models

    CallbackRequest = models.ConnectionCallbackRequest
    ConnectionStatus = models.ConnectionStatusResponse
    ExternalApiKeyResponse = models.ExternalApiKey
    ListAppsResponse = models.AppsListResponse
    ListConnectionsResponse = models.UserConnectionsResponse
    ListFeedbackResponse = models.FeedbackListResponse
    MCPServerCreate = models.MCPServerCreateRequest
    MCPServerResponse = models.MCPServer
    MCPServerUpdate = models.MCPServerUpdateRequest
    MCPToolResponse = models.MCPTool
    SetAppEnabledResponse = models.UpdateAppStatusResponse
    SkillGuideline = models.Skill
    SkillGuidelineListResponse = models.SkillListResponse
    SkillGuidelineUpdate = models.SkillUpdateRequest
    TenantInfo = models.TenantDetails
    Tool = models.ToolInfo
    TransportType = models.MCPTransport
    UpdateModelPreferencesRequest = models.ModelPreferencesBulkUpdate
    UserCreate = models.UserCreateRequest
    UserUpdate = models.UserUpdateRequest
    UsersListResponse = models.UserListResponse
