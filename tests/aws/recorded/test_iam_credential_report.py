"""Credential reports, as recorded from AWS."""

import csv
import io

from support.answers import DATE, fails, shown
from support.certificates import self_signed
from support.wait import wait_for

HEADER = (
    "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
    "password_next_rotation,mfa_active,access_key_1_active,access_key_1_last_rotated,"
    "access_key_1_last_used_date,access_key_1_last_used_region,access_key_1_last_used_service,"
    "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
    "access_key_2_last_used_region,access_key_2_last_used_service,cert_1_active,"
    "cert_1_last_rotated,cert_2_active,cert_2_last_rotated")
STARTED = {"State": "STARTED",
           "Description": "No report exists. Starting a new report generation task"}
# What a user without anything has in every column but the first three.
NOTHING = {name: "false" if name.endswith(("active", "enabled")) else "N/A"
           for name in HEADER.split(",")[3:]}


def _made(iam):
    """Has a report made, and the answer to the request that found it ready."""
    assert shown(iam.generate_credential_report()) == STARTED

    def ready():
        answer = shown(iam.generate_credential_report())
        assert answer["State"] in ("INPROGRESS", "COMPLETE")
        return answer if answer["State"] == "COMPLETE" else None

    assert wait_for(ready, what="the report") == {"State": "COMPLETE"}
    return iam.get_credential_report()


def _rows(report):
    text = report["Content"].decode()
    assert "\r" not in text and not text.endswith("\n")
    assert text.splitlines()[0] == HEADER
    return {row["user"]: row for row in csv.DictReader(io.StringIO(text))}


def _time(moment):
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")


def test_no_report_before_one_is_made(alone):
    with fails("ReportNotPresent", None, 410):
        alone.iam.get_credential_report()


def test_a_report(alone):
    report = _made(alone.iam)
    assert shown(report).keys() == {"Content", "GeneratedTime", "ReportFormat"}
    assert shown(report)["GeneratedTime"] == DATE
    assert report["ReportFormat"] == "text/csv"
    rows = _rows(report)
    assert next(iter(rows)) == "<root_account>"
    assert rows["<root_account>"]["arn"] == f"arn:aws:iam::{alone.account_id}:root"


def _user(iam, name):
    """A new user's row, when he has nothing yet."""
    made = iam.create_user(UserName=name, Path="/reported/")["User"]
    return {"user": name, "arn": made["Arn"],
            "user_creation_time": _time(made["CreateDate"]), **NOTHING}


def test_what_users_have(alone):
    iam = alone.iam
    bare, secret, keys, signer = (
        _user(iam, name) for name in ("z-bare", "d-password", "a-keys", "F-certificates"))
    made = iam.create_login_profile(
        UserName="d-password", Password="Night-shift-1!")["LoginProfile"]["CreateDate"]
    secret.update(password_enabled="true", password_last_used="no_information",
                  password_last_changed=_time(made))
    pair = [iam.create_access_key(UserName="a-keys")["AccessKey"] for _ in range(2)]
    iam.update_access_key(
        UserName="a-keys", AccessKeyId=pair[1]["AccessKeyId"], Status="Inactive")
    certificate = iam.upload_signing_certificate(
        UserName="F-certificates", CertificateBody=self_signed("signer"))["Certificate"]
    signer.update(cert_1_active="true", cert_1_last_rotated=_time(certificate["UploadDate"]))

    rows = _rows(_made(iam))
    assert rows["z-bare"] == bare
    assert rows["d-password"] == secret
    assert rows["F-certificates"] == signer
    seen = rows["a-keys"]
    # An inactive key keeps its date.
    assert sorted((seen[f"access_key_{n}_active"], seen[f"access_key_{n}_last_rotated"])
                  for n in (1, 2)) == sorted([("true", _time(pair[0]["CreateDate"])),
                                              ("false", _time(pair[1]["CreateDate"]))])
    assert {name: value for name, value in seen.items() if "access_key" not in name} == {
        name: value for name, value in keys.items() if "access_key" not in name}
    # By name, whatever its case.
    names = [name for name in rows if name in ("z-bare", "d-password", "a-keys", "F-certificates")]
    assert names == ["a-keys", "d-password", "F-certificates", "z-bare"]


def test_a_report_is_kept_for_a_while(alone):
    first = _made(alone.iam)
    alone.iam.create_user(UserName="late")
    assert shown(alone.iam.generate_credential_report()) == {"State": "COMPLETE"}
    again = alone.iam.get_credential_report()
    assert again["Content"] == first["Content"]
    assert again["GeneratedTime"] == first["GeneratedTime"]
