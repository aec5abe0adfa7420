# syntax=docker/dockerfile:1

# Two packages are compiled at installation, which takes a C++ compiler and Python: this stage has them, the next does not.
FROM node:22-bookworm AS build
WORKDIR /app
COPY . .
RUN npm ci --no-audit --no-fund && npm prune --omit=dev --ignore-scripts

FROM node:22-bookworm-slim
ENV NODE_ENV=production \
    DATA_FOLDER=/data \
    CORPUS_FOLDER=/corpus \
    METRICS_PORT=9464
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/corpus ./corpus
RUN mkdir -p /data /corpus && chown node:node /data /corpus
USER node
VOLUME /data
# The model takes a few seconds to load; Discord lets a shard in every five.
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT}/healthz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
# The bound, in megabytes, on what is made and dropped again before it is cleared: Node's own of 16 costs 30 MB and saves no time.
CMD ["node", "--max-semi-space-size=4", "dist/src/cli.js", "start"]
