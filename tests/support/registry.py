"""Debian's docker-registry as a child process: htpasswd (bcrypt) users, plain HTTP on loopback,
and its own log as the witness of who asked for what."""

import base64
import http.client
import json
import os
import socket
import subprocess
from dataclasses import dataclass
from pathlib import Path

from .wait import wait_for

BCRYPT_COST = "4"  # The cheapest bcrypt there is: each request of each pull pays for it.

CONFIG = """version: 0.1
log: {{level: debug, formatter: json, accesslog: {{disabled: true}}}}
storage:
  filesystem: {{rootdirectory: {root}}}
  delete: {{enabled: true}}
  redirect: {{disable: false}}
  maintenance: {{uploadpurging: {{enabled: false}}}}
{middleware}http: {{addr: "127.0.0.1:{port}", secret: tests}}
{auth}
"""
AUTH = "auth: {{htpasswd: {{realm: tests, path: {path}}}}}"
REDIRECT = "middleware: {{storage: [{{name: redirect, options: {{baseurl: '{base}'}}}}]}}\n"


@dataclass(frozen=True)
class Request:
    """One request as the registry answered it."""

    method: str
    path: str
    status: int
    password: str | None  # "accepted", "wrong", or None when none was sent.


def free_port():
    """docker-registry can't tell which port it was given, so one is chosen for it."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Registry:
    """A registry. Without users it is public; `redirect_to` sends blob readers to another host."""

    def __init__(self, folder, users=None, redirect_to=None):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.storage = self.folder / "storage"
        self.log_path = self.folder / "log"
        self.htpasswd = self.folder / "htpasswd"
        self.users = {}
        self.private = users is not None
        self.redirect_to = redirect_to
        self.port = free_port()
        self.host = f"127.0.0.1:{self.port}"
        self.process = None
        self.htpasswd.touch()
        for name, password in (users or {}).items():
            self.add_user(name, password)

    def add_user(self, name, password):
        """Adds a user or changes a password; the registry notices the file's new time stamp."""
        subprocess.run(
            ["htpasswd", "-i", "-B", "-C", BCRYPT_COST, str(self.htpasswd), name],
            input=password.encode(), check=True, capture_output=True, timeout=20,
        )
        # Whole seconds would do for the registry, but two changes within one must differ as well.
        stamp = os.stat(self.htpasswd).st_mtime_ns + 1_000_000_000 * (1 + len(self.users))
        os.utime(self.htpasswd, ns=(stamp, stamp))
        self.users[name] = password

    def start(self):
        self.storage.mkdir(exist_ok=True)
        config = self.folder / "config.yml"
        config.write_text(CONFIG.format(
            root=self.storage, port=self.port,
            auth=AUTH.format(path=self.htpasswd) if self.private else "",
            middleware=REDIRECT.format(base=self.redirect_to) if self.redirect_to else "",
        ))
        with self.log_path.open("ab") as log:
            self.process = subprocess.Popen(
                ["docker-registry", "serve", str(config)], stdout=log, stderr=log,
                stdin=subprocess.DEVNULL, env={"PATH": os.environ["PATH"], "HOME": str(self.folder)},
            )
        wait_for(self._answers, 20, f"docker-registry on {self.host}")
        return self

    def _answers(self):
        assert self.process.poll() is None, f"docker-registry died: {self.log_path.read_text()}"
        try:
            return self.status("GET", "/v2/") in (200, 401)
        except OSError:
            return False

    def status(self, method, path, user=None, password=None):
        """The status of one plain request, made without any client library."""
        headers = {}
        if user is not None:
            pair = base64.b64encode(f"{user}:{password}".encode()).decode()
            headers["Authorization"] = f"Basic {pair}"
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request(method, path, headers=headers)
            return connection.getresponse().status
        finally:
            connection.close()

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.terminate()
            try:
                self.process.wait(10)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(10)

    def image(self, repository, tag="1"):
        """The image reference as a job definition names it."""
        return f"{self.host}/{repository}:{tag}"

    def mark(self):
        """Where the log ends now; hand it to `requests` to see only what follows."""
        return self.log_path.stat().st_size

    def requests(self, since=0):
        """Every request since `since`, in order, from the registry's own log: its entries about one
        request share an id, and say what became of the password, if there was one."""
        with self.log_path.open("rb") as log:
            log.seek(since)
            lines = log.read().splitlines()
        found = {}
        for line in lines:
            try:
                entry = json.loads(line)
                request = entry["http.request.id"]
            except (ValueError, KeyError):
                continue
            one = found.setdefault(request, {
                "method": entry.get("http.request.method", ""),
                "path": entry.get("http.request.uri", ""), "status": 0, "password": None})
            one["status"] = int(entry.get("http.response.status", one["status"]))
            message = entry.get("msg", "")
            if message == "authorized request":
                one["password"] = "accepted"
            elif message.startswith("error authenticating user"):
                one["password"] = "wrong"
            elif message.startswith("error authorizing context"):
                one["status"] = 401
        return [Request(**one) for one in found.values()]
