"""Access keys, as recorded from AWS; and what of a user follows when it is renamed."""

import pytest

from support.answers import DATE, fails, missing, shown
from support.policies import allow
from support.wait import unique, wait_for

# Of the right form, and nobody's.
NOBODYS_KEY = "AKIANOBODYSKEY234567"


def _metadata(user, key, status="Active"):
    return {"UserName": user, "AccessKeyId": key, "Status": status, "CreateDate": DATE}


def _create(iam, user):
    return iam.create_access_key(UserName=user)["AccessKey"]["AccessKeyId"]


def test_an_access_key(iam, user):
    assert shown(iam.list_access_keys(UserName=user)) == {
        "IsTruncated": False, "AccessKeyMetadata": []}
    made = shown(iam.create_access_key(UserName=user))["AccessKey"]
    key = made["AccessKeyId"]
    assert len(key) == 20 and len(made.pop("SecretAccessKey")) == 40
    assert made == _metadata(user, key)
    for status in ("Inactive", "Active"):
        assert shown(iam.update_access_key(UserName=user, AccessKeyId=key, Status=status)) == {}
        assert shown(iam.list_access_keys(UserName=user)) == {
            "IsTruncated": False, "AccessKeyMetadata": [_metadata(user, key, status)]}
    assert shown(iam.delete_access_key(UserName=user, AccessKeyId=key)) == {}
    assert iam.list_access_keys(UserName=user)["AccessKeyMetadata"] == []


def test_a_user_has_two_keys_at_most(iam, user):
    for _ in range(2):
        _create(iam, user)
    with fails("LimitExceeded", "Cannot exceed quota for AccessKeysPerUser: 2", 409):
        iam.create_access_key(UserName=user)


def test_a_key_that_is_not_there(iam, user):
    with missing(f"The Access Key with id {NOBODYS_KEY} cannot be found."):
        iam.update_access_key(UserName=user, AccessKeyId=NOBODYS_KEY, Status="Inactive")


def test_last_use_of_a_key_that_is_not_there_is_denied(admin):
    """Whose account it might be is unknown, so nobody may ask."""
    caller = admin.assume(admin.role(allow("iam:*")))
    with fails("AccessDenied", f"User: {caller.identity()['Arn']} is not authorized to perform "
               f"iam:GetAccessKeyLastUsed on resource: access key {NOBODYS_KEY}", 403):
        caller.iam.get_access_key_last_used(AccessKeyId=NOBODYS_KEY)


def test_last_use_of_a_key(admin):
    caller = admin.user(allow("iam:ListUsers"))
    name = admin.iam.get_access_key_last_used(AccessKeyId=caller.access_key_id)["UserName"]
    assert shown(admin.iam.get_access_key_last_used(AccessKeyId=caller.access_key_id)) == {
        "UserName": name, "AccessKeyLastUsed": {"ServiceName": "N/A", "Region": "N/A"}}
    caller.iam.list_users()

    def used():
        answer = shown(admin.iam.get_access_key_last_used(AccessKeyId=caller.access_key_id))
        return answer if "LastUsedDate" in answer["AccessKeyLastUsed"] else None
    assert wait_for(used, what="the key to have been used") == {
        "UserName": name, "AccessKeyLastUsed": {
            "LastUsedDate": DATE, "ServiceName": "iam", "Region": "us-east-1"}}


def test_a_user_may_leave_out_his_own_name(admin):
    caller = admin.user(allow("iam:DeleteAccessKey"))
    assert shown(caller.iam.delete_access_key(AccessKeyId=caller.access_key_id)) == {}


def test_a_role_may_not_leave_out_the_name(admin, user):
    key = _create(admin.iam, user)
    caller = admin.assume(admin.role(allow("iam:*")))
    with fails("ValidationError",
               "Must specify userName when calling with non-User credentials", 400):
        caller.iam.delete_access_key(AccessKeyId=key)


@pytest.fixture
def rename(iam):
    """Gives a user another name, which it returns."""
    def renamed(user):
        name = unique("renamed")
        iam.update_user(UserName=user, NewUserName=name)
        return name
    return renamed


def test_a_renamed_user_keeps_key_and_identity(admin, rename):
    before = unique("user")
    caller = admin.user(name=before)
    was = shown(caller.identity())
    assert set(was) == {"Account", "Arn", "UserId"}
    after = rename(before)
    assert shown(caller.sts.get_caller_identity()) == {
        **was, "Arn": f"arn:aws:iam::{admin.account_id}:user/{after}"}
    assert shown(admin.iam.list_access_keys(UserName=after))["AccessKeyMetadata"] == [
        _metadata(after, caller.access_key_id)]


def test_a_renamed_user_keeps_the_login_profile(iam, user, rename):
    iam.create_login_profile(UserName=user, Password="Night-shift-1!")
    after = rename(user)
    assert shown(iam.get_login_profile(UserName=after)) == {"LoginProfile": {
        "UserName": after, "CreateDate": DATE, "PasswordResetRequired": False}}


def test_a_renamed_user_keeps_service_credentials_under_their_old_name(admin, user, rename):
    """Only the user's name follows; the name used at the service was given once."""
    made = admin.iam.create_service_specific_credential(
        UserName=user, ServiceName="codecommit.amazonaws.com")["ServiceSpecificCredential"]
    after = rename(user)
    assert shown(admin.iam.list_service_specific_credentials(UserName=after)) == {
        "IsTruncated": False, "ServiceSpecificCredentials": [{
            "UserName": after, "Status": "Active", "CreateDate": DATE,
            "ServiceName": "codecommit.amazonaws.com",
            "ServiceUserName": f"{user}-at-{admin.account_id}",
            "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}]}
