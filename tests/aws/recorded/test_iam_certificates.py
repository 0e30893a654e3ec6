"""Signing certificates of users and certificates of servers, as recorded from AWS."""

import base64
import hashlib

import pytest

from support.answers import DATE, fails, in_use, missing, no_user, shown, tags, taken
from support.certificates import private_key_pem, self_signed, signed_by
from support.clients import refused
from support.wait import unique

NO_CERTIFICATE = "ABSENTCERTIFICATEABSENTABSENT"


def _shown(user, certificate, status="Active"):
    return {"CertificateBody": certificate["CertificateBody"], "Status": status,
            "CertificateId": certificate["CertificateId"], "UploadDate": DATE, "UserName": user}


def _upload(iam, user, name="one"):
    return iam.upload_signing_certificate(
        UserName=user, CertificateBody=self_signed(name))["Certificate"]


def _listed(iam, user):
    return shown(iam.list_signing_certificates(UserName=user))


def test_a_signing_certificate(iam, user):
    body = self_signed("signer")
    made = shown(iam.upload_signing_certificate(UserName=user, CertificateBody=body))
    assert made.keys() == {"Certificate"}
    made = made["Certificate"]
    assert made["CertificateBody"].strip() == body.strip()
    assert made == _shown(user, made)
    assert _listed(iam, user) == {"IsTruncated": False, "Certificates": [made]}
    for status in ("Inactive", "Active"):
        assert shown(iam.update_signing_certificate(
            UserName=user, CertificateId=made["CertificateId"], Status=status)) == {}
        assert _listed(iam, user)["Certificates"] == [_shown(user, made, status)]
    assert shown(iam.delete_signing_certificate(
        UserName=user, CertificateId=made["CertificateId"])) == {}
    assert _listed(iam, user) == {"IsTruncated": False, "Certificates": []}


@pytest.mark.parametrize("operation, more", [
    ("upload_signing_certificate", {"CertificateBody": self_signed}),
    ("list_signing_certificates", {}),
    ("update_signing_certificate", {"CertificateId": NO_CERTIFICATE, "Status": "Inactive"}),
    ("delete_signing_certificate", {"CertificateId": NO_CERTIFICATE}),
])
def test_a_user_that_is_not_there(iam, operation, more):
    more = {name: value("one") if callable(value) else value for name, value in more.items()}
    with no_user():
        getattr(iam, operation)(UserName="absent", **more)


def test_a_text_that_is_no_certificate(iam, user):
    with fails("MalformedCertificate", "Certificate no-certificate-at-all is malformed.", 400):
        iam.upload_signing_certificate(UserName=user, CertificateBody="no-certificate-at-all")


def test_a_certificate_is_not_made_to_expire(admin, user):
    made = _upload(admin.iam, user)
    with fails("InvalidInput", "Operation does not support status Expired", 400):
        admin.client("iam", raw=True).update_signing_certificate(
            UserName=user, CertificateId=made["CertificateId"], Status="Expired")


def test_a_signing_certificate_that_is_not_there(iam, user):
    message = f"The Certificate with id {NO_CERTIFICATE} cannot be found."
    with missing(message):
        iam.update_signing_certificate(
            UserName=user, CertificateId=NO_CERTIFICATE, Status="Inactive")
    with missing(message):
        iam.delete_signing_certificate(UserName=user, CertificateId=NO_CERTIFICATE)


def test_two_signing_certificates_at_most(iam, user):
    for name in ("one", "two"):
        _upload(iam, user, name)
    with fails("LimitExceeded", "Cannot exceed quota for CertificatesPerUser: 2", 409):
        _upload(iam, user, "three")


def test_an_id_is_the_certificates_digest(iam, user):
    body = self_signed("digest")
    made = iam.upload_signing_certificate(UserName=user, CertificateBody=body)["Certificate"]
    der = base64.b64decode("".join(body.splitlines()[1:-1]))
    digest = base64.b32encode(hashlib.sha1(der).digest()).decode()
    assert made["CertificateId"] == digest


def test_a_certificate_uploaded_again(iam, user):
    """Stays what it was, whatever the answer says; and is nobody else's."""
    body, second = self_signed("again"), unique("user")
    upload = {"UserName": user, "CertificateBody": body}
    first = iam.upload_signing_certificate(**upload)["Certificate"]
    iam.update_signing_certificate(
        UserName=user, CertificateId=first["CertificateId"], Status="Inactive")
    again = iam.upload_signing_certificate(**upload)["Certificate"]
    assert again["CertificateId"] == first["CertificateId"]
    assert again["Status"] == "Active"
    assert [one["Status"] for one in _listed(iam, user)["Certificates"]] == ["Inactive"]
    iam.create_user(UserName=second)
    with missing(f"The Certificate with id {first['CertificateId']} cannot be found."):
        iam.delete_signing_certificate(UserName=second, CertificateId=first["CertificateId"])
    with fails("DuplicateCertificate", "Duplicate certificate uploaded.", 409):
        iam.upload_signing_certificate(UserName=second, CertificateBody=body)


def test_a_user_with_signing_certificates_is_not_deleted(iam, user):
    made = _upload(iam, user)
    with in_use("delete certificates"):
        iam.delete_user(UserName=user)
    iam.delete_signing_certificate(UserName=user, CertificateId=made["CertificateId"])
    iam.delete_user(UserName=user)


def _metadata(admin, name, certificate_id, path="/"):
    return {"Arn": f"arn:aws:iam::{admin.account_id}:server-certificate{path}{name}",
            "Expiration": DATE, "Path": path, "ServerCertificateId": certificate_id,
            "ServerCertificateName": name, "UploadDate": DATE}


def _no_server_certificate(name):
    return missing(f"The Server Certificate with name {name} cannot be found.")


def _upload_server(iam, name, **more):
    made = shown(iam.upload_server_certificate(
        ServerCertificateName=name, CertificateBody=self_signed(name),
        PrivateKey=private_key_pem(), **more))
    assert made.keys() == {"ServerCertificateMetadata"}
    return made["ServerCertificateMetadata"]


@pytest.mark.parametrize("path", [None, "/", "/recorded/servers/"])
def test_a_server_certificate(admin, path):
    iam, name, where = admin.iam, unique("cert"), {"Path": path} if path else {}
    made = _upload_server(iam, name, **where)
    assert made["ServerCertificateId"].startswith("ASCA")
    assert made == _metadata(admin, name, made["ServerCertificateId"], path or "/")
    listed = shown(iam.list_server_certificates(PathPrefix=path or "/"))
    assert listed["IsTruncated"] is False
    assert made in listed["ServerCertificateMetadataList"]
    got = shown(iam.get_server_certificate(ServerCertificateName=name))["ServerCertificate"]
    assert got.pop("CertificateBody").startswith("-----BEGIN CERTIFICATE-----")
    assert got == {"ServerCertificateMetadata": made, "Tags": []}
    assert shown(iam.delete_server_certificate(ServerCertificateName=name)) == {}
    with _no_server_certificate(name):
        iam.get_server_certificate(ServerCertificateName=name)


def test_server_certificates_are_listed_by_their_path(iam):
    path, name = f"/{unique('p')}/", unique("cert")
    _upload_server(iam, unique("cert"))
    made = _upload_server(iam, name, Path=path)
    assert shown(iam.list_server_certificates(PathPrefix=path)) == {
        "IsTruncated": False, "ServerCertificateMetadataList": [made]}


def test_a_server_certificate_with_its_chain(admin):
    name, chain = unique("cert"), self_signed("authority")
    leaf = signed_by("authority", name)
    made = shown(admin.iam.upload_server_certificate(
        ServerCertificateName=name, CertificateBody=leaf, CertificateChain=chain,
        PrivateKey=private_key_pem("second")))["ServerCertificateMetadata"]
    assert made == _metadata(admin, name, made["ServerCertificateId"])
    got = shown(admin.iam.get_server_certificate(
        ServerCertificateName=name))["ServerCertificate"]
    assert got.pop("CertificateBody").strip() == leaf.strip()
    assert got.pop("CertificateChain").strip() == chain.strip()
    assert got == {"ServerCertificateMetadata": made, "Tags": []}


def test_a_server_certificate_is_moved(admin):
    iam, before, after = admin.iam, unique("cert"), unique("moved")
    made = _upload_server(iam, before)
    iam.update_server_certificate(
        ServerCertificateName=before, NewServerCertificateName=after, NewPath="/moved/")
    got = shown(iam.get_server_certificate(ServerCertificateName=after))["ServerCertificate"]
    assert got["ServerCertificateMetadata"] == _metadata(
        admin, after, made["ServerCertificateId"], "/moved/")
    with _no_server_certificate(before):
        iam.get_server_certificate(ServerCertificateName=before)


def test_a_chain_is_not_asked_for_but_looked_at(iam):
    """A certificate that an authority signed may come alone; none stands in its own chain."""
    leaf, key = signed_by("authority", "leaf"), private_key_pem("second")
    iam.upload_server_certificate(
        ServerCertificateName=unique("cert"), CertificateBody=leaf, PrivateKey=key)
    with refused("MalformedCertificate", status=400):
        iam.upload_server_certificate(
            ServerCertificateName=unique("cert"), CertificateBody=leaf, PrivateKey=key,
            CertificateChain=leaf + self_signed("authority"))


def test_a_chain_of_another_authority(iam):
    message = ("Unable to validate certificate chain. The certificate chain must start with the "
               "immediate signing certificate, followed by any intermediaries in order. The "
               "index within the chain of the invalid certificate is: -1")
    with fails("MalformedCertificate", message, 400):
        iam.upload_server_certificate(
            ServerCertificateName=unique("cert"), CertificateBody=signed_by("authority", "leaf"),
            PrivateKey=private_key_pem("second"), CertificateChain=self_signed("other", "second"))


def test_a_text_that_is_no_server_certificate(iam):
    message = "Unable to parse certificate. Please ensure the certificate is in PEM format."
    with fails("MalformedCertificate", message, 400):
        iam.upload_server_certificate(
            ServerCertificateName=unique("cert"), CertificateBody="no-certificate-at-all",
            PrivateKey=private_key_pem())


def test_tags_of_a_server_certificate(iam):
    name = unique("cert")
    made = shown(iam.upload_server_certificate(
        ServerCertificateName=name, CertificateBody=self_signed(name),
        PrivateKey=private_key_pem(), Tags=tags(Team="one", team="two")))
    assert made["Tags"] == tags(Team="one", team="two")
    with fails("InvalidInput", "The provided tag map must not be null/empty.", 400):
        iam.tag_server_certificate(ServerCertificateName=name, Tags=[])
    with fails("InvalidInput", "The provided tag keys must not be null/empty.", 400):
        iam.untag_server_certificate(ServerCertificateName=name, TagKeys=[])


def test_a_key_of_another_certificate(iam):
    message = ("The private key did not match the public key provided. "
               "Please verify the key material and try again.")
    with fails("KeyPairMismatch", message, 400):
        iam.upload_server_certificate(
            ServerCertificateName=unique("cert"), CertificateBody=self_signed("one"),
            PrivateKey=private_key_pem("second"))


@pytest.mark.parametrize("operation", ["get_server_certificate", "delete_server_certificate"])
def test_a_server_certificate_that_is_not_there(iam, operation):
    with _no_server_certificate("absent"):
        getattr(iam, operation)(ServerCertificateName="absent")


def test_the_name_of_a_server_certificate_is_taken_once(iam):
    name = unique("cert")
    _upload_server(iam, name)
    for again in (name, name.upper()):
        with taken(f"The Server Certificate with name {again} already exists."):
            _upload_server(iam, again)
