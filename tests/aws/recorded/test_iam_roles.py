"""Roles, as recorded from AWS: what each operation shows of a role, and what it refuses."""

import json

import pytest

from support.answers import DATE, fails, in_use, missing, no_role, shown, tags, taken
from support.policies import TRUST_TASKS, allow, document, trust
from support.wait import unique

POLICY = document(allow("logs:DescribeLogGroups"))
TRUST = json.loads(TRUST_TASKS)


def _as_created(admin, name, path="/", **more):
    """What CreateRole shows; neither the description nor the session's length is among it."""
    return {"Path": path, "RoleName": name, "CreateDate": DATE,
            "Arn": f"arn:aws:iam::{admin.account_id}:role{path}{name}",
            "AssumeRolePolicyDocument": TRUST, **more}


def _as_got(admin, name, path="/", **more):
    """What GetRole shows."""
    return _as_created(admin, name, path, MaxSessionDuration=3600, RoleLastUsed={}, **more)


def _as_listed(admin, name, path="/", **more):
    """What ListRoles shows: no tags, no boundary, no last use."""
    return _as_created(admin, name, path, MaxSessionDuration=3600, **more)


def _without_id(role):
    assert role.pop("RoleId").startswith("AROA")
    return role


def _create(admin, **more):
    name = unique("role")
    answer = shown(admin.iam.create_role(
        RoleName=name, AssumeRolePolicyDocument=TRUST_TASKS, **more))
    return name, _without_id(answer["Role"])


def _get(admin, name):
    return _without_id(shown(admin.iam.get_role(RoleName=name))["Role"])


def _list(admin, **where):
    answer = shown(admin.iam.list_roles(**where))
    answer["Roles"] = [_without_id(role) for role in answer["Roles"]]
    return answer


@pytest.mark.parametrize("path", ["/", "/recorded/roles/"])
def test_a_plain_role(admin, path):
    name, made = _create(admin, **({} if path == "/" else {"Path": path}))
    assert made == _as_created(admin, name, path)
    assert _get(admin, name) == _as_got(admin, name, path)


def test_a_described_role_shows_that_only_when_asked(admin):
    path = f"/{unique('p')}/"
    name, made = _create(admin, Path=path, Description="of the night", MaxSessionDuration=7200)
    assert made == _as_created(admin, name, path)
    more = {"Description": "of the night", "MaxSessionDuration": 7200}
    assert _get(admin, name) == {**_as_got(admin, name, path), **more}
    assert _list(admin, PathPrefix=path) == {
        "IsTruncated": False, "Roles": [{**_as_listed(admin, name, path), **more}]}


def test_a_tagged_role_hides_its_tags_in_lists(admin):
    path = f"/{unique('p')}/"
    name, made = _create(admin, Path=path, Tags=tags(team="night"))
    assert made == _as_created(admin, name, path, Tags=tags(team="night"))
    assert _get(admin, name) == _as_got(admin, name, path, Tags=tags(team="night"))
    assert _list(admin, PathPrefix=path)["Roles"] == [_as_listed(admin, name, path)]


def test_a_path_that_nobody_has(admin):
    assert _list(admin, PathPrefix=f"/{unique('nobody')}/") == {"IsTruncated": False, "Roles": []}


def test_pages_of_roles(admin):
    path, stem = f"/{unique('p')}/", unique("r")
    names = [f"{stem}-{number}" for number in range(5)]
    for name in names:
        admin.iam.create_role(RoleName=name, Path=path, AssumeRolePolicyDocument=TRUST_TASKS)
    first = _list(admin, PathPrefix=path, MaxItems=2)
    marker = first.pop("Marker")
    assert first == {"IsTruncated": True,
                     "Roles": [_as_listed(admin, name, path) for name in names[:2]]}
    assert _list(admin, PathPrefix=path, Marker=marker) == {
        "IsTruncated": False, "Roles": [_as_listed(admin, name, path) for name in names[2:]]}


def test_update_changes_what_is_named(admin):
    name, _ = _create(admin, Description="first")
    assert shown(admin.iam.update_role(
        RoleName=name, Description="second", MaxSessionDuration=7200)) == {}
    second = {**_as_got(admin, name), "Description": "second", "MaxSessionDuration": 7200}
    assert _get(admin, name) == second
    # Nothing named, nothing changed: no default comes back.
    assert shown(admin.iam.update_role(RoleName=name)) == {}
    assert _get(admin, name) == second


def test_update_of_the_description_shows_the_role(admin):
    name, _ = _create(admin, Description="first", MaxSessionDuration=7200)
    answer = shown(admin.iam.update_role_description(RoleName=name, Description="second"))
    assert _without_id(answer["Role"]) == _as_created(admin, name, Description="second")
    assert _get(admin, name) == {
        **_as_got(admin, name), "Description": "second", "MaxSessionDuration": 7200}


def test_update_of_the_trust_policy_keeps_its_spelling(admin, role):
    """One string stays a string, a list of one stays a list."""
    listed = {"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Service": ["ec2.amazonaws.com"]},
        "Action": ["sts:AssumeRole"]}]}
    assert shown(admin.iam.update_assume_role_policy(
        RoleName=role, PolicyDocument=json.dumps(listed))) == {}
    assert _get(admin, role)["AssumeRolePolicyDocument"] == listed


ASSUME = {"Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
          "Action": "sts:AssumeRole"}
BAD_TRUST = {
    "no JSON": ("neither here nor there", "This policy contains invalid Json"),
    "an action STS lacks": (document({**ASSUME, "Action": "sts:BecomeRole"}),
                            "AssumeRole policy may only specify STS AssumeRole actions."),
    "a resource": (document({**ASSUME, "Resource": "arn:aws:s3:::some-bucket"}),
                   "Has prohibited field Resource"),
}


@pytest.mark.parametrize("what", BAD_TRUST)
def test_trust_policies_that_are_none(iam, role, what):
    text, message = BAD_TRUST[what]
    with fails("MalformedPolicyDocument", message, 400):
        iam.update_assume_role_policy(RoleName=role, PolicyDocument=text)
    with fails("MalformedPolicyDocument", message, 400):
        iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=text)


def test_a_name_is_taken_once(iam, role):
    with taken(f"Role with name {role} already exists."):
        iam.create_role(RoleName=role, AssumeRolePolicyDocument=TRUST_TASKS)


def test_a_role_with_attached_policies_stays(iam, role, policy):
    iam.attach_role_policy(RoleName=role, PolicyArn=policy)
    with in_use("detach all policies"):
        iam.delete_role(RoleName=role)
    iam.detach_role_policy(RoleName=role, PolicyArn=policy)
    assert shown(iam.delete_role(RoleName=role)) == {}
    with no_role(role):
        iam.get_role(RoleName=role)


def test_a_role_with_inline_policies_stays(iam, role):
    iam.put_role_policy(RoleName=role, PolicyName="p", PolicyDocument=POLICY)
    with in_use("delete policies"):
        iam.delete_role(RoleName=role)
    iam.delete_role_policy(RoleName=role, PolicyName="p")
    iam.delete_role(RoleName=role)
    with no_role(role):
        iam.get_role(RoleName=role)


def test_a_role_in_an_instance_profile_stays(iam, role):
    profile = unique("profile")
    iam.create_instance_profile(InstanceProfileName=profile)
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    with in_use("remove roles from instance profile"):
        iam.delete_role(RoleName=role)
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)
    iam.delete_role(RoleName=role)
    with no_role(role):
        iam.get_role(RoleName=role)


ABSENT = {
    "get_role": {}, "delete_role": {},
    "update_role": {"Description": "x"},
    "update_role_description": {"Description": "x"},
    "put_role_policy": {"PolicyName": "p", "PolicyDocument": POLICY},
    "get_role_policy": {"PolicyName": "p"}, "delete_role_policy": {"PolicyName": "p"},
    "tag_role": {"Tags": tags(a="b")}, "untag_role": {"TagKeys": ["a"]}, "list_role_tags": {},
}


@pytest.mark.parametrize("operation", ABSENT)
def test_a_role_that_is_not_there(iam, operation):
    with no_role():
        getattr(iam, operation)(RoleName="absent", **ABSENT[operation])


def test_inline_policies_of_a_role(iam, role):
    first, second = unique("a"), unique("b")
    # A statement that stands alone, not in a list, comes back as it was put.
    alone = {"Version": "2012-10-17", "Statement": allow("logs:DescribeLogGroups")}
    for name in (first, second):
        iam.put_role_policy(RoleName=role, PolicyName=name, PolicyDocument=json.dumps(alone))
        assert shown(iam.get_role_policy(RoleName=role, PolicyName=name)) == {
            "RoleName": role, "PolicyName": name, "PolicyDocument": alone}
    assert shown(iam.list_role_policies(RoleName=role)) == {
        "IsTruncated": False, "PolicyNames": [first, second]}
    assert shown(iam.delete_role_policy(RoleName=role, PolicyName=first)) == {}
    assert shown(iam.list_role_policies(RoleName=role)) == {
        "IsTruncated": False, "PolicyNames": [second]}
    for operation in (iam.get_role_policy, iam.delete_role_policy):
        with missing(f"The role policy with name {first} cannot be found."):
            operation(RoleName=role, PolicyName=first)


def test_trust_of_an_account_is_echoed_as_written(admin):
    written = trust({"AWS": admin.account_id})
    made = admin.iam.create_role(RoleName=unique("role"), AssumeRolePolicyDocument=written)
    assert made["Role"]["AssumeRolePolicyDocument"] == json.loads(written)
