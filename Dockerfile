# One image for the gateway and every service: which of them it is, the command says (docker-compose.yml).
FROM node:24-bookworm-slim AS build
WORKDIR /hub
COPY . .
RUN npm run build && npm prune --omit=dev --no-audit --no-fund && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production HUB_DATA_DIR=/var/lib/hub
WORKDIR /hub
COPY --from=build /hub .
# The only folder that a process writes to: keys, and the signed heads of the audit.
RUN install --directory --owner=node --group=node --mode=0700 /var/lib/hub
VOLUME /var/lib/hub
USER node
# READY_URL is set for each service in docker-compose.yml; a process that cannot answer its agency is not healthy.
HEALTHCHECK --interval=5s --timeout=4s --start-period=60s --retries=5 \
  CMD ["node", "-e", "fetch(process.env.READY_URL).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node"]
CMD ["hub/bin/hub.js", "gateway"]
