"""Users and what belongs to them, as recorded from AWS."""

import pytest

from support.answers import DATE, fails, in_use, missing, no_group, no_user, shown, tags, taken
from support.policies import allow, document
from support.wait import unique

POLICY = document(allow("iam:ListUsers"))


def _plain(admin, name, path="/", **more):
    """What every operation shows of a user without tags and boundary."""
    return {"Path": path, "UserName": name, "CreateDate": DATE,
            "Arn": f"arn:aws:iam::{admin.account_id}:user{path}{name}", **more}


def _without_id(user):
    assert user.pop("UserId").startswith("AIDA")
    return user


def _get(admin, name):
    return _without_id(shown(admin.iam.get_user(UserName=name))["User"])


@pytest.mark.parametrize("path", [None, "/", "/recorded/users/"])
def test_a_plain_user(admin, path):
    name, where = unique("user"), {"Path": path} if path else {}
    made = shown(admin.iam.create_user(UserName=name, **where))["User"]
    wanted = _plain(admin, name, path or "/")
    assert _without_id(made) == wanted
    assert _get(admin, name) == wanted
    pages = admin.iam.get_paginator("list_users").paginate(PathPrefix=path or "/")
    assert name in [user["UserName"] for page in pages for user in page["Users"]]
    assert shown(admin.iam.delete_user(UserName=name)) == {}
    with no_user(name):
        admin.iam.get_user(UserName=name)


def test_users_are_listed_by_the_beginning_of_their_path(admin):
    """The prefix need not end where a part of the path ends."""
    part, name = unique("path"), unique("user")
    admin.iam.create_user(UserName=name, Path=f"/{part}/")
    for prefix in (f"/{part}/", f"/{part[:-2]}"):
        answer = shown(admin.iam.list_users(PathPrefix=prefix))
        answer["Users"] = [_without_id(user) for user in answer["Users"]]
        assert answer == {"IsTruncated": False, "Users": [_plain(admin, name, f"/{part}/")]}


def test_update_moves_a_user(admin, user):
    before = admin.iam.get_user(UserName=user)["User"]["UserId"]
    name, path = unique("renamed"), f"/{unique('moved')}/"
    assert shown(admin.iam.update_user(UserName=user, NewUserName=name, NewPath=path)) == {}
    assert _get(admin, name) == _plain(admin, name, path)
    assert admin.iam.get_user(UserName=name)["User"]["UserId"] == before
    with no_user(user):
        admin.iam.get_user(UserName=user)


def test_a_name_is_taken_once(iam, user):
    with taken(f"User with name {user} already exists."):
        iam.create_user(UserName=user)


ABSENT = {
    "get_user": {}, "delete_user": {}, "update_user": {"NewUserName": "another"},
    "create_access_key": {}, "create_login_profile": {"Password": "Of-no-0ne!"},
    "delete_login_profile": {}, "tag_user": {"Tags": tags(a="b")},
    "untag_user": {"TagKeys": ["a"]}, "list_user_tags": {},
}


@pytest.mark.parametrize("operation", ABSENT)
def test_a_user_who_is_not_there(iam, operation):
    with no_user():
        getattr(iam, operation)(UserName="absent", **ABSENT[operation])


def test_a_user_with_attached_policies_stays(iam, user, policy):
    iam.attach_user_policy(UserName=user, PolicyArn=policy)
    with in_use("detach all policies"):
        iam.delete_user(UserName=user)
    iam.detach_user_policy(UserName=user, PolicyArn=policy)
    assert shown(iam.delete_user(UserName=user)) == {}
    with no_user(user):
        iam.get_user(UserName=user)


def test_a_user_with_inline_policies_stays(iam, user):
    iam.put_user_policy(UserName=user, PolicyName="p", PolicyDocument=POLICY)
    with in_use("delete policies"):
        iam.delete_user(UserName=user)
    iam.delete_user_policy(UserName=user, PolicyName="p")
    assert shown(iam.delete_user(UserName=user)) == {}


def test_a_login_profile(iam, user):
    def seen(must_change):
        return {"LoginProfile": {
            "UserName": user, "CreateDate": DATE, "PasswordResetRequired": must_change}}
    assert shown(iam.create_login_profile(
        UserName=user, Password="Night-shift-1!", PasswordResetRequired=False)) == seen(False)
    assert shown(iam.get_login_profile(UserName=user)) == seen(False)
    with taken(f"Login Profile for user {user} already exists."):
        iam.create_login_profile(UserName=user, Password="Night-shift-2!")
    iam.update_login_profile(
        UserName=user, Password="Night-shift-3!", PasswordResetRequired=True)
    assert shown(iam.get_login_profile(UserName=user)) == seen(True)
    assert shown(iam.delete_login_profile(UserName=user)) == {}
    # With a capital, unlike the one above.
    for operation in (iam.get_login_profile, iam.delete_login_profile):
        with missing(f"Login Profile for User {user} cannot be found."):
            operation(UserName=user)


def test_inline_policies_of_a_user(iam, user):
    name = unique("p")
    assert shown(iam.list_user_policies(UserName=user)) == {
        "IsTruncated": False, "PolicyNames": []}
    assert shown(iam.put_user_policy(
        UserName=user, PolicyName=name, PolicyDocument=POLICY)) == {}
    assert shown(iam.get_user_policy(UserName=user, PolicyName=name)) == {
        "UserName": user, "PolicyName": name, "PolicyDocument": {
            "Version": "2012-10-17", "Statement": [allow("iam:ListUsers")]}}
    assert shown(iam.list_user_policies(UserName=user)) == {
        "IsTruncated": False, "PolicyNames": [name]}
    assert shown(iam.delete_user_policy(UserName=user, PolicyName=name)) == {}
    assert iam.list_user_policies(UserName=user)["PolicyNames"] == []


def test_tags_of_a_user(admin):
    name, both = unique("user"), tags(stage="trial", team="night")
    made = shown(admin.iam.create_user(UserName=name, Tags=both))["User"]
    assert _without_id(made) == _plain(admin, name, Tags=both)
    assert _get(admin, name) == _plain(admin, name, Tags=both)
    assert shown(admin.iam.list_user_tags(UserName=name)) == {"IsTruncated": False, "Tags": both}


def test_tagging_a_user(iam, user):
    def seen():
        return shown(iam.list_user_tags(UserName=user))
    assert seen() == {"IsTruncated": False, "Tags": []}
    assert shown(iam.tag_user(UserName=user, Tags=tags(one="1", two="2"))) == {}
    assert seen() == {"IsTruncated": False, "Tags": tags(one="1", two="2")}
    assert shown(iam.untag_user(UserName=user, TagKeys=["two"])) == {}
    assert seen() == {"IsTruncated": False, "Tags": tags(one="1")}


def test_a_user_in_groups(admin, user):
    names = [unique("group-a"), unique("group-b")]
    for name in names:
        admin.iam.create_group(GroupName=name)
    assert shown(admin.iam.list_groups_for_user(UserName=user)) == {
        "IsTruncated": False, "Groups": []}
    for name in (*names, names[0]):  # Twice is no error, and no second membership.
        assert shown(admin.iam.add_user_to_group(UserName=user, GroupName=name)) == {}
    answer = shown(admin.iam.list_groups_for_user(UserName=user))
    assert answer["IsTruncated"] is False
    assert sorted(group["GroupName"] for group in answer["Groups"]) == names
    seen = shown(admin.iam.get_group(GroupName=names[0]))
    assert [_without_id(one) for one in seen["Users"]] == [_plain(admin, user)]
    for _ in range(2):  # Nor is it an error to leave a group that one has left.
        assert shown(admin.iam.remove_user_from_group(UserName=user, GroupName=names[0])) == {}
    left = admin.iam.list_groups_for_user(UserName=user)["Groups"]
    assert [group["GroupName"] for group in left] == names[1:]


def test_groups_and_users_that_are_not_there(iam, user, group):
    with no_user():
        iam.add_user_to_group(UserName="absent", GroupName=group)
    for operation in (iam.add_user_to_group, iam.remove_user_from_group):
        with no_group():
            operation(UserName=user, GroupName="absent")
    # Of two that are missing the user is named.
    with no_user():
        iam.remove_user_from_group(UserName="absent", GroupName="absent")


def test_a_boundary_of_a_user(admin, policy):
    boundary = {"PermissionsBoundaryArn": policy, "PermissionsBoundaryType": "Policy"}
    name = unique("user")
    made = shown(admin.iam.create_user(UserName=name, PermissionsBoundary=policy))["User"]
    assert _without_id(made) == _plain(admin, name, PermissionsBoundary=boundary)
    assert _get(admin, name) == _plain(admin, name, PermissionsBoundary=boundary)
    admin.iam.delete_user_permissions_boundary(UserName=name)
    assert _get(admin, name) == _plain(admin, name)
    assert shown(admin.iam.put_user_permissions_boundary(
        UserName=name, PermissionsBoundary=policy)) == {}
    assert _get(admin, name) == _plain(admin, name, PermissionsBoundary=boundary)


def test_a_role_has_no_user_to_speak_of(admin):
    caller = admin.assume(admin.role(allow("iam:*")))
    with fails("ValidationError",
               "Must specify userName when calling with non-User credentials", 400):
        caller.iam.get_user()
