"""Security headers of every response, and a Content-Security-Policy that a page can extend by form targets."""

from __future__ import annotations

from urllib.parse import urlsplit

from flask import Flask, Response, g, request

from idp.config import Settings

#: HTTP Strict Transport Security for a year (RFC 6797).
_HSTS = "max-age=31536000; includeSubDomains"
_ALWAYS = [
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Frame-Options", "DENY"),
    ("Permissions-Policy", "camera=(), microphone=(), geolocation=(self)"),
]


def allow_form_target(*addresses: str) -> None:
    """Add the origins of *addresses* to ``form-action`` of this page: Chromium applies it to redirects after a POST."""
    for address in addresses:
        parts = urlsplit(address)
        # A policy cannot have an IPv6 address as host (CSP 3 section 2.3.1): then it has only the scheme.
        origin = f"{parts.scheme}:" if "[" in parts.netloc else f"{parts.scheme}://{parts.netloc}"
        g.setdefault("form_targets", set()).add(origin)


def allow_images(*addresses: str) -> None:
    """Add the origins of *addresses* to ``img-src`` of this page, such as those of map tiles."""
    for address in addresses:
        parts = urlsplit(address)
        g.setdefault("image_sources", set()).add(f"{parts.scheme}://{parts.netloc}")


def install(app: Flask, settings: Settings) -> None:
    """Add the headers to every response of *app*."""
    always = [*_ALWAYS, ("Strict-Transport-Security", _HSTS)] if settings.secure else _ALWAYS

    @app.after_request
    def headers(response: Response) -> Response:
        response.headers.extend(always)
        response.headers["Content-Security-Policy"] = _policy()
        if "Cache-Control" not in response.headers and (request.endpoint != "static" or response.status_code >= 400):
            response.headers["Cache-Control"] = "no-store"
        if response.headers.get("Cache-Control") == "no-store":
            response.vary.add("Cookie")
            if response.mimetype == "text/html":
                response.vary.add("Accept-Language")
        return response


def _policy() -> str:
    targets = " ".join(["'self'", *sorted(g.get("form_targets", ()))])
    images = " ".join(["'self'", *sorted(g.get("image_sources", ()))])
    return (
        f"default-src 'none'; script-src 'self'; style-src 'self'; img-src {images}; font-src 'self'; "
        f"connect-src 'self'; form-action {targets}; frame-ancestors 'none'; base-uri 'none'"
    )
