"""Signatures, public keys and agreed secrets, as recorded from AWS."""

import hashlib

import pytest

from support.clients import refused
from support.outside import EcPair, RsaKey, is_ecdsa, is_ed25519
from support.recorded import members, recorded

MESSAGE = b"what is signed, %$@!"
SIGNERS = [("RSA_2048", "RSASSA_PSS_SHA_256"), ("RSA_2048", "RSASSA_PSS_SHA_384"),
           ("RSA_2048", "RSASSA_PSS_SHA_512"), ("RSA_4096", "RSASSA_PKCS1_V1_5_SHA_256"),
           ("RSA_4096", "RSASSA_PKCS1_V1_5_SHA_512"), ("ECC_NIST_P256", "ECDSA_SHA_256"),
           ("ECC_NIST_P384", "ECDSA_SHA_384"), ("ECC_SECG_P256K1", "ECDSA_SHA_256")]
INVALID = ("KMSInvalidSignatureException", "")


@pytest.fixture(scope="module")
def signer(kms):
    """One signing key a spec."""
    made = {}

    def key(spec):
        if spec not in made:
            made[spec] = kms.create_key(KeySpec=spec, KeyUsage="SIGN_VERIFY")["KeyMetadata"]
        return made[spec]
    return key


@pytest.fixture(scope="module")
def keys(kms, signer):
    """One key a usage."""
    mac = kms.create_key(KeySpec="HMAC_224", KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]
    return {"GENERATE_VERIFY_MAC": mac, "ENCRYPT_DECRYPT": kms.create_key()["KeyMetadata"],
            "SIGN_VERIFY": signer("RSA_2048")}


def _hash(algorithm):
    return "sha" + algorithm.rsplit("_", 1)[1]


# Signatures.


@pytest.mark.parametrize("spec, algorithm", SIGNERS)
def test_sign_and_verify(kms, signer, spec, algorithm):
    key = signer(spec)
    by = {"KeyId": key["KeyId"], "SigningAlgorithm": algorithm}
    digest = hashlib.new(_hash(algorithm), MESSAGE).digest()
    for kind, message in (("RAW", MESSAGE), ("DIGEST", digest)):
        signed = kms.sign(MessageType=kind, Message=message, **by)
        assert members(signed) == {"KeyId", "Signature", "SigningAlgorithm"}
        assert (signed["KeyId"], signed["SigningAlgorithm"]) == (key["Arn"], algorithm)
        # A message and its digest are one and the same.
        for other, again in (("RAW", MESSAGE), ("DIGEST", digest)):
            got = kms.verify(MessageType=other, Message=again, Signature=signed["Signature"], **by)
            assert members(got) == {"KeyId", "SignatureValid", "SigningAlgorithm"}
            assert (got["KeyId"], got["SignatureValid"], got["SigningAlgorithm"]) == (
                key["Arn"], True, algorithm)


@pytest.mark.parametrize("spec, algorithm", SIGNERS)
def test_signatures_hold_outside(kms, signer, spec, algorithm):
    key = signer(spec)
    public = kms.get_public_key(KeyId=key["KeyId"])["PublicKey"]
    digest = hashlib.new(_hash(algorithm), MESSAGE).digest()
    for kind, message in (("RAW", MESSAGE), ("DIGEST", digest)):
        signature = kms.sign(KeyId=key["KeyId"], SigningAlgorithm=algorithm, MessageType=kind,
                             Message=message)["Signature"]
        if algorithm.startswith("ECDSA"):
            assert is_ecdsa(public, digest, signature)
        elif "PSS" in algorithm:
            # The salt is as long as the digest.
            assert RsaKey.read(public).pss_salt_length(digest, signature, _hash(algorithm)) == len(digest)
        else:
            assert RsaKey.read(public).is_pkcs1(digest, signature, _hash(algorithm))


@pytest.mark.parametrize("spec, algorithm", SIGNERS)
def test_signatures_that_are_wrong(kms, signer, spec, algorithm):
    by = {"KeyId": signer(spec)["KeyId"], "SigningAlgorithm": algorithm}
    right = kms.sign(MessageType="RAW", Message=MESSAGE, **by)["Signature"]
    other = kms.sign(MessageType="RAW", Message=b"other", **by)["Signature"]
    spoilt = right[:-1] + bytes([right[-1] ^ 1])
    for message, signature in ((MESSAGE, other), (b"other message", right), (MESSAGE, spoilt),
                               (MESSAGE, b"no signature at all")):
        with recorded(*INVALID):
            kms.verify(MessageType="RAW", Message=message, Signature=signature, **by)
    # A digest of the wrong length is noticed before the signature is looked at.
    too_long = recorded("ValidationException", f"Digest is invalid length for algorithm {algorithm}.")
    with too_long:
        kms.sign(MessageType="DIGEST", Message=MESSAGE, **by)
    with too_long:
        kms.verify(MessageType="DIGEST", Message=b"bad message", Signature=right, **by)


def test_an_algorithm_of_another_kind_of_key(kms, signer):
    for spec, algorithm in (("ECC_NIST_P256", "ECDSA_SHA_384"), ("ECC_SECG_P256K1", "ECDSA_SHA_512"),
                            ("RSA_2048", "ECDSA_SHA_256"), ("ECC_NIST_P384", "RSASSA_PSS_SHA_384")):
        with refused("InvalidKeyUsageException", f"Algorithm {algorithm} is incompatible with key spec "
                     f"{spec}.", status=400):
            kms.sign(KeyId=signer(spec)["KeyId"], SigningAlgorithm=algorithm, Message=MESSAGE)


@pytest.mark.parametrize("spec, length, public", [
    ("ML_DSA_44", 2420, 1334), ("ML_DSA_65", 3309, 1974), ("ML_DSA_87", 4627, 2614)])
def test_lattice_keys(kms, signer, spec, length, public):
    """Their signatures take the message itself, or the value that its signer computed from it."""
    key = signer(spec)
    by = {"KeyId": key["KeyId"], "SigningAlgorithm": "ML_DSA_SHAKE_256"}
    assert len(kms.get_public_key(KeyId=key["KeyId"])["PublicKey"]) == public
    signed = kms.sign(Message=MESSAGE, **by)
    assert (len(signed["Signature"]), signed["SigningAlgorithm"]) == (length, "ML_DSA_SHAKE_256")
    assert kms.verify(Message=MESSAGE, Signature=signed["Signature"], **by)["SignatureValid"] is True
    with recorded(*INVALID):
        kms.verify(Message=b"other", Signature=signed["Signature"], **by)
    with recorded("ValidationException", f"Message type DIGEST is incompatible with key spec {spec}."):
        kms.sign(MessageType="DIGEST", Message=b"x" * 64, **by)


@pytest.mark.parametrize("algorithm, kind, other", [
    ("ED25519_SHA_512", "RAW", "DIGEST"),
    ("ED25519_PH_SHA_512", "DIGEST", "RAW")])
def test_edwards_keys(kms, signer, algorithm, kind, other):
    """Each of the two algorithms takes one type of message: the message itself, or its digest."""
    key = signer("ECC_NIST_EDWARDS25519")
    by = {"KeyId": key["KeyId"], "SigningAlgorithm": algorithm}
    message = MESSAGE if kind == "RAW" else hashlib.sha512(MESSAGE).digest()
    public = kms.get_public_key(KeyId=key["KeyId"])["PublicKey"]
    signed = kms.sign(Message=message, MessageType=kind, **by)["Signature"]
    assert (len(public), len(signed)) == (44, 64)
    # KMS hashes what it is given once more.
    hashed = hashlib.sha512(message).digest() if kind == "DIGEST" else message
    assert is_ed25519(public, hashed, signed, prehashed=kind == "DIGEST")
    assert kms.verify(Message=message, MessageType=kind, Signature=signed, **by)["SignatureValid"] is True
    with recorded(*INVALID):
        kms.verify(Message=message[::-1], MessageType=kind, Signature=signed, **by)
    with recorded("ValidationException",
                  f"Message type {other} is incompatible with algorithm {algorithm}."):
        kms.sign(Message=hashlib.sha512(MESSAGE).digest(), MessageType=other, **by)
    with recorded("InvalidKeyUsageException", "Algorithm ECDSA_SHA_512 is incompatible with key spec "
                  "ECC_NIST_EDWARDS25519."):
        kms.sign(KeyId=key["KeyId"], Message=MESSAGE, SigningAlgorithm="ECDSA_SHA_512")


# Keys for something else.


@pytest.mark.parametrize("operation, usage, parameters", [
    ("GenerateMac", "ENCRYPT_DECRYPT", {"Message": b"x", "MacAlgorithm": "HMAC_SHA_224"}),
    ("VerifyMac", "ENCRYPT_DECRYPT", {"Message": b"x", "MacAlgorithm": "HMAC_SHA_224", "Mac": b"x" * 28}),
    ("Sign", "GENERATE_VERIFY_MAC", {"Message": b"x", "SigningAlgorithm": "RSASSA_PSS_SHA_256"}),
    ("Sign", "ENCRYPT_DECRYPT", {"Message": b"x", "SigningAlgorithm": "RSASSA_PSS_SHA_256"}),
    ("Verify", "ENCRYPT_DECRYPT", {"Message": b"x", "SigningAlgorithm": "ECDSA_SHA_256",
                                   "Signature": b"some text"}),
    ("Encrypt", "SIGN_VERIFY", {"Plaintext": b"x"}),
    ("Encrypt", "GENERATE_VERIFY_MAC", {"Plaintext": b"x"}),
    ("Encrypt", "SIGN_VERIFY", {"Plaintext": b"x", "EncryptionAlgorithm": "RSAES_OAEP_SHA_256"})])
def test_a_key_for_something_else(kms, keys, operation, usage, parameters):
    key = keys[usage]
    method = "".join(f"_{c.lower()}" if c.isupper() else c for c in operation).lstrip("_")
    with recorded("InvalidKeyUsageException",
                  f"{key['Arn']} key usage is {usage} which is not valid for {operation}."):
        getattr(kms, method)(KeyId=key["KeyId"], **parameters)


def test_rsa_keys_do_one_thing(kms, new_key):
    key = new_key(KeySpec="RSA_4096", KeyUsage="ENCRYPT_DECRYPT")
    with recorded("InvalidKeyUsageException",
                  f"{key['Arn']} key usage is ENCRYPT_DECRYPT which is not valid for Sign."):
        kms.sign(KeyId=key["KeyId"], Message=b"x", SigningAlgorithm="RSASSA_PSS_SHA_256")


# Public keys.


@pytest.mark.parametrize("spec, usage, field", [
    ("RSA_2048", "ENCRYPT_DECRYPT", "EncryptionAlgorithms"), ("RSA_2048", "SIGN_VERIFY",
                                                              "SigningAlgorithms"),
    ("ECC_NIST_P256", "SIGN_VERIFY", "SigningAlgorithms"),
    ("ECC_NIST_P256", "KEY_AGREEMENT", "KeyAgreementAlgorithms")])
def test_public_keys(kms, new_key, spec, usage, field):
    key = new_key(KeySpec=spec, KeyUsage=usage)
    got = kms.get_public_key(KeyId=key["KeyId"])
    assert members(got) == {"CustomerMasterKeySpec", "KeyId", "KeySpec", "KeyUsage", "PublicKey", field}
    assert (got["KeyId"], got["KeySpec"], got["CustomerMasterKeySpec"], got["KeyUsage"], got[field]) == (
        key["Arn"], spec, spec, usage, key[field])
    assert kms.get_public_key(KeyId=key["Arn"])["PublicKey"] == got["PublicKey"]


def test_keys_without_a_public_half(kms, keys):
    for usage in ("ENCRYPT_DECRYPT", "GENERATE_VERIFY_MAC"):
        with refused(("UnsupportedOperationException", "InvalidKeyUsageException"), status=400):
            kms.get_public_key(KeyId=keys[usage]["KeyId"])


# Agreement.


def test_two_keys_agree(kms, new_key):
    one, other = (new_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT") for _ in range(2))
    public = {key["KeyId"]: kms.get_public_key(KeyId=key["KeyId"])["PublicKey"] for key in (one, other)}
    got = kms.derive_shared_secret(KeyId=one["KeyId"], KeyAgreementAlgorithm="ECDH",
                                   PublicKey=public[other["KeyId"]])
    assert members(got) == {"KeyAgreementAlgorithm", "KeyId", "KeyOrigin", "SharedSecret"}
    assert (got["KeyAgreementAlgorithm"], got["KeyId"], got["KeyOrigin"]) == (
        "ECDH", one["Arn"], "AWS_KMS")
    back = kms.derive_shared_secret(KeyId=other["KeyId"], KeyAgreementAlgorithm="ECDH",
                                    PublicKey=public[one["KeyId"]])
    assert back["SharedSecret"] == got["SharedSecret"] and len(got["SharedSecret"]) == 32


def test_agreeing_with_somebody_outside(kms, new_key):
    key, outside = new_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT"), EcPair()
    got = kms.derive_shared_secret(KeyId=key["KeyId"], KeyAgreementAlgorithm="ECDH",
                                   PublicKey=outside.spki())
    public = kms.get_public_key(KeyId=key["KeyId"])["PublicKey"]
    assert got["SharedSecret"] == outside.agree(public)


def test_what_agrees_on_nothing(kms, keys, new_key):
    agree, public = {"KeyAgreementAlgorithm": "ECDH"}, EcPair().spki()
    key = new_key(KeySpec="ECC_NIST_P256", KeyUsage="KEY_AGREEMENT")
    signing = new_key(KeySpec="ECC_NIST_P256", KeyUsage="SIGN_VERIFY")
    for wrong, usage in ((signing, "SIGN_VERIFY"), (keys["ENCRYPT_DECRYPT"], "ENCRYPT_DECRYPT")):
        with recorded("InvalidKeyUsageException",
                      f"{wrong['Arn']} key usage is {usage} which is not valid for DeriveSharedSecret."):
            kms.derive_shared_secret(KeyId=wrong["KeyId"], PublicKey=public, **agree)
    with recorded("ValidationException", "1 validation error detected: Value 'ODD' at "
                  "'keyAgreementAlgorithm' failed to satisfy constraint: Member must satisfy enum value "
                  "set: [ECDH]"):
        kms.derive_shared_secret(KeyId=key["KeyId"], PublicKey=public, KeyAgreementAlgorithm="ODD")
    with recorded("ValidationException", ""):
        kms.derive_shared_secret(KeyId=key["KeyId"], PublicKey=b"no public key", **agree)
