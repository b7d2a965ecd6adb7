"""Results, jobs and cache: SQLite (DynamoDB follows)."""
