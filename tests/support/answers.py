"""Answers compared whole, as recorded from AWS: the fields that are there, and that no other is."""

import datetime

import botocore.exceptions
import pytest

# Stands for any date: what an answer says of time is that it is there.
DATE = "(a date)"


def dated(value):
    """The value with every date in it replaced by DATE."""
    if isinstance(value, datetime.datetime):
        return DATE
    if isinstance(value, dict):
        return {key: dated(one) for key, one in value.items()}
    if isinstance(value, list):
        return [dated(one) for one in value]
    return value


def shown(response):
    """The answer's own fields, dates as DATE; the metadata must say 200 and is left out."""
    assert response["ResponseMetadata"]["HTTPStatusCode"] == 200
    return {key: dated(one) for key, one in response.items() if key != "ResponseMetadata"}


def tags(**pairs):
    return [{"Key": key, "Value": value} for key, value in pairs.items()]


class fails:
    """Expects exactly this AWS error: code, whole message, status and, in XML, who is to blame."""

    def __init__(self, code, message, status):
        self.wanted = {"Code": code, "Message": message, "Type": "Sender", "status": status}

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is None:
            pytest.fail(f"expected {self.wanted['Code']}, but the call succeeded")
        if not issubclass(kind, botocore.exceptions.ClientError):
            return False
        got = {key: error.response["Error"].get(key) for key in ("Code", "Message", "Type")}
        got["status"] = error.response["ResponseMetadata"]["HTTPStatusCode"]
        assert got == self.wanted
        return True


def missing(message):
    return fails("NoSuchEntity", message, 404)


def no_user(name="absent"):
    return missing(f"The user with name {name} cannot be found.")


def no_role(name="absent"):
    return missing(f"The role with name {name} cannot be found.")


def no_group(name="absent"):
    return missing(f"The group with name {name} cannot be found.")


def taken(message):
    return fails("EntityAlreadyExists", message, 409)


def in_use(what):
    """The entity cannot be deleted before something is done."""
    return fails("DeleteConflict", f"Cannot delete entity, must {what} first.", 409)


def invalid(message):
    """One broken constraint of the input's shape."""
    return fails("ValidationError", f"1 validation error detected: {message}", 400)
