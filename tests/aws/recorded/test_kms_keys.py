"""KMS keys, as recorded from AWS: what a key looks like, how it is named, and what its states are."""

import datetime
import re
import uuid

import pytest

from support.clients import refused
from support.recorded import listed_values, members, recorded
from support.wait import unique

ALWAYS = {"AWSAccountId", "Arn", "CreationDate", "CustomerMasterKeySpec", "Description", "Enabled",
          "KeyId", "KeyManager", "KeySpec", "KeyState", "KeyUsage", "MultiRegion", "Origin"}
ELSEWHERE = "ap-southeast-1"
# Spec, usage, and the one list of algorithms that such a key shows.
KINDS = [
    ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "EncryptionAlgorithms", ["SYMMETRIC_DEFAULT"]),
    ("RSA_2048", "ENCRYPT_DECRYPT", "EncryptionAlgorithms", ["RSAES_OAEP_SHA_1",
                                                             "RSAES_OAEP_SHA_256"]),
    ("RSA_2048", "SIGN_VERIFY", "SigningAlgorithms", [
        "RSASSA_PKCS1_V1_5_SHA_256", "RSASSA_PKCS1_V1_5_SHA_384", "RSASSA_PKCS1_V1_5_SHA_512",
        "RSASSA_PSS_SHA_256", "RSASSA_PSS_SHA_384", "RSASSA_PSS_SHA_512"]),
    ("ECC_NIST_P256", "SIGN_VERIFY", "SigningAlgorithms", ["ECDSA_SHA_256"]),
    ("ECC_NIST_P384", "SIGN_VERIFY", "SigningAlgorithms", ["ECDSA_SHA_384"]),
    ("ECC_NIST_P521", "SIGN_VERIFY", "SigningAlgorithms", ["ECDSA_SHA_512"]),
    ("ECC_SECG_P256K1", "SIGN_VERIFY", "SigningAlgorithms", ["ECDSA_SHA_256"]),
    ("ECC_NIST_P256", "KEY_AGREEMENT", "KeyAgreementAlgorithms", ["ECDH"]),
    ("HMAC_224", "GENERATE_VERIFY_MAC", "MacAlgorithms", ["HMAC_SHA_224"]),
    ("HMAC_256", "GENERATE_VERIFY_MAC", "MacAlgorithms", ["HMAC_SHA_256"]),
    ("HMAC_384", "GENERATE_VERIFY_MAC", "MacAlgorithms", ["HMAC_SHA_384"]),
    ("HMAC_512", "GENERATE_VERIFY_MAC", "MacAlgorithms", ["HMAC_SHA_512"]),
    ("ECC_NIST_EDWARDS25519", "SIGN_VERIFY", "SigningAlgorithms", ["ED25519_SHA_512",
                                                                 "ED25519_PH_SHA_512"]),
    ("ML_DSA_44", "SIGN_VERIFY", "SigningAlgorithms", ["ML_DSA_SHAKE_256"]),
    ("ML_DSA_65", "SIGN_VERIFY", "SigningAlgorithms", ["ML_DSA_SHAKE_256"]),
    ("ML_DSA_87", "SIGN_VERIFY", "SigningAlgorithms", ["ML_DSA_SHAKE_256"]),
]
# Every usage of every family of specs; all other pairs are refused.
USAGES = {
    "SYMMETRIC_DEFAULT": {"ENCRYPT_DECRYPT"}, "HMAC_256": {"GENERATE_VERIFY_MAC"},
    "RSA_2048": {"ENCRYPT_DECRYPT", "SIGN_VERIFY"}, "ECC_NIST_P384": {"SIGN_VERIFY", "KEY_AGREEMENT"},
    "ECC_SECG_P256K1": {"SIGN_VERIFY"}, "ECC_NIST_EDWARDS25519": {"SIGN_VERIFY"},
    "ML_DSA_44": {"SIGN_VERIFY"},
}
ASYMMETRIC = [spec for spec, usages in USAGES.items() if "SIGN_VERIFY" in usages]


def _ids(kind):
    return f"{kind[0]}-{kind[1]}"


# What a key looks like.


@pytest.mark.parametrize("kind", KINDS, ids=_ids)
def test_a_new_key_of_each_kind(kms, admin, new_key, kind):
    spec, usage, field, algorithms = kind
    made = new_key(KeySpec=spec, KeyUsage=usage, Description="one of each")
    material = {"CurrentKeyMaterialId"} if spec == "SYMMETRIC_DEFAULT" else set()
    assert members(made) == ALWAYS | {field} | material
    assert made["Arn"] == f"arn:aws:kms:us-east-1:{admin.account_id}:key/{made['KeyId']}"
    assert {name: made[name] for name in ALWAYS - {"Arn", "CreationDate", "KeyId"}} == {
        "AWSAccountId": admin.account_id, "CustomerMasterKeySpec": spec, "KeySpec": spec,
        "Description": "one of each", "Enabled": True, "KeyManager": "CUSTOMER", "KeyState": "Enabled",
        "KeyUsage": usage, "MultiRegion": False, "Origin": "AWS_KMS"}
    assert made[field] == algorithms
    assert isinstance(made["CreationDate"], datetime.datetime)
    seen = kms.describe_key(KeyId=made["KeyId"])
    assert members(seen) == {"KeyMetadata"} and seen["KeyMetadata"] == made


def test_a_key_made_with_nothing_said(new_key):
    made = new_key()
    assert (made["KeySpec"], made["KeyUsage"], made["Description"]) == (
        "SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT", "")
    assert str(uuid.UUID(made["KeyId"])) == made["KeyId"]
    # Symmetric material has an identifier of its own, which changes with every rotation.
    assert re.fullmatch("[0-9a-f]{64}", made["CurrentKeyMaterialId"])


def test_the_old_name_of_the_spec_still_works(kms, new_key):
    made = new_key(CustomerMasterKeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    assert (made["KeySpec"], made["CustomerMasterKeySpec"]) == ("ECC_NIST_P256", "ECC_NIST_P256")
    assert kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["KeySpec"] == "ECC_NIST_P256"


def test_a_key_that_is_listed(kms, new_key):
    made = new_key()
    found = [one for page in kms.get_paginator("list_keys").paginate(
        PaginationConfig={"PageSize": 100}) for one in page["Keys"] if one["KeyId"] == made["KeyId"]]
    assert found == [{"KeyId": made["KeyId"], "KeyArn": made["Arn"]}]


def test_pages_of_keys(kms, new_key):
    wanted = {new_key()["KeyId"] for _ in range(3)}
    first = kms.list_keys(Limit=1)
    assert first["Truncated"] is True and len(first["Keys"]) == 1 and first["NextMarker"]
    seen = [one["KeyId"] for page in kms.get_paginator("list_keys").paginate(
        PaginationConfig={"PageSize": 2}) for one in page["Keys"]]
    assert wanted <= set(seen) and len(seen) == len(set(seen))
    whole = kms.list_keys(Limit=1000)
    if len(whole["Keys"]) < 1000:
        assert whole["Truncated"] is False and "NextMarker" not in whole


def test_a_new_description(kms, new_key):
    made = new_key(Description="before")
    assert members(kms.update_key_description(KeyId=made["KeyId"], Description="after")) == set()
    assert kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["Description"] == "after"


# What can't be made.


def test_every_kind_but_the_symmetric_needs_a_usage(kms):
    with recorded("ValidationException", "You must specify a KeyUsage value for all KMS keys except for "
                  "symmetric encryption keys."):
        kms.create_key(KeySpec="HMAC_256")


@pytest.mark.parametrize("spec", USAGES)
def test_usages_that_a_spec_does_not_have(kms, spec):
    for usage in {usage for some in USAGES.values() for usage in some} - USAGES[spec]:
        # What is said of symmetric keys has changed over the years.
        text = f"KeyUsage {usage} is not compatible with KeySpec {spec}" if spec in ASYMMETRIC else ""
        with refused("ValidationException", text, status=400):
            kms.create_key(KeySpec=spec, KeyUsage=usage)


def test_a_pair_of_spec_and_usage_that_does_not_go(kms):
    with recorded("ValidationException", "KeyUsage KEY_AGREEMENT is not compatible with KeySpec RSA_2048"):
        kms.create_key(KeySpec="RSA_2048", KeyUsage="KEY_AGREEMENT")


@pytest.mark.parametrize("parameters, value, member, known", [
    ({"KeySpec": "HMAC_odd"}, "HMAC_odd", "keySpec",
     {"RSA_2048", "RSA_3072", "RSA_4096", "ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521",
      "ECC_SECG_P256K1", "SYMMETRIC_DEFAULT", "HMAC_224", "HMAC_256", "HMAC_384", "HMAC_512"}),
    ({"KeySpec": "HMAC_256", "KeyUsage": "ODD"}, "ODD", "keyUsage",
     {"ENCRYPT_DECRYPT", "SIGN_VERIFY", "GENERATE_VERIFY_MAC"}),
])
def test_values_that_are_none(kms, parameters, value, member, known):
    with refused("ValidationException", f"1 validation error detected: Value '{value}' at '{member}' "
                 "failed to satisfy constraint: Member must satisfy enum value set: [",
                 status=400) as got:
        kms.create_key(**parameters)
    assert known <= listed_values(got.message)


# How a key is named.


def test_every_name_of_a_key_will_do(kms, new_key):
    made = new_key(Description="named four ways")
    alias = f"alias/{unique('four')}"
    kms.create_alias(AliasName=alias, TargetKeyId=made["KeyId"])
    listed = kms.list_aliases(KeyId=made["KeyId"])["Aliases"]
    for name in (made["KeyId"], made["Arn"], alias, listed[0]["AliasArn"]):
        assert kms.describe_key(KeyId=name)["KeyMetadata"] == made
        assert kms.encrypt(KeyId=name, Plaintext=b"x")["KeyId"] == made["Arn"]


def test_keys_that_are_not_there(kms, admin):
    for absent in (str(uuid.uuid4()), f"mrk-{uuid.uuid4().hex}"):
        arn = f"arn:aws:kms:us-east-1:{admin.account_id}:key/{absent}"
        for name in (absent, arn):
            with recorded("NotFoundException", f"Key '{arn}' does not exist"):
                kms.describe_key(KeyId=name)


@pytest.mark.parametrize("name", ["no-such-key", "mrk-no-such-key", uuid.uuid4().hex])
def test_names_that_no_key_could_have(kms, name):
    """A UUID without its hyphens is none, and neither is a short one behind `mrk-`."""
    with recorded("NotFoundException", f"Invalid keyId '{name}'"):
        kms.describe_key(KeyId=name)


def test_a_key_of_another_region(kms, admin, new_key):
    there = admin.client("kms", ELSEWHERE)
    made = new_key(client=there, Description="elsewhere")
    here = f"arn:aws:kms:us-east-1:{admin.account_id}:key/{made['KeyId']}"
    with recorded("NotFoundException", f"Key '{here}' does not exist"):
        kms.describe_key(KeyId=made["KeyId"])
    with recorded("NotFoundException", f"Invalid arn {ELSEWHERE}"):
        kms.describe_key(KeyId=made["Arn"])
    for name in (made["KeyId"], made["Arn"]):
        seen = there.describe_key(KeyId=name)["KeyMetadata"]
        assert seen == made and f":{ELSEWHERE}:" in seen["Arn"]


# States.


def test_disabled_and_enabled_again(kms, new_key):
    key = new_key()["KeyId"]
    for change, enabled, state in ((kms.disable_key, False, "Disabled"),
                                   (kms.disable_key, False, "Disabled"),
                                   (kms.enable_key, True, "Enabled"),
                                   (kms.enable_key, True, "Enabled")):
        assert members(change(KeyId=key)) == set()
        seen = kms.describe_key(KeyId=key)["KeyMetadata"]
        assert (seen["Enabled"], seen["KeyState"]) == (enabled, state)


def test_deletion_scheduled_and_cancelled(kms, new_key):
    made = new_key()
    got = kms.schedule_key_deletion(KeyId=made["KeyId"])
    assert members(got) == {"KeyId", "DeletionDate", "KeyState", "PendingWindowInDays"}
    assert (got["KeyId"], got["KeyState"], got["PendingWindowInDays"]) == (
        made["Arn"], "PendingDeletion", 30)
    seen = kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]
    assert (seen["Enabled"], seen["KeyState"]) == (False, "PendingDeletion")
    assert seen["DeletionDate"] == got["DeletionDate"]
    days = (got["DeletionDate"] - made["CreationDate"]).total_seconds() / 86400
    assert 29.9 < days < 31.1
    back = kms.cancel_key_deletion(KeyId=made["KeyId"])
    assert members(back) == {"KeyId"} and back["KeyId"] == made["Arn"]
    seen = kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]
    # It comes back disabled, even if it was enabled before.
    assert (seen["Enabled"], seen["KeyState"]) == (False, "Disabled")
    assert "DeletionDate" not in seen


def test_what_a_key_to_be_deleted_refuses(kms, new_key):
    made = new_key()
    kms.schedule_key_deletion(KeyId=made["KeyId"], PendingWindowInDays=7)
    pending = recorded("KMSInvalidStateException", f"{made['Arn']} is pending deletion.")
    for attempt in (lambda: kms.schedule_key_deletion(KeyId=made["KeyId"]),
                    lambda: kms.generate_data_key(KeyId=made["KeyId"], KeySpec="AES_256"),
                    lambda: kms.encrypt(KeyId=made["KeyId"], Plaintext=b"x"),
                    lambda: kms.enable_key(KeyId=made["KeyId"]),
                    lambda: kms.disable_key(KeyId=made["KeyId"])):
        with pending:
            attempt()


def test_what_a_disabled_key_refuses(kms, new_key):
    made = new_key()
    kms.generate_data_key(KeyId=made["KeyId"], KeySpec="AES_256")
    kms.disable_key(KeyId=made["KeyId"])
    with recorded("DisabledException", f"{made['Arn']} is disabled."):
        kms.generate_data_key(KeyId=made["KeyId"], KeySpec="AES_256")
    # Pending deletion is the stronger state.
    kms.schedule_key_deletion(KeyId=made["KeyId"])
    with recorded("KMSInvalidStateException", f"{made['Arn']} is pending deletion."):
        kms.generate_data_key(KeyId=made["KeyId"], KeySpec="AES_256")


@pytest.mark.parametrize("days", [6, 31])
def test_deletion_windows(kms, new_key, days):
    """Seven days to thirty, although the model's own bounds are wider."""
    made = new_key()
    with refused("ValidationException", status=400):
        kms.schedule_key_deletion(KeyId=made["KeyId"], PendingWindowInDays=days)
    assert kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["KeyState"] == "Enabled"
