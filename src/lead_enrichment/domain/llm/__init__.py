"""The language model's part that needs no model: which text it sees, how it is asked, and how its answer is read."""
