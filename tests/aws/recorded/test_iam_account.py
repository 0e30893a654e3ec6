"""The account as a whole, as recorded from AWS: everything in one answer, the password policy, the
summary. What only one can have is tried on a server of its own."""

import json

from support.answers import DATE, dated, fails, missing, shown, tags
from support.policies import allow, document
from support.wait import unique

STATEMENT = allow("logs:DescribeLogGroups")
TEXT = {"Version": "2012-10-17", "Statement": [STATEMENT]}
POLICY = document(STATEMENT)
TRUST = {"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
LISTS = ("UserDetailList", "GroupDetailList", "RoleDetailList", "Policies")


def _details(iam, *only):
    """All pages in one, dates as DATE."""
    pages = iam.get_paginator("get_account_authorization_details").paginate(
        **({"Filter": list(only)} if only else {}))
    return dated(pages.build_full_result())


def _one(details, listing, key, name):
    """The entry of that name, with nothing in the other lists unless they were asked for."""
    found = [one for one in details[listing] if one[key] == name]
    assert len(found) == 1
    return found[0]


def _attached(arn):
    return [{"PolicyName": arn.rsplit("/", 1)[1], "PolicyArn": arn}]


def test_details_of_a_role(admin, policy):
    """The description and the session's length are not among them."""
    iam, name, profile = admin.iam, unique("role"), unique("profile")
    made = iam.create_role(
        RoleName=name, Path="/recorded/details/", AssumeRolePolicyDocument=json.dumps(TRUST),
        Description="of the night")["Role"]
    iam.put_role_policy(RoleName=name, PolicyName="inline", PolicyDocument=POLICY)
    iam.attach_role_policy(RoleName=name, PolicyArn=policy)
    iam.tag_role(RoleName=name, Tags=tags(stage="trial", team="night"))
    ids = iam.create_instance_profile(InstanceProfileName=profile)["InstanceProfile"]
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=name)
    plain = {"Path": "/recorded/details/", "RoleName": name, "RoleId": made["RoleId"],
             "Arn": made["Arn"], "CreateDate": DATE, "AssumeRolePolicyDocument": TRUST}
    got = _details(iam, "Role")
    assert [got[listing] for listing in LISTS if listing != "RoleDetailList"] == [[], [], []]
    assert _one(got, "RoleDetailList", "RoleName", name) == {
        **plain, "RoleLastUsed": {}, "Tags": tags(stage="trial", team="night"),
        "AttachedManagedPolicies": _attached(policy),
        "RolePolicyList": [{"PolicyName": "inline", "PolicyDocument": TEXT}],
        "InstanceProfileList": [{
            "Path": "/", "InstanceProfileName": profile, "CreateDate": DATE, "Roles": [plain],
            "InstanceProfileId": ids["InstanceProfileId"], "Arn": ids["Arn"]}]}


def test_details_of_a_user(admin, policy, user, group):
    iam = admin.iam
    iam.put_user_policy(UserName=user, PolicyName="inline", PolicyDocument=POLICY)
    iam.attach_user_policy(UserName=user, PolicyArn=policy)
    iam.add_user_to_group(UserName=user, GroupName=group)
    iam.tag_user(UserName=user, Tags=tags(stage="trial", team="night"))
    got = _details(iam, "User")
    assert [got[listing] for listing in LISTS if listing != "UserDetailList"] == [[], [], []]
    seen = _one(got, "UserDetailList", "UserName", user)
    assert seen.pop("UserId").startswith("AIDA")
    assert seen == {
        "Path": "/", "UserName": user, "Arn": f"arn:aws:iam::{admin.account_id}:user/{user}",
        "CreateDate": DATE, "GroupList": [group], "Tags": tags(stage="trial", team="night"),
        "AttachedManagedPolicies": _attached(policy),
        "UserPolicyList": [{"PolicyName": "inline", "PolicyDocument": TEXT}]}


def test_details_of_a_group(admin, policy, group):
    admin.iam.put_group_policy(GroupName=group, PolicyName="inline", PolicyDocument=POLICY)
    admin.iam.attach_group_policy(GroupName=group, PolicyArn=policy)
    got = _details(admin.iam, "Group")
    assert [got[listing] for listing in LISTS if listing != "GroupDetailList"] == [[], [], []]
    seen = _one(got, "GroupDetailList", "GroupName", group)
    assert seen.pop("GroupId").startswith("AGPA")
    assert seen == {
        "Path": "/", "GroupName": group, "Arn": f"arn:aws:iam::{admin.account_id}:group/{group}",
        "CreateDate": DATE, "AttachedManagedPolicies": _attached(policy),
        "GroupPolicyList": [{"PolicyName": "inline", "PolicyDocument": TEXT}]}


def test_details_of_a_policy(admin, policy):
    """Every version with its text, the newest first; no tags, no description."""
    second = allow("logs:FilterLogEvents")
    admin.iam.create_policy_version(
        PolicyArn=policy, PolicyDocument=document(second), SetAsDefault=True)
    got = _details(admin.iam, "LocalManagedPolicy")
    assert [got[listing] for listing in LISTS if listing != "Policies"] == [[], [], []]
    seen = _one(got, "Policies", "Arn", policy)
    assert seen.pop("PolicyId").startswith("ANPA")
    version = {"CreateDate": DATE}
    assert seen == {
        "PolicyName": policy.rsplit("/", 1)[1], "Arn": policy, "Path": "/", "CreateDate": DATE,
        "UpdateDate": DATE, "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0,
        "IsAttachable": True, "DefaultVersionId": "v2", "PolicyVersionList": [
            {**version, "VersionId": "v2", "IsDefaultVersion": True,
             "Document": {"Version": "2012-10-17", "Statement": [second]}},
            {**version, "VersionId": "v1", "IsDefaultVersion": False, "Document": TEXT}]}


def test_details_of_what_has_nothing(admin, user, group, role, policy):
    """Of inline policies: a user's are left out, a group's and a role's are an empty list."""
    got = _details(admin.iam)
    seen = _one(got, "UserDetailList", "UserName", user)
    assert seen == {
        "Path": "/", "UserName": user, "Arn": f"arn:aws:iam::{admin.account_id}:user/{user}",
        "UserId": seen["UserId"], "CreateDate": DATE, "GroupList": [], "Tags": [],
        "AttachedManagedPolicies": []}
    seen = _one(got, "GroupDetailList", "GroupName", group)
    assert seen == {
        "Path": "/", "GroupName": group, "Arn": f"arn:aws:iam::{admin.account_id}:group/{group}",
        "GroupId": seen["GroupId"], "CreateDate": DATE, "GroupPolicyList": [],
        "AttachedManagedPolicies": []}
    seen = _one(got, "RoleDetailList", "RoleName", role)
    assert seen == {
        "Path": "/", "RoleName": role, "Arn": f"arn:aws:iam::{admin.account_id}:role/{role}",
        "RoleId": seen["RoleId"], "CreateDate": DATE, "AssumeRolePolicyDocument": TRUST,
        "RoleLastUsed": {}, "RolePolicyList": [], "AttachedManagedPolicies": [], "Tags": [],
        "InstanceProfileList": []}
    assert _one(got, "Policies", "Arn", policy)["PolicyVersionList"][0]["Document"] == TEXT


def test_the_password_policy(alone):
    """The account's number is its domain; deleting what is not there has a text of its own."""
    def nothing():
        return missing(
            f"The Password Policy with domain name {alone.account_id} cannot be found.")
    with nothing():
        alone.iam.get_account_password_policy()
    with missing("The account policy with name PasswordPolicy cannot be found."):
        alone.iam.delete_account_password_policy()
    assert shown(alone.iam.update_account_password_policy()) == {}
    assert shown(alone.iam.get_account_password_policy()) == {"PasswordPolicy": {
        "MinimumPasswordLength": 6, "AllowUsersToChangePassword": False, "ExpirePasswords": False,
        "RequireLowercaseCharacters": False, "RequireUppercaseCharacters": False,
        "RequireNumbers": False, "RequireSymbols": False}}
    wanted = {
        "MinimumPasswordLength": 12, "AllowUsersToChangePassword": True, "HardExpiry": True,
        "MaxPasswordAge": 90, "PasswordReusePrevention": 5, "RequireLowercaseCharacters": True,
        "RequireUppercaseCharacters": True, "RequireNumbers": True, "RequireSymbols": True}
    alone.iam.update_account_password_policy(**wanted)
    assert shown(alone.iam.get_account_password_policy()) == {
        "PasswordPolicy": {**wanted, "ExpirePasswords": True}}
    assert shown(alone.iam.delete_account_password_policy()) == {}
    with nothing():
        alone.iam.get_account_password_policy()


def test_password_policies_out_of_bounds(admin):
    """In the order of the operation's description, not of the request."""
    def at(name, most):
        return (f"Value at '{name}' failed to satisfy constraint: Member must have value less than "
                f"or equal to {most}")
    with fails("ValidationError", "3 validation errors detected: " + "; ".join([
            at("minimumPasswordLength", 128), at("passwordReusePrevention", 24),
            at("maxPasswordAge", 1095)]), 400):
        admin.client("iam", raw=True).update_account_password_policy(
            MaxPasswordAge=1096, MinimumPasswordLength=129, PasswordReusePrevention=25)


def test_the_account_alias(alone):
    """An account has one at most; the list says whether it is whole, as all lists do."""
    nothing = {"AccountAliases": [], "IsTruncated": False}
    assert shown(alone.iam.list_account_aliases()) == nothing
    assert shown(alone.iam.create_account_alias(AccountAlias="night-shift")) == {}
    assert shown(alone.iam.list_account_aliases()) == {
        "AccountAliases": ["night-shift"], "IsTruncated": False}
    assert shown(alone.iam.delete_account_alias(AccountAlias="night-shift")) == {}
    assert shown(alone.iam.list_account_aliases()) == nothing


QUOTAS = {
    "AccessKeysPerUserQuota": 2, "AccountAccessKeysPresent": 0, "AccountMFAEnabled": 0,
    "AccountSigningCertificatesPresent": 0, "AssumeRolePolicySizeQuota": 2048,
    "AttachedPoliciesPerGroupQuota": 10, "AttachedPoliciesPerRoleQuota": 10,
    "AttachedPoliciesPerUserQuota": 10, "GlobalEndpointTokenVersion": 1,
    "GroupPolicySizeQuota": 5120, "GroupsPerUserQuota": 10, "GroupsQuota": 300,
    "InstanceProfilesQuota": 1000, "PoliciesQuota": 1500, "PolicySizeQuota": 6144,
    "PolicyVersionsInUseQuota": 10000, "RolePolicySizeQuota": 10240, "RolesQuota": 1000,
    "ServerCertificatesQuota": 20, "SigningCertificatesPerUserQuota": 2,
    "UserPolicySizeQuota": 2048, "UsersQuota": 5000, "VersionsPerPolicyQuota": 5,
}
COUNTS = {
    "AccountPasswordPresent", "Groups", "InstanceProfiles", "MFADevices", "MFADevicesInUse",
    "Policies", "PolicyVersionsInUse", "Providers", "Roles", "ServerCertificates", "Users",
}


def test_the_summary_names_quotas_and_counts(admin):
    got = shown(admin.iam.get_account_summary())["SummaryMap"]
    assert set(got) == set(QUOTAS) | COUNTS
    assert {key: got[key] for key in QUOTAS} == QUOTAS


def _role_with_policy(iam):
    iam.create_role(RoleName="counted", AssumeRolePolicyDocument=json.dumps(TRUST))
    arn = iam.create_policy(PolicyName="counted", PolicyDocument=POLICY)["Policy"]["Arn"]
    iam.attach_role_policy(RoleName="counted", PolicyArn=arn)


def _provider(iam):
    iam.create_open_id_connect_provider(
        Url="https://counted.example.com", ThumbprintList=["a" * 40])


MAKERS = [
    (lambda iam: iam.create_user(UserName="counted"), {"Users": 1}),
    (lambda iam: iam.create_group(GroupName="counted"), {"Groups": 1}),
    (_role_with_policy, {"Roles": 1, "Policies": 1, "PolicyVersionsInUse": 1}),
    (lambda iam: iam.create_instance_profile(InstanceProfileName="counted"),
     {"InstanceProfiles": 1}),
    (_provider, {"Providers": 1}),
    (lambda iam: iam.create_virtual_mfa_device(VirtualMFADeviceName="counted"), {"MFADevices": 1}),
]


def test_the_summary_counts(alone):
    for make, counted in MAKERS:
        before = alone.iam.get_account_summary()["SummaryMap"]
        make(alone.iam)
        after = alone.iam.get_account_summary()["SummaryMap"]
        assert {key: after[key] - before[key] for key in COUNTS if after[key] != before[key]} == (
            counted)
