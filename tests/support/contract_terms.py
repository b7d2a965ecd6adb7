"""What the engines of the contract tests are made with; numbers keep the names on one server apart."""

from datetime import timedelta
from itertools import count

LEASE = timedelta(seconds=60)
MAX_RECEIVES = 3
numbers = count(1)
