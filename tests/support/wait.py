"""Waiting for a condition with a limit, and names nobody else uses: no test sleeps a fixed time."""

import itertools
import os
import secrets
import time

POLL_S = 0.05
WAIT_S = 30.0
_numbers = itertools.count(1)


def wait_for(condition, timeout_s=WAIT_S, what="the condition", poll_s=POLL_S):
    """Calls `condition` until it returns something true, and returns that."""
    deadline = time.monotonic() + timeout_s
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() > deadline:
            raise AssertionError(f"waited {timeout_s:g} s in vain for {what}")
        time.sleep(poll_s)


def unique(prefix="t"):
    """A name of letters, digits and hyphens that ends in a letter-free suffix of eight, never six."""
    return f"{prefix}-{os.getpid():x}{next(_numbers)}{secrets.token_hex(4)}"


def password(prefix="pw"):
    """A password long and odd enough that finding it in a file is no accident."""
    return f"{prefix}.{secrets.token_urlsafe(18)}.Zq"
