"""SSH keys and service-specific credentials of users, as recorded from AWS."""

import hashlib

import pytest

from support.answers import DATE, fails, in_use, invalid, missing, no_user, shown
from support.certificates import ssh_public_key
from support.clients import refused
from support.wait import unique

CODECOMMIT, CASSANDRA = "codecommit.amazonaws.com", "cassandra.amazonaws.com"
NO_SSH_KEY = "APKAABSENTABSENTABSEN"
NO_CREDENTIAL = "ACCAABSENTABSENTABSEN"


def _fingerprint(blob):
    """MD5 of the key's blob, its bytes apart by colons."""
    return hashlib.md5(blob).digest().hex(":")


@pytest.fixture
def ssh_key(iam, user):
    """The id of the user's new SSH key."""
    made = iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody=ssh_public_key()[0])
    return made["SSHPublicKey"]["SSHPublicKeyId"]


def _get(iam, user, ssh_key):
    return shown(iam.get_ssh_public_key(
        UserName=user, SSHPublicKeyId=ssh_key, Encoding="SSH"))["SSHPublicKey"]


def _ssh_keys(iam, user):
    return shown(iam.list_ssh_public_keys(UserName=user))


def test_an_ssh_key(iam, user):
    body, blob = ssh_public_key()
    made = shown(iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody=body))
    assert made.keys() == {"SSHPublicKey"}
    made = made["SSHPublicKey"]
    key_id = made["SSHPublicKeyId"]
    assert key_id.startswith("APKA")
    assert made == {"Fingerprint": _fingerprint(blob), "SSHPublicKeyBody": body,
                    "SSHPublicKeyId": key_id, "Status": "Active", "UploadDate": DATE,
                    "UserName": user}
    assert _get(iam, user, key_id) == made


def test_an_ssh_key_is_shown_without_its_comment(iam, user):
    body, _ = ssh_public_key()
    made = iam.upload_ssh_public_key(
        UserName=user, SSHPublicKeyBody=f"{body} anna@example.net")["SSHPublicKey"]
    assert made["SSHPublicKeyBody"] == f"{body} anna@example.net"
    assert _get(iam, user, made["SSHPublicKeyId"])["SSHPublicKeyBody"] == body
    pem = iam.get_ssh_public_key(
        UserName=user, SSHPublicKeyId=made["SSHPublicKeyId"], Encoding="PEM")["SSHPublicKey"]
    assert pem["SSHPublicKeyBody"].startswith("-----BEGIN PUBLIC KEY-----")


def test_an_ssh_key_is_a_users_once(iam, user, ssh_key):
    second = unique("user")
    iam.create_user(UserName=second)
    with fails("DuplicateSSHPublicKey", "Duplicate SSH public key uploaded.", 400):
        iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody=ssh_public_key()[0])
    iam.upload_ssh_public_key(UserName=second, SSHPublicKeyBody=ssh_public_key()[0])
    with missing(f"User has no Public Key with id {ssh_key}."):
        iam.delete_ssh_public_key(UserName=second, SSHPublicKeyId=ssh_key)


def test_a_text_that_is_no_key(iam, user):
    with fails("UnrecognizedPublicKeyEncoding", "Invalid public key uploaded.", 400):
        iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody="no-key-at-all")


def test_an_encoding_is_one_of_two(admin, user, ssh_key):
    with invalid("Value at 'encoding' failed to satisfy constraint: "
                 "Member must satisfy enum value set: [SSH, PEM]"):
        admin.client("iam", raw=True).get_ssh_public_key(
            UserName=user, SSHPublicKeyId=ssh_key, Encoding="ssh")


def test_a_key_is_not_made_to_expire(admin, user, ssh_key):
    with fails("InvalidInput", "Operation does not support status Expired", 400):
        admin.client("iam", raw=True).update_ssh_public_key(
            UserName=user, SSHPublicKeyId=ssh_key, Status="Expired")


def test_ssh_keys_are_listed_without_their_text(iam, user):
    assert _ssh_keys(iam, user) == {"IsTruncated": False, "SSHPublicKeys": []}
    made = iam.upload_ssh_public_key(UserName=user, SSHPublicKeyBody=ssh_public_key()[0])
    key_id = made["SSHPublicKey"]["SSHPublicKeyId"]
    assert _ssh_keys(iam, user) == {"IsTruncated": False, "SSHPublicKeys": [
        {"SSHPublicKeyId": key_id, "Status": "Active", "UploadDate": DATE, "UserName": user}]}
    assert shown(iam.delete_ssh_public_key(UserName=user, SSHPublicKeyId=key_id)) == {}
    assert _ssh_keys(iam, user) == {"IsTruncated": False, "SSHPublicKeys": []}


def test_an_ssh_key_is_switched_off(iam, user, ssh_key):
    assert shown(iam.update_ssh_public_key(
        UserName=user, SSHPublicKeyId=ssh_key, Status="Inactive")) == {}
    assert _get(iam, user, ssh_key)["Status"] == "Inactive"


@pytest.mark.parametrize("operation, more", [
    ("get_ssh_public_key", {"Encoding": "SSH"}),
    ("update_ssh_public_key", {"Status": "Inactive"}),
    ("delete_ssh_public_key", {}),
])
def test_an_ssh_key_that_is_not_there(iam, user, operation, more):
    with missing(f"The Public Key with id {NO_SSH_KEY} cannot be found."):
        getattr(iam, operation)(UserName=user, SSHPublicKeyId=NO_SSH_KEY, **more)


def test_a_renamed_user_keeps_ssh_keys(iam, user, ssh_key):
    renamed = unique("renamed")
    iam.update_user(UserName=user, NewUserName=renamed)
    assert _get(iam, renamed, ssh_key)["UserName"] == renamed
    assert [one["UserName"] for one in _ssh_keys(iam, renamed)["SSHPublicKeys"]] == [renamed]


def test_a_user_with_ssh_keys_is_not_deleted(iam, user, ssh_key):
    with in_use("remove referenced objects"):
        iam.delete_user(UserName=user)
    iam.delete_ssh_public_key(UserName=user, SSHPublicKeyId=ssh_key)
    iam.delete_user(UserName=user)


def _service_credentials(iam, user, **filters):
    return shown(iam.list_service_specific_credentials(
        UserName=user, **filters))["ServiceSpecificCredentials"]


def _no_service(name):
    return missing(f"No such service {name} is supported for Service Specific Credentials")


def _no_credential(credential_id=NO_CREDENTIAL):
    return missing(f"No such credential {credential_id} exists")


@pytest.fixture
def service_credential(iam, user):
    """The id of the user's new credential."""
    made = iam.create_service_specific_credential(UserName=user, ServiceName=CODECOMMIT)
    return made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]


@pytest.mark.parametrize("service", [CODECOMMIT, CASSANDRA])
def test_a_password_is_shown_once(admin, user, service):
    made = shown(admin.iam.create_service_specific_credential(
        UserName=user, ServiceName=service))["ServiceSpecificCredential"]
    assert len(made.pop("ServicePassword")) == 60
    assert made["ServiceSpecificCredentialId"].startswith("ACCA")
    assert made == {
        "CreateDate": DATE, "ServiceName": service, "Status": "Active", "UserName": user,
        "ServiceUserName": f"{user}-at-{admin.account_id}",
        "ServiceSpecificCredentialId": made["ServiceSpecificCredentialId"]}
    assert _service_credentials(admin.iam, user) == [made]


def test_two_credentials_for_a_service_at_most(admin, user):
    """Each with a name of its own; and the service is found in any case."""
    names = [admin.iam.create_service_specific_credential(
        UserName=user, ServiceName=service)["ServiceSpecificCredential"]["ServiceUserName"]
        for service in (CODECOMMIT.upper(), CODECOMMIT)]
    assert names == [f"{user}-at-{admin.account_id}", f"{user}+1-at-{admin.account_id}"]
    message = "Cannot exceed quota for ContextSpecificCredentialsPerUserPerContext: 2"
    with fails("LimitExceeded", message, 409):
        admin.iam.create_service_specific_credential(UserName=user, ServiceName=CODECOMMIT)
    assert {one["ServiceName"] for one in _service_credentials(admin.iam, user)} == {CODECOMMIT}


def test_a_credential_may_have_an_end(iam, user):
    made = iam.create_service_specific_credential(
        UserName=user, ServiceName=CODECOMMIT, CredentialAgeDays=1)["ServiceSpecificCredential"]
    assert (made["ExpirationDate"] - made["CreateDate"]).total_seconds() == 86400


def test_credentials_are_listed_by_their_service(iam, user, service_credential):
    made = iam.create_service_specific_credential(UserName=user, ServiceName=CASSANDRA)
    other = made["ServiceSpecificCredential"]["ServiceSpecificCredentialId"]

    def ids(**filters):
        found = _service_credentials(iam, user, **filters)
        return {one["ServiceSpecificCredentialId"] for one in found}

    assert ids() == {service_credential, other}
    assert ids(ServiceName=CODECOMMIT) == {service_credential}
    assert ids(ServiceName=CASSANDRA) == {other}


def test_a_credential_is_switched_off_and_on(iam, user, service_credential):
    for status in ("Inactive", "Active"):
        assert shown(iam.update_service_specific_credential(
            UserName=user, ServiceSpecificCredentialId=service_credential, Status=status)) == {}
        assert [one["Status"] for one in _service_credentials(iam, user)] == [status]


def test_a_password_is_reset(iam, user):
    made = iam.create_service_specific_credential(
        UserName=user, ServiceName=CODECOMMIT)["ServiceSpecificCredential"]
    again = shown(iam.reset_service_specific_credential(
        UserName=user, ServiceSpecificCredentialId=made["ServiceSpecificCredentialId"]))
    assert again.keys() == {"ServiceSpecificCredential"}
    again = again["ServiceSpecificCredential"]
    assert again.pop("ServicePassword") != made.pop("ServicePassword")
    assert again == {**made, "CreateDate": DATE}


def test_a_credential_is_deleted(iam, user, service_credential):
    assert shown(iam.delete_service_specific_credential(
        UserName=user, ServiceSpecificCredentialId=service_credential)) == {}
    assert _service_credentials(iam, user) == []
    with _no_credential(service_credential):
        iam.delete_service_specific_credential(
            UserName=user, ServiceSpecificCredentialId=service_credential)


def test_a_user_is_looked_for_before_the_service(iam):
    with no_user():
        iam.create_service_specific_credential(UserName="absent", ServiceName="nosuch.example.com")
    with no_user():
        iam.list_service_specific_credentials(UserName="absent", ServiceName="nosuch.example.com")


def test_a_service_that_takes_no_credentials(iam, user):
    service = "nosuch.example.com"
    with _no_service(service):
        iam.create_service_specific_credential(UserName=user, ServiceName=service)
    with _no_service(service):
        iam.list_service_specific_credentials(UserName=user, ServiceName=service)


OPERATIONS = {
    "update_service_specific_credential": {"Status": "Inactive"},
    "reset_service_specific_credential": {},
    "delete_service_specific_credential": {},
}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_credential_that_is_not_there(iam, user, operation):
    with _no_credential():
        getattr(iam, operation)(UserName=user, ServiceSpecificCredentialId=NO_CREDENTIAL,
                                **OPERATIONS[operation])


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_credential_of_somebody_else(iam, user, service_credential, operation):
    second = unique("user")
    iam.create_user(UserName=second)
    with fails("ValidationError", f"User {second} does not have a service specific credential "
               f"with id {service_credential}", 400):
        getattr(iam, operation)(UserName=second, ServiceSpecificCredentialId=service_credential,
                                **OPERATIONS[operation])


@pytest.mark.parametrize("operation", OPERATIONS)
def test_an_id_has_a_form(iam, user, operation):
    with invalid(r"Value at 'serviceSpecificCredentialId' failed to satisfy constraint: "
                 r"Member must satisfy regular expression pattern: [\w]+"):
        getattr(iam, operation)(UserName=user, ServiceSpecificCredentialId="no-such-credential-id",
                                **OPERATIONS[operation])


def test_a_credential_is_not_made_to_expire(admin, user, service_credential):
    with fails("InvalidInput", "Operation does not support status Expired", 400):
        admin.client("iam", raw=True).update_service_specific_credential(
            UserName=user, ServiceSpecificCredentialId=service_credential, Status="Expired")


def test_a_status_is_one_of_a_few(admin, user, service_credential):
    start = ("1 validation error detected: Value at 'status' failed to satisfy constraint: "
             "Member must satisfy enum value set")
    with refused("ValidationError", start, status=400):
        admin.client("iam", raw=True).update_service_specific_credential(
            UserName=user, ServiceSpecificCredentialId=service_credential, Status="Dormant")


def test_a_user_with_service_credentials_is_not_deleted(iam, user, service_credential):
    with in_use("remove referenced objects"):
        iam.delete_user(UserName=user)
