"""Instance profiles, as recorded from AWS."""

import json

import pytest

from support.answers import DATE, fails, in_use, missing, no_role, shown, taken
from support.wait import unique

TRUST = {"Version": "2012-10-17", "Statement": [{
    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}


def _plain(admin, name, path="/", roles=(), **more):
    return {"Path": path, "InstanceProfileName": name, "CreateDate": DATE, "Roles": list(roles),
            "Arn": f"arn:aws:iam::{admin.account_id}:instance-profile{path}{name}", **more}


def _role(admin, name):
    """A role within a profile: as CreateRole shows it."""
    return {"Path": "/", "RoleName": name, "CreateDate": DATE, "AssumeRolePolicyDocument": TRUST,
            "Arn": f"arn:aws:iam::{admin.account_id}:role/{name}"}


def _without_ids(profile):
    assert profile.pop("InstanceProfileId").startswith("AIPA")
    for role in profile["Roles"]:
        assert role.pop("RoleId").startswith("AROA")
    return profile


def _get(admin, name):
    answer = shown(admin.iam.get_instance_profile(InstanceProfileName=name))
    return _without_ids(answer["InstanceProfile"])


def _no_profile(name="absent"):
    return missing(f"Instance Profile {name} cannot be found.")


@pytest.fixture
def profile(iam):
    name = unique("profile")
    iam.create_instance_profile(InstanceProfileName=name)
    return name


@pytest.mark.parametrize("path", [None, "/recorded/profiles/"])
def test_a_plain_profile(admin, path):
    name, where = unique("profile"), {"Path": path} if path else {}
    made = shown(admin.iam.create_instance_profile(InstanceProfileName=name, **where))
    assert _without_ids(made["InstanceProfile"]) == _plain(admin, name, path or "/")
    assert _get(admin, name) == _plain(admin, name, path or "/", Tags=[])
    assert shown(admin.iam.delete_instance_profile(InstanceProfileName=name)) == {}
    with _no_profile(name):
        admin.iam.get_instance_profile(InstanceProfileName=name)


def test_a_name_is_taken_once(iam, profile):
    with taken(f"Instance Profile {profile} already exists."):
        iam.create_instance_profile(InstanceProfileName=profile)


@pytest.mark.parametrize("operation", ["get_instance_profile", "delete_instance_profile"])
def test_a_profile_that_is_not_there(iam, operation):
    with _no_profile():
        getattr(iam, operation)(InstanceProfileName="absent")


def test_profiles_are_listed(admin, role):
    path, names = f"/{unique('p')}/", [unique("a"), unique("b")]
    for name in names:
        admin.iam.create_instance_profile(InstanceProfileName=name, Path=path)
    admin.iam.create_instance_profile(InstanceProfileName=unique("c"), Path=f"/{unique('q')}/")
    admin.iam.add_role_to_instance_profile(InstanceProfileName=names[0], RoleName=role)
    answer = shown(admin.iam.list_instance_profiles(PathPrefix=path))
    assert answer.pop("IsTruncated") is False
    listed = sorted(answer["InstanceProfiles"], key=lambda one: one["InstanceProfileName"])
    assert [_without_ids(one) for one in listed] == [
        _plain(admin, names[0], path, [_role(admin, role)]), _plain(admin, names[1], path)]
    assert shown(admin.iam.list_instance_profiles(PathPrefix=f"/{unique('nobody')}/")) == {
        "IsTruncated": False, "InstanceProfiles": []}


def test_profiles_of_a_role(admin, role):
    names = [unique("a"), unique("b")]
    assert shown(admin.iam.list_instance_profiles_for_role(RoleName=role)) == {
        "IsTruncated": False, "InstanceProfiles": []}
    for name in names:
        admin.iam.create_instance_profile(InstanceProfileName=name)
        admin.iam.add_role_to_instance_profile(InstanceProfileName=name, RoleName=role)
    answer = shown(admin.iam.list_instance_profiles_for_role(RoleName=role))
    assert answer.pop("IsTruncated") is False
    listed = sorted(answer["InstanceProfiles"], key=lambda one: one["InstanceProfileName"])
    assert [_without_ids(one) for one in listed] == [
        _plain(admin, name, roles=[_role(admin, role)]) for name in names]


def test_a_role_comes_and_goes(admin, profile, role):
    where = {"InstanceProfileName": profile, "RoleName": role}
    assert shown(admin.iam.add_role_to_instance_profile(**where)) == {}
    assert _get(admin, profile) == _plain(admin, profile, roles=[_role(admin, role)], Tags=[])
    assert shown(admin.iam.remove_role_from_instance_profile(**where)) == {}
    assert _get(admin, profile) == _plain(admin, profile, Tags=[])


def test_one_role_at_most(iam, profile, role):
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    second = unique("role")
    iam.create_role(RoleName=second, AssumeRolePolicyDocument=json.dumps(TRUST))
    with fails("LimitExceeded",
               "Cannot exceed quota for InstanceSessionsPerInstanceProfile: 1", 409):
        iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=second)


def test_a_profile_with_a_role_stays(iam, profile, role):
    iam.add_role_to_instance_profile(InstanceProfileName=profile, RoleName=role)
    with in_use("remove roles from instance profile"):
        iam.delete_instance_profile(InstanceProfileName=profile)
    iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)
    iam.delete_instance_profile(InstanceProfileName=profile)
    with _no_profile(profile):
        iam.get_instance_profile(InstanceProfileName=profile)


@pytest.mark.parametrize("operation", [
    "add_role_to_instance_profile", "remove_role_from_instance_profile"])
def test_a_profile_or_a_role_that_is_not_there(iam, profile, role, operation):
    with _no_profile():
        getattr(iam, operation)(InstanceProfileName="absent", RoleName=role)
    with no_role():
        getattr(iam, operation)(InstanceProfileName=profile, RoleName="absent")


def test_a_role_that_is_not_in_the_profile(iam, profile, role):
    with missing(f"Role {role} in Instance Profile {profile} cannot be found."):
        iam.remove_role_from_instance_profile(InstanceProfileName=profile, RoleName=role)


def test_profiles_of_a_role_that_is_not_there(iam):
    with no_role():
        iam.list_instance_profiles_for_role(RoleName="absent")
