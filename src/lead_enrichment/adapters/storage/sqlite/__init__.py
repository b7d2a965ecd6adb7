"""The stores of the embedded engine, in the one database file."""
