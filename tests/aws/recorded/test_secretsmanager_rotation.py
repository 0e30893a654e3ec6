"""Rotation that can't begin, as recorded from AWS."""

import uuid

import pytest

from support.clients import refused
from support.recorded import members, recorded

NO_FUNCTION = ("InvalidRequestException", "No Lambda rotation function ARN is associated with this secret.")
NOT_INVOKED = ("AccessDeniedException", "Secrets Manager cannot invoke the specified Lambda function. "
               "Ensure that the function policy grants access to the principal "
               "secretsmanager.amazonaws.com.")
DAILY = {"AutomaticallyAfterDays": 1}
PLAIN = {"ARN", "CreatedDate", "LastChangedDate", "Name", "VersionIdsToStages"}


@pytest.fixture
def nobodys(admin):
    """A function that isn't there."""
    return f"arn:aws:lambda:us-east-1:{admin.account_id}:function:not-there-{uuid.uuid4().hex[:8]}"


def _untouched(sm, made):
    """Nothing of the attempt is left."""
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert members(seen) == PLAIN
    assert seen["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"]}


def test_no_function_at_all(sm, new_secret):
    made = new_secret()
    for more in ({}, {"RotationRules": DAILY}, {"RotationRules": DAILY, "RotateImmediately": False}):
        with recorded(*NO_FUNCTION):
            sm.rotate_secret(SecretId=made["Name"], **more)
    _untouched(sm, made)


def test_a_function_that_is_not_there(sm, new_secret, nobodys):
    made = new_secret()
    for more in ({}, {"RotateImmediately": False}):
        with recorded(*NOT_INVOKED):
            sm.rotate_secret(SecretId=made["Name"], RotationLambdaARN=nobodys, RotationRules=DAILY, **more)
    _untouched(sm, made)


@pytest.mark.parametrize("days, text", [(0, "greater than or equal to 1"),
                                        (1001, "less than or equal to 1000")])
def test_days_that_are_none(admin, new_secret, nobodys, days, text):
    made = new_secret()
    with refused(("ValidationException", "InvalidParameterException"), status=400) as got:
        admin.client("secretsmanager", raw=True).rotate_secret(
            SecretId=made["ARN"], RotationLambdaARN=nobodys,
            RotationRules={"AutomaticallyAfterDays": days})
    assert "1000" in got.message or text in got.message
    _untouched(admin.secretsmanager, made)


def test_two_schedules_at_once(sm, new_secret, nobodys):
    made = new_secret()
    with recorded("InvalidParameterException",
                  "You cannot specify both rotation frequency and schedule expression together."):
        sm.rotate_secret(SecretId=made["ARN"], RotationLambdaARN=nobodys, RotationRules={
            "AutomaticallyAfterDays": 1, "ScheduleExpression": "rate(1 day)"})
    _untouched(sm, made)


def test_a_token_that_is_too_short(admin, new_secret):
    made = new_secret()
    with refused(("ValidationException", "InvalidParameterException"), status=400):
        admin.client("secretsmanager", raw=True).rotate_secret(
            SecretId=made["ARN"], ClientRequestToken="short")
    _untouched(admin.secretsmanager, made)
