"""The one database file of the embedded engine, shared by its queue and its stores."""
