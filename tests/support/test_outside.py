"""The plain Python cryptography's own test: published vectors, so that KMS is held to the standards."""

import hashlib

from .outside import CURVES, EC, ED25519, aes256, is_ecdsa, is_ed25519, wrap_padded


def test_aes_as_in_fips_197():
    key, block = bytes(range(32)), bytes.fromhex("00112233445566778899aabbccddeeff")
    assert aes256(key, block).hex() == "8ea2b7ca516745bfeafc49904b496089"


def test_ecdsa_as_in_rfc_6979():
    point = bytes.fromhex("0460fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
                          "7903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299")
    r = int("efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716", 16)
    s = int("f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8", 16)
    spki = _tlv(0x30, _tlv(0x30, _tlv(6, EC) + _tlv(6, next(iter(CURVES)))) + _tlv(3, b"\0" + point))
    signature = _tlv(0x30, b"".join(_tlv(2, b"\0" + part.to_bytes(32, "big")) for part in (r, s)))
    assert is_ecdsa(spki, hashlib.sha256(b"sample").digest(), signature)
    assert not is_ecdsa(spki, hashlib.sha256(b"Sample").digest(), signature)


def test_ed25519_as_in_rfc_8032():
    """The second test of Ed25519, and the one of Ed25519ph."""
    for public, message, prehashed, signature in (
            ("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", b"\x72", False,
             "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da"
             "085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"),
            ("ec172b93ad5e563bf4932c70e1245034c35467ef2efd4d64ebf819683467e2bf",
             hashlib.sha512(b"abc").digest(), True,
             "98a70222f0b8121aa9d30f813d683f809e462b469c7ff87639499bb94e6dae41"
             "31f85042463c2a355a2003d062adf5aaa10b8c61e636062aaad11c2a26083406")):
        spki = _tlv(0x30, _tlv(0x30, _tlv(6, ED25519)) + _tlv(3, b"\0" + bytes.fromhex(public)))
        good = bytes.fromhex(signature)
        assert is_ed25519(spki, message, good, prehashed)
        assert not is_ed25519(spki, message + b"x", good, prehashed)
        assert not is_ed25519(spki, message, good, not prehashed)


def test_wrapped_material_is_a_block_longer():
    for length in (9, 16, 17):
        wrapped = wrap_padded(bytes(32), bytes(length))
        assert len(wrapped) == 8 + (length + 7) // 8 * 8


def _tlv(tag, content):
    return bytes([tag, len(content)]) + content
