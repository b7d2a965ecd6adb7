"""What a person looks at when the work is done: one self-contained HTML page."""
