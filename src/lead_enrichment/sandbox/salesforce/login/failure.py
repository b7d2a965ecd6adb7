"""How the OAuth endpoint refuses."""


class OAuthError(Exception):
    """Ends as status 400 and an object of two texts."""

    def __init__(self, error: str, description: str) -> None:
        super().__init__(f"{error}: {description}")
        self.error = error
        self.description = description

    def as_body(self) -> dict[str, str]:
        """The body of the reply."""
        return {"error": self.error, "error_description": self.description}
