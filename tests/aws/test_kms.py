"""KMS: keys, their policies, and what ciphertext holds to."""

import hashlib
import json
import uuid

import pytest

from support.clients import refused
from support.policies import allow, deny, document, key_policy
from support.wait import unique, wait_for

CONTEXT = {"Purpose": "test", "order": "free"}


@pytest.fixture
def key(admin):
    return admin.kms.create_key(Description="of a test")["KeyMetadata"]


def test_key_as_it_is_made_and_described(admin, key):
    seen = admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]
    assert seen["Arn"] == f"arn:aws:kms:us-east-1:{admin.account_id}:key/{key['KeyId']}"
    assert str(uuid.UUID(key["KeyId"])) == key["KeyId"]
    assert (seen["KeyState"], seen["Enabled"], seen["KeyManager"]) == ("Enabled", True, "CUSTOMER")
    assert (seen["KeySpec"], seen["KeyUsage"]) == ("SYMMETRIC_DEFAULT", "ENCRYPT_DECRYPT")
    assert (seen["Origin"], seen["Description"]) == ("AWS_KMS", "of a test")
    keys = [one["KeyId"] for page in admin.kms.get_paginator("list_keys").paginate()
            for one in page["Keys"]]
    assert key["KeyId"] in keys


def test_encrypt_and_decrypt(admin, key):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"plain", EncryptionContext=CONTEXT)
    assert sealed["KeyId"] == key["Arn"] and b"plain" not in sealed["CiphertextBlob"]
    # Symmetric ciphertext names its key; context is a set, not a sequence.
    opened = admin.kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"],
                               EncryptionContext=dict(reversed(CONTEXT.items())))
    assert opened["Plaintext"] == b"plain" and opened["KeyId"] == key["Arn"]
    again = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"plain", EncryptionContext=CONTEXT)
    assert again["CiphertextBlob"] != sealed["CiphertextBlob"]


@pytest.mark.parametrize("context", [{}, {"Purpose": "test"}, {**CONTEXT, "more": "x"},
                                     {"purpose": "test", "order": "free"},
                                     {"Purpose": "Test", "order": "free"}])
def test_another_context_does_not_open(admin, key, context):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", EncryptionContext=CONTEXT)
    with refused("InvalidCiphertextException") as got:
        admin.kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext=context)
    assert got.message == ""


@pytest.mark.parametrize("spoil", [lambda c: c[:-1], lambda c: c[:-1] + bytes([c[-1] ^ 1]),
                                   lambda c: b"nonsense", lambda c: c + b"x"])
def test_spoilt_ciphertext_does_not_open(admin, key, spoil):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    with refused("InvalidCiphertextException"):
        admin.kms.decrypt(CiphertextBlob=spoil(sealed))


def test_another_key_named_on_decrypt(admin, key):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    second = admin.kms.create_key()["KeyMetadata"]["KeyId"]
    with refused("IncorrectKeyException", "The key ID in the request does not identify a CMK that can "
                 "perform this operation."):
        admin.kms.decrypt(CiphertextBlob=sealed, KeyId=second)
    assert admin.kms.decrypt(CiphertextBlob=sealed, KeyId=key["Arn"])["Plaintext"] == b"x"


def test_data_keys(admin, key):
    made = admin.kms.generate_data_key(KeyId=key["KeyId"], KeySpec="AES_256")
    assert len(made["Plaintext"]) == 32
    assert admin.kms.decrypt(CiphertextBlob=made["CiphertextBlob"])["Plaintext"] == made["Plaintext"]
    assert len(admin.kms.generate_data_key(KeyId=key["KeyId"], NumberOfBytes=7)["Plaintext"]) == 7
    hidden = admin.kms.generate_data_key_without_plaintext(KeyId=key["KeyId"], KeySpec="AES_128")
    assert "Plaintext" not in hidden
    assert len(admin.kms.decrypt(CiphertextBlob=hidden["CiphertextBlob"])["Plaintext"]) == 16
    for wrong in ({}, {"KeySpec": "AES_256", "NumberOfBytes": 32}):
        with refused("ValidationException"):
            admin.kms.generate_data_key(KeyId=key["KeyId"], **wrong)


def test_too_much_to_encrypt(admin, key):
    with refused("ValidationException", "1 validation error detected: Value at 'plaintext' failed to "
                 "satisfy constraint: Member must have length less than or equal to 4096"):
        admin.client("kms", raw=True).encrypt(KeyId=key["KeyId"], Plaintext=b"x" * 4097)


def test_keys_that_are_not_there(admin):
    absent = str(uuid.uuid4())
    arn = f"arn:aws:kms:us-east-1:{admin.account_id}:key/{absent}"
    with refused("NotFoundException", f"Key '{arn}' does not exist"):
        admin.kms.describe_key(KeyId=absent)
    with refused("NotFoundException", "Invalid keyId 'fake'"):
        admin.kms.describe_key(KeyId="fake")
    with refused("NotFoundException", "Invalid arn eu-west-1"):
        admin.kms.describe_key(KeyId=arn.replace("us-east-1", "eu-west-1"))
    alias = f"alias/{unique('absent')}"
    with refused("NotFoundException", f"Alias arn:aws:kms:us-east-1:{admin.account_id}:{alias}"):
        admin.kms.describe_key(KeyId=alias)


def test_disabled_keys(admin, key):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    admin.kms.disable_key(KeyId=key["KeyId"])
    assert admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["KeyState"] == "Disabled"
    for attempt in (lambda: admin.kms.decrypt(CiphertextBlob=sealed),
                    lambda: admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x"),
                    lambda: admin.kms.generate_data_key(KeyId=key["KeyId"], KeySpec="AES_256")):
        with refused("DisabledException", f"{key['Arn']} is disabled."):
            attempt()
    admin.kms.enable_key(KeyId=key["KeyId"])
    assert admin.kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"x"


def test_keys_to_be_deleted(admin, key):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    got = admin.kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    assert got["KeyState"] == "PendingDeletion" and got["DeletionDate"]
    with refused("KMSInvalidStateException", f"{key['Arn']} is pending deletion."):
        admin.kms.decrypt(CiphertextBlob=sealed)
    with refused("KMSInvalidStateException"):
        admin.kms.enable_key(KeyId=key["KeyId"])
    admin.kms.cancel_key_deletion(KeyId=key["KeyId"])
    assert admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["KeyState"] == "Disabled"


def test_aliases(admin, key):
    name, arn = f"alias/{unique('a')}", key["Arn"]
    admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    for form in (name, f"arn:aws:kms:us-east-1:{admin.account_id}:{name}"):
        assert admin.kms.describe_key(KeyId=form)["KeyMetadata"]["Arn"] == arn
    with refused("AlreadyExistsException", name):
        admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    second = admin.kms.create_key()["KeyMetadata"]
    admin.kms.update_alias(AliasName=name, TargetKeyId=second["KeyId"])
    assert admin.kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == second["Arn"]
    listed = admin.kms.list_aliases(KeyId=second["KeyId"])["Aliases"]
    assert [one["AliasName"] for one in listed] == [name]
    admin.kms.delete_alias(AliasName=name)
    with refused("NotFoundException"):
        admin.kms.describe_key(KeyId=name)


def test_an_alias_leaves_a_key_that_is_to_be_deleted(admin, key):
    """Only where it goes to has to stay ("Key states of AWS KMS keys")."""
    name, other = f"alias/{unique('a')}", admin.kms.create_key()["KeyMetadata"]
    admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    admin.kms.schedule_key_deletion(KeyId=key["KeyId"])
    admin.kms.update_alias(AliasName=name, TargetKeyId=other["KeyId"])
    assert admin.kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == other["Arn"]
    with refused("KMSInvalidStateException", f"{key['Arn']} is pending deletion."):
        admin.kms.update_alias(AliasName=name, TargetKeyId=key["KeyId"])


@pytest.mark.parametrize("kind", [
    {"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"},
    {"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}])
def test_an_alias_stays_with_keys_of_one_kind(admin, key, kind):
    name, other = f"alias/{unique('a')}", admin.kms.create_key(**kind)["KeyMetadata"]
    admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    with refused("ValidationException"):
        admin.kms.update_alias(AliasName=name, TargetKeyId=other["KeyId"])
    assert admin.kms.describe_key(KeyId=name)["KeyMetadata"]["Arn"] == key["Arn"]


def test_the_policy_of_a_key_that_is_to_be_deleted(admin, key):
    admin.kms.schedule_key_deletion(KeyId=key["KeyId"])
    policy = json.dumps({**json.loads(admin.kms.get_key_policy(KeyId=key["KeyId"])["Policy"]),
                         "Id": "afterwards"})
    admin.kms.put_key_policy(KeyId=key["KeyId"], Policy=policy)
    assert admin.kms.get_key_policy(KeyId=key["KeyId"])["Policy"] == policy


@pytest.mark.parametrize("kind, operations", [
    ({}, ["Sign"]), ({}, ["Encrypt", "GetPublicKey"]), ({}, ["VerifyMac"]),
    ({"KeySpec": "RSA_2048", "KeyUsage": "SIGN_VERIFY"}, ["Decrypt"]),
    ({"KeySpec": "RSA_2048", "KeyUsage": "ENCRYPT_DECRYPT"}, ["GenerateDataKey"]),
    ({"KeySpec": "HMAC_256", "KeyUsage": "GENERATE_VERIFY_MAC"}, ["GenerateMac", "Decrypt"])])
def test_a_grant_of_what_the_key_cannot_do(admin, kind, operations):
    key = admin.kms.create_key(**kind)["KeyMetadata"]["KeyId"]
    with refused("ValidationException", operations[-1]):
        admin.kms.create_grant(KeyId=key, GranteePrincipal=admin.user().identity()["Arn"],
                               Operations=operations)
    assert admin.kms.list_grants(KeyId=key)["Grants"] == []


def test_a_grant_names_its_key_by_no_alias(admin, key):
    name, who = f"alias/{unique('a')}", admin.user().identity()["Arn"]
    admin.kms.create_alias(AliasName=name, TargetKeyId=key["KeyId"])
    for form in (name, f"arn:aws:kms:us-east-1:{admin.account_id}:{name}"):
        with refused("NotFoundException", f"Invalid keyId '{name}'"):
            admin.kms.create_grant(KeyId=form, GranteePrincipal=who, Operations=["Encrypt"])
    assert admin.kms.list_grants(KeyId=key["KeyId"])["Grants"] == []


def test_grants_are_found_among_many(admin, key):
    """A filter leaves out none of those on later pages."""
    wanted = {"KeyId": key["KeyId"], "GranteePrincipal": admin.user().identity()["Arn"]}
    other = admin.user().identity()["Arn"]
    made = [admin.kms.create_grant(**{**wanted, "GranteePrincipal": who}, Operations=["Encrypt"])
            for who in [other, wanted["GranteePrincipal"]] * 3]
    pages = admin.kms.get_paginator("list_grants").paginate(
        **wanted, PaginationConfig={"PageSize": 1})
    found = [grant["GrantId"] for page in pages for grant in page["Grants"]]
    assert sorted(found) == sorted(one["GrantId"] for one in made[1::2])


def test_markers_that_are_none(admin, key):
    lists = [admin.kms.list_keys, admin.kms.list_aliases,
             lambda **more: admin.kms.list_grants(KeyId=key["KeyId"], **more),
             lambda **more: admin.kms.list_resource_tags(KeyId=key["KeyId"], **more),
             lambda **more: admin.kms.list_key_rotations(KeyId=key["KeyId"], **more),
             lambda **more: admin.kms.list_retirable_grants(
                 RetiringPrincipal=admin.identity()["Arn"], **more)]
    for one in lists:
        with refused("InvalidMarkerException"):
            one(Marker="nothing-of-ours")


def test_alias_names(admin, key):
    with refused("ValidationException", 'Alias must start with the prefix "alias/".'):
        admin.kms.create_alias(AliasName="no-prefix", TargetKeyId=key["KeyId"])
    with refused(("NotAuthorizedException", "ValidationException", "AccessDeniedException",
                  "InvalidAliasNameException")):
        admin.kms.create_alias(AliasName="alias/aws/mine", TargetKeyId=key["KeyId"])


def test_default_key_policy_lets_identity_policies_count(admin, key):
    policy = json.loads(admin.kms.get_key_policy(KeyId=key["KeyId"], PolicyName="default")["Policy"])
    assert [one["Principal"] for one in policy["Statement"]] == [
        {"AWS": f"arn:aws:iam::{admin.account_id}:root"}]
    assert admin.kms.list_key_policies(KeyId=key["KeyId"])["PolicyNames"] == ["default"]
    with refused("AccessDeniedException", "is not authorized to perform: kms:Encrypt on resource: "
                 f"{key['Arn']} because no identity-based policy allows the kms:Encrypt action"):
        admin.user().kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    user = admin.user(allow("kms:Encrypt", key["Arn"]))
    assert user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")


def test_without_the_account_in_it_only_the_key_policy_counts(admin):
    keeper, clerk = admin.user(allow("kms:*")), admin.user()
    policy = document(allow("kms:*", principal={"AWS": keeper.identity()["Arn"]}),
                      allow("kms:Encrypt", principal={"AWS": clerk.identity()["Arn"]}))
    key = keeper.kms.create_key(Policy=policy)["KeyMetadata"]["Arn"]
    assert clerk.kms.encrypt(KeyId=key, Plaintext=b"x")
    for shut_out in (admin, admin.user(allow("kms:*"))):
        with refused("AccessDeniedException", "is not authorized to perform: kms:Encrypt"):
            shut_out.kms.encrypt(KeyId=key, Plaintext=b"x")


def test_deny_in_a_key_policy(admin, key):
    user = admin.user(allow("kms:*"))
    me = {"AWS": user.identity()["Arn"]}
    admin.kms.put_key_policy(KeyId=key["KeyId"], PolicyName="default", Policy=key_policy(
        admin.account_id, deny("kms:Encrypt", principal=me)))
    with refused("AccessDeniedException", "with an explicit deny in a resource-based policy"):
        user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")


def test_a_policy_that_locks_everybody_out_is_refused(admin):
    with refused("MalformedPolicyDocumentException"):
        admin.kms.create_key(Policy=document(allow("kms:Encrypt", principal={
            "AWS": admin.user().identity()["Arn"]})))


@pytest.mark.parametrize("text", ["{", "[]", document(allow("kms:*"))])
def test_malformed_key_policies(admin, text):
    with refused("MalformedPolicyDocumentException"):
        admin.kms.create_key(Policy=text)


def test_key_of_another_account(admin, other):
    guest = other.user(allow("kms:*"))
    key = admin.kms.create_key(Policy=key_policy(admin.account_id, allow(
        "kms:Encrypt", principal={"AWS": guest.identity()["Arn"]})))["KeyMetadata"]["Arn"]
    assert guest.kms.encrypt(KeyId=key, Plaintext=b"x")
    with refused("AccessDeniedException", "kms:Decrypt on this resource because the resource does not exist in this Region"):
        guest.kms.decrypt(KeyId=key, CiphertextBlob=guest.kms.encrypt(
            KeyId=key, Plaintext=b"x")["CiphertextBlob"])


def test_condition_on_the_encryption_context(admin, key):
    user = admin.user(allow("kms:Encrypt", condition={
        "StringEquals": {"kms:EncryptionContext:Purpose": "test"}}))
    assert user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", EncryptionContext=CONTEXT)
    with refused("AccessDeniedException"):
        user.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")


def test_managed_key_of_secrets_manager(admin):
    arn = admin.secretsmanager.create_secret(Name=unique("first"), SecretString="x")["ARN"]
    seen = wait_for(lambda: [one for page in admin.kms.get_paginator("list_aliases").paginate()
                             for one in page["Aliases"]
                             if one["AliasName"] == "alias/aws/secretsmanager"], 5)
    key = admin.kms.describe_key(KeyId=seen[0]["TargetKeyId"])["KeyMetadata"]
    assert key["KeyManager"] == "AWS"
    # Only through Secrets Manager (kms:ViaService): not even the administrator directly.
    with refused("AccessDeniedException"):
        admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    assert admin.secretsmanager.get_secret_value(SecretId=arn)["SecretString"] == "x"


def test_tags_and_description(admin, key):
    admin.kms.tag_resource(KeyId=key["KeyId"], Tags=[{"TagKey": "a", "TagValue": "1"}])
    assert admin.kms.list_resource_tags(KeyId=key["KeyId"])["Tags"] == [
        {"TagKey": "a", "TagValue": "1"}]
    with refused("TagException"):
        admin.kms.tag_resource(KeyId=key["KeyId"], Tags=[{"TagKey": "aws:x", "TagValue": "1"}])
    admin.kms.untag_resource(KeyId=key["KeyId"], TagKeys=["a", "absent"])
    assert admin.kms.list_resource_tags(KeyId=key["KeyId"])["Tags"] == []
    admin.kms.update_key_description(KeyId=key["KeyId"], Description="new")
    assert admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["Description"] == "new"


def test_regions_are_apart(admin, key):
    with refused("NotFoundException"):
        admin.client("kms", "ap-southeast-2").describe_key(KeyId=key["KeyId"])


# What ciphertext holds to, at every position.


def _refused_somehow(attempt):
    with refused(("InvalidCiphertextException", "AccessDeniedException", "IncorrectKeyException")):
        attempt()


def test_every_bit_of_a_ciphertext_counts(admin, key):
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", EncryptionContext=CONTEXT)["CiphertextBlob"]
    for at in range(len(sealed)):
        for bit in (0, 3, 7):
            changed = bytearray(sealed)
            changed[at] ^= 1 << bit
            _refused_somehow(lambda: admin.kms.decrypt(
                CiphertextBlob=bytes(changed), EncryptionContext=CONTEXT))  # noqa: B023 - called at once
    for length in range(1, len(sealed)):
        _refused_somehow(lambda: admin.kms.decrypt(
            CiphertextBlob=sealed[:length], EncryptionContext=CONTEXT))  # noqa: B023 - called at once


def test_every_member_of_a_context_counts(admin, key):
    context = {f"name-{number}": f"value-{number}" for number in range(8)}
    sealed = admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", EncryptionContext=context)["CiphertextBlob"]
    for name, value in context.items():
        rest = {other: word for other, word in context.items() if other != name}
        for changed in (rest, {**rest, name: value + "x"}, {**rest, name + "x": value},
                        {**rest, name.upper(): value}, {**context, "more": ""}):
            with refused("InvalidCiphertextException"):
                admin.kms.decrypt(CiphertextBlob=sealed, EncryptionContext=changed)
    assert admin.kms.decrypt(CiphertextBlob=sealed, EncryptionContext=context)["Plaintext"] == b"x"


def test_what_was_sealed_before_a_rotation_still_opens(admin, key):
    opened = []
    for number in range(4):
        plain = f"before {number}".encode()
        opened.append((plain, admin.kms.encrypt(KeyId=key["KeyId"], Plaintext=plain)["CiphertextBlob"]))
        before = admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["CurrentKeyMaterialId"]
        admin.kms.rotate_key_on_demand(KeyId=key["KeyId"])
        now = admin.kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["CurrentKeyMaterialId"]
        assert now != before
    for plain, sealed in opened:
        got = admin.kms.decrypt(CiphertextBlob=sealed)
        assert got["Plaintext"] == plain and got["KeyMaterialId"] != now
    rotations = admin.kms.list_key_rotations(KeyId=key["KeyId"])["Rotations"]
    assert [one["RotationType"] for one in rotations] == ["ON_DEMAND"] * 4


def test_a_multi_region_key_opens_everywhere_and_only_with_itself(admin):
    there = admin.client("kms", "eu-central-1")
    made = admin.kms.create_key(MultiRegion=True)["KeyMetadata"]
    admin.kms.replicate_key(KeyId=made["KeyId"], ReplicaRegion="eu-central-1")
    context = {"a": "b"}
    sealed = admin.kms.encrypt(KeyId=made["KeyId"], Plaintext=b"x", EncryptionContext=context)["CiphertextBlob"]
    assert there.decrypt(CiphertextBlob=sealed, EncryptionContext=context)["Plaintext"] == b"x"
    back = there.re_encrypt(CiphertextBlob=sealed, SourceEncryptionContext=context,
                            DestinationKeyId=made["KeyId"])["CiphertextBlob"]
    assert admin.kms.decrypt(CiphertextBlob=back)["Plaintext"] == b"x"
    admin.kms.rotate_key_on_demand(KeyId=made["KeyId"])
    newer = admin.kms.encrypt(KeyId=made["KeyId"], Plaintext=b"y")["CiphertextBlob"]
    assert there.decrypt(CiphertextBlob=newer)["Plaintext"] == b"y", "rotations reach every Region"
    assert there.decrypt(CiphertextBlob=sealed, EncryptionContext=context)["Plaintext"] == b"x"
    admin.kms.update_primary_region(KeyId=made["KeyId"], PrimaryRegion="eu-central-1")
    seen = admin.kms.describe_key(KeyId=made["KeyId"])["KeyMetadata"]["MultiRegionConfiguration"]
    assert seen["MultiRegionKeyType"] == "REPLICA" and seen["PrimaryKey"]["Region"] == "eu-central-1"


def test_keys_that_encapsulate(admin):
    """ML-KEM: both sides come to one secret, and a changed ciphertext to another."""
    key = admin.kms.create_key(KeySpec="ML_KEM_768", KeyUsage="ENCAPSULATE_DECAPSULATE")["KeyMetadata"]
    made = admin.kms.encapsulate(KeyId=key["KeyId"], EncapsulationAlgorithm="ML_KEM")
    sealed = made["SharedSecretCiphertextBlob"]
    ask = {"KeyId": key["KeyId"], "EncapsulationAlgorithm": "ML_KEM"}
    got = admin.kms.decapsulate(SharedSecretCiphertextBlob=sealed, **ask)
    assert got["SharedSecret"] == made["SharedSecret"] and len(got["SharedSecret"]) == 32
    changed = bytes([sealed[0] ^ 1]) + sealed[1:]
    assert admin.kms.decapsulate(SharedSecretCiphertextBlob=changed, **ask)["SharedSecret"] != made["SharedSecret"]
    with refused("InvalidCiphertextException"):
        admin.kms.decapsulate(SharedSecretCiphertextBlob=sealed[:-1], **ask)


@pytest.mark.parametrize("spec, raw", [("ML_DSA_44", 1312), ("ML_DSA_65", 1952), ("ML_DSA_87", 2592)])
def test_a_message_and_its_mu(admin, spec, raw):
    """FIPS 204: mu is made of the public key's digest, an empty context and the message."""
    kms = admin.kms
    key = kms.create_key(KeySpec=spec, KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    by = {"KeyId": key, "SigningAlgorithm": "ML_DSA_SHAKE_256"}
    public = kms.get_public_key(KeyId=key)["PublicKey"][-raw:]
    mu = hashlib.shake_256(hashlib.shake_256(public).digest(64) + b"\0\0" + b"message").digest(64)
    kinds = (("RAW", b"message"), ("EXTERNAL_MU", mu))
    for kind, message in kinds:
        signature = kms.sign(MessageType=kind, Message=message, **by)["Signature"]
        for other, again in kinds:
            assert kms.verify(MessageType=other, Message=again, Signature=signature, **by)["SignatureValid"]
        with refused("KMSInvalidSignatureException"):
            kms.verify(MessageType="EXTERNAL_MU", Message=mu[::-1], Signature=signature, **by)
    for operation, more in ((kms.sign, {}), (kms.verify, {"Signature": b"x"})):
        with refused("ValidationException", "Digest is invalid length for algorithm ML_DSA_SHAKE_256."):
            operation(MessageType="EXTERNAL_MU", Message=mu[1:], **by, **more)


def test_a_mu_is_for_lattice_keys(admin):
    kms = admin.kms
    for spec, algorithm, what in (
            ("ECC_NIST_P256", "ECDSA_SHA_256", "key spec ECC_NIST_P256"),
            ("ECC_NIST_EDWARDS25519", "ED25519_SHA_512", "algorithm ED25519_SHA_512")):
        key = kms.create_key(KeySpec=spec, KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
        with refused("ValidationException", f"Message type EXTERNAL_MU is incompatible with {what}."):
            kms.sign(KeyId=key, Message=b"x" * 64, MessageType="EXTERNAL_MU", SigningAlgorithm=algorithm)
