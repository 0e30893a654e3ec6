"""Keys whose material comes from outside, as recorded from AWS."""

import datetime
import hmac
import secrets

import pytest

from support.clients import refused
from support.outside import RsaKey, wrap_padded
from support.recorded import members, recorded
from support.wait import wait_for

ALWAYS = {"AWSAccountId", "Arn", "CreationDate", "CustomerMasterKeySpec", "Description", "Enabled",
          "KeyId", "KeyManager", "KeySpec", "KeyState", "KeyUsage", "MultiRegion", "Origin"}
FOREVER = {"ExpirationModel": "KEY_MATERIAL_DOES_NOT_EXPIRE"}
NO_DATE = ("ValidationException",
           "A validTo date must be set if the ExpirationModel is KEY_MATERIAL_EXPIRES")
HASHES = {"RSAES_OAEP_SHA_1": "sha1", "RSAES_OAEP_SHA_256": "sha256"}


class Import:
    """One key with external material: wraps material with fresh parameters, and imports it."""

    def __init__(self, kms, key):
        self.kms, self.id, self.arn = kms, key["KeyId"], key["Arn"]

    def parameters(self, algorithm="RSAES_OAEP_SHA_256", spec="RSA_2048"):
        got = self.kms.get_parameters_for_import(
            KeyId=self.id, WrappingAlgorithm=algorithm, WrappingKeySpec=spec)
        assert members(got) == {"ImportToken", "KeyId", "ParametersValidTo", "PublicKey"}
        assert got["KeyId"] == self.arn and got["ImportToken"]
        hours = (got["ParametersValidTo"] - datetime.datetime.now(datetime.UTC)).total_seconds() / 3600
        assert 23.9 < hours < 24.1
        outside = RsaKey.read(got["PublicKey"])
        assert outside.size * 8 == int(spec.removeprefix("RSA_"))
        return got["ImportToken"], outside

    def wrapped(self, material, algorithm="RSAES_OAEP_SHA_256", spec="RSA_2048"):
        token, outside = self.parameters(algorithm, spec)
        if algorithm in HASHES:
            blob = outside.encrypt_oaep(material, HASHES[algorithm])
        else:
            wrapping = secrets.token_bytes(32)
            hashed = algorithm.removeprefix("RSA_AES_KEY_WRAP_").replace("_", "").lower()
            blob = outside.encrypt_oaep(wrapping, hashed) + wrap_padded(wrapping, material)
        return {"KeyId": self.id, "ImportToken": token, "EncryptedKeyMaterial": blob}

    def take(self, material, algorithm="RSAES_OAEP_SHA_256", spec="RSA_2048", **more):
        got = self.kms.import_key_material(
            **self.wrapped(material, algorithm, spec), **{**FOREVER, **more})
        assert got["KeyId"] == self.arn
        return got

    def seen(self):
        return self.kms.describe_key(KeyId=self.id)["KeyMetadata"]


@pytest.fixture
def external(kms, new_key):
    def make(**parameters):
        return Import(kms, new_key(Origin="EXTERNAL", **parameters))
    return make


def _without(key, field):
    """What a key shows that waits for material."""
    assert members(key) - {"CurrentKeyMaterialId"} == ALWAYS | {field}
    assert (key["Enabled"], key["KeyState"], key["Origin"]) == (False, "PendingImport", "EXTERNAL")


def _with(key, field):
    """What a key shows whose material is there for good."""
    material = {"CurrentKeyMaterialId"} if key["KeySpec"] == "SYMMETRIC_DEFAULT" else set()
    assert members(key) == ALWAYS | {field, "ExpirationModel"} | material
    assert (key["Enabled"], key["KeyState"], key["ExpirationModel"]) == (
        True, "Enabled", "KEY_MATERIAL_DOES_NOT_EXPIRE")


def test_a_symmetric_key_from_outside(kms, external):
    key = external(Description="from outside")
    assert "CurrentKeyMaterialId" not in key.seen()
    _without(key.seen(), "EncryptionAlgorithms")
    pending = recorded("KMSInvalidStateException", f"{key.arn} is pending import.")
    with pending:
        kms.encrypt(KeyId=key.id, Plaintext=b"x")
    request = key.wrapped(secrets.token_bytes(32))
    with recorded(*NO_DATE):
        kms.import_key_material(**request)
    # The same token is still good.
    got = kms.import_key_material(**request, **FOREVER)
    assert members(got) == {"KeyId", "KeyMaterialId"} and got["KeyId"] == key.arn
    _with(key.seen(), "EncryptionAlgorithms")
    assert key.seen()["CurrentKeyMaterialId"] == got["KeyMaterialId"]
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"sealed")["CiphertextBlob"]
    assert kms.decrypt(KeyId=key.id, CiphertextBlob=sealed)["Plaintext"] == b"sealed"
    kms.delete_imported_key_material(KeyId=key.id)
    _without(key.seen(), "EncryptionAlgorithms")
    for attempt in (lambda: kms.encrypt(KeyId=key.id, Plaintext=b"x"),
                    lambda: kms.decrypt(KeyId=key.id, CiphertextBlob=sealed)):
        with pending:
            attempt()


def test_the_same_material_again(kms, external):
    key, material = external(), secrets.token_bytes(32)
    first = key.take(material)["KeyMaterialId"]
    sealed = kms.encrypt(KeyId=key.id, Plaintext=b"sealed")["CiphertextBlob"]
    assert key.take(material)["KeyMaterialId"] == first, "an identifier of key and material"
    kms.delete_imported_key_material(KeyId=key.id)
    with refused("IncorrectKeyMaterialException", status=400):
        key.take(secrets.token_bytes(32))
    assert key.take(material, "RSAES_OAEP_SHA_1")["KeyMaterialId"] == first
    assert kms.decrypt(CiphertextBlob=sealed)["Plaintext"] == b"sealed"
    other = external()
    assert other.take(material)["KeyMaterialId"] != first


def test_material_with_an_end(kms, external):
    key, now = external(), datetime.datetime.now(datetime.UTC)
    end = now + datetime.timedelta(seconds=3)
    key.take(secrets.token_bytes(32), ExpirationModel="KEY_MATERIAL_EXPIRES", ValidTo=end)
    seen = key.seen()
    assert seen["ExpirationModel"] == "KEY_MATERIAL_EXPIRES"
    assert abs((seen["ValidTo"] - end).total_seconds()) <= 1
    wait_for(lambda: key.seen()["KeyState"] == "PendingImport", 60, "the end of the material")
    with recorded("KMSInvalidStateException", f"{key.arn} is pending import."):
        kms.encrypt(KeyId=key.id, Plaintext=b"x")
    assert "ExpirationModel" not in key.seen()


@pytest.mark.parametrize("spec, algorithm, wrapping, size", [
    ("ECC_NIST_P256", "ECDSA_SHA_256", "RSAES_OAEP_SHA_1", "RSA_2048"),
    ("ECC_NIST_P256", "ECDSA_SHA_256", "RSAES_OAEP_SHA_256", "RSA_2048"),
    ("ECC_NIST_P384", "ECDSA_SHA_384", "RSAES_OAEP_SHA_1", "RSA_2048"),
    ("ECC_NIST_P521", "ECDSA_SHA_512", "RSAES_OAEP_SHA_256", "RSA_4096"),
    ("ECC_SECG_P256K1", "ECDSA_SHA_256", "RSAES_OAEP_SHA_1", "RSA_2048")])
def test_signing_keys_from_outside(kms, shared_key, external, spec, algorithm, wrapping, size):
    pair = kms.generate_data_key_pair(KeyId=shared_key["KeyId"], KeyPairSpec=spec)
    key = external(KeySpec=spec, KeyUsage="SIGN_VERIFY")
    _without(key.seen(), "SigningAlgorithms")
    assert key.seen()["SigningAlgorithms"] == [algorithm]
    key.take(pair["PrivateKeyPlaintext"], wrapping, size)
    _with(key.seen(), "SigningAlgorithms")
    assert kms.get_public_key(KeyId=key.id)["PublicKey"] == pair["PublicKey"]
    by = {"KeyId": key.id, "Message": b"signed", "SigningAlgorithm": algorithm}
    signed = kms.sign(**by)
    assert (signed["KeyId"], signed["SigningAlgorithm"]) == (key.arn, algorithm)
    assert kms.verify(Signature=signed["Signature"], **by)["SignatureValid"] is True
    kms.delete_imported_key_material(KeyId=key.id)
    _without(key.seen(), "SigningAlgorithms")


@pytest.mark.parametrize("spec, size", [("HMAC_224", 28), ("HMAC_256", 32), ("HMAC_384", 48),
                                        ("HMAC_512", 64)])
def test_mac_keys_from_outside(kms, external, spec, size):
    key, material = external(KeySpec=spec, KeyUsage="GENERATE_VERIFY_MAC"), secrets.token_bytes(size)
    _without(key.seen(), "MacAlgorithms")
    key.take(material, "RSAES_OAEP_SHA_256", "RSA_4096")
    _with(key.seen(), "MacAlgorithms")
    by = {"KeyId": key.id, "Message": b"of a known key", "MacAlgorithm": spec.replace("_", "_SHA_")}
    mac = kms.generate_mac(**by)["Mac"]
    assert mac == hmac.new(material, b"of a known key", f"sha{spec[5:]}").digest()
    assert kms.verify_mac(Mac=mac, **by)["MacValid"] is True
    kms.delete_imported_key_material(KeyId=key.id)
    _without(key.seen(), "MacAlgorithms")


def test_an_rsa_key_too_long_for_rsa(kms, shared_key, external):
    """Wrapped with AES, whose key is wrapped with RSA."""
    pair = kms.generate_data_key_pair(KeyId=shared_key["KeyId"], KeyPairSpec="RSA_4096")
    key = external(KeySpec="RSA_4096", KeyUsage="ENCRYPT_DECRYPT")
    _without(key.seen(), "EncryptionAlgorithms")
    key.take(pair["PrivateKeyPlaintext"], "RSA_AES_KEY_WRAP_SHA_256", "RSA_4096")
    _with(key.seen(), "EncryptionAlgorithms")
    assert key.seen()["EncryptionAlgorithms"] == ["RSAES_OAEP_SHA_1", "RSAES_OAEP_SHA_256"]
    assert kms.get_public_key(KeyId=key.id)["PublicKey"] == pair["PublicKey"]
    sealed = RsaKey.read(pair["PublicKey"]).encrypt_oaep(b"known", "sha256")
    assert kms.decrypt(KeyId=key.id, CiphertextBlob=sealed, EncryptionAlgorithm="RSAES_OAEP_SHA_256")[
        "Plaintext"] == b"known"
    kms.delete_imported_key_material(KeyId=key.id)
    _without(key.seen(), "EncryptionAlgorithms")


# Turned round.


def test_new_material_and_a_rotation_to_it(kms, external):
    key = external()
    first = key.take(secrets.token_bytes(32))["KeyMaterialId"]
    old = kms.encrypt(KeyId=key.id, Plaintext=b"old")["CiphertextBlob"]
    second = key.take(secrets.token_bytes(32), ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    assert second != first and key.seen()["CurrentKeyMaterialId"] == first, "not before the rotation"
    got = kms.rotate_key_on_demand(KeyId=key.id)
    assert members(got) == {"KeyId"} and got["KeyId"] == key.arn
    wait_for(lambda: key.seen()["CurrentKeyMaterialId"] == second, what="the new material")
    new = kms.encrypt(KeyId=key.id, Plaintext=b"new")["CiphertextBlob"]
    for sealed, plain, material in ((old, b"old", first), (new, b"new", second)):
        opened = kms.decrypt(KeyId=key.id, CiphertextBlob=sealed)
        assert (opened["Plaintext"], opened["KeyMaterialId"]) == (plain, material)


def test_one_new_material_at_a_time(kms, external):
    key, third = external(), secrets.token_bytes(32)
    key.take(secrets.token_bytes(32))
    second = key.take(secrets.token_bytes(32), ImportType="NEW_KEY_MATERIAL")["KeyMaterialId"]
    with refused("KMSInvalidStateException", "New key material (id: ", f") cannot be imported into KMS key "
                 f"{key.arn}, because another key material (id: {second}) is pending rotation.",
                 status=400):
        key.take(third, ImportType="NEW_KEY_MATERIAL")


def test_nothing_to_rotate_to(kms, external):
    key = external()
    nothing = recorded("KMSInvalidStateException",
                       f"No available key material pending rotation for the key: {key.arn}.")
    with nothing:
        kms.rotate_key_on_demand(KeyId=key.id)
    key.take(secrets.token_bytes(32))
    with nothing:
        kms.rotate_key_on_demand(KeyId=key.id)


# What is no import.


def test_keys_of_kms_take_nothing(kms, external, new_key):
    key = new_key()
    unfit = recorded("UnsupportedOperationException",
                     f"{key['Arn']} origin is AWS_KMS which is not valid for this operation.")
    with unfit:
        kms.get_parameters_for_import(KeyId=key["KeyId"], WrappingAlgorithm="RSAES_OAEP_SHA_256",
                                      WrappingKeySpec="RSA_2048")
    token = external().parameters()[0]
    with unfit:
        kms.import_key_material(KeyId=key["KeyId"], ImportToken=token, EncryptedKeyMaterial=b"x" * 256,
                                **FOREVER)
    with unfit:
        kms.delete_imported_key_material(KeyId=key["KeyId"])


def test_tokens_of_no_use(kms, external):
    key, other = external(), external()
    request = key.wrapped(secrets.token_bytes(32))
    for token in (b"no token", other.parameters()[0]):
        with refused("InvalidImportTokenException", status=400):
            kms.import_key_material(**{**request, "ImportToken": token}, **FOREVER)


def test_material_that_is_none(kms, external):
    key = external()
    token, outside = key.parameters()
    for blob in (b"not wrapped at all", outside.encrypt_oaep(b"x" * 31, "sha256")):
        with refused(("InvalidCiphertextException", "IncorrectKeyMaterialException"), status=400):
            kms.import_key_material(KeyId=key.id, ImportToken=token, EncryptedKeyMaterial=blob, **FOREVER)
    assert key.seen()["KeyState"] == "PendingImport"
