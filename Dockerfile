# Two stages: the first builds a virtual environment, the second holds nothing but it and Python.
FROM python:3.11-slim AS build
WORKDIR /src
COPY pyproject.toml README.md LICENSE config.example.toml requirements.lock ./
COPY bot bot
COPY models models
COPY templates templates
RUN python -m venv /opt/onradar \
 && /opt/onradar/bin/pip install --no-cache-dir --disable-pip-version-check --require-hashes -r requirements.lock \
 && /opt/onradar/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps . \
 && find /opt/onradar -name __pycache__ -prune -exec rm -rf {} +

FROM python:3.11-slim
COPY --from=build /opt/onradar /opt/onradar
RUN install -d -m 0700 -o 10001 -g 10001 /state
ENV PATH=/opt/onradar/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    ONRADAR_CONFIG=/config/config.toml \
    ONRADAR_STATE=/state/state.sqlite
USER 10001:10001
VOLUME /state
HEALTHCHECK --interval=60s --timeout=10s --start-period=60s CMD ["onradar", "health"]
ENTRYPOINT ["onradar"]
