"""Roles for the tokens of an identity provider, as recorded from AWS: which claims count."""

import time

import boto3
import botocore
import botocore.client
import pytest

from support.answers import DATE, shown
from support.clients import CONFIG, refused
from support.issuer import Issuer
from support.policies import document, statement

FIRST, SECOND = "client-a", "client-b"
ACTIONS = ["sts:AssumeRoleWithWebIdentity", "sts:TagSession", "sts:SetSourceIdentity"]
ROLES = "https://aws.amazon.com/roles"
TAGS = "https://aws.amazon.com/tags"
NO_LIST = "The roles claim is not in a supported format"
NO_ROLE = "The roles claim contains no valid role ARNs"
OTHER_ROLE = "The target role ARN is not present in the roles claim of the identity token"


@pytest.fixture(scope="module")
def issuer():
    made = Issuer()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def provider(admin, issuer):
    return admin.iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=[FIRST, SECOND])["OpenIDConnectProviderArn"]


def _trusting(admin, provider, condition=None, principal=None):
    trusted = document(statement(
        "Allow", ACTIONS, None, principal or {"Federated": provider}, condition))
    return admin.role(trusted=trusted, MaxSessionDuration=7200)


@pytest.fixture(scope="module")
def role(admin, provider):
    return _trusting(admin, provider)


@pytest.fixture(scope="module")
def assume(admin, issuer, role):
    """Assumes the role, or another, for a token with these claims; nothing is signed."""
    sts = boto3.session.Session().client(
        "sts", region_name=admin.region, endpoint_url=admin.endpoint,
        config=CONFIG.merge(botocore.client.Config(signature_version=botocore.UNSIGNED)))

    def assumed(claims=None, header=None, to=role, **more):
        token = issuer.token(header=header, **{"aud": FIRST, **(claims or {})})
        return sts.assume_role_with_web_identity(
            RoleArn=to, RoleSessionName="night", WebIdentityToken=token, **more)

    return assumed


def _invalid(*texts):
    return refused("InvalidIdentityToken", *texts, status=400)


def test_the_whole_answer(assume, admin, provider, role):
    got = shown(assume({"sub": "job-7"}))
    credentials = got.pop("Credentials")
    assert credentials.keys() == {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    assert credentials["AccessKeyId"].startswith("ASIA") and credentials["Expiration"] == DATE
    name = role.rsplit("/", 1)[1]
    role_id = admin.iam.get_role(RoleName=name)["Role"]["RoleId"]
    assert isinstance(got.pop("PackedPolicySize"), int)
    assert got == {
        "SubjectFromWebIdentityToken": "job-7", "Audience": FIRST, "Provider": provider,
        "AssumedRoleUser": {
            "AssumedRoleId": f"{role_id}:night",
            "Arn": f"arn:aws:sts::{admin.account_id}:assumed-role/{name}/night"},
    }


def _soon(seconds):
    return int(time.time()) + seconds


@pytest.mark.parametrize("subject, shows", [
    ("a", "a"), ("", ""), ("a" * 300, "a" * 300), (123, "123")],
    ids=["short", "empty", "long", "number"])
def test_any_subject(assume, subject, shows):
    assert assume({"sub": subject}).get("SubjectFromWebIdentityToken", "") == shows


@pytest.mark.parametrize("claims, audience", [
    ({"aud": [FIRST]}, FIRST), ({"aud": "other", "azp": SECOND}, SECOND),
    ({"aud": ["other", FIRST], "azp": SECOND}, SECOND),
], ids=["list of one", "party", "list and party"])
def test_the_audience_is_the_party(assume, claims, audience):
    assert assume(claims)["Audience"] == audience


@pytest.mark.parametrize("claims, text", [
    ({"aud": [FIRST, "other"]}, "Token audience contains more than one audience while authorized "
                                "party is not present"),
    ({"aud": [FIRST, SECOND]}, "Token audience contains more than one audience while authorized "
                               "party is not present"),
    ({"azp": "other"}, "Incorrect token audience"), ({"azp": ""}, ""), ({"aud": ""}, ""),
    ({"aud": []}, ""), ({"aud": "other"}, "Incorrect token audience"),
], ids=["two", "two of ours", "party", "empty party", "empty", "empty list", "other"])
def test_audiences_that_are_not_ours(assume, claims, text):
    with _invalid(text):
        assume(claims)


@pytest.mark.parametrize("claim", ["sub", "aud", "iat", "exp"])
def test_claims_that_must_be_there(assume, claim):
    with _invalid(f"Missing a required claim: {claim}"):
        assume({claim: None})


@pytest.mark.parametrize("claim, seconds, kind", [
    ("exp", -1, int), ("iat", 1, int), ("nbf", 1, int), ("exp", 600, str), ("iat", 0, str),
    ("nbf", 0, str), ("exp", -240, int), ("nbf", 240, int),
])
def test_clocks_may_differ_by_five_minutes(assume, claim, seconds, kind):
    assume({claim: kind(_soon(seconds))})


def test_an_old_token(assume):
    with refused("ExpiredTokenException", status=400):
        assume({"exp": _soon(-301)})


@pytest.mark.parametrize("claim, value", [
    ("iat", 3600), ("nbf", 3600), ("nbf", "invalid"), ("iat", -0.5), ("exp", 100.5)])
def test_times_that_are_none(assume, claim, value):
    with _invalid():
        assume({claim: value if isinstance(value, str) else _soon(0) + value})


def test_a_session_outlives_its_token(assume):
    got = assume({"exp": _soon(60)}, DurationSeconds=7200)
    assert got["Credentials"]["Expiration"].timestamp() > _soon(7000)


def test_the_token_names_its_source(assume):
    got = assume({"https://aws.amazon.com/source_identity": "source-probe"})
    assert got["SourceIdentity"] == "source-probe"


@pytest.mark.parametrize("claims", [
    {TAGS: {"principal_tags": {"Team": ["night"]}, "transitive_tag_keys": ["Team"]}},
    {f"{TAGS}/principal_tags/Team": "night", f"{TAGS}/transitive_tag_keys": ["Team"]},
], ids=["nested", "flat"])
def test_tags_in_two_forms(assume, admin, provider, claims):
    tagged = _trusting(admin, provider, {"StringEquals": {"aws:RequestTag/Team": "night"}})
    assume(claims, to=tagged)


def test_tags_in_no_form(assume):
    with _invalid():
        assume({TAGS: {"principal_tags": {"Team": "night"}}})


def test_a_key_that_is_not_there(assume):
    with _invalid():
        assume(header={"kid": "unknown"})


@pytest.mark.parametrize("provider_id, code", [
    ("www.amazon.com", "InvalidIdentityToken"), ("graph.facebook.com", "IDPRejectedClaim"),
    ("accounts.google.com", "AccessDenied"), ("custom.example.test", "AccessDenied")])
def test_a_token_of_ours_is_nobody_elses(assume, provider_id, code):
    with refused(code):
        assume(ProviderId=provider_id)


def _roles(role):
    """What the claim may say and allow the role."""
    other = f"{role}-other"
    return {
        "list": [role], "text": role, "many": [other, role], "semicolons": f"{other};{role}",
        "mixed": [123, role], "spaces": f" {role} ", "semicolon and space": f"{other}; {role}",
        "twice": [role, role], "no arn": ["not-an-arn", role], "semicolon last": f"{role};",
        "semicolon first": f";{role}", "null": [None, role],
    }


def _no_roles(role):
    """What it may say and allow nothing."""
    other = f"{role}-other"
    return {
        "other": ([other], OTHER_ROLE), "empty list": ([], NO_ROLE), "empty": ("", NO_ROLE),
        "number": (123, NO_LIST), "true": (True, NO_LIST), "object": ({"role": role}, NO_LIST),
        "nested": ([[role]], NO_ROLE), "capitals": (role.upper(), NO_ROLE),
        "wildcard": (f"{role.rsplit('/', 1)[0]}/*", NO_ROLE),
        "commas": (f"{other},{role}", NO_ROLE),
    }


@pytest.mark.parametrize("form", _roles(""))
def test_a_token_for_the_role(assume, role, form):
    assume({ROLES: _roles(role)[form]})


@pytest.mark.parametrize("form", _no_roles("a/b"))
def test_a_token_for_no_role(assume, role, form):
    value, message = _no_roles(role)[form]
    with _invalid(message):
        assume({ROLES: value})


@pytest.mark.parametrize("wanted", ["true", "false"])
def test_whether_the_issuer_named_the_role(assume, admin, provider, wanted):
    role = _trusting(admin, provider, {"Bool": {"sts:RoleAuthorizedByIdp": wanted}})
    good, bad = ([role], None) if wanted == "true" else (None, [role])
    assume({ROLES: good}, to=role)
    with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        assume({ROLES: bad}, to=role)


def _conditions(account, provider):
    """Conditions on who asks, and whether they hold before the role is assumed."""
    return {
        "account": ("StringEquals", "aws:PrincipalAccount", account, True),
        "no account": ("StringEquals", "aws:PrincipalAccount", "anonymous", False),
        "user": ("StringEquals", "aws:PrincipalType", "User", True),
        "federated": ("StringEquals", "aws:PrincipalType", "FederatedUser", False),
        "assumed": ("StringEquals", "aws:PrincipalType", "AssumedRole", False),
        "provider": ("StringEquals", "aws:userid", provider, True),
        "subject": ("StringEquals", "aws:userid", "repo:team/app", False),
        "both": ("StringEquals", "aws:userid", f"{provider}:repo:team/app", False),
        "no arn": ("Null", "aws:PrincipalArn", "true", True),
        "arn": ("StringEquals", "aws:PrincipalArn", provider, False),
    }


@pytest.mark.parametrize("what", _conditions("", ""))
def test_who_asks(assume, admin, provider, what):
    operator, key, value, holds = _conditions(admin.account_id, provider)[what]
    role = _trusting(admin, provider, {operator: {key: value}})
    if holds:
        assume(to=role)
    else:
        with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            assume(to=role)


def test_everybody_is_not_every_provider(assume, admin, provider):
    role = _trusting(admin, provider, principal={"AWS": "*"})
    with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
        assume(to=role)
