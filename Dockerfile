FROM python:3.11-slim AS build
WORKDIR /source
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 PIP_ROOT_USER_ACTION=ignore
COPY requirements-runtime.lock ./
RUN python -m venv /opt/idp && /opt/idp/bin/pip install --require-hashes -r requirements-runtime.lock
COPY pyproject.toml README.md clients.yaml ./
COPY migrations migrations
COPY templates templates
COPY idp idp
RUN pip wheel --no-deps --wheel-dir /wheel . && /opt/idp/bin/pip install --no-deps /wheel/*.whl \
    && /opt/idp/bin/pip uninstall --yes pip setuptools

FROM python:3.11-slim
RUN useradd --system --uid 10001 --home-dir /srv/idp --create-home idp
COPY --from=build /opt/idp /opt/idp
WORKDIR /srv/idp
USER 10001
# The rest of the settings, the clients file and the database's address come from whoever runs the image.
# hadolint ignore=DL3064  # the address of the secret, not the secret
ENV PATH=/opt/idp/bin:$PATH PYTHONUNBUFFERED=1 IDP_SECRET_KEY_FILE=/run/secrets/idp_secret_key
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=5s --start-period=20s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/readyz', timeout=4)"]
CMD ["idp", "serve", "--host", "0.0.0.0", "--port", "8000"]
