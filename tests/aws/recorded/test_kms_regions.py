"""Keys of several Regions, as recorded from AWS."""

import json
import re

import pytest

from support.clients import refused
from support.recorded import members, recorded
from support.wait import wait_for

HERE, THERE, ELSEWHERE = "us-east-1", "ap-southeast-1", "eu-west-3"
SINGLE = {"AWSAccountId", "Arn", "CreationDate", "CurrentKeyMaterialId", "CustomerMasterKeySpec",
          "Description", "Enabled", "EncryptionAlgorithms", "KeyId", "KeyManager", "KeySpec", "KeyState",
          "KeyUsage", "MultiRegion", "Origin"}


@pytest.fixture
def there(admin):
    return admin.client("kms", THERE)


@pytest.fixture
def primary(new_key):
    return new_key(MultiRegion=True, Description="the first of several")


def _enabled(client, key):
    def asked():
        seen = client.describe_key(KeyId=key)["KeyMetadata"]
        return seen if seen["KeyState"] == "Enabled" else None
    return wait_for(asked, what="the replica")


def _replica(kms, client, key):
    kms.replicate_key(KeyId=key, ReplicaRegion=client.meta.region_name)
    return _enabled(client, key)


def _family(key, *replicas):
    """What each of them shows of all of them, without its own part."""
    return {"PrimaryKey": {"Arn": key["Arn"], "Region": HERE}, "ReplicaKeys": [
        {"Arn": key["Arn"].replace(HERE, region), "Region": region} for region in replicas]}


def test_a_key_for_several_regions(primary):
    assert members(primary) == SINGLE | {"MultiRegionConfiguration"}
    assert re.fullmatch("mrk-[0-9a-f]{32}", primary["KeyId"]) and primary["MultiRegion"] is True
    assert primary["MultiRegionConfiguration"] == {"MultiRegionKeyType": "PRIMARY", **_family(primary)}


def test_a_key_for_one(new_key):
    made = new_key(MultiRegion=False, Description="stays at home")
    assert members(made) == SINGLE
    assert not made["KeyId"].startswith("mrk-") and made["MultiRegion"] is False


def test_a_replica(kms, admin, primary, there):
    key, replica_arn = primary["KeyId"], primary["Arn"].replace(HERE, THERE)
    with recorded("NotFoundException", f"Key '{replica_arn}' does not exist"):
        there.describe_key(KeyId=key)
    got = kms.replicate_key(KeyId=key, ReplicaRegion=THERE)
    assert members(got) == {"ReplicaKeyMetadata", "ReplicaPolicy", "ReplicaTags"}
    assert got["ReplicaTags"] == []
    made, config = got["ReplicaKeyMetadata"], {"MultiRegionKeyType": "REPLICA", **_family(primary, THERE)}
    assert members(made) | {"CurrentKeyMaterialId"} == SINGLE | {"MultiRegionConfiguration"}
    # It is being made at first; and it has neither the description nor the policy of the primary.
    assert (made["KeyState"], made["Enabled"]) in (("Creating", False), ("Enabled", True))
    assert (made["Arn"], made["KeyId"], made["Description"]) == (replica_arn, key, "")
    assert made["MultiRegionConfiguration"] == config
    assert json.loads(got["ReplicaPolicy"]) == {
        "Version": "2012-10-17", "Id": "key-default-1", "Statement": [{
            "Sid": "Enable IAM User Permissions", "Effect": "Allow", "Action": "kms:*", "Resource": "*",
            "Principal": {"AWS": f"arn:aws:iam::{admin.account_id}:root"}}]}
    seen = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (seen["Description"], seen["KeyState"]) == ("the first of several", "Enabled")
    assert seen["MultiRegionConfiguration"] == {**config, "MultiRegionKeyType": "PRIMARY"}
    assert _enabled(there, key)["MultiRegionConfiguration"] == config


def test_what_is_told_of_a_replica(kms, primary, there):
    kms.replicate_key(KeyId=primary["KeyId"], ReplicaRegion=THERE, Description="its own",
                      Tags=[{"TagKey": "of", "TagValue": "replica"}])
    assert _enabled(there, primary["KeyId"])["Description"] == "its own"
    assert there.list_resource_tags(KeyId=primary["KeyId"])["Tags"] == [
        {"TagKey": "of", "TagValue": "replica"}]
    assert kms.list_resource_tags(KeyId=primary["KeyId"])["Tags"] == []


def test_sealed_here_opened_there(kms, primary, there):
    key = primary["KeyId"]
    before = kms.encrypt(KeyId=key, Plaintext=b"travels")["CiphertextBlob"]
    replica = _replica(kms, there, key)
    opened = there.decrypt(CiphertextBlob=before)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"travels", replica["Arn"])
    back = there.encrypt(KeyId=key, Plaintext=b"returns")["CiphertextBlob"]
    opened = kms.decrypt(CiphertextBlob=back, KeyId=key)
    assert (opened["Plaintext"], opened["KeyId"]) == (b"returns", primary["Arn"])


def test_rotation_goes_everywhere(kms, primary, there):
    key = primary["KeyId"]
    _replica(kms, there, key)
    kms.enable_key_rotation(KeyId=key)
    assert there.get_key_rotation_status(KeyId=key)["KeyRotationEnabled"] is True
    with refused("UnsupportedOperationException", status=400):
        there.enable_key_rotation(KeyId=key)
    kms.rotate_key_on_demand(KeyId=key)
    sealed = kms.encrypt(KeyId=key, Plaintext=b"after")["CiphertextBlob"]
    assert there.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"after"


def test_only_a_primary_is_replicated(kms, admin, primary, there, new_key):
    replica = _replica(kms, there, primary["KeyId"])
    with recorded("UnsupportedOperationException",
                  f"{replica['Arn']} is not a multi-region primary key."):
        there.replicate_key(KeyId=primary["KeyId"], ReplicaRegion=ELSEWHERE)
    with refused("UnsupportedOperationException", status=400):
        kms.replicate_key(KeyId=new_key()["KeyId"], ReplicaRegion=THERE)


def test_one_replica_a_region(kms, primary, there):
    _replica(kms, there, primary["KeyId"])
    with refused("AlreadyExistsException", status=400):
        kms.replicate_key(KeyId=primary["KeyId"], ReplicaRegion=THERE)


def test_another_primary(kms, primary, there):
    key = primary["KeyId"]
    replica = _replica(kms, there, key)
    kms.update_primary_region(KeyId=key, PrimaryRegion=THERE)
    now_first, now_second = _enabled(there, key), _enabled(kms, key)
    for seen, kind in ((now_first, "PRIMARY"), (now_second, "REPLICA")):
        assert seen["MultiRegionConfiguration"] == {
            "MultiRegionKeyType": kind, "PrimaryKey": {"Arn": replica["Arn"], "Region": THERE},
            "ReplicaKeys": [{"Arn": primary["Arn"], "Region": HERE}]}
    with refused("UnsupportedOperationException"):
        kms.update_primary_region(KeyId=key, PrimaryRegion=ELSEWHERE)


def test_a_primary_outlives_its_replicas(kms, primary, there):
    key = primary["KeyId"]
    _replica(kms, there, key)
    got = kms.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)
    assert got["KeyState"] == "PendingReplicaDeletion" and "DeletionDate" not in got
    seen = kms.describe_key(KeyId=key)["KeyMetadata"]
    assert (seen["KeyState"], seen["PendingDeletionWindowInDays"]) == ("PendingReplicaDeletion", 7)
    assert "DeletionDate" not in seen
    assert there.schedule_key_deletion(KeyId=key, PendingWindowInDays=7)["KeyState"] == "PendingDeletion"
    kms.cancel_key_deletion(KeyId=key)
    assert kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"] == "Disabled"
