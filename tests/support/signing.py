"""Requests signed by botocore's own signer but sent by hand, so that a test can spoil one thing."""

import datetime
import http.client
import json
import re
import urllib.parse
from unittest import mock

import botocore.auth
import botocore.awsrequest
import botocore.credentials

TARGETS = {"secretsmanager": "secretsmanager", "kms": "TrentService", "logs": "Logs_20140328",
           "batchyard": "Batchyard", "organizations": "AWSOrganizationsV20161128"}
VERSIONS = {"iam": "2010-05-08", "sts": "2011-06-15"}


class Answer:
    """An HTTP answer with the AWS error in it, whichever protocol wrote it."""

    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def text(self):
        return self.body.decode(errors="replace")

    @property
    def code(self):
        if self.text.lstrip().startswith("<"):
            found = re.search(r"<Code>([^<]*)</Code>", self.text)
            return found.group(1) if found else ""
        kind = self.headers.get("x-amzn-errortype") or json.loads(self.text or "{}").get("__type", "")
        return kind.split(":")[0].split("#")[-1]

    @property
    def message(self):
        if self.text.lstrip().startswith("<"):
            found = re.search(r"<Message>([^<]*)</Message>", self.text)
            return found.group(1) if found else ""
        answer = json.loads(self.text or "{}")
        return answer.get("message") or answer.get("Message") or ""


def request(service, operation, parameters=None, path=None):
    """(method, path, headers, body) of an operation, as its protocol frames it."""
    if service in TARGETS:
        return "POST", "/", {"Content-Type": "application/x-amz-json-1.1",
                             "X-Amz-Target": f"{TARGETS[service]}.{operation}"}, json.dumps(
                                 parameters or {}).encode()
    if service in VERSIONS:
        form = {"Action": operation, "Version": VERSIONS[service], **(parameters or {})}
        return "POST", "/", {"Content-Type": "application/x-www-form-urlencoded; charset=utf-8"}, (
            urllib.parse.urlencode(form).encode())
    return "POST", path or f"/v1/{operation.lower()}", {"Content-Type": "application/json"}, (
        json.dumps(parameters or {}).encode())


def send(caller, method, path, headers, body):
    """Sends exactly this."""
    host = urllib.parse.urlsplit(caller.endpoint).netloc
    connection = http.client.HTTPConnection(host, timeout=20)
    try:
        connection.request(method, path, body=body, headers=headers)
        response = connection.getresponse()
        return Answer(response.status, response.headers, response.read())
    finally:
        connection.close()


def sign(caller, service, method, path, headers, body, *, skew_s=0, region=None, scope=None):
    """The headers that a client whose clock is `skew_s` off would send."""
    credentials = botocore.credentials.Credentials(
        caller.access_key_id, caller.secret_access_key, caller.session_token)
    made = botocore.awsrequest.AWSRequest(
        method=method, url=caller.endpoint + path, headers=dict(headers), data=body)
    now = datetime.datetime.now(datetime.UTC) + datetime.timedelta(seconds=skew_s)
    with mock.patch("botocore.auth.get_current_datetime", lambda *_a, **_k: now.replace(tzinfo=None)):
        botocore.auth.SigV4Auth(credentials, scope or service, region or caller.region).add_auth(made)
    return dict(made.headers.items())


def call(caller, service, operation, parameters=None, *, path=None, spoil=None, **signing):
    """A signed call; `spoil(method, path, headers, body)` may change what is sent afterwards."""
    method, where, headers, body = request(service, operation, parameters, path)
    headers = sign(caller, service, method, where, headers, body, **signing)
    if spoil:
        method, where, headers, body = spoil(method, where, headers, body)
    return send(caller, method, where, headers, body)
