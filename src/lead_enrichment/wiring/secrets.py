"""The Salesforce secret of the orchestrator: a function on AWS has no way to get secrets as environment variables."""

import json
from typing import Any

import boto3
from botocore.config import Config
from botocore.exceptions import BotoCoreError, ClientError

from lead_enrichment.adapters.aws.errors import named
from lead_enrichment.domain.errors import SetupError
from lead_enrichment.settings import Settings, load_settings

_CONFIG = Config(retries={"mode": "standard", "total_max_attempts": 4}, connect_timeout=5, read_timeout=10)


def settings_with_secret() -> Settings:
    """The settings, with those of the secret of SALESFORCE_SECRET_ARN where it is set; an empty value counts as none.

    Raises:
        SetupError: bad_setting, secret_not_usable, aws_denied, aws_missing. TransientError: aws_unavailable.
    """
    settings = load_settings()
    if not settings.salesforce_secret_arn:
        return settings
    return load_settings(**_values(_text(settings)))


def _text(settings: Settings) -> str:
    try:
        session = boto3.session.Session(region_name=settings.aws_region or None)
        client = session.client("secretsmanager", config=_CONFIG)
        return str(client.get_secret_value(SecretId=settings.salesforce_secret_arn).get("SecretString", ""))
    except (ClientError, BotoCoreError) as error:
        ours = named(error, "get_secret_value")
        if ours is None:
            raise SetupError("secret_not_usable", "get_secret_value was refused.") from error
        raise ours from error


def _values(text: str) -> dict[str, Any]:
    try:
        body = json.loads(text)
    except ValueError:  # its text would quote the secret
        body = None
    if not isinstance(body, dict) or not all(isinstance(value, str) for value in body.values()):
        raise SetupError("secret_not_usable", "It must be a JSON object of texts.")
    foreign = [name for name in body if name.lower() not in Settings.model_fields or not name.startswith("SF_")]
    if foreign:
        raise SetupError("secret_not_usable", f"Unknown keys: {', '.join(sorted(foreign))}.")
    return {name.lower(): value for name, value in body.items() if value}
