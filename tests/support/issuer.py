"""An OpenID Connect issuer on this machine: a discovery document, its keys, and tokens."""

import base64
import json
import shutil
import subprocess
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import rsa


def _encoded(data):
    if isinstance(data, dict):
        data = json.dumps(data).encode()
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def _number(value):
    return _encoded(value.to_bytes((value.bit_length() + 7) // 8, "big"))


def new_key():
    """By openssl where there is one: Python takes many seconds for it."""
    if shutil.which("openssl"):
        made = subprocess.run(["openssl", "genrsa", "-traditional", "2048"],
                              capture_output=True, check=True)
        return rsa.PrivateKey.load_pkcs1(made.stdout)
    return rsa.newkeys(2048)[1]


class Issuer:
    """Serves its keys until stopped; `asked` counts how often, `visits` whatever is asked."""

    def __init__(self):
        self.keys = {"one": new_key()}
        self.asked = self.visits = 0
        outer = self

        class Handler(BaseHTTPRequestHandler):
            def do_GET(self):
                answer = outer.answer(self.path)
                self.send_response(200 if answer else 404)
                self.end_headers()
                self.wfile.write(json.dumps(answer or {}).encode())

            def log_message(self, *_):
                pass

        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def answer(self, path):
        self.visits += 1
        if path == "/.well-known/openid-configuration":
            return {"issuer": self.url, "jwks_uri": f"{self.url}/keys"}
        if path == "/keys":
            self.asked += 1
            return {"keys": [
                {"kty": "RSA", "use": "sig", "alg": "RS256", "kid": name, "n": _number(key.n),
                 "e": _number(key.e)} for name, key in self.keys.items()]}
        return None

    def add_key(self, name):
        self.keys[name] = new_key()

    def token(self, key="one", signed_with=None, header=None, **claims):
        """A token for the audience `sts`, good for five minutes, unless the claims say otherwise."""
        now = int(time.time())
        claims = {"iss": self.url, "aud": "sts", "sub": "repo:team/app", "iat": now,
                  "exp": now + 300, **claims}
        claims = {name: value for name, value in claims.items() if value is not None}
        head = _encoded({"alg": "RS256", "typ": "JWT", "kid": key, **(header or {})})
        text = f"{head}.{_encoded(claims)}"
        signature = rsa.sign(text.encode(), signed_with or self.keys[key], "SHA-256")
        return f"{text}.{_encoded(signature)}"

    def stop(self):
        self.server.shutdown()
