"""Names of models as `provider:model`. Any other text of that form is as good."""

from __future__ import annotations


class OpenAIModels:
    """Models of OpenAI."""

    GPT_5 = "openai:gpt-5"
    GPT_5_MINI = "openai:gpt-5-mini"
    GPT_5_NANO = "openai:gpt-5-nano"
    O3 = "openai:o3"
    O3_MINI = "openai:o3-mini"
    O4_MINI = "openai:o4-mini"
    O1 = "openai:o1"
    O1_MINI = "openai:o1-mini"
    O1_PREVIEW = "openai:o1-preview"
    O1_PRO = "openai:o1-pro"
    GPT_4_1 = "openai:gpt-4.1"
    GPT_4_1_MINI = "openai:gpt-4.1-mini"
    GPT_4_1_NANO = "openai:gpt-4.1-nano"
    GPT_4O = "openai:gpt-4o"
    GPT_4O_MINI = "openai:gpt-4o-mini"
    GPT_4O_MINI_2024_07_18 = "openai:gpt-4o-mini-2024-07-18"
    GPT_4 = "openai:gpt-4"
    GPT_4_TURBO = "openai:gpt-4-turbo"
    GPT_4_TURBO_PREVIEW = "openai:gpt-4-turbo-preview"
    GPT_3_5_TURBO = "openai:gpt-3.5-turbo"
    GPT_3_5_TURBO_16K = "openai:gpt-3.5-turbo-16k"


class AnthropicModels:
    """Models of Anthropic."""

    CLAUDE_3_7_SONNET = "anthropic:claude-3-7-sonnet-20250219"
    CLAUDE_3_5_SONNET = "anthropic:claude-3-5-sonnet"
    CLAUDE_3_5_SONNET_20241022 = "anthropic:claude-3-5-sonnet-20241022"
    CLAUDE_3_5_HAIKU = "anthropic:claude-3-5-haiku"
    CLAUDE_3_OPUS = "anthropic:claude-3-opus"
    CLAUDE_3_OPUS_20240229 = "anthropic:claude-3-opus-20240229"
    CLAUDE_3_SONNET = "anthropic:claude-3-sonnet"
    CLAUDE_3_SONNET_20240229 = "anthropic:claude-3-sonnet-20240229"
    CLAUDE_3_HAIKU = "anthropic:claude-3-haiku"
    CLAUDE_3_HAIKU_20240307 = "anthropic:claude-3-haiku-20240307"


class GoogleModels:
    """Models of Google."""

    GEMINI_2_5_PRO = "google_genai:gemini-2.5-pro"
    GEMINI_2_5_FLASH = "google_genai:gemini-2.5-flash"
    GEMINI_2_0_FLASH = "google_genai:gemini-2.0-flash"
    GEMINI_2_0_FLASH_LITE = "google_genai:gemini-2.0-flash-lite"
    GEMINI_1_5_PRO = "google_genai:gemini-1.5-pro"
    GEMINI_1_5_FLASH = "google_genai:gemini-1.5-flash"
    GEMMA_3 = "google_genai:gemma-3"
    GEMMA_2 = "google_genai:gemma-2"


class DeepSeekModels:
    """Models of DeepSeek."""

    DEEPSEEK_CHAT = "deepseek:deepseek-chat"
    DEEPSEEK_V3 = "deepseek:deepseek-v3"
    DEEPSEEK_REASONER = "deepseek:deepseek-reasoner"
    DEEPSEEK_R1 = "deepseek:deepseek-r1"
    DEEPSEEK_CODER = "deepseek:deepseek-coder"


class _QwenModels:
    """Models of Qwen."""

    QWEN_2_5_CODER_32B = "qwen:qwen2.5-coder-32b"
    QWEN_2_5_72B = "qwen:qwen2.5-72b"
    QWEN_2_5_72B_INSTRUCT = "qwen:qwen2.5-72b-instruct"
    QWEN_2_5_32B = "qwen:qwen2.5-32b"
    QWEN_2_5_14B = "qwen:qwen2.5-14b"
    QWEN_2_5_7B = "qwen:qwen2.5-7b"
    QWEN_2_5_3B = "qwen:qwen2.5-3b"
    QWQ = "qwen:qwq"
    QWQ_32B_PREVIEW = "qwen:qwq-32b-preview"


class _MistralModels:
    """Models of Mistral."""

    MISTRAL_LARGE = "mistralai:mistral-large"
    MISTRAL_MEDIUM = "mistralai:mistral-medium"
    MISTRAL_SMALL = "mistralai:mistral-small"
    MISTRAL_7B_INSTRUCT = "mistralai:mistral-7b-instruct"
    MISTRAL_NEMO = "mistralai:mistral-nemo"
    MIXTRAL_8X7B = "mistralai:mixtral-8x7b"
    MIXTRAL_8X22B = "mistralai:mixtral-8x22b"


class _LlamaModels:
    """Models of Meta's Llama."""

    LLAMA_3_3_70B = "meta:llama-3.3-70b"
    LLAMA_3_2_90B = "meta:llama-3.2-90b"
    LLAMA_3_2_70B = "meta:llama-3.2-70b"
    LLAMA_3_1_405B = "meta:llama-3.1-405b"
    LLAMA_3_1_70B = "meta:llama-3.1-70b"
    LLAMA_3_1_8B = "meta:llama-3.1-8b"
    LLAMA_3_70B = "meta:llama-3-70b"
    LLAMA_3_8B = "meta:llama-3-8b"


class _MicrosoftModels:
    """Models of Microsoft."""

    PHI_4 = "microsoft:phi-4"
    PHI_3 = "microsoft:phi-3"
    PHI_3_MEDIUM = "microsoft:phi-3-medium"
    PHI_3_MINI = "microsoft:phi-3-mini"


class _CohereModels:
    """Models of Cohere."""

    COMMAND_R_PLUS = "cohere:command-r-plus"
    COMMAND_R = "cohere:command-r"


class _XaiModels:
    """Models of xAI."""

    GROK_2 = "xai:grok-2"
    GROK_2_MINI = "xai:grok-2-mini"


class _YiModels:
    """Models of 01.AI."""

    YI_LARGE = "01ai:yi-large"
    YI_34B = "01ai:yi-34b"


class Models(
    OpenAIModels,
    AnthropicModels,
    GoogleModels,
    DeepSeekModels,
    _QwenModels,
    _MistralModels,
    _LlamaModels,
    _MicrosoftModels,
    _CohereModels,
    _XaiModels,
    _YiModels,
):
    """All models that are known by name."""

    @classmethod
    def all_models(cls) -> list[str]:
        """List the models of every vendor."""
        return [name for vendor in cls.__bases__ for name in _names(vendor)]

    @classmethod
    def openai_models(cls) -> list[str]:
        """List the models of OpenAI."""
        return _names(OpenAIModels)

    @classmethod
    def anthropic_models(cls) -> list[str]:
        """List the models of Anthropic."""
        return _names(AnthropicModels)

    @classmethod
    def google_models(cls) -> list[str]:
        """List the models of Google."""
        return _names(GoogleModels)

    @classmethod
    def deepseek_models(cls) -> list[str]:
        """List the models of DeepSeek."""
        return _names(DeepSeekModels)

    @classmethod
    def qwen_models(cls) -> list[str]:
        """List the models of Qwen."""
        return _names(_QwenModels)

    @classmethod
    def mistral_models(cls) -> list[str]:
        """List the models of Mistral."""
        return _names(_MistralModels)

    @classmethod
    def llama_models(cls) -> list[str]:
        """List the models of Meta's Llama."""
        return _names(_LlamaModels)

    @classmethod
    def microsoft_models(cls) -> list[str]:
        """List the models of Microsoft."""
        return _names(_MicrosoftModels)

    @classmethod
    def cohere_models(cls) -> list[str]:
        """List the models of Cohere."""
        return _names(_CohereModels)

    @classmethod
    def xai_models(cls) -> list[str]:
        """List the models of xAI."""
        return _names(_XaiModels)


def _names(vendor: type) -> list[str]:
    return [value for name, value in vars(vendor).items() if name.isupper() and isinstance(value, str)]
