# Written by `make generate` from openapi.yaml. Do not edit.

"""The objects and enums of the contract, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .agent_config import AgentConfig as AgentConfig
    from .agent_mode import AgentMode as AgentMode
    from .api_key_mode import ApiKeyMode as ApiKeyMode
    from .api_key_mode_request import ApiKeyModeRequest as ApiKeyModeRequest
    from .api_key_mode_response import ApiKeyModeResponse as ApiKeyModeResponse
    from .api_provider import ApiProvider as ApiProvider
    from .app_enabled_response import AppEnabledResponse as AppEnabledResponse
    from .apps_list_response import AppsListResponse as AppsListResponse
    from .artifact import Artifact as Artifact
    from .artifact_object import ArtifactObject as ArtifactObject
    from .artifact_part import ArtifactPart as ArtifactPart
    from .artifacts_list_response import ArtifactsListResponse as ArtifactsListResponse
    from .batch_connection_request import BatchConnectionRequest as BatchConnectionRequest
    from .batch_connection_response import BatchConnectionResponse as BatchConnectionResponse
    from .batch_connection_status import BatchConnectionStatus as BatchConnectionStatus
    from .billing_status import BillingStatus as BillingStatus
    from .bulk_delete_request import BulkDeleteRequest as BulkDeleteRequest
    from .bulk_delete_response import BulkDeleteResponse as BulkDeleteResponse
    from .bulk_upload_failure import BulkUploadFailure as BulkUploadFailure
    from .bulk_upload_form import BulkUploadForm as BulkUploadForm
    from .bulk_upload_response import BulkUploadResponse as BulkUploadResponse
    from .cancel_response import CancelResponse as CancelResponse
    from .chunking_strategy import ChunkingStrategy as ChunkingStrategy
    from .connection_callback_request import ConnectionCallbackRequest as ConnectionCallbackRequest
    from .connection_callback_response import ConnectionCallbackResponse as ConnectionCallbackResponse
    from .connection_info import ConnectionInfo as ConnectionInfo
    from .connection_status import ConnectionStatus as ConnectionStatus
    from .connection_status_response import ConnectionStatusResponse as ConnectionStatusResponse
    from .connections_sync_status import ConnectionsSyncStatus as ConnectionsSyncStatus
    from .contact_history_sync_status import ContactHistorySyncStatus as ContactHistorySyncStatus
    from .content_type import ContentType as ContentType
    from .create_feedback_request import CreateFeedbackRequest as CreateFeedbackRequest
    from .create_feedback_response import CreateFeedbackResponse as CreateFeedbackResponse
    from .create_response_request import CreateResponseRequest as CreateResponseRequest
    from .create_response_response import CreateResponseResponse as CreateResponseResponse
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .database_status import DatabaseStatus as DatabaseStatus
    from .delete_connections_response import DeleteConnectionsResponse as DeleteConnectionsResponse
    from .disconnect_request import DisconnectRequest as DisconnectRequest
    from .disconnect_response import DisconnectResponse as DisconnectResponse
    from .duplicate_handling import DuplicateHandling as DuplicateHandling
    from .error_envelope import ErrorEnvelope as ErrorEnvelope
    from .error_info import ErrorInfo as ErrorInfo
    from .external_api_key import ExternalApiKey as ExternalApiKey
    from .feedback_list_response import FeedbackListResponse as FeedbackListResponse
    from .feedback_object import FeedbackObject as FeedbackObject
    from .feedback_type import FeedbackType as FeedbackType
    from .file_attachment import FileAttachment as FileAttachment
    from .file_chunk import FileChunk as FileChunk
    from .file_content_response import FileContentResponse as FileContentResponse
    from .file_delete_response import FileDeleteResponse as FileDeleteResponse
    from .file_list_response import FileListResponse as FileListResponse
    from .file_metadata import FileMetadata as FileMetadata
    from .file_scope import FileScope as FileScope
    from .file_scope_update_request import FileScopeUpdateRequest as FileScopeUpdateRequest
    from .file_search_request import FileSearchRequest as FileSearchRequest
    from .file_search_response import FileSearchResponse as FileSearchResponse
    from .file_search_result import FileSearchResult as FileSearchResult
    from .file_statistics_response import FileStatisticsResponse as FileStatisticsResponse
    from .file_upload_form import FileUploadForm as FileUploadForm
    from .file_upload_response import FileUploadResponse as FileUploadResponse
    from .get_tools_request import GetToolsRequest as GetToolsRequest
    from .get_tools_response import GetToolsResponse as GetToolsResponse
    from .health_response import HealthResponse as HealthResponse
    from .initiate_connection_request import InitiateConnectionRequest as InitiateConnectionRequest
    from .initiate_connection_response import InitiateConnectionResponse as InitiateConnectionResponse
    from .linked_in_sync_status_response import LinkedInSyncStatusResponse as LinkedInSyncStatusResponse
    from .list_providers_response import ListProvidersResponse as ListProvidersResponse
    from .mcp_scope import MCPScope as MCPScope
    from .mcp_scope_filter import MCPScopeFilter as MCPScopeFilter
    from .mcp_server import MCPServer as MCPServer
    from .mcp_server_create_request import MCPServerCreateRequest as MCPServerCreateRequest
    from .mcp_server_list_response import MCPServerListResponse as MCPServerListResponse
    from .mcp_server_update_request import MCPServerUpdateRequest as MCPServerUpdateRequest
    from .mcp_test_config_request import MCPTestConfigRequest as MCPTestConfigRequest
    from .mcp_test_connection_response import MCPTestConnectionResponse as MCPTestConnectionResponse
    from .mcp_tool import MCPTool as MCPTool
    from .mcp_tool_list_response import MCPToolListResponse as MCPToolListResponse
    from .mcp_transport import MCPTransport as MCPTransport
    from .message import Message as Message
    from .message_response import MessageResponse as MessageResponse
    from .message_role import MessageRole as MessageRole
    from .model_availability import ModelAvailability as ModelAvailability
    from .model_overrides import ModelOverrides as ModelOverrides
    from .model_preference import ModelPreference as ModelPreference
    from .model_preference_create import ModelPreferenceCreate as ModelPreferenceCreate
    from .model_preference_entry import ModelPreferenceEntry as ModelPreferenceEntry
    from .model_preferences_bulk_update import ModelPreferencesBulkUpdate as ModelPreferencesBulkUpdate
    from .model_preferences_response import ModelPreferencesResponse as ModelPreferencesResponse
    from .model_provider import ModelProvider as ModelProvider
    from .model_type import ModelType as ModelType
    from .pagination_info import PaginationInfo as PaginationInfo
    from .plan import Plan as Plan
    from .processing_status import ProcessingStatus as ProcessingStatus
    from .processing_status_response import ProcessingStatusResponse as ProcessingStatusResponse
    from .progress_entry import ProgressEntry as ProgressEntry
    from .provider_type import ProviderType as ProviderType
    from .response_list_response import ResponseListResponse as ResponseListResponse
    from .response_object import ResponseObject as ResponseObject
    from .response_status import ResponseStatus as ResponseStatus
    from .selected_skill import SelectedSkill as SelectedSkill
    from .skill import Skill as Skill
    from .skill_create_request import SkillCreateRequest as SkillCreateRequest
    from .skill_effectiveness_metrics import SkillEffectivenessMetrics as SkillEffectivenessMetrics
    from .skill_execution_outcome import SkillExecutionOutcome as SkillExecutionOutcome
    from .skill_list_response import SkillListResponse as SkillListResponse
    from .skill_retrieval_metadata import SkillRetrievalMetadata as SkillRetrievalMetadata
    from .skill_update_request import SkillUpdateRequest as SkillUpdateRequest
    from .skill_usage import SkillUsage as SkillUsage
    from .skill_usage_create_request import SkillUsageCreateRequest as SkillUsageCreateRequest
    from .skill_usage_list_response import SkillUsageListResponse as SkillUsageListResponse
    from .skill_usage_update_request import SkillUsageUpdateRequest as SkillUsageUpdateRequest
    from .specialized_agent import SpecializedAgent as SpecializedAgent
    from .store_api_key_request import StoreApiKeyRequest as StoreApiKeyRequest
    from .sync_phase_status import SyncPhaseStatus as SyncPhaseStatus
    from .tenant_details import TenantDetails as TenantDetails
    from .thread_list_response import ThreadListResponse as ThreadListResponse
    from .thread_object import ThreadObject as ThreadObject
    from .tool_call import ToolCall as ToolCall
    from .tool_info import ToolInfo as ToolInfo
    from .trigger_sync_response import TriggerSyncResponse as TriggerSyncResponse
    from .trigger_sync_status import TriggerSyncStatus as TriggerSyncStatus
    from .update_app_status_response import UpdateAppStatusResponse as UpdateAppStatusResponse
    from .update_thread_request import UpdateThreadRequest as UpdateThreadRequest
    from .user import User as User
    from .user_connections_response import UserConnectionsResponse as UserConnectionsResponse
    from .user_create_request import UserCreateRequest as UserCreateRequest
    from .user_list_response import UserListResponse as UserListResponse
    from .user_update_request import UserUpdateRequest as UserUpdateRequest

MODULES = {
    "AgentConfig": "agent_config",
    "AgentMode": "agent_mode",
    "ApiKeyMode": "api_key_mode",
    "ApiKeyModeRequest": "api_key_mode_request",
    "ApiKeyModeResponse": "api_key_mode_response",
    "ApiProvider": "api_provider",
    "AppEnabledResponse": "app_enabled_response",
    "AppsListResponse": "apps_list_response",
    "Artifact": "artifact",
    "ArtifactObject": "artifact_object",
    "ArtifactPart": "artifact_part",
    "ArtifactsListResponse": "artifacts_list_response",
    "BatchConnectionRequest": "batch_connection_request",
    "BatchConnectionResponse": "batch_connection_response",
    "BatchConnectionStatus": "batch_connection_status",
    "BillingStatus": "billing_status",
    "BulkDeleteRequest": "bulk_delete_request",
    "BulkDeleteResponse": "bulk_delete_response",
    "BulkUploadFailure": "bulk_upload_failure",
    "BulkUploadForm": "bulk_upload_form",
    "BulkUploadResponse": "bulk_upload_response",
    "CancelResponse": "cancel_response",
    "ChunkingStrategy": "chunking_strategy",
    "ConnectionCallbackRequest": "connection_callback_request",
    "ConnectionCallbackResponse": "connection_callback_response",
    "ConnectionInfo": "connection_info",
    "ConnectionStatus": "connection_status",
    "ConnectionStatusResponse": "connection_status_response",
    "ConnectionsSyncStatus": "connections_sync_status",
    "ContactHistorySyncStatus": "contact_history_sync_status",
    "ContentType": "content_type",
    "CreateFeedbackRequest": "create_feedback_request",
    "CreateFeedbackResponse": "create_feedback_response",
    "CreateResponseRequest": "create_response_request",
    "CreateResponseResponse": "create_response_response",
    "CreateThreadRequest": "create_thread_request",
    "DatabaseStatus": "database_status",
    "DeleteConnectionsResponse": "delete_connections_response",
    "DisconnectRequest": "disconnect_request",
    "DisconnectResponse": "disconnect_response",
    "DuplicateHandling": "duplicate_handling",
    "ErrorEnvelope": "error_envelope",
    "ErrorInfo": "error_info",
    "ExternalApiKey": "external_api_key",
    "FeedbackListResponse": "feedback_list_response",
    "FeedbackObject": "feedback_object",
    "FeedbackType": "feedback_type",
    "FileAttachment": "file_attachment",
    "FileChunk": "file_chunk",
    "FileContentResponse": "file_content_response",
    "FileDeleteResponse": "file_delete_response",
    "FileListResponse": "file_list_response",
    "FileMetadata": "file_metadata",
    "FileScope": "file_scope",
    "FileScopeUpdateRequest": "file_scope_update_request",
    "FileSearchRequest": "file_search_request",
    "FileSearchResponse": "file_search_response",
    "FileSearchResult": "file_search_result",
    "FileStatisticsResponse": "file_statistics_response",
    "FileUploadForm": "file_upload_form",
    "FileUploadResponse": "file_upload_response",
    "GetToolsRequest": "get_tools_request",
    "GetToolsResponse": "get_tools_response",
    "HealthResponse": "health_response",
    "InitiateConnectionRequest": "initiate_connection_request",
    "InitiateConnectionResponse": "initiate_connection_response",
    "LinkedInSyncStatusResponse": "linked_in_sync_status_response",
    "ListProvidersResponse": "list_providers_response",
    "MCPScope": "mcp_scope",
    "MCPScopeFilter": "mcp_scope_filter",
    "MCPServer": "mcp_server",
    "MCPServerCreateRequest": "mcp_server_create_request",
    "MCPServerListResponse": "mcp_server_list_response",
    "MCPServerUpdateRequest": "mcp_server_update_request",
    "MCPTestConfigRequest": "mcp_test_config_request",
    "MCPTestConnectionResponse": "mcp_test_connection_response",
    "MCPTool": "mcp_tool",
    "MCPToolListResponse": "mcp_tool_list_response",
    "MCPTransport": "mcp_transport",
    "Message": "message",
    "MessageResponse": "message_response",
    "MessageRole": "message_role",
    "ModelAvailability": "model_availability",
    "ModelOverrides": "model_overrides",
    "ModelPreference": "model_preference",
    "ModelPreferenceCreate": "model_preference_create",
    "ModelPreferenceEntry": "model_preference_entry",
    "ModelPreferencesBulkUpdate": "model_preferences_bulk_update",
    "ModelPreferencesResponse": "model_preferences_response",
    "ModelProvider": "model_provider",
    "ModelType": "model_type",
    "PaginationInfo": "pagination_info",
    "Plan": "plan",
    "ProcessingStatus": "processing_status",
    "ProcessingStatusResponse": "processing_status_response",
    "ProgressEntry": "progress_entry",
    "ProviderType": "provider_type",
    "ResponseListResponse": "response_list_response",
    "ResponseObject": "response_object",
    "ResponseStatus": "response_status",
    "SelectedSkill": "selected_skill",
    "Skill": "skill",
    "SkillCreateRequest": "skill_create_request",
    "SkillEffectivenessMetrics": "skill_effectiveness_metrics",
    "SkillExecutionOutcome": "skill_execution_outcome",
    "SkillListResponse": "skill_list_response",
    "SkillRetrievalMetadata": "skill_retrieval_metadata",
    "SkillUpdateRequest": "skill_update_request",
    "SkillUsage": "skill_usage",
    "SkillUsageCreateRequest": "skill_usage_create_request",
    "SkillUsageListResponse": "skill_usage_list_response",
    "SkillUsageUpdateRequest": "skill_usage_update_request",
    "SpecializedAgent": "specialized_agent",
    "StoreApiKeyRequest": "store_api_key_request",
    "SyncPhaseStatus": "sync_phase_status",
    "TenantDetails": "tenant_details",
    "ThreadListResponse": "thread_list_response",
    "ThreadObject": "thread_object",
    "ToolCall": "tool_call",
    "ToolInfo": "tool_info",
    "TriggerSyncResponse": "trigger_sync_response",
    "TriggerSyncStatus": "trigger_sync_status",
    "UpdateAppStatusResponse": "update_app_status_response",
    "UpdateThreadRequest": "update_thread_request",
    "User": "user",
    "UserConnectionsResponse": "user_connections_response",
    "UserCreateRequest": "user_create_request",
    "UserListResponse": "user_list_response",
    "UserUpdateRequest": "user_update_request",
}

__all__ = [  # noqa: PLE0604
    "AgentConfig",
    "AgentMode",
    "ApiKeyMode",
    "ApiKeyModeRequest",
    "ApiKeyModeResponse",
    "ApiProvider",
    "AppEnabledResponse",
    "AppsListResponse",
    "Artifact",
    "ArtifactObject",
    "ArtifactPart",
    "ArtifactsListResponse",
    "BatchConnectionRequest",
    "BatchConnectionResponse",
    "BatchConnectionStatus",
    "BillingStatus",
    "BulkDeleteRequest",
    "BulkDeleteResponse",
    "BulkUploadFailure",
    "BulkUploadForm",
    "BulkUploadResponse",
    "CancelResponse",
    "ChunkingStrategy",
    "ConnectionCallbackRequest",
    "ConnectionCallbackResponse",
    "ConnectionInfo",
    "ConnectionStatus",
    "ConnectionStatusResponse",
    "ConnectionsSyncStatus",
    "ContactHistorySyncStatus",
    "ContentType",
    "CreateFeedbackRequest",
    "CreateFeedbackResponse",
    "CreateResponseRequest",
    "CreateResponseResponse",
    "CreateThreadRequest",
    "DatabaseStatus",
    "DeleteConnectionsResponse",
    "DisconnectRequest",
    "DisconnectResponse",
    "DuplicateHandling",
    "ErrorEnvelope",
    "ErrorInfo",
    "ExternalApiKey",
    "FeedbackListResponse",
    "FeedbackObject",
    "FeedbackType",
    "FileAttachment",
    "FileChunk",
    "FileContentResponse",
    "FileDeleteResponse",
    "FileListResponse",
    "FileMetadata",
    "FileScope",
    "FileScopeUpdateRequest",
    "FileSearchRequest",
    "FileSearchResponse",
    "FileSearchResult",
    "FileStatisticsResponse",
    "FileUploadForm",
    "FileUploadResponse",
    "GetToolsRequest",
    "GetToolsResponse",
    "HealthResponse",
    "InitiateConnectionRequest",
    "InitiateConnectionResponse",
    "LinkedInSyncStatusResponse",
    "ListProvidersResponse",
    "MCPScope",
    "MCPScopeFilter",
    "MCPServer",
    "MCPServerCreateRequest",
    "MCPServerListResponse",
    "MCPServerUpdateRequest",
    "MCPTestConfigRequest",
    "MCPTestConnectionResponse",
    "MCPTool",
    "MCPToolListResponse",
    "MCPTransport",
    "Message",
    "MessageResponse",
    "MessageRole",
    "ModelAvailability",
    "ModelOverrides",
    "ModelPreference",
    "ModelPreferenceCreate",
    "ModelPreferenceEntry",
    "ModelPreferencesBulkUpdate",
    "ModelPreferencesResponse",
    "ModelProvider",
    "ModelType",
    "PaginationInfo",
    "Plan",
    "ProcessingStatus",
    "ProcessingStatusResponse",
    "ProgressEntry",
    "ProviderType",
    "ResponseListResponse",
    "ResponseObject",
    "ResponseStatus",
    "SelectedSkill",
    "Skill",
    "SkillCreateRequest",
    "SkillEffectivenessMetrics",
    "SkillExecutionOutcome",
    "SkillListResponse",
    "SkillRetrievalMetadata",
    "SkillUpdateRequest",
    "SkillUsage",
    "SkillUsageCreateRequest",
    "SkillUsageListResponse",
    "SkillUsageUpdateRequest",
    "SpecializedAgent",
    "StoreApiKeyRequest",
    "SyncPhaseStatus",
    "TenantDetails",
    "ThreadListResponse",
    "ThreadObject",
    "ToolCall",
    "ToolInfo",
    "TriggerSyncResponse",
    "TriggerSyncStatus",
    "UpdateAppStatusResponse",
    "UpdateThreadRequest",
    "User",
    "UserConnectionsResponse",
    "UserCreateRequest",
    "UserListResponse",
    "UserUpdateRequest",
]


def __getattr__(name: str) -> Any:
    module = MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
