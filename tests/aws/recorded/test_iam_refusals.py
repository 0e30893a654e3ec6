"""Names, paths and quotas that IAM refuses, in the words AWS uses."""

import json

import pytest

from support.answers import fails, in_use, invalid
from support.clients import new_account, refused
from support.policies import allow, document
from support.wait import unique

TRUST = json.dumps({"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]})
SOME = document(allow("logs:DescribeLogGroups"))


def _limit(message):
    return fails("LimitExceeded", message, 409)


def _bad_value(message):
    return fails("ValidationError", f"The specified value for {message}", 400)


# How to make a thing: operation, the member that names it, what else it needs, its longest name.
MAKERS = {
    "role": ("create_role", "RoleName", {"AssumeRolePolicyDocument": TRUST}, 64),
    "user": ("create_user", "UserName", {}, 64),
    "group": ("create_group", "GroupName", {}, 128),
    "policy": ("create_policy", "PolicyName", {"PolicyDocument": SOME}, 128),
    "profile": ("create_instance_profile", "InstanceProfileName", {}, 128),
}


def _make(iam, kind, name, **more):
    operation, member, needed, _ = MAKERS[kind]
    return getattr(iam, operation)(**{member: name}, **needed, **more)


def _wire(kind):
    """The member's name on the wire, as messages have it."""
    member = MAKERS[kind][1]
    return member[0].lower() + member[1:]


@pytest.mark.parametrize("name", ["two words", "a/b", "a:b", "star*"])
@pytest.mark.parametrize("kind", MAKERS)
def test_names_are_of_few_characters(iam, kind, name):
    with _bad_value(f"{_wire(kind)} is invalid. It must contain only alphanumeric characters "
                    "and/or the following: +=,.@_-"):
        _make(iam, kind, name)


@pytest.mark.parametrize("kind", MAKERS)
def test_names_have_an_end(iam, kind):
    longest = MAKERS[kind][3]
    with invalid(f"Value at '{_wire(kind)}' failed to satisfy constraint: "
                 f"Member must have length less than or equal to {longest}"):
        _make(iam, kind, "n" * (longest + 1))
    _make(iam, kind, unique("n").ljust(longest, "n"))


@pytest.mark.parametrize("kind", MAKERS)
def test_names_differ_by_more_than_case(iam, kind):
    name = unique("name")
    _make(iam, kind, name)
    with refused("EntityAlreadyExists", status=409):
        _make(iam, kind, name.upper())


@pytest.mark.parametrize("path", ["batch/", "/batch", "batch"])
@pytest.mark.parametrize("kind", MAKERS)
def test_paths_begin_and_end_with_a_slash(iam, kind, path):
    with _bad_value("path is invalid. It must begin and end with / and contain only "
                    "alphanumeric characters and/or / characters."):
        _make(iam, kind, unique(kind), Path=path)


@pytest.mark.parametrize("kind", MAKERS)
def test_paths_have_an_end(iam, kind):
    with invalid("Value at 'path' failed to satisfy constraint: "
                 "Member must have length less than or equal to 512"):
        _make(iam, kind, unique(kind), Path=f"/{'p' * 511}/")


def test_a_path_prefix_begins_with_a_slash(iam):
    with _bad_value("pathPrefix is invalid. It must begin with the / character and contain "
                    "only alphanumeric characters and/or / characters."):
        iam.list_policies(PathPrefix="no-slash")


@pytest.mark.parametrize("seconds, constraint", [
    (3599, "greater than or equal to 3600"), (43201, "less than or equal to 43200")])
def test_sessions_last_from_one_hour_to_twelve(admin, seconds, constraint):
    with invalid("Value at 'maxSessionDuration' failed to satisfy constraint: "
                 f"Member must have value {constraint}"):
        _make(admin.client("iam", raw=True), "role", unique("role"), MaxSessionDuration=seconds)


@pytest.mark.parametrize("operation", [
    "list_roles", "list_users", "list_groups", "list_policies", "list_instance_profiles"])
@pytest.mark.parametrize("items, constraint", [
    (0, "greater than or equal to 1"), (1001, "less than or equal to 1000")])
def test_a_page_has_one_to_a_thousand(admin, operation, items, constraint):
    with invalid("Value at 'maxItems' failed to satisfy constraint: "
                 f"Member must have value {constraint}"):
        getattr(admin.client("iam", raw=True), operation)(MaxItems=items)


@pytest.mark.parametrize("operation", [
    "list_roles", "list_users", "list_groups", "list_policies", "list_instance_profiles"])
def test_a_marker_is_one_we_gave(iam, operation):
    with fails("ValidationError", "Invalid Marker.", 400):
        getattr(iam, operation)(Marker="not-a-marker")


@pytest.fixture
def holder(request):
    """Kind, member and name of what inline policies are put into and managed ones attached to."""
    kind = request.param
    return kind, f"{kind.capitalize()}Name", request.getfixturevalue(kind)


def _call(iam, verb, holder, suffix="policy", **more):
    kind, member, name = holder
    return getattr(iam, f"{verb}_{kind}_{suffix}")(**{member: name}, **more)


@pytest.mark.parametrize("holder", ["role", "user", "group"], indirect=True)
def test_ten_policies_are_attached_at_most(iam, holder):
    policies = [iam.create_policy(PolicyName=unique("p"), PolicyDocument=SOME)["Policy"]["Arn"]
                for _ in range(11)]
    for arn in policies[:10]:
        _call(iam, "attach", holder, PolicyArn=arn)
    with _limit(f"Cannot exceed quota for PoliciesPer{holder[0].capitalize()}: 10"):
        _call(iam, "attach", holder, PolicyArn=policies[10])
    # What is attached is attached again.
    _call(iam, "attach", holder, PolicyArn=policies[0])


def _sized(size, spaces=0):
    """A policy of so many characters, and white space, which does not count."""
    empty = json.dumps({"Version": "2012-10-17", "Statement": [
        {"Effect": "Allow", "Action": "logs:PutLogEvents", "Resource": "arn:aws:logs:::"}]},
        separators=(",", ":"))
    filled = empty.replace(":::", ":::" + "x" * (size - len(empty)))
    assert len(filled) == size
    return filled.replace("{", "{" + " " * spaces, 1)


INLINE = {"role": 10240, "user": 2048, "group": 5120}


@pytest.mark.parametrize("holder", INLINE, indirect=True)
def test_inline_policies_share_one_size(iam, holder):
    kind, _, name = holder
    most = INLINE[kind]
    _call(iam, "put", holder, PolicyName="one", PolicyDocument=_sized(most - 500, spaces=50))
    with _limit(f"Maximum policy size of {most} bytes exceeded for {kind} {name}"):
        _call(iam, "put", holder, PolicyName="two", PolicyDocument=_sized(501))
    _call(iam, "put", holder, PolicyName="two", PolicyDocument=_sized(500, spaces=50))
    # A policy that replaces another counts once.
    _call(iam, "put", holder, PolicyName="two", PolicyDocument=_sized(499))


def test_a_managed_policy_has_a_size(iam, policy):
    with _limit("Cannot exceed quota for PolicySize: 6144"):
        iam.create_policy(PolicyName=unique("p"), PolicyDocument=_sized(6145))
    with _limit("Cannot exceed quota for PolicySize: 6144"):
        iam.create_policy_version(PolicyArn=policy, PolicyDocument=_sized(6145))
    iam.create_policy_version(PolicyArn=policy, PolicyDocument=_sized(6144, spaces=50))


def test_a_trust_policy_has_a_size(iam, role):
    long = json.loads(TRUST)
    long["Statement"][0]["Condition"] = {"StringEquals": {"aws:PrincipalTag/x": "y" * 2048}}
    with _limit("Cannot exceed quota for ACLSizePerRole: 2048"):
        iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=json.dumps(long))
    with _limit("Cannot exceed quota for ACLSizePerRole: 2048"):
        iam.update_assume_role_policy(RoleName=role, PolicyDocument=json.dumps(long))


def test_a_user_is_in_ten_groups_at_most(iam, user):
    groups = [unique("group") for _ in range(11)]
    for one in groups:
        iam.create_group(GroupName=one)
    for one in groups[:10]:
        iam.add_user_to_group(GroupName=one, UserName=user)
    with _limit("Cannot exceed quota for GroupsPerUser: 10"):
        iam.add_user_to_group(GroupName=groups[10], UserName=user)


def test_a_policy_with_versions_is_not_deleted(iam, policy):
    iam.create_policy_version(PolicyArn=policy, PolicyDocument=SOME)
    with fails("DeleteConflict", "This policy has more than one version. Before you delete a "
               "policy, you must delete the policy's versions. The default version is deleted "
               "with the policy.", 409):
        iam.delete_policy(PolicyArn=policy)


@pytest.mark.parametrize("holder", ["role", "user", "group"], indirect=True)
def test_an_attached_policy_is_not_deleted(iam, holder, policy):
    _call(iam, "attach", holder, PolicyArn=policy)
    with fails("DeleteConflict", "Cannot delete a policy attached to entities.", 409):
        iam.delete_policy(PolicyArn=policy)
    _call(iam, "detach", holder, PolicyArn=policy)
    iam.delete_policy(PolicyArn=policy)


def test_a_user_with_access_keys_is_not_deleted(iam, user):
    iam.create_access_key(UserName=user)
    with in_use("delete access keys"):
        iam.delete_user(UserName=user)


def test_a_user_with_a_login_profile_is_not_deleted(iam, user):
    iam.create_login_profile(UserName=user, Password="Night-shift-1!")
    with in_use("delete login profile"):
        iam.delete_user(UserName=user)


def test_a_user_in_a_group_and_the_group_are_not_deleted(iam, user, group):
    iam.add_user_to_group(GroupName=group, UserName=user)
    with in_use("remove users from group"):
        iam.delete_user(UserName=user)
    with in_use("remove users from group"):
        iam.delete_group(GroupName=group)


@pytest.mark.parametrize("what", ["role", "user"])
def test_a_principal_must_be_there(admin, what):
    arn = f"arn:aws:iam::{admin.account_id}:{what}/absent"
    trust = json.loads(TRUST)
    trust["Statement"][0]["Principal"] = {"AWS": arn}
    with fails("MalformedPolicyDocument", f'Invalid principal in policy: "AWS":"{arn}"', 400):
        admin.iam.create_role(
            RoleName=unique("role"), AssumeRolePolicyDocument=json.dumps(trust))


def test_an_alias_is_one_accounts(alone, own_server):
    second, alias = new_account(own_server, "333333333333"), unique("alias")
    alone.iam.create_account_alias(AccountAlias=alias)
    with fails("EntityAlreadyExists", f"The account alias {alias} already exists.", 409):
        second.iam.create_account_alias(AccountAlias=alias)
