"""Encryption under KMS keys, data keys and random bytes, as recorded from AWS."""

import base64

import pytest

from support.clients import refused
from support.outside import RsaKey, public_key
from support.recorded import members, recorded
from support.signing import call

CONTEXT = {"Department": "Finance", "level": "3"}
UNREADABLE = ("InvalidCiphertextException", "")
WRONG_KEY = ("IncorrectKeyException", "The key ID in the request does not identify a CMK that can perform "
             "this operation.")
DRY = ("DryRunOperationException", "The request would have succeeded, but the DryRun option is set.")
# The longest message of each RSA key and algorithm.
RSA_LIMITS = [("RSA_2048", "RSAES_OAEP_SHA_1", 214), ("RSA_2048", "RSAES_OAEP_SHA_256", 190),
              ("RSA_3072", "RSAES_OAEP_SHA_1", 342), ("RSA_3072", "RSAES_OAEP_SHA_256", 318),
              ("RSA_4096", "RSAES_OAEP_SHA_1", 470), ("RSA_4096", "RSAES_OAEP_SHA_256", 446)]


@pytest.fixture(scope="module")
def rsa(kms):
    """One RSA key a size, for encryption."""
    made = {}

    def key(spec):
        if spec not in made:
            made[spec] = kms.create_key(KeySpec=spec, KeyUsage="ENCRYPT_DECRYPT")["KeyMetadata"]
        return made[spec]
    return key


# Symmetric.


def test_encrypt_and_decrypt(kms, shared_key):
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"in words", EncryptionContext=CONTEXT,
                         EncryptionAlgorithm="SYMMETRIC_DEFAULT")
    assert members(sealed) == {"CiphertextBlob", "EncryptionAlgorithm", "KeyId"}
    assert (sealed["KeyId"], sealed["EncryptionAlgorithm"]) == (shared_key["Arn"], "SYMMETRIC_DEFAULT")
    opened = kms.decrypt(KeyId=shared_key["KeyId"], CiphertextBlob=sealed["CiphertextBlob"],
                         EncryptionContext=CONTEXT, EncryptionAlgorithm="SYMMETRIC_DEFAULT")
    # Only decryption says which material it was.
    assert members(opened) == {"EncryptionAlgorithm", "KeyId", "KeyMaterialId", "Plaintext"}
    assert (opened["KeyId"], opened["Plaintext"]) == (shared_key["Arn"], b"in words")
    assert opened["KeyMaterialId"] == shared_key["CurrentKeyMaterialId"]


def test_what_does_not_open(kms, shared_key):
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x", EncryptionContext=CONTEXT)[
        "CiphertextBlob"]
    for blob, context in ((sealed, {}), (sealed, {"Department": "Finance"}),
                          (sealed[32:], CONTEXT), (sealed + b"more", CONTEXT), (b"x" * 100, CONTEXT)):
        with recorded(*UNREADABLE):
            kms.decrypt(KeyId=shared_key["KeyId"], CiphertextBlob=blob, EncryptionContext=context)


@pytest.mark.parametrize("length, text", [
    (0, "greater than or equal to 1"), (4097, "less than or equal to 4096")])
def test_lengths_of_messages(raw_kms, shared_key, length, text):
    with recorded("ValidationException", "1 validation error detected: Value at 'plaintext' failed to "
                  f"satisfy constraint: Member must have length {text}"):
        raw_kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x" * length)


def test_the_longest_message(kms, shared_key):
    message = bytes(range(256)) * 16
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=message)["CiphertextBlob"]
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == message


def test_another_key_named(kms, shared_key, new_key):
    """Even one of another usage: what counts is that the ciphertext isn't its."""
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    for other in (new_key(), new_key(KeySpec="HMAC_224", KeyUsage="GENERATE_VERIFY_MAC")):
        with recorded(*WRONG_KEY):
            kms.decrypt(CiphertextBlob=sealed, KeyId=other["KeyId"])


# RSA.


@pytest.mark.parametrize("spec, algorithm, limit", RSA_LIMITS)
def test_rsa_there_and_back(kms, rsa, spec, algorithm, limit):
    key, message = rsa(spec), bytes(range(256)) * 2
    sealed = kms.encrypt(KeyId=key["KeyId"], Plaintext=message[:limit], EncryptionAlgorithm=algorithm)
    assert (sealed["KeyId"], sealed["EncryptionAlgorithm"]) == (key["Arn"], algorithm)
    opened = kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=sealed["CiphertextBlob"],
                         EncryptionAlgorithm=algorithm)
    assert (opened["KeyId"], opened["EncryptionAlgorithm"], opened["Plaintext"]) == (
        key["Arn"], algorithm, message[:limit])
    with recorded("ValidationException", f"Algorithm {algorithm} and key spec {spec} cannot encrypt data "
                  f"larger than {limit} bytes."):
        kms.encrypt(KeyId=key["KeyId"], Plaintext=message[:limit + 1], EncryptionAlgorithm=algorithm)


@pytest.mark.parametrize("spec, algorithm, limit", RSA_LIMITS)
def test_encrypted_outside_and_decrypted_inside(kms, rsa, spec, algorithm, limit):
    key = rsa(spec)
    outside = RsaKey.read(kms.get_public_key(KeyId=key["KeyId"])["PublicKey"])
    assert outside.size * 8 == int(spec.removeprefix("RSA_"))
    hashed = {"RSAES_OAEP_SHA_1": "sha1", "RSAES_OAEP_SHA_256": "sha256"}[algorithm]
    sealed = outside.encrypt_oaep(b"from outside", hashed)
    opened = kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=sealed, EncryptionAlgorithm=algorithm)
    assert opened["Plaintext"] == b"from outside"


def test_an_algorithm_of_another_kind_of_key(kms, rsa, shared_key):
    """An RSA key needs its algorithm named: what is said by default is the symmetric one."""
    key = rsa("RSA_2048")
    for key, more, named in ((key, {}, "SYMMETRIC_DEFAULT"),
                             (key, {"EncryptionAlgorithm": "SYMMETRIC_DEFAULT"}, "SYMMETRIC_DEFAULT"),
                             (shared_key, {"EncryptionAlgorithm": "RSAES_OAEP_SHA_1"},
                              "RSAES_OAEP_SHA_1")):
        with recorded("InvalidKeyUsageException", f"Algorithm {named} is incompatible with key spec "
                      f"{key['KeySpec']}."):
            kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", **more)


# Moving from key to key.


def test_re_encrypt(kms, new_key):
    source, target = new_key(), new_key()
    sealed = kms.encrypt(KeyId=source["KeyId"], Plaintext=b"moved", EncryptionContext=CONTEXT)
    moved = kms.re_encrypt(
        SourceKeyId=source["KeyId"], DestinationKeyId=target["KeyId"],
        CiphertextBlob=sealed["CiphertextBlob"], SourceEncryptionContext=CONTEXT,
        DestinationEncryptionContext={"other": "context"},
        SourceEncryptionAlgorithm="SYMMETRIC_DEFAULT",
        DestinationEncryptionAlgorithm="SYMMETRIC_DEFAULT")
    assert members(moved) - {"SourceKeyMaterialId", "DestinationKeyMaterialId"} == {
        "CiphertextBlob", "DestinationEncryptionAlgorithm", "KeyId", "SourceEncryptionAlgorithm",
        "SourceKeyId"}
    assert (moved["SourceKeyId"], moved["KeyId"]) == (source["Arn"], target["Arn"])
    opened = kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], KeyId=target["KeyId"],
                         EncryptionContext={"other": "context"})
    assert opened["Plaintext"] == b"moved"
    # The old ciphertext is as good as it was.
    assert kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"], EncryptionContext=CONTEXT)[
        "Plaintext"] == b"moved"


def test_re_encrypt_from_rsa_to_rsa(kms, rsa, new_key):
    algorithm, source = "RSAES_OAEP_SHA_256", rsa("RSA_2048")
    target = new_key(KeySpec="RSA_2048", KeyUsage="ENCRYPT_DECRYPT")
    sealed = kms.encrypt(KeyId=source["KeyId"], Plaintext=b"moved", EncryptionAlgorithm=algorithm)
    moved = kms.re_encrypt(
        SourceKeyId=source["KeyId"], DestinationKeyId=target["KeyId"],
        CiphertextBlob=sealed["CiphertextBlob"], SourceEncryptionAlgorithm=algorithm,
        DestinationEncryptionAlgorithm=algorithm)
    assert (moved["SourceKeyId"], moved["KeyId"], moved["SourceEncryptionAlgorithm"],
            moved["DestinationEncryptionAlgorithm"]) == (
                source["Arn"], target["Arn"], algorithm, algorithm)
    assert kms.decrypt(CiphertextBlob=moved["CiphertextBlob"], KeyId=target["KeyId"],
                       EncryptionAlgorithm=algorithm)["Plaintext"] == b"moved"


def test_re_encrypt_by_alias(kms, shared_key, new_key):
    target, alias = new_key(), f"alias/moved-{shared_key['KeyId']}"
    kms.create_alias(AliasName=alias, TargetKeyId=target["Arn"])
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    assert kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=alias)["KeyId"] == target["Arn"]
    with refused("NotFoundException"):
        kms.re_encrypt(CiphertextBlob=sealed, DestinationKeyId=alias + "-absent")


def test_re_encrypt_with_keys_that_cannot(kms, shared_key, new_key):
    sealed = kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x")["CiphertextBlob"]
    mac = new_key(KeySpec="HMAC_224", KeyUsage="GENERATE_VERIFY_MAC")["KeyId"]
    with recorded(*WRONG_KEY):
        kms.re_encrypt(CiphertextBlob=sealed, SourceKeyId=mac, DestinationKeyId=mac)
    signer = new_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    with refused("InvalidKeyUsageException", f"{signer['Arn']} key usage is SIGN_VERIFY which is not valid "
                 "for ReEncrypt", status=400):
        kms.re_encrypt(CiphertextBlob=sealed, SourceKeyId=shared_key["KeyId"],
                       DestinationKeyId=signer["KeyId"])


# Data keys.


@pytest.mark.parametrize("operation, parameters, sealed, shown", [
    ("generate_data_key", {"KeySpec": "AES_256"}, "CiphertextBlob", {"Plaintext"}),
    ("generate_data_key_without_plaintext", {"KeySpec": "AES_256"}, "CiphertextBlob", set()),
    ("generate_data_key_pair", {"KeyPairSpec": "RSA_2048"}, "PrivateKeyCiphertextBlob",
     {"KeyPairSpec", "PrivateKeyPlaintext", "PublicKey"}),
    ("generate_data_key_pair_without_plaintext", {"KeyPairSpec": "RSA_2048"},
     "PrivateKeyCiphertextBlob", {"KeyPairSpec", "PublicKey"})])
def test_data_keys(kms, shared_key, operation, parameters, sealed, shown):
    got = getattr(kms, operation)(KeyId=shared_key["KeyId"], EncryptionContext=CONTEXT, **parameters)
    assert members(got) - {"KeyMaterialId"} == {sealed, "KeyId"} | shown
    assert got["KeyId"] == shared_key["Arn"]
    with recorded(*UNREADABLE):
        kms.decrypt(CiphertextBlob=got[sealed], KeyId=shared_key["KeyId"])
    opened = kms.decrypt(CiphertextBlob=got[sealed], KeyId=shared_key["KeyId"],
                         EncryptionContext=CONTEXT)["Plaintext"]
    assert opened == got.get("Plaintext", got.get("PrivateKeyPlaintext", opened))
    if "Pair" in operation.title():
        assert RsaKey.read(got["PublicKey"]).size == 256
    else:
        assert len(opened) == 32


@pytest.mark.parametrize("operation", ["generate_data_key", "generate_data_key_without_plaintext"])
@pytest.mark.parametrize("parameters", [{}, {"KeySpec": "AES_256", "NumberOfBytes": 16}])
def test_neither_or_both_lengths(kms, shared_key, operation, parameters):
    with recorded("ValidationException", "Please specify either number of bytes or key spec."):
        getattr(kms, operation)(KeyId=shared_key["KeyId"], **parameters)


@pytest.mark.parametrize("parameters, length", [
    ({"KeySpec": "AES_128"}, 16), ({"KeySpec": "AES_256"}, 32), ({"NumberOfBytes": 1}, 1),
    ({"NumberOfBytes": 1024}, 1024)])
def test_lengths_of_data_keys(kms, shared_key, parameters, length):
    got = kms.generate_data_key(KeyId=shared_key["KeyId"], **parameters)
    assert len(got["Plaintext"]) == length


@pytest.mark.parametrize("spec", ["ECC_NIST_P256", "ECC_NIST_P384", "ECC_NIST_P521", "ECC_SECG_P256K1",
                                  "RSA_3072"])
def test_data_key_pairs_of_other_kinds(kms, shared_key, spec):
    got = kms.generate_data_key_pair(KeyId=shared_key["KeyId"], KeyPairSpec=spec)
    assert got["KeyPairSpec"] == spec and public_key(got["PublicKey"])
    assert kms.decrypt(CiphertextBlob=got["PrivateKeyCiphertextBlob"])["Plaintext"] == (
        got["PrivateKeyPlaintext"])


@pytest.mark.parametrize("operation, parameters", [
    ("generate_data_key_pair", {"KeyPairSpec": "RSA_2048"}),
    ("generate_data_key_pair_without_plaintext", {"KeyPairSpec": "RSA_2048"}),
    ("generate_data_key", {"KeySpec": "AES_128"}),
    ("generate_data_key_without_plaintext", {"KeySpec": "AES_128"}),
    ("encrypt", {"Plaintext": b"x"})])
def test_only_asking(kms, shared_key, operation, parameters):
    with recorded(*DRY):
        getattr(kms, operation)(KeyId=shared_key["KeyId"], DryRun=True, **parameters)


# Random bytes.


@pytest.mark.parametrize("count", [1, 12, 44, 91, 1024])
def test_random_bytes(kms, count):
    got = kms.generate_random(NumberOfBytes=count)
    assert members(got) == {"Plaintext"} and len(got["Plaintext"]) == count


def test_random_bytes_on_the_wire(admin):
    answer = call(admin, "kms", "GenerateRandom", {"NumberOfBytes": 8})
    assert answer.status == 200 and answer.text.startswith("{"), answer.text
    assert len(base64.b64decode(answer.text.split('"')[3])) == 8


@pytest.mark.parametrize("count, text", [
    (None, "NumberOfBytes is required."),
    (0, "1 validation error detected: Value '0' at 'numberOfBytes' failed to satisfy constraint: Member "
        "must have value greater than or equal to 1"),
    (1025, "1 validation error detected: Value '1025' at 'numberOfBytes' failed to satisfy constraint: "
           "Member must have value less than or equal to 1024")])
def test_random_bytes_of_no_use(raw_kms, count, text):
    with recorded("ValidationException", text):
        raw_kms.generate_random(**({} if count is None else {"NumberOfBytes": count}))
