"""Installing fields and permission sets: Metadata API, Tooling API."""
