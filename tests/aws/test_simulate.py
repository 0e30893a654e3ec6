"""The policy simulator: decisions of requests that nobody makes, and what they hang on."""

import json

import pytest

from support.clients import first_account, refused
from support.organization import Organization
from support.policies import allow, deny, document, key_policy
from support.wait import unique

LOGS = "arn:aws:logs:us-east-1:111111111111:log-group:a:*"


def _custom(iam, *texts, actions=("logs:GetLogEvents",), **more):
    return iam.simulate_custom_policy(
        PolicyInputList=list(texts), ActionNames=list(actions), **more)["EvaluationResults"]


@pytest.mark.parametrize(("statements", "decision", "matched"), [
    ([], "implicitDeny", 0),
    ([allow("logs:Get*")], "allowed", 1),
    ([allow("logs:*"), allow("*")], "allowed", 2),
    ([allow("logs:*"), deny("logs:GetLogEvents")], "explicitDeny", 1),
    ([allow("logs:Put*")], "implicitDeny", 0),
    ([allow("logs:*", LOGS)], "implicitDeny", 0),
])
def test_decisions(admin, statements, decision, matched):
    text = document(*(statements or [allow("kms:*")]))
    one, = _custom(admin.iam, text)
    assert (one["EvalActionName"], one["EvalResourceName"]) == ("logs:GetLogEvents", "*")
    assert (one["EvalDecision"], len(one["MatchedStatements"])) == (decision, matched)


def test_the_matched_statement_is_pointed_at(admin):
    text = json.dumps({"Version": "2012-10-17", "Statement": [allow("kms:*"), deny("logs:*")]},
                      indent=1)
    one, = _custom(admin.iam, text)
    found, = one["MatchedStatements"]
    assert found["SourcePolicyId"] == "PolicyInputList.1"
    lines = text.splitlines()
    begins, ends = found["StartPosition"], found["EndPosition"]
    assert lines[begins["Line"] - 1][begins["Column"] - 2] == "{"
    assert lines[ends["Line"] - 1][ends["Column"] - 2] == "}"
    inside = "\n".join(lines[begins["Line"] - 1:ends["Line"]])
    assert json.loads(inside.strip().rstrip(",")) == deny("logs:*")


def test_missing_context_is_named(admin):
    text = document(allow("logs:*", condition={
        "StringEquals": {"aws:PrincipalTag/team": "${aws:SourceIdentity}"},
        "BoolIfExists": {"aws:MultiFactorAuthPresent": "true"}}))
    one, = _custom(admin.iam, text)
    assert one["EvalDecision"] == "implicitDeny"
    assert one["MissingContextValues"] == ["aws:PrincipalTag/team", "aws:SourceIdentity"]
    entries = [{"ContextKeyName": name, "ContextKeyValues": ["night"], "ContextKeyType": "string"}
               for name in one["MissingContextValues"]]
    one, = _custom(admin.iam, text, ContextEntries=entries)
    assert (one["EvalDecision"], one["MissingContextValues"]) == ("allowed", [])
    assert admin.iam.get_context_keys_for_custom_policy(PolicyInputList=[text])[
        "ContextKeyNames"] == ["aws:MultiFactorAuthPresent", "aws:PrincipalTag/team",
                               "aws:SourceIdentity"]


def test_a_boundary_and_the_organization(admin):
    narrow, wide = document(allow("logs:Get*")), document(allow("*"))
    allowed, denied = _custom(
        admin.iam, wide, actions=["logs:GetLogEvents", "logs:PutLogEvents"],
        PermissionsBoundaryPolicyInputList=[narrow])
    assert allowed["EvalDecision"] == "allowed"
    assert denied["EvalDecision"] == "implicitDeny"
    assert denied["PermissionsBoundaryDecisionDetail"] == {"AllowedByPermissionsBoundary": False}
    one, = _custom(admin.iam, wide, OrderedOrganizationPolicyInputList=[
        {"ServiceControlPolicyInputList": [wide]},
        {"ServiceControlPolicyInputList": [document(allow("kms:*"))]}])
    assert one["OrganizationsDecisionDetail"] == {"AllowedByOrganizations": False}


def test_a_list_of_one_is_a_list(admin):
    entry = {"ContextKeyName": "k:colours", "ContextKeyValues": ["red"]}
    for operator, kind, decision in (
            ("StringEquals", "string", "allowed"), ("StringEquals", "stringList", "implicitDeny"),
            ("ForAnyValue:StringEquals", "stringList", "allowed")):
        text = document(allow("logs:*", condition={operator: {"k:colours": "red"}}))
        one, = _custom(admin.iam, text, ContextEntries=[{**entry, "ContextKeyType": kind}])
        assert one["EvalDecision"] == decision, (operator, kind)


def test_the_organization_of_the_account(own_server):
    """Its policies count, and are not shown: they are the organization's to read."""
    manager = first_account(own_server)
    organization = Organization(manager)
    organization.enable()
    member = organization.member(organization.account())
    policy = organization.policy(document(
        allow(["logs:*", "iam:*", "sts:*"]), deny("logs:PutLogEvents")))
    organization.client.attach_policy(PolicyId=policy, TargetId=member.account_id)
    organization.client.detach_policy(PolicyId="p-FullAWSAccess", TargetId=member.account_id)
    user = member.user(allow("*")).identity()["Arn"]
    actions = ["logs:GetLogEvents", "logs:PutLogEvents", "kms:Decrypt"]

    def simulated(iam, arn, **more):
        results = iam.simulate_principal_policy(
            PolicySourceArn=arn, ActionNames=actions, **more)["EvaluationResults"]
        return {one["EvalActionName"]: one for one in results}

    got = simulated(member.iam, user)
    assert {name: one["EvalDecision"] for name, one in got.items()} == {
        "logs:GetLogEvents": "allowed", "logs:PutLogEvents": "explicitDeny",
        "kms:Decrypt": "implicitDeny"}
    assert {name: one["OrganizationsDecisionDetail"]["AllowedByOrganizations"]
            for name, one in got.items()} == {
        "logs:GetLogEvents": True, "logs:PutLogEvents": False, "kms:Decrypt": False}
    assert [len(one["MatchedStatements"]) for one in got.values()] == [1, 0, 0]
    # The management account is not bound, and so nothing is said.
    own = simulated(manager.iam, manager.user(allow("*")).identity()["Arn"])
    assert {one["EvalDecision"] for one in own.values()} == {"allowed"}
    assert all("OrganizationsDecisionDetail" not in one for one in own.values())


def test_a_resources_policy(admin):
    key = f"arn:aws:kms:us-east-1:{admin.account_id}:key/k"
    user = f"arn:aws:iam::{admin.account_id}:user/u"
    arguments = {"actions": ["kms:Decrypt"], "ResourceArns": [key], "CallerArn": user}
    text = document(allow("kms:Decrypt"))
    one, = _custom(admin.iam, text, ResourcePolicy=key_policy(admin.account_id), **arguments)
    assert one["EvalDecision"] == "allowed"
    stranger = "arn:aws:iam::222222222222:user/u"
    one, = _custom(admin.iam, text, ResourcePolicy=key_policy(admin.account_id),
                   **{**arguments, "CallerArn": stranger})
    assert one["EvalDecision"] == "implicitDeny"
    assert one["EvalDecisionDetails"] == {
        "identity-based policies": "allowed", "resource-based policies": "implicitDeny"}


def test_the_policies_of_a_user_and_its_groups(admin):
    iam, name, group = admin.iam, unique("user"), unique("group")
    iam.create_user(UserName=name)
    iam.create_group(GroupName=group)
    iam.add_user_to_group(GroupName=group, UserName=name)
    iam.put_group_policy(GroupName=group, PolicyName="readers",
                         PolicyDocument=document(allow("logs:Get*")))
    iam.attach_user_policy(UserName=name, PolicyArn="arn:aws:iam::aws:policy/AWSBatchFullAccess")
    arn = iam.get_user(UserName=name)["User"]["Arn"]
    results = iam.simulate_principal_policy(
        PolicySourceArn=arn, ActionNames=["logs:GetLogEvents", "batch:SubmitJob", "kms:Decrypt"])
    got = {one["EvalActionName"]: one for one in results["EvaluationResults"]}
    assert {action: one["EvalDecision"] for action, one in got.items()} == {
        "logs:GetLogEvents": "allowed", "batch:SubmitJob": "allowed", "kms:Decrypt": "implicitDeny"}
    assert {(it["SourcePolicyId"], it["SourcePolicyType"])
            for it in got["logs:GetLogEvents"]["MatchedStatements"]} == {
                (f"group_{group}_readers", "IAM Policy"), ("AWSBatchFullAccess", "IAM Policy")}
    # What is simulated is what is decided.
    user = admin.user(allow("kms:ListKeys"))
    caller = user.identity()["Arn"]
    one, = iam.simulate_principal_policy(PolicySourceArn=caller, ActionNames=["kms:ListKeys"])[
        "EvaluationResults"]
    assert one["EvalDecision"] == "allowed" and user.kms.list_keys()


def test_pages(admin):
    actions = [f"logs:Get{number}" for number in range(7)]
    pages = admin.iam.get_paginator("simulate_custom_policy").paginate(
        PolicyInputList=[document(allow("logs:*"))], ActionNames=actions,
        PaginationConfig={"PageSize": 3})
    seen = [[one["EvalActionName"] for one in page["EvaluationResults"]] for page in pages]
    assert seen == [actions[:3], actions[3:6], actions[6:]]


def test_nobody_simulates_what_they_may_not(admin, other):
    user = admin.user(allow("iam:SimulateCustomPolicy"))
    assert _custom(user.iam, document(allow("*")))
    arn = user.identity()["Arn"]
    for caller in (user, other):
        with refused("AccessDenied"):
            caller.iam.simulate_principal_policy(PolicySourceArn=arn, ActionNames=["logs:Get"])
    with refused("InvalidInput"):
        _custom(admin.iam, "no policy")
