"""Replicas of secrets: AWS's own refusals, and what the documentation says of the rest."""

import json

import pytest

from support.clients import refused
from support.policies import allow, document
from support.recorded import members, recorded
from support.wait import unique, wait_for

HERE, THERE, ELSEWHERE = "us-east-1", "us-east-2", "us-west-2"
ON_A_REPLICA = ("InvalidParameterException", "Operation not permitted on a replica secret. Call must be "
                "made in primary secret's region.")
NOT_FOUND = ("ResourceNotFoundException", "Secrets Manager can't find the specified secret.")


@pytest.fixture
def there(admin):
    return admin.client("secretsmanager", THERE)


def _status(sm, arn):
    """Region by region, how far replication is."""
    seen = sm.describe_secret(SecretId=arn).get("ReplicationStatus", [])
    return {one["Region"]: one["Status"] for one in seen}


def _in_sync(sm, arn, *regions):
    wanted = dict.fromkeys(regions, "InSync")
    return wait_for(lambda: _status(sm, arn) == wanted, what=f"{wanted}, not {_status(sm, arn)}")


def _replicated(sm, new_secret, *regions, **more):
    made = new_secret(AddReplicaRegions=[{"Region": region} for region in regions], **more)
    _in_sync(sm, made["ARN"], *regions)
    return made["ARN"]


def test_made_with_a_replica(sm, new_secret, there):
    made = new_secret("both", Description="twice", Tags=[{"Key": "a", "Value": "1"}],
                      AddReplicaRegions=[{"Region": THERE}])
    assert members(made) == {"ARN", "Name", "ReplicationStatus", "VersionId"}
    status, = made["ReplicationStatus"]
    assert status["Region"] == THERE and status["Status"] in ("InProgress", "InSync")
    _in_sync(sm, made["ARN"], THERE)
    first = sm.describe_secret(SecretId=made["ARN"])
    assert first["PrimaryRegion"] == HERE
    # The ARN differs in nothing but the Region.
    arn = made["ARN"].replace(HERE, THERE)
    second = there.describe_secret(SecretId=made["Name"])
    assert (second["ARN"], second["PrimaryRegion"], second["Description"], second["Tags"]) == (
        arn, HERE, "twice", [{"Key": "a", "Value": "1"}])
    assert second["VersionIdsToStages"] == first["VersionIdsToStages"]
    got = there.get_secret_value(SecretId=arn)
    assert (got["SecretString"], got["VersionId"], got["ARN"]) == ("both", made["VersionId"], arn)


def test_replicated_later_and_followed(sm, new_secret, there):
    arn = new_secret("first")["ARN"]
    assert "ReplicationStatus" not in sm.describe_secret(SecretId=arn)
    got = sm.replicate_secret_to_regions(SecretId=arn, AddReplicaRegions=[{"Region": THERE}])
    assert members(got) == {"ARN", "ReplicationStatus"} and got["ARN"] == arn
    _in_sync(sm, arn, THERE)
    replica = arn.replace(HERE, THERE)
    two = sm.put_secret_value(SecretId=arn, SecretString="second")["VersionId"]
    sm.tag_resource(SecretId=arn, Tags=[{"Key": "later", "Value": "x"}])
    wait_for(lambda: there.get_secret_value(SecretId=replica)["SecretString"] == "second",
             what="the new value")
    assert there.get_secret_value(SecretId=replica)["VersionId"] == two
    assert there.get_secret_value(SecretId=replica, VersionStage="AWSPREVIOUS")["SecretString"] == "first"
    wait_for(lambda: there.describe_secret(SecretId=replica).get("Tags"), what="the new tag")


def test_the_policy_goes_along(sm, admin, new_secret, there):
    arn = _replicated(sm, new_secret, THERE)
    policy = document(allow("secretsmanager:GetSecretValue", principal={"AWS": admin.role()}))
    sm.put_resource_policy(SecretId=arn, ResourcePolicy=policy)

    def followed():
        got = there.get_resource_policy(SecretId=arn.replace(HERE, THERE)).get("ResourcePolicy")
        return got and json.loads(got) == json.loads(policy)
    wait_for(followed, what="the policy in the other Region")


@pytest.mark.parametrize("operation, parameters", [
    ("put_secret_value", {"SecretString": "x"}), ("update_secret", {"SecretString": "x"}),
    ("tag_resource", {"Tags": [{"Key": "a", "Value": "b"}]}), ("untag_resource", {"TagKeys": ["a"]}),
    ("put_resource_policy", {"ResourcePolicy": document(allow(
        "secretsmanager:GetSecretValue", principal={"Service": "ecs-tasks.amazonaws.com"}))}),
    ("delete_resource_policy", {}), ("delete_secret", {}), ("restore_secret", {}),
    ("rotate_secret", {}), ("cancel_rotate_secret", {}),
    ("replicate_secret_to_regions", {"AddReplicaRegions": [{"Region": ELSEWHERE}]}),
    ("remove_regions_from_replication", {"RemoveReplicaRegions": [ELSEWHERE]})])
def test_nothing_is_changed_at_a_replica(sm, new_secret, there, operation, parameters):
    arn = _replicated(sm, new_secret, THERE).replace(HERE, THERE)
    with recorded(*ON_A_REPLICA):
        getattr(there, operation)(SecretId=arn, **parameters)
    assert there.get_secret_value(SecretId=arn)["SecretString"] == "first"


def test_a_primary_is_not_deleted_before_its_replicas(sm, new_secret, there):
    arn = _replicated(sm, new_secret, THERE, ELSEWHERE)
    with refused("InvalidParameterException", status=400) as got:
        sm.delete_secret(SecretId=arn)
    # In no order that a client may rely on.
    assert got.message in [f"You can't delete secret {arn} that still has replica regions [{one}, {two}]."
                           for one, two in ((THERE, ELSEWHERE), (ELSEWHERE, THERE))]
    got = sm.remove_regions_from_replication(SecretId=arn, RemoveReplicaRegions=[THERE])
    assert members(got) == {"ARN", "ReplicationStatus"}
    wait_for(lambda: set(_status(sm, arn)) == {ELSEWHERE}, what="one Region less")
    with recorded(*NOT_FOUND):
        there.describe_secret(SecretId=arn.replace(HERE, THERE))
    sm.remove_regions_from_replication(SecretId=arn, RemoveReplicaRegions=[ELSEWHERE])
    wait_for(lambda: not _status(sm, arn), what="no Region any more")
    sm.delete_secret(SecretId=arn, ForceDeleteWithoutRecovery=True)


def test_a_replica_on_its_own(sm, new_secret, there):
    arn = _replicated(sm, new_secret, THERE, Description="kept")
    replica = arn.replace(HERE, THERE)
    got = there.stop_replication_to_replica(SecretId=replica)
    assert members(got) == {"ARN"} and got["ARN"] == replica
    seen = there.describe_secret(SecretId=replica)
    assert (seen["ARN"], seen["Description"]) == (replica, "kept")
    assert seen.get("PrimaryRegion", THERE) == THERE and not seen.get("ReplicationStatus")
    there.put_secret_value(SecretId=replica, SecretString="its own")
    assert there.get_secret_value(SecretId=replica)["SecretString"] == "its own"
    assert sm.get_secret_value(SecretId=arn)["SecretString"] == "first"
    wait_for(lambda: not _status(sm, arn), what="the primary's letting go")


def test_a_name_that_is_taken_there(sm, there):
    name = unique("taken")
    mine = sm.create_secret(Name=name, SecretString="here")["ARN"]
    theirs = there.create_secret(Name=name, SecretString="there")["ARN"]
    sm.replicate_secret_to_regions(SecretId=mine, AddReplicaRegions=[{"Region": THERE}])
    wait_for(lambda: _status(sm, mine) == {THERE: "Failed"}, what="the failure")
    status, = sm.describe_secret(SecretId=mine)["ReplicationStatus"]
    assert "already exists" in status["StatusMessage"]
    assert there.get_secret_value(SecretId=theirs)["SecretString"] == "there"
    sm.replicate_secret_to_regions(SecretId=mine, AddReplicaRegions=[{"Region": THERE}],
                                   ForceOverwriteReplicaSecret=True)
    _in_sync(sm, mine, THERE)
    assert there.get_secret_value(SecretId=name)["SecretString"] == "here"
    with recorded(*NOT_FOUND):
        there.describe_secret(SecretId=theirs)


def test_a_taken_name_gives_way_only_to_who_may_delete_it(admin, there):
    name = unique("taken")
    mine = admin.secretsmanager.create_secret(Name=name, SecretString="here")["ARN"]
    theirs = there.create_secret(Name=name, SecretString="there")["ARN"]
    user = admin.user(allow("secretsmanager:ReplicateSecretToRegions"))
    with refused("AccessDeniedException", "secretsmanager:DeleteSecret"):
        user.secretsmanager.replicate_secret_to_regions(
            SecretId=mine, AddReplicaRegions=[{"Region": THERE}], ForceOverwriteReplicaSecret=True)
    assert there.get_secret_value(SecretId=theirs)["SecretString"] == "there"


def test_no_replica_in_the_primarys_region(sm, new_secret):
    with refused("InvalidParameterException", status=400):
        new_secret(AddReplicaRegions=[{"Region": HERE}])
    with refused("InvalidParameterException", status=400):
        sm.replicate_secret_to_regions(SecretId=new_secret()["ARN"], AddReplicaRegions=[{"Region": HERE}])


def test_found_by_where_the_primary_is(admin):
    home, away = (admin.client("secretsmanager", region) for region in ("af-south-1", "mx-central-1"))
    single, double = unique("single"), unique("double")
    home.create_secret(Name=single, SecretString="x")
    home.create_secret(Name=double, SecretString="x", AddReplicaRegions=[{"Region": "mx-central-1"}])
    found = [{"Key": "primary-region", "Values": ["af-south-1"]}]
    wait_for(lambda: [one["Name"] for one in away.list_secrets(Filters=found)["SecretList"]] == [double],
             what="the replica in the list")
    assert away.list_secrets(Filters=found)["SecretList"][0]["PrimaryRegion"] == "af-south-1"
    assert double in {one["Name"] for one in home.list_secrets(Filters=found)["SecretList"]}
    assert home.list_secrets(Filters=[{"Key": "primary-region", "Values": ["mx-"]}])["SecretList"] == []
