"""Replicas of secrets: in other Regions, where some become secrets of their own, and in other accounts."""

import pytest

from support.clients import new_account, refused
from support.organization import Organization
from support.policies import allow, deny, document
from support.wait import unique

WEST = "us-west-2"
TAKEN = "Secret with this name already exists in this region"


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


@pytest.fixture
def west(admin):
    return admin.client("secretsmanager", WEST)


def _there(arn):
    return arn.replace("us-east-1", WEST)


def _status(sm, arn):
    """Of its only replica: the status, and what is said of it."""
    status, = sm.describe_secret(SecretId=arn)["ReplicationStatus"]
    return status["Status"], status.get("StatusMessage")


def test_replicas_follow_at_once(sm, admin):
    """Value, labels, tags, policy and key: in the same moment, in each Region."""
    there = admin.client("secretsmanager", "eu-north-1")
    key = admin.client("kms", "eu-north-1").create_key()["KeyMetadata"]["Arn"]
    made = sm.create_secret(Name=unique("followed"), SecretString="1", AddReplicaRegions=[
        {"Region": "eu-north-1", "KmsKeyId": key}])
    assert made["ReplicationStatus"][0]["Status"] == "InSync"
    replica = made["ARN"].replace("us-east-1", "eu-north-1")
    for value in ("2", "3"):
        put = sm.put_secret_value(SecretId=made["ARN"], SecretString=value)
        got = there.get_secret_value(SecretId=replica)
        assert (got["SecretString"], got["VersionId"]) == (value, put["VersionId"])
    assert there.get_secret_value(SecretId=replica, VersionStage="AWSPREVIOUS")["SecretString"] == "2"
    sm.tag_resource(SecretId=made["ARN"], Tags=[{"Key": "a", "Value": "b"}])
    assert there.describe_secret(SecretId=replica)["Tags"] == [{"Key": "a", "Value": "b"}]
    versions = there.list_secret_version_ids(SecretId=replica)["Versions"]
    assert {one["KmsKeyIds"][0] for one in versions} == {key}


def test_a_replicas_key_that_refuses_is_the_replicas_trouble(sm, admin):
    key = admin.client("kms", "eu-north-1").create_key()["KeyMetadata"]["KeyId"]
    arn = sm.create_secret(Name=unique("halting"), SecretString="1", AddReplicaRegions=[
        {"Region": "eu-north-1", "KmsKeyId": key}])["ARN"]
    admin.client("kms", "eu-north-1").disable_key(KeyId=key)
    sm.put_secret_value(SecretId=arn, SecretString="2")
    status = sm.describe_secret(SecretId=arn)["ReplicationStatus"][0]
    assert status["Status"] == "Failed" and "is disabled" in status["StatusMessage"]
    admin.client("kms", "eu-north-1").enable_key(KeyId=key)
    sm.put_secret_value(SecretId=arn, SecretString="3")
    assert sm.describe_secret(SecretId=arn)["ReplicationStatus"][0]["Status"] == "InSync"
    there = admin.client("secretsmanager", "eu-north-1")
    assert there.get_secret_value(SecretId=arn.replace("us-east-1", "eu-north-1"))["SecretString"] == "3"


def test_a_replica_in_another_account(sm, admin, other):
    """Its owner makes it and lets the primary's owner send; its key is one that both may use."""
    me = admin.identity()["Arn"]
    key = other.kms.create_key(Policy=document(
        allow("kms:*", principal={"AWS": f"arn:aws:iam::{other.account_id}:root"}),
        allow(["kms:GenerateDataKey", "kms:Decrypt"], principal={"AWS": me})))["KeyMetadata"]["Arn"]
    primary = sm.create_secret(Name=unique("sent"), SecretString="1")["ARN"]
    theirs = other.secretsmanager
    replica = theirs.create_secret(Name=unique("received"), KmsKeyId=key,
                                   CrossAccountPrimaryARN=primary)["ARN"]
    link = {"SecretId": primary, "CrossAccountReplicaARN": replica, "ReplicaRestriction": "NoRestriction"}
    with refused("InvalidRequestException"):
        sm.associate_cross_account_replica(**link)
    theirs.put_resource_policy(SecretId=replica, ResourcePolicy=document(
        allow("secretsmanager:AcceptCrossAccountReplication", principal={"AWS": me})))
    assert sm.associate_cross_account_replica(**link)["ReplicationStatus"] == "InSync"
    assert theirs.get_secret_value(SecretId=replica)["SecretString"] == "1"
    sm.put_secret_value(SecretId=primary, SecretString="2")
    assert theirs.get_secret_value(SecretId=replica)["SecretString"] == "2"
    with refused("InvalidParameterException"):
        theirs.put_secret_value(SecretId=replica, SecretString="mine")
    sm.disassociate_cross_account_replica(SecretId=primary, CrossAccountReplicaARN=replica)
    sm.put_secret_value(SecretId=primary, SecretString="3")
    assert theirs.get_secret_value(SecretId=replica)["SecretString"] == "2"
    theirs.stop_replication_to_replica(SecretId=replica)
    theirs.put_secret_value(SecretId=replica, SecretString="mine")
    sm.delete_secret(SecretId=primary)


# Promoted: the same name and suffix, and a secret of its own.


@pytest.fixture
def promoted(sm, west):
    """A primary, and what was its replica until it was promoted and went its own way."""
    arn = sm.create_secret(Name=unique("promoted"), SecretString="east",
                           AddReplicaRegions=[{"Region": WEST}])["ARN"]
    west.stop_replication_to_replica(SecretId=_there(arn))
    west.put_secret_value(SecretId=_there(arn), SecretString="west")
    return arn


def test_a_promoted_replica_is_not_taken_over(sm, west, promoted):
    again = sm.replicate_secret_to_regions(SecretId=promoted, AddReplicaRegions=[{"Region": WEST}])
    status, = again["ReplicationStatus"]
    assert (status["Status"], status["StatusMessage"]) == ("Failed", TAKEN)
    # Nor when the primary changes, nor when the replication that failed is given up.
    sm.put_secret_value(SecretId=promoted, SecretString="east again")
    assert _status(sm, promoted) == ("Failed", TAKEN)
    assert west.get_secret_value(SecretId=_there(promoted))["SecretString"] == "west"
    assert "LastAccessedDate" not in sm.describe_secret(SecretId=promoted)["ReplicationStatus"][0]
    gone = sm.remove_regions_from_replication(SecretId=promoted, RemoveReplicaRegions=[WEST])
    assert gone["ReplicationStatus"] == []
    assert west.get_secret_value(SecretId=_there(promoted))["SecretString"] == "west"


def test_a_promoted_replica_does_not_take_over_its_primary(sm, west, promoted):
    back = west.replicate_secret_to_regions(
        SecretId=_there(promoted), AddReplicaRegions=[{"Region": "us-east-1"}])
    assert back["ReplicationStatus"][0]["Status"] == "Failed"
    west.put_secret_value(SecretId=_there(promoted), SecretString="west again")
    assert sm.get_secret_value(SecretId=promoted)["SecretString"] == "east"
    west.remove_regions_from_replication(SecretId=_there(promoted), RemoveReplicaRegions=["us-east-1"])
    assert sm.get_secret_value(SecretId=promoted)["SecretString"] == "east"


def test_a_promoted_replica_gives_way_to_force_and_permission(admin, sm, west, promoted):
    force = {"AddReplicaRegions": [{"Region": WEST}], "ForceOverwriteReplicaSecret": True}
    bound = admin.user(allow("secretsmanager:*"), deny("secretsmanager:DeleteSecret"))
    with refused("AccessDeniedException", "secretsmanager:DeleteSecret", status=400):
        bound.secretsmanager.replicate_secret_to_regions(SecretId=promoted, **force)
    careful = admin.user(allow("secretsmanager:*"), deny(
        "secretsmanager:ReplicateSecretToRegions",
        condition={"Bool": {"secretsmanager:ForceOverwriteReplicaSecret": "true"}}))
    with refused("AccessDeniedException", "secretsmanager:ReplicateSecretToRegions", status=400):
        careful.secretsmanager.replicate_secret_to_regions(SecretId=promoted, **force)
    assert west.get_secret_value(SecretId=_there(promoted))["SecretString"] == "west"
    sm.replicate_secret_to_regions(SecretId=promoted, **force)
    assert _status(sm, promoted) == ("InSync", None)
    assert west.get_secret_value(SecretId=_there(promoted))["SecretString"] == "east"
    versions = west.list_secret_version_ids(SecretId=_there(promoted), IncludeDeprecated=True)
    assert len(versions["Versions"]) == 1, "nothing of the secret that gave way is left"


def test_a_failed_replica_is_made_when_there_is_room(sm, west, promoted):
    sm.replicate_secret_to_regions(SecretId=promoted, AddReplicaRegions=[{"Region": WEST}])
    west.delete_secret(SecretId=_there(promoted), ForceDeleteWithoutRecovery=True)
    sm.replicate_secret_to_regions(SecretId=promoted, AddReplicaRegions=[{"Region": WEST}])
    assert _status(sm, promoted) == ("InSync", None)
    assert west.get_secret_value(SecretId=_there(promoted))["SecretString"] == "east"


@pytest.mark.parametrize("how", ["at creation", "later"])
def test_a_region_is_named_once(sm, how):
    twice = {"AddReplicaRegions": [{"Region": WEST}, {"Region": WEST}]}
    name = unique("twice")
    if how == "later":
        sm.create_secret(Name=name, SecretString="x")
    with refused("InvalidParameterException", WEST, status=400):
        if how == "later":
            sm.replicate_secret_to_regions(SecretId=name, **twice)
        else:
            sm.create_secret(Name=name, SecretString="x", **twice)


# Other accounts.


@pytest.mark.parametrize("own", [
    {"SecretString": "x"}, {"SecretBinary": b"x"}, {"Description": "x"}, {"Type": "x"},
    {"AddReplicaRegions": [{"Region": WEST}]}, {"KmsKeyId": "alias/aws/secretsmanager"}, {"KmsKeyId": ""}])
def test_a_replica_in_another_account_has_nothing_of_its_own(sm, other, own):
    primary = sm.create_secret(Name=unique("sent"), SecretString="1")["ARN"]
    key = {} if "KmsKeyId" in own else {"KmsKeyId": other.kms.create_key()["KeyMetadata"]["Arn"]}
    with refused("InvalidParameterException", next(iter(own)), status=400):
        other.secretsmanager.create_secret(
            Name=unique("received"), CrossAccountPrimaryARN=primary, **key, **own)


def _linked(sm, admin, other, **restriction):
    """A primary and its replica in the other account, whose owner lets this account send."""
    ours = {"AWS": admin.account_id}
    key = other.kms.create_key(Policy=document(
        allow("kms:*", principal={"AWS": other.account_id}),
        allow(["kms:GenerateDataKey", "kms:Decrypt"], principal=ours)))["KeyMetadata"]["Arn"]
    primary = sm.create_secret(Name=unique("sent"), SecretString="1")["ARN"]
    replica = other.secretsmanager.create_secret(
        Name=unique("received"), KmsKeyId=key, CrossAccountPrimaryARN=primary)["ARN"]
    seen = other.secretsmanager.describe_secret(SecretId=replica)["CrossAccountPrimary"]
    assert (seen["PrimarySecretARN"], seen["ReplicationStatus"]) == (primary, "Pending")
    other.secretsmanager.put_resource_policy(SecretId=replica, ResourcePolicy=document(
        allow("secretsmanager:AcceptCrossAccountReplication", principal=ours)))
    sm.associate_cross_account_replica(SecretId=primary, CrossAccountReplicaARN=replica, **restriction)
    return primary, replica


def test_a_replica_that_ends_it_is_detached(sm, admin, other):
    primary, replica = _linked(sm, admin, other, ReplicaRestriction="NoRestriction")
    theirs = other.secretsmanager
    for more in ({}, {"ForceDeleteWithoutRecovery": True}):
        with refused("InvalidRequestException", "StopReplicationToReplica", status=400):
            theirs.delete_secret(SecretId=replica, **more)
    with refused("InvalidParameterException", status=400):
        sm.delete_secret(SecretId=primary)
    bound = other.user(allow("secretsmanager:*"), deny("secretsmanager:DeleteResourcePolicy"))
    with refused("AccessDeniedException", "secretsmanager:DeleteResourcePolicy", status=400):
        bound.secretsmanager.stop_replication_to_replica(SecretId=replica)
    theirs.stop_replication_to_replica(SecretId=replica)
    link, = sm.describe_secret(SecretId=primary)["CrossAccountReplicas"]
    assert (link["ReplicaSecretARN"], link["ReplicationStatus"]) == (replica, "Detached")
    sm.put_secret_value(SecretId=primary, SecretString="2")
    assert theirs.get_secret_value(SecretId=replica)["SecretString"] == "1"
    assert sm.describe_secret(SecretId=primary)["CrossAccountReplicas"][0]["ReplicationStatus"] == "Detached"
    theirs.delete_secret(SecretId=replica, ForceDeleteWithoutRecovery=True)
    sm.delete_secret(SecretId=primary, ForceDeleteWithoutRecovery=True)


def test_in_the_same_organization_unless_one_says_otherwise(own_server):
    """`SameOrg` is the default."""
    from support.clients import first_account
    admin = first_account(own_server)
    stranger = new_account(own_server, "333333333333")
    organization = Organization(admin)
    organization.client.remove_account_from_organization(AccountId=stranger.account_id)
    sm = admin.secretsmanager
    for restriction in ({}, {"ReplicaRestriction": "SameOrg"}):
        with refused("InvalidRequestException", "organization", status=400):
            _linked(sm, admin, stranger, **restriction)
    member = new_account(own_server, "444444444444")
    primary, replica = _linked(sm, admin, member)
    assert member.secretsmanager.get_secret_value(SecretId=replica)["SecretString"] == "1"
    link, = sm.describe_secret(SecretId=primary)["CrossAccountReplicas"]
    assert link["ReplicationStatus"] == "InSync"
