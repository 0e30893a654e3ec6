"""Policies by what they are used for, as permissions or as boundaries, as recorded from AWS."""

import pytest

from support.answers import missing, shown
from support.policies import TRUST_TASKS, allow, document
from support.wait import unique

SOME = document(allow("logs:DescribeLogGroups"))
PERMISSIONS, BOUNDARY = "PermissionsPolicy", "PermissionsBoundary"


@pytest.fixture(scope="module")
def used(admin):
    """Four policies under one path: unused, attached, a boundary, and both; and their holders."""
    iam, path, names = admin.iam, f"/{unique('p')}/", {}
    arns = {}
    for what in ("unused", "attached", "boundary", "both"):
        name = unique(what)
        arns[what] = iam.create_policy(
            PolicyName=name, Path=path, PolicyDocument=SOME)["Policy"]["Arn"]
    for kind in ("user", "group", "role"):
        names[kind] = unique(kind)
    iam.create_user(UserName=names["user"], PermissionsBoundary=arns["boundary"])
    iam.create_group(GroupName=names["group"])
    iam.create_role(RoleName=names["role"], AssumeRolePolicyDocument=TRUST_TASKS,
                    PermissionsBoundary=arns["both"])
    iam.attach_user_policy(UserName=names["user"], PolicyArn=arns["attached"])
    iam.attach_group_policy(GroupName=names["group"], PolicyArn=arns["attached"])
    iam.attach_role_policy(RoleName=names["role"], PolicyArn=arns["attached"])
    iam.attach_group_policy(GroupName=names["group"], PolicyArn=arns["both"])
    return path, arns, names


LISTED = [
    # Without OnlyAttached, the use counts for nothing.
    ({}, "unused attached boundary both"),
    ({"PolicyUsageFilter": PERMISSIONS}, "unused attached boundary both"),
    ({"PolicyUsageFilter": BOUNDARY}, "unused attached boundary both"),
    ({"OnlyAttached": False, "PolicyUsageFilter": BOUNDARY}, "unused attached boundary both"),
    ({"OnlyAttached": True}, "attached boundary both"),
    ({"OnlyAttached": True, "PolicyUsageFilter": PERMISSIONS}, "attached both"),
    ({"OnlyAttached": True, "PolicyUsageFilter": BOUNDARY}, "boundary both"),
]


@pytest.mark.parametrize("filters, wanted", LISTED, ids=str)
def test_policies_by_use(admin, used, filters, wanted):
    path, arns, _ = used
    found = admin.iam.list_policies(PathPrefix=path, **filters)["Policies"]
    assert {one["Arn"] for one in found} == {arns[what] for what in wanted.split()}


def test_uses_are_counted(admin, used):
    path, arns, _ = used
    found = {one["Arn"]: (one["AttachmentCount"], one["PermissionsBoundaryUsageCount"])
             for one in admin.iam.list_policies(PathPrefix=path)["Policies"]}
    assert {what: found[arn] for what, arn in arns.items()} == {
        "unused": (0, 0), "attached": (3, 0), "boundary": (0, 1), "both": (1, 1)}


HOLDERS = [
    ("unused", {}, ""),
    ("unused", {"PolicyUsageFilter": BOUNDARY}, ""),
    ("attached", {}, "user group role"),
    ("attached", {"PolicyUsageFilter": PERMISSIONS}, "user group role"),
    ("attached", {"PolicyUsageFilter": BOUNDARY}, ""),
    ("boundary", {}, "user"),
    ("boundary", {"PolicyUsageFilter": PERMISSIONS}, ""),
    ("boundary", {"PolicyUsageFilter": BOUNDARY}, "user"),
    ("both", {}, "group role"),
    ("both", {"PolicyUsageFilter": PERMISSIONS}, "group"),
    ("both", {"PolicyUsageFilter": BOUNDARY}, "role"),
    ("both", {"EntityFilter": "User"}, ""),
    ("both", {"EntityFilter": "Group"}, "group"),
    ("both", {"EntityFilter": "Group", "PolicyUsageFilter": BOUNDARY}, ""),
    ("both", {"EntityFilter": "Role"}, "role"),
    ("both", {"EntityFilter": "Role", "PolicyUsageFilter": PERMISSIONS}, ""),
    ("both", {"EntityFilter": "Role", "PolicyUsageFilter": BOUNDARY}, "role"),
    ("both", {"EntityFilter": "LocalManagedPolicy"}, ""),
    ("both", {"EntityFilter": "AWSManagedPolicy"}, ""),
]


@pytest.mark.parametrize("what, filters, wanted", HOLDERS, ids=str)
def test_holders_by_use(admin, used, what, filters, wanted):
    _, arns, names = used
    got = shown(admin.iam.list_entities_for_policy(PolicyArn=arns[what], **filters))
    found = {kind: [one[f"{kind.capitalize()}Name"] for one in got[f"Policy{kind.capitalize()}s"]]
             for kind in names}
    assert found == {kind: [name] if kind in wanted.split() else []
                     for kind, name in names.items()}


@pytest.mark.parametrize("kind", ["user", "role"])
def test_a_boundary_that_is_not_there(iam, request, kind):
    name = request.getfixturevalue(kind)
    with pytest.raises(iam.exceptions.NoSuchEntityException):
        getattr(iam, f"delete_{kind}_permissions_boundary")(**{f"{kind.capitalize()}Name": name})


@pytest.mark.parametrize("kind", ["user", "group", "role"])
def test_detaching_what_is_not_attached(iam, request, policy, kind):
    with missing(f"Policy {policy} was not found."):
        getattr(iam, f"detach_{kind}_policy")(
            **{f"{kind.capitalize()}Name": request.getfixturevalue(kind)}, PolicyArn=policy)


def test_the_default_version_is_in_force_at_once(admin):
    """Also for a session that was narrowed by the policy before."""
    arn = admin.iam.create_policy(PolicyName=unique("p"), PolicyDocument=document(
        allow("iam:ListUsers")))["Policy"]["Arn"]
    session = admin.assume(admin.role(allow("iam:ListUsers")), PolicyArns=[{"arn": arn}])
    session.iam.list_users(MaxItems=1)
    admin.iam.create_policy_version(PolicyArn=arn, SetAsDefault=True, PolicyDocument=document(
        {"Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*"}))
    with pytest.raises(session.iam.exceptions.ClientError) as caught:
        session.iam.list_users(MaxItems=1)
    assert caught.value.response["Error"]["Code"] == "AccessDenied"
