"""What the AWS adapters share: clients in threads, the error table, items, and the leases of leads."""
