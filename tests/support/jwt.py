"""Identity tokens, signed with a key of the tests (RS256)."""

import base64
import json
import time

import rsa

from .certificates import key


def _part(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=")


def token(issuer, audience="sts.example.net", subject="job-7", which="first", **claims):
    """A token of this issuer for this audience, an hour old at its end."""
    now = int(time.time())
    claims = {"iss": issuer, "aud": audience, "sub": subject, "iat": now, "exp": now + 3600,
              **claims}
    header = {"alg": "RS256", "typ": "JWT", "kid": which}
    signed = b".".join(_part(json.dumps(one).encode()) for one in (header, claims))
    return (signed + b"." + _part(rsa.sign(signed, key(which), "SHA-256"))).decode()
