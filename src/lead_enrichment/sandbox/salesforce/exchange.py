"""One request and one reply, without a socket: what every endpoint takes and gives."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Self
from urllib.parse import parse_qsl, unquote, urlsplit

from lead_enrichment.sandbox.salesforce.errors import ApiError


@dataclass(frozen=True, slots=True)
class Call:
    """A request. `headers` have lower-case names; `target` is path and query as they were sent.

    `request_id` is its line in the request log and `user_id` who asks, once the session is known.
    """

    method: str
    target: str
    path: str
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: bytes = b""
    request_id: int = 0
    user_id: str = ""

    @classmethod
    def to(cls, method: str, target: str, headers: Mapping[str, str], body: bytes = b"", request_id: int = 0) -> Self:
        """A request to `target`; a `+` in its query stands for a space."""
        parts = urlsplit("/" + target.lstrip("/"))  # the sf command line writes //services where its address ends in /
        query = dict(parse_qsl(parts.query, keep_blank_values=True))
        lowered = {name.lower(): value for name, value in headers.items()}
        return cls(method.upper(), target, unquote(parts.path), query, lowered, body, request_id)

    def by(self, user_id: str) -> Self:
        """The same request, asked by this user."""
        return replace(self, user_id=user_id)

    @property
    def media_type(self) -> str:
        """The content type without its parameters, lower-case."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    def text(self) -> str:
        """The body as text.

        Raises:
            ApiError: JSON_PARSER_ERROR where it is not UTF-8.
        """
        try:
            return self.body.decode("utf-8")
        except UnicodeDecodeError:
            raise ApiError("JSON_PARSER_ERROR", "The body is not UTF-8.") from None

    def json(self) -> Any:
        """The body as JSON.

        Raises:
            ApiError: JSON_PARSER_ERROR.
        """
        try:
            return json.loads(self.text(), parse_constant=_no_such_number)
        except (ValueError, RecursionError) as error:
            raise ApiError("JSON_PARSER_ERROR", f"The body is not JSON: {error}") from None

    def json_object(self) -> dict[str, Any]:
        """The body as a JSON object.

        Raises:
            ApiError: JSON_PARSER_ERROR.
        """
        body = self.json()
        if not isinstance(body, dict):
            raise ApiError("JSON_PARSER_ERROR", "The body must be a JSON object.")
        return body


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer: status, body, headers."""

    status: int
    body: bytes = b""
    content_type: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of_json(cls, body: Any, status: int = 200, headers: Mapping[str, str] | None = None) -> Self:
        """`body` as JSON."""
        text = json.dumps(body, ensure_ascii=False, separators=(",", ":"))
        return cls(status, text.encode("utf-8"), "application/json;charset=UTF-8", headers or {})

    @classmethod
    def of_xml(cls, body: str, status: int = 200) -> Self:
        """`body`, which is XML already."""
        return cls(status, f'<?xml version="1.0" encoding="UTF-8"?>{body}'.encode(), "text/xml;charset=UTF-8")

    @classmethod
    def of_csv(cls, body: str, headers: Mapping[str, str] | None = None) -> Self:
        """`body`, which is CSV already."""
        return cls(200, body.encode("utf-8"), "text/csv;charset=UTF-8", headers or {})

    @classmethod
    def of_error(cls, error: ApiError) -> Self:
        """The JSON array that REST resources answer an error with."""
        return cls.of_json(error.as_rest(), error.status)

    def json(self) -> Any:
        """The body, read back; None where there is none."""
        return json.loads(self.body) if self.body else None


def _no_such_number(word: str) -> None:
    raise ValueError(f"{word} is not a JSON number")
