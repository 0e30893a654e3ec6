"""IAM: users, keys, roles, policies, and the errors that were recorded from AWS."""

import dataclasses
import json

import pytest

from support.clients import refused, role_name
from support.policies import TRUST_TASKS, allow, document
from support.wait import unique

POLICY = document(allow("logs:*"))


def _policy(admin, text=POLICY):
    return admin.iam.create_policy(PolicyName=unique("policy"), PolicyDocument=text)["Policy"]["Arn"]


def test_role_lives_and_dies(admin):
    name = unique("role")
    made = admin.iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=TRUST_TASKS, Description="of tests", Path="/a/b/",
        MaxSessionDuration=7200, Tags=[{"Key": "k", "Value": "v"}])["Role"]
    assert made["Arn"] == f"arn:aws:iam::{admin.account_id}:role/a/b/{name}"
    assert made["RoleId"].startswith("AROA") and made["Path"] == "/a/b/"
    seen = admin.iam.get_role(RoleName=name)["Role"]
    assert seen["AssumeRolePolicyDocument"] == json.loads(TRUST_TASKS)
    assert (seen["Description"], seen["MaxSessionDuration"]) == ("of tests", 7200)
    assert seen["Tags"] == [{"Key": "k", "Value": "v"}]
    listed = admin.iam.list_roles(PathPrefix="/a/b/")["Roles"]
    assert name in [role["RoleName"] for role in listed]
    admin.iam.delete_role(RoleName=name)
    with refused("NoSuchEntity", f"The role with name {name} cannot be found.", status=404):
        admin.iam.get_role(RoleName=name)


def test_user_lives_and_dies(admin):
    name = unique("user")
    made = admin.iam.create_user(UserName=name)["User"]
    assert made["Arn"] == f"arn:aws:iam::{admin.account_id}:user/{name}"
    assert made["UserId"].startswith("AIDA")
    assert admin.iam.get_user(UserName=name)["User"]["Arn"] == made["Arn"]
    assert name in [user["UserName"] for page in admin.iam.get_paginator("list_users").paginate()
                    for user in page["Users"]]
    admin.iam.delete_user(UserName=name)
    with refused("NoSuchEntity", f"The user with name {name} cannot be found.", status=404):
        admin.iam.get_user(UserName=name)


def test_get_user_without_a_name_is_oneself(admin):
    user = admin.user(allow("iam:GetUser"))
    assert user.iam.get_user()["User"]["Arn"] == user.identity()["Arn"]


@pytest.mark.parametrize("kind", ["role", "user", "policy"])
def test_names_are_taken_once(admin, kind):
    name = unique("Once")
    make = {
        "role": lambda n: admin.iam.create_role(RoleName=n, AssumeRolePolicyDocument=TRUST_TASKS),
        "user": lambda n: admin.iam.create_user(UserName=n),
        "policy": lambda n: admin.iam.create_policy(PolicyName=n, PolicyDocument=POLICY),
    }[kind]
    make(name)
    with refused("EntityAlreadyExists", name, status=409):
        make(name)


def test_accounts_have_names_of_their_own(admin, other):
    name = unique("both")
    assert admin.role(name=name) != other.role(name=name)


MISSING = {
    "get_role": {"RoleName": "absent"},
    "delete_role": {"RoleName": "absent"},
    "update_assume_role_policy": {"RoleName": "absent", "PolicyDocument": TRUST_TASKS},
    "put_role_policy": {"RoleName": "absent", "PolicyName": "p", "PolicyDocument": POLICY},
    "list_role_policies": {"RoleName": "absent"},
    "list_attached_role_policies": {"RoleName": "absent"},
    "get_user": {"UserName": "absent"},
    "delete_user": {"UserName": "absent"},
    "create_access_key": {"UserName": "absent"},
    "list_access_keys": {"UserName": "absent"},
    "put_user_policy": {"UserName": "absent", "PolicyName": "p", "PolicyDocument": POLICY},
    "list_user_policies": {"UserName": "absent"},
}


@pytest.mark.parametrize("operation", MISSING)
def test_what_is_not_there(admin, operation):
    kind = "role" if "RoleName" in MISSING[operation] else "user"
    with refused("NoSuchEntity", f"The {kind} with name absent cannot be found.", status=404):
        getattr(admin.iam, operation)(**MISSING[operation])


def test_missing_policies(admin):
    absent = f"arn:aws:iam::{admin.account_id}:policy/absent"
    role = role_name(admin.role())
    with refused("NoSuchEntity", f"Policy {absent} does not exist or is not attachable.", status=404):
        admin.iam.attach_role_policy(RoleName=role, PolicyArn=absent)
    for operation in (admin.iam.delete_policy, admin.iam.get_policy):
        with refused("NoSuchEntity", f"Policy {absent} was not found.", status=404):
            operation(PolicyArn=absent)
    for operation in (admin.iam.get_role_policy, admin.iam.delete_role_policy):
        with refused("NoSuchEntity", status=404):
            operation(RoleName=role, PolicyName="absent")


@pytest.mark.parametrize(("text", "message"), [
    ("{", "Syntax errors in policy."),
    ("[]", ""), ('{"Version":"2012-10-17"}', ""), ('{"Version":"2012-10-17","Statement":[]}', ""),
    ('{"Version":"2011","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}', ""),
    ('{"Version":"2012-10-17","Statement":[{"Effect":"Perhaps","Action":"*","Resource":"*"}]}', ""),
    ('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Resource":"*"}]}', ""),
    ('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*"}]}', ""),
    ('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*",'
     '"Principal":"*"}]}', ""),
    ('{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*",'
     '"Condition":{"StringIs":{"aws:x":"y"}}}]}', ""),
])
def test_malformed_policies(admin, text, message):
    with refused("MalformedPolicyDocument", message, status=400):
        admin.iam.create_policy(PolicyName=unique(), PolicyDocument=text)
    with refused("MalformedPolicyDocument", message, status=400):
        admin.iam.put_role_policy(RoleName=role_name(admin.role()), PolicyName="p", PolicyDocument=text)


@pytest.mark.parametrize("text", ["{", POLICY])
def test_trust_policies_need_a_principal(admin, text):
    with refused("MalformedPolicyDocument", status=400):
        admin.iam.create_role(RoleName=unique(), AssumeRolePolicyDocument=text)


@pytest.mark.parametrize(("arn", "message"), [
    ("this is not an arn, but long enough", "Invalid ARN:  Could not be parsed!"),
    ("short", "failed to satisfy constraint: Member must have length greater than or equal to 20")])
def test_arns_that_are_none(admin, arn, message):
    with refused(("ValidationError", "InvalidInput"), message, status=400):
        admin.client("iam", raw=True).attach_role_policy(
            RoleName=role_name(admin.role()), PolicyArn=arn)


@pytest.mark.parametrize(("name", "sentence"), [
    ("with space", "The specified value for roleName is invalid. It must contain only"),
    ("ümlaut", "The specified value for roleName is invalid. It must contain only"),
    ("", "1 validation error detected: Value at 'roleName' failed to satisfy constraint: Member"),
    ("x" * 65, "1 validation error detected: Value at 'roleName' failed to satisfy constraint"),
])
def test_role_names_are_validated(admin, name, sentence):
    with refused("ValidationError", sentence, status=400):
        admin.client("iam", raw=True).create_role(
            RoleName=name, AssumeRolePolicyDocument=TRUST_TASKS)


def test_all_broken_constraints_are_told_at_once(admin):
    with refused("ValidationError", "3 validation errors detected: ", "at 'roleName'",
                 "at 'maxSessionDuration'", "at 'assumeRolePolicyDocument'", "; "):
        admin.client("iam", raw=True).create_role(RoleName="a" * 65, MaxSessionDuration=1)


def test_inline_policies(admin):
    role = role_name(admin.role())
    for name in ("b", "a"):
        admin.iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=POLICY)
    assert sorted(admin.iam.list_role_policies(RoleName=role)["PolicyNames"]) == ["a", "b"]
    got = admin.iam.get_role_policy(RoleName=role, PolicyName="a")
    assert got["PolicyDocument"] == json.loads(POLICY) and got["RoleName"] == role
    with refused("DeleteConflict", "Cannot delete entity, must", status=409):
        admin.iam.delete_role(RoleName=role)
    for name in ("a", "b"):
        admin.iam.delete_role_policy(RoleName=role, PolicyName=name)
    admin.iam.delete_role(RoleName=role)


def test_attached_policies(admin):
    role, arn = role_name(admin.role()), _policy(admin)
    for _ in range(2):  # Attaching twice is no error.
        admin.iam.attach_role_policy(RoleName=role, PolicyArn=arn)
    attached = admin.iam.list_attached_role_policies(RoleName=role)["AttachedPolicies"]
    assert attached == [{"PolicyName": arn.rsplit("/", 1)[1], "PolicyArn": arn}]
    assert admin.iam.get_policy(PolicyArn=arn)["Policy"]["AttachmentCount"] == 1
    with refused("DeleteConflict", "Cannot delete entity, must", status=409):
        admin.iam.delete_role(RoleName=role)
    with refused("DeleteConflict", status=409):
        admin.iam.delete_policy(PolicyArn=arn)
    admin.iam.detach_role_policy(RoleName=role, PolicyArn=arn)
    with refused("NoSuchEntity", status=404):
        admin.iam.detach_role_policy(RoleName=role, PolicyArn=arn)
    admin.iam.delete_policy(PolicyArn=arn)


def test_users_take_policies_too(admin):
    arn, user = _policy(admin, document(allow("iam:ListRoles"))), admin.user()
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    with refused("AccessDenied"):
        user.iam.list_roles()
    admin.iam.attach_user_policy(UserName=name, PolicyArn=arn)
    assert user.iam.list_roles()
    admin.iam.put_user_permissions_boundary(UserName=name, PermissionsBoundary=_policy(admin))
    with refused("AccessDenied", "because no permissions boundary allows the iam:ListRoles action"):
        user.iam.list_roles()
    admin.iam.delete_user_permissions_boundary(UserName=name)
    admin.iam.detach_user_policy(UserName=name, PolicyArn=arn)
    admin.iam.put_user_policy(UserName=name, PolicyName="p", PolicyDocument=POLICY)
    assert admin.iam.list_user_policies(UserName=name)["PolicyNames"] == ["p"]
    assert admin.iam.get_user_policy(UserName=name, PolicyName="p")["PolicyDocument"]
    admin.iam.delete_user_policy(UserName=name, PolicyName="p")


def test_policy_versions(admin):
    arn = _policy(admin)
    for number in range(2, 6):
        made = admin.iam.create_policy_version(PolicyArn=arn, PolicyDocument=document(
            allow("logs:*", f"arn:aws:logs:*:*:{number}")), SetAsDefault=number == 3)["PolicyVersion"]
        assert made["VersionId"] == f"v{number}" and made["IsDefaultVersion"] == (number == 3)
    with refused("LimitExceeded", status=409):
        admin.iam.create_policy_version(PolicyArn=arn, PolicyDocument=POLICY)
    assert admin.iam.get_policy(PolicyArn=arn)["Policy"]["DefaultVersionId"] == "v3"
    with refused("DeleteConflict", status=409):
        admin.iam.delete_policy_version(PolicyArn=arn, VersionId="v3")
    admin.iam.delete_policy_version(PolicyArn=arn, VersionId="v1")
    listed = admin.iam.list_policy_versions(PolicyArn=arn)["Versions"]
    assert sorted(one["VersionId"] for one in listed) == ["v2", "v3", "v4", "v5"]
    text = admin.iam.get_policy_version(PolicyArn=arn, VersionId="v4")["PolicyVersion"]["Document"]
    assert text["Statement"][0]["Resource"].endswith(":4")


def test_access_keys(admin):
    user = admin.user(allow("iam:ListRoles"))
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    second = admin.iam.create_access_key(UserName=name)["AccessKey"]
    assert second["AccessKeyId"].startswith("AKIA") and len(second["SecretAccessKey"]) == 40
    with refused("LimitExceeded", status=409):
        admin.iam.create_access_key(UserName=name)
    listed = admin.iam.list_access_keys(UserName=name)["AccessKeyMetadata"]
    assert {key["AccessKeyId"]: key["Status"] for key in listed} == {
        user.access_key_id: "Active", second["AccessKeyId"]: "Active"}
    assert all("SecretAccessKey" not in key for key in listed)

    admin.iam.update_access_key(UserName=name, AccessKeyId=user.access_key_id, Status="Inactive")
    with refused("InvalidClientTokenId", status=403):
        user.iam.list_roles()
    admin.iam.update_access_key(UserName=name, AccessKeyId=user.access_key_id, Status="Active")
    assert user.iam.list_roles()
    admin.iam.delete_access_key(UserName=name, AccessKeyId=user.access_key_id)
    with refused("InvalidClientTokenId", status=403):
        user.iam.list_roles()
    again = dataclasses.replace(user, access_key_id=second["AccessKeyId"], _clients={},
                                secret_access_key=second["SecretAccessKey"])
    assert again.iam.list_roles()
    with refused("DeleteConflict", status=409):
        admin.iam.delete_user(UserName=name)


def test_listings_come_in_pages(admin):
    path = f"/{unique('pages')}/"
    made = {role_name(admin.role(Path=path)) for _ in range(5)}
    first = admin.iam.list_roles(PathPrefix=path, MaxItems=2)
    assert len(first["Roles"]) == 2 and first["IsTruncated"] and first["Marker"]
    pages = admin.iam.get_paginator("list_roles").paginate(
        PathPrefix=path, PaginationConfig={"PageSize": 2})
    assert {role["RoleName"] for page in pages for role in page["Roles"]} == made


def test_boundary_is_shown_on_the_role(admin):
    arn = _policy(admin)
    role = role_name(admin.role(PermissionsBoundary=arn))
    seen = admin.iam.get_role(RoleName=role)["Role"]["PermissionsBoundary"]
    assert seen["PermissionsBoundaryArn"] == arn
    admin.iam.delete_role_permissions_boundary(RoleName=role)
    assert "PermissionsBoundary" not in admin.iam.get_role(RoleName=role)["Role"]
