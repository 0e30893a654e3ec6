"""STS: who am I, and becoming a role."""

import json

import pytest

from support.answers import fails
from support.clients import refused, role_name
from support.policies import allow, deny, document, root, trust
from support.wait import unique


def test_get_caller_identity_of_a_user(admin):
    user = admin.user(name="someone-" + unique())
    seen = user.identity()
    assert seen["Account"] == admin.account_id
    assert seen["Arn"].startswith(f"arn:aws:iam::{admin.account_id}:user/someone-")
    assert seen["UserId"].startswith("AIDA")


def test_nobody_may_be_denied_to_know_himself(admin):
    assert admin.user(deny("*")).identity()["Arn"]


def test_assume_role(admin):
    name = unique("role")
    role = admin.role(name=name, Path="/team/batch/")
    assert role == f"arn:aws:iam::{admin.account_id}:role/team/batch/{name}"
    got = admin.sts.assume_role(RoleArn=role, RoleSessionName="night-shift")
    role_id = admin.iam.get_role(RoleName=name)["Role"]["RoleId"]
    assert role_id.startswith("AROA")
    assert got["AssumedRoleUser"] == {
        "AssumedRoleId": f"{role_id}:night-shift",
        "Arn": f"arn:aws:sts::{admin.account_id}:assumed-role/{name}/night-shift"}
    assert got["Credentials"]["AccessKeyId"].startswith("ASIA")
    seen = admin.assume(role, "night-shift").identity()
    assert seen["Arn"] == got["AssumedRoleUser"]["Arn"]
    assert seen["UserId"] == f"{role_id}:night-shift"


NOT_TRUSTED = {
    "another user": lambda a: trust({"AWS": a.user().identity()["Arn"]}),
    "a service": lambda a: trust({"Service": "ecs-tasks.amazonaws.com"}),
    "an unmet condition": lambda a: trust(
        {"AWS": a.account_id}, {"StringEquals": {"sts:ExternalId": "the right one"}}),
}


@pytest.mark.parametrize("why", NOT_TRUSTED)
def test_a_trust_policy_decides(admin, why):
    role = admin.role(trusted=NOT_TRUSTED[why](admin))
    user = admin.user(allow("sts:AssumeRole"))
    with refused("AccessDenied", f"User: {user.identity()['Arn']} is not authorized to perform: "
                 f"sts:AssumeRole on resource: {role}", status=403):
        user.assume(role)


def _denied(caller, role):
    """The whole message: STS tells no reason."""
    return fails("AccessDenied", f"User: {caller.identity()['Arn']} is not authorized to perform: "
                 f"sts:AssumeRole on resource: {role}", 403)


def test_trust_of_the_account_leaves_it_to_identity_policies(admin):
    role = admin.role(trusted=trust(root(admin.account_id)))
    powerless = admin.user()
    with _denied(powerless, role):
        powerless.assume(role)
    assert admin.user(allow("sts:AssumeRole", role)).assume(role).identity()


def test_trust_of_a_user_needs_no_identity_policy(admin):
    user = admin.user()
    role = admin.role(trusted=trust({"AWS": user.identity()["Arn"]}))
    assert user.assume(role).identity()
    denied = admin.user(deny("sts:AssumeRole"))
    role = admin.role(trusted=trust({"AWS": denied.identity()["Arn"]}))
    with _denied(denied, role):
        denied.assume(role)


def test_administrators_are_told_why_a_role_may_not_be_assumed(admin):
    """In the sealed message; and of a role that is not there the same as of one that trusts nobody."""
    closed = admin.role(trusted=trust({"Service": "ecs-tasks.amazonaws.com"}))
    absent = f"arn:aws:iam::{admin.account_id}:role/{unique('absent')}"
    explicit = admin.user(deny("sts:AssumeRole"))
    told = {}
    for name, caller, role in [("closed", admin, closed), ("absent", admin, absent),
                               ("denied", explicit, closed)]:
        with pytest.raises(caller.sts.exceptions.ClientError) as error:
            caller.assume(role)
        headers = error.value.response["ResponseMetadata"]["HTTPHeaders"]
        message = json.loads(admin.sts.decode_authorization_message(
            EncodedMessage=headers["x-amzn-authorization-message"])["DecodedMessage"])
        assert message["context"]["resource"] == role
        told[name] = (message["explicitDeny"], message["matchedStatements"]["items"])
    assert told["denied"][0] is True and told["denied"][1]
    assert told["closed"] == told["absent"] == (False, [])


def test_external_id(admin):
    role = admin.role(trusted=trust(
        {"AWS": admin.account_id}, {"StringEquals": {"sts:ExternalId": "agreed"}}))
    assert admin.assume(role, ExternalId="agreed").identity()
    with refused("AccessDenied"):
        admin.assume(role, ExternalId="guessed")


def test_across_accounts_both_sides_must_allow(admin, other):
    guest = other.user(allow("sts:AssumeRole"))
    closed = admin.role()
    opened = admin.role(trusted=trust(root(other.account_id)))
    with refused("AccessDenied"):
        guest.assume(closed)
    with refused("AccessDenied"):
        other.user().assume(opened)
    assert guest.assume(opened).identity()["Account"] == admin.account_id


def test_absent_role_is_denied_not_missing(admin):
    with refused("AccessDenied", "is not authorized to perform: sts:AssumeRole on resource: "):
        admin.assume(f"arn:aws:iam::{admin.account_id}:role/{unique('absent')}")


INVALID = [
    ({"RoleArn": "this-is-not-an-arn-at-all"}, "this-is-not-an-arn-at-all is invalid"),
    ({"RoleSessionName": "with space"},
     "1 validation error detected: Value 'with space' at 'roleSessionName' failed to satisfy "
     r"constraint: Member must satisfy regular expression pattern: [\w+=,.@-]*"),
    ({"DurationSeconds": 60}, "Value '60' at 'durationSeconds' failed to satisfy constraint: "
     "Member must have value greater than or equal to 900"),
    ({"DurationSeconds": 7200}, "The requested DurationSeconds exceeds the MaxSessionDuration"),
]


@pytest.mark.parametrize(("change", "text"), INVALID, ids=lambda value: str(value)[:40])
def test_invalid_requests(admin, change, text):
    good = {"RoleArn": admin.role(), "RoleSessionName": "fine"}
    with refused("ValidationError", text, status=400):
        admin.client("sts", raw=True).assume_role(**{**good, **change})


def test_longer_sessions_where_the_role_allows_them(admin):
    role = admin.role(MaxSessionDuration=7200)
    assert admin.sts.assume_role(RoleArn=role, RoleSessionName="long", DurationSeconds=7200)


def test_chained_sessions_last_an_hour_at_most(admin):
    second = admin.role(MaxSessionDuration=7200)
    first = admin.assume(admin.role(allow("sts:AssumeRole")))
    assert first.assume(second, DurationSeconds=3600).identity()
    with refused("ValidationError", "role chaining"):
        first.assume(second, DurationSeconds=7200)


def test_session_policy_only_narrows(admin):
    role = admin.role(allow(["iam:ListRoles", "iam:ListUsers"]))
    narrow = admin.assume(role, Policy=document(allow(["iam:ListRoles", "kms:ListKeys"])))
    assert narrow.iam.list_roles()
    with refused("AccessDenied", "because no session policy allows the iam:ListUsers action"):
        narrow.iam.list_users()
    with refused("AccessDeniedException"):
        narrow.kms.list_keys()


def test_managed_session_policies(admin):
    policy = admin.iam.create_policy(
        PolicyName=unique("session"), PolicyDocument=document(allow("iam:ListRoles")))["Policy"]["Arn"]
    narrow = admin.assume(admin.role(allow("iam:*")), PolicyArns=[{"arn": policy}])
    assert narrow.iam.list_roles()
    with refused("AccessDenied"):
        narrow.iam.list_users()


def test_malformed_session_policy(admin):
    with refused("MalformedPolicyDocument", status=400):
        admin.assume(admin.role(), Policy="{")


def test_a_session_ends_with_its_role(admin):
    role = admin.role(allow("iam:ListRoles"))
    session = admin.assume(role)
    assert session.iam.list_roles()
    admin.iam.delete_role_policy(RoleName=role_name(role), PolicyName="inline")
    with refused("AccessDenied", f"assumed-role/{role_name(role)}/tests"):
        session.iam.list_roles()
    admin.iam.delete_role(RoleName=role_name(role))
    admin.role(allow("iam:ListRoles"), name=role_name(role))
    with refused(("AccessDenied", "InvalidClientTokenId")):
        session.iam.list_roles()


def test_trust_policy_text_is_kept(admin):
    wanted = json.loads(trust(root(admin.account_id)))
    role = admin.role(trusted=json.dumps(wanted))
    kept = admin.iam.get_role(RoleName=role_name(role))["Role"]["AssumeRolePolicyDocument"]
    assert kept == wanted
