"""The second factor end to end: a device's codes open what policies keep for who shows one."""

import base64
import csv
import io
import struct
import time
import zlib
from dataclasses import replace

import pytest

from support.certificates import ssh_public_key
from support.clients import first_account, new_account, refused
from support.policies import allow, deny, trust
from support.totp import code, two_codes
from support.wait import unique

WRONG = "MultiFactorAuthentication failed with invalid MFA one time pass code. "
NO_DEVICE = ("MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your "
             "MFA serial number is valid and associated with this user.")
WITH_FACTOR = {"Bool": {"aws:MultiFactorAuthPresent": "true"}}


class Person:
    """A user with a device."""

    def __init__(self, admin, *statements):
        self.name = unique("user")
        self.caller = admin.user(*statements, name=self.name)
        device = admin.iam.create_virtual_mfa_device(
            VirtualMFADeviceName=unique("mfa"))["VirtualMFADevice"]
        self.serial, self.seed = device["SerialNumber"], device["Base32StringSeed"]
        self.picture = device["QRCodePNG"]
        # The codes of the past, so that the present one is still to be used.
        now = time.time()
        admin.iam.enable_mfa_device(
            UserName=self.name, SerialNumber=self.serial,
            AuthenticationCode1=code(self.seed, -2, now),
            AuthenticationCode2=code(self.seed, -1, now))

    def factor(self, steps=0):
        return {"SerialNumber": self.serial, "TokenCode": code(self.seed, steps)}

    def session(self, **more):
        got = self.caller.sts.get_session_token(**more)["Credentials"]
        return replace(self.caller, access_key_id=got["AccessKeyId"], _clients={},
                       secret_access_key=got["SecretAccessKey"], session_token=got["SessionToken"])


@pytest.fixture
def person(admin):
    return Person(admin, allow("*"))


def _trust(admin, condition):
    return trust({"AWS": admin.account_id}, condition)


def test_a_role_that_trusts_those_who_show_a_device(admin, person):
    role = admin.role(allow("logs:DescribeLogGroups"), trusted=_trust(admin, WITH_FACTOR))
    with refused("AccessDenied", "is not authorized to perform: sts:AssumeRole"):
        person.caller.assume(role)
    used = person.factor()
    person.caller.assume(role, **used).logs.describe_log_groups()
    with refused("AccessDenied", WRONG):
        person.caller.assume(role, **used)
    with refused("AccessDenied", WRONG):
        person.caller.assume(role, SerialNumber=person.serial, TokenCode="000000")
    with refused("AccessDenied", "is not authorized to perform: sts:AssumeRole"):
        person.session().assume(role)


def test_a_session_with_a_device_opens_the_role_and_iam(admin, person):
    role = admin.role(trusted=_trust(admin, {
        **WITH_FACTOR, "NumericLessThan": {"aws:MultiFactorAuthAge": "300"}}))
    with refused("InvalidClientTokenId"):
        person.session().iam.get_user()
    shown = person.session(**person.factor())
    assert shown.iam.get_user()["User"]["UserName"] == person.name
    assert shown.assume(role).identity()["Arn"].endswith("/tests")


def test_a_session_that_is_too_old(admin, person):
    role = admin.role(trusted=_trust(admin, {
        **WITH_FACTOR, "NumericGreaterThan": {"aws:MultiFactorAuthAge": "300"}}))
    with refused("AccessDenied"):
        person.caller.assume(role, **person.factor())


@pytest.mark.parametrize("shows", [False, True])
def test_the_keys_within_a_roles_session(admin, person, shows):
    """`false` is there without a device, and the age is not."""
    role = admin.role(
        allow("logs:DescribeLogGroups", condition={
            "Bool": {"aws:MultiFactorAuthPresent": str(shows).lower()}}),
        allow("kms:ListKeys", condition={
            "Null": {"aws:MultiFactorAuthAge": str(not shows).lower()}}))
    session = person.caller.assume(role, **(person.factor() if shows else {}))
    session.logs.describe_log_groups()
    session.kms.list_keys()


def test_long_lived_keys_have_no_key_at_all(admin):
    condition = {"Null": {"aws:MultiFactorAuthPresent": "true"}}
    admin.user(allow("kms:ListKeys", condition=condition)).kms.list_keys()


def test_deny_without_a_device(admin):
    """AWS's own example: BoolIfExists denies long-lived keys and bare sessions alike."""
    person = Person(admin, allow("*"), deny("kms:*", condition={
        "BoolIfExists": {"aws:MultiFactorAuthPresent": "false"}}))
    for caller in (person.caller, person.session()):
        with refused("AccessDeniedException", "with an explicit deny"):
            caller.kms.list_keys()
    person.session(**person.factor()).kms.list_keys()


def test_a_roles_session_hands_nothing_on(admin, person):
    first = admin.role(allow("sts:AssumeRole"))
    second = admin.role(allow("sts:AssumeRole"), trusted=_trust(admin, WITH_FACTOR))
    session = person.caller.assume(first, **person.factor())
    with refused("AccessDenied", NO_DEVICE):
        session.assume(second, **person.factor(1))
    chained = session.assume(second)
    with refused("AccessDenied", "is not authorized to perform: sts:AssumeRole"):
        chained.assume(second)


def test_a_device_of_somebody_else(admin, person):
    role = admin.role()
    with refused("AccessDenied", NO_DEVICE):
        admin.user(allow("*")).assume(role, **person.factor())
    with refused("AccessDenied", NO_DEVICE):
        person.caller.sts.get_session_token(
            SerialNumber=f"{person.serial}x", TokenCode=person.factor()["TokenCode"])
    admin.iam.deactivate_mfa_device(UserName=person.name, SerialNumber=person.serial)
    with refused("AccessDenied", NO_DEVICE):
        person.session(**person.factor())


def test_one_of_two(person):
    for one in person.factor().items():
        with refused("AccessDenied", "must provide both MFA serial number"):
            person.session(**dict([one]))


def test_a_code_that_a_role_refused_is_used(admin, person):
    role = admin.role(trusted=_trust(admin, {"Bool": {"aws:MultiFactorAuthPresent": "false"}}))
    used = person.factor()
    with refused("AccessDenied", "is not authorized to perform: sts:AssumeRole"):
        person.caller.assume(role, **used)
    with refused("AccessDenied", WRONG):
        person.session(**used)


def test_guesses_are_paced(person):
    """After nine codes in three minutes not even the right one is looked at."""
    for guess in range(8):
        with refused("AccessDenied", WRONG):
            person.session(SerialNumber=person.serial, TokenCode=f"00000{guess}")
    with refused("AccessDenied", WRONG):
        person.session(**person.factor())


def test_a_stolen_key_does_not_undo_the_device(admin, person):
    iam, own = person.caller.iam, {"UserName": person.name, "SerialNumber": person.serial}
    second = admin.iam.create_virtual_mfa_device(
        VirtualMFADeviceName=unique("mfa"))["VirtualMFADevice"]
    with refused("AccessDenied", "without multi-factor authentication"):
        iam.deactivate_mfa_device(**own)
    with refused("AccessDenied", "without multi-factor authentication"):
        iam.enable_mfa_device(UserName=person.name, SerialNumber=second["SerialNumber"],
                              **two_codes(second["Base32StringSeed"]))
    person.session(**person.factor()).iam.deactivate_mfa_device(**own)


def test_the_report_tells_who_has_a_device(own_server):
    alone = first_account(own_server)
    person = Person(alone)
    alone.user(name="bare")
    alone.iam.generate_credential_report()
    report = alone.iam.get_credential_report()["Content"].decode()
    active = {row["user"]: row["mfa_active"] for row in csv.DictReader(io.StringIO(report))}
    assert (active[person.name], active["bare"], active["<root_account>"]) == (
        "true", "false", "false")


def test_a_clock_that_is_off_is_set(admin, person):
    with refused("AccessDenied", WRONG):
        person.session(**person.factor(20))
    admin.iam.resync_mfa_device(
        UserName=person.name, SerialNumber=person.serial,
        AuthenticationCode1=code(person.seed, 20), AuthenticationCode2=code(person.seed, 21))
    person.session(**person.factor(22))


def test_eight_devices_at_most(admin, person):
    def one_more():
        made = admin.iam.create_virtual_mfa_device(
            VirtualMFADeviceName=unique("mfa"))["VirtualMFADevice"]
        admin.iam.enable_mfa_device(UserName=person.name, SerialNumber=made["SerialNumber"],
                                    **two_codes(made["Base32StringSeed"]))
    for _ in range(7):
        one_more()
    with refused("LimitExceeded", "Cannot exceed quota for MFADevicesPerUser: 8"):
        one_more()


def test_another_accounts_device_is_nobodys(server, admin, person):
    stranger = new_account(server, "555555555777")
    for operation in ("delete_virtual_mfa_device", "list_mfa_device_tags"):
        with refused("AccessDenied"):
            getattr(stranger.iam, operation)(SerialNumber=person.serial)
    assert stranger.iam.list_virtual_mfa_devices()["VirtualMFADevices"] == []


def test_a_seed_is_kept_nowhere(server, admin, person):
    """Neither in letters nor in bytes, nor is a service's password."""
    secret = admin.iam.create_service_specific_credential(
        UserName=person.name, ServiceName="codecommit.amazonaws.com")
    password = secret["ServiceSpecificCredential"]["ServicePassword"].encode()
    looked_for = [person.seed, base64.b32decode(person.seed), password]
    for path in server.data_dir.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [one for one in looked_for if one in content], path


def test_the_picture_is_a_square_of_black_and_white(person):
    """Of the seed's length, with white around it; what it says is the library's to draw."""
    assert person.picture.startswith(b"\x89PNG\r\n\x1a\n")
    width, height, depth, kind = struct.unpack(">IIBB", person.picture[16:26])
    assert (width, depth, kind) == (height, 8, 0)
    at, data = 8, b""
    while at < len(person.picture):
        length, = struct.unpack(">I", person.picture[at:at + 4])
        if person.picture[at + 4:at + 8] == b"IDAT":
            data += person.picture[at + 8:at + 8 + length]
        at += length + 12
    assert len(zlib.decompress(data)) == height * (width + 1)


def test_bedrocks_keys_are_api_keys(admin, person):
    made = admin.iam.create_service_specific_credential(
        UserName=person.name, ServiceName="bedrock.amazonaws.com",
        CredentialAgeDays=30)["ServiceSpecificCredential"]
    alias = f"{person.name}-at-{admin.account_id}"
    assert made["ServiceCredentialAlias"] == alias
    assert "ServicePassword" not in made and "ServiceUserName" not in made
    key = made["ServiceCredentialSecret"]
    assert base64.b64decode(key.removeprefix("ABSK")).decode().startswith(f"{alias}:")
    listed = admin.iam.list_service_specific_credentials(AllUsers=True)
    ids = [one["ServiceSpecificCredentialId"] for one in listed["ServiceSpecificCredentials"]]
    assert made["ServiceSpecificCredentialId"] in ids


def test_an_ssh_key_is_one_in_either_encoding(admin, person):
    iam = admin.iam
    iam.upload_ssh_public_key(UserName=person.name, SSHPublicKeyBody=ssh_public_key()[0])
    pem = iam.get_ssh_public_key(UserName=person.name, Encoding="PEM", SSHPublicKeyId=(
        iam.list_ssh_public_keys(UserName=person.name)["SSHPublicKeys"][0]["SSHPublicKeyId"]))
    with refused("DuplicateSSHPublicKey"):
        iam.upload_ssh_public_key(UserName=person.name,
                                  SSHPublicKeyBody=pem["SSHPublicKey"]["SSHPublicKeyBody"])
