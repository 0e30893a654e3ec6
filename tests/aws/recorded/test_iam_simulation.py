"""Simulating policies, as recorded from AWS."""

import json

import pytest

from support.answers import shown
from support.clients import refused
from support.policies import allow, deny, document
from support.wait import unique

READ, WRITE, DROP = "logs:GetLogEvents", "logs:PutLogEvents", "logs:DeleteLogGroup"


def _results(answer):
    answer = shown(answer)
    assert answer["IsTruncated"] is False
    assert answer.keys() == {"EvaluationResults", "IsTruncated"}
    return answer["EvaluationResults"]


def _custom(iam, *documents, actions=(READ,), **more):
    return _results(iam.simulate_custom_policy(
        PolicyInputList=list(documents), ActionNames=list(actions), **more))


def _decisions(results):
    return {one["EvalActionName"]: one["EvalDecision"] for one in results}


def _result(action, decision, *matched):
    return {"EvalActionName": action, "EvalResourceName": "*", "EvalDecision": decision,
            "MatchedStatements": list(matched), "MissingContextValues": []}


def _statement_of(text, statement, number=1):
    """Where a statement is: columns count from one, and are those after its two braces."""
    written = json.dumps(statement)
    start = text.index(written)
    return {"SourcePolicyId": f"PolicyInputList.{number}", "SourcePolicyType": "IAM Policy",
            "StartPosition": {"Line": 1, "Column": start + 2},
            "EndPosition": {"Line": 1, "Column": start + len(written) + 1}}


def test_what_no_statement_allows(iam):
    assert _custom(iam, document(allow(WRITE))) == [_result(READ, "implicitDeny")]


def test_what_a_statement_allows(iam):
    statement = allow("logs:Get*")
    text = document(allow(WRITE), statement)
    assert _custom(iam, text) == [_result(READ, "allowed", _statement_of(text, statement))]


def test_a_denial_is_named_alone(iam):
    statement = deny(READ)
    first, second = document(allow("logs:*")), document(statement)
    assert _custom(iam, first, second) == [
        _result(READ, "explicitDeny", _statement_of(second, statement, 2))]


def test_actions_are_answered_in_order(iam):
    results = _custom(iam, document(allow([WRITE, DROP]), deny(DROP)),
                      actions=(DROP, READ, WRITE))
    assert [(one["EvalActionName"], one["EvalDecision"]) for one in results] == [
        (DROP, "explicitDeny"), (READ, "implicitDeny"), (WRITE, "allowed")]


@pytest.mark.parametrize("now, decision", [
    ("2031-01-02T00:00:00Z", "allowed"), ("2029-01-02T00:00:00Z", "implicitDeny")])
def test_conditions_read_what_is_given(iam, now, decision):
    later = {"DateGreaterThan": {"aws:CurrentTime": "2030-01-01T00:00:00Z"}}
    results = _custom(iam, document(allow(READ, condition=later)), ContextEntries=[{
        "ContextKeyName": "aws:CurrentTime", "ContextKeyValues": [now],
        "ContextKeyType": "date"}])
    assert _decisions(results) == {READ: decision}
    assert results[0]["MissingContextValues"] == []


def test_keys_that_are_not_given_are_named(iam):
    tagged = {"StringEquals": {"aws:PrincipalTag/team": "night"}}
    (result,) = _custom(iam, document(allow(READ, condition=tagged)))
    assert result["EvalDecision"] == "implicitDeny"
    assert result["MissingContextValues"] == ["aws:PrincipalTag/team"]


@pytest.fixture(params=["role", "user", "group"])
def principal(request, iam):
    """The ARN of something with one inline policy."""
    kind, name = request.param, request.getfixturevalue(request.param)
    getattr(iam, f"put_{kind}_policy")(**{f"{kind.capitalize()}Name": name}, PolicyName="inline",
                                       PolicyDocument=document(allow([READ, DROP]), deny(DROP)))
    return getattr(iam, f"get_{kind}")(
        **{f"{kind.capitalize()}Name": name})[kind.capitalize()]["Arn"]


def test_the_policies_of_a_principal(iam, principal):
    results = _results(iam.simulate_principal_policy(
        PolicySourceArn=principal, ActionNames=[READ, WRITE, DROP]))
    assert _decisions(results) == {READ: "allowed", WRITE: "implicitDeny", DROP: "explicitDeny"}
    more = _results(iam.simulate_principal_policy(
        PolicySourceArn=principal, ActionNames=[WRITE],
        PolicyInputList=[document(allow(WRITE))]))
    assert _decisions(more) == {WRITE: "allowed"}


def test_a_user_has_the_policies_of_his_groups(iam, user, group):
    iam.add_user_to_group(UserName=user, GroupName=group)
    iam.put_group_policy(
        GroupName=group, PolicyName="inline", PolicyDocument=document(allow(READ)))
    results = _results(iam.simulate_principal_policy(
        PolicySourceArn=iam.get_user(UserName=user)["User"]["Arn"], ActionNames=[READ]))
    assert _decisions(results) == {READ: "allowed"}


def test_a_principal_that_is_not_there(admin):
    with refused("NoSuchEntity", status=404):
        admin.iam.simulate_principal_policy(
            PolicySourceArn=f"arn:aws:iam::{admin.account_id}:user/{unique('absent')}",
            ActionNames=[READ])


def test_the_keys_a_policy_reads(iam):
    keys = {"StringEquals": {"aws:PrincipalTag/team": "night"},
            "Bool": {"aws:SecureTransport": "true"}}
    got = shown(iam.get_context_keys_for_custom_policy(
        PolicyInputList=[document(allow(READ, condition=keys))]))
    assert sorted(got["ContextKeyNames"], key=str.lower) == [
        "aws:PrincipalTag/team", "aws:SecureTransport"]
    assert got.keys() == {"ContextKeyNames"}
