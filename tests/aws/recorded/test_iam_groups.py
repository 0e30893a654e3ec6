"""Groups, as recorded from AWS."""

import json

import pytest

from support.answers import DATE, missing, no_group, shown, taken
from support.policies import allow
from support.wait import unique

ALONE = {"Version": "2012-10-17", "Statement": allow("logs:DescribeLogGroups", ["*"])}
POLICY = json.dumps(ALONE)


def _plain(admin, name, path="/"):
    return {"Path": path, "GroupName": name, "CreateDate": DATE,
            "Arn": f"arn:aws:iam::{admin.account_id}:group{path}{name}"}


def _without_id(group):
    assert group.pop("GroupId").startswith("AGPA")
    return group


@pytest.mark.parametrize("path", [None, "/recorded/groups/"])
def test_a_plain_group(admin, path):
    name, where = unique("group"), {"Path": path} if path else {}
    made = shown(admin.iam.create_group(GroupName=name, **where))
    assert list(made) == ["Group"]
    assert _without_id(made["Group"]) == _plain(admin, name, path or "/")
    seen = shown(admin.iam.get_group(GroupName=name))
    _without_id(seen["Group"])
    assert seen == {"Group": _plain(admin, name, path or "/"), "IsTruncated": False, "Users": []}


def test_a_name_is_taken_once(iam, group):
    with taken(f"Group with name {group} already exists."):
        iam.create_group(GroupName=group)
    another = unique("group")
    iam.create_group(GroupName=another)
    with taken(f"Group with name {group} already exists."):
        iam.update_group(GroupName=another, NewGroupName=group)


def test_groups_are_listed(admin):
    path, names = f"/{unique('p')}/", [unique("a"), unique("b")]
    for name in names:
        admin.iam.create_group(GroupName=name, Path=path)
    answer = shown(admin.iam.list_groups(PathPrefix=path))
    assert [_without_id(one) for one in answer["Groups"]] == [
        _plain(admin, name, path) for name in names]
    assert answer["IsTruncated"] is False
    assert shown(admin.iam.delete_group(GroupName=names[0])) == {}
    left = admin.iam.list_groups(PathPrefix=path)["Groups"]
    assert [one["GroupName"] for one in left] == names[1:]


ABSENT = {"get_group": {}, "delete_group": {}, "update_group": {"NewGroupName": "another"}}


@pytest.mark.parametrize("operation", ABSENT)
def test_a_group_that_is_not_there(iam, operation):
    with no_group():
        getattr(iam, operation)(GroupName="absent", **ABSENT[operation])


@pytest.mark.parametrize("path", ["/", "/moved/"])
def test_update_moves_a_group(admin, group, path):
    number = admin.iam.get_group(GroupName=group)["Group"]["GroupId"]
    name = unique("renamed")
    where = {} if path == "/" else {"NewPath": path}
    assert shown(admin.iam.update_group(GroupName=group, NewGroupName=name, **where)) == {}
    seen = shown(admin.iam.get_group(GroupName=name))["Group"]
    assert seen == {**_plain(admin, name, path), "GroupId": number}
    with no_group(group):
        admin.iam.get_group(GroupName=group)


def test_members_of_a_group(admin, group, user):
    admin.iam.add_user_to_group(GroupName=group, UserName=user)
    seen = shown(admin.iam.get_group(GroupName=group))
    _without_id(seen["Group"])
    assert seen["Users"][0].pop("UserId").startswith("AIDA")
    assert seen == {"Group": _plain(admin, group), "IsTruncated": False, "Users": [{
        "Path": "/", "UserName": user, "CreateDate": DATE,
        "Arn": f"arn:aws:iam::{admin.account_id}:user/{user}"}]}
    admin.iam.remove_user_from_group(GroupName=group, UserName=user)
    assert admin.iam.get_group(GroupName=group)["Users"] == []


def test_inline_policies_of_a_group(iam, group):
    name = unique("p")
    assert shown(iam.list_group_policies(GroupName=group)) == {
        "IsTruncated": False, "PolicyNames": []}
    with missing(f"The group policy with name {name} cannot be found."):
        iam.get_group_policy(GroupName=group, PolicyName=name)
    assert shown(iam.put_group_policy(
        GroupName=group, PolicyName=name, PolicyDocument=POLICY)) == {}
    assert shown(iam.get_group_policy(GroupName=group, PolicyName=name)) == {
        "GroupName": group, "PolicyName": name, "PolicyDocument": ALONE}
    assert shown(iam.list_group_policies(GroupName=group)) == {
        "IsTruncated": False, "PolicyNames": [name]}


def test_attached_policies_of_a_group(iam, group, policy):
    def attached():
        return shown(iam.list_attached_group_policies(GroupName=group))
    nothing = {"IsTruncated": False, "AttachedPolicies": []}
    assert attached() == nothing
    with missing(f"Policy {policy} was not found."):
        iam.detach_group_policy(GroupName=group, PolicyArn=policy)
    assert shown(iam.attach_group_policy(GroupName=group, PolicyArn=policy)) == {}
    assert attached() == {"IsTruncated": False, "AttachedPolicies": [
        {"PolicyName": policy.rsplit("/", 1)[1], "PolicyArn": policy}]}
    assert shown(iam.detach_group_policy(GroupName=group, PolicyArn=policy)) == {}
    assert attached() == nothing
