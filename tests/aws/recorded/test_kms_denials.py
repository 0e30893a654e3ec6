"""What KMS says to those who may not, as reported from AWS.

Three sentences: of a key that was named, of a key of another account, and of the key that a
ciphertext is under when no key was named. None of them tells a stranger whether there is a key.
"""

import uuid

import pytest

from support.policies import allow, deny, document, root
from support.recorded import recorded
from support.wait import unique

NOBODY_SAYS_SO = ("the resource does not exist in this Region, no resource-based policies allow access, or a "
                  "resource-based policy explicitly denies access")
ELSEWHERE = "eu-west-2"


def denied(who, action, where, why):
    return recorded("AccessDeniedException", f"User: {who.identity()['Arn']} is not authorized to perform: "
                    f"kms:{action} on {where} because {why}")


@pytest.fixture
def nobody(admin):
    """A user of the account with no policy at all."""
    return admin.user()


@pytest.fixture
def stranger(other):
    """Somebody of another account, who may do everything with keys as far as that account goes."""
    return other.user(allow("kms:*"))


@pytest.fixture(scope="module")
def sealed(kms, shared_key):
    return kms.encrypt(KeyId=shared_key["KeyId"], Plaintext=b"x")["CiphertextBlob"]


def _uses(client, key):
    return {"Encrypt": lambda: client.encrypt(KeyId=key, Plaintext=b"x"),
            "GenerateDataKey": lambda: client.generate_data_key(KeyId=key, KeySpec="AES_256"),
            "DescribeKey": lambda: client.describe_key(KeyId=key),
            "ScheduleKeyDeletion": lambda: client.schedule_key_deletion(KeyId=key)}


@pytest.mark.parametrize("action", ["Encrypt", "GenerateDataKey", "DescribeKey", "ScheduleKeyDeletion"])
def test_a_key_of_ones_own_account(nobody, shared_key, action):
    with denied(nobody, action, f"resource: {shared_key['Arn']}",
                f"no identity-based policy allows the kms:{action} action"):
        _uses(nobody.kms, shared_key["Arn"])[action]()


@pytest.mark.parametrize("action", ["Encrypt", "GenerateDataKey", "DescribeKey"])
def test_a_key_whose_policy_leaves_nothing_to_the_account(admin, new_key, action):
    """Then it is the key's policy that doesn't allow, whatever the user's own policies say."""
    user = admin.user(allow("kms:*"))
    policy = document(allow(["kms:PutKeyPolicy", "kms:ScheduleKeyDeletion"],
                            principal=root(admin.account_id)))
    key = new_key(Policy=policy)["Arn"]
    with denied(user, action, f"resource: {key}", f"no resource-based policy allows the kms:{action} action"):
        _uses(user.kms, key)[action]()


def test_a_key_whose_policy_denies(admin, new_key):
    user = admin.user(allow("kms:*"))
    policy = document(allow("kms:*", principal=root(admin.account_id)),
                      deny("kms:Encrypt", principal={"AWS": user.identity()["Arn"]}))
    key = new_key(Policy=policy)["Arn"]
    with recorded("AccessDeniedException", f"User: {user.identity()['Arn']} is not authorized to perform: "
                  f"kms:Encrypt on resource: {key} with an explicit deny in a resource-based policy"):
        user.kms.encrypt(KeyId=key, Plaintext=b"x")


@pytest.mark.parametrize("action", ["Encrypt", "GenerateDataKey", "DescribeKey"])
def test_a_key_of_another_account(stranger, shared_key, action):
    with denied(stranger, action, "this resource", NOBODY_SAYS_SO):
        _uses(stranger.kms, shared_key["Arn"])[action]()


def test_another_account_has_no_such_key_either(stranger, shared_key):
    """Which keys another account has is not to be found out."""
    absent = shared_key["Arn"].replace(shared_key["KeyId"], str(uuid.uuid4()))
    with denied(stranger, "DescribeKey", "this resource", NOBODY_SAYS_SO):
        stranger.kms.describe_key(KeyId=absent)


@pytest.mark.parametrize("there", [True, False])
def test_another_account_tells_its_own_nobody_no_more(other, shared_key, there):
    """Nor by which policy was reached first."""
    user = other.user()
    key = shared_key["Arn"] if there else shared_key["Arn"].replace(shared_key["KeyId"], str(uuid.uuid4()))
    with denied(user, "DescribeKey", "this resource", NOBODY_SAYS_SO):
        user.kms.describe_key(KeyId=key)


def test_a_ciphertext_alone(nobody, sealed):
    with denied(nobody, "Decrypt", "the resource associated with this ciphertext",
                "no identity-based policy allows the kms:Decrypt action"):
        nobody.kms.decrypt(CiphertextBlob=sealed)


def test_a_ciphertext_with_its_key(nobody, shared_key, sealed):
    with denied(nobody, "Decrypt", f"resource: {shared_key['Arn']}",
                "no identity-based policy allows the kms:Decrypt action"):
        nobody.kms.decrypt(CiphertextBlob=sealed, KeyId=shared_key["Arn"])


def test_a_ciphertext_of_another_account(stranger, sealed):
    with denied(stranger, "Decrypt", "the resource associated with this ciphertext", NOBODY_SAYS_SO):
        stranger.kms.decrypt(CiphertextBlob=sealed)


def test_a_ciphertext_of_another_region(admin, sealed):
    """Even for those who may do everything: there the key isn't."""
    with denied(admin, "Decrypt", "the resource associated with this ciphertext", NOBODY_SAYS_SO):
        admin.client("kms", ELSEWHERE).decrypt(CiphertextBlob=sealed)


# What is not there yet.


def test_creation(nobody):
    with denied(nobody, "CreateKey", "resource: *",
                "no identity-based policy allows the kms:CreateKey action"):
        nobody.kms.create_key()


def test_tags_at_creation_are_tags(admin):
    """Whoever makes a key with tags has to be allowed to tag; and of no key is it said."""
    user = admin.user(allow(["kms:CreateKey", "kms:PutKeyPolicy"]))
    assert user.kms.create_key()["KeyMetadata"]["KeyState"] == "Enabled"
    with recorded("AccessDeniedException", f"User: {user.identity()['Arn']} is not authorized to perform: "
                  "kms:TagResource because no identity-based policy allows the kms:TagResource action"):
        user.kms.create_key(Tags=[{"TagKey": "a", "TagValue": "b"}])


def test_an_alias_is_two_permissions(admin, nobody, shared_key):
    name = f"alias/{unique('denied')}"
    arn = f"arn:aws:kms:us-east-1:{admin.account_id}:{name}"
    why = "no identity-based policy allows the kms:CreateAlias action"
    for user, where in ((nobody, arn), (admin.user(allow("kms:CreateAlias", arn)), shared_key["Arn"])):
        with denied(user, "CreateAlias", f"resource: {where}", why):
            user.kms.create_alias(AliasName=name, TargetKeyId=shared_key["KeyId"])
