"""Rotation: what it leaves alone, what it waits for, and requests that come twice."""

import json
import uuid

import pytest

from support.clients import refused
from support.policies import allow, deny, document, trust
from support.rotator import Rotator
from support.signing import call
from support.wait import unique, wait_for

WEST = "us-west-2"
ROTATION_S = 60
# Waits for a file before it does anything.
GATED = 'until test -e "$0"; do sleep 0.05; done; exec "$@"'


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


@pytest.fixture(scope="module")
def role(admin):
    return admin.role(allow("secretsmanager:*"), trusted=trust({"Service": "lambda.amazonaws.com"}))


@pytest.fixture
def function(admin, role, tmp_path):
    """A function, and a gate that it waits at if it is told to."""
    def make(gate=None):
        name = unique("rotator")
        made = Rotator(tmp_path / name, f"arn:aws:lambda:us-east-1:{admin.account_id}:function:{name}")
        command = ["/bin/sh", "-c", GATED, str(gate), *made.command] if gate else made.command
        policy = document(allow("lambda:InvokeFunction", made.arn,
                                principal={"Service": "secretsmanager.amazonaws.com"}))
        answer = call(admin, "batchyard", "PutRotationFunction", {
            "FunctionArn": made.arn, "RoleArn": role, "Command": command, "Policy": policy})
        assert answer.status == 200, answer.text
        return made
    return make


def _rotated(sm, arn):
    return wait_for(lambda: (seen := sm.describe_secret(SecretId=arn)).get("LastRotatedDate") and seen,
                    ROTATION_S, "the rotated secret")


def _tested(sm, arn, rotator):
    """Once a rotation was tried out, and nothing is left of that."""
    def done():
        labels = sm.describe_secret(SecretId=arn)["VersionIdsToStages"].values()
        return "testSecret" in rotator.steps() and all("AWSPENDING" not in one for one in labels)
    wait_for(done, ROTATION_S, "the end of the test")


def test_what_is_tried_out_stays_at_home(admin, sm, function):
    """The version of a test is nobody else's: replicas never have it."""
    rotator, there = function(), admin.client("secretsmanager", WEST)
    made = sm.create_secret(Name=unique("tried"), SecretString="x", AddReplicaRegions=[{"Region": WEST}])
    replica = made["ARN"].replace("us-east-1", WEST)
    sm.rotate_secret(SecretId=made["ARN"], RotationLambdaARN=rotator.arn, RotateImmediately=False)
    only = {made["VersionId"]: ["AWSCURRENT"]}
    assert there.describe_secret(SecretId=replica)["VersionIdsToStages"] == only
    _tested(sm, made["ARN"], rotator)
    assert there.describe_secret(SecretId=replica)["VersionIdsToStages"] == only
    listed = there.list_secret_version_ids(SecretId=replica, IncludeDeprecated=True)["Versions"]
    assert [one["VersionId"] for one in listed] == [made["VersionId"]]
    sm.rotate_secret(SecretId=made["ARN"])
    _rotated(sm, made["ARN"])
    assert there.get_secret_value(SecretId=replica)["SecretString"] == "rotated"


def test_a_replica_in_another_account_is_in_step_after_a_rotation(admin, other, sm, function):
    ours = {"AWS": admin.account_id}
    key = other.kms.create_key(Policy=document(
        allow("kms:*", principal={"AWS": other.account_id}),
        allow(["kms:GenerateDataKey", "kms:Decrypt"], principal=ours)))["KeyMetadata"]["Arn"]
    name = unique("theirs")
    arn = sm.create_secret(Name=name, SecretString="x")["ARN"]
    replica = other.secretsmanager.create_secret(Name=name, KmsKeyId=key, CrossAccountPrimaryARN=arn)["ARN"]
    other.secretsmanager.put_resource_policy(SecretId=replica, ResourcePolicy=document(
        allow("secretsmanager:AcceptCrossAccountReplication", principal=ours)))
    sm.associate_cross_account_replica(
        SecretId=arn, CrossAccountReplicaARN=replica, ReplicaRestriction="NoRestriction")
    rotator = function()
    # Whoever writes sends on: here that is the function's role, which has the key's use as well.
    role = admin.role(allow(["secretsmanager:*", "kms:*"]), trusted=trust({"Service": "lambda.amazonaws.com"}))
    assert call(admin, "batchyard", "PutRotationFunction", {
        "FunctionArn": rotator.arn, "RoleArn": role, "Command": rotator.command}).status == 200
    sm.rotate_secret(SecretId=arn, RotationLambdaARN=rotator.arn)
    _rotated(sm, arn)
    link, = sm.describe_secret(SecretId=arn)["CrossAccountReplicas"]
    assert link["ReplicationStatus"] == "InSync", link
    assert other.secretsmanager.get_secret_value(SecretId=replica)["SecretString"] == "rotated"


def test_the_same_request_again_begins_nothing(sm, function, tmp_path):
    """While the rotation is under way, and when it is done."""
    gate = tmp_path / "gate"
    rotator, token = function(gate), str(uuid.uuid4())
    arn = sm.create_secret(Name=unique("twice"), SecretString="x")["ARN"]
    request = {"SecretId": arn, "RotationLambdaARN": rotator.arn, "ClientRequestToken": token}
    first = sm.rotate_secret(**request)
    assert sm.rotate_secret(**request)["VersionId"] == first["VersionId"] == token
    with refused("InvalidRequestException", "A previous rotation isn't complete", status=400):
        sm.rotate_secret(SecretId=arn)
    gate.touch()
    _rotated(sm, arn)
    assert sm.rotate_secret(**request)["VersionId"] == token
    assert rotator.steps() == ["createSecret", "setSecret", "testSecret", "finishSecret"]
    two = sm.put_secret_value(SecretId=arn, SecretString="y")["VersionId"]
    for used in (token, two):
        with refused("ResourceExistsException", used, status=400):
            sm.rotate_secret(**{**request, "ClientRequestToken": used})


def test_a_test_that_is_called_off_leaves_nothing(sm, function, tmp_path):
    gate = tmp_path / "gate"
    rotator = function(gate)
    made = sm.create_secret(Name=unique("off"), SecretString="x")
    arn = made["ARN"]
    sm.rotate_secret(SecretId=arn, RotationLambdaARN=rotator.arn, RotateImmediately=False)
    assert len(sm.describe_secret(SecretId=arn)["VersionIdsToStages"]) == 2
    sm.cancel_rotate_secret(SecretId=arn)
    assert sm.describe_secret(SecretId=arn)["VersionIdsToStages"] == {made["VersionId"]: ["AWSCURRENT"]}
    # A function is not stopped by it, but what comes of it counts no more.
    gate.touch()
    other = function()
    sm.rotate_secret(SecretId=arn, RotationLambdaARN=other.arn)
    _rotated(sm, arn)


def test_a_rotation_waits_while_its_secret_is_to_be_deleted(admin, sm, function):
    rotator = function()
    rotator.told(fails_at=["createSecret"])
    arn = sm.create_secret(Name=unique("marked"), SecretString="x")["ARN"]
    version = sm.rotate_secret(SecretId=arn, RotationLambdaARN=rotator.arn)["VersionId"]
    wait_for(rotator.steps, ROTATION_S, "the first attempt")
    sm.delete_secret(SecretId=arn)

    def due():
        shown = json.loads(call(admin, "batchyard", "DescribeRotation", {"SecretId": arn}).text)
        return shown["Attempt"] == 2 and shown["Status"] == "InProgress"
    wait_for(due, ROTATION_S, "the time of the second attempt")
    rotator.told()
    # Another secret's rotation has begun and ended since: that of this one would have.
    other = sm.create_secret(Name=unique("other"), SecretString="x")["ARN"]
    sm.rotate_secret(SecretId=other, RotationLambdaARN=function().arn)
    _rotated(sm, other)
    assert rotator.steps(version) == ["createSecret"]
    sm.restore_secret(SecretId=arn)
    _rotated(sm, arn)
    assert sm.get_secret_value(SecretId=arn)["VersionId"] == version


@pytest.mark.parametrize("schedule, days", [("rate(10 days)", 10), ("rate(4 hours)", 1)])
def test_days_are_calculated_after_a_rotation(sm, function, schedule, days):
    rotator = function()
    arn = sm.create_secret(Name=unique("days"), SecretString="x")["ARN"]
    rules = {"ScheduleExpression": schedule, "Duration": "1h"}
    sm.rotate_secret(SecretId=arn, RotationLambdaARN=rotator.arn, RotateImmediately=False,
                     RotationRules=rules)
    assert sm.describe_secret(SecretId=arn)["RotationRules"] == rules
    _tested(sm, arn, rotator)
    sm.rotate_secret(SecretId=arn)
    expected = {**rules, "AutomaticallyAfterDays": days}
    assert _rotated(sm, arn)["RotationRules"] == expected
    listed, = sm.list_secrets(Filters=[{"Key": "name", "Values": [arn.split(":")[6][:-7]]}])["SecretList"]
    assert listed["RotationRules"] == expected


def test_a_day_that_never_comes(sm, function):
    arn = sm.create_secret(Name=unique("never"), SecretString="x")["ARN"]
    with refused("InvalidParameterException", "it names no day that there is", status=400):
        sm.rotate_secret(SecretId=arn, RotationLambdaARN=function().arn, RotationRules={
            "ScheduleExpression": "cron(0 0 31 2 ? *)"})
    assert "RotationEnabled" not in sm.describe_secret(SecretId=arn)


def test_rules_may_be_kept_from_change(admin, sm, function):
    rotator = function()
    arn = sm.create_secret(Name=unique("rules"), SecretString="x")["ARN"]
    user = admin.user(allow(["secretsmanager:*", "lambda:*"]), deny(
        "secretsmanager:RotateSecret",
        condition={"Bool": {"secretsmanager:ModifyRotationRules": "true"}})).secretsmanager
    asked = {"SecretId": arn, "RotationLambdaARN": rotator.arn, "RotateImmediately": False}
    with refused("AccessDeniedException", "secretsmanager:RotateSecret", status=400):
        user.rotate_secret(**asked, RotationRules={"AutomaticallyAfterDays": 30})
    user.rotate_secret(**asked)


def test_a_version_without_a_value_is_not_current(sm, function, tmp_path):
    rotator = function(tmp_path / "never")
    made = sm.create_secret(Name=unique("empty"), SecretString="x")
    pending = sm.rotate_secret(SecretId=made["ARN"], RotationLambdaARN=rotator.arn)["VersionId"]
    with refused("InvalidRequestException", "has no secret value", status=400):
        sm.update_secret_version_stage(SecretId=made["ARN"], VersionStage="AWSCURRENT",
                                       MoveToVersionId=pending, RemoveFromVersionId=made["VersionId"])
    assert sm.get_secret_value(SecretId=made["ARN"])["SecretString"] == "x"
    sm.cancel_rotate_secret(SecretId=made["ARN"])
    (tmp_path / "never").touch()
