"""The offline extractor's families of rules for people. All make claims; none decides. `people` asks them all.

By what an owner is told with: a word for a role (`roles`), a sentence (`statements`, `deeds`), a story (`stories`),
their own voice (`voices`), a legal notice (`notices`), the company's name (`namesakes`), structured data, a practice,
a couple. By what speaks against a claim: who has left since (`changes`), who is somebody else's (`strangers`,
`context`), what is a chain's (`chains`).
"""
