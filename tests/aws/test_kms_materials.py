"""KMS: imported materials, one after another and in several Regions; forms of keys that leave."""

import datetime
import hashlib
import secrets

import pytest

from support.clients import refused
from support.outside import RsaKey, is_ed25519
from support.wait import wait_for

FOREVER = {"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}
NEW, EXISTING = {"ImportType": "NEW_KEY_MATERIAL"}, {"ImportType": "EXISTING_KEY_MATERIAL"}


def take(kms, key, material, **more):
    """Imports material under a fresh wrapping key; its id."""
    fresh = kms.get_parameters_for_import(
        KeyId=key, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_2048")
    wrapped = RsaKey.read(fresh["PublicKey"]).encrypt_oaep(material, "sha256")
    return kms.import_key_material(
        KeyId=key, ImportToken=fresh["ImportToken"], EncryptedKeyMaterial=wrapped,
        **{**FOREVER, **more})["KeyMaterialId"]


def materials(kms, key):
    """Id, state and description of each of a key's materials."""
    found = kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    return [(one["KeyMaterialId"], one["KeyMaterialState"], one.get("KeyMaterialDescription"))
            for one in found]


def state(kms, key):
    return kms.describe_key(KeyId=key)["KeyMetadata"]["KeyState"]


@pytest.fixture
def external(admin):
    return admin.kms.create_key(Origin="EXTERNAL")["KeyMetadata"]["KeyId"]


def test_material_by_its_id_and_kind(admin, external):
    kms, one, two = admin.kms, secrets.token_bytes(32), secrets.token_bytes(32)
    for more in (EXISTING, {"KeyMaterialId": "ab" * 32}):
        with refused("IncorrectKeyMaterialException"):
            take(kms, external, one, **more)
    first = take(kms, external, one, KeyMaterialDescription="the first")
    assert take(kms, external, one, KeyMaterialId=first) == first
    for material, more in ((two, {"KeyMaterialId": first}), (one, {"KeyMaterialId": "ab" * 32}),
                           (two, EXISTING), (two, {}), (one, NEW)):
        with refused("IncorrectKeyMaterialException"):
            take(kms, external, material, **more)
    with refused("ValidationException"):
        take(kms, external, two, KeyMaterialId=first, **NEW)
    # "KMS retains the value you specified when you last imported the same key material."
    assert materials(kms, external) == [(first, "CURRENT", "the first")]
    take(kms, external, one, KeyMaterialDescription="again")
    assert materials(kms, external) == [(first, "CURRENT", "again")]


def test_the_earliest_end_is_shown(admin, external):
    kms = admin.kms
    soon, late = (datetime.datetime.now(datetime.UTC).replace(microsecond=0) + datetime.timedelta(days=n)
                  for n in (3, 30))
    expires = {"ExpirationModel": "KEY_MATERIAL_EXPIRES"}
    take(kms, external, secrets.token_bytes(32), ValidTo=late, **expires)
    take(kms, external, secrets.token_bytes(32), ValidTo=soon, **NEW, **expires)
    # What waits for its rotation is not yet the key's.
    assert kms.describe_key(KeyId=external)["KeyMetadata"]["ValidTo"] == late
    kms.rotate_key_on_demand(KeyId=external)
    take(kms, external, secrets.token_bytes(32), **NEW)
    kms.rotate_key_on_demand(KeyId=external)
    seen = kms.describe_key(KeyId=external)["KeyMetadata"]
    assert (seen["ValidTo"], seen["ExpirationModel"]) == (soon, "KEY_MATERIAL_EXPIRES")


def test_what_waits_may_expire(admin, external):
    """It is not the key's yet: the key goes on, and has nothing to turn to."""
    kms = admin.kms
    take(kms, external, secrets.token_bytes(32))
    end = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=3)
    take(kms, external, secrets.token_bytes(32), ExpirationModel="KEY_MATERIAL_EXPIRES", ValidTo=end, **NEW)
    wait_for(lambda: datetime.datetime.now(datetime.UTC) > end, what="the end of the material")
    assert state(kms, external) == "Enabled"
    assert kms.encrypt(KeyId=external, Plaintext=b"x")
    with refused("KMSInvalidStateException", "No available key material pending rotation for the key: "):
        kms.rotate_key_on_demand(KeyId=external)


def test_material_of_a_key_to_be_deleted(admin, external):
    kms, material = admin.kms, secrets.token_bytes(32)
    take(kms, external, material)
    kms.schedule_key_deletion(KeyId=external)
    kms.delete_imported_key_material(KeyId=external)
    assert state(kms, external) == "PendingDeletion"
    with refused("KMSInvalidStateException", "is pending deletion."):
        take(kms, external, material)
    kms.cancel_key_deletion(KeyId=external)
    assert state(kms, external) == "PendingImport"
    take(kms, external, material)
    assert state(kms, external) == "Enabled"


def test_what_wraps_nothing(admin, external):
    ask = {"WrappingKeySpec": "RSA_2048"}
    with refused("UnsupportedOperationException"):
        admin.kms.get_parameters_for_import(
            KeyId=external, WrappingAlgorithm="RSAES_PKCS1_V1_5", **ask)
    key = admin.kms.create_key(
        Origin="EXTERNAL", KeySpec="ECC_NIST_P521", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    for algorithm in ("RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"):
        with refused("ValidationException"):
            admin.kms.get_parameters_for_import(KeyId=key, WrappingAlgorithm=algorithm, **ask)
    assert admin.kms.get_parameters_for_import(
        KeyId=key, WrappingAlgorithm="RSAES_OAEP_SHA_256", WrappingKeySpec="RSA_3072")


def test_new_material_in_several_regions(admin):
    """First the primary's, then each replica's, and then all of them turn to it."""
    kms, there = admin.kms, admin.client("kms", "eu-west-1")
    one, two, three = (secrets.token_bytes(32) for _ in range(3))
    key = kms.create_key(Origin="EXTERNAL", MultiRegion=True)["KeyMetadata"]["KeyId"]
    first = take(kms, key, one)
    kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-1")
    assert state(there, key) == "PendingImport"
    with refused("IncorrectKeyMaterialException"):
        take(there, key, two)
    assert take(there, key, one, **EXISTING) == first
    assert state(there, key) == "Enabled"
    with refused("IncorrectKeyMaterialException"):
        take(there, key, two, **NEW)
    second = take(kms, key, two, **NEW)
    waiting = "PENDING_MULTI_REGION_IMPORT_AND_ROTATION"
    assert materials(kms, key) == [(first, "CURRENT", None), (second, waiting, None)]
    with refused("KMSInvalidStateException"):
        kms.rotate_key_on_demand(KeyId=key)
    take(there, key, two, **EXISTING)
    for client in (kms, there):
        assert materials(client, key) == [(first, "CURRENT", None), (second, "PENDING_ROTATION", None)]
    old = kms.encrypt(KeyId=key, Plaintext=b"old")["CiphertextBlob"]
    kms.rotate_key_on_demand(KeyId=key)
    new = there.encrypt(KeyId=key, Plaintext=b"new")["CiphertextBlob"]
    for client in (kms, there):
        assert sorted(materials(client, key)) == sorted(
            [(first, "NON_CURRENT", None), (second, "CURRENT", None)])
        assert client.decrypt(CiphertextBlob=old)["KeyMaterialId"] == first
        assert client.decrypt(CiphertextBlob=new)["KeyMaterialId"] == second
    # A replica that comes later needs both; what waits is taken from all at once.
    later = admin.client("kms", "eu-west-2")
    kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-2")
    take(later, key, two)
    assert state(later, key) == "PendingImport"
    take(later, key, one)
    assert later.decrypt(CiphertextBlob=new)["Plaintext"] == b"new"
    third = take(kms, key, three, **NEW)
    take(later, key, three)
    kms.delete_imported_key_material(KeyId=key, KeyMaterialId=third)
    assert all(len(materials(client, key)) == 2 for client in (kms, there, later))
    assert {state(client, key) for client in (kms, there, later)} == {"Enabled"}


def test_tags_of_a_replica_take_leave(admin):
    key = admin.kms.create_key(MultiRegion=True)["KeyMetadata"]["KeyId"]
    tags = [{"TagKey": "a", "TagValue": "b"}]
    here = {"StringEquals": {"aws:RequestedRegion": "us-east-1"}}
    everything = {"Effect": "Allow", "Action": "kms:*", "Resource": "*"}
    user = admin.user({**everything, "Action": ["kms:ReplicateKey", "kms:CreateKey"]})
    with refused("AccessDeniedException", "kms:TagResource"):
        user.kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-1", Tags=tags)
    with refused("AccessDeniedException", "kms:CreateKey"):
        admin.user({**everything, "Condition": here}).kms.replicate_key(
            KeyId=key, ReplicaRegion="eu-west-1")
    assert user.kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-1")["ReplicaTags"] == []
    admin.kms.replicate_key(KeyId=key, ReplicaRegion="eu-west-2", Tags=tags)


# Forms of keys.


def test_lattice_pairs_leave_as_seeds(admin):
    """"The length of the private key is the same for all ML-KEM key pair specs" (GenerateDataKeyPair)."""
    kms = admin.kms
    key = kms.create_key()["KeyMetadata"]["KeyId"]
    for spec, public in (("ML_KEM_512", 800), ("ML_KEM_768", 1184), ("ML_KEM_1024", 1568)):
        made = kms.generate_data_key_pair(KeyId=key, KeyPairSpec=spec)
        private = made["PrivateKeyPlaintext"]
        assert len(private) == 86 and private[:2] == bytes([0x30, 84]) and private[20:22] == b"\x80\x40"
        assert len(made["PublicKey"]) > public and made["PublicKey"][0] == 0x30
        assert kms.decrypt(CiphertextBlob=made["PrivateKeyCiphertextBlob"])["Plaintext"] == private
        sealed = kms.generate_data_key_pair_without_plaintext(KeyId=key, KeyPairSpec=spec)
        assert "PrivateKeyPlaintext" not in sealed


def test_agreement_takes_certificates_form_of_keys_alone(admin):
    kms = admin.kms
    mine, theirs = (kms.create_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")["KeyMetadata"]["KeyId"]
                    for _ in range(2))
    public = kms.get_public_key(KeyId=theirs)["PublicKey"]
    ask = {"KeyId": mine, "KeyAgreementAlgorithm": "ECDH"}
    for bad in (public[-65:], public + b"\0", public[:-1]):
        for only in (False, True):
            with refused("ValidationException"):
                kms.derive_shared_secret(PublicKey=bad, DryRun=only, **ask)
    with refused("DryRunOperationException"):
        kms.derive_shared_secret(PublicKey=public, DryRun=True, **ask)


def test_edwards_digests_are_hashed_once_more(admin):
    """"This means the input is hashed twice: once by you and once by KMS" (Sign)."""
    kms = admin.kms
    key = kms.create_key(KeySpec="ECC_NIST_EDWARDS25519", KeyUsage="SIGN_VERIFY")["KeyMetadata"]["KeyId"]
    public = kms.get_public_key(KeyId=key)["PublicKey"]
    digest = hashlib.sha512(b"message").digest()
    signed = kms.sign(KeyId=key, Message=digest, MessageType="DIGEST",
                      SigningAlgorithm="ED25519_PH_SHA_512")["Signature"]
    assert is_ed25519(public, hashlib.sha512(digest).digest(), signed, prehashed=True)
    assert not is_ed25519(public, digest, signed, prehashed=True)
