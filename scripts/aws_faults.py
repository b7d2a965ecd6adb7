"""What goes wrong with the stack, and what it is called."""


class StackError(Exception):
    """What failed, and what to do."""
