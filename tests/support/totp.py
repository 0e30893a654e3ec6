"""The six digits of a virtual MFA device (RFC 6238)."""

import base64
import hmac
import time

STEP_SECONDS = 30


def code(seed, steps=0, now=None):
    """The digits at a time; `steps` later, or before when negative. `seed` is Base32, as shown."""
    counter = int((now or time.time()) // STEP_SECONDS) + steps
    digest = hmac.digest(base64.b32decode(seed), counter.to_bytes(8, "big"), "sha1")
    at = digest[-1] & 15
    return f"{(int.from_bytes(digest[at:at + 4], 'big') & 0x7fffffff) % 1_000_000:06}"


def two_codes(seed):
    """Two codes in a row, as EnableMFADevice wants them: the last one and the present one."""
    now = time.time()
    return {"AuthenticationCode1": code(seed, -1, now), "AuthenticationCode2": code(seed, 0, now)}
