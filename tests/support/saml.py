"""A SAML identity provider, in plain Python: what it publishes, and the responses that it signs.

The canonical forms are the standard library's, so they come from elsewhere than the server's.
"""

import base64
import datetime
import hashlib
import os
import xml.etree.ElementTree as tree

import rsa

from .certificates import key, self_signed
from .outside import RsaKey, aes256

METADATA = "urn:oasis:names:tc:SAML:2.0:metadata"
ASSERTION = "urn:oasis:names:tc:SAML:2.0:assertion"
PROTOCOL = "urn:oasis:names:tc:SAML:2.0:protocol"
DSIG = "http://www.w3.org/2000/09/xmldsig#"
EXC_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#"
ENVELOPED = "http://www.w3.org/2000/09/xmldsig#enveloped-signature"
RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"
SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256"
FORMATS = "urn:oasis:names:tc:SAML:2.0:nameid-format:"
BEARER = "urn:oasis:names:tc:SAML:2.0:cm:bearer"
SUCCESS = "urn:oasis:names:tc:SAML:2.0:status:Success"
ATTRIBUTES = "https://aws.amazon.com/SAML/Attributes/"
SIGN_IN = "https://signin.aws.amazon.com/saml"


def at(seconds=0):
    """So many seconds from now, as XML writes times."""
    moment = datetime.datetime.now(datetime.timezone.utc) + datetime.timedelta(seconds=seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def metadata(entity="https://idp.example.net/saml", which="first", use="signing"):
    body = "".join(self_signed("idp.example.net", which).splitlines()[1:-1])
    return (
        f'<md:EntityDescriptor xmlns:md="{METADATA}" entityID="{entity}"><md:IDPSSODescriptor'
        f' protocolSupportEnumeration="{PROTOCOL}"><md:KeyDescriptor use="{use}">'
        f'<ds:KeyInfo xmlns:ds="{DSIG}"><ds:X509Data><ds:X509Certificate>{body}'
        '</ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>'
        '<md:SingleSignOnService Binding="urn:oasis:names:tc:SAML:2.0:bindings:HTTP-POST"'
        f' Location="{entity}"/></md:IDPSSODescriptor></md:EntityDescriptor>')


def canonical(xml):
    return tree.canonicalize(xml_data=xml).encode()


def signature(element, identity, which="first", algorithm=RSA_SHA256, digest=SHA256):
    """Of an element that has no signature yet."""
    value = base64.b64encode(hashlib.sha256(canonical(element)).digest()).decode()
    info = (
        f'<ds:SignedInfo xmlns:ds="{DSIG}"><ds:CanonicalizationMethod Algorithm="{EXC_C14N}"/>'
        f'<ds:SignatureMethod Algorithm="{algorithm}"/><ds:Reference URI="#{identity}">'
        f'<ds:Transforms><ds:Transform Algorithm="{ENVELOPED}"/>'
        f'<ds:Transform Algorithm="{EXC_C14N}"/></ds:Transforms>'
        f'<ds:DigestMethod Algorithm="{digest}"/><ds:DigestValue>{value}</ds:DigestValue>'
        '</ds:Reference></ds:SignedInfo>')
    made = base64.b64encode(rsa.sign(canonical(info), key(which), "SHA-256")).decode()
    return (f'<ds:Signature xmlns:ds="{DSIG}">{info}'
            f'<ds:SignatureValue>{made}</ds:SignatureValue></ds:Signature>')


def signed(element, identity, **more):
    """The element with its signature after its issuer, where SAML wants it."""
    end = "</saml:Issuer>"
    before, after = element.split(end, 1)
    return f"{before}{end}{signature(element, identity, **more)}{after}"


class Assertion:
    """What a provider says of somebody; each part of it may be another, or missing (None)."""

    def __init__(self, role, provider, **changes):
        self.identity = f"_{os.urandom(8).hex()}"
        self.issuer = "https://idp.example.net/saml"
        self.subject, self.format = "subject-123", f"{FORMATS}persistent"
        self.recipient, self.audience = SIGN_IN, "urn:amazon:webservices"
        self.issued, self.begins, self.ends, self.confirmed = at(), at(-60), at(240), at(240)
        self.session_ends = None
        self.authenticated = self.conditions = True
        self.attributes = {f"{ATTRIBUTES}Role": [f"{role},{provider}"],
                           f"{ATTRIBUTES}RoleSessionName": ["night"]}
        self.attributes.update(changes.pop("attributes", {}))
        self.__dict__.update(changes)

    def plain(self):
        return (
            f'<saml:Assertion xmlns:saml="{ASSERTION}" ID="{self.identity}" Version="2.0"'
            f' IssueInstant="{self.issued}"><saml:Issuer>{self.issuer}</saml:Issuer>'
            f'<saml:Subject><saml:NameID{_said(Format=self.format)}>{self.subject}</saml:NameID>'
            f'<saml:SubjectConfirmation Method="{BEARER}"><saml:SubjectConfirmationData'
            f'{_said(Recipient=self.recipient, NotOnOrAfter=self.confirmed)}/>'
            f'</saml:SubjectConfirmation></saml:Subject>{self._conditions()}{self._session()}'
            f'<saml:AttributeStatement>{self._attributes()}</saml:AttributeStatement>'
            '</saml:Assertion>')

    def signed(self, **more):
        return signed(self.plain(), self.identity, **more)

    def _conditions(self):
        if not self.conditions:
            return ""
        restriction = self.audience and (
            f'<saml:AudienceRestriction><saml:Audience>{self.audience}</saml:Audience>'
            '</saml:AudienceRestriction>')
        return (f'<saml:Conditions{_said(NotBefore=self.begins, NotOnOrAfter=self.ends)}>'
                f'{restriction or ""}</saml:Conditions>')

    def _session(self):
        if not self.authenticated:
            return ""
        return (f'<saml:AuthnStatement AuthnInstant="{at()}"'
                f'{_said(SessionNotOnOrAfter=self.session_ends)}/>')

    def _attributes(self):
        return "".join(
            f'<saml:Attribute Name="{name}">' + "".join(
                f"<saml:AttributeValue>{value}</saml:AttributeValue>" for value in values)
            + "</saml:Attribute>" for name, values in self.attributes.items() if values)


def _said(**attributes):
    return "".join(f' {name}="{value}"' for name, value in attributes.items() if value)


def response(content, status=SUCCESS, sign=None, issuer="https://idp.example.net/saml"):
    """Around an assertion, in base64; signed itself with the key `sign` if there is one."""
    identity = f"_{os.urandom(8).hex()}"
    whole = (
        f'<samlp:Response xmlns:samlp="{PROTOCOL}" xmlns:saml="{ASSERTION}" ID="{identity}"'
        f' Version="2.0" IssueInstant="{at()}"><saml:Issuer>{issuer}</saml:Issuer>'
        f'<samlp:Status><samlp:StatusCode Value="{status}"/></samlp:Status>{content}'
        '</samlp:Response>')
    return encoded(signed(whole, identity, which=sign) if sign else whole)


def encoded(xml):
    return base64.b64encode(xml.encode()).decode()


XENC, XENC11 = "http://www.w3.org/2001/04/xmlenc#", "http://www.w3.org/2009/xmlenc11#"


def encrypted(assertion, which="first", hashed="sha1"):
    """An assertion that only the holder of a private key can read: AES-256 in chained blocks."""
    public, secret = key(which), os.urandom(32)
    padding = 16 - len(assertion.encode()) % 16
    plain = assertion.encode() + os.urandom(padding - 1) + bytes([padding])
    blocks = [os.urandom(16)]
    for start in range(0, len(plain), 16):
        mixed = bytes(a ^ b for a, b in zip(plain[start:start + 16], blocks[-1], strict=True))
        blocks.append(aes256(secret, mixed))
    wrapped = RsaKey(public.n, public.e).encrypt_oaep(secret, hashed)
    method = {
        "sha1": f'<xenc:EncryptionMethod Algorithm="{XENC}rsa-oaep-mgf1p"/>',
        "sha256": f'<xenc:EncryptionMethod Algorithm="{XENC11}rsa-oaep">'
                  f'<ds:DigestMethod xmlns:ds="{DSIG}" Algorithm="{SHA256}"/>'
                  f'<x:MGF xmlns:x="{XENC11}" Algorithm="{XENC11}mgf1sha256"/>'
                  '</xenc:EncryptionMethod>'}[hashed]
    return (
        f'<saml:EncryptedAssertion xmlns:saml="{ASSERTION}"><xenc:EncryptedData xmlns:xenc="{XENC}"'
        f' Type="{XENC}Element"><xenc:EncryptionMethod Algorithm="{XENC}aes256-cbc"/>'
        f'<ds:KeyInfo xmlns:ds="{DSIG}"><xenc:EncryptedKey>{method}<xenc:CipherData>'
        f'<xenc:CipherValue>{base64.b64encode(wrapped).decode()}</xenc:CipherValue>'
        '</xenc:CipherData></xenc:EncryptedKey></ds:KeyInfo><xenc:CipherData><xenc:CipherValue>'
        f'{base64.b64encode(b"".join(blocks)).decode()}</xenc:CipherValue></xenc:CipherData>'
        '</xenc:EncryptedData></saml:EncryptedAssertion>')
