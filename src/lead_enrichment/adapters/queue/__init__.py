"""Job queues: SQLite (SQS follows)."""
