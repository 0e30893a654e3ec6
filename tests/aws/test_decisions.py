"""Who may do what: one table of policies around one secret, decided over the real wire.

The caller is always a session of a role, as the execution role of a job is."""

from dataclasses import dataclass

import pytest

from support.clients import refused, role_name
from support.policies import allow, deny, document, root
from support.wait import unique

READ = "secretsmanager:GetSecretValue"
NO_IDENTITY = f"because no identity-based policy allows the {READ} action"
NO_RESOURCE = f"because no resource-based policy allows the {READ} action"
NO_BOUNDARY = f"because no permissions boundary allows the {READ} action"
NO_SESSION = f"because no session policy allows the {READ} action"
DENY_IDENTITY = "with an explicit deny in an identity-based policy"
DENY_RESOURCE = "with an explicit deny in a resource-based policy"
DENY_BOUNDARY = "with an explicit deny in a permissions boundary"
DENY_SESSION = "with an explicit deny in a session"

YES = [allow(READ)]
ROLE, SESSION, ACCOUNT, ANYONE = "role", "session", "account", "anyone"


@dataclass
class Case:
    """`None` means: no such policy. `resource` statements name whom they are for in `to`."""

    label: str
    denied: str | None
    identity: list | None = None
    resource: list | None = None
    boundary: list | None = None
    session: list | None = None
    to: str = ROLE


def _when(condition):
    return [allow(READ, condition=condition)]


CASES = [
    Case("nothing", NO_IDENTITY),
    Case("identity", None, YES),
    Case("wildcard action", None, [allow("secretsmanager:Get*")]),
    Case("action in other case", None, [allow("SECRETSMANAGER:getsecretvalue")]),
    Case("question mark", None, [allow("secretsmanager:GetSecretValu?")]),
    Case("other action", NO_IDENTITY, [allow("secretsmanager:DescribeSecret")]),
    Case("other resource", NO_IDENTITY, [allow(READ, "arn:aws:secretsmanager:*:*:secret:else-*")]),
    Case("resource in other case", NO_IDENTITY, [allow(READ, "arn:aws:secretsmanager:*:*:SECRET:*")]),
    Case("not action", None, [{"Effect": "Allow", "NotAction": "iam:*", "Resource": "*"}]),
    Case("not action, named", NO_IDENTITY, [{"Effect": "Allow", "NotAction": READ, "Resource": "*"}]),
    Case("not resource", None,
         [{"Effect": "Allow", "Action": READ, "NotResource": "arn:aws:s3:::*"}]),
    Case("deny after allow", DENY_IDENTITY, [allow("*"), deny(READ)]),
    Case("deny before allow", DENY_IDENTITY, [deny("secretsmanager:*"), allow("*")]),
    Case("deny of another action", None, [allow("*"), deny("secretsmanager:DeleteSecret")]),
    Case("unmet deny", None,
         [allow("*"), deny(READ, condition={"StringEquals": {"aws:RequestedRegion": "x"}})]),
    # Resource policies.
    Case("resource for the role", None, None, YES),
    Case("resource for the session", None, None, YES, to=SESSION),
    Case("resource for the account", NO_IDENTITY, None, YES, to=ACCOUNT),
    Case("resource denies", DENY_RESOURCE, YES, [deny(READ)]),
    Case("resource denies anyone", DENY_RESOURCE, YES, [deny(READ)], to=ANYONE),
    # Boundaries.
    Case("boundary allows", None, YES, boundary=YES),
    Case("boundary silent", NO_BOUNDARY, YES, boundary=[allow("logs:*")]),
    Case("boundary denies", DENY_BOUNDARY, YES, boundary=[allow("*"), deny(READ)]),
    Case("boundary alone gives nothing", NO_IDENTITY, None, boundary=YES),
    Case("boundary limits a role's resource grant", NO_BOUNDARY, None, YES, [allow("logs:*")]),
    Case("boundary doesn't limit a session's resource grant", None, None, YES, [allow("logs:*")],
         to=SESSION),
    # Session policies.
    Case("session allows", None, YES, session=YES),
    Case("session silent", NO_SESSION, YES, session=[allow("logs:*")]),
    Case("session denies", DENY_SESSION, YES, session=[allow("*"), deny(READ)]),
    Case("session alone gives nothing", NO_IDENTITY, None, session=YES),
    Case("session limits a role's resource grant", NO_SESSION, None, YES, session=[allow("logs:*")]),
    Case("session policy doesn't limit a session's resource grant", None, None, YES,
         session=[allow("logs:*")], to=SESSION),
    # Conditions.
    Case("region", None, _when({"StringEquals": {"aws:RequestedRegion": "us-east-1"}})),
    Case("other region", NO_IDENTITY, _when({"StringEquals": {"aws:RequestedRegion": "eu-west-1"}})),
    Case("one of", None, _when({"StringEquals": {"aws:RequestedRegion": ["eu-west-1", "us-east-1"]}})),
    Case("not one of", NO_IDENTITY,
         _when({"StringNotEquals": {"aws:RequestedRegion": ["eu-west-1", "us-east-1"]}})),
    Case("two keys, one unmet", NO_IDENTITY, _when({"StringEquals": {
        "aws:RequestedRegion": "us-east-1", "aws:PrincipalAccount": "999999999999"}})),
    Case("two operators, both met", None, _when({
        "StringLike": {"aws:RequestedRegion": "us-*"},
        "IpAddress": {"aws:SourceIp": "127.0.0.0/8"}})),
    Case("elsewhere", NO_IDENTITY, _when({"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}})),
    Case("absent key", NO_IDENTITY, _when({"StringEquals": {"secretsmanager:VersionStage": "AWSCURRENT"}})),
    Case("absent key, if exists", None,
         _when({"StringEqualsIfExists": {"secretsmanager:VersionStage": "AWSCURRENT"}})),
    Case("null", None, _when({"Null": {"secretsmanager:VersionStage": "true"}})),
    Case("not null", NO_IDENTITY, _when({"Null": {"secretsmanager:VersionStage": "false"}})),
    Case("unknown key", NO_IDENTITY, _when({"StringLike": {"aws:Nonsense": "*"}})),
    Case("arn like", None, _when({"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::*:role/*"}})),
    Case("in time", None, _when({"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}})),
    Case("too late", NO_IDENTITY, _when({"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}})),
    Case("plain http is told", NO_IDENTITY, _when({"Bool": {"aws:SecureTransport": "true"}})),
    Case("tag of the secret", None, _when({"StringEquals": {"aws:ResourceTag/team": "blue"}})),
    Case("service's own tag key", None,
         _when({"StringEquals": {"secretsmanager:ResourceTag/team": "blue"}})),
    Case("other tag", NO_IDENTITY, _when({"StringEquals": {"aws:ResourceTag/team": "red"}})),
    Case("variable", None, _when({"StringEquals": {"aws:PrincipalAccount": "${aws:PrincipalAccount}"}})),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.label)
def test_decision(admin, case):
    more = {}
    if case.boundary is not None:
        more["PermissionsBoundary"] = admin.iam.create_policy(
            PolicyName=unique("limit"), PolicyDocument=document(*case.boundary))["Policy"]["Arn"]
    role = admin.role(*(case.identity or []), **more)
    session_arn = f"arn:aws:sts::{admin.account_id}:assumed-role/{role_name(role)}/tests"
    arn = admin.secretsmanager.create_secret(
        Name=unique("decided"), SecretString="seen", Tags=[{"Key": "team", "Value": "blue"}])["ARN"]
    if case.resource is not None:
        principal = {ROLE: {"AWS": role}, SESSION: {"AWS": session_arn},
                     ACCOUNT: root(admin.account_id), ANYONE: "*"}[case.to]
        admin.secretsmanager.put_resource_policy(SecretId=arn, ResourcePolicy=document(
            *({**one, "Principal": principal} for one in case.resource)))
    policy = {"Policy": document(*case.session)} if case.session is not None else {}
    session = admin.assume(role, **policy)
    if case.denied is None:
        assert session.secretsmanager.get_secret_value(SecretId=arn)["SecretString"] == "seen"
        return
    with refused("AccessDeniedException", f"User: {session_arn} is not authorized to perform: {READ} "
                 f"on resource: {arn} {case.denied}", status=400):
        session.secretsmanager.get_secret_value(SecretId=arn)


def test_managed_policies_and_their_versions_count(admin):
    policy = admin.iam.create_policy(
        PolicyName=unique("managed"), PolicyDocument=document(allow("iam:ListRoles")))["Policy"]["Arn"]
    role = admin.role()
    admin.iam.attach_role_policy(RoleName=role_name(role), PolicyArn=policy)
    session = admin.assume(role)
    assert session.iam.list_roles()
    second = admin.iam.create_policy_version(
        PolicyArn=policy, PolicyDocument=document(allow("iam:ListUsers")), SetAsDefault=True)
    assert second["PolicyVersion"]["VersionId"] == "v2"
    assert session.iam.list_users()
    with refused("AccessDenied", "because no identity-based policy allows the iam:ListRoles action"):
        session.iam.list_roles()
    admin.iam.set_default_policy_version(PolicyArn=policy, VersionId="v1")
    assert session.iam.list_roles()
    admin.iam.detach_role_policy(RoleName=role_name(role), PolicyArn=policy)
    with refused("AccessDenied"):
        session.iam.list_roles()


def test_a_stranger_in_another_account_needs_both_sides(admin, other):
    arn = admin.secretsmanager.create_secret(Name=unique("abroad"), SecretString="x")["ARN"]
    guest = other.user(allow(READ))
    with refused("AccessDeniedException", NO_RESOURCE):
        guest.secretsmanager.get_secret_value(SecretId=arn)
    me = guest.identity()["Arn"]
    admin.secretsmanager.put_resource_policy(
        SecretId=arn, ResourcePolicy=document(allow(READ, principal={"AWS": me})))
    # The managed key is the account's own, so this far and no further.
    with refused("InvalidRequestException", "You can't access a secret from a different AWS account"):
        guest.secretsmanager.get_secret_value(SecretId=arn)


def test_names_of_another_account_mean_ones_own(admin, other):
    name = unique("mine")
    admin.secretsmanager.create_secret(Name=name, SecretString="a")
    with refused("ResourceNotFoundException"):
        other.secretsmanager.get_secret_value(SecretId=name)


def test_pass_role_is_needed_to_hand_a_role_to_a_job(admin, plain):
    role = plain.execution_role()
    clerk = admin.user(allow("batch:*"))
    with refused("AccessDeniedException", f"User: {clerk.identity()['Arn']} is not authorized to "
                 f"perform: iam:PassRole on resource: {role}"):
        plain.of(clerk).register(properties=plain.properties("true", role=role))
    to_tasks = {"StringEquals": {"iam:PassedToService": "ecs-tasks.amazonaws.com"}}
    clerk = admin.user(allow("batch:*"), allow("iam:PassRole", role, to_tasks))
    assert plain.of(clerk).register(properties=plain.properties("true", role=role))


def test_roles_of_another_account_are_not_passed(admin, other, plain):
    with refused(("AccessDeniedException", "ClientException")):
        plain.register(properties=plain.properties("true", role=plain.of(other).execution_role()))
