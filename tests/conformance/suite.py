"""The suite at work: one run of a module, from discovery to userinfo.

What the suite checks whichever module it runs is checked here, each time (``checks``).
"""

from __future__ import annotations

import base64
import secrets
import string
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus, urlencode

import httpx2

from conformance.browser import Browser, Visit
from conformance.checks import answers, id_token, key_set, metadata, token_response, userinfo
from conformance.installation import Installation
from conformance.plan import Credentials

#: Everything that a ``state`` may hold (RFC 6749 appendix A.5) and that is easily lost on the way.
ODD = "-._~ \"<>&%#\\{}+/:;=?@[]^`|!$'()*,"


@dataclass(frozen=True)
class Tokens:
    """What a code bought, checked: the token response and the claims of its ID token."""

    code: str
    response: dict[str, Any]
    claims: dict[str, Any]

    @property
    def access_token(self) -> str:
        """The access token."""
        return str(self.response["access_token"])

    @property
    def refresh_token(self) -> str:
        """The refresh token; there must be one."""
        return str(self.response["refresh_token"])

    @property
    def id_token(self) -> str:
        """The ID token in compact form."""
        return str(self.response["id_token"])


@dataclass(frozen=True)
class Flow:
    """A whole flow: how the browser went, what the tokens say, what userinfo says."""

    visit: Visit
    tokens: Tokens
    userinfo: dict[str, Any]


class Run:
    """One run of a module. *response_mode*: ``form_post``, or ``None`` for the default."""

    def __init__(self, installation: Installation, module: str, response_mode: str | None = None) -> None:
        self.installation = installation
        self.module = module
        self.response_mode = response_mode
        installation.counterpart.begin()
        self.clock = installation.clock
        self.client = installation.plan.credentials("client", module)
        self.auth = "client_secret_basic"
        self.browser = Browser(installation.tls, installation.counterpart, installation.plan.browser(module))
        self.metadata = metadata.check_basics(self._discover(), installation.issuer)
        self.keys = key_set.check(installation.http.get(self.metadata["jwks_uri"]))

    def _discover(self) -> httpx2.Response:
        return self.installation.http.get(f"{self.installation.issuer}/.well-known/openid-configuration")

    def close(self) -> None:
        """Close the browser. Fails as the suite does if anything came that the module did not wait for."""
        self.browser.close()
        assert self.installation.counterpart.uncalled_for == [], self.module

    def wait_for_notice(self) -> None:
        """From now on the suite waits at the back-channel address; a notice before that fails the module."""
        self.installation.counterpart.waits_for_notice = True

    def like(self, module: str) -> None:
        """From now on the browser does what it does in another module."""
        self.browser.blocks = self.installation.plan.browser(module)

    def use(self, name: str, auth: str) -> None:
        """Go on as another client of the plan, by another way of authentication."""
        assert auth in self.metadata["token_endpoint_auth_methods_supported"]
        self.client, self.auth = self.installation.plan.credentials(name, self.module), auth

    @property
    def callback(self) -> str:
        """The registered address."""
        return self.installation.address("callback")

    def request(self, **changes: str | None) -> dict[str, str]:
        """Parameters of an authorization request; ``None`` leaves one out."""
        parameters = {
            "client_id": self.client.client_id,
            "redirect_uri": self.callback,
            "scope": "openid",
            "state": odd_state(),
            "nonce": secrets.token_urlsafe(32),
            "response_type": "code",
            "response_mode": self.response_mode,
            **changes,
        }
        return {name: value for name, value in parameters.items() if value is not None}

    def send(self, request: dict[str, str], method: str = "GET", *, placeholder: bool = False) -> Visit:
        """Take the browser to the authorization endpoint."""
        url = f"{self.metadata['authorization_endpoint']}?{urlencode(request)}"
        return self.browser.visit(url, method, placeholder=placeholder)

    def log_out(self, *, placeholder: bool = False, **parameters: str) -> Visit:
        """Take the browser to the end-session endpoint."""
        query = f"?{urlencode(parameters)}" if parameters else ""
        return self.browser.visit(f"{self.metadata['end_session_endpoint']}{query}", placeholder=placeholder)

    def code(self, visit: Visit, request: dict[str, str]) -> str:
        """The code that a visit brought, its response checked."""
        return answers.check_success(visit.arrived(), request, self.metadata)

    def error(self, visit: Visit, request: dict[str, str], *allowed: str) -> dict[str, str]:
        """The error that a visit brought, its response checked; it must be one of *allowed*."""
        return answers.check_error(visit.arrived(), request, self.metadata, allowed)

    def redeem(self, code: str, **more: str) -> httpx2.Response:
        """The token endpoint's answer to a code."""
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": self.callback, **more}
        return self._ask(form)

    def refresh(self, refresh_token: str, scope: str) -> httpx2.Response:
        """The token endpoint's answer to a refresh token."""
        return self._ask({"grant_type": "refresh_token", "refresh_token": refresh_token, "scope": scope})

    def _ask(self, form: dict[str, str]) -> httpx2.Response:
        headers = {}
        if self.auth == "client_secret_basic":
            headers["Authorization"] = f"Basic {_basic(self.client)}"
        else:
            form |= {"client_id": self.client.client_id, "client_secret": self.client.client_secret}
        return self.installation.http.post(self.metadata["token_endpoint"], data=form, headers=headers)

    def tokens(self, code: str, request: dict[str, str], **more: str) -> Tokens:
        """Redeem a code and check what it bought."""
        return self._checked(code, self.redeem(code, **more), request.get("nonce"))

    def refreshed(self, before: Tokens, scope: str) -> Tokens:
        """Refresh and check what that gives against what there was (OpenID Connect Core 12.2)."""
        after = self._checked(before.code, self.refresh(before.refresh_token, scope), None)
        for name in ("iss", "sub", "aud", "auth_time", "azp"):
            assert after.claims.get(name) == before.claims.get(name), name
        assert after.claims["iat"] != before.claims["iat"]
        assert after.access_token != before.access_token
        return after

    def _checked(self, code: str, answer: httpx2.Response, nonce: str | None) -> Tokens:
        response = token_response.check(answer)
        expectation = id_token.Expected(
            issuer=self.installation.issuer,
            client_id=self.client.client_id,
            nonce=nonce,
            access_token=response["access_token"],
            now=self.clock.now(),
        )
        return Tokens(code, response, id_token.check(response["id_token"], self.keys, expectation))

    def call_userinfo(self, access_token: str, method: str = "GET", **options: Any) -> httpx2.Response:
        """Userinfo with the token in the header."""
        headers = {"Authorization": f"Bearer {access_token}"}
        return self.installation.http.request(method, self.metadata["userinfo_endpoint"], headers=headers, **options)

    def finish(self, visit: Visit, request: dict[str, str], **more: str) -> Flow:
        """From the callback on: token endpoint, ID token, userinfo."""
        tokens = self.tokens(self.code(visit, request), request, **more)
        answer = userinfo.check(self.call_userinfo(tokens.access_token), tokens.claims, self.clock.now())
        return Flow(visit, tokens, answer)

    def flow(self, *, placeholder: bool = False, **changes: str | None) -> Flow:
        """A whole flow with a changed request."""
        request = self.request(**changes)
        return self.finish(self.send(request, placeholder=placeholder), request)


def odd_state() -> str:
    """128 characters, every odd one among them."""
    plain = "".join(secrets.choice(string.ascii_letters + string.digits) for _ in range(126 - len(ODD)))
    return f"a{ODD}{plain}z"


def _basic(client: Credentials) -> str:
    """Id and secret, each form-encoded first (RFC 6749 section 2.3.1)."""
    pair = f"{quote_plus(client.client_id)}:{quote_plus(client.client_secret)}"
    return base64.b64encode(pair.encode()).decode()
