"""Message authentication codes, as recorded from AWS."""

import pytest

from support.clients import refused
from support.recorded import listed_values, members, recorded

MESSAGE = b"what is to be authenticated"
KINDS = [("HMAC_224", "HMAC_SHA_224", 28), ("HMAC_256", "HMAC_SHA_256", 32),
         ("HMAC_384", "HMAC_SHA_384", 48), ("HMAC_512", "HMAC_SHA_512", 64)]
ALGORITHMS = {algorithm for _spec, algorithm, _length in KINDS}


@pytest.fixture(scope="module")
def mac_key(kms):
    """One key a spec."""
    made = {}

    def key(spec):
        if spec not in made:
            made[spec] = kms.create_key(KeySpec=spec, KeyUsage="GENERATE_VERIFY_MAC")["KeyMetadata"]
        return made[spec]
    return key


@pytest.mark.parametrize("spec, algorithm, length", KINDS)
def test_made_and_verified(kms, mac_key, spec, algorithm, length):
    key, by = mac_key(spec), {"Message": MESSAGE, "MacAlgorithm": algorithm}
    made = kms.generate_mac(KeyId=key["KeyId"], **by)
    assert members(made) == {"KeyId", "Mac", "MacAlgorithm"}
    assert (made["KeyId"], made["MacAlgorithm"], len(made["Mac"])) == (key["Arn"], algorithm, length)
    got = kms.verify_mac(KeyId=key["KeyId"], Mac=made["Mac"], **by)
    assert members(got) == {"KeyId", "MacAlgorithm", "MacValid"}
    assert (got["KeyId"], got["MacAlgorithm"], got["MacValid"]) == (key["Arn"], algorithm, True)
    assert kms.generate_mac(KeyId=key["Arn"], **by)["Mac"] == made["Mac"]


def test_keys_that_could_not_be(kms):
    by = {"KeyId": "no_such", "Message": MESSAGE, "MacAlgorithm": "HMAC_SHA_256"}
    with recorded("NotFoundException", "Invalid keyId 'no_such'"):
        kms.generate_mac(**by)
    with recorded("NotFoundException", "Invalid keyId 'no_such'"):
        kms.verify_mac(Mac=b"x" * 32, **by)


def test_codes_that_are_wrong(kms, mac_key, new_key):
    key, by = mac_key("HMAC_256"), {"MacAlgorithm": "HMAC_SHA_256"}
    made = kms.generate_mac(KeyId=key["KeyId"], Message=MESSAGE, **by)["Mac"]
    other = new_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    for name, message, mac in ((key["KeyId"], b"another message", made), (key["KeyId"], MESSAGE, made[1:]),
                               (key["KeyId"], MESSAGE, made + b"x"), (other["KeyId"], MESSAGE, made)):
        with recorded("KMSInvalidMacException", ""):
            kms.verify_mac(KeyId=name, Message=message, Mac=mac, **by)


@pytest.mark.parametrize("spec, algorithm", [
    ("HMAC_224", "HMAC_SHA_256"), ("HMAC_256", "HMAC_SHA_512"), ("HMAC_512", "HMAC_SHA_224")])
def test_an_algorithm_of_another_key(kms, mac_key, spec, algorithm):
    key, text = mac_key(spec), f"Algorithm {algorithm} is incompatible with key spec {spec}."
    with recorded("InvalidKeyUsageException", text):
        kms.generate_mac(KeyId=key["KeyId"], Message=MESSAGE, MacAlgorithm=algorithm)
    with recorded("InvalidKeyUsageException", text):
        kms.verify_mac(KeyId=key["KeyId"], Message=MESSAGE, MacAlgorithm=algorithm, Mac=b"x" * 32)


@pytest.mark.parametrize("operation, more", [("generate_mac", {}), ("verify_mac", {"Mac": b"x" * 32})])
def test_no_algorithm_at_all(kms, mac_key, operation, more):
    with refused("ValidationException", "1 validation error detected: Value 'ODD' at 'macAlgorithm' failed "
                 "to satisfy constraint: Member must satisfy enum value set: [", status=400) as got:
        getattr(kms, operation)(KeyId=mac_key("HMAC_256")["KeyId"], Message=MESSAGE, MacAlgorithm="ODD",
                                **more)
    assert listed_values(got.message) == ALGORITHMS


def test_messages_are_short(raw_kms, mac_key):
    with recorded("ValidationException", "1 validation error detected: Value at 'message' failed to "
                  "satisfy constraint: Member must have length less than or equal to 4096"):
        raw_kms.generate_mac(KeyId=mac_key("HMAC_256")["KeyId"], Message=b"x" * 4097,
                             MacAlgorithm="HMAC_SHA_256")
