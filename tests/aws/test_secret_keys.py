"""The keys that seal secrets: changed, switched off, and not everybody's."""

import uuid

import pytest

from support.clients import refused
from support.policies import allow, deny
from support.wait import unique

NO_KMS = ("AccessDeniedException", "Access to KMS is not allowed")


@pytest.fixture
def sm(admin):
    return admin.secretsmanager


@pytest.fixture
def key(admin):
    return lambda: admin.kms.create_key()["KeyMetadata"]["Arn"]


def _sealed_by(sm, arn):
    """Which key seals each of its versions."""
    listed = sm.list_secret_version_ids(SecretId=arn, IncludeDeprecated=True)["Versions"]
    return {one["VersionId"]: one["KmsKeyIds"] for one in listed}


def test_a_key_that_one_may_not_use_is_not_set(admin, sm, key):
    old, new = key(), key()
    arn = sm.create_secret(Name=unique("key"), SecretString="x", KmsKeyId=old)["ARN"]
    bound = admin.user(allow("secretsmanager:*"), allow("kms:*", old), allow("kms:Encrypt", new))
    for more in ({}, {"SecretString": "y"}, {"Description": "y"}):
        with refused(*NO_KMS, status=400):
            bound.secretsmanager.update_secret(SecretId=arn, KmsKeyId=new, **more)
    seen = sm.describe_secret(SecretId=arn)
    assert seen["KmsKeyId"] == old and "Description" not in seen
    assert sm.get_secret_value(SecretId=arn)["SecretString"] == "x"


@pytest.mark.parametrize("value", [{}, {"SecretString": "x"}])
def test_a_key_that_is_none_is_not_set(sm, value):
    arn = sm.create_secret(Name=unique("key"), **value)["ARN"]
    for none in ("garbage", "alias/absent-x", str(uuid.uuid4())):
        with refused(("InvalidParameterException", "EncryptionFailure", "ResourceNotFoundException"),
                     status=400):
            sm.update_secret(SecretId=arn, KmsKeyId=none)
    assert "KmsKeyId" not in sm.describe_secret(SecretId=arn)


@pytest.mark.parametrize("lacks", ["kms:Encrypt on the new", "kms:Decrypt on the old"])
def test_versions_stay_where_one_may_not_bring_them_over(admin, sm, key, lacks):
    old, new = key(), key()
    made = sm.create_secret(Name=unique("key"), SecretString="x", KmsKeyId=old)
    without = deny("kms:Encrypt", new) if "Encrypt" in lacks else deny("kms:Decrypt", old)
    user = admin.user(allow(["secretsmanager:*", "kms:*"]), without).secretsmanager
    user.update_secret(SecretId=made["ARN"], KmsKeyId=new)
    assert sm.describe_secret(SecretId=made["ARN"])["KmsKeyId"] == new
    assert _sealed_by(sm, made["ARN"]) == {made["VersionId"]: [old]}
    two = user.put_secret_value(SecretId=made["ARN"], SecretString="y")["VersionId"]
    assert _sealed_by(sm, made["ARN"]) == {made["VersionId"]: [old], two: [new]}


def test_only_versions_in_use_are_brought_over(sm, key):
    old, new = key(), key()
    arn = sm.create_secret(Name=unique("key"), SecretString="0", KmsKeyId=old)["ARN"]
    put = [sm.put_secret_value(SecretId=arn, SecretString=value, VersionStages=labels)["VersionId"]
           for value, labels in [("1", ["AWSCURRENT"]), ("2", ["AWSCURRENT"]), ("3", ["AWSPENDING"]),
                                 ("4", ["mine"])]]
    sm.update_secret(SecretId=arn, KmsKeyId=new)
    sealed = _sealed_by(sm, arn)
    assert [sealed.pop(version) for version in put] == [[new], [new], [new], [old]]
    assert list(sealed.values()) == [[old]], "the deprecated one"
    for version, value in zip(put, "1234", strict=True):
        assert sm.get_secret_value(SecretId=arn, VersionId=version)["SecretString"] == value


def test_a_secret_outlives_its_key(admin, sm, key):
    """What the lost key sealed is lost. The secret is not: it gets another key, and another value."""
    old, new = key(), key()
    arn = sm.create_secret(Name=unique("key"), SecretString="lost", KmsKeyId=old)["ARN"]
    admin.kms.schedule_key_deletion(KeyId=old, PendingWindowInDays=7)
    with refused("DecryptionFailure", status=400):
        sm.get_secret_value(SecretId=arn)
    with refused("EncryptionFailure", status=400):
        sm.put_secret_value(SecretId=arn, SecretString="x")
    two = sm.update_secret(SecretId=arn, KmsKeyId=new, SecretString="found")["VersionId"]
    got = sm.get_secret_value(SecretId=arn)
    assert (got["VersionId"], got["SecretString"]) == (two, "found")
    with refused("DecryptionFailure", status=400):
        sm.get_secret_value(SecretId=arn, VersionStage="AWSPREVIOUS")
    # Deletion called off, the old value can be read, and brought over.
    admin.kms.cancel_key_deletion(KeyId=old)
    admin.kms.enable_key(KeyId=old)
    assert sm.get_secret_value(SecretId=arn, VersionStage="AWSPREVIOUS")["SecretString"] == "lost"
    sm.update_secret(SecretId=arn, KmsKeyId=new)
    assert {keys[0] for keys in _sealed_by(sm, arn).values()} == {new}
