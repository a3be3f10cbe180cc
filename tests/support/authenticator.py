"""An authenticator in software: it makes and shows passkeys as a browser hands them over (WebAuthn Level 3)."""

from __future__ import annotations

import hashlib
import json
import os
import struct

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from webauthn.helpers import bytes_to_base64url, encode_cbor

#: Flags of authenticator data (section 6.1): user present, user verified, credential included.
_PRESENT, _VERIFIED, _INCLUDED = 0x01, 0x04, 0x40


class Authenticator:
    """One passkey. ``count`` is what it says of its uses; synced passkeys say zero for ever."""

    def __init__(self, origin: str = "https://localhost", host: str = "localhost", count: int = 0) -> None:
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._id = os.urandom(16)
        self._origin, self._host = origin, hashlib.sha256(host.encode()).digest()
        self.count = count

    def create(self, options: str, *, verified: bool = True) -> str:
        """The answer to creation options (JSON): a new passkey, attested by nobody."""
        client = self._client("webauthn.create", options)
        numbers = self._key.public_key().public_numbers()
        point = {-2: numbers.x.to_bytes(32, "big"), -3: numbers.y.to_bytes(32, "big")}
        credential = (
            bytes(16) + struct.pack(">H", len(self._id)) + self._id + encode_cbor({1: 2, 3: -7, -1: 1, **point})
        )
        data = self._data(_INCLUDED, verified=verified) + credential
        attestation = encode_cbor({"fmt": "none", "attStmt": {}, "authData": data})
        return self._answer(client, {"attestationObject": bytes_to_base64url(attestation)})

    def get(self, options: str, *, verified: bool = True, kind: str = "webauthn.get", owner: str | None = None) -> str:
        """The answer to request options (JSON). *owner*: the account that it names, if it names one."""
        client = self._client(kind, options)
        data = self._data(0, verified=verified)
        signature = self._key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        proof = {"authenticatorData": data, "signature": signature}
        owner_member = {"userHandle": bytes_to_base64url(owner.encode()) if owner is not None else None}
        return self._answer(client, {name: bytes_to_base64url(value) for name, value in proof.items()} | owner_member)

    def _client(self, kind: str, options: str) -> bytes:
        client_data = {"type": kind, "challenge": json.loads(options)["challenge"], "origin": self._origin}
        return json.dumps({**client_data, "crossOrigin": False}).encode()

    def _data(self, more: int, *, verified: bool) -> bytes:
        flags = _PRESENT | more | (_VERIFIED if verified else 0)
        return self._host + bytes([flags]) + struct.pack(">I", self.count)

    def _answer(self, client: bytes, response: dict[str, str | None]) -> str:
        own = bytes_to_base64url(self._id)
        response = {"clientDataJSON": bytes_to_base64url(client), **response}
        return json.dumps({"id": own, "rawId": own, "type": "public-key", "response": response})
