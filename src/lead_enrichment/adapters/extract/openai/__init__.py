"""The language model behind OpenAI's API, or behind a server that speaks its Chat Completions.

Only `sdk` imports the SDK (0.7 s), and it is itself imported with the first question.
"""
