"""What a client does with a public key outside KMS, in plain Python: nothing else is needed.

Slow and not for secrets: it checks that KMS keeps to the standards, and wraps material for import.
"""

import hashlib
import secrets
from dataclasses import dataclass

RSA, EC = bytes.fromhex("2a864886f70d010101"), bytes.fromhex("2a8648ce3d0201")
# Field prime, a, b, base point, order.
CURVES = {
    bytes.fromhex("2a8648ce3d030107"): (
        2**256 - 2**224 + 2**192 + 2**96 - 1, -3,
        0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b,
        (0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296,
         0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5),
        0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551),
    bytes.fromhex("2b81040022"): (
        2**384 - 2**128 - 2**96 + 2**32 - 1, -3,
        int("b3312fa7e23ee7e4988e056be3f82d19181d9c6efe814112"
             "0314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef", 16),
        (int("aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b98"
             "59f741e082542a385502f25dbf55296c3a545e3872760ab7", 16),
         int("3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147c"
             "e9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f", 16)),
        int("ffffffffffffffffffffffffffffffffffffffffffffffff"
             "c7634d81f4372ddf581a0db248b0a77aecec196accc52973", 16)),
    bytes.fromhex("2b8104000a"): (
        2**256 - 2**32 - 977, 0, 7,
        (0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798,
         0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8),
        0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141),
}


def der(data, start=0):
    """The DER value at `start`: its tag, its content, and where the next one begins."""
    tag, length, at = data[start], data[start + 1], start + 2
    if length & 0x80:
        count = length & 0x7f
        length, at = int.from_bytes(data[at:at + count], "big"), at + count
    return tag, data[at:at + length], at + length


def der_items(data):
    at, items = 0, []
    while at < len(data):
        _tag, content, at = der(data, at)
        items.append(content)
    return items


def public_key(spki):
    """The algorithm's identifier, its parameters, and the key's bits, of a SubjectPublicKeyInfo."""
    tag, body, end = der(spki)
    assert tag == 0x30 and end == len(spki), "one DER sequence and nothing after it"
    algorithm, bits = der_items(body)
    identifier, *parameters = der_items(algorithm)
    return identifier, parameters, bits[1:]


# RSA.


@dataclass
class RsaKey:
    modulus: int
    exponent: int

    @classmethod
    def read(cls, spki):
        identifier, _parameters, bits = public_key(spki)
        assert identifier == RSA
        modulus, exponent = (int.from_bytes(part, "big") for part in der_items(der(bits)[1]))
        return cls(modulus, exponent)

    @property
    def size(self):
        return (self.modulus.bit_length() + 7) // 8

    def _apply(self, data):
        number = pow(int.from_bytes(data, "big"), self.exponent, self.modulus)
        return number.to_bytes(self.size, "big")

    def encrypt_oaep(self, plain, name):
        """RSAES-OAEP with no label; `name` is both hashes'."""
        hash_length = hashlib.new(name).digest_size
        padding = bytes(self.size - len(plain) - 2 * hash_length - 2)
        block = hashlib.new(name).digest() + padding + b"\x01" + plain
        seed = secrets.token_bytes(hash_length)
        masked = _xor(block, _mask(seed, len(block), name))
        return self._apply(b"\0" + _xor(seed, _mask(masked, hash_length, name)) + masked)

    def is_pkcs1(self, digest, signature, name):
        """EMSA-PKCS1-v1_5 with the hash's identifier."""
        prefixes = {"sha256": "3031300d060960864801650304020105000420",
                    "sha384": "3041300d060960864801650304020205000430",
                    "sha512": "3051300d060960864801650304020305000440"}
        tail = bytes.fromhex(prefixes[name]) + digest
        return self._apply(signature) == (
            b"\0\1" + b"\xff" * (self.size - len(tail) - 3) + b"\0" + tail)

    def pss_salt_length(self, digest, signature, name):
        """How long the salt of a right EMSA-PSS signature is; None if it is wrong."""
        encoded, hash_length = self._apply(signature), len(digest)
        masked, seed = encoded[:-hash_length - 1], encoded[-hash_length - 1:-1]
        block = bytearray(_xor(masked, _mask(seed, len(masked), name)))
        block[0] &= 0x7f
        salt = bytes(block).lstrip(b"\0")
        if encoded[-1] != 0xbc or not salt.startswith(b"\1"):
            return None
        check = hashlib.new(name, bytes(8) + digest + salt[1:]).digest()
        return len(salt) - 1 if check == seed else None


def _mask(seed, length, name):
    blocks = (hashlib.new(name, seed + count.to_bytes(4, "big")).digest() for count in range(
        length // hashlib.new(name).digest_size + 1))
    return b"".join(blocks)[:length]


def _xor(one, other):
    return bytes(a ^ b for a, b in zip(one, other, strict=True))


# Elliptic curves.


def is_ecdsa(spki, digest, signature):
    """Whether a DER signature is right for this digest."""
    identifier, parameters, bits = public_key(spki)
    assert identifier == EC and bits[0] == 4, "an uncompressed point"
    prime, a, b, base, order = CURVES[parameters[0]]
    half = len(bits) // 2
    point = (int.from_bytes(bits[1:half + 1], "big"), int.from_bytes(bits[half + 1:], "big"))
    assert (point[1]**2 - point[0]**3 - a * point[0] - b) % prime == 0, "a point of the curve"
    r, s = (int.from_bytes(part, "big") for part in der_items(der(signature)[1]))
    number = int.from_bytes(digest, "big") >> max(0, 8 * len(digest) - order.bit_length())
    inverse = pow(s, -1, order)
    found = _add(_times(base, number * inverse % order, prime, a),
                 _times(point, r * inverse % order, prime, a), prime, a)
    return found is not None and found[0] % order == r


# Ed25519 (RFC 8032).

ED25519, ED_PRIME, ED_ORDER = bytes.fromhex("2b6570"), 2**255 - 19, 2**252 + int(
    "14def9dea2f79cd65812631a5cf5d3ed", 16)
ED_D = -121665 * pow(121666, -1, ED_PRIME) % ED_PRIME
ED_BASE = bytes([0x58] + [0x66] * 31)


def is_ed25519(spki, message, signature, prehashed=False):
    """Whether a signature is right; for Ed25519ph, `message` is what SHA-512 made of it."""
    identifier, parameters, bits = public_key(spki)
    assert identifier == ED25519 and not parameters and len(bits) == 32
    prefix = b"SigEd25519 no Ed25519 collisions\1\0" if prehashed else b""
    number = int.from_bytes(hashlib.sha512(prefix + signature[:32] + bits + message).digest(), "little")
    left = _ed_times(_ed_point(ED_BASE), int.from_bytes(signature[32:], "little"))
    right = _ed_add(_ed_point(signature[:32]), _ed_times(_ed_point(bits), number % ED_ORDER))
    return len(signature) == 64 and left == right


def _ed_point(data):
    y = int.from_bytes(data, "little") & (2**255 - 1)
    square = (y * y - 1) * pow(ED_D * y * y + 1, -1, ED_PRIME) % ED_PRIME
    x = pow(square, (ED_PRIME + 3) // 8, ED_PRIME)
    if (x * x - square) % ED_PRIME:
        x = x * pow(2, (ED_PRIME - 1) // 4, ED_PRIME) % ED_PRIME
    return (x if x & 1 == data[31] >> 7 else ED_PRIME - x, y)


def _ed_add(one, other):
    (x1, y1), (x2, y2) = one, other
    cross = ED_D * x1 * x2 * y1 * y2 % ED_PRIME
    return ((x1 * y2 + x2 * y1) * pow(1 + cross, -1, ED_PRIME) % ED_PRIME,
            (y1 * y2 + x1 * x2) * pow(1 - cross, -1, ED_PRIME) % ED_PRIME)


def _ed_times(point, factor):
    found = (0, 1)
    for bit in f"{factor:b}":
        found = _ed_add(found, found)
        found = _ed_add(found, point) if bit == "1" else found
    return found


# A pair of our own.


class EcPair:
    """A key pair on P-256 of our own, to agree on a secret with a key in KMS."""

    CURVE = next(iter(CURVES))

    def __init__(self):
        self._prime, self._a, _b, base, order = CURVES[self.CURVE]
        self._private = secrets.randbelow(order - 1) + 1
        self._point = _times(base, self._private, self._prime, self._a)

    def spki(self):
        bits = b"\0\4" + b"".join(part.to_bytes(32, "big") for part in self._point)
        return _short(0x30, _short(0x30, _short(6, EC) + _short(6, self.CURVE)) + _short(3, bits))

    def agree(self, spki):
        """The shared secret: the first coordinate of the common point."""
        bits = public_key(spki)[2]
        point = (int.from_bytes(bits[1:33], "big"), int.from_bytes(bits[33:], "big"))
        return _times(point, self._private, self._prime, self._a)[0].to_bytes(32, "big")


def _short(tag, content):
    """A DER value of less than 128 bytes."""
    return bytes([tag, len(content)]) + content


def _add(one, other, prime, a):
    if one is None or other is None:
        return other or one
    if one[0] == other[0] and (one[1] + other[1]) % prime == 0:
        return None
    if one == other:
        slope = (3 * one[0]**2 + a) * pow(2 * one[1], -1, prime)
    else:
        slope = (other[1] - one[1]) * pow(other[0] - one[0], -1, prime)
    x = (slope**2 - one[0] - other[0]) % prime
    return x, (slope * (one[0] - x) - one[1]) % prime


def _times(point, factor, prime, a):
    total = None
    while factor:
        if factor & 1:
            total = _add(total, point, prime, a)
        point, factor = _add(point, point, prime, a), factor >> 1
    return total


# AES, to wrap what is too long for RSA.


def _double(value):
    return (value << 1) ^ (0x11b if value & 0x80 else 0)


def _sbox():
    box, p, q = [0] * 256, 1, 1
    while True:
        p = p ^ _double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 0xff
        if q & 0x80:
            q ^= 0x09
        rotated = q
        for turn in range(1, 5):
            rotated ^= ((q << turn) | (q >> (8 - turn))) & 0xff
        box[p] = rotated ^ 0x63
        if p == 1:
            box[0] = 0x63
            return box


SBOX = _sbox()


def _round_keys(key):
    words, step, factor = [list(key[i:i + 4]) for i in range(0, 32, 4)], 8, 1
    for index in range(step, 60):
        word = list(words[-1])
        if index % step == 0:
            word = [SBOX[byte] for byte in word[1:] + word[:1]]
            word[0] ^= factor
            factor = _double(factor)
        elif index % step == 4:
            word = [SBOX[byte] for byte in word]
        words.append([a ^ b for a, b in zip(words[index - step], word, strict=True)])
    return [sum(words[i:i + 4], []) for i in range(0, 60, 4)]


def aes256(key, block):
    """One block encrypted with AES-256."""
    keys = _round_keys(key)
    state = [a ^ b for a, b in zip(block, keys[0], strict=True)]
    for number in range(1, 15):
        state = [SBOX[state[(i + 4 * (i % 4)) % 16]] for i in range(16)]
        if number < 14:
            mixed = []
            for column in range(0, 16, 4):
                c = state[column:column + 4]
                total = c[0] ^ c[1] ^ c[2] ^ c[3]
                mixed += [c[i] ^ total ^ _double(c[i] ^ c[(i + 1) % 4]) for i in range(4)]
            state = mixed
        state = [a ^ b for a, b in zip(state, keys[number], strict=True)]
    return bytes(state)


def wrap_padded(key, data):
    """AES Key Wrap with Padding (RFC 5649) of data longer than eight bytes."""
    check = bytes.fromhex("a65959a6") + len(data).to_bytes(4, "big")
    padded = data + bytes(-len(data) % 8)
    parts = [padded[i:i + 8] for i in range(0, len(padded), 8)]
    for turn in range(6):
        for index, part in enumerate(parts):
            block = aes256(key, check + part)
            counter = (turn * len(parts) + index + 1).to_bytes(8, "big")
            check, parts[index] = _xor(block[:8], counter), block[8:]
    return check + b"".join(parts)
