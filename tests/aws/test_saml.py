"""SAML: providers and their keys, and responses that are made to deceive."""

from dataclasses import replace

import boto3
import botocore.exceptions
import pytest
from botocore import UNSIGNED
from botocore.config import Config

from support.answers import fails
from support.certificates import private_key_pem
from support.clients import refused
from support.policies import allow, document, statement
from support.saml import ASSERTION, Assertion, encoded, metadata, response
from support.wait import unique

DENIED = ("AccessDenied", "AccessDeniedException")


@pytest.fixture(scope="module")
def provider(admin):
    return admin.iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata())["SAMLProviderArn"]


@pytest.fixture(scope="module")
def role(admin, provider):
    trusted = document(statement(
        "Allow", ["sts:AssumeRoleWithSAML", "sts:TagSession"], None, {"Federated": provider}))
    return admin.role(allow("kms:ListKeys", condition={
        "StringEquals": {"saml:sub": "subject-123"}}), trusted=trusted)


@pytest.fixture(scope="module")
def anybody(admin):
    return boto3.client("sts", region_name="us-east-1", endpoint_url=admin.endpoint, config=Config(
        signature_version=UNSIGNED, retries={"max_attempts": 0}))


@pytest.fixture
def send(anybody, role, provider):
    def sent(text, to=role, of=provider):
        return anybody.assume_role_with_saml(RoleArn=to, PrincipalArn=of, SAMLAssertion=text)
    return sent


def test_a_response_becomes_a_role(admin, send, role, provider):
    got = send(response(Assertion(role, provider).signed()))["Credentials"]
    session = replace(admin, access_key_id=got["AccessKeyId"], _clients={},
                      secret_access_key=got["SecretAccessKey"], session_token=got["SessionToken"])
    assert session.identity()["Arn"].endswith("/night")
    # `saml:sub` stays with the session, for the role's own policies.
    assert session.kms.list_keys()
    with refused(DENIED):
        session.kms.create_key()


def _wrapped(role, provider):
    """What others have believed: a signed assertion somewhere, a forged one where it is read."""
    made = Assertion(role, provider)
    right = made.signed()
    forged = Assertion(role, provider, subject="admin")
    same = Assertion(role, provider, subject="admin", identity=made.identity)
    signature = right[right.index("<ds:Signature "):right.index("</ds:Signature>") + 15]
    taken = same.plain().replace("</saml:Issuer>", f"</saml:Issuer>{signature}", 1)
    within = signature.replace(
        "</ds:Signature>", f"<ds:Object>{right}</ds:Object></ds:Signature>")
    holding = forged.plain().replace("</saml:Issuer>", f"</saml:Issuer>{within}", 1)
    advice = forged.plain().replace(
        "<saml:AttributeStatement>", f"<saml:Advice>{right}</saml:Advice><saml:AttributeStatement>")
    return {
        "forged before the right one": forged.plain() + right,
        "forged after the right one": right + forged.plain(),
        "two right ones": right + Assertion(role, provider).signed(),
        "somebody else's signature": taken,
        "the right one in the forged one's signature": holding,
        "the right one as advice": advice,
        "the right one in the response's extensions":
            f"<samlp:Extensions>{right}</samlp:Extensions>{forged.plain()}",
        "only in the extensions": f"<samlp:Extensions>{right}</samlp:Extensions>",
        "its id is there twice": f'<saml:x ID="{made.identity}"/>{right}',
        "its id is there as another": f'<saml:x Id="{made.identity}"/>{right}',
        "a comment in the subject": right.replace("subject-123", "subject<!-- -->-123"),
        "a comment that cuts the subject": right.replace("subject-123", "subject-123<!---->x"),
        "a reference to all": right.replace(f'URI="#{made.identity}"', 'URI=""'),
        "no reference": right[:right.index("<ds:Reference")]
            + right[right.index("</ds:Reference>") + 15:],
        "two signatures": right.replace(signature, signature * 2),
        "an attribute more": right.replace('Version="2.0"', 'Version="2.0" x="1"', 1),
        "a value more": right.replace(
            "<saml:AttributeValue>night", "<saml:AttributeValue>day</saml:AttributeValue>"
            "<saml:AttributeValue>night"),
    }


def test_signatures_that_are_of_something_else(send, role, provider):
    believed = []
    for attack, content in _wrapped(role, provider).items():
        try:
            send(response(content))
        except botocore.exceptions.ClientError as error:
            assert error.response["Error"]["Code"] == "InvalidIdentityToken", attack
        else:
            believed.append(attack)
    assert not believed


def test_the_provider_signs_its_own_issuer_alone(admin, anybody):
    """Of two issuers in one document, neither speaks for the other."""
    two = metadata("https://one.example.net", "first") + metadata(
        "https://two.example.net", "second")
    wrapped = ('<md:EntitiesDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata">'
               f'{two}</md:EntitiesDescriptor>')
    provider = admin.iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=wrapped)["SAMLProviderArn"]
    role = admin.role(trusted=document(statement(
        "Allow", "sts:AssumeRoleWithSAML", None, {"Federated": provider})))

    def send(issuer, which):
        made = Assertion(role, provider, issuer=f"https://{issuer}.example.net")
        return anybody.assume_role_with_saml(
            RoleArn=role, PrincipalArn=provider, SAMLAssertion=response(made.signed(which=which)))

    send("one", "first")
    send("two", "second")
    for issuer, which in (("one", "second"), ("two", "first")):
        with refused("InvalidIdentityToken", "Response signature invalid"):
            send(issuer, which)
    with refused("InvalidIdentityToken", "Issuer not present in specified provider"):
        send("three", "first")


def test_a_key_for_encryption_signs_nothing(admin, anybody):
    provider = admin.iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata(use="encryption"))["SAMLProviderArn"]
    role = admin.role(trusted=document(statement(
        "Allow", "sts:AssumeRoleWithSAML", None, {"Federated": provider})))
    with refused("InvalidIdentityToken", "Response signature invalid"):
        anybody.assume_role_with_saml(RoleArn=role, PrincipalArn=provider, SAMLAssertion=response(
            Assertion(role, provider).signed()))


OLD = "http://www.w3.org/2000/09/xmldsig#"


@pytest.mark.parametrize("how", [
    {"algorithm": f"{OLD}rsa-sha1"}, {"digest": f"{OLD}sha1"}, {"algorithm": f"{OLD}hmac-sha1"}])
def test_signatures_of_old(send, role, provider, how):
    with refused("InvalidIdentityToken", "Response signature invalid"):
        send(response(Assertion(role, provider).signed(**how)))


@pytest.mark.parametrize("text", [
    "none", encoded("<x/>"), encoded("x"), encoded("<!DOCTYPE x [<!ENTITY a 'b'>]><x>&a;</x>"),
    encoded("<a>" * 9_000 + "</a>" * 9_000), encoded(f'<Assertion xmlns="{ASSERTION}"/>')])
def test_texts_that_are_no_responses(send, text):
    with refused("InvalidIdentityToken", "Invalid base64 SAMLResponse"):
        send(text)


def test_a_provider_that_refuses(send, role, provider):
    status = "urn:oasis:names:tc:SAML:2.0:status:Responder"
    with refused("IDPRejectedClaim", status=403):
        send(response(Assertion(role, provider).signed(), status=status))


def test_a_response_does_not_show_what_is_there(admin, send, provider):
    """A role that is not there, and one that trusts somebody else."""
    other = admin.role()
    for role in (other, f"arn:aws:iam::{admin.account_id}:role/absent"):
        with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML"):
            send(response(Assertion(role, provider).signed()), to=role)


def test_arns_of_other_things(send, role, provider):
    for to, of in ((provider, role), (role, role), ("arn:aws:s3:::bucket/with-a-name", provider)):
        with fails("ValidationError", "Request ARN is invalid", 400):
            send("none", to=to, of=of)


def test_another_accounts_provider_vouches_for_nobody_here(admin, other, anybody):
    provider = other.iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata())["SAMLProviderArn"]
    role = admin.role(trusted=document(statement(
        "Allow", "sts:AssumeRoleWithSAML", None, {"Federated": provider})))
    with refused("AccessDenied", "Not authorized to perform sts:AssumeRoleWithSAML"):
        anybody.assume_role_with_saml(RoleArn=role, PrincipalArn=provider, SAMLAssertion=response(
            Assertion(role, provider).signed()))


def test_inherited_namespaces(send, role, provider):
    """An assertion that has its prefixes from the response."""
    made = Assertion(role, provider)
    bare = made.signed().replace(f' xmlns:saml="{ASSERTION}"', "", 1)
    send(response(bare))


@pytest.mark.parametrize("who", ["*", "arn:aws:iam::*:saml-provider/x"])
def test_no_pattern_of_providers_is_trusted(admin, who):
    with fails("MalformedPolicyDocument",
               "Federated principals must be valid domain names or SAML metadata ARNs", 400):
        admin.role(trusted=document(statement(
            "Allow", "sts:AssumeRoleWithSAML", None, {"Federated": who})))


# Providers.


def _keys(iam, arn):
    return [one["KeyId"] for one in iam.get_saml_provider(SAMLProviderArn=arn)["PrivateKeyList"]]


def test_private_keys(admin):
    iam = admin.iam
    arn = iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata())["SAMLProviderArn"]
    with fails("ValidationError", "Unable to update identity provider. No updates are defined for "
               "metadata or encryption assertion.", 400):
        iam.update_saml_provider(SAMLProviderArn=arn)
    with fails("InvalidInput", "Failed to set assertion encryption mode to Required because no "
               "private key is present.", 400):
        iam.update_saml_provider(SAMLProviderArn=arn, AssertionEncryptionMode="Required")
    with fails("InvalidInput", "Invalid private key.", 400):
        iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey="none")
    for _ in range(2):
        iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=private_key_pem())
    with fails("LimitExceeded", "Private key limit of 2 is reached.", 409):
        iam.update_saml_provider(SAMLProviderArn=arn, AddPrivateKey=private_key_pem("second"))
    first, second = _keys(iam, arn)
    with fails("ValidationError", "Unable to add and remove private keys in the same request. Set "
               "a value for only one of the two parameters.", 400):
        iam.update_saml_provider(
            SAMLProviderArn=arn, RemovePrivateKey=first, AddPrivateKey=private_key_pem())
    iam.update_saml_provider(SAMLProviderArn=arn, AssertionEncryptionMode="Required")
    iam.update_saml_provider(SAMLProviderArn=arn, RemovePrivateKey=first)
    with fails("InvalidInput", "Failed to remove private key.", 400):
        iam.update_saml_provider(SAMLProviderArn=arn, RemovePrivateKey=second)
    with fails("InvalidInput", "Failed to remove private key because the Key ID does not match a "
               "private key.", 400):
        iam.update_saml_provider(SAMLProviderArn=arn, RemovePrivateKey=first)
    assert _keys(iam, arn) == [second]
    iam.delete_saml_provider(SAMLProviderArn=arn)


def test_what_is_no_provider(admin):
    iam, name = admin.iam, unique("saml")

    def create(document, **more):
        return iam.create_saml_provider(
            Name=name, SAMLMetadataDocument=document.ljust(1000), **more)

    broken = metadata().replace("<ds:X509Certificate>", "<ds:X509Certificate>AAAA")
    for text in ("none", metadata().replace("EntityDescriptor", "Other"), broken,
                 f"<!DOCTYPE x>{metadata()}"):
        with fails("InvalidInput", "Could not parse metadata", 400):
            create(text)
    nobody = metadata().replace("IDPSSODescriptor", "SPSSODescriptor")
    with fails("InvalidInput", "SAML Providers must reference at least one SAML assertion issuer.",
               400):
        create(nobody)
    with fails("ValidationError", "Unable to set assertion encryption mode to Required because no "
               "private key is provided.", 400):
        create(metadata(), AssertionEncryptionMode="Required")
    create(metadata())
    with refused("EntityAlreadyExists", status=409):
        create(metadata())


def test_tags(admin):
    iam = admin.iam
    tags = [{"Key": "z", "Value": "z"}, {"Key": "A", "Value": "a"}]
    made = iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata(), Tags=tags)
    arn = made["SAMLProviderArn"]
    assert made["Tags"] == tags
    assert iam.get_saml_provider(SAMLProviderArn=arn)["Tags"] == tags[::-1]
    iam.tag_saml_provider(SAMLProviderArn=arn, Tags=[{"Key": "z", "Value": "y"}])
    iam.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["A"])
    assert iam.list_saml_provider_tags(SAMLProviderArn=arn)["Tags"] == [
        {"Key": "z", "Value": "y"}]
    user = admin.user(allow("iam:GetSAMLProvider", condition={
        "StringEquals": {"aws:ResourceTag/z": "y"}}))
    assert user.iam.get_saml_provider(SAMLProviderArn=arn)
    iam.untag_saml_provider(SAMLProviderArn=arn, TagKeys=["z"])
    with refused(DENIED):
        user.iam.get_saml_provider(SAMLProviderArn=arn)
