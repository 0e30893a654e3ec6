"""Grants, as recorded from AWS."""

import datetime

import pytest

from support.clients import refused
from support.recorded import members, recorded
from support.wait import unique

BOTH = ["Decrypt", "Encrypt"]


@pytest.fixture
def grantee(admin):
    """Somebody who may do nothing but by a grant."""
    return admin.user()


@pytest.fixture
def arn(grantee):
    return grantee.identity()["Arn"]


def _ids(kms, key, **more):
    return [one["GrantId"] for one in kms.list_grants(KeyId=key, **more)["Grants"]]


def test_made_and_listed(kms, admin, new_key, arn):
    key = new_key()
    before = kms.list_grants(KeyId=key["KeyId"])
    assert members(before) == {"Grants", "Truncated"}
    assert (before["Grants"], before["Truncated"]) == ([], False)
    got = kms.create_grant(KeyId=key["KeyId"], GranteePrincipal=arn, Operations=BOTH,
                           Name=unique("grant"), RetiringPrincipal=arn)
    assert members(got) == {"GrantId", "GrantToken"}
    assert len(got["GrantId"]) == 64 and int(got["GrantId"], 16)
    listed, = kms.list_grants(KeyId=key["KeyId"])["Grants"]
    assert (listed["KeyId"], listed["GrantId"], listed["GranteePrincipal"], listed["RetiringPrincipal"],
            sorted(listed["Operations"])) == (key["Arn"], got["GrantId"], arn, arn, BOTH)
    assert listed["IssuingAccount"] == f"arn:aws:iam::{admin.account_id}:root"
    assert listed["Name"].startswith("grant-")
    assert isinstance(listed["CreationDate"], datetime.datetime)
    assert "Constraints" not in listed and "GrantToken" not in listed


def test_keys_that_could_not_be(kms, arn):
    with recorded("NotFoundException", "Invalid keyId 'no-key'"):
        kms.create_grant(KeyId="no-key", GranteePrincipal=arn, Operations=BOTH)
    with recorded("NotFoundException", "Invalid keyId 'no-key'"):
        kms.list_grants(KeyId="no-key")


def test_one_name_on_two_keys(kms, new_key, arn):
    name = unique("same")
    for key in (new_key()["KeyId"], new_key()["KeyId"]):
        got = kms.create_grant(KeyId=key, GranteePrincipal=arn, Name=name,
                               Operations=["Decrypt", "DescribeKey"])
        assert _ids(kms, key) == [got["GrantId"]]


def test_one_name_makes_one_grant(kms, new_key, arn):
    """The same request again: the same grant, under another token."""
    request = {"KeyId": new_key()["KeyId"], "GranteePrincipal": arn, "Operations": BOTH,
               "Name": unique("once")}
    first, second = kms.create_grant(**request), kms.create_grant(**request)
    assert first["GrantId"] == second["GrantId"]
    assert _ids(kms, request["KeyId"]) == [first["GrantId"]]
    nameless = {**request}
    del nameless["Name"]
    assert kms.create_grant(**nameless)["GrantId"] != kms.create_grant(**nameless)["GrantId"]


def test_listed_by_what_they_are(kms, admin, new_key, arn):
    key, other = new_key()["KeyId"], admin.user().identity()["Arn"]
    one = kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Decrypt"])["GrantId"]
    two = kms.create_grant(
        KeyId=key, GranteePrincipal=other, Operations=BOTH,
        Constraints={"EncryptionContextSubset": {"team": "red", "tier": "2"}})["GrantId"]
    assert set(_ids(kms, key)) == {one, two}
    assert _ids(kms, key, GrantId=two) == [two]
    assert _ids(kms, key, GranteePrincipal=arn) == [one]
    listed, = kms.list_grants(KeyId=key, GrantId=two)["Grants"]
    assert listed["Constraints"] == {"EncryptionContextSubset": {"team": "red", "tier": "2"}}
    seen = [grant["GrantId"] for page in kms.get_paginator("list_grants").paginate(
        KeyId=key, PaginationConfig={"PageSize": 1}) for grant in page["Grants"]]
    assert sorted(seen) == sorted([one, two])


def test_listed_by_who_may_retire_them(kms, admin, new_key, arn):
    keys = [new_key()["KeyId"] for _ in range(2)]
    retiring = admin.user().identity()["Arn"]
    for key in keys:
        kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Decrypt"])
    wanted = kms.create_grant(KeyId=keys[1], GranteePrincipal=arn, Operations=["Decrypt"],
                              RetiringPrincipal=retiring)["GrantId"]
    got = kms.list_retirable_grants(RetiringPrincipal=retiring)
    assert [(one["GrantId"], one["RetiringPrincipal"]) for one in got["Grants"]] == [(wanted, retiring)]
    assert keys[1] in got["Grants"][0]["KeyId"]
    assert kms.list_retirable_grants(RetiringPrincipal=arn)["Grants"] == []


def test_revoked(kms, new_key, arn):
    key = new_key()["KeyId"]
    kept, gone = (kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=BOTH)["GrantId"]
                  for _ in range(2))
    assert members(kms.revoke_grant(KeyId=key, GrantId=gone)) == set()
    assert _ids(kms, key) == [kept]
    with refused("NotFoundException", status=400):
        kms.revoke_grant(KeyId=key, GrantId=gone)


def test_retired_by_token_and_by_name(kms, new_key, arn):
    key = new_key()["KeyId"]
    first, second, third = (kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=BOTH)
                            for _ in range(3))
    assert members(kms.retire_grant(GrantToken=first["GrantToken"])) == set()
    assert set(_ids(kms, key)) == {second["GrantId"], third["GrantId"]}
    kms.retire_grant(GrantId=second["GrantId"], KeyId=key)
    assert _ids(kms, key) == [third["GrantId"]]


# What a grant does.


def test_a_grant_is_enough(kms, grantee, arn, new_key):
    key = new_key()
    with refused("AccessDeniedException"):
        grantee.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")
    grant = kms.create_grant(KeyId=key["KeyId"], GranteePrincipal=arn, Operations=["Encrypt"])
    tokens = [grant["GrantToken"]]
    sealed = grantee.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x", GrantTokens=tokens)
    assert sealed["KeyId"] == key["Arn"]
    for attempt in (lambda: grantee.kms.decrypt(CiphertextBlob=sealed["CiphertextBlob"]),
                    lambda: grantee.kms.describe_key(KeyId=key["KeyId"]),
                    lambda: grantee.kms.generate_data_key(KeyId=key["KeyId"], KeySpec="AES_256")):
        with refused("AccessDeniedException"):
            attempt()
    kms.revoke_grant(KeyId=key["KeyId"], GrantId=grant["GrantId"])
    with refused("AccessDeniedException"):
        grantee.kms.encrypt(KeyId=key["KeyId"], Plaintext=b"x")


@pytest.mark.parametrize("constraint, good, bad", [
    ("EncryptionContextEquals", [{"team": "red"}, {"TEAM": "red"}],
     [{}, {"team": "blue"}, {"team": "RED"}, {"team": "red", "more": "x"}]),
    ("EncryptionContextSubset", [{"team": "red"}, {"team": "red", "more": "x"}],
     [{}, {"more": "x"}, {"team": "blue", "more": "x"}])])
def test_constraints(kms, grantee, arn, new_key, constraint, good, bad):
    """Names in a constraint are compared without regard to case, values with."""
    key = new_key()["KeyId"]
    kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Encrypt"],
                     Constraints={constraint: {"team": "red"}})
    for context in good:
        assert grantee.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=context)
    for context in bad:
        with refused("AccessDeniedException"):
            grantee.kms.encrypt(KeyId=key, Plaintext=b"x", EncryptionContext=context)


def test_who_may_retire(kms, admin, grantee, arn, new_key):
    key, stranger = new_key()["KeyId"], admin.user()
    grant = kms.create_grant(KeyId=key, GranteePrincipal=arn, Operations=["Encrypt"],
                             RetiringPrincipal=arn)
    with refused("AccessDeniedException"):
        stranger.kms.retire_grant(GrantId=grant["GrantId"], KeyId=key)
    grantee.kms.retire_grant(GrantToken=grant["GrantToken"])
    assert _ids(kms, key) == []


def test_no_grant_on_a_key_to_be_deleted(kms, arn, new_key):
    key = new_key()
    kms.schedule_key_deletion(KeyId=key["KeyId"], PendingWindowInDays=7)
    with recorded("KMSInvalidStateException", f"{key['Arn']} is pending deletion."):
        kms.create_grant(KeyId=key["KeyId"], GranteePrincipal=arn, Operations=BOTH)
