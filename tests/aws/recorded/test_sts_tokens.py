"""Session tokens, federation and identity tokens, as recorded from AWS."""

import dataclasses
import json

import boto3
import botocore
import botocore.client
import pytest

from support.answers import DATE, fails, shown
from support.clients import CONFIG, refused
from support.jwt import token
from support.policies import allow
from support.totp import code as totp
from support.totp import two_codes
from support.wait import unique

CREDENTIALS = {"AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
HOST = "idp.invalid"  # A host that no resolver knows.


def _session(caller, answer):
    """The caller with the credentials of an answer."""
    got = answer["Credentials"]
    assert got.keys() == CREDENTIALS
    assert got["AccessKeyId"].startswith("ASIA")
    return dataclasses.replace(
        caller, access_key_id=got["AccessKeyId"], secret_access_key=got["SecretAccessKey"],
        session_token=got["SessionToken"], _clients={})


@pytest.fixture
def session(admin):
    """A session of a new user, who may do everything."""
    user = admin.user(allow("*"))
    return _session(user, user.sts.get_session_token())


def test_a_session_token_is_its_users(admin):
    user = admin.user(allow("*"))
    answer = user.sts.get_session_token(DurationSeconds=900)
    assert shown(answer).keys() == {"Credentials"}
    assert shown(answer)["Credentials"]["Expiration"] == DATE
    assert shown(_session(user, answer).identity()) == shown(user.identity())


@pytest.mark.parametrize("operation, more", [
    ("get_session_token", {}), ("get_federation_token", {"Name": "guest"})])
def test_no_token_for_a_token(session, operation, more):
    name = operation.title().replace("_", "")
    with fails("AccessDenied", f"Cannot call {name} with session credentials", 403):
        getattr(session.sts, operation)(**more)


@pytest.mark.parametrize("operation, more", [
    ("get_session_token", {}), ("get_federation_token", {"Name": "guest"})])
def test_no_token_for_a_role(admin, operation, more):
    name = operation.title().replace("_", "")
    caller = admin.assume(admin.role(allow("*")))
    with fails("AccessDenied", f"Cannot call {name} with session credentials", 403):
        getattr(caller.sts, operation)(**more)


def test_a_session_token_does_not_open_iam(session):
    """Without a second factor, that is."""
    with refused("InvalidClientTokenId", "The security token included in the request is invalid",
                 status=403):
        session.iam.list_users()


def test_a_session_token_may_assume_roles(admin, session):
    assert session.assume(admin.role()).identity()["Arn"].startswith(
        f"arn:aws:sts::{admin.account_id}:assumed-role/")


def test_a_second_factor_that_is_not_the_callers(admin):
    user = admin.user(allow("*"))
    message = ("MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your "
               "MFA serial number is valid and associated with this user.")
    with fails("AccessDenied", message, 403):
        user.sts.get_session_token(
            SerialNumber=f"arn:aws:iam::{admin.account_id}:mfa/absent", TokenCode="123456")


def test_a_code_that_is_none(admin):
    user = admin.user(allow("*"))
    name = user.identity()["Arn"].rsplit("/", 1)[1]
    device = admin.iam.create_virtual_mfa_device(
        VirtualMFADeviceName=unique("mfa"))["VirtualMFADevice"]
    seed, serial = device["Base32StringSeed"], device["SerialNumber"]
    admin.iam.enable_mfa_device(UserName=name, SerialNumber=serial, **two_codes(seed))
    for code in (totp(seed, -10), totp(seed, 10)):
        with fails("AccessDenied",
                   "MultiFactorAuthentication failed with invalid MFA one time pass code. ", 403):
            user.sts.get_session_token(SerialNumber=serial, TokenCode=code)
    with_factor = _session(user, user.sts.get_session_token(
        SerialNumber=serial, TokenCode=totp(seed, 1)))
    assert with_factor.iam.get_user()["User"]["UserName"] == name


def _provider(admin, **more):
    """A provider at a host of its own that no resolver knows: its URL and ARN."""
    url = f"https://{unique('idp')}.invalid"
    made = admin.iam.create_open_id_connect_provider(
        Url=url, ThumbprintList=["0a" * 20], **more)
    return url, made["OpenIDConnectProviderArn"]


def _trusting(admin, provider):
    trusted = json.dumps({"Version": "2012-10-17", "Statement": [{
        "Effect": "Allow", "Principal": {"Federated": provider},
        "Action": "sts:AssumeRoleWithWebIdentity"}]})
    return admin.role(trusted=trusted)


@pytest.fixture
def hopeful(admin):
    """A role that trusts a provider the account does not have."""
    return _trusting(admin, f"arn:aws:iam::{admin.account_id}:oidc-provider/{HOST}")


@pytest.fixture
def anybody(admin):
    """A client that signs nothing."""
    return boto3.session.Session().client(
        "sts", region_name=admin.region, endpoint_url=admin.endpoint,
        config=CONFIG.merge(botocore.client.Config(signature_version=botocore.UNSIGNED)))


def _assume(anybody, role, identity_token):
    return anybody.assume_role_with_web_identity(
        RoleArn=role, RoleSessionName="night", WebIdentityToken=identity_token)


def _invalid(message):
    return fails("InvalidIdentityToken", message, 400)


@pytest.mark.parametrize("text", ["no-token", "two.parts", "three.parts.here"])
def test_a_token_that_is_none(anybody, hopeful, text):
    with _invalid("The ID Token provided is not a valid JWT. "
                  "(You may see this error if you sent an Access Token)"):
        _assume(anybody, hopeful, text)


def test_an_issuer_that_is_no_provider(anybody, hopeful):
    issuer = f"https://{HOST}"
    with _invalid(f"No OpenIDConnect provider found in your account for {issuer}"):
        _assume(anybody, hopeful, token(issuer))


def test_a_provider_whose_keys_cannot_be_had(admin, anybody):
    url, arn = _provider(admin, ClientIDList=["sts.example.net"])
    with _invalid("Couldn't retrieve verification key from your identity provider,  please "
                  "reference AssumeRoleWithWebIdentity documentation for requirements"):
        _assume(anybody, _trusting(admin, arn), token(url))
