"""SAML providers, as recorded from AWS."""

import pytest

from support.answers import DATE, missing, shown
from support.certificates import self_signed
from support.wait import unique


def _metadata(entity):
    """What an identity provider publishes of itself."""
    body = "".join(self_signed("idp.example.net").splitlines()[1:-1])
    meta, dsig = "urn:oasis:names:tc:SAML:2.0:metadata", "http://www.w3.org/2000/09/xmldsig#"
    binding = "urn:oasis:names:tc:SAML:2.0:bindings"
    return (
        '<?xml version="1.0" encoding="UTF-8"?>'
        f'<md:EntityDescriptor xmlns:md="{meta}" entityID="https://{entity}/saml">'
        '<md:IDPSSODescriptor WantAuthnRequestsSigned="false"'
        ' protocolSupportEnumeration="urn:oasis:names:tc:SAML:2.0:protocol">'
        f'<md:KeyDescriptor use="signing"><ds:KeyInfo xmlns:ds="{dsig}"><ds:X509Data>'
        f'<ds:X509Certificate>{body}</ds:X509Certificate>'
        '</ds:X509Data></ds:KeyInfo></md:KeyDescriptor>'
        '<md:NameIDFormat>urn:oasis:names:tc:SAML:2.0:nameid-format:persistent</md:NameIDFormat>'
        f'<md:SingleSignOnService Binding="{binding}:HTTP-POST" Location="https://{entity}/sso"/>'
        '</md:IDPSSODescriptor></md:EntityDescriptor>')


def _arn(admin, name):
    return f"arn:aws:iam::{admin.account_id}:saml-provider/{name}"


def _no_provider(arn):
    return missing(f"Manifest not found for arn {arn}")


def _get(iam, arn):
    answer = shown(iam.get_saml_provider(SAMLProviderArn=arn))
    assert answer.pop("SAMLProviderUUID")
    return answer


def _whole(metadata):
    return {"AssertionEncryptionMode": "Allowed", "CreateDate": DATE, "PrivateKeyList": [],
            "SAMLMetadataDocument": metadata, "Tags": [], "ValidUntil": DATE}


def _listed(iam):
    answer = shown(iam.list_saml_providers())
    assert answer.keys() == {"SAMLProviderList"}
    return answer["SAMLProviderList"]


@pytest.fixture
def provider(iam):
    """The ARN of a new provider."""
    return iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=_metadata("one.example.net"))["SAMLProviderArn"]


def test_creating_answers_the_arn_alone(admin):
    name = unique("saml")
    made = shown(admin.iam.create_saml_provider(
        Name=name, SAMLMetadataDocument=_metadata("one.example.net")))
    assert made == {"SAMLProviderArn": _arn(admin, name)}


def test_a_provider_is_shown(iam):
    metadata = _metadata("one.example.net")
    arn = iam.create_saml_provider(
        Name=unique("saml"), SAMLMetadataDocument=metadata)["SAMLProviderArn"]
    assert _get(iam, arn) == _whole(metadata)


def test_the_metadata_is_replaced(iam, provider):
    before = iam.get_saml_provider(SAMLProviderArn=provider)["SAMLProviderUUID"]
    metadata = _metadata("two.example.net")
    answer = shown(iam.update_saml_provider(
        SAMLProviderArn=provider, SAMLMetadataDocument=metadata))
    assert answer == {"SAMLProviderArn": provider}
    assert _get(iam, provider) == _whole(metadata)
    assert iam.get_saml_provider(SAMLProviderArn=provider)["SAMLProviderUUID"] == before


def test_a_provider_is_listed_until_it_is_deleted(iam, provider):
    entry = {"Arn": provider, "CreateDate": DATE, "ValidUntil": DATE}
    assert entry in _listed(iam)
    assert shown(iam.delete_saml_provider(SAMLProviderArn=provider)) == {}
    assert entry not in _listed(iam)


@pytest.mark.parametrize("operation", ["get_saml_provider", "delete_saml_provider"])
def test_a_provider_that_is_not_there(admin, operation):
    with _no_provider(_arn(admin, "absent")):
        getattr(admin.iam, operation)(SAMLProviderArn=_arn(admin, "absent"))


def test_a_provider_is_deleted_once(iam, provider):
    iam.delete_saml_provider(SAMLProviderArn=provider)
    with _no_provider(provider):
        iam.delete_saml_provider(SAMLProviderArn=provider)
