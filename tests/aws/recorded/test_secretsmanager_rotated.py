"""Rotation that runs, as recorded from AWS."""

import datetime
import uuid

import pytest

from support.clients import refused
from support.policies import allow, document, trust
from support.recorded import members, recorded
from support.rotator import STEPS, Rotator
from support.signing import call
from support.wait import unique, wait_for

DAILY = {"AutomaticallyAfterDays": 1}
FIRST, ROTATED = "first", "rotated"
ROTATION = {"RotationEnabled", "RotationLambdaARN", "RotationRules", "NextRotationDate"}
UNDER_WAY = ("InvalidRequestException",
             "A previous rotation isn't complete. That rotation will be reattempted.")
NOT_INVOKED = ("AccessDeniedException", "Secrets Manager cannot invoke the specified Lambda function. "
               "Ensure that the function policy grants access to the principal "
               "secretsmanager.amazonaws.com.")
# A function runs for seconds, four times.
ROTATION_S = 60


@pytest.fixture(scope="module")
def role(admin):
    """What functions run as."""
    return admin.role(allow("secretsmanager:*"), trusted=trust({"Service": "lambda.amazonaws.com"}))


@pytest.fixture
def function(admin, role, tmp_path):
    """A function that Secrets Manager may invoke, unless another principal is named."""
    def make(principal="secretsmanager.amazonaws.com"):
        name = unique("rotator")
        made = Rotator(tmp_path / name, f"arn:aws:lambda:us-east-1:{admin.account_id}:function:{name}")
        policy = document(allow("lambda:InvokeFunction", made.arn, principal={"Service": principal}))
        answer = call(admin, "batchyard", "PutRotationFunction", {
            "FunctionArn": made.arn, "RoleArn": role, "Command": made.command, "Policy": policy})
        assert answer.status == 200, answer.text
        return made
    return make


def _rotate(sm, made, function, **more):
    return sm.rotate_secret(SecretId=made["ARN"], RotationLambdaARN=function.arn,
                            **{"RotationRules": DAILY, **more})


def _rotated(sm, arn, version):
    """The secret once this version is current and the rotation counts as done."""
    def asked():
        seen = sm.describe_secret(SecretId=arn)
        done = "AWSCURRENT" in seen["VersionIdsToStages"].get(version, []) and "LastRotatedDate" in seen
        return seen if done else None
    return wait_for(asked, ROTATION_S, "the rotated secret")


def _hours_ahead(moment):
    return (moment - datetime.datetime.now(datetime.UTC)).total_seconds() / 3600


# From beginning to end.


@pytest.mark.parametrize("more", [{}, {"RotateImmediately": True}])
def test_rotated_at_once(sm, new_secret, function, more):
    made, rotator = new_secret(FIRST, Description="rotates"), function()
    rotator.told(leaves_pending=True)
    got = _rotate(sm, made, rotator, **more)
    assert members(got) == {"ARN", "Name", "VersionId"}
    assert (got["ARN"], got["Name"]) == (made["ARN"], made["Name"])
    assert got["VersionId"] != made["VersionId"]
    seen = _rotated(sm, made["ARN"], got["VersionId"])
    assert members(seen) == ROTATION | {
        "ARN", "CreatedDate", "Description", "LastAccessedDate", "LastChangedDate", "LastRotatedDate",
        "Name", "VersionIdsToStages"}
    assert (seen["RotationEnabled"], seen["RotationLambdaARN"], seen["RotationRules"]) == (
        True, rotator.arn, DAILY)
    stages = {version: sorted(labels) for version, labels in seen["VersionIdsToStages"].items()}
    # The label that the function leaves stays.
    assert stages == {made["VersionId"]: ["AWSPREVIOUS"], got["VersionId"]: ["AWSCURRENT", "AWSPENDING"]}
    assert seen["LastRotatedDate"] >= seen["CreatedDate"]
    assert 0 < _hours_ahead(seen["NextRotationDate"]) <= 48
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == ROTATED
    old = sm.get_secret_value(SecretId=made["ARN"], VersionStage="AWSPREVIOUS")
    assert (old["SecretString"], old["VersionId"]) == (FIRST, made["VersionId"])


def test_what_the_function_is_told_and_sees(sm, new_secret, function):
    made, rotator = new_secret(FIRST), function()
    version = _rotate(sm, made, rotator)["VersionId"]
    _rotated(sm, made["ARN"], version)
    wait_for(lambda: rotator.steps(version)[-1:] == STEPS[-1:], ROTATION_S, "the last step")
    assert rotator.steps() == STEPS
    for note in rotator.notes():
        assert (note["event"]["SecretId"], note["event"]["ClientRequestToken"]) == (made["ARN"], version)
        assert note["enabled"] is True
        # The new version has its label before it has a value.
        assert note["stages"] == {made["VersionId"]: ["AWSCURRENT"], version: ["AWSPENDING"]}
    created, tested = rotator.notes()[0], rotator.notes()[2]
    assert (created["current"], created["pending"]) == (FIRST, "ResourceNotFoundException")
    assert (tested["current"], tested["pending"]) == (FIRST, ROTATED)


def test_versions_after_a_rotation(sm, new_secret, function):
    made, rotator = new_secret(FIRST), function()
    rotator.told(leaves_pending=True)
    version = _rotate(sm, made, rotator)["VersionId"]
    _rotated(sm, made["ARN"], version)
    listed = sm.list_secret_version_ids(SecretId=made["ARN"])
    assert members(listed) == {"ARN", "Name", "Versions"}
    old, new = sorted(listed["Versions"], key=lambda one: one["CreatedDate"])
    assert (old["VersionId"], old["VersionStages"]) == (made["VersionId"], ["AWSPREVIOUS"])
    assert (new["VersionId"], sorted(new["VersionStages"])) == (version, ["AWSCURRENT", "AWSPENDING"])
    assert "LastAccessedDate" in old, "the function read it"


@pytest.mark.parametrize("leaves_pending", [True, False])
def test_rotated_again(sm, new_secret, function, leaves_pending):
    """Nothing has to be said the second time; and the label may be left on the current version."""
    made, rotator = new_secret(FIRST), function()
    rotator.told(leaves_pending=leaves_pending)
    first = _rotate(sm, made, rotator)["VersionId"]
    _rotated(sm, made["ARN"], first)
    wait_for(lambda: leaves_pending or "AWSPENDING" not in sm.describe_secret(
        SecretId=made["ARN"])["VersionIdsToStages"][first], ROTATION_S, "the end of the rotation")
    rotator.told(value="rotated twice", leaves_pending=leaves_pending)
    second = str(uuid.uuid4())
    got = sm.rotate_secret(SecretId=made["Name"], ClientRequestToken=second)
    assert got["VersionId"] == second, "the token is the new version's identifier"
    seen = wait_for(lambda: (now := sm.describe_secret(SecretId=made["ARN"]))
                    and "AWSCURRENT" in now["VersionIdsToStages"].get(second, []) and now, ROTATION_S)
    assert made["VersionId"] not in seen["VersionIdsToStages"], "it has no label any more"
    assert seen["VersionIdsToStages"][first] == ["AWSPREVIOUS"]
    assert seen["RotationRules"] == DAILY
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == "rotated twice"


def test_only_set_up(sm, new_secret, function):
    """Not at once: the function is asked to test what there is, and no more."""
    made, rotator = new_secret(FIRST), function()
    got = _rotate(sm, made, rotator, RotateImmediately=False)
    assert {"ARN", "Name"} <= members(got) <= {"ARN", "Name", "VersionId"}
    note, = wait_for(rotator.notes, ROTATION_S, "the test")
    assert (note["event"]["Step"], note["current"], note["pending"]) == ("testSecret", FIRST, FIRST)
    seen = wait_for(lambda: (now := sm.describe_secret(SecretId=made["ARN"]))
                    and now["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"]} and now,
                    ROTATION_S, "the end of the test")
    assert ROTATION <= members(seen) and "LastRotatedDate" not in seen
    assert seen["RotationEnabled"] is True
    assert sm.get_secret_value(SecretId=made["ARN"])["VersionId"] == made["VersionId"]
    assert rotator.steps() == ["testSecret"]


# What goes wrong.


def test_a_function_that_others_may_invoke(sm, new_secret, function):
    made, rotator = new_secret(FIRST), function(principal="apigateway.amazonaws.com")
    with recorded(*NOT_INVOKED):
        _rotate(sm, made, rotator)
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert not ROTATION & members(seen) and rotator.notes() == []
    assert seen["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"]}


@pytest.mark.parametrize("step", ["createSecret", "setSecret", "testSecret"])
def test_a_function_that_fails(sm, new_secret, function, step):
    made, rotator = new_secret(FIRST), function()
    rotator.told(fails_at=[step])
    version = _rotate(sm, made, rotator)["VersionId"]
    wait_for(lambda: step in rotator.steps(version), ROTATION_S, "the failure")
    assert "finishSecret" not in rotator.steps()
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert seen["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"], version: ["AWSPENDING"]}
    assert "LastRotatedDate" not in seen and seen["RotationEnabled"] is True
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == FIRST
    with recorded(*UNDER_WAY):
        sm.rotate_secret(SecretId=made["ARN"])


def test_a_pending_version_is_in_the_way(sm, new_secret, function):
    """Whoever gave it the label: while another version has it, a rotation counts as under way."""
    made, rotator = new_secret(FIRST), function()
    other = sm.put_secret_value(SecretId=made["ARN"], SecretString="by hand",
                                VersionStages=["AWSPENDING"])["VersionId"]
    with recorded(*UNDER_WAY):
        _rotate(sm, made, rotator)
    assert rotator.notes() == []
    sm.update_secret_version_stage(SecretId=made["ARN"], VersionStage="AWSPENDING",
                                   RemoveFromVersionId=other)
    version = _rotate(sm, made, rotator)["VersionId"]
    assert version != other and _rotated(sm, made["ARN"], version)


def test_a_rotation_given_up(sm, new_secret, function):
    made, rotator = new_secret(FIRST), function()
    rotator.told(fails_at=["setSecret"])
    version = _rotate(sm, made, rotator)["VersionId"]
    wait_for(lambda: "setSecret" in rotator.steps(version), ROTATION_S, "the failure")
    got = sm.cancel_rotate_secret(SecretId=made["ARN"])
    assert {"ARN", "Name"} <= members(got) <= {"ARN", "Name", "VersionId"}
    assert got["ARN"] == made["ARN"] and got.get("VersionId", version) == version
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert seen["RotationEnabled"] is False and "NextRotationDate" not in seen
    assert seen["VersionIdsToStages"][made["VersionId"]] == ["AWSCURRENT"]
    # What was half done is left as it is; its label has to be taken off by hand.
    if "AWSPENDING" in seen["VersionIdsToStages"].get(version, []):
        sm.update_secret_version_stage(SecretId=made["ARN"], VersionStage="AWSPENDING",
                                       RemoveFromVersionId=version)
    rotator.told()
    again = _rotate(sm, made, rotator)["VersionId"]
    assert _rotated(sm, made["ARN"], again)["RotationEnabled"] is True
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == ROTATED


def test_a_secret_to_be_deleted_does_not_rotate(sm, new_secret, function):
    made, rotator = new_secret(FIRST), function()
    sm.delete_secret(SecretId=made["ARN"], RecoveryWindowInDays=7)
    with refused("InvalidRequestException", "marked for deletion", status=400):
        _rotate(sm, made, rotator)
    assert rotator.notes() == []


# Schedules.


@pytest.mark.parametrize("rules, hours", [
    ({"AutomaticallyAfterDays": 30}, (0, 31 * 24)), ({"ScheduleExpression": "rate(10 days)"}, (0, 11 * 24)),
    ({"ScheduleExpression": "rate(4 hours)"}, (0, 8)),
    ({"ScheduleExpression": "cron(0 8 * * ? *)", "Duration": "2h"}, (0, 35)),
    ({"ScheduleExpression": "cron(0 16 1,15 * ? *)", "Duration": "3h"}, (0, 18 * 24)),
    ({"ScheduleExpression": "cron(0 0/6 * * ? *)"}, (0, 13))])
def test_schedules(sm, new_secret, function, rules, hours):
    made, rotator = new_secret(FIRST), function()
    _rotate(sm, made, rotator, RotationRules=rules, RotateImmediately=False)
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert {**seen["RotationRules"], **rules} == seen["RotationRules"]
    assert hours[0] < _hours_ahead(seen["NextRotationDate"]) <= hours[1]
    if "Duration" in rules:
        start = int(rules["ScheduleExpression"].split()[1])
        length = int(rules["Duration"].rstrip("h"))
        day = seen["NextRotationDate"].astimezone(datetime.UTC)
        assert start <= day.hour + day.minute / 60 <= start + length, "in its window"


@pytest.mark.parametrize("rules", [
    {"ScheduleExpression": "rate(0 days)"}, {"ScheduleExpression": "rate(3 hours)"},
    {"ScheduleExpression": "rate(5 minutes)"}, {"ScheduleExpression": "every day"},
    {"ScheduleExpression": "cron(0 8 * * ?)"}, {"ScheduleExpression": "cron(0 25 * * ? *)"},
    # A window may not reach into the next, nor into the next day.
    {"ScheduleExpression": "rate(4 hours)", "Duration": "5h"},
    {"ScheduleExpression": "cron(0 22 * * ? *)", "Duration": "3h"}],
    ids=lambda rules: "-".join(rules.values()))
def test_schedules_that_are_none(sm, new_secret, function, rules):
    made, rotator = new_secret(FIRST), function()
    with refused(("InvalidParameterException", "ValidationException"), status=400):
        _rotate(sm, made, rotator, RotationRules=rules)
    assert not ROTATION & members(sm.describe_secret(SecretId=made["ARN"])) and rotator.notes() == []


def test_another_schedule(sm, new_secret, function):
    """Set anew without naming the function again."""
    made, rotator = new_secret(FIRST), function()
    _rotate(sm, made, rotator, RotateImmediately=False)
    wait_for(lambda: sm.describe_secret(SecretId=made["ARN"])["VersionIdsToStages"] == {
        made["VersionId"]: ["AWSCURRENT"]} and rotator.steps(), ROTATION_S, "the end of the test")
    sm.rotate_secret(SecretId=made["ARN"], RotateImmediately=False,
                     RotationRules={"ScheduleExpression": "rate(20 days)"})
    seen = sm.describe_secret(SecretId=made["ARN"])
    assert seen["RotationLambdaARN"] == rotator.arn
    assert seen["RotationRules"]["ScheduleExpression"] == "rate(20 days)"
