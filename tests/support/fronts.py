"""Hosts that are not a registry but that pulls meet: a token realm in front of one, a plain file
host behind one. They note every request, so that a test can say where a password went."""

import base64
import http.client
import json
import socket
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qs, urlsplit


@dataclass
class Seen:
    """One request as it arrived."""

    method: str
    path: str
    authorization: str | None
    body: bytes = b""
    status: int = 0


class Host:
    """An HTTP server on a port of its own choosing; `answer(seen)` gives (status, headers, body)."""

    def __init__(self, address="127.0.0.1"):
        self.seen = []
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _serve(self):
                size = int(self.headers.get("Content-Length") or 0)
                seen = Seen(self.command, self.path, self.headers.get("Authorization"),
                            self.rfile.read(size))
                outer.seen.append(seen)
                status, headers, body = outer.answer(seen)
                seen.status = status
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                if "Content-Length" not in headers:
                    self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                if self.command != "HEAD":
                    self.wfile.write(body)

            do_GET = do_HEAD = do_POST = _serve

            def log_message(self, *_):
                """The host keeps `seen` instead of a log."""

        self.server = ThreadingHTTPServer((address, 0), Handler)
        self.server.daemon_threads = True
        self.host = f"{address}:{self.server.server_address[1]}"
        threading.Thread(target=self.server.serve_forever, args=(0.02,), daemon=True).start()

    def answer(self, seen):
        return 404, {}, b""

    def stop(self):
        self.server.shutdown()
        self.server.server_close()

    def passwords(self):
        """The requests that carried any Authorization or a body that could hold a password."""
        return [seen for seen in self.seen if seen.authorization or seen.body]


class FileHost(Host):
    """Serves a registry's storage folder to readers it redirected, as an object store would."""

    def __init__(self, root):
        self.root = Path(root)
        super().__init__()

    def answer(self, seen):
        path = (self.root / urlsplit(seen.path).path.lstrip("/")).resolve()
        if self.root.resolve() not in path.parents or not path.is_file():
            return 404, {}, b""
        return 200, {"Content-Type": "application/octet-stream"}, path.read_bytes()


@dataclass
class TokenFront:
    """A registry that speaks Bearer tokens: a realm of its own, the content from a real registry.

    `realm` overrides where the challenge points; `forbids` is a repository it answers 403 for."""

    registry: object
    realm: str | None = None
    forbids: str | None = None
    address: str = "127.0.0.1"
    token: str = "a-token-of-the-tests"
    host_: Host = field(init=False)

    def __post_init__(self):
        self.host_ = Host(self.address)
        self.host_.answer = self._answer
        self.host = self.host_.host
        self.seen = self.host_.seen

    def stop(self):
        self.host_.stop()

    def image(self, repository, tag="1"):
        return f"{self.host}/{repository}:{tag}"

    def _answer(self, seen):
        url = urlsplit(seen.path)
        if url.path == "/token":
            return self._grant(seen, parse_qs(url.query))
        if seen.authorization != f"Bearer {self.token}":
            realm = self.realm or f"http://{self.host}/token"
            parts = url.path.removeprefix("/v2/").split("/")
            scope = ""
            if len(parts) > 2:
                scope = f',scope="repository:{"/".join(parts[:-2])}:pull"'
            challenge = f'Bearer realm="{realm}",service="tests"{scope}'
            return 401, {"WWW-Authenticate": challenge, "Content-Type": "application/json"}, (
                b'{"errors":[{"code":"UNAUTHORIZED","message":"authentication required"}]}')
        if self.forbids and url.path.startswith(f"/v2/{self.forbids}/"):
            return 403, {"Content-Type": "application/json"}, json.dumps({"errors": [{
                "code": "DENIED", "message": "requested access to the resource is denied"}]}).encode()
        return self._pass_on(seen)

    def _grant(self, seen, query):
        pairs = [base64.b64encode(f"{n}:{p}".encode()).decode() for n, p in self.registry.users.items()]
        if seen.authorization not in [f"Basic {pair}" for pair in pairs]:
            return 401, {"Content-Type": "application/json"}, (
                b'{"errors":[{"code":"UNAUTHORIZED","message":"incorrect username or password"}]}')
        return 200, {"Content-Type": "application/json"}, json.dumps(
            {"token": self.token, "access_token": self.token, "expires_in": 300,
             "scope": " ".join(query.get("scope", []))}).encode()

    def _pass_on(self, seen):
        name, password = next(iter(self.registry.users.items()))
        pair = base64.b64encode(f"{name}:{password}".encode()).decode()
        connection = http.client.HTTPConnection(self.registry.host, timeout=20)
        try:
            connection.request(seen.method, seen.path, headers={
                "Authorization": f"Basic {pair}", "Host": self.host,
                "Accept": "application/vnd.oci.image.manifest.v1+json"})
            response = connection.getresponse()
            kept = {name: response.headers[name] for name in
                    ("Content-Type", "Docker-Content-Digest", "Content-Length")
                    if response.headers[name]}
            return response.status, kept, response.read()
        finally:
            connection.close()


def outside_address():
    """An address of this machine that isn't loopback, or None when it has no other."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))  # Documentation range; a datagram socket sends nothing.
        except OSError:
            return None
        address = probe.getsockname()[0]
    return None if address.startswith("127.") else address
