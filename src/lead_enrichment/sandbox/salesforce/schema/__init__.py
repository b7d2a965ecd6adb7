"""Which objects and fields the org has, and what describe says of them."""
