"""Answers as recorded from AWS: exact codes, exact texts, and which members an answer has."""

import botocore.exceptions
import pytest

from .clients import Refusal


class recorded:
    """Expects exactly this error: its code, its whole message, its status, and the members of its body.

    A modelled error carries its text in a member of its own (`message` in KMS, `Message` in Secrets
    Manager), and carries no such member at all where AWS says nothing.
    """

    def __init__(self, code, message, status=400):
        self.code, self.message, self.status = code, message, status
        self.got = Refusal()

    def __enter__(self):
        return self.got

    def __exit__(self, kind, error, trace):
        if kind is None:
            pytest.fail(f"expected {self.code}, but the call succeeded")
        if not issubclass(kind, botocore.exceptions.ClientError):
            return False
        answer = error.response
        self.got.code = answer["Error"].get("Code", "")
        self.got.message = answer["Error"].get("Message", "") or ""
        self.got.status = answer["ResponseMetadata"]["HTTPStatusCode"]
        seen = (self.got.code, self.got.message, self.got.status)
        wanted = (self.code, self.message, self.status)
        assert seen == wanted, f"{seen}, but AWS says {wanted}"
        if kind is not botocore.exceptions.ClientError:
            texts = [answer[name] for name in ("message", "Message") if name in answer]
            assert texts == ([self.message] if self.message else []), f"members of the body: {answer}"
        return True


def members(answer):
    """The names of what an answer holds, without what the client added."""
    return set(answer) - {"ResponseMetadata"}


def listed_values(message):
    """The values in an enum violation's `[A, B]`: AWS lists them in no order that a client may rely on."""
    return set(message.rsplit("[", 1)[1].rstrip("]").split(", "))
