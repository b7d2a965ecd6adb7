"""The address at which a task asks for its role's credentials, as on ECS (AWS_CONTAINER_CREDENTIALS_FULL_URI)."""

import json
import secrets
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from lead_enrichment.sandbox.aws.assumed_roles import Credentials

_LOOPBACK = "127.0.0.1"


class CredentialsEndpoint:
    """Serves each task the credentials of its own role; a task is known by the token in its environment."""

    def __init__(self, assume: Callable[[str], Credentials]) -> None:
        self._assume = assume
        self._roles: dict[str, str] = {}
        self._server = ThreadingHTTPServer((_LOOPBACK, 0), self._handler())
        self._server.daemon_threads = True
        threading.Thread(target=self._server.serve_forever, daemon=True).start()

    def environment_for(self, role_arn: str) -> dict[str, str]:
        """What a task's environment needs so that its AWS client finds the role's credentials."""
        token = secrets.token_urlsafe(24)
        self._roles[token] = role_arn
        return {
            "AWS_CONTAINER_CREDENTIALS_FULL_URI": f"http://{_LOOPBACK}:{self._server.server_port}/v2/credentials",
            "AWS_CONTAINER_AUTHORIZATION_TOKEN": token,
        }

    def close(self) -> None:
        """Stop serving."""
        self._server.shutdown()
        self._server.server_close()

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        endpoint = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                role = endpoint._roles.get(self.headers.get("Authorization", ""))
                if role is None:
                    self.send_error(403)
                    return
                given = endpoint._assume(role)
                answer = {
                    "RoleArn": role,
                    "AccessKeyId": given.access_key_id,
                    "SecretAccessKey": given.secret_access_key,
                    "Token": given.session_token,
                    "Expiration": given.expiration,
                }
                body = json.dumps(answer).encode()
                self.send_response(200)
                self.send_header("Content-Type", "application/json")
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
                """Say nothing."""

        return Handler
