"""The plain Python cryptography's own test: published vectors, so that KMS is held to the standards."""

import hashlib

from .outside import CURVES, EC, aes256, is_ecdsa, wrap_padded


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


def test_wrapped_material_is_a_block_longer():
    for length in (9, 16, 17):
        wrapped = wrap_padded(bytes(32), bytes(length))
        assert len(wrapped) == 8 + (length + 7) // 8 * 8


def _tlv(tag, content):
    return bytes([tag, len(content)]) + content
