"""What a client must know to get in. The defaults are no secret: they open nothing but an invented org."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Credentials:
    """Of the connected app and of the one user who may log in.

    `escaped_password` and `escaped_token` are a second pair that only a client which escapes XML can send right.
    """

    client_id: str = "ck"
    client_secret: str = field(default="cs")
    username: str = "u@example.com"
    password: str = field(default="pw")
    security_token: str = field(default="tok")
    escaped_password: str = "p<&w"  # noqa: S105 - invented
    escaped_token: str = "tok&en"  # noqa: S105 - invented

    def opens(self, username: str, secret: str, *, token_needed: bool) -> bool:
        """Whether `secret`, the password and the security token in one, belongs to the user."""
        pairs = ((self.password, self.security_token), (self.escaped_password, self.escaped_token))
        right = {password + token for password, token in pairs}
        if not token_needed:
            right |= {password for password, _ in pairs}
        return username == self.username and secret in right

    def lacks_token(self, username: str, secret: str) -> bool:
        """Whether it is the right password without the security token."""
        return username == self.username and secret in (self.password, self.escaped_password)
