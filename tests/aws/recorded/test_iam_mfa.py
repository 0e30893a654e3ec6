"""Virtual MFA devices, as recorded from AWS."""

import pytest

from support.answers import DATE, fails, in_use, invalid, missing, no_user, shown, tags, taken
from support.totp import two_codes
from support.wait import unique

BAD_PATH = ("The specified value for path is invalid. It must begin and end with / and contain "
            "only alphanumeric characters and/or / characters.")
NO_CODES = {"AuthenticationCode1": "012345", "AuthenticationCode2": "543210"}


def _serial(admin, name, path="/"):
    return f"arn:aws:iam::{admin.account_id}:mfa{path}{name}"


def _no_device(serial):
    return missing(f"MFA Device with serial number {serial} does not exist.")


def _make(iam, name=None):
    return iam.create_virtual_mfa_device(
        VirtualMFADeviceName=name or unique("mfa"))["VirtualMFADevice"]


def _enable(iam, user, device):
    return shown(iam.enable_mfa_device(
        UserName=user, SerialNumber=device["SerialNumber"],
        **two_codes(device["Base32StringSeed"])))


def _listed(iam, *serials, **filters):
    """What is listed of these devices."""
    answer = shown(iam.list_virtual_mfa_devices(**filters))
    assert answer.pop("IsTruncated") is False
    assert answer.keys() == {"VirtualMFADevices"}
    return [one for one in answer["VirtualMFADevices"] if one["SerialNumber"] in serials]


def _of_user(iam, user):
    return shown(iam.list_mfa_devices(UserName=user))


@pytest.fixture
def device(iam):
    return _make(iam)


@pytest.fixture
def enabled(iam, user, device):
    """The serial number of a device that the user's is."""
    _enable(iam, user, device)
    return device["SerialNumber"]


@pytest.mark.parametrize("path", [None, "/", "/recorded/", "/two//slashes/"])
def test_a_device_comes_and_goes(admin, path):
    iam, name = admin.iam, unique("mfa")
    where = {"Path": path} if path else {}
    made = shown(iam.create_virtual_mfa_device(VirtualMFADeviceName=name, **where))
    assert made.keys() == {"VirtualMFADevice"}
    made = made["VirtualMFADevice"]
    assert made.pop("Base32StringSeed")
    assert made.pop("QRCodePNG").startswith(b"\x89PNG")
    serial = _serial(admin, name, path or "/")
    assert made == {"SerialNumber": serial}
    assert _listed(iam, serial) == [{"SerialNumber": serial}]
    assert shown(iam.delete_virtual_mfa_device(SerialNumber=serial)) == {}
    assert _listed(iam, serial) == []


def test_a_name_is_taken_once(iam):
    name = unique("mfa")
    _make(iam, name)
    with taken("MFA device already exists."):
        _make(iam, name)


@pytest.mark.parametrize("path", ["recorded/", "/recorded"])
def test_a_path_begins_and_ends_with_a_slash(iam, path):
    with fails("ValidationError", BAD_PATH, 400):
        iam.create_virtual_mfa_device(VirtualMFADeviceName=unique("mfa"), Path=path)


def test_a_path_is_not_longer_than_512(iam):
    with invalid("Value at 'path' failed to satisfy constraint: "
                 "Member must have length less than or equal to 512"):
        iam.create_virtual_mfa_device(
            VirtualMFADeviceName=unique("mfa"), Path=f"/{'p' * 511}/")


def test_deleting_a_device_that_is_not_there(admin):
    serial = _serial(admin, "absent")
    with _no_device(serial):
        admin.iam.delete_virtual_mfa_device(SerialNumber=serial)


def test_devices_are_listed_by_whether_they_are_assigned(iam):
    serials = [_make(iam)["SerialNumber"] for _ in range(3)]
    entries = [{"SerialNumber": one} for one in sorted(serials)]

    def listed(status):
        return sorted(_listed(iam, *serials, AssignmentStatus=status),
                      key=lambda one: one["SerialNumber"])

    assert listed("Unassigned") == entries
    assert listed("Assigned") == []
    assert listed("Any") == entries


def test_devices_are_paged(iam):
    for _ in range(2):
        _make(iam)
    page = shown(iam.list_virtual_mfa_devices(MaxItems=1))
    assert len(page["VirtualMFADevices"]) == 1
    assert page["IsTruncated"] is True
    rest = shown(iam.list_virtual_mfa_devices(MaxItems=1, Marker=page["Marker"]))
    assert len(rest["VirtualMFADevices"]) == 1
    assert rest["VirtualMFADevices"] != page["VirtualMFADevices"]


def test_a_marker_that_nobody_gave(iam):
    with fails("ValidationError", "Invalid Marker.", 400):
        iam.list_virtual_mfa_devices(Marker="not-a-marker")


def test_a_device_is_enabled_and_deactivated(admin, user, device):
    iam, serial = admin.iam, device["SerialNumber"]
    assert _of_user(iam, user) == {"IsTruncated": False, "MFADevices": []}
    assert _enable(iam, user, device) == {}
    assert _of_user(iam, user) == {"IsTruncated": False, "MFADevices": [
        {"EnableDate": DATE, "SerialNumber": serial, "UserName": user}]}
    owner = shown(iam.get_user(UserName=user))["User"]
    assert _listed(iam, serial, AssignmentStatus="Assigned") == [{
        "EnableDate": DATE, "SerialNumber": serial, "User": {
            "Arn": f"arn:aws:iam::{admin.account_id}:user/{user}", "CreateDate": DATE,
            "Path": "/", "UserId": owner["UserId"], "UserName": user}}]
    assert _listed(iam, serial, AssignmentStatus="Unassigned") == []
    assert shown(iam.deactivate_mfa_device(UserName=user, SerialNumber=serial)) == {}
    assert _of_user(iam, user) == {"IsTruncated": False, "MFADevices": []}
    assert _listed(iam, serial, AssignmentStatus="Assigned") == []
    assert _listed(iam, serial, AssignmentStatus="Unassigned") == [{"SerialNumber": serial}]


def test_a_device_is_one_users(iam, user, device, enabled):
    second = unique("user")
    iam.create_user(UserName=second)
    with taken("MFA Device is already in use."):
        _enable(iam, second, device)


def test_a_device_is_enabled_once(iam, user, device, enabled):
    with taken(f"MFA Device for user {user} already exists."):
        _enable(iam, user, device)


@pytest.mark.parametrize("how", ["no codes of it", "one code twice", "in the wrong order"])
def test_codes_that_are_none(iam, user, device, how):
    codes = two_codes(device["Base32StringSeed"])
    first, second = codes["AuthenticationCode1"], codes["AuthenticationCode2"]
    first, second = {"no codes of it": ("000000", "000000"), "one code twice": (second, second),
                     "in the wrong order": (second, first)}[how]
    with fails("InvalidAuthenticationCode", "Authentication code for device is not valid.", 403):
        iam.enable_mfa_device(UserName=user, SerialNumber=device["SerialNumber"],
                              AuthenticationCode1=first, AuthenticationCode2=second)
    assert _of_user(iam, user)["MFADevices"] == []


def test_a_device_of_nobody_or_somebody_else(iam, user, device):
    serial, second = device["SerialNumber"], unique("user")
    iam.create_user(UserName=second)
    for enabled_by_now in (False, True):
        if enabled_by_now:
            _enable(iam, user, device)
        with missing("MFA Device invalid for user."):
            iam.deactivate_mfa_device(UserName=second, SerialNumber=serial)
        with missing("MFA Device invalid for user."):
            iam.resync_mfa_device(
                UserName=second, SerialNumber=serial, **two_codes(device["Base32StringSeed"]))


def test_a_device_in_use_is_not_deleted(iam, user, enabled):
    with fails("DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.", 409):
        iam.delete_virtual_mfa_device(SerialNumber=enabled)
    iam.deactivate_mfa_device(UserName=user, SerialNumber=enabled)
    with missing("MFA Device invalid for user."):
        iam.deactivate_mfa_device(UserName=user, SerialNumber=enabled)
    iam.delete_virtual_mfa_device(SerialNumber=enabled)


def test_a_tagged_device_shows_its_tags_once(iam):
    made = shown(iam.create_virtual_mfa_device(
        VirtualMFADeviceName=unique("mfa"), Tags=tags(team="night")))["VirtualMFADevice"]
    assert made["Tags"] == tags(team="night")
    serial = made["SerialNumber"]
    assert _listed(iam, serial) == [{"SerialNumber": serial}]
    assert shown(iam.list_mfa_device_tags(SerialNumber=serial)) == {
        "IsTruncated": False, "Tags": tags(team="night")}


def test_a_virtual_device_is_not_shown_alone(iam, user, enabled):
    message = ("The MFA device serial number sent in the request is invalid or not supported by "
               "this API. Currently, only hardware FIDO security keys are supported. Please use "
               "the compatible device or API.")
    with fails("ValidationError", message, 400):
        iam.get_mfa_device(UserName=user, SerialNumber=enabled)


def test_a_user_that_is_not_there(iam, device):
    serial = device["SerialNumber"]
    with no_user():
        iam.enable_mfa_device(UserName="absent", SerialNumber=serial, **NO_CODES)
    with no_user():
        iam.deactivate_mfa_device(UserName="absent", SerialNumber=serial)


def test_deactivating_a_device_that_is_not_there(admin, user):
    serial = _serial(admin, "absent")
    with _no_device(serial):
        admin.iam.deactivate_mfa_device(UserName=user, SerialNumber=serial)


def test_a_user_keeps_his_device_under_another_name(iam, user, enabled):
    renamed = unique("renamed")
    iam.update_user(UserName=user, NewUserName=renamed)
    assert _of_user(iam, renamed) == {"IsTruncated": False, "MFADevices": [
        {"EnableDate": DATE, "SerialNumber": enabled, "UserName": renamed}]}
    with no_user(user):
        iam.list_mfa_devices(UserName=user)


def test_a_user_with_a_device_is_not_deleted(iam, user, enabled):
    with in_use("remove tokens from principal"):
        iam.delete_user(UserName=user)
    iam.deactivate_mfa_device(UserName=user, SerialNumber=enabled)
    iam.delete_user(UserName=user)
