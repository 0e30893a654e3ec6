"""Sessions of every kind: what they may do, what they are called, and when they end."""

import json
import time
from dataclasses import replace

import pytest

from support.clients import new_account, refused
from support.issuer import Issuer
from support.policies import allow, deny, document, statement, trust
from support.wait import unique

DENIED = ("AccessDenied", "AccessDeniedException")


def becoming(admin, answer):
    got = answer["Credentials"]
    return replace(admin, access_key_id=got["AccessKeyId"], _clients={},
                   secret_access_key=got["SecretAccessKey"], session_token=got["SessionToken"])


def tagging_trust(account, *actions, condition=None):
    return document(statement("Allow", ["sts:AssumeRole", *actions], None, {"AWS": account},
                              condition))


def test_a_users_own_session_is_the_user(admin):
    user = admin.user(allow("kms:ListKeys"))
    session = becoming(user, user.sts.get_session_token(DurationSeconds=900))
    assert session.identity()["Arn"] == user.identity()["Arn"]
    assert session.kms.list_keys()["ResponseMetadata"]["HTTPStatusCode"] == 200
    # "You cannot call any IAM operations", nor make sessions of a session.
    with refused("InvalidClientTokenId", "The security token included in the request is invalid"):
        session.iam.get_user()
    with refused("AccessDenied", "Cannot call GetSessionToken with session credentials"):
        session.sts.get_session_token()
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    admin.iam.delete_user_policy(UserName=name, PolicyName="inline")
    with refused(DENIED):
        session.kms.list_keys()


def test_a_session_ends_with_its_user(admin):
    user = admin.user()
    session = becoming(user, user.sts.get_session_token())
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    admin.iam.delete_access_key(UserName=name, AccessKeyId=user.access_key_id)
    assert session.identity()
    admin.iam.delete_user(UserName=name)
    with refused("InvalidClientTokenId"):
        session.identity()


def test_a_federated_user_may_do_what_both_may(admin):
    user = admin.user(allow(["kms:ListKeys", "kms:ListAliases", "sts:GetFederationToken"]))
    guest = unique("guest")[:32]
    bare = becoming(user, user.sts.get_federation_token(Name=guest))
    with refused(DENIED, f"federated-user/{guest} is not authorized", "no session policy allows"):
        bare.kms.list_keys()
    narrowed = becoming(user, user.sts.get_federation_token(
        Name=guest, Policy=document(allow(["kms:ListKeys", "kms:CreateKey"]))))
    assert narrowed.kms.list_keys()
    with refused(DENIED, "no session policy allows"):
        narrowed.kms.list_aliases()
    with refused(DENIED, "no identity-based policy allows"):
        narrowed.kms.create_key()
    with refused("AccessDenied", "Cannot call GetFederationToken with session credentials"):
        becoming(user, user.sts.get_session_token()).sts.get_federation_token(Name=guest)


def test_a_session_policy_by_arn_is_as_it_is_when_used(admin):
    arn = admin.iam.create_policy(PolicyName=unique("p"), PolicyDocument=document(
        allow("kms:ListKeys")))["Policy"]["Arn"]
    role = admin.role(allow("kms:*"))
    session = admin.assume(role, PolicyArns=[{"arn": arn}])
    assert session.kms.list_keys()
    with refused(DENIED, "no session policy allows"):
        session.kms.list_aliases()
    admin.iam.create_policy_version(PolicyArn=arn, SetAsDefault=True, PolicyDocument=document(
        deny("kms:ListKeys"), allow("kms:ListAliases")))
    assert session.kms.list_aliases()
    with refused(DENIED, "with an explicit deny in a sessions policy"):
        session.kms.list_keys()
    readers = admin.assume(role, PolicyArns=[{"arn": "arn:aws:iam::aws:policy/ReadOnlyAccess"}])
    assert readers.kms.list_aliases()
    with refused(DENIED, "no session policy allows"):
        readers.kms.create_key()


def test_session_tags_decide_and_come_down_the_chain(admin):
    first = admin.role(allow(["sts:AssumeRole", "sts:TagSession"]),
                       trusted=tagging_trust(admin.account_id, "sts:TagSession"))
    second = admin.role(allow("kms:ListKeys", condition={
        "StringEquals": {"aws:PrincipalTag/team": "night"}}), trusted=tagging_trust(
            admin.account_id, "sts:TagSession"))
    tags = [{"Key": "team", "Value": "night"}, {"Key": "loose", "Value": "x"}]
    plain = admin.assume(first, Tags=tags).assume(second)
    with refused(DENIED):
        plain.kms.list_keys()
    chained = admin.assume(first, Tags=tags, TransitiveTagKeys=["team"]).assume(second)
    assert chained.kms.list_keys()
    untagged = admin.role(trusted=trust({"AWS": admin.account_id}))
    with refused("AccessDenied", "is not authorized to perform: sts:TagSession on resource: "
                 f"{untagged}"):
        admin.assume(untagged, Tags=tags)


def test_a_tag_may_be_asked_for(admin):
    only = tagging_trust(admin.account_id, "sts:TagSession", condition={
        "StringEquals": {"aws:RequestTag/team": ["night", "day"]},
        "ForAllValues:StringEquals": {"aws:TagKeys": ["team"]}})
    role = admin.role(trusted=only)
    assert admin.assume(role, Tags=[{"Key": "team", "Value": "day"}])
    for tags in ([{"Key": "team", "Value": "dusk"}],
                 [{"Key": "team", "Value": "day"}, {"Key": "x", "Value": "y"}]):
        with refused("AccessDenied"):
            admin.assume(role, Tags=tags)
    with refused("AccessDenied"):
        admin.assume(role)


def test_a_source_identity_stays(admin):
    named = tagging_trust(admin.account_id, "sts:SetSourceIdentity")
    first = admin.role(allow(["sts:AssumeRole", "sts:SetSourceIdentity"]), trusted=named)
    second = admin.role(allow("kms:ListKeys", condition={
        "StringEquals": {"aws:SourceIdentity": "carla"}}), trusted=named)
    answer = admin.sts.assume_role(RoleArn=first, RoleSessionName="chain", SourceIdentity="carla")
    assert answer["SourceIdentity"] == "carla"
    session = becoming(admin, answer)
    assert session.assume(second).kms.list_keys()
    with refused("ValidationError", "The source identity is already set"):
        session.assume(second, SourceIdentity="dora")
    with refused("AccessDenied", "sts:SetSourceIdentity"):
        session.assume(admin.role(trusted=tagging_trust(admin.account_id)))


def test_an_external_id_is_asked_for(admin):
    role = admin.role(trusted=tagging_trust(
        admin.account_id, condition={"StringEquals": {"sts:ExternalId": "42"}}))
    assert admin.assume(role, ExternalId="42")
    for more in ({}, {"ExternalId": "43"}):
        with refused("AccessDenied"):
            admin.assume(role, **more)


def test_chains_last_an_hour(admin):
    role = admin.role(allow("sts:AssumeRole"), MaxSessionDuration=43200)
    session = admin.assume(role, DurationSeconds=43200)
    with refused("ValidationError", "The requested DurationSeconds exceeds the 1 hour session "
                 "limit for roles assumed by role chaining"):
        session.assume(role, DurationSeconds=3601)
    with refused("ValidationError", "exceeds the MaxSessionDuration set for this role"):
        admin.assume(admin.role(), DurationSeconds=3601)


def test_a_roles_sessions_are_revoked(admin):
    """As the console does it: deny whatever was issued before now."""
    role = admin.role(allow("kms:ListKeys"))
    session = admin.assume(role)
    assert session.kms.list_keys()
    later = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(time.time() + 2))
    admin.iam.put_role_policy(
        RoleName=role.rsplit("/", 1)[1], PolicyName="AWSRevokeOlderSessions",
        PolicyDocument=document(deny("*", condition={
            "DateLessThan": {"aws:TokenIssueTime": later}})))
    with refused(DENIED, "with an explicit deny in an identity-based policy"):
        session.kms.list_keys()


def test_access_key_info(admin, other):
    user = admin.user()
    assert other.sts.get_access_key_info(AccessKeyId=user.access_key_id)["Account"] == (
        admin.account_id)
    with refused("ValidationError"):
        admin.sts.get_access_key_info(AccessKeyId="AKIAIOSFODNN7EXAMPLE")


def test_a_denial_explains_itself_to_administrators(admin, other):
    user = admin.user(deny("kms:CreateKey"))
    try:
        user.kms.create_key()
        raise AssertionError
    except user.kms.exceptions.ClientError as error:
        headers = error.response["ResponseMetadata"]["HTTPHeaders"]
    message = headers["x-amzn-authorization-message"]
    told = json.loads(admin.sts.decode_authorization_message(
        EncodedMessage=message)["DecodedMessage"])
    assert (told["allowed"], told["explicitDeny"]) == (False, True)
    assert told["context"]["action"] == "kms:CreateKey"
    assert told["matchedStatements"]["items"][0]["sourcePolicyId"] == "inline"
    with refused(DENIED):
        user.sts.decode_authorization_message(EncodedMessage=message)
    changed = message[:-8] + ("A" if message[-8] != "A" else "B") + message[-7:]
    for caller, text in ((other, message), (admin, changed), (admin, "x")):
        with refused("InvalidAuthorizationMessageException"):
            caller.sts.decode_authorization_message(EncodedMessage=text)


@pytest.fixture(scope="module")
def issuer():
    made = Issuer()
    yield made
    made.stop()


@pytest.fixture(scope="module")
def provider(admin, issuer):
    return admin.iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=["sts"])["OpenIDConnectProviderArn"]


def _trusting(provider, issuer, **condition):
    host = issuer.url.removeprefix("http://")
    condition = condition or {"StringEquals": {f"{host}:aud": "sts"},
                              "StringLike": {f"{host}:sub": "repo:team/*"}}
    return document(statement("Allow", ["sts:AssumeRoleWithWebIdentity", "sts:TagSession"], None,
                              {"Federated": provider}, condition))


@pytest.fixture(scope="module")
def ci_role(admin, provider, issuer):
    return admin.role(allow("kms:ListKeys"), trusted=_trusting(provider, issuer))


def _exchange(admin, role, token, **more):
    """As a CI system does it: with no key at all."""
    import boto3
    from botocore import UNSIGNED
    from botocore.config import Config
    sts = boto3.client("sts", region_name="us-east-1", endpoint_url=admin.endpoint,
                       config=Config(signature_version=UNSIGNED, retries={"max_attempts": 0}))
    return sts.assume_role_with_web_identity(
        RoleArn=role, RoleSessionName="ci", WebIdentityToken=token, **more)


def test_a_token_becomes_a_role(admin, issuer, provider, ci_role):
    answer = _exchange(admin, ci_role, issuer.token())
    assert (answer["SubjectFromWebIdentityToken"], answer["Audience"], answer["Provider"]) == (
        "repo:team/app", "sts", provider)
    session = becoming(admin, answer)
    assert session.identity()["Arn"].endswith("/ci")
    assert session.kms.list_keys()
    with refused(DENIED):
        session.kms.create_key()


TOKENS = {
    "another subject": ({"sub": "repo:other/app"}, "AccessDenied",
                        "Not authorized to perform sts:AssumeRoleWithWebIdentity"),
    "another audience": ({"aud": "somebody"}, "InvalidIdentityToken", "Incorrect token audience"),
    "its party is the audience": ({"azp": "somebody"}, "InvalidIdentityToken",
                                  "Incorrect token audience"),
    "another issuer": ({"iss": "https://issuer.example.com"}, "InvalidIdentityToken",
                       "No OpenIDConnect provider found in your account for "
                       "https://issuer.example.com"),
    "expired": ({"exp": 1_700_000_000}, "ExpiredTokenException", "Token expired: current date"),
    "not yet": ({"nbf": 4_000_000_000}, "InvalidIdentityToken", "not valid yet"),
    "no subject": ({"sub": None}, "InvalidIdentityToken", "Missing a required claim: sub"),
    "no end": ({"exp": None}, "InvalidIdentityToken", "Missing a required claim: exp"),
    "no algorithm": ({"header": {"alg": "none"}}, "InvalidIdentityToken", "signature"),
    "a shared secret": ({"header": {"alg": "HS256"}}, "InvalidIdentityToken", "signature"),
    "a key nobody has": ({"header": {"kid": "two"}}, "InvalidIdentityToken",
                         "Couldn't retrieve verification key"),
}


@pytest.mark.parametrize("what", TOKENS)
def test_tokens_that_are_not_believed(admin, issuer, ci_role, what):
    claims, code, text = TOKENS[what]
    with refused(code, text):
        _exchange(admin, ci_role, issuer.token(**claims))


def test_a_forged_token(admin, issuer, ci_role):
    import rsa
    with refused("InvalidIdentityToken", "signature"):
        _exchange(admin, ci_role, issuer.token(signed_with=rsa.newkeys(1024)[1]))
    with refused("InvalidIdentityToken", "not a valid JWT"):
        _exchange(admin, ci_role, "no.token")


def test_a_token_does_not_show_what_is_there(admin, issuer, ci_role):
    """A role that is not there, one that trusts somebody else, one of another account's issuer."""
    other = admin.role(trusted=trust({"AWS": admin.account_id}))
    absent = f"arn:aws:iam::{admin.account_id}:role/absent"
    for role in (other, absent):
        with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity"):
            _exchange(admin, role, issuer.token())


def test_tags_in_a_token(admin, issuer, provider):
    role = admin.role(allow("kms:ListKeys", condition={
        "StringEquals": {"aws:PrincipalTag/team": "night"}}), trusted=_trusting(provider, issuer))
    tags = {"https://aws.amazon.com/tags": {"principal_tags": {"team": ["night"]}}}
    assert becoming(admin, _exchange(admin, role, issuer.token(**tags))).kms.list_keys()
    with refused(DENIED):
        becoming(admin, _exchange(admin, role, issuer.token())).kms.list_keys()


def test_keys_are_asked_for_once(admin, issuer, ci_role):
    _exchange(admin, ci_role, issuer.token())
    before = issuer.asked
    for _ in range(5):
        _exchange(admin, ci_role, issuer.token())
    assert issuer.asked == before


def _trusted_by(account, issuer):
    """A role of the account for the issuer's tokens."""
    provider = account.iam.create_open_id_connect_provider(
        Url=issuer.url, ClientIDList=["sts"])["OpenIDConnectProviderArn"]
    return account.role(trusted=_trusting(provider, issuer))


def test_an_issuer_on_this_machine_is_granted_by_the_operator(other, issuer):
    """Whoever may name an issuer does not have the server ask what only the server reaches."""
    role, before = _trusted_by(other, issuer), issuer.visits
    with refused("InvalidIdentityToken", "Couldn't retrieve verification key"):
        _exchange(other, role, issuer.token())
    assert issuer.visits == before


def test_a_grant_is_for_an_account_and_a_port(own_server, issuer):
    port = issuer.server.server_port
    own_server.arguments = ["--allow-issuer", f"222222222222=127.0.0.1:{port}",
                            "--allow-issuer", f"333333333333=127.0.0.1:{port + 1}"]
    own_server.restart()
    granted, elsewhere = (new_account(own_server, number)
                          for number in ("222222222222", "333333333333"))
    assert _exchange(granted, _trusted_by(granted, issuer), issuer.token())
    role, before = _trusted_by(elsewhere, issuer), issuer.visits
    with refused("InvalidIdentityToken", "Couldn't retrieve verification key"):
        _exchange(elsewhere, role, issuer.token())
    assert issuer.visits == before
    # The operator reads in the log what to do about it.
    assert "--allow-issuer ACCOUNT=HOST" in own_server.log_tail()
