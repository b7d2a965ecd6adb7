"""Every knob once: name, type, default, help. The only reader of the environment (and of `.env`)."""

import os
import re
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from lead_enrichment.domain.errors import SetupError
from lead_enrichment.domain.llm.models import DEFAULT_MODEL

Network = IPv4Network | IPv6Network


def default_data_dir() -> Path:
    """The per-user data folder: XDG_DATA_HOME, else `~/.local/share`."""
    base = os.environ.get("XDG_DATA_HOME")
    return (Path(base) if base else Path.home() / ".local" / "share") / "lead-enrichment"


class Settings(BaseSettings):
    """All settings, read once at the start of a command."""

    model_config = SettingsConfigDict(env_file=".env", extra="ignore", frozen=True, hide_input_in_errors=True)

    engine: Literal["embedded", "aws"] = Field(
        default="embedded", description="Where queue and stores are: a file on this machine, or AWS."
    )
    data_dir: Path = Field(
        default_factory=default_data_dir, description="Folder of the database (queue, results, cache, jobs)."
    )
    allow_networks: Annotated[tuple[Network, ...], NoDecode] = Field(
        default=(),
        description="Comma-separated CIDR networks for which the ban on private addresses and other ports is "
        "lifted; for tests and intranets.",
    )
    chromium_path: Path | None = Field(
        default=None, description="Chromium to use; else the one on PATH, else Playwright's own."
    )
    concurrency: int = Field(default=32, ge=1, le=500, description="Leads worked on at once in one run.")
    processes: int = Field(
        default=0, ge=0, le=64, description="Worker processes of one long run of a file; 0 is one for each core."
    )
    browser_tabs: int = Field(default=6, ge=1, le=32, description="Leads rendered in Chromium at once.")
    browser_recycle_pages: int = Field(default=200, ge=1, description="Pages after which Chromium is restarted.")
    browser_recycle_mb: int = Field(
        default=1024, ge=128, description="Memory in MB of all Chromium processes after which it is restarted."
    )
    max_pages: int = Field(default=8, ge=1, le=12, description="Pages read for one lead, at most.")
    lead_seconds: float = Field(default=120.0, gt=0, description="Wall time for one lead, at most.")
    site_connections: int = Field(default=2, ge=1, le=8, description="Requests to one site at a time, at most.")
    site_interval_ms: int = Field(
        default=100, ge=0, description="Least time between the starts of two requests to one site."
    )
    cache_hours: float = Field(
        default=24.0, ge=0, le=24, description="How long what was read from a site is used again; 0 turns it off."
    )
    error_cache_minutes: float = Field(
        default=30.0, ge=0, le=1440, description="How long a site that could not be read is not tried again."
    )
    user_agent: str = Field(
        default="LeadEnrichment/0.1 (+https://example.com/lead-enrichment-bot)",
        description="How we name ourselves to websites and in robots.txt (the part before the slash).",
    )
    name_threshold: float = Field(
        default=0.80, ge=0, le=1, description="Probability from which an owner's name is written to standard fields."
    )
    address_threshold: float = Field(
        default=0.80, ge=0, le=1, description="Probability from which an address is written to standard fields."
    )
    name_review_threshold: float = Field(
        default=0.70, ge=0, le=1, description="Probability from which a name is shown for review, not only listed."
    )
    review_threshold: float = Field(
        default=0.50, ge=0, le=1, description="Probability from which an address is shown for review, not only listed."
    )
    lease_seconds: float = Field(default=60.0, gt=0, description="How long a worker holds a lead between heartbeats.")
    heartbeat_seconds: float = Field(default=20.0, gt=0, description="How often a worker renews its leases.")
    site_lease_seconds: float = Field(
        default=30.0, ge=1, description="How long a website stays with a worker that was killed while it visited it."
    )
    max_receives: int = Field(default=5, ge=1, description="Receives after which a lead is set aside.")
    idle_seconds: float = Field(
        default=30.0, ge=1, description="How long a worker process of its own waits for leads before it ends."
    )
    drain_seconds: float = Field(
        default=20.0, ge=0, le=110, description="How long leads in hand may go on after a worker was told to stop."
    )
    job_queue_url: str = Field(default="", description="AWS: URL of the SQS queue of leads.")
    dead_letter_queue_url: str = Field(
        default="", description="AWS: URL of its dead-letter queue; default: the one that the queue itself names."
    )
    results_table: str = Field(default="", description="AWS: DynamoDB table of the results.")
    cache_table: str = Field(default="", description="AWS: DynamoDB table of what was read from sites.")
    jobs_table: str = Field(default="", description="AWS: DynamoDB table of the jobs.")
    result_days: int = Field(
        default=0, ge=0, description="AWS: days after which a result is deleted; 0 keeps it for ever."
    )
    ecs_cluster: str = Field(default="", description="AWS: ECS cluster of the workers.")
    ecs_task_definition: str = Field(default="", description="AWS: task definition of a worker.")
    ecs_subnets: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="AWS: comma-separated subnets of the workers."
    )
    ecs_security_group: str = Field(default="", description="AWS: security group of the workers.")
    ecs_assign_public_ip: bool = Field(
        default=False, description="AWS: whether workers get a public address (subnets without a NAT gateway)."
    )
    leads_per_worker: int = Field(
        default=100, ge=1, description="AWS: leads in the queue for which one worker is there."
    )
    max_workers: int = Field(default=10, ge=1, le=500, description="AWS: workers at once, at most.")
    on_demand_workers: int = Field(
        default=1, ge=0, description="AWS: workers that are not on Spot, before any that are."
    )
    spot_workers: bool = Field(default=True, description="AWS: whether the further workers run on Spot capacity.")
    salesforce_secret_arn: str = Field(
        default="", description="AWS: secret of the orchestrator's SF_* settings, a JSON object."
    )
    aws_region: str = Field(
        default="",
        description="AWS: region such as eu-central-1; default: the one of the profile or AWS_DEFAULT_REGION.",
    )
    environment: str = Field(
        default="production", min_length=1, description="AWS: name of the installation, which the metrics go by."
    )
    orchestrator_reserve_seconds: float = Field(
        default=60.0, ge=1, description="AWS: time left at which the orchestrator has another run go on with a job."
    )
    sf_username: str = Field(default="", description="Salesforce user (SOAP log-in and certificate log-in).")
    sf_password: SecretStr = Field(default=SecretStr(""), description="Its password (SOAP log-in, until 2027).")
    sf_security_token: SecretStr = Field(default=SecretStr(""), description="Its security token (SOAP log-in).")
    sf_client_id: str = Field(default="", description="Consumer key of the External Client App.")
    sf_client_secret: SecretStr = Field(
        default=SecretStr(""), description="Its consumer secret (client credentials; needs SF_MY_DOMAIN)."
    )
    sf_jwt_key: Path | None = Field(default=None, description="PEM file of the private key (certificate log-in).")
    sf_access_token: SecretStr = Field(
        default=SecretStr(""), description="A ready access token (needs SF_INSTANCE_URL); it cannot be renewed."
    )
    sf_instance_url: str = Field(default="", description="The org's own address, for SF_ACCESS_TOKEN.")
    sf_my_domain: str = Field(
        default="", description="The org's My Domain: acme, acme--uat.sandbox or acme.my.salesforce.com."
    )
    sf_login_url: str = Field(
        default="", description="Address to log in at, instead of SF_MY_DOMAIN; default https://login.salesforce.com."
    )
    sf_api_version: str = Field(
        default="65.0", pattern=r"^\d{2,3}\.0$", description="Version of Salesforce's REST API, 31.0 or newer."
    )
    sf_api_budget: float = Field(
        default=0.8, gt=0, le=1, description="Share of the org's daily API calls (all programs) at which a run stops."
    )
    sf_where: str = Field(
        default="", description="A SOQL condition that narrows the selection, such as LeadSource = 'Web'."
    )
    sf_max_tries: int = Field(
        default=3, ge=1, description="Runs that try a website in vain before its Salesforce lead is marked as done."
    )
    placeholders_extra: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Comma-separated words that stand for nothing in your leads' names and addresses."
    )
    placeholders_remove: Annotated[tuple[str, ...], NoDecode] = Field(
        default=(), description="Comma-separated words that are real values in your leads, though they look like none."
    )
    log_level: str = Field(default="WARNING", description="DEBUG, INFO, WARNING or ERROR.")
    openai_api_key: SecretStr | None = Field(
        default=None, description="Key of the language model's service; without one the rules work alone."
    )
    openai_base_url: str | None = Field(
        default=None, description="Address of a server that speaks OpenAI's interface; else OpenAI itself is asked."
    )
    llm_mode: Literal["always", "unsure", "never"] | None = Field(
        default=None,
        description="When the model is asked: about every lead, where the rules are not sure, or never. "
        "Default: unsure with OPENAI_API_KEY, else never.",
    )
    llm_model: str = Field(default=DEFAULT_MODEL, min_length=1, description="The language model.")
    llm_api: Literal["auto", "responses", "chat"] = Field(
        default="auto", description="The interface: Responses at OpenAI and Chat Completions elsewhere, or one of them."
    )
    llm_tier: Literal["default", "flex"] = Field(
        default="default", description="flex costs half and may take minutes; when it is full the default tier is used."
    )
    llm_timeout_seconds: float | None = Field(
        default=None, gt=0, le=1800, description="Longest wait for one answer. Default: 45, with flex 900."
    )
    llm_cap_lead_usd: float = Field(default=0.10, ge=0, description="Most that one lead of a job may cost, in dollars.")
    llm_cap_job_usd: float = Field(default=5.0, ge=0, description="Most that one job may cost, in dollars.")
    llm_cap_day_usd: float = Field(default=20.0, ge=0, description="Most that one day (UTC) may cost, in dollars.")
    llm_price_in_usd: float | None = Field(
        default=None, ge=0, description="Price of a million input tokens, where the model is not in our table."
    )
    llm_price_out_usd: float | None = Field(
        default=None, ge=0, description="Price of a million output tokens, where the model is not in our table."
    )
    llm_on_failure: Literal["rules", "stop"] = Field(
        default="rules",
        description="When the account is empty or the key is refused: go on with the rules alone, or stop the run.",
    )

    @field_validator("openai_api_key", "openai_base_url", mode="before")
    @classmethod
    def _empty_is_none(cls, value: Any) -> Any:
        return None if isinstance(value, str) and not value.strip() else value

    @field_validator("openai_base_url")
    @classmethod
    def _web_address(cls, value: str | None) -> str | None:
        if value is not None and not re.fullmatch(r"https?://[^\s/@]+(?:/[^\s@?#]*)?", value):
            raise ValueError("must be an address such as http://127.0.0.1:8080/v1, without a name or password in it")
        return value

    @field_validator("allow_networks", mode="before")
    @classmethod
    def _split_networks(cls, value: Any) -> Any:
        if isinstance(value, str):
            try:
                return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())
            except ValueError:  # its text would quote the value
                raise ValueError("must be networks such as 10.0.0.0/8, separated by commas") from None
        return value

    @field_validator("placeholders_extra", "placeholders_remove", "ecs_subnets", mode="before")
    @classmethod
    def _split_words(cls, value: Any) -> Any:
        if isinstance(value, str):
            return tuple(part.strip() for part in value.split(",") if part.strip())
        return value

    @field_validator("sf_jwt_key", mode="before")
    @classmethod
    def _no_key_is_none(cls, value: Any) -> Any:
        return None if value == "" else value

    @field_validator("heartbeat_seconds")
    @classmethod
    def _before_the_lease_runs_out(cls, value: float, info: ValidationInfo) -> float:
        lease = info.data.get("lease_seconds")
        if lease is not None and value > lease / 2:
            raise ValueError("must be at most half of LEASE_SECONDS")
        return value

    @field_validator("log_level")
    @classmethod
    def _known_level(cls, value: str) -> str:
        level = value.upper()
        if level not in ("DEBUG", "INFO", "WARNING", "ERROR"):
            raise ValueError("must be DEBUG, INFO, WARNING or ERROR")
        return level


def load_settings(**overrides: Any) -> Settings:
    """Read the settings; `overrides` (from the command line) win.

    Raises:
        SetupError: bad_setting, naming each setting and its rule, never its value.
    """
    try:
        return Settings(**{key: value for key, value in overrides.items() if value is not None})
    except ValidationError as error:
        faults = "; ".join(
            f"{'.'.join(str(part) for part in fault['loc']).upper()}: {fault['msg']}" for fault in error.errors()
        )
        raise SetupError("bad_setting", faults) from None


def environment_without(*prefixes: str) -> dict[str, str]:
    """The environment for a child process, without variables that start with one of `prefixes`."""
    return {key: value for key, value in os.environ.items() if not key.startswith(prefixes)}
