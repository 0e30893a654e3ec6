"""Roles for the responses of a SAML provider, as recorded from AWS: what of an assertion counts."""

import base64
import datetime
import hashlib
import json

import boto3
import botocore
import botocore.client
import pytest

from support.answers import DATE, fails, shown
from support.clients import CONFIG
from support.certificates import private_key_pem
from support.policies import document, statement
from support.saml import (
    ATTRIBUTES,
    SIGN_IN,
    Assertion,
    at,
    encrypted,
    metadata,
    response,
)
from support.wait import unique

ACTIONS = ["sts:AssumeRoleWithSAML", "sts:TagSession", "sts:SetSourceIdentity"]
MALFORMED = "Invalid base64 SAMLResponse"
UNSIGNED = "Response (with optional signature) must contain an assertion with a mandatory signature"
SIGNATURE = "Response signature invalid"
DENIED = "Not authorized to perform sts:AssumeRoleWithSAML"
EMAIL = "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress"


def new_provider(admin, **more):
    return admin.iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata(), **more)["SAMLProviderArn"]


def trusting(admin, provider, condition=None):
    trusted = document(statement("Allow", ACTIONS, None, {"Federated": provider}, condition))
    return admin.role(trusted=trusted, MaxSessionDuration=7200)


@pytest.fixture(scope="module")
def provider(admin):
    return new_provider(admin)


@pytest.fixture(scope="module")
def role(admin, provider):
    return trusting(admin, provider)


@pytest.fixture(scope="module")
def anybody(admin):
    """STS for whoever has no keys."""
    return boto3.session.Session().client(
        "sts", region_name=admin.region, endpoint_url=admin.endpoint,
        config=CONFIG.merge(botocore.client.Config(signature_version=botocore.UNSIGNED)))


@pytest.fixture(scope="module")
def assume(anybody, provider, role):
    """Assumes the role, or another, with a response: by default one around a signed assertion."""
    def assumed(sent=None, to=role, of=provider, more=None, **changes):
        sent = sent or response(Assertion(to, of, **changes).signed())
        return anybody.assume_role_with_saml(
            RoleArn=to, PrincipalArn=of, SAMLAssertion=sent, **(more or {}))
    return assumed


def invalid(message):
    return fails("InvalidIdentityToken", message, 400)


def expired(message="Response has expired"):
    return fails("ExpiredTokenException", message, 400)


def denied():
    return fails("AccessDenied", DENIED, 403)


def _seconds(answer):
    end = answer["Credentials"]["Expiration"]
    return (end - datetime.datetime.now(datetime.timezone.utc)).total_seconds()


def test_the_answer(admin, assume, role, provider):
    answer = shown(assume())
    credentials = answer.pop("Credentials")
    assert credentials.keys() == {
        "AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration"}
    assert credentials["Expiration"] == DATE
    name = role.rsplit("/", 1)[1]
    who = answer.pop("AssumedRoleUser")
    assert who["Arn"] == f"arn:aws:sts::{admin.account_id}:assumed-role/{name}/night"
    assert who["AssumedRoleId"].endswith(":night")
    issuer, friendly = "https://idp.example.net/saml", provider.rsplit("/", 1)[1]
    qualifier = hashlib.sha1(f"{issuer}{admin.account_id}/{friendly}".encode()).digest()
    assert answer == {
        "PackedPolicySize": 0, "Subject": "subject-123", "SubjectType": "persistent",
        "Issuer": issuer, "Audience": SIGN_IN,
        "NameQualifier": base64.b64encode(qualifier).decode()}


def test_what_is_signed(assume, role, provider):
    """The assertion has to be; the response may be, and then rightly."""
    made = Assertion(role, provider)
    assume(response(made.signed(), sign="first"))
    with invalid(SIGNATURE):
        assume(response(made.signed(), sign="second"))
    for unsigned in (response(made.plain()), response(made.plain(), sign="first")):
        with invalid(UNSIGNED):
            assume(unsigned)
    with invalid(SIGNATURE):
        assume(response(made.signed(which="second")))
    with invalid(SIGNATURE):
        assume(response(made.signed().replace("subject-123", "subject-124")))


ACCEPTED = {
    "another audience": {"audience": "urn:example:somebody"},
    "no audience": {"audience": None},
    "not before tomorrow": {"begins": at(86_400)},
    "no end of the conditions": {"ends": None},
    "a beginning that is not said": {"begins": None},
}


@pytest.mark.parametrize("what", ACCEPTED)
def test_what_is_not_looked_at(assume, what):
    assert assume(**ACCEPTED[what])["Audience"] == SIGN_IN


@pytest.mark.parametrize("recipient", ["https://unrelated.example.test/saml", "not-a-url"])
def test_any_recipient_is_the_audience(assume, recipient):
    assert assume(recipient=recipient)["Audience"] == recipient


@pytest.mark.parametrize("given, kind", [
    (EMAIL, EMAIL), ("custom-format", "custom-format"),
    ("urn:oasis:names:tc:SAML:2.0:nameid-format:transient", "transient")])
def test_kinds_of_names(assume, given, kind):
    assert assume(format=given)["SubjectType"] == kind


def test_the_responses_issuer_is_not_looked_at(assume, role, provider):
    made = Assertion(role, provider).signed()
    assume(response(made, issuer="https://somebody.example.net"))


def test_a_response_may_be_used_again(assume, role, provider):
    sent = response(Assertion(role, provider).signed())
    assume(sent)
    assume(sent)


MISSING = {
    "conditions": {"conditions": False},
    "an end of the confirmation": {"confirmed": None},
    "a recipient": {"recipient": None},
    "a kind of name": {"format": None},
    "a session with the issuer": {"authenticated": False},
    "a date": {"begins": "tomorrow"},
}


@pytest.mark.parametrize("what", MISSING)
def test_what_has_to_be_there(assume, what):
    with invalid(MALFORMED):
        assume(**MISSING[what])


def test_one_confirmation(assume, role, provider):
    made = Assertion(role, provider)
    plain = made.plain()
    begin, end = plain.index("<saml:SubjectConfirmation "), plain.index("</saml:Subject>")
    twice = plain[:end] + plain[begin:end] + plain[end:]
    made.plain = lambda: twice
    with invalid(MALFORMED):
        assume(response(made.signed()))


@pytest.mark.parametrize("end", ["ends", "confirmed", "session_ends"])
def test_what_has_ended(assume, end):
    with expired():
        assume(**{end: at(-1)})


def test_what_was_issued_long_ago(assume):
    with expired("Token must be redeemed within 5 minutes of issuance"):
        assume(issued=at(-301))


def test_how_long_a_session_is(assume):
    duration = {f"{ATTRIBUTES}SessionDuration": ["900"]}
    longer = {f"{ATTRIBUTES}SessionDuration": ["7200"]}
    for seconds, arguments in [
        (3600, {}), (900, {"attributes": duration}), (3600, {"attributes": longer}),
        (7200, {"more": {"DurationSeconds": 7200}}), (600, {"session_ends": at(600)}),
    ]:
        assert seconds - 30 < _seconds(assume(**arguments)) <= seconds
    message = "The requested DurationSeconds exceeds the MaxSessionDuration set for this role."
    with fails("ValidationError", message, 400):
        assume(more={"DurationSeconds": 7201})


def test_pairs_of_roles_and_providers(assume, role, provider):
    pair = f"{ATTRIBUTES}Role"
    assume(attributes={pair: [f"{provider},{role}"]})
    assume(attributes={pair: ["arn:aws:iam::1:role/a,arn:aws:iam::1:saml-provider/b",
                              f"{role},{provider}"]})
    other = "SAML Assertion doesn't contain the requested Role and Metadata in the attributes"
    for values in ([], [f"{role}x,{provider}"], [role], [f"{role},{provider}x"],
                   [f" {role},{provider}"]):
        with invalid(other):
            assume(attributes={pair: values})


def test_names_of_sessions(assume):
    name = f"{ATTRIBUTES}RoleSessionName"
    with invalid("RoleSessionName is required in AuthnResponse"):
        assume(attributes={name: None})
    for wrong in ("a", "a b", "é" * 4, "a" * 65):
        with invalid("RoleSessionName in AuthnResponse must match [a-zA-Z_0-9+=,.@-]{2,64}"):
            assume(attributes={name: [wrong]})
    source = f"{ATTRIBUTES}SourceIdentity"
    for wrong in ("a", "aws:x"):
        with invalid("Source Identity must match [a-zA-Z_0-9+=,.@-]{2,64} and not begin with "
                     '"aws:"'):
            assume(attributes={source: [wrong]})


def test_source_and_tags(admin, assume, provider):
    wanted = {"StringEquals": {"aws:RequestTag/team": "night", "sts:SourceIdentity": "source-123"},
              "ForAllValues:StringEquals": {"sts:TransitiveTagKeys": "team"}}
    role = trusting(admin, provider, wanted)
    given = {f"{ATTRIBUTES}PrincipalTag:team": ["night"], f"{ATTRIBUTES}SourceIdentity":
             ["source-123"], f"{ATTRIBUTES}TransitiveTagKeys": ["team"]}
    assert assume(to=role, attributes=given)["SourceIdentity"] == "source-123"
    with denied():
        assume(to=role, attributes={**given, f"{ATTRIBUTES}PrincipalTag:team": ["day"]})


@pytest.mark.parametrize("condition, good", [
    ({"Null": {"aws:PrincipalAccount": "false"}}, True),
    ({"Null": {"aws:PrincipalArn": "true"}}, True),
    ({"Null": {"aws:PrincipalArn": "false"}}, False),
    ({"StringEquals": {"aws:PrincipalType": "User"}}, True),
    ({"StringEquals": {"aws:PrincipalType": "Federated"}}, False),
    ({"StringEquals": {"aws:userid": "PROVIDER"}}, True),
    ({"StringLike": {"aws:userid": "*subject*"}}, False),
    ({"StringEquals": {"saml:aud": SIGN_IN}}, True),
    ({"StringEquals": {"saml:aud": "https://example.com"}}, False),
    ({"StringEquals": {"saml:sub": "subject-123", "saml:sub_type": "persistent"}}, True),
    ({"StringEquals": {"saml:iss": "https://idp.example.net/saml"}}, True),
    ({"StringEquals": {"saml:doc": "ACCOUNT/NAME"}}, True),
    ({"ForAnyValue:StringEquals": {"saml:edupersonaffiliation": "staff"}}, True),
    ({"ForAnyValue:StringEquals": {"saml:edupersonaffiliation": "guest"}}, False),
    ({"Null": {"saml:mail": "true"}}, True),
])
def test_conditions(admin, assume, provider, condition, good):
    account, name = provider.split(":")[4], provider.rsplit("/", 1)[1]
    text = json.dumps(condition).replace("ACCOUNT/NAME", f"{account}/{name}")
    role = trusting(admin, provider, json.loads(text.replace("PROVIDER", provider)))
    affiliation = {"urn:oid:1.3.6.1.4.1.5923.1.1.1.1": ["member", "staff"]}
    if good:
        assert assume(to=role, attributes=affiliation)
    else:
        with denied():
            assume(to=role, attributes=affiliation)


def test_a_provider_made_again_has_its_new_key(admin, assume):
    provider = new_provider(admin)
    role = trusting(admin, provider)
    admin.iam.delete_saml_provider(SAMLProviderArn=provider)
    with invalid("Specified provider doesn't exist"):
        assume(to=role, of=provider)
    admin.iam.create_saml_provider(
        Name=provider.rsplit("/", 1)[1], SAMLMetadataDocument=metadata(which="second"))
    with invalid(SIGNATURE):
        assume(to=role, of=provider)
    assume(response(Assertion(role, provider).signed(which="second")), to=role, of=provider)


@pytest.mark.parametrize("hashed", ["sha1", "sha256"])
def test_encrypted_assertions(admin, assume, hashed):
    provider = new_provider(admin, AddPrivateKey=private_key_pem("second"))
    role = trusting(admin, provider)
    made = Assertion(role, provider)
    assume(response(encrypted(made.signed(), "second", hashed)), to=role, of=provider)
    assume(response(made.signed()), to=role, of=provider)
    for content in (encrypted(made.signed(), "first"), encrypted(made.plain(), "second"),
                    encrypted(made.signed(which="second"), "second")):
        with invalid(SIGNATURE):
            assume(response(content), to=role, of=provider)


def test_only_encrypted_assertions(admin, assume):
    provider = new_provider(
        admin, AddPrivateKey=private_key_pem("second"), AssertionEncryptionMode="Required")
    role = trusting(admin, provider)
    made = Assertion(role, provider).signed()
    assume(response(encrypted(made, "second")), to=role, of=provider)
    with invalid(MALFORMED):
        assume(response(made), to=role, of=provider)
