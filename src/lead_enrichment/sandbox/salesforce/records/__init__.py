"""The rows, every version of them, and the rules that a change must pass."""
