"""Every request is signed, and nothing but the right signature will do: all six services alike."""

import dataclasses
import urllib.request

import pytest

from support.policies import allow, trust
from support.signing import call, request, send

# One harmless read a service; the answer needs no resource to exist.
READS = {"secretsmanager": "ListSecrets", "kms": "ListKeys", "logs": "DescribeLogGroups",
         "iam": "ListRoles", "sts": "GetCallerIdentity", "batch": "DescribeJobQueues"}
QUERY = ("iam", "sts")
MISMATCH = ("The request signature we calculated does not match the signature you provided. Check "
            "your AWS Secret Access Key and signing method.")


def _code(service, json_code, query_code):
    return query_code if service in QUERY else json_code


def _assert(answer, service, json_code, query_code, *texts):
    assert answer.code == _code(service, json_code, query_code), (answer.status, answer.text)
    assert answer.status in (400, 403)
    for text in texts:
        assert text in answer.message, answer.message


@pytest.fixture(params=READS)
def service(request):
    return request.param


def test_a_right_signature_is_taken(admin, service):
    answer = call(admin, service, READS[service])
    assert answer.status == 200, answer.text


def test_wrong_secret_key(admin, service):
    stranger = dataclasses.replace(admin, secret_access_key="x" * 40, _clients={})
    _assert(call(stranger, service, READS[service]), service, "InvalidSignatureException",
            "SignatureDoesNotMatch", MISMATCH)


def test_unknown_access_key(admin, service):
    stranger = dataclasses.replace(admin, access_key_id="AKIAIOSFODNN7EXAMPLE", _clients={})
    _assert(call(stranger, service, READS[service]), service, "UnrecognizedClientException",
            "InvalidClientTokenId", "The security token included in the request is invalid.")


def test_unsigned(admin, service):
    answer = send(admin, *request(service, READS[service]))
    _assert(answer, service, "MissingAuthenticationTokenException", "MissingAuthenticationToken")


@pytest.mark.parametrize("skew_s", [-3600, 3600])
def test_clock_skew(admin, service, skew_s):
    text = "Signature expired: " if skew_s < 0 else "Signature not yet current: "
    _assert(call(admin, service, READS[service], skew_s=skew_s), service,
            "InvalidSignatureException", "SignatureDoesNotMatch", text)


@pytest.mark.parametrize("skew_s", [-240, 240])
def test_a_clock_four_minutes_off_is_tolerated(admin, service, skew_s):
    assert call(admin, service, READS[service], skew_s=skew_s).status == 200


def _body(method, path, headers, body):
    return method, path, headers, body + (b"&X=1" if b"Action=" in body else b" ")


def _path(method, path, headers, body):
    return method, f"{path}?extra=1", headers, body


def _header(method, path, headers, body):
    return method, path, {**headers, "X-Amz-Date": headers["X-Amz-Date"][:-2] + (
        "1Z" if headers["X-Amz-Date"][-2] == "0" else "0Z")}, body


def _type(method, path, headers, body):
    """A signed header, changed. (botocore signs content-type and the target.)"""
    name = "X-Amz-Target" if "X-Amz-Target" in headers else "Content-Type"
    changed = {"X-Amz-Target": headers.get("X-Amz-Target", "") + "x"}.get(
        name, headers["Content-Type"] + " ;x=y")
    return method, path, {**headers, name: changed}, body


@pytest.mark.parametrize("spoil", [_body, _path, _header, _type])
def test_anything_changed_after_signing(admin, service, spoil):
    answer = call(admin, service, READS[service], spoil=spoil)
    # A changed target is another, unknown, operation: either answer refuses it.
    unknown = ("UnknownOperationException",) if spoil is _type else ()
    assert answer.status >= 400 and answer.code in (
        "InvalidSignatureException", "SignatureDoesNotMatch", *unknown), answer.text


def test_body_hash_header_is_not_believed(admin):
    """A client may say UNSIGNED-PAYLOAD; these services always hash what they got."""
    def spoil(method, path, headers, body):
        return method, path, {**headers, "X-Amz-Content-SHA256": "UNSIGNED-PAYLOAD"}, body + b" "
    assert call(admin, "secretsmanager", "ListSecrets", spoil=spoil).status >= 400


def test_scope_of_another_service(admin, service):
    wrong = "s3" if service != "s3" else "sqs"
    answer = call(admin, service, READS[service], scope=wrong)
    assert answer.status >= 400 and answer.code in (
        "InvalidSignatureException", "SignatureDoesNotMatch"), answer.text


@pytest.mark.parametrize("header", ["AWS4-HMAC-SHA256", "AWS4-HMAC-SHA256 Credential=a/b", "Basic eDp5",
                                    "AWS4-HMAC-SHA256 Credential=, SignedHeaders=, Signature="])
def test_malformed_authorization(admin, service, header):
    def spoil(method, path, headers, body):
        return method, path, {**headers, "Authorization": header}, body
    answer = call(admin, service, READS[service], spoil=spoil)
    assert answer.status in (400, 403), answer.text
    assert answer.code in ("IncompleteSignatureException", "IncompleteSignature",
                           "MissingAuthenticationTokenException", "MissingAuthenticationToken",
                           "InvalidSignatureException", "SignatureDoesNotMatch"), answer.text


def test_unknown_operation(admin, service):
    answer = call(admin, service, "MakeCoffee")
    assert answer.status in (400, 403, 404)
    assert answer.code == _code(service, "UnknownOperationException", "InvalidAction"), answer.text
    if service in QUERY:
        assert "Could not find operation MakeCoffee for version" in answer.message


@pytest.mark.parametrize(("service", "operation"), [
    ("logs", "StartQuery"), ("batch", "CreateSchedulingPolicy")])
def test_operations_of_aws_that_are_not_here_yet(admin, service, operation):
    answer = call(admin, service, operation)
    assert answer.code == "UnknownOperationException", answer.text


@pytest.mark.parametrize("body", [b"{", b"[]", b'"x"', b"\xff\xfe", b"{}x"])
def test_body_that_is_no_json_object(admin, body):
    from support.signing import sign
    method, path, headers, _ = request("secretsmanager", "ListSecrets")
    answer = send(admin, method, path, sign(admin, "secretsmanager", method, path, headers, body), body)
    assert answer.status == 400 and answer.code == "SerializationException", answer.text


def test_a_body_beyond_every_limit_is_refused_and_the_server_lives(admin):
    huge = {"Name": "x", "SecretString": "y" * (16 << 20)}
    try:
        answer = call(admin, "secretsmanager", "CreateSecret", huge)
        assert answer.status in (400, 413), answer.status
    except OSError:
        pass  # It may hang up before the whole body has been sent.
    assert call(admin, "sts", "GetCallerIdentity").status == 200


def test_presigned_get_caller_identity(admin):
    url = admin.sts.generate_presigned_url("get_caller_identity", HttpMethod="GET", ExpiresIn=60)
    answer = urllib.request.urlopen(url, timeout=10).read().decode()
    assert admin.identity()["Arn"] in answer


@pytest.mark.parametrize("change", [
    ("X-Amz-Expires=60", "X-Amz-Expires=600"), ("X-Amz-Signature=", "X-Amz-Signature=0"),
    ("Action=GetCallerIdentity", "Action=AssumeRole")])
def test_presigned_and_changed(admin, change):
    url = admin.sts.generate_presigned_url("get_caller_identity", HttpMethod="GET", ExpiresIn=60)
    assert change[0] in url
    with pytest.raises(urllib.error.HTTPError) as caught:
        urllib.request.urlopen(url.replace(*change), timeout=10)
    assert caught.value.code in (400, 403)


def test_session_token_must_be_there_and_be_its_own(admin):
    role = admin.role(allow("*"), trusted=trust({"AWS": admin.account_id}))
    session = admin.assume(role)
    assert call(session, "sts", "GetCallerIdentity").status == 200
    another = admin.assume(role).session_token
    token = session.session_token
    bent = token[:9] + ("A" if token[9] != "A" else "B") + token[10:]
    for wrong in (None, "nonsense", bent, another):
        broken = dataclasses.replace(session, session_token=wrong, _clients={})
        answer = call(broken, "sts", "GetCallerIdentity")
        assert answer.code in ("InvalidClientTokenId", "SignatureDoesNotMatch"), answer.text


def test_request_ids_are_on_answers_and_refusals(admin, service):
    for answer in (call(admin, service, READS[service]), call(admin, service, "MakeCoffee")):
        assert answer.headers.get("x-amzn-requestid") or answer.headers.get("x-amz-request-id"), (
            dict(answer.headers))
