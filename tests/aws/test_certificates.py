"""Certificates: what of them is kept, who may do what with them, and pages of them."""

import pytest

from support.answers import fails
from support.certificates import key, private_key_pem, self_signed, signed_by
from support.clients import first_account, new_account, refused
from support.policies import allow
from support.saml import metadata
from support.wait import unique

DENIED = ("AccessDenied", "AccessDeniedException")


def _upload(iam, name, **more):
    return iam.upload_server_certificate(**{
        "ServerCertificateName": name, "CertificateBody": self_signed("one"),
        "PrivateKey": private_key_pem(), **more})["ServerCertificateMetadata"]


def _on_disk(server, words):
    files = [path for path in server.data_dir.rglob("*") if path.is_file()]
    return [path for path in files if any(word in path.read_bytes() for word in words)]


def test_private_keys_are_not_on_the_disk(own_server):
    iam, body = first_account(own_server).iam, self_signed("kept")
    _upload(iam, unique("cert"), CertificateBody=body)
    iam.create_saml_provider(Name=unique("saml"), SAMLMetadataDocument=metadata(),
                             AddPrivateKey=private_key_pem())
    own_server.stop()
    prime = key().p.to_bytes((key().p.bit_length() + 7) // 8, "big")
    lines = [line.encode() for line in private_key_pem().splitlines()[1:-2]]
    assert _on_disk(own_server, [prime, prime.hex().encode(), *lines]) == []
    # The certificate is: so it was looked for in the right place.
    assert _on_disk(own_server, [line.encode() for line in body.splitlines()[1:-2]])


@pytest.mark.parametrize("text, message", [
    ("none", "Invalid Private Key."),
    (self_signed("one"), "Invalid Private Key."),
    ("-----BEGIN ENCRYPTED PRIVATE KEY-----\nAQID\n-----END ENCRYPTED PRIVATE KEY-----",
     "Unable to parse key; the body is encrypted."),
], ids=["text", "certificate", "encrypted"])
def test_texts_that_are_no_keys(admin, text, message):
    with fails("MalformedCertificate", message, 400):
        _upload(admin.iam, unique("cert"), PrivateKey=text)


def test_a_chain_that_is_none(admin):
    with fails("MalformedCertificate", "Unknown", 400):
        _upload(admin.iam, unique("cert"), CertificateBody=signed_by("authority", "leaf"),
                PrivateKey=private_key_pem("second"), CertificateChain="none")


def test_twenty_server_certificates_in_pages(own_server):
    iam = first_account(own_server).iam
    names = [f"cert-{at:02}" for at in range(20)]
    for name in names:
        _upload(iam, name)
    with fails("LimitExceeded", "Cannot exceed quota for ServerCertificatesPerAccount: 20", 409):
        _upload(iam, "one-more")
    pages = iam.get_paginator("list_server_certificates").paginate(
        PaginationConfig={"PageSize": 7})
    lists = [page["ServerCertificateMetadataList"] for page in pages]
    assert [len(found) for found in lists] == [7, 7, 6]
    assert [one["ServerCertificateName"] for found in lists for one in found] == names
    summary = iam.get_account_summary()["SummaryMap"]
    assert (summary["ServerCertificates"], summary["Providers"]) == (20, 0)
    iam.create_saml_provider(Name="one", SAMLMetadataDocument=metadata())
    assert iam.get_account_summary()["SummaryMap"]["Providers"] == 1


def test_moving_a_certificate_takes_both_names(admin):
    name, other = unique("cert"), unique("cert")
    _upload(admin.iam, name, Path="/from/")
    where = f"arn:aws:iam::{admin.account_id}:server-certificate"
    user = admin.user(allow("iam:UpdateServerCertificate", resource=[
        f"{where}/from/*", f"{where}/to/*"]))
    with refused(DENIED, f"{where}/elsewhere/{name}"):
        user.iam.update_server_certificate(ServerCertificateName=name, NewPath="/elsewhere/")
    user.iam.update_server_certificate(
        ServerCertificateName=name, NewPath="/to/", NewServerCertificateName=other.upper())
    with fails("EntityAlreadyExists",
               f"The Server Certificate with name {other} already exists.", 409):
        _upload(admin.iam, other)
    admin.iam.update_server_certificate(
        ServerCertificateName=other, NewServerCertificateName=other)
    assert admin.iam.get_server_certificate(ServerCertificateName=other)


def test_tags_decide(admin):
    name = unique("cert")
    _upload(admin.iam, name, Tags=[{"Key": "team", "Value": "night"}])
    user = admin.user(allow(
        ["iam:GetServerCertificate", "iam:UntagServerCertificate"],
        condition={"StringEquals": {"aws:ResourceTag/team": "night"}}))
    user.iam.get_server_certificate(ServerCertificateName=name)
    user.iam.untag_server_certificate(ServerCertificateName=name, TagKeys=["team"])
    for absent in (name, unique("absent")):
        with refused(DENIED):
            user.iam.get_server_certificate(ServerCertificateName=absent)
    assert admin.iam.list_server_certificate_tags(ServerCertificateName=name)["Tags"] == []


def test_accounts_do_not_see_each_others_certificates(server, admin):
    """The same certificate may be in two accounts, and neither tells of the other's."""
    stranger, name = new_account(server, "565656565656"), unique("cert")
    _upload(admin.iam, name)
    with refused("NoSuchEntity"):
        stranger.iam.get_server_certificate(ServerCertificateName=name)
    body = self_signed(unique("signer"))
    for caller in (admin, stranger):
        user = unique("user")
        caller.iam.create_user(UserName=user)
        caller.iam.upload_signing_certificate(UserName=user, CertificateBody=body)


def test_a_renamed_user_keeps_signing_certificates(admin):
    before, after = unique("user"), unique("renamed")
    admin.iam.create_user(UserName=before)
    made = admin.iam.upload_signing_certificate(
        UserName=before, CertificateBody=self_signed(before))["Certificate"]
    admin.iam.update_user(UserName=before, NewUserName=after)
    found = admin.iam.list_signing_certificates(UserName=after)["Certificates"]
    assert [(one["CertificateId"], one["UserName"]) for one in found] == [
        (made["CertificateId"], after)]
    # The same name's in another case is the same certificate again.
    again = admin.iam.upload_signing_certificate(
        UserName=after.upper(), CertificateBody=made["CertificateBody"])["Certificate"]
    assert again["CertificateId"] == made["CertificateId"]
