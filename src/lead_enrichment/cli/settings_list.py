"""Every setting with its value, for `doctor --settings`."""

from typing import Any

from pydantic import SecretStr
from pydantic_core import PydanticUndefined

from lead_enrichment.cli.reporting import Reporter
from lead_enrichment.settings import Settings, load_settings


def tell_settings(reporter: Reporter) -> None:
    """Print them. Raises SetupError bad_setting."""
    settings = load_settings()
    rows = [_row(settings, name) for name in Settings.model_fields]
    if reporter.as_json:
        reporter.answer({"settings": rows})
        return
    for row in rows:
        mark = "" if row["value"] == row["default"] else f"  (default: {row['default'] or 'none'})"
        reporter.say(f"{row['name']} = {row['value'] or 'none'}{mark}\n    {row['help']}")
    reporter.say(
        "\nSet them in the environment or in a file .env in the working folder. Next step: lead-enrichment doctor"
    )


def _row(settings: Settings, name: str) -> dict[str, str]:
    field = Settings.model_fields[name]
    default = field.get_default(call_default_factory=True, validated_data={})
    return {
        "name": name.upper(),
        "value": _text(getattr(settings, name)),
        "default": "" if default is PydanticUndefined else _text(default),
        "help": field.description or "",
    }


def _text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, SecretStr):
        return "set, hidden" if value.get_secret_value() else ""
    return ", ".join(map(str, value)) if isinstance(value, tuple) else str(value)
