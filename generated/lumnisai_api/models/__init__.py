# Written by `make generate` from openapi.yaml. Do not edit.

"""The objects and enums of the contract, each imported when it is first used."""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .action_limit import ActionLimit as ActionLimit
    from .active_hours import ActiveHours as ActiveHours
    from .add_and_run_criterion_request import AddAndRunCriterionRequest as AddAndRunCriterionRequest
    from .add_criterion_request import AddCriterionRequest as AddCriterionRequest
    from .add_org_member_request import AddOrgMemberRequest as AddOrgMemberRequest
    from .add_org_member_response import AddOrgMemberResponse as AddOrgMemberResponse
    from .add_persona_request import AddPersonaRequest as AddPersonaRequest
    from .add_persona_response import AddPersonaResponse as AddPersonaResponse
    from .add_prospects_request import AddProspectsRequest as AddProspectsRequest
    from .add_prospects_response import AddProspectsResponse as AddProspectsResponse
    from .agent_config import AgentConfig as AgentConfig
    from .agent_cost_stats import AgentCostStats as AgentCostStats
    from .agent_mode import AgentMode as AgentMode
    from .api_key_mode import ApiKeyMode as ApiKeyMode
    from .api_key_mode_request import ApiKeyModeRequest as ApiKeyModeRequest
    from .api_key_mode_response import ApiKeyModeResponse as ApiKeyModeResponse
    from .api_provider import ApiProvider as ApiProvider
    from .app_enabled_response import AppEnabledResponse as AppEnabledResponse
    from .applied_filters import AppliedFilters as AppliedFilters
    from .approval_action_request import ApprovalActionRequest as ApprovalActionRequest
    from .approval_item import ApprovalItem as ApprovalItem
    from .approval_list_response import ApprovalListResponse as ApprovalListResponse
    from .approval_mode import ApprovalMode as ApprovalMode
    from .approval_response import ApprovalResponse as ApprovalResponse
    from .approval_settings import ApprovalSettings as ApprovalSettings
    from .approval_status import ApprovalStatus as ApprovalStatus
    from .approvals_params import ApprovalsParams as ApprovalsParams
    from .approvals_request_item import ApprovalsRequestItem as ApprovalsRequestItem
    from .approvals_response_item import ApprovalsResponseItem as ApprovalsResponseItem
    from .approve_step_request import ApproveStepRequest as ApproveStepRequest
    from .apps_list_response import AppsListResponse as AppsListResponse
    from .archive_playbook_response import ArchivePlaybookResponse as ArchivePlaybookResponse
    from .artifact import Artifact as Artifact
    from .artifact_object import ArtifactObject as ArtifactObject
    from .artifact_part import ArtifactPart as ArtifactPart
    from .artifacts_list_response import ArtifactsListResponse as ArtifactsListResponse
    from .auto_setting import AutoSetting as AutoSetting
    from .batch_check_connection_request import BatchCheckConnectionRequest as BatchCheckConnectionRequest
    from .batch_check_prior_contact_request import BatchCheckPriorContactRequest as BatchCheckPriorContactRequest
    from .batch_check_prior_contact_response import BatchCheckPriorContactResponse as BatchCheckPriorContactResponse
    from .batch_connection_request import BatchConnectionRequest as BatchConnectionRequest
    from .batch_connection_response import BatchConnectionResponse as BatchConnectionResponse
    from .batch_connection_status import BatchConnectionStatus as BatchConnectionStatus
    from .batch_connection_status_response import BatchConnectionStatusResponse as BatchConnectionStatusResponse
    from .batch_draft_complete_data import BatchDraftCompleteData as BatchDraftCompleteData
    from .batch_draft_created_data import BatchDraftCreatedData as BatchDraftCreatedData
    from .batch_draft_error_data import BatchDraftErrorData as BatchDraftErrorData
    from .batch_draft_job_progress import BatchDraftJobProgress as BatchDraftJobProgress
    from .batch_draft_job_response import BatchDraftJobResponse as BatchDraftJobResponse
    from .batch_draft_job_started_data import BatchDraftJobStartedData as BatchDraftJobStartedData
    from .batch_draft_job_status_response import BatchDraftJobStatusResponse as BatchDraftJobStatusResponse
    from .batch_draft_progress_data import BatchDraftProgressData as BatchDraftProgressData
    from .batch_draft_request import BatchDraftRequest as BatchDraftRequest
    from .batch_draft_response import BatchDraftResponse as BatchDraftResponse
    from .batch_draft_stream_event import BatchDraftStreamEvent as BatchDraftStreamEvent
    from .batch_draft_stream_event_type import BatchDraftStreamEventType as BatchDraftStreamEventType
    from .batch_execution_include import BatchExecutionInclude as BatchExecutionInclude
    from .batch_execution_request import BatchExecutionRequest as BatchExecutionRequest
    from .batch_execution_response import BatchExecutionResponse as BatchExecutionResponse
    from .batch_job_status import BatchJobStatus as BatchJobStatus
    from .batch_poll_request import BatchPollRequest as BatchPollRequest
    from .batch_poll_response import BatchPollResponse as BatchPollResponse
    from .batch_prior_contact_summary import BatchPriorContactSummary as BatchPriorContactSummary
    from .batch_prospect_identifier import BatchProspectIdentifier as BatchProspectIdentifier
    from .batch_request_type import BatchRequestType as BatchRequestType
    from .batch_response_type import BatchResponseType as BatchResponseType
    from .batch_send_request import BatchSendRequest as BatchSendRequest
    from .batch_send_response import BatchSendResponse as BatchSendResponse
    from .batch_step_metric import BatchStepMetric as BatchStepMetric
    from .billing_status import BillingStatus as BillingStatus
    from .bulk_approval_action import BulkApprovalAction as BulkApprovalAction
    from .bulk_approval_failure import BulkApprovalFailure as BulkApprovalFailure
    from .bulk_approval_request import BulkApprovalRequest as BulkApprovalRequest
    from .bulk_approval_response import BulkApprovalResponse as BulkApprovalResponse
    from .bulk_complete_failure import BulkCompleteFailure as BulkCompleteFailure
    from .bulk_complete_request import BulkCompleteRequest as BulkCompleteRequest
    from .bulk_complete_response import BulkCompleteResponse as BulkCompleteResponse
    from .bulk_delete_request import BulkDeleteRequest as BulkDeleteRequest
    from .bulk_delete_response import BulkDeleteResponse as BulkDeleteResponse
    from .bulk_operation_request import BulkOperationRequest as BulkOperationRequest
    from .bulk_operation_response import BulkOperationResponse as BulkOperationResponse
    from .bulk_upload_failure import BulkUploadFailure as BulkUploadFailure
    from .bulk_upload_form import BulkUploadForm as BulkUploadForm
    from .bulk_upload_response import BulkUploadResponse as BulkUploadResponse
    from .campaign_action_list_response import CampaignActionListResponse as CampaignActionListResponse
    from .campaign_action_response import CampaignActionResponse as CampaignActionResponse
    from .campaign_action_result import CampaignActionResult as CampaignActionResult
    from .campaign_action_status import CampaignActionStatus as CampaignActionStatus
    from .campaign_action_type import CampaignActionType as CampaignActionType
    from .campaign_asset_upsert_item import CampaignAssetUpsertItem as CampaignAssetUpsertItem
    from .campaign_asset_upsert_request import CampaignAssetUpsertRequest as CampaignAssetUpsertRequest
    from .campaign_bulk_approval_action import CampaignBulkApprovalAction as CampaignBulkApprovalAction
    from .campaign_bulk_approval_item import CampaignBulkApprovalItem as CampaignBulkApprovalItem
    from .campaign_bulk_approval_request import CampaignBulkApprovalRequest as CampaignBulkApprovalRequest
    from .campaign_bulk_approval_response import CampaignBulkApprovalResponse as CampaignBulkApprovalResponse
    from .campaign_bulk_approval_result import CampaignBulkApprovalResult as CampaignBulkApprovalResult
    from .campaign_create import CampaignCreate as CampaignCreate
    from .campaign_crm_provider import CampaignCrmProvider as CampaignCrmProvider
    from .campaign_guardrails import CampaignGuardrails as CampaignGuardrails
    from .campaign_list_response import CampaignListResponse as CampaignListResponse
    from .campaign_metrics_response import CampaignMetricsResponse as CampaignMetricsResponse
    from .campaign_outcome_type import CampaignOutcomeType as CampaignOutcomeType
    from .campaign_prospect_detail_response import CampaignProspectDetailResponse as CampaignProspectDetailResponse
    from .campaign_prospect_input import CampaignProspectInput as CampaignProspectInput
    from .campaign_prospect_response import CampaignProspectResponse as CampaignProspectResponse
    from .campaign_prospect_state import CampaignProspectState as CampaignProspectState
    from .campaign_response import CampaignResponse as CampaignResponse
    from .campaign_status import CampaignStatus as CampaignStatus
    from .campaign_update import CampaignUpdate as CampaignUpdate
    from .cancel_draft_response import CancelDraftResponse as CancelDraftResponse
    from .cancel_queued_request import CancelQueuedRequest as CancelQueuedRequest
    from .cancel_response import CancelResponse as CancelResponse
    from .candidate_profile import CandidateProfile as CandidateProfile
    from .channel_contact_history import ChannelContactHistory as ChannelContactHistory
    from .channel_funnel import ChannelFunnel as ChannelFunnel
    from .channel_ratios import ChannelRatios as ChannelRatios
    from .channel_type import ChannelType as ChannelType
    from .check_linked_in_connection_request import CheckLinkedInConnectionRequest as CheckLinkedInConnectionRequest
    from .check_prior_contact_request import CheckPriorContactRequest as CheckPriorContactRequest
    from .check_prior_contact_response import CheckPriorContactResponse as CheckPriorContactResponse
    from .chunking_strategy import ChunkingStrategy as ChunkingStrategy
    from .cited_post import CitedPost as CitedPost
    from .column_kind import ColumnKind as ColumnKind
    from .competitor_post_engagement_output import CompetitorPostEngagementOutput as CompetitorPostEngagementOutput
    from .competitor_post_engagement_params import CompetitorPostEngagementParams as CompetitorPostEngagementParams
    from .competitor_rep_engagement_output import CompetitorRepEngagementOutput as CompetitorRepEngagementOutput
    from .competitor_rep_engagement_params import CompetitorRepEngagementParams as CompetitorRepEngagementParams
    from .competitor_target_source import CompetitorTargetSource as CompetitorTargetSource
    from .complete_execution_request import CompleteExecutionRequest as CompleteExecutionRequest
    from .complete_execution_response import CompleteExecutionResponse as CompleteExecutionResponse
    from .connect_inbox_request import ConnectInboxRequest as ConnectInboxRequest
    from .connect_inbox_response import ConnectInboxResponse as ConnectInboxResponse
    from .connection_accepted_data import ConnectionAcceptedData as ConnectionAcceptedData
    from .connection_callback_request import ConnectionCallbackRequest as ConnectionCallbackRequest
    from .connection_callback_response import ConnectionCallbackResponse as ConnectionCallbackResponse
    from .connection_info import ConnectionInfo as ConnectionInfo
    from .connection_status import ConnectionStatus as ConnectionStatus
    from .connection_status_response import ConnectionStatusResponse as ConnectionStatusResponse
    from .connection_summary import ConnectionSummary as ConnectionSummary
    from .connections_sync_status import ConnectionsSyncStatus as ConnectionsSyncStatus
    from .contact_channel import ContactChannel as ContactChannel
    from .contact_confidence import ContactConfidence as ContactConfidence
    from .contact_derivation import ContactDerivation as ContactDerivation
    from .contact_details_input import ContactDetailsInput as ContactDetailsInput
    from .contact_enrich_error_code import ContactEnrichErrorCode as ContactEnrichErrorCode
    from .contact_enrich_person_input import ContactEnrichPersonInput as ContactEnrichPersonInput
    from .contact_enrich_person_result import ContactEnrichPersonResult as ContactEnrichPersonResult
    from .contact_enrich_request import ContactEnrichRequest as ContactEnrichRequest
    from .contact_enrich_response import ContactEnrichResponse as ContactEnrichResponse
    from .contact_finding import ContactFinding as ContactFinding
    from .contact_finding_source_type import ContactFindingSourceType as ContactFindingSourceType
    from .contact_history_sync_status import ContactHistorySyncStatus as ContactHistorySyncStatus
    from .contact_relationship_provider import ContactRelationshipProvider as ContactRelationshipProvider
    from .contact_relationship_response import ContactRelationshipResponse as ContactRelationshipResponse
    from .contact_relationship_status import ContactRelationshipStatus as ContactRelationshipStatus
    from .contact_role_status import ContactRoleStatus as ContactRoleStatus
    from .contact_score import ContactScore as ContactScore
    from .contact_verification import ContactVerification as ContactVerification
    from .content_intelligence_audience_stats import ContentIntelligenceAudienceStats as ContentIntelligenceAudienceStats
    from .content_intelligence_author import ContentIntelligenceAuthor as ContentIntelligenceAuthor
    from .content_intelligence_coverage import ContentIntelligenceCoverage as ContentIntelligenceCoverage
    from .content_intelligence_coverage_person import ContentIntelligenceCoveragePerson as ContentIntelligenceCoveragePerson
    from .content_intelligence_curation_stats import ContentIntelligenceCurationStats as ContentIntelligenceCurationStats
    from .content_intelligence_date_kind import ContentIntelligenceDateKind as ContentIntelligenceDateKind
    from .content_intelligence_date_value import ContentIntelligenceDateValue as ContentIntelligenceDateValue
    from .content_intelligence_engager import ContentIntelligenceEngager as ContentIntelligenceEngager
    from .content_intelligence_engager_action import ContentIntelligenceEngagerAction as ContentIntelligenceEngagerAction
    from .content_intelligence_output import ContentIntelligenceOutput as ContentIntelligenceOutput
    from .content_intelligence_output_name import ContentIntelligenceOutputName as ContentIntelligenceOutputName
    from .content_intelligence_outputs import ContentIntelligenceOutputs as ContentIntelligenceOutputs
    from .content_intelligence_package import ContentIntelligencePackage as ContentIntelligencePackage
    from .content_intelligence_params import ContentIntelligenceParams as ContentIntelligenceParams
    from .content_intelligence_post import ContentIntelligencePost as ContentIntelligencePost
    from .content_intelligence_post_totals import ContentIntelligencePostTotals as ContentIntelligencePostTotals
    from .content_intelligence_removal_class import ContentIntelligenceRemovalClass as ContentIntelligenceRemovalClass
    from .content_intelligence_resolved_params import ContentIntelligenceResolvedParams as ContentIntelligenceResolvedParams
    from .content_intelligence_summary import ContentIntelligenceSummary as ContentIntelligenceSummary
    from .content_source import ContentSource as ContentSource
    from .content_type import ContentType as ContentType
    from .conversation_detail import ConversationDetail as ConversationDetail
    from .conversation_message_direction import ConversationMessageDirection as ConversationMessageDirection
    from .conversation_message_response import ConversationMessageResponse as ConversationMessageResponse
    from .conversation_status import ConversationStatus as ConversationStatus
    from .conversation_summary import ConversationSummary as ConversationSummary
    from .create_draft_request import CreateDraftRequest as CreateDraftRequest
    from .create_feedback_request import CreateFeedbackRequest as CreateFeedbackRequest
    from .create_feedback_response import CreateFeedbackResponse as CreateFeedbackResponse
    from .create_response_request import CreateResponseRequest as CreateResponseRequest
    from .create_response_response import CreateResponseResponse as CreateResponseResponse
    from .create_thread_request import CreateThreadRequest as CreateThreadRequest
    from .criteria_classification import CriteriaClassification as CriteriaClassification
    from .criteria_metadata import CriteriaMetadata as CriteriaMetadata
    from .criteria_source import CriteriaSource as CriteriaSource
    from .criterion_definition import CriterionDefinition as CriterionDefinition
    from .criterion_result import CriterionResult as CriterionResult
    from .criterion_type import CriterionType as CriterionType
    from .crm_contact_input import CrmContactInput as CrmContactInput
    from .crm_contacts_sync_request import CrmContactsSyncRequest as CrmContactsSyncRequest
    from .crm_contacts_sync_response import CrmContactsSyncResponse as CrmContactsSyncResponse
    from .crm_contacts_sync_state import CrmContactsSyncState as CrmContactsSyncState
    from .crm_contacts_sync_status_response import CrmContactsSyncStatusResponse as CrmContactsSyncStatusResponse
    from .crm_exclusion_grant_list_response import CrmExclusionGrantListResponse as CrmExclusionGrantListResponse
    from .crm_exclusion_grant_request import CrmExclusionGrantRequest as CrmExclusionGrantRequest
    from .crm_exclusion_grant_response import CrmExclusionGrantResponse as CrmExclusionGrantResponse
    from .crm_exclusion_options import CrmExclusionOptions as CrmExclusionOptions
    from .crm_grant_status import CrmGrantStatus as CrmGrantStatus
    from .crm_match_batch_request import CrmMatchBatchRequest as CrmMatchBatchRequest
    from .crm_match_batch_response import CrmMatchBatchResponse as CrmMatchBatchResponse
    from .crm_matched_prospect import CrmMatchedProspect as CrmMatchedProspect
    from .crm_provider import CrmProvider as CrmProvider
    from .crm_sync_action import CrmSyncAction as CrmSyncAction
    from .crm_sync_prospect_request import CrmSyncProspectRequest as CrmSyncProspectRequest
    from .crm_sync_prospect_response import CrmSyncProspectResponse as CrmSyncProspectResponse
    from .database_status import DatabaseStatus as DatabaseStatus
    from .deep_people_search_output import DeepPeopleSearchOutput as DeepPeopleSearchOutput
    from .deep_people_search_params import DeepPeopleSearchParams as DeepPeopleSearchParams
    from .deep_search_phase import DeepSearchPhase as DeepSearchPhase
    from .deep_search_preview import DeepSearchPreview as DeepSearchPreview
    from .deep_search_stats import DeepSearchStats as DeepSearchStats
    from .deep_verify_mode import DeepVerifyMode as DeepVerifyMode
    from .delete_connections_response import DeleteConnectionsResponse as DeleteConnectionsResponse
    from .delete_conversation_response import DeleteConversationResponse as DeleteConversationResponse
    from .delete_conversations_by_project_response import (
        DeleteConversationsByProjectResponse as DeleteConversationsByProjectResponse,
    )
    from .disconnect_request import DisconnectRequest as DisconnectRequest
    from .disconnect_response import DisconnectResponse as DisconnectResponse
    from .discovery_trace import DiscoveryTrace as DiscoveryTrace
    from .dormant_person import DormantPerson as DormantPerson
    from .draft_outreach_method import DraftOutreachMethod as DraftOutreachMethod
    from .draft_response import DraftResponse as DraftResponse
    from .draft_send_override import DraftSendOverride as DraftSendOverride
    from .draft_status import DraftStatus as DraftStatus
    from .duplicate_handling import DuplicateHandling as DuplicateHandling
    from .duplicate_template_request import DuplicateTemplateRequest as DuplicateTemplateRequest
    from .edit_queued_request import EditQueuedRequest as EditQueuedRequest
    from .email_action import EmailAction as EmailAction
    from .email_inbox_item import EmailInboxItem as EmailInboxItem
    from .email_inbox_list_response import EmailInboxListResponse as EmailInboxListResponse
    from .email_inbox_persona import EmailInboxPersona as EmailInboxPersona
    from .email_onboard_request import EmailOnboardRequest as EmailOnboardRequest
    from .email_onboard_response import EmailOnboardResponse as EmailOnboardResponse
    from .email_onboard_status_response import EmailOnboardStatusResponse as EmailOnboardStatusResponse
    from .email_org_health_response import EmailOrgHealthResponse as EmailOrgHealthResponse
    from .email_org_list_response import EmailOrgListResponse as EmailOrgListResponse
    from .email_org_settings_response import EmailOrgSettingsResponse as EmailOrgSettingsResponse
    from .email_org_settings_update import EmailOrgSettingsUpdate as EmailOrgSettingsUpdate
    from .email_org_summary import EmailOrgSummary as EmailOrgSummary
    from .email_sender_persona import EmailSenderPersona as EmailSenderPersona
    from .email_thread_summary import EmailThreadSummary as EmailThreadSummary
    from .engagement_analysis_output import EngagementAnalysisOutput as EngagementAnalysisOutput
    from .engagement_analysis_scope import EngagementAnalysisScope as EngagementAnalysisScope
    from .engagement_expansion_hop_stats import EngagementExpansionHopStats as EngagementExpansionHopStats
    from .engagement_expansion_output import EngagementExpansionOutput as EngagementExpansionOutput
    from .engagement_expansion_params import EngagementExpansionParams as EngagementExpansionParams
    from .engagement_expansion_resolved_params import EngagementExpansionResolvedParams as EngagementExpansionResolvedParams
    from .engagement_expansion_stats import EngagementExpansionStats as EngagementExpansionStats
    from .engagement_history_entry import EngagementHistoryEntry as EngagementHistoryEntry
    from .engagement_status import EngagementStatus as EngagementStatus
    from .engagement_status_data import EngagementStatusData as EngagementStatusData
    from .engagement_status_request import EngagementStatusRequest as EngagementStatusRequest
    from .engagement_status_response import EngagementStatusResponse as EngagementStatusResponse
    from .error_detail import ErrorDetail as ErrorDetail
    from .error_envelope import ErrorEnvelope as ErrorEnvelope
    from .error_info import ErrorInfo as ErrorInfo
    from .error_response_item import ErrorResponseItem as ErrorResponseItem
    from .evidence_source import EvidenceSource as EvidenceSource
    from .evidence_source_type import EvidenceSourceType as EvidenceSourceType
    from .execution_current_step import ExecutionCurrentStep as ExecutionCurrentStep
    from .execution_detail_response import ExecutionDetailResponse as ExecutionDetailResponse
    from .execution_event import ExecutionEvent as ExecutionEvent
    from .execution_event_data import ExecutionEventData as ExecutionEventData
    from .execution_funnel import ExecutionFunnel as ExecutionFunnel
    from .execution_list_response import ExecutionListResponse as ExecutionListResponse
    from .execution_metrics_filters import ExecutionMetricsFilters as ExecutionMetricsFilters
    from .execution_metrics_response import ExecutionMetricsResponse as ExecutionMetricsResponse
    from .execution_status import ExecutionStatus as ExecutionStatus
    from .execution_summary import ExecutionSummary as ExecutionSummary
    from .execution_summary_extended import ExecutionSummaryExtended as ExecutionSummaryExtended
    from .executions_params import ExecutionsParams as ExecutionsParams
    from .executions_request_item import ExecutionsRequestItem as ExecutionsRequestItem
    from .executions_response_item import ExecutionsResponseItem as ExecutionsResponseItem
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
    from .filter_logic import FilterLogic as FilterLogic
    from .filter_value import FilterValue as FilterValue
    from .funnel_stage import FunnelStage as FunnelStage
    from .get_tools_request import GetToolsRequest as GetToolsRequest
    from .get_tools_response import GetToolsResponse as GetToolsResponse
    from .hallucination_risk import HallucinationRisk as HallucinationRisk
    from .health_response import HealthResponse as HealthResponse
    from .inbox_app import InboxApp as InboxApp
    from .inbox_kind import InboxKind as InboxKind
    from .initiate_connection_request import InitiateConnectionRequest as InitiateConnectionRequest
    from .initiate_connection_response import InitiateConnectionResponse as InitiateConnectionResponse
    from .inmail_subscription import InmailSubscription as InmailSubscription
    from .intent_signal import IntentSignal as IntentSignal
    from .intent_signal_type import IntentSignalType as IntentSignalType
    from .job_signal_metadata import JobSignalMetadata as JobSignalMetadata
    from .lifecycle_operation_request import LifecycleOperationRequest as LifecycleOperationRequest
    from .lifecycle_operation_response import LifecycleOperationResponse as LifecycleOperationResponse
    from .link_assets_request import LinkAssetsRequest as LinkAssetsRequest
    from .link_assets_response import LinkAssetsResponse as LinkAssetsResponse
    from .linked_assets_response import LinkedAssetsResponse as LinkedAssetsResponse
    from .linked_in_account_info_response import LinkedInAccountInfoResponse as LinkedInAccountInfoResponse
    from .linked_in_account_rate_limits import LinkedInAccountRateLimits as LinkedInAccountRateLimits
    from .linked_in_account_rate_limits_response import LinkedInAccountRateLimitsResponse as LinkedInAccountRateLimitsResponse
    from .linked_in_account_rate_limits_update import LinkedInAccountRateLimitsUpdate as LinkedInAccountRateLimitsUpdate
    from .linked_in_action import LinkedInAction as LinkedInAction
    from .linked_in_connection_status import LinkedInConnectionStatus as LinkedInConnectionStatus
    from .linked_in_credits_response import LinkedInCreditsResponse as LinkedInCreditsResponse
    from .linked_in_send_request import LinkedInSendRequest as LinkedInSendRequest
    from .linked_in_subscription_feature import LinkedInSubscriptionFeature as LinkedInSubscriptionFeature
    from .linked_in_subscription_info import LinkedInSubscriptionInfo as LinkedInSubscriptionInfo
    from .linked_in_subscription_type import LinkedInSubscriptionType as LinkedInSubscriptionType
    from .linked_in_subscription_update_response import LinkedInSubscriptionUpdateResponse as LinkedInSubscriptionUpdateResponse
    from .linked_in_sync_status_response import LinkedInSyncStatusResponse as LinkedInSyncStatusResponse
    from .list_providers_response import ListProvidersResponse as ListProvidersResponse
    from .mailbox_source import MailboxSource as MailboxSource
    from .mailbox_status import MailboxStatus as MailboxStatus
    from .mailbox_update_request import MailboxUpdateRequest as MailboxUpdateRequest
    from .mailbox_update_response import MailboxUpdateResponse as MailboxUpdateResponse
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
    from .message_received_data import MessageReceivedData as MessageReceivedData
    from .message_response import MessageResponse as MessageResponse
    from .message_role import MessageRole as MessageRole
    from .message_sent_data import MessageSentData as MessageSentData
    from .message_type import MessageType as MessageType
    from .metrics_params import MetricsParams as MetricsParams
    from .metrics_request_item import MetricsRequestItem as MetricsRequestItem
    from .metrics_response_item import MetricsResponseItem as MetricsResponseItem
    from .model_availability import ModelAvailability as ModelAvailability
    from .model_overrides import ModelOverrides as ModelOverrides
    from .model_preference import ModelPreference as ModelPreference
    from .model_preference_create import ModelPreferenceCreate as ModelPreferenceCreate
    from .model_preference_entry import ModelPreferenceEntry as ModelPreferenceEntry
    from .model_preferences_bulk_update import ModelPreferencesBulkUpdate as ModelPreferencesBulkUpdate
    from .model_preferences_response import ModelPreferencesResponse as ModelPreferencesResponse
    from .model_provider import ModelProvider as ModelProvider
    from .model_type import ModelType as ModelType
    from .network_distance import NetworkDistance as NetworkDistance
    from .on_failure import OnFailure as OnFailure
    from .opportunity import Opportunity as Opportunity
    from .outcome_type import OutcomeType as OutcomeType
    from .outreach_asset_create import OutreachAssetCreate as OutreachAssetCreate
    from .outreach_asset_response import OutreachAssetResponse as OutreachAssetResponse
    from .outreach_asset_type import OutreachAssetType as OutreachAssetType
    from .outreach_asset_update import OutreachAssetUpdate as OutreachAssetUpdate
    from .outreach_channel import OutreachChannel as OutreachChannel
    from .outreach_channel_mode import OutreachChannelMode as OutreachChannelMode
    from .outreach_connection import OutreachConnection as OutreachConnection
    from .outreach_connection_source import OutreachConnectionSource as OutreachConnectionSource
    from .outreach_connections_response import OutreachConnectionsResponse as OutreachConnectionsResponse
    from .outreach_funnel_channel import OutreachFunnelChannel as OutreachFunnelChannel
    from .outreach_method import OutreachMethod as OutreachMethod
    from .outreach_source import OutreachSource as OutreachSource
    from .outreach_stage import OutreachStage as OutreachStage
    from .outreach_stage_filter import OutreachStageFilter as OutreachStageFilter
    from .outreach_stats import OutreachStats as OutreachStats
    from .pagination_info import PaginationInfo as PaginationInfo
    from .pain_point import PainPoint as PainPoint
    from .pause_prospects_request import PauseProspectsRequest as PauseProspectsRequest
    from .pause_prospects_response import PauseProspectsResponse as PauseProspectsResponse
    from .pause_resume_queued_request import PauseResumeQueuedRequest as PauseResumeQueuedRequest
    from .pending_approval_extended import PendingApprovalExtended as PendingApprovalExtended
    from .people_data_source import PeopleDataSource as PeopleDataSource
    from .people_scoring_output import PeopleScoringOutput as PeopleScoringOutput
    from .people_scoring_params import PeopleScoringParams as PeopleScoringParams
    from .people_search_request import PeopleSearchRequest as PeopleSearchRequest
    from .people_search_response import PeopleSearchResponse as PeopleSearchResponse
    from .period_insight import PeriodInsight as PeriodInsight
    from .person_result import PersonResult as PersonResult
    from .plan import Plan as Plan
    from .playbook_create import PlaybookCreate as PlaybookCreate
    from .playbook_generate_job_response import PlaybookGenerateJobResponse as PlaybookGenerateJobResponse
    from .playbook_generate_job_status_response import PlaybookGenerateJobStatusResponse as PlaybookGenerateJobStatusResponse
    from .playbook_generate_request import PlaybookGenerateRequest as PlaybookGenerateRequest
    from .playbook_response import PlaybookResponse as PlaybookResponse
    from .playbook_source import PlaybookSource as PlaybookSource
    from .playbook_update import PlaybookUpdate as PlaybookUpdate
    from .playbook_version_response import PlaybookVersionResponse as PlaybookVersionResponse
    from .post_author_type import PostAuthorType as PostAuthorType
    from .post_engagement_data import PostEngagementData as PostEngagementData
    from .post_engagement_role import PostEngagementRole as PostEngagementRole
    from .post_engagement_type import PostEngagementType as PostEngagementType
    from .post_idea import PostIdea as PostIdea
    from .post_ideas_output import PostIdeasOutput as PostIdeasOutput
    from .post_preview_request import PostPreviewRequest as PostPreviewRequest
    from .post_preview_response import PostPreviewResponse as PostPreviewResponse
    from .post_preview_result import PostPreviewResult as PostPreviewResult
    from .post_preview_status import PostPreviewStatus as PostPreviewStatus
    from .post_published_value import PostPublishedValue as PostPublishedValue
    from .post_reaction_type import PostReactionType as PostReactionType
    from .post_walk import PostWalk as PostWalk
    from .posts_date_range import PostsDateRange as PostsDateRange
    from .posts_fields import PostsFields as PostsFields
    from .posts_per_hop_source import PostsPerHopSource as PostsPerHopSource
    from .posts_search_stats import PostsSearchStats as PostsSearchStats
    from .prior_contact_message import PriorContactMessage as PriorContactMessage
    from .processing_status import ProcessingStatus as ProcessingStatus
    from .processing_status_response import ProcessingStatusResponse as ProcessingStatusResponse
    from .progress_entry import ProgressEntry as ProgressEntry
    from .project_approvals_data import ProjectApprovalsData as ProjectApprovalsData
    from .project_executions_data import ProjectExecutionsData as ProjectExecutionsData
    from .project_metrics_data import ProjectMetricsData as ProjectMetricsData
    from .prospect_connection_check import ProspectConnectionCheck as ProspectConnectionCheck
    from .prospect_info import ProspectInfo as ProspectInfo
    from .prospect_input import ProspectInput as ProspectInput
    from .prospect_prior_contact_result import ProspectPriorContactResult as ProspectPriorContactResult
    from .prospect_sync_identifier import ProspectSyncIdentifier as ProspectSyncIdentifier
    from .prospect_sync_result import ProspectSyncResult as ProspectSyncResult
    from .prospect_sync_status import ProspectSyncStatus as ProspectSyncStatus
    from .prospect_warning import ProspectWarning as ProspectWarning
    from .provider_type import ProviderType as ProviderType
    from .queue_item_status import QueueItemStatus as QueueItemStatus
    from .quick_people_search_output import QuickPeopleSearchOutput as QuickPeopleSearchOutput
    from .quick_people_search_params import QuickPeopleSearchParams as QuickPeopleSearchParams
    from .rate_limit_data import RateLimitData as RateLimitData
    from .rate_limit_info import RateLimitInfo as RateLimitInfo
    from .rate_limit_status_response import RateLimitStatusResponse as RateLimitStatusResponse
    from .rate_limits_params import RateLimitsParams as RateLimitsParams
    from .rate_limits_request_item import RateLimitsRequestItem as RateLimitsRequestItem
    from .rate_limits_response_item import RateLimitsResponseItem as RateLimitsResponseItem
    from .record_outcome_request import RecordOutcomeRequest as RecordOutcomeRequest
    from .reject_action_request import RejectActionRequest as RejectActionRequest
    from .reject_step_request import RejectStepRequest as RejectStepRequest
    from .relevance_tier import RelevanceTier as RelevanceTier
    from .remove_org_member_response import RemoveOrgMemberResponse as RemoveOrgMemberResponse
    from .remove_prospect_response import RemoveProspectResponse as RemoveProspectResponse
    from .rep_engagement_action import RepEngagementAction as RepEngagementAction
    from .rep_engagement_data import RepEngagementData as RepEngagementData
    from .rep_engagement_role import RepEngagementRole as RepEngagementRole
    from .rep_engagement_stats import RepEngagementStats as RepEngagementStats
    from .reply_sentiment import ReplySentiment as ReplySentiment
    from .resolved_competitor_target import ResolvedCompetitorTarget as ResolvedCompetitorTarget
    from .response_list_response import ResponseListResponse as ResponseListResponse
    from .response_object import ResponseObject as ResponseObject
    from .response_status import ResponseStatus as ResponseStatus
    from .resume_prospects_request import ResumeProspectsRequest as ResumeProspectsRequest
    from .salary_range import SalaryRange as SalaryRange
    from .sample_job_listing import SampleJobListing as SampleJobListing
    from .scoring_relevance import ScoringRelevance as ScoringRelevance
    from .selected_skill import SelectedSkill as SelectedSkill
    from .send_error_code import SendErrorCode as SendErrorCode
    from .send_message_request import SendMessageRequest as SendMessageRequest
    from .send_message_response import SendMessageResponse as SendMessageResponse
    from .send_reply_request import SendReplyRequest as SendReplyRequest
    from .send_result import SendResult as SendResult
    from .sender_persona_input import SenderPersonaInput as SenderPersonaInput
    from .sequence_action import SequenceAction as SequenceAction
    from .sequence_approval_needed_data import SequenceApprovalNeededData as SequenceApprovalNeededData
    from .sequence_channel import SequenceChannel as SequenceChannel
    from .sequence_event_type import SequenceEventType as SequenceEventType
    from .sequence_execution_completed_data import SequenceExecutionCompletedData as SequenceExecutionCompletedData
    from .sequence_execution_failed_data import SequenceExecutionFailedData as SequenceExecutionFailedData
    from .sequence_step_completed_data import SequenceStepCompletedData as SequenceStepCompletedData
    from .sequence_template_create import SequenceTemplateCreate as SequenceTemplateCreate
    from .sequence_template_response import SequenceTemplateResponse as SequenceTemplateResponse
    from .sequence_template_update import SequenceTemplateUpdate as SequenceTemplateUpdate
    from .share_permission import SharePermission as SharePermission
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
    from .skip_action_request import SkipActionRequest as SkipActionRequest
    from .skip_step_request import SkipStepRequest as SkipStepRequest
    from .skip_step_response import SkipStepResponse as SkipStepResponse
    from .skipped_prospect import SkippedProspect as SkippedProspect
    from .skipped_transfer_prospect import SkippedTransferProspect as SkippedTransferProspect
    from .specialized_agent import SpecializedAgent as SpecializedAgent
    from .standout_post import StandoutPost as StandoutPost
    from .start_execution_request import StartExecutionRequest as StartExecutionRequest
    from .start_execution_response import StartExecutionResponse as StartExecutionResponse
    from .step_config import StepConfig as StepConfig
    from .step_execution_item import StepExecutionItem as StepExecutionItem
    from .step_execution_list_response import StepExecutionListResponse as StepExecutionListResponse
    from .step_execution_status import StepExecutionStatus as StepExecutionStatus
    from .step_history_entry import StepHistoryEntry as StepHistoryEntry
    from .step_metric import StepMetric as StepMetric
    from .stopped_breakdown import StoppedBreakdown as StoppedBreakdown
    from .store_api_key_request import StoreApiKeyRequest as StoreApiKeyRequest
    from .structured_response import StructuredResponse as StructuredResponse
    from .sync_job_response import SyncJobResponse as SyncJobResponse
    from .sync_job_status import SyncJobStatus as SyncJobStatus
    from .sync_phase_status import SyncPhaseStatus as SyncPhaseStatus
    from .sync_prospect_request import SyncProspectRequest as SyncProspectRequest
    from .sync_prospect_response import SyncProspectResponse as SyncProspectResponse
    from .sync_request import SyncRequest as SyncRequest
    from .sync_stats import SyncStats as SyncStats
    from .takeaway import Takeaway as Takeaway
    from .teardown_org_response import TeardownOrgResponse as TeardownOrgResponse
    from .template_share_config import TemplateShareConfig as TemplateShareConfig
    from .template_share_info import TemplateShareInfo as TemplateShareInfo
    from .template_share_request import TemplateShareRequest as TemplateShareRequest
    from .template_shares_response import TemplateSharesResponse as TemplateSharesResponse
    from .tenant_details import TenantDetails as TenantDetails
    from .theme_assignment import ThemeAssignment as ThemeAssignment
    from .theme_period_stats import ThemePeriodStats as ThemePeriodStats
    from .theme_stats import ThemeStats as ThemeStats
    from .theme_trend import ThemeTrend as ThemeTrend
    from .theme_trend_direction import ThemeTrendDirection as ThemeTrendDirection
    from .thread_list_response import ThreadListResponse as ThreadListResponse
    from .thread_object import ThreadObject as ThreadObject
    from .tool_call import ToolCall as ToolCall
    from .tool_info import ToolInfo as ToolInfo
    from .top_post import TopPost as TopPost
    from .top_posts_output import TopPostsOutput as TopPostsOutput
    from .top_voice import TopVoice as TopVoice
    from .transfer_prospects_request import TransferProspectsRequest as TransferProspectsRequest
    from .transfer_prospects_response import TransferProspectsResponse as TransferProspectsResponse
    from .transfer_skip_reason import TransferSkipReason as TransferSkipReason
    from .transition_condition import TransitionCondition as TransitionCondition
    from .transition_condition_operator import TransitionConditionOperator as TransitionConditionOperator
    from .transition_condition_type import TransitionConditionType as TransitionConditionType
    from .transition_config import TransitionConfig as TransitionConfig
    from .transition_event_params import TransitionEventParams as TransitionEventParams
    from .trigger_sync_response import TriggerSyncResponse as TriggerSyncResponse
    from .trigger_sync_status import TriggerSyncStatus as TriggerSyncStatus
    from .unipile_account_status import UnipileAccountStatus as UnipileAccountStatus
    from .unlink_conversations_response import UnlinkConversationsResponse as UnlinkConversationsResponse
    from .update_app_status_response import UpdateAppStatusResponse as UpdateAppStatusResponse
    from .update_draft_request import UpdateDraftRequest as UpdateDraftRequest
    from .update_linked_in_subscription_request import UpdateLinkedInSubscriptionRequest as UpdateLinkedInSubscriptionRequest
    from .update_persona_request import UpdatePersonaRequest as UpdatePersonaRequest
    from .update_persona_response import UpdatePersonaResponse as UpdatePersonaResponse
    from .update_step_execution_request import UpdateStepExecutionRequest as UpdateStepExecutionRequest
    from .update_step_execution_response import UpdateStepExecutionResponse as UpdateStepExecutionResponse
    from .update_thread_request import UpdateThreadRequest as UpdateThreadRequest
    from .user import User as User
    from .user_connections_response import UserConnectionsResponse as UserConnectionsResponse
    from .user_create_request import UserCreateRequest as UserCreateRequest
    from .user_list_response import UserListResponse as UserListResponse
    from .user_update_request import UserUpdateRequest as UserUpdateRequest
    from .validated_candidate import ValidatedCandidate as ValidatedCandidate
    from .validation_issue import ValidationIssue as ValidationIssue
    from .validation_response import ValidationResponse as ValidationResponse
    from .verification_entity import VerificationEntity as VerificationEntity
    from .webhook_ai_precheck import WebhookAiPrecheck as WebhookAiPrecheck
    from .webhook_completed_step import WebhookCompletedStep as WebhookCompletedStep
    from .webhook_event_name import WebhookEventName as WebhookEventName
    from .webhook_execution_error import WebhookExecutionError as WebhookExecutionError
    from .webhook_execution_summary import WebhookExecutionSummary as WebhookExecutionSummary
    from .webhook_next_step import WebhookNextStep as WebhookNextStep
    from .webhook_payload import WebhookPayload as WebhookPayload
    from .webhook_received_message import WebhookReceivedMessage as WebhookReceivedMessage
    from .webhook_sender_type import WebhookSenderType as WebhookSenderType
    from .webhook_sent_message import WebhookSentMessage as WebhookSentMessage
    from .webhook_step_ref import WebhookStepRef as WebhookStepRef
    from .webhook_template_ref import WebhookTemplateRef as WebhookTemplateRef

MODULES = {
    "ActionLimit": "action_limit",
    "ActiveHours": "active_hours",
    "AddAndRunCriterionRequest": "add_and_run_criterion_request",
    "AddCriterionRequest": "add_criterion_request",
    "AddOrgMemberRequest": "add_org_member_request",
    "AddOrgMemberResponse": "add_org_member_response",
    "AddPersonaRequest": "add_persona_request",
    "AddPersonaResponse": "add_persona_response",
    "AddProspectsRequest": "add_prospects_request",
    "AddProspectsResponse": "add_prospects_response",
    "AgentConfig": "agent_config",
    "AgentCostStats": "agent_cost_stats",
    "AgentMode": "agent_mode",
    "ApiKeyMode": "api_key_mode",
    "ApiKeyModeRequest": "api_key_mode_request",
    "ApiKeyModeResponse": "api_key_mode_response",
    "ApiProvider": "api_provider",
    "AppEnabledResponse": "app_enabled_response",
    "AppliedFilters": "applied_filters",
    "ApprovalActionRequest": "approval_action_request",
    "ApprovalItem": "approval_item",
    "ApprovalListResponse": "approval_list_response",
    "ApprovalMode": "approval_mode",
    "ApprovalResponse": "approval_response",
    "ApprovalSettings": "approval_settings",
    "ApprovalStatus": "approval_status",
    "ApprovalsParams": "approvals_params",
    "ApprovalsRequestItem": "approvals_request_item",
    "ApprovalsResponseItem": "approvals_response_item",
    "ApproveStepRequest": "approve_step_request",
    "AppsListResponse": "apps_list_response",
    "ArchivePlaybookResponse": "archive_playbook_response",
    "Artifact": "artifact",
    "ArtifactObject": "artifact_object",
    "ArtifactPart": "artifact_part",
    "ArtifactsListResponse": "artifacts_list_response",
    "AutoSetting": "auto_setting",
    "BatchCheckConnectionRequest": "batch_check_connection_request",
    "BatchCheckPriorContactRequest": "batch_check_prior_contact_request",
    "BatchCheckPriorContactResponse": "batch_check_prior_contact_response",
    "BatchConnectionRequest": "batch_connection_request",
    "BatchConnectionResponse": "batch_connection_response",
    "BatchConnectionStatus": "batch_connection_status",
    "BatchConnectionStatusResponse": "batch_connection_status_response",
    "BatchDraftCompleteData": "batch_draft_complete_data",
    "BatchDraftCreatedData": "batch_draft_created_data",
    "BatchDraftErrorData": "batch_draft_error_data",
    "BatchDraftJobProgress": "batch_draft_job_progress",
    "BatchDraftJobResponse": "batch_draft_job_response",
    "BatchDraftJobStartedData": "batch_draft_job_started_data",
    "BatchDraftJobStatusResponse": "batch_draft_job_status_response",
    "BatchDraftProgressData": "batch_draft_progress_data",
    "BatchDraftRequest": "batch_draft_request",
    "BatchDraftResponse": "batch_draft_response",
    "BatchDraftStreamEvent": "batch_draft_stream_event",
    "BatchDraftStreamEventType": "batch_draft_stream_event_type",
    "BatchExecutionInclude": "batch_execution_include",
    "BatchExecutionRequest": "batch_execution_request",
    "BatchExecutionResponse": "batch_execution_response",
    "BatchJobStatus": "batch_job_status",
    "BatchPollRequest": "batch_poll_request",
    "BatchPollResponse": "batch_poll_response",
    "BatchPriorContactSummary": "batch_prior_contact_summary",
    "BatchProspectIdentifier": "batch_prospect_identifier",
    "BatchRequestType": "batch_request_type",
    "BatchResponseType": "batch_response_type",
    "BatchSendRequest": "batch_send_request",
    "BatchSendResponse": "batch_send_response",
    "BatchStepMetric": "batch_step_metric",
    "BillingStatus": "billing_status",
    "BulkApprovalAction": "bulk_approval_action",
    "BulkApprovalFailure": "bulk_approval_failure",
    "BulkApprovalRequest": "bulk_approval_request",
    "BulkApprovalResponse": "bulk_approval_response",
    "BulkCompleteFailure": "bulk_complete_failure",
    "BulkCompleteRequest": "bulk_complete_request",
    "BulkCompleteResponse": "bulk_complete_response",
    "BulkDeleteRequest": "bulk_delete_request",
    "BulkDeleteResponse": "bulk_delete_response",
    "BulkOperationRequest": "bulk_operation_request",
    "BulkOperationResponse": "bulk_operation_response",
    "BulkUploadFailure": "bulk_upload_failure",
    "BulkUploadForm": "bulk_upload_form",
    "BulkUploadResponse": "bulk_upload_response",
    "CampaignActionListResponse": "campaign_action_list_response",
    "CampaignActionResponse": "campaign_action_response",
    "CampaignActionResult": "campaign_action_result",
    "CampaignActionStatus": "campaign_action_status",
    "CampaignActionType": "campaign_action_type",
    "CampaignAssetUpsertItem": "campaign_asset_upsert_item",
    "CampaignAssetUpsertRequest": "campaign_asset_upsert_request",
    "CampaignBulkApprovalAction": "campaign_bulk_approval_action",
    "CampaignBulkApprovalItem": "campaign_bulk_approval_item",
    "CampaignBulkApprovalRequest": "campaign_bulk_approval_request",
    "CampaignBulkApprovalResponse": "campaign_bulk_approval_response",
    "CampaignBulkApprovalResult": "campaign_bulk_approval_result",
    "CampaignCreate": "campaign_create",
    "CampaignCrmProvider": "campaign_crm_provider",
    "CampaignGuardrails": "campaign_guardrails",
    "CampaignListResponse": "campaign_list_response",
    "CampaignMetricsResponse": "campaign_metrics_response",
    "CampaignOutcomeType": "campaign_outcome_type",
    "CampaignProspectDetailResponse": "campaign_prospect_detail_response",
    "CampaignProspectInput": "campaign_prospect_input",
    "CampaignProspectResponse": "campaign_prospect_response",
    "CampaignProspectState": "campaign_prospect_state",
    "CampaignResponse": "campaign_response",
    "CampaignStatus": "campaign_status",
    "CampaignUpdate": "campaign_update",
    "CancelDraftResponse": "cancel_draft_response",
    "CancelQueuedRequest": "cancel_queued_request",
    "CancelResponse": "cancel_response",
    "CandidateProfile": "candidate_profile",
    "ChannelContactHistory": "channel_contact_history",
    "ChannelFunnel": "channel_funnel",
    "ChannelRatios": "channel_ratios",
    "ChannelType": "channel_type",
    "CheckLinkedInConnectionRequest": "check_linked_in_connection_request",
    "CheckPriorContactRequest": "check_prior_contact_request",
    "CheckPriorContactResponse": "check_prior_contact_response",
    "ChunkingStrategy": "chunking_strategy",
    "CitedPost": "cited_post",
    "ColumnKind": "column_kind",
    "CompetitorPostEngagementOutput": "competitor_post_engagement_output",
    "CompetitorPostEngagementParams": "competitor_post_engagement_params",
    "CompetitorRepEngagementOutput": "competitor_rep_engagement_output",
    "CompetitorRepEngagementParams": "competitor_rep_engagement_params",
    "CompetitorTargetSource": "competitor_target_source",
    "CompleteExecutionRequest": "complete_execution_request",
    "CompleteExecutionResponse": "complete_execution_response",
    "ConnectInboxRequest": "connect_inbox_request",
    "ConnectInboxResponse": "connect_inbox_response",
    "ConnectionAcceptedData": "connection_accepted_data",
    "ConnectionCallbackRequest": "connection_callback_request",
    "ConnectionCallbackResponse": "connection_callback_response",
    "ConnectionInfo": "connection_info",
    "ConnectionStatus": "connection_status",
    "ConnectionStatusResponse": "connection_status_response",
    "ConnectionSummary": "connection_summary",
    "ConnectionsSyncStatus": "connections_sync_status",
    "ContactChannel": "contact_channel",
    "ContactConfidence": "contact_confidence",
    "ContactDerivation": "contact_derivation",
    "ContactDetailsInput": "contact_details_input",
    "ContactEnrichErrorCode": "contact_enrich_error_code",
    "ContactEnrichPersonInput": "contact_enrich_person_input",
    "ContactEnrichPersonResult": "contact_enrich_person_result",
    "ContactEnrichRequest": "contact_enrich_request",
    "ContactEnrichResponse": "contact_enrich_response",
    "ContactFinding": "contact_finding",
    "ContactFindingSourceType": "contact_finding_source_type",
    "ContactHistorySyncStatus": "contact_history_sync_status",
    "ContactRelationshipProvider": "contact_relationship_provider",
    "ContactRelationshipResponse": "contact_relationship_response",
    "ContactRelationshipStatus": "contact_relationship_status",
    "ContactRoleStatus": "contact_role_status",
    "ContactScore": "contact_score",
    "ContactVerification": "contact_verification",
    "ContentIntelligenceAudienceStats": "content_intelligence_audience_stats",
    "ContentIntelligenceAuthor": "content_intelligence_author",
    "ContentIntelligenceCoverage": "content_intelligence_coverage",
    "ContentIntelligenceCoveragePerson": "content_intelligence_coverage_person",
    "ContentIntelligenceCurationStats": "content_intelligence_curation_stats",
    "ContentIntelligenceDateKind": "content_intelligence_date_kind",
    "ContentIntelligenceDateValue": "content_intelligence_date_value",
    "ContentIntelligenceEngager": "content_intelligence_engager",
    "ContentIntelligenceEngagerAction": "content_intelligence_engager_action",
    "ContentIntelligenceOutput": "content_intelligence_output",
    "ContentIntelligenceOutputName": "content_intelligence_output_name",
    "ContentIntelligenceOutputs": "content_intelligence_outputs",
    "ContentIntelligencePackage": "content_intelligence_package",
    "ContentIntelligenceParams": "content_intelligence_params",
    "ContentIntelligencePost": "content_intelligence_post",
    "ContentIntelligencePostTotals": "content_intelligence_post_totals",
    "ContentIntelligenceRemovalClass": "content_intelligence_removal_class",
    "ContentIntelligenceResolvedParams": "content_intelligence_resolved_params",
    "ContentIntelligenceSummary": "content_intelligence_summary",
    "ContentSource": "content_source",
    "ContentType": "content_type",
    "ConversationDetail": "conversation_detail",
    "ConversationMessageDirection": "conversation_message_direction",
    "ConversationMessageResponse": "conversation_message_response",
    "ConversationStatus": "conversation_status",
    "ConversationSummary": "conversation_summary",
    "CreateDraftRequest": "create_draft_request",
    "CreateFeedbackRequest": "create_feedback_request",
    "CreateFeedbackResponse": "create_feedback_response",
    "CreateResponseRequest": "create_response_request",
    "CreateResponseResponse": "create_response_response",
    "CreateThreadRequest": "create_thread_request",
    "CriteriaClassification": "criteria_classification",
    "CriteriaMetadata": "criteria_metadata",
    "CriteriaSource": "criteria_source",
    "CriterionDefinition": "criterion_definition",
    "CriterionResult": "criterion_result",
    "CriterionType": "criterion_type",
    "CrmContactInput": "crm_contact_input",
    "CrmContactsSyncRequest": "crm_contacts_sync_request",
    "CrmContactsSyncResponse": "crm_contacts_sync_response",
    "CrmContactsSyncState": "crm_contacts_sync_state",
    "CrmContactsSyncStatusResponse": "crm_contacts_sync_status_response",
    "CrmExclusionGrantListResponse": "crm_exclusion_grant_list_response",
    "CrmExclusionGrantRequest": "crm_exclusion_grant_request",
    "CrmExclusionGrantResponse": "crm_exclusion_grant_response",
    "CrmExclusionOptions": "crm_exclusion_options",
    "CrmGrantStatus": "crm_grant_status",
    "CrmMatchBatchRequest": "crm_match_batch_request",
    "CrmMatchBatchResponse": "crm_match_batch_response",
    "CrmMatchedProspect": "crm_matched_prospect",
    "CrmProvider": "crm_provider",
    "CrmSyncAction": "crm_sync_action",
    "CrmSyncProspectRequest": "crm_sync_prospect_request",
    "CrmSyncProspectResponse": "crm_sync_prospect_response",
    "DatabaseStatus": "database_status",
    "DeepPeopleSearchOutput": "deep_people_search_output",
    "DeepPeopleSearchParams": "deep_people_search_params",
    "DeepSearchPhase": "deep_search_phase",
    "DeepSearchPreview": "deep_search_preview",
    "DeepSearchStats": "deep_search_stats",
    "DeepVerifyMode": "deep_verify_mode",
    "DeleteConnectionsResponse": "delete_connections_response",
    "DeleteConversationResponse": "delete_conversation_response",
    "DeleteConversationsByProjectResponse": "delete_conversations_by_project_response",
    "DisconnectRequest": "disconnect_request",
    "DisconnectResponse": "disconnect_response",
    "DiscoveryTrace": "discovery_trace",
    "DormantPerson": "dormant_person",
    "DraftOutreachMethod": "draft_outreach_method",
    "DraftResponse": "draft_response",
    "DraftSendOverride": "draft_send_override",
    "DraftStatus": "draft_status",
    "DuplicateHandling": "duplicate_handling",
    "DuplicateTemplateRequest": "duplicate_template_request",
    "EditQueuedRequest": "edit_queued_request",
    "EmailAction": "email_action",
    "EmailInboxItem": "email_inbox_item",
    "EmailInboxListResponse": "email_inbox_list_response",
    "EmailInboxPersona": "email_inbox_persona",
    "EmailOnboardRequest": "email_onboard_request",
    "EmailOnboardResponse": "email_onboard_response",
    "EmailOnboardStatusResponse": "email_onboard_status_response",
    "EmailOrgHealthResponse": "email_org_health_response",
    "EmailOrgListResponse": "email_org_list_response",
    "EmailOrgSettingsResponse": "email_org_settings_response",
    "EmailOrgSettingsUpdate": "email_org_settings_update",
    "EmailOrgSummary": "email_org_summary",
    "EmailSenderPersona": "email_sender_persona",
    "EmailThreadSummary": "email_thread_summary",
    "EngagementAnalysisOutput": "engagement_analysis_output",
    "EngagementAnalysisScope": "engagement_analysis_scope",
    "EngagementExpansionHopStats": "engagement_expansion_hop_stats",
    "EngagementExpansionOutput": "engagement_expansion_output",
    "EngagementExpansionParams": "engagement_expansion_params",
    "EngagementExpansionResolvedParams": "engagement_expansion_resolved_params",
    "EngagementExpansionStats": "engagement_expansion_stats",
    "EngagementHistoryEntry": "engagement_history_entry",
    "EngagementStatus": "engagement_status",
    "EngagementStatusData": "engagement_status_data",
    "EngagementStatusRequest": "engagement_status_request",
    "EngagementStatusResponse": "engagement_status_response",
    "ErrorDetail": "error_detail",
    "ErrorEnvelope": "error_envelope",
    "ErrorInfo": "error_info",
    "ErrorResponseItem": "error_response_item",
    "EvidenceSource": "evidence_source",
    "EvidenceSourceType": "evidence_source_type",
    "ExecutionCurrentStep": "execution_current_step",
    "ExecutionDetailResponse": "execution_detail_response",
    "ExecutionEvent": "execution_event",
    "ExecutionEventData": "execution_event_data",
    "ExecutionFunnel": "execution_funnel",
    "ExecutionListResponse": "execution_list_response",
    "ExecutionMetricsFilters": "execution_metrics_filters",
    "ExecutionMetricsResponse": "execution_metrics_response",
    "ExecutionStatus": "execution_status",
    "ExecutionSummary": "execution_summary",
    "ExecutionSummaryExtended": "execution_summary_extended",
    "ExecutionsParams": "executions_params",
    "ExecutionsRequestItem": "executions_request_item",
    "ExecutionsResponseItem": "executions_response_item",
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
    "FilterLogic": "filter_logic",
    "FilterValue": "filter_value",
    "FunnelStage": "funnel_stage",
    "GetToolsRequest": "get_tools_request",
    "GetToolsResponse": "get_tools_response",
    "HallucinationRisk": "hallucination_risk",
    "HealthResponse": "health_response",
    "InboxApp": "inbox_app",
    "InboxKind": "inbox_kind",
    "InitiateConnectionRequest": "initiate_connection_request",
    "InitiateConnectionResponse": "initiate_connection_response",
    "InmailSubscription": "inmail_subscription",
    "IntentSignal": "intent_signal",
    "IntentSignalType": "intent_signal_type",
    "JobSignalMetadata": "job_signal_metadata",
    "LifecycleOperationRequest": "lifecycle_operation_request",
    "LifecycleOperationResponse": "lifecycle_operation_response",
    "LinkAssetsRequest": "link_assets_request",
    "LinkAssetsResponse": "link_assets_response",
    "LinkedAssetsResponse": "linked_assets_response",
    "LinkedInAccountInfoResponse": "linked_in_account_info_response",
    "LinkedInAccountRateLimits": "linked_in_account_rate_limits",
    "LinkedInAccountRateLimitsResponse": "linked_in_account_rate_limits_response",
    "LinkedInAccountRateLimitsUpdate": "linked_in_account_rate_limits_update",
    "LinkedInAction": "linked_in_action",
    "LinkedInConnectionStatus": "linked_in_connection_status",
    "LinkedInCreditsResponse": "linked_in_credits_response",
    "LinkedInSendRequest": "linked_in_send_request",
    "LinkedInSubscriptionFeature": "linked_in_subscription_feature",
    "LinkedInSubscriptionInfo": "linked_in_subscription_info",
    "LinkedInSubscriptionType": "linked_in_subscription_type",
    "LinkedInSubscriptionUpdateResponse": "linked_in_subscription_update_response",
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
    "MailboxSource": "mailbox_source",
    "MailboxStatus": "mailbox_status",
    "MailboxUpdateRequest": "mailbox_update_request",
    "MailboxUpdateResponse": "mailbox_update_response",
    "Message": "message",
    "MessageReceivedData": "message_received_data",
    "MessageResponse": "message_response",
    "MessageRole": "message_role",
    "MessageSentData": "message_sent_data",
    "MessageType": "message_type",
    "MetricsParams": "metrics_params",
    "MetricsRequestItem": "metrics_request_item",
    "MetricsResponseItem": "metrics_response_item",
    "ModelAvailability": "model_availability",
    "ModelOverrides": "model_overrides",
    "ModelPreference": "model_preference",
    "ModelPreferenceCreate": "model_preference_create",
    "ModelPreferenceEntry": "model_preference_entry",
    "ModelPreferencesBulkUpdate": "model_preferences_bulk_update",
    "ModelPreferencesResponse": "model_preferences_response",
    "ModelProvider": "model_provider",
    "ModelType": "model_type",
    "NetworkDistance": "network_distance",
    "OnFailure": "on_failure",
    "Opportunity": "opportunity",
    "OutcomeType": "outcome_type",
    "OutreachAssetCreate": "outreach_asset_create",
    "OutreachAssetResponse": "outreach_asset_response",
    "OutreachAssetType": "outreach_asset_type",
    "OutreachAssetUpdate": "outreach_asset_update",
    "OutreachChannel": "outreach_channel",
    "OutreachChannelMode": "outreach_channel_mode",
    "OutreachConnection": "outreach_connection",
    "OutreachConnectionSource": "outreach_connection_source",
    "OutreachConnectionsResponse": "outreach_connections_response",
    "OutreachFunnelChannel": "outreach_funnel_channel",
    "OutreachMethod": "outreach_method",
    "OutreachSource": "outreach_source",
    "OutreachStage": "outreach_stage",
    "OutreachStageFilter": "outreach_stage_filter",
    "OutreachStats": "outreach_stats",
    "PaginationInfo": "pagination_info",
    "PainPoint": "pain_point",
    "PauseProspectsRequest": "pause_prospects_request",
    "PauseProspectsResponse": "pause_prospects_response",
    "PauseResumeQueuedRequest": "pause_resume_queued_request",
    "PendingApprovalExtended": "pending_approval_extended",
    "PeopleDataSource": "people_data_source",
    "PeopleScoringOutput": "people_scoring_output",
    "PeopleScoringParams": "people_scoring_params",
    "PeopleSearchRequest": "people_search_request",
    "PeopleSearchResponse": "people_search_response",
    "PeriodInsight": "period_insight",
    "PersonResult": "person_result",
    "Plan": "plan",
    "PlaybookCreate": "playbook_create",
    "PlaybookGenerateJobResponse": "playbook_generate_job_response",
    "PlaybookGenerateJobStatusResponse": "playbook_generate_job_status_response",
    "PlaybookGenerateRequest": "playbook_generate_request",
    "PlaybookResponse": "playbook_response",
    "PlaybookSource": "playbook_source",
    "PlaybookUpdate": "playbook_update",
    "PlaybookVersionResponse": "playbook_version_response",
    "PostAuthorType": "post_author_type",
    "PostEngagementData": "post_engagement_data",
    "PostEngagementRole": "post_engagement_role",
    "PostEngagementType": "post_engagement_type",
    "PostIdea": "post_idea",
    "PostIdeasOutput": "post_ideas_output",
    "PostPreviewRequest": "post_preview_request",
    "PostPreviewResponse": "post_preview_response",
    "PostPreviewResult": "post_preview_result",
    "PostPreviewStatus": "post_preview_status",
    "PostPublishedValue": "post_published_value",
    "PostReactionType": "post_reaction_type",
    "PostWalk": "post_walk",
    "PostsDateRange": "posts_date_range",
    "PostsFields": "posts_fields",
    "PostsPerHopSource": "posts_per_hop_source",
    "PostsSearchStats": "posts_search_stats",
    "PriorContactMessage": "prior_contact_message",
    "ProcessingStatus": "processing_status",
    "ProcessingStatusResponse": "processing_status_response",
    "ProgressEntry": "progress_entry",
    "ProjectApprovalsData": "project_approvals_data",
    "ProjectExecutionsData": "project_executions_data",
    "ProjectMetricsData": "project_metrics_data",
    "ProspectConnectionCheck": "prospect_connection_check",
    "ProspectInfo": "prospect_info",
    "ProspectInput": "prospect_input",
    "ProspectPriorContactResult": "prospect_prior_contact_result",
    "ProspectSyncIdentifier": "prospect_sync_identifier",
    "ProspectSyncResult": "prospect_sync_result",
    "ProspectSyncStatus": "prospect_sync_status",
    "ProspectWarning": "prospect_warning",
    "ProviderType": "provider_type",
    "QueueItemStatus": "queue_item_status",
    "QuickPeopleSearchOutput": "quick_people_search_output",
    "QuickPeopleSearchParams": "quick_people_search_params",
    "RateLimitData": "rate_limit_data",
    "RateLimitInfo": "rate_limit_info",
    "RateLimitStatusResponse": "rate_limit_status_response",
    "RateLimitsParams": "rate_limits_params",
    "RateLimitsRequestItem": "rate_limits_request_item",
    "RateLimitsResponseItem": "rate_limits_response_item",
    "RecordOutcomeRequest": "record_outcome_request",
    "RejectActionRequest": "reject_action_request",
    "RejectStepRequest": "reject_step_request",
    "RelevanceTier": "relevance_tier",
    "RemoveOrgMemberResponse": "remove_org_member_response",
    "RemoveProspectResponse": "remove_prospect_response",
    "RepEngagementAction": "rep_engagement_action",
    "RepEngagementData": "rep_engagement_data",
    "RepEngagementRole": "rep_engagement_role",
    "RepEngagementStats": "rep_engagement_stats",
    "ReplySentiment": "reply_sentiment",
    "ResolvedCompetitorTarget": "resolved_competitor_target",
    "ResponseListResponse": "response_list_response",
    "ResponseObject": "response_object",
    "ResponseStatus": "response_status",
    "ResumeProspectsRequest": "resume_prospects_request",
    "SalaryRange": "salary_range",
    "SampleJobListing": "sample_job_listing",
    "ScoringRelevance": "scoring_relevance",
    "SelectedSkill": "selected_skill",
    "SendErrorCode": "send_error_code",
    "SendMessageRequest": "send_message_request",
    "SendMessageResponse": "send_message_response",
    "SendReplyRequest": "send_reply_request",
    "SendResult": "send_result",
    "SenderPersonaInput": "sender_persona_input",
    "SequenceAction": "sequence_action",
    "SequenceApprovalNeededData": "sequence_approval_needed_data",
    "SequenceChannel": "sequence_channel",
    "SequenceEventType": "sequence_event_type",
    "SequenceExecutionCompletedData": "sequence_execution_completed_data",
    "SequenceExecutionFailedData": "sequence_execution_failed_data",
    "SequenceStepCompletedData": "sequence_step_completed_data",
    "SequenceTemplateCreate": "sequence_template_create",
    "SequenceTemplateResponse": "sequence_template_response",
    "SequenceTemplateUpdate": "sequence_template_update",
    "SharePermission": "share_permission",
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
    "SkipActionRequest": "skip_action_request",
    "SkipStepRequest": "skip_step_request",
    "SkipStepResponse": "skip_step_response",
    "SkippedProspect": "skipped_prospect",
    "SkippedTransferProspect": "skipped_transfer_prospect",
    "SpecializedAgent": "specialized_agent",
    "StandoutPost": "standout_post",
    "StartExecutionRequest": "start_execution_request",
    "StartExecutionResponse": "start_execution_response",
    "StepConfig": "step_config",
    "StepExecutionItem": "step_execution_item",
    "StepExecutionListResponse": "step_execution_list_response",
    "StepExecutionStatus": "step_execution_status",
    "StepHistoryEntry": "step_history_entry",
    "StepMetric": "step_metric",
    "StoppedBreakdown": "stopped_breakdown",
    "StoreApiKeyRequest": "store_api_key_request",
    "StructuredResponse": "structured_response",
    "SyncJobResponse": "sync_job_response",
    "SyncJobStatus": "sync_job_status",
    "SyncPhaseStatus": "sync_phase_status",
    "SyncProspectRequest": "sync_prospect_request",
    "SyncProspectResponse": "sync_prospect_response",
    "SyncRequest": "sync_request",
    "SyncStats": "sync_stats",
    "Takeaway": "takeaway",
    "TeardownOrgResponse": "teardown_org_response",
    "TemplateShareConfig": "template_share_config",
    "TemplateShareInfo": "template_share_info",
    "TemplateShareRequest": "template_share_request",
    "TemplateSharesResponse": "template_shares_response",
    "TenantDetails": "tenant_details",
    "ThemeAssignment": "theme_assignment",
    "ThemePeriodStats": "theme_period_stats",
    "ThemeStats": "theme_stats",
    "ThemeTrend": "theme_trend",
    "ThemeTrendDirection": "theme_trend_direction",
    "ThreadListResponse": "thread_list_response",
    "ThreadObject": "thread_object",
    "ToolCall": "tool_call",
    "ToolInfo": "tool_info",
    "TopPost": "top_post",
    "TopPostsOutput": "top_posts_output",
    "TopVoice": "top_voice",
    "TransferProspectsRequest": "transfer_prospects_request",
    "TransferProspectsResponse": "transfer_prospects_response",
    "TransferSkipReason": "transfer_skip_reason",
    "TransitionCondition": "transition_condition",
    "TransitionConditionOperator": "transition_condition_operator",
    "TransitionConditionType": "transition_condition_type",
    "TransitionConfig": "transition_config",
    "TransitionEventParams": "transition_event_params",
    "TriggerSyncResponse": "trigger_sync_response",
    "TriggerSyncStatus": "trigger_sync_status",
    "UnipileAccountStatus": "unipile_account_status",
    "UnlinkConversationsResponse": "unlink_conversations_response",
    "UpdateAppStatusResponse": "update_app_status_response",
    "UpdateDraftRequest": "update_draft_request",
    "UpdateLinkedInSubscriptionRequest": "update_linked_in_subscription_request",
    "UpdatePersonaRequest": "update_persona_request",
    "UpdatePersonaResponse": "update_persona_response",
    "UpdateStepExecutionRequest": "update_step_execution_request",
    "UpdateStepExecutionResponse": "update_step_execution_response",
    "UpdateThreadRequest": "update_thread_request",
    "User": "user",
    "UserConnectionsResponse": "user_connections_response",
    "UserCreateRequest": "user_create_request",
    "UserListResponse": "user_list_response",
    "UserUpdateRequest": "user_update_request",
    "ValidatedCandidate": "validated_candidate",
    "ValidationIssue": "validation_issue",
    "ValidationResponse": "validation_response",
    "VerificationEntity": "verification_entity",
    "WebhookAiPrecheck": "webhook_ai_precheck",
    "WebhookCompletedStep": "webhook_completed_step",
    "WebhookEventName": "webhook_event_name",
    "WebhookExecutionError": "webhook_execution_error",
    "WebhookExecutionSummary": "webhook_execution_summary",
    "WebhookNextStep": "webhook_next_step",
    "WebhookPayload": "webhook_payload",
    "WebhookReceivedMessage": "webhook_received_message",
    "WebhookSenderType": "webhook_sender_type",
    "WebhookSentMessage": "webhook_sent_message",
    "WebhookStepRef": "webhook_step_ref",
    "WebhookTemplateRef": "webhook_template_ref",
}

__all__ = [  # noqa: PLE0604
    "ActionLimit",
    "ActiveHours",
    "AddAndRunCriterionRequest",
    "AddCriterionRequest",
    "AddOrgMemberRequest",
    "AddOrgMemberResponse",
    "AddPersonaRequest",
    "AddPersonaResponse",
    "AddProspectsRequest",
    "AddProspectsResponse",
    "AgentConfig",
    "AgentCostStats",
    "AgentMode",
    "ApiKeyMode",
    "ApiKeyModeRequest",
    "ApiKeyModeResponse",
    "ApiProvider",
    "AppEnabledResponse",
    "AppliedFilters",
    "ApprovalActionRequest",
    "ApprovalItem",
    "ApprovalListResponse",
    "ApprovalMode",
    "ApprovalResponse",
    "ApprovalSettings",
    "ApprovalStatus",
    "ApprovalsParams",
    "ApprovalsRequestItem",
    "ApprovalsResponseItem",
    "ApproveStepRequest",
    "AppsListResponse",
    "ArchivePlaybookResponse",
    "Artifact",
    "ArtifactObject",
    "ArtifactPart",
    "ArtifactsListResponse",
    "AutoSetting",
    "BatchCheckConnectionRequest",
    "BatchCheckPriorContactRequest",
    "BatchCheckPriorContactResponse",
    "BatchConnectionRequest",
    "BatchConnectionResponse",
    "BatchConnectionStatus",
    "BatchConnectionStatusResponse",
    "BatchDraftCompleteData",
    "BatchDraftCreatedData",
    "BatchDraftErrorData",
    "BatchDraftJobProgress",
    "BatchDraftJobResponse",
    "BatchDraftJobStartedData",
    "BatchDraftJobStatusResponse",
    "BatchDraftProgressData",
    "BatchDraftRequest",
    "BatchDraftResponse",
    "BatchDraftStreamEvent",
    "BatchDraftStreamEventType",
    "BatchExecutionInclude",
    "BatchExecutionRequest",
    "BatchExecutionResponse",
    "BatchJobStatus",
    "BatchPollRequest",
    "BatchPollResponse",
    "BatchPriorContactSummary",
    "BatchProspectIdentifier",
    "BatchRequestType",
    "BatchResponseType",
    "BatchSendRequest",
    "BatchSendResponse",
    "BatchStepMetric",
    "BillingStatus",
    "BulkApprovalAction",
    "BulkApprovalFailure",
    "BulkApprovalRequest",
    "BulkApprovalResponse",
    "BulkCompleteFailure",
    "BulkCompleteRequest",
    "BulkCompleteResponse",
    "BulkDeleteRequest",
    "BulkDeleteResponse",
    "BulkOperationRequest",
    "BulkOperationResponse",
    "BulkUploadFailure",
    "BulkUploadForm",
    "BulkUploadResponse",
    "CampaignActionListResponse",
    "CampaignActionResponse",
    "CampaignActionResult",
    "CampaignActionStatus",
    "CampaignActionType",
    "CampaignAssetUpsertItem",
    "CampaignAssetUpsertRequest",
    "CampaignBulkApprovalAction",
    "CampaignBulkApprovalItem",
    "CampaignBulkApprovalRequest",
    "CampaignBulkApprovalResponse",
    "CampaignBulkApprovalResult",
    "CampaignCreate",
    "CampaignCrmProvider",
    "CampaignGuardrails",
    "CampaignListResponse",
    "CampaignMetricsResponse",
    "CampaignOutcomeType",
    "CampaignProspectDetailResponse",
    "CampaignProspectInput",
    "CampaignProspectResponse",
    "CampaignProspectState",
    "CampaignResponse",
    "CampaignStatus",
    "CampaignUpdate",
    "CancelDraftResponse",
    "CancelQueuedRequest",
    "CancelResponse",
    "CandidateProfile",
    "ChannelContactHistory",
    "ChannelFunnel",
    "ChannelRatios",
    "ChannelType",
    "CheckLinkedInConnectionRequest",
    "CheckPriorContactRequest",
    "CheckPriorContactResponse",
    "ChunkingStrategy",
    "CitedPost",
    "ColumnKind",
    "CompetitorPostEngagementOutput",
    "CompetitorPostEngagementParams",
    "CompetitorRepEngagementOutput",
    "CompetitorRepEngagementParams",
    "CompetitorTargetSource",
    "CompleteExecutionRequest",
    "CompleteExecutionResponse",
    "ConnectInboxRequest",
    "ConnectInboxResponse",
    "ConnectionAcceptedData",
    "ConnectionCallbackRequest",
    "ConnectionCallbackResponse",
    "ConnectionInfo",
    "ConnectionStatus",
    "ConnectionStatusResponse",
    "ConnectionSummary",
    "ConnectionsSyncStatus",
    "ContactChannel",
    "ContactConfidence",
    "ContactDerivation",
    "ContactDetailsInput",
    "ContactEnrichErrorCode",
    "ContactEnrichPersonInput",
    "ContactEnrichPersonResult",
    "ContactEnrichRequest",
    "ContactEnrichResponse",
    "ContactFinding",
    "ContactFindingSourceType",
    "ContactHistorySyncStatus",
    "ContactRelationshipProvider",
    "ContactRelationshipResponse",
    "ContactRelationshipStatus",
    "ContactRoleStatus",
    "ContactScore",
    "ContactVerification",
    "ContentIntelligenceAudienceStats",
    "ContentIntelligenceAuthor",
    "ContentIntelligenceCoverage",
    "ContentIntelligenceCoveragePerson",
    "ContentIntelligenceCurationStats",
    "ContentIntelligenceDateKind",
    "ContentIntelligenceDateValue",
    "ContentIntelligenceEngager",
    "ContentIntelligenceEngagerAction",
    "ContentIntelligenceOutput",
    "ContentIntelligenceOutputName",
    "ContentIntelligenceOutputs",
    "ContentIntelligencePackage",
    "ContentIntelligenceParams",
    "ContentIntelligencePost",
    "ContentIntelligencePostTotals",
    "ContentIntelligenceRemovalClass",
    "ContentIntelligenceResolvedParams",
    "ContentIntelligenceSummary",
    "ContentSource",
    "ContentType",
    "ConversationDetail",
    "ConversationMessageDirection",
    "ConversationMessageResponse",
    "ConversationStatus",
    "ConversationSummary",
    "CreateDraftRequest",
    "CreateFeedbackRequest",
    "CreateFeedbackResponse",
    "CreateResponseRequest",
    "CreateResponseResponse",
    "CreateThreadRequest",
    "CriteriaClassification",
    "CriteriaMetadata",
    "CriteriaSource",
    "CriterionDefinition",
    "CriterionResult",
    "CriterionType",
    "CrmContactInput",
    "CrmContactsSyncRequest",
    "CrmContactsSyncResponse",
    "CrmContactsSyncState",
    "CrmContactsSyncStatusResponse",
    "CrmExclusionGrantListResponse",
    "CrmExclusionGrantRequest",
    "CrmExclusionGrantResponse",
    "CrmExclusionOptions",
    "CrmGrantStatus",
    "CrmMatchBatchRequest",
    "CrmMatchBatchResponse",
    "CrmMatchedProspect",
    "CrmProvider",
    "CrmSyncAction",
    "CrmSyncProspectRequest",
    "CrmSyncProspectResponse",
    "DatabaseStatus",
    "DeepPeopleSearchOutput",
    "DeepPeopleSearchParams",
    "DeepSearchPhase",
    "DeepSearchPreview",
    "DeepSearchStats",
    "DeepVerifyMode",
    "DeleteConnectionsResponse",
    "DeleteConversationResponse",
    "DeleteConversationsByProjectResponse",
    "DisconnectRequest",
    "DisconnectResponse",
    "DiscoveryTrace",
    "DormantPerson",
    "DraftOutreachMethod",
    "DraftResponse",
    "DraftSendOverride",
    "DraftStatus",
    "DuplicateHandling",
    "DuplicateTemplateRequest",
    "EditQueuedRequest",
    "EmailAction",
    "EmailInboxItem",
    "EmailInboxListResponse",
    "EmailInboxPersona",
    "EmailOnboardRequest",
    "EmailOnboardResponse",
    "EmailOnboardStatusResponse",
    "EmailOrgHealthResponse",
    "EmailOrgListResponse",
    "EmailOrgSettingsResponse",
    "EmailOrgSettingsUpdate",
    "EmailOrgSummary",
    "EmailSenderPersona",
    "EmailThreadSummary",
    "EngagementAnalysisOutput",
    "EngagementAnalysisScope",
    "EngagementExpansionHopStats",
    "EngagementExpansionOutput",
    "EngagementExpansionParams",
    "EngagementExpansionResolvedParams",
    "EngagementExpansionStats",
    "EngagementHistoryEntry",
    "EngagementStatus",
    "EngagementStatusData",
    "EngagementStatusRequest",
    "EngagementStatusResponse",
    "ErrorDetail",
    "ErrorEnvelope",
    "ErrorInfo",
    "ErrorResponseItem",
    "EvidenceSource",
    "EvidenceSourceType",
    "ExecutionCurrentStep",
    "ExecutionDetailResponse",
    "ExecutionEvent",
    "ExecutionEventData",
    "ExecutionFunnel",
    "ExecutionListResponse",
    "ExecutionMetricsFilters",
    "ExecutionMetricsResponse",
    "ExecutionStatus",
    "ExecutionSummary",
    "ExecutionSummaryExtended",
    "ExecutionsParams",
    "ExecutionsRequestItem",
    "ExecutionsResponseItem",
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
    "FilterLogic",
    "FilterValue",
    "FunnelStage",
    "GetToolsRequest",
    "GetToolsResponse",
    "HallucinationRisk",
    "HealthResponse",
    "InboxApp",
    "InboxKind",
    "InitiateConnectionRequest",
    "InitiateConnectionResponse",
    "InmailSubscription",
    "IntentSignal",
    "IntentSignalType",
    "JobSignalMetadata",
    "LifecycleOperationRequest",
    "LifecycleOperationResponse",
    "LinkAssetsRequest",
    "LinkAssetsResponse",
    "LinkedAssetsResponse",
    "LinkedInAccountInfoResponse",
    "LinkedInAccountRateLimits",
    "LinkedInAccountRateLimitsResponse",
    "LinkedInAccountRateLimitsUpdate",
    "LinkedInAction",
    "LinkedInConnectionStatus",
    "LinkedInCreditsResponse",
    "LinkedInSendRequest",
    "LinkedInSubscriptionFeature",
    "LinkedInSubscriptionInfo",
    "LinkedInSubscriptionType",
    "LinkedInSubscriptionUpdateResponse",
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
    "MailboxSource",
    "MailboxStatus",
    "MailboxUpdateRequest",
    "MailboxUpdateResponse",
    "Message",
    "MessageReceivedData",
    "MessageResponse",
    "MessageRole",
    "MessageSentData",
    "MessageType",
    "MetricsParams",
    "MetricsRequestItem",
    "MetricsResponseItem",
    "ModelAvailability",
    "ModelOverrides",
    "ModelPreference",
    "ModelPreferenceCreate",
    "ModelPreferenceEntry",
    "ModelPreferencesBulkUpdate",
    "ModelPreferencesResponse",
    "ModelProvider",
    "ModelType",
    "NetworkDistance",
    "OnFailure",
    "Opportunity",
    "OutcomeType",
    "OutreachAssetCreate",
    "OutreachAssetResponse",
    "OutreachAssetType",
    "OutreachAssetUpdate",
    "OutreachChannel",
    "OutreachChannelMode",
    "OutreachConnection",
    "OutreachConnectionSource",
    "OutreachConnectionsResponse",
    "OutreachFunnelChannel",
    "OutreachMethod",
    "OutreachSource",
    "OutreachStage",
    "OutreachStageFilter",
    "OutreachStats",
    "PaginationInfo",
    "PainPoint",
    "PauseProspectsRequest",
    "PauseProspectsResponse",
    "PauseResumeQueuedRequest",
    "PendingApprovalExtended",
    "PeopleDataSource",
    "PeopleScoringOutput",
    "PeopleScoringParams",
    "PeopleSearchRequest",
    "PeopleSearchResponse",
    "PeriodInsight",
    "PersonResult",
    "Plan",
    "PlaybookCreate",
    "PlaybookGenerateJobResponse",
    "PlaybookGenerateJobStatusResponse",
    "PlaybookGenerateRequest",
    "PlaybookResponse",
    "PlaybookSource",
    "PlaybookUpdate",
    "PlaybookVersionResponse",
    "PostAuthorType",
    "PostEngagementData",
    "PostEngagementRole",
    "PostEngagementType",
    "PostIdea",
    "PostIdeasOutput",
    "PostPreviewRequest",
    "PostPreviewResponse",
    "PostPreviewResult",
    "PostPreviewStatus",
    "PostPublishedValue",
    "PostReactionType",
    "PostWalk",
    "PostsDateRange",
    "PostsFields",
    "PostsPerHopSource",
    "PostsSearchStats",
    "PriorContactMessage",
    "ProcessingStatus",
    "ProcessingStatusResponse",
    "ProgressEntry",
    "ProjectApprovalsData",
    "ProjectExecutionsData",
    "ProjectMetricsData",
    "ProspectConnectionCheck",
    "ProspectInfo",
    "ProspectInput",
    "ProspectPriorContactResult",
    "ProspectSyncIdentifier",
    "ProspectSyncResult",
    "ProspectSyncStatus",
    "ProspectWarning",
    "ProviderType",
    "QueueItemStatus",
    "QuickPeopleSearchOutput",
    "QuickPeopleSearchParams",
    "RateLimitData",
    "RateLimitInfo",
    "RateLimitStatusResponse",
    "RateLimitsParams",
    "RateLimitsRequestItem",
    "RateLimitsResponseItem",
    "RecordOutcomeRequest",
    "RejectActionRequest",
    "RejectStepRequest",
    "RelevanceTier",
    "RemoveOrgMemberResponse",
    "RemoveProspectResponse",
    "RepEngagementAction",
    "RepEngagementData",
    "RepEngagementRole",
    "RepEngagementStats",
    "ReplySentiment",
    "ResolvedCompetitorTarget",
    "ResponseListResponse",
    "ResponseObject",
    "ResponseStatus",
    "ResumeProspectsRequest",
    "SalaryRange",
    "SampleJobListing",
    "ScoringRelevance",
    "SelectedSkill",
    "SendErrorCode",
    "SendMessageRequest",
    "SendMessageResponse",
    "SendReplyRequest",
    "SendResult",
    "SenderPersonaInput",
    "SequenceAction",
    "SequenceApprovalNeededData",
    "SequenceChannel",
    "SequenceEventType",
    "SequenceExecutionCompletedData",
    "SequenceExecutionFailedData",
    "SequenceStepCompletedData",
    "SequenceTemplateCreate",
    "SequenceTemplateResponse",
    "SequenceTemplateUpdate",
    "SharePermission",
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
    "SkipActionRequest",
    "SkipStepRequest",
    "SkipStepResponse",
    "SkippedProspect",
    "SkippedTransferProspect",
    "SpecializedAgent",
    "StandoutPost",
    "StartExecutionRequest",
    "StartExecutionResponse",
    "StepConfig",
    "StepExecutionItem",
    "StepExecutionListResponse",
    "StepExecutionStatus",
    "StepHistoryEntry",
    "StepMetric",
    "StoppedBreakdown",
    "StoreApiKeyRequest",
    "StructuredResponse",
    "SyncJobResponse",
    "SyncJobStatus",
    "SyncPhaseStatus",
    "SyncProspectRequest",
    "SyncProspectResponse",
    "SyncRequest",
    "SyncStats",
    "Takeaway",
    "TeardownOrgResponse",
    "TemplateShareConfig",
    "TemplateShareInfo",
    "TemplateShareRequest",
    "TemplateSharesResponse",
    "TenantDetails",
    "ThemeAssignment",
    "ThemePeriodStats",
    "ThemeStats",
    "ThemeTrend",
    "ThemeTrendDirection",
    "ThreadListResponse",
    "ThreadObject",
    "ToolCall",
    "ToolInfo",
    "TopPost",
    "TopPostsOutput",
    "TopVoice",
    "TransferProspectsRequest",
    "TransferProspectsResponse",
    "TransferSkipReason",
    "TransitionCondition",
    "TransitionConditionOperator",
    "TransitionConditionType",
    "TransitionConfig",
    "TransitionEventParams",
    "TriggerSyncResponse",
    "TriggerSyncStatus",
    "UnipileAccountStatus",
    "UnlinkConversationsResponse",
    "UpdateAppStatusResponse",
    "UpdateDraftRequest",
    "UpdateLinkedInSubscriptionRequest",
    "UpdatePersonaRequest",
    "UpdatePersonaResponse",
    "UpdateStepExecutionRequest",
    "UpdateStepExecutionResponse",
    "UpdateThreadRequest",
    "User",
    "UserConnectionsResponse",
    "UserCreateRequest",
    "UserListResponse",
    "UserUpdateRequest",
    "ValidatedCandidate",
    "ValidationIssue",
    "ValidationResponse",
    "VerificationEntity",
    "WebhookAiPrecheck",
    "WebhookCompletedStep",
    "WebhookEventName",
    "WebhookExecutionError",
    "WebhookExecutionSummary",
    "WebhookNextStep",
    "WebhookPayload",
    "WebhookReceivedMessage",
    "WebhookSenderType",
    "WebhookSentMessage",
    "WebhookStepRef",
    "WebhookTemplateRef",
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
