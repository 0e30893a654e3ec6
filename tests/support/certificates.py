"""RSA keys and X.509 certificates, made here: IAM keeps some, and reads them first."""

import base64
import functools
import os
import time

import rsa

KEY_BITS = 2048
YEAR_SECONDS = 365 * 24 * 3600

SHA256_WITH_RSA = bytes.fromhex("2a864886f70d01010b")
RSA_ENCRYPTION = bytes.fromhex("2a864886f70d010101")
COMMON_NAME = bytes.fromhex("550403")
BASIC_CONSTRAINTS = bytes.fromhex("551d13")


@functools.cache
def key(which="first"):
    """A private key; the same for the same word, since making one takes seconds."""
    return rsa.newkeys(KEY_BITS)[1]


def private_key_pem(which="first"):
    return key(which).save_pkcs1("PEM").decode()


def self_signed(name, which="first"):
    """The PEM text of a certificate that signs itself, valid for a year."""
    return _pem(_certificate(name, name, which, which))


def signed_by(authority, name, which="second", authority_key="first"):
    """The PEM text of a certificate that `self_signed(authority, authority_key)` vouches for."""
    return _pem(_certificate(authority, name, authority_key, which, leaf=True))


def ssh_public_key(which="first"):
    """The key's public half as one line of `authorized_keys`, and the blob within."""
    parts = [b"ssh-rsa", _positive(key(which).e), _positive(key(which).n)]
    blob = b"".join(len(part).to_bytes(4, "big") + part for part in parts)
    return f"ssh-rsa {base64.b64encode(blob).decode()}", blob


def _certificate(issuer, subject, issuer_key, subject_key, leaf=False):
    now = time.time()
    public = key(subject_key)
    info = _sequence(
        _sequence(_tagged(0x06, RSA_ENCRYPTION), _tagged(0x05, b"")),
        _tagged(0x03, b"\0" + _sequence(_integer(public.n), _integer(public.e))))
    algorithm = _sequence(_tagged(0x06, SHA256_WITH_RSA), _tagged(0x05, b""))
    constraints = b"" if leaf else _tagged(0x01, b"\xff")
    extensions = _tagged(0xa3, _sequence(_sequence(
        _tagged(0x06, BASIC_CONSTRAINTS), _tagged(0x01, b"\xff"),
        _tagged(0x04, _sequence(constraints)))))
    signed = _sequence(
        _tagged(0xa0, _integer(2)), _integer(int.from_bytes(os.urandom(12), "big") + 1),
        algorithm, _name(issuer), _sequence(_moment(now - 60), _moment(now + YEAR_SECONDS)),
        _name(subject), info, extensions)
    signature = rsa.sign(signed, key(issuer_key), "SHA-256")
    return _sequence(signed, algorithm, _tagged(0x03, b"\0" + signature))


def _pem(der):
    text = base64.encodebytes(der).decode().replace("\n", "")
    lines = [text[at:at + 64] for at in range(0, len(text), 64)]
    return "\n".join(["-----BEGIN CERTIFICATE-----", *lines, "-----END CERTIFICATE-----"]) + "\n"


def _name(common):
    return _sequence(_tagged(0x31, _sequence(
        _tagged(0x06, COMMON_NAME), _tagged(0x0c, common.encode()))))


def _moment(seconds):
    return _tagged(0x17, time.strftime("%y%m%d%H%M%SZ", time.gmtime(seconds)).encode())


def _positive(number):
    """A number as DER and SSH have it: big-endian, and a zero byte where it would look negative."""
    return number.to_bytes(number.bit_length() // 8 + 1, "big")


def _integer(number):
    return _tagged(0x02, _positive(number))


def _sequence(*parts):
    return _tagged(0x30, b"".join(parts))


def _tagged(tag, content):
    size = len(content)
    if size < 0x80:
        return bytes([tag, size]) + content
    length = size.to_bytes((size.bit_length() + 7) // 8, "big")
    return bytes([tag, 0x80 | len(length)]) + length + content
