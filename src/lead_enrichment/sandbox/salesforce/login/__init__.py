"""The ways in: OAuth flows, SOAP login, sessions."""
