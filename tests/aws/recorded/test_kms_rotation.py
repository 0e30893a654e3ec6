"""Rotation of key material, as recorded from AWS."""

import datetime
import uuid

import pytest

from support.clients import refused
from support.recorded import members, recorded
from support.wait import wait_for

# The documentation's quota.
ON_DEMAND_MAX = 25
CONTENT = b"from before the rotation"


def _settled(kms, key):
    """The rotation's state once none is under way any more."""
    def asked():
        got = kms.get_key_rotation_status(KeyId=key)
        return got if "OnDemandRotationStartDate" not in got else None
    return wait_for(asked, what="the end of the rotation")


# Once a year.


def test_automatic_rotation_on_and_off(kms, new_key):
    key = new_key()
    got = kms.get_key_rotation_status(KeyId=key["KeyId"])
    assert members(got) == {"KeyId", "KeyRotationEnabled"}
    assert key["KeyId"] in got["KeyId"] and got["KeyRotationEnabled"] is False
    assert members(kms.enable_key_rotation(KeyId=key["KeyId"])) == set()
    got = kms.get_key_rotation_status(KeyId=key["KeyId"])
    assert members(got) == {"KeyId", "KeyRotationEnabled", "NextRotationDate", "RotationPeriodInDays"}
    assert (got["KeyRotationEnabled"], got["RotationPeriodInDays"]) == (True, 365)
    assert members(kms.disable_key_rotation(KeyId=key["KeyId"])) == set()
    assert members(kms.get_key_rotation_status(KeyId=key["KeyId"])) == {"KeyId", "KeyRotationEnabled"}


@pytest.mark.parametrize("days", [90, 180, 2560])
def test_periods(kms, new_key, days):
    key = new_key()["KeyId"]
    kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=days)
    got = kms.get_key_rotation_status(KeyId=key)
    assert (got["KeyRotationEnabled"], got["RotationPeriodInDays"]) == (True, days)
    ahead = got["NextRotationDate"] - datetime.datetime.now(datetime.UTC)
    assert days - 1.1 < ahead.total_seconds() / 86400 < days + 1.1


@pytest.mark.parametrize("days, text", [(89, "greater than or equal to 90"),
                                        (2561, "less than or equal to 2560")])
def test_periods_that_are_none(raw_kms, new_key, days, text):
    with recorded("ValidationException", f"1 validation error detected: Value '{days}' at "
                  f"'rotationPeriodInDays' failed to satisfy constraint: Member must have value {text}"):
        raw_kms.enable_key_rotation(KeyId=new_key()["KeyId"], RotationPeriodInDays=days)


def test_a_new_period(kms, new_key):
    key = new_key()["KeyId"]
    for days in (90, 400):
        kms.enable_key_rotation(KeyId=key, RotationPeriodInDays=days)
    assert kms.get_key_rotation_status(KeyId=key)["RotationPeriodInDays"] == 400


# On demand.


def test_old_ciphertext_still_opens(kms, new_key):
    key = new_key()
    before = kms.encrypt(KeyId=key["KeyId"], Plaintext=CONTENT)["CiphertextBlob"]
    got = kms.rotate_key_on_demand(KeyId=key["KeyId"])
    assert members(got) == {"KeyId"} and got["KeyId"] == key["Arn"]
    _settled(kms, key["KeyId"])
    opened = kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=before)
    assert (opened["Plaintext"], opened["KeyMaterialId"]) == (CONTENT, key["CurrentKeyMaterialId"])
    after = kms.encrypt(KeyId=key["KeyId"], Plaintext=CONTENT)["CiphertextBlob"]
    current = kms.describe_key(KeyId=key["KeyId"])["KeyMetadata"]["CurrentKeyMaterialId"]
    assert current != key["CurrentKeyMaterialId"]
    assert kms.decrypt(CiphertextBlob=after)["KeyMaterialId"] == current
    with recorded("InvalidCiphertextException", ""):
        kms.decrypt(KeyId=key["KeyId"], CiphertextBlob=before + b"more")


def test_on_demand_without_automatic(kms, new_key):
    key = new_key()["KeyId"]
    kms.rotate_key_on_demand(KeyId=key)
    got = _settled(kms, key)
    assert members(got) == {"KeyId", "KeyRotationEnabled"} and got["KeyRotationEnabled"] is False


def test_on_demand_leaves_the_date_alone(kms, new_key):
    key = new_key()["KeyId"]
    kms.enable_key_rotation(KeyId=key)
    before = kms.get_key_rotation_status(KeyId=key)
    kms.rotate_key_on_demand(KeyId=key)
    assert kms.get_key_rotation_status(KeyId=key)["NextRotationDate"] == before["NextRotationDate"]
    got = _settled(kms, key)
    assert members(got) == {"KeyId", "KeyRotationEnabled", "NextRotationDate", "RotationPeriodInDays"}
    assert (got["NextRotationDate"], got["RotationPeriodInDays"]) == (before["NextRotationDate"], 365)


def test_how_often_on_demand(kms, new_key):
    key = new_key()
    sealed = [kms.encrypt(KeyId=key["KeyId"], Plaintext=CONTENT)["CiphertextBlob"]]
    for _ in range(ON_DEMAND_MAX):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])
        _settled(kms, key["KeyId"])
        sealed.append(kms.encrypt(KeyId=key["KeyId"], Plaintext=CONTENT)["CiphertextBlob"])
    with recorded("LimitExceededException", "The on-demand rotations limit has been reached for the given "
                  "keyId. No more on-demand rotations can be performed for this key: "
                  f"{key['Arn']}"):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])
    opened = [kms.decrypt(CiphertextBlob=blob) for blob in sealed]
    assert all(one["Plaintext"] == CONTENT for one in opened)
    assert len({one["KeyMaterialId"] for one in opened}) == ON_DEMAND_MAX + 1


# The list.


def test_the_rotations_of_a_key(kms, new_key):
    key = new_key()["KeyId"]
    got = kms.list_key_rotations(KeyId=key)
    assert members(got) == {"Rotations", "Truncated"}
    assert (got["Rotations"], got["Truncated"]) == ([], False)
    for _ in range(3):
        kms.rotate_key_on_demand(KeyId=key)
        _settled(kms, key)
    rotations = kms.list_key_rotations(KeyId=key)["Rotations"]
    assert [one["RotationType"] for one in rotations] == ["ON_DEMAND"] * 3
    assert all(key in one["KeyId"] and one["RotationDate"] for one in rotations)
    every = kms.list_key_rotations(KeyId=key, IncludeKeyMaterial="ALL_KEY_MATERIAL")["Rotations"]
    assert sorted(one["KeyMaterialState"] for one in every) == ["CURRENT"] + ["NON_CURRENT"] * 3
    first = [one for one in every if "RotationDate" not in one]
    assert len(first) == 1 and "RotationType" not in first[0], "the first material came by no rotation"
    current = kms.describe_key(KeyId=key)["KeyMetadata"]["CurrentKeyMaterialId"]
    assert [one["KeyMaterialId"] for one in every if one["KeyMaterialState"] == "CURRENT"] == [current]


def test_pages_of_rotations(kms, new_key):
    key = new_key()["KeyId"]
    for _ in range(3):
        kms.rotate_key_on_demand(KeyId=key)
        _settled(kms, key)
    first = kms.list_key_rotations(KeyId=key, Limit=1)
    assert (len(first["Rotations"]), first["Truncated"]) == (1, True)
    rest = kms.list_key_rotations(KeyId=key, Limit=2, Marker=first["NextMarker"])
    assert (len(rest["Rotations"]), rest["Truncated"]) == (2, False) and "NextMarker" not in rest
    materials = [one["KeyMaterialId"] for one in first["Rotations"] + rest["Rotations"]]
    assert len(set(materials)) == 3


# What does not turn.


def test_keys_that_do_not_turn(kms, new_key):
    """A disabled key is disabled first, whatever its kind; then AWS says nothing but the code."""
    key = new_key(KeySpec="RSA_4096", KeyUsage="ENCRYPT_DECRYPT")
    with recorded("UnsupportedOperationException", ""):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])
    with refused("UnsupportedOperationException", status=400):
        kms.enable_key_rotation(KeyId=key["KeyId"])
    kms.disable_key(KeyId=key["KeyId"])
    with recorded("DisabledException", f"{key['Arn']} is disabled."):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])


def test_asking_about_keys_that_do_not_turn(kms, new_key):
    """Whether an RSA key turns can be asked: it doesn't."""
    key = new_key(KeySpec="RSA_2048", KeyUsage="SIGN_VERIFY")
    got = kms.get_key_rotation_status(KeyId=key["KeyId"])
    assert members(got) == {"KeyId", "KeyRotationEnabled"} and got["KeyRotationEnabled"] is False


def test_mac_keys_do_not_turn(kms, new_key):
    key = new_key(KeySpec="HMAC_256", KeyUsage="GENERATE_VERIFY_MAC")
    with refused("UnsupportedOperationException", status=400):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])


def test_keys_that_are_not_there(kms, admin):
    absent = str(uuid.uuid4())
    for attempt in (kms.rotate_key_on_demand, kms.list_key_rotations, kms.get_key_rotation_status,
                    kms.enable_key_rotation, kms.disable_key_rotation):
        with recorded("NotFoundException",
                      f"Key 'arn:aws:kms:us-east-1:{admin.account_id}:key/{absent}' does not exist"):
            attempt(KeyId=absent)
        with recorded("NotFoundException", "Invalid keyId 'no-id'"):
            attempt(KeyId="no-id")


def test_pending_deletion_stops_the_clock(kms, new_key):
    """Automatic rotation is off while a key is to be deleted, and on again when it isn't."""
    key = new_key()
    kms.enable_key_rotation(KeyId=key["KeyId"])
    kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    with recorded("KMSInvalidStateException", f"{key['Arn']} is pending deletion."):
        kms.rotate_key_on_demand(KeyId=key["KeyId"])
    assert kms.get_key_rotation_status(KeyId=key["KeyId"])["KeyRotationEnabled"] is False
    kms.cancel_key_deletion(KeyId=key["KeyId"])
    assert kms.get_key_rotation_status(KeyId=key["KeyId"])["KeyRotationEnabled"] is True
