FROM node:22-slim AS build
WORKDIR /source
COPY . .
RUN npm ci --no-audit --no-fund && npm pack --silent --pack-destination /tmp && mv /tmp/image-api-conformance-*.tgz /tmp/package.tgz

FROM node:22-slim
WORKDIR /app
COPY --from=build /tmp/package.tgz /tmp/package.tgz
RUN echo '{}' > package.json && npm install --no-audit --no-fund /tmp/package.tgz && mkdir /results && chown node /results
ENV HOME=/tmp CONFORMANCE_OUTPUT=/results/conformance
USER node
VOLUME /results
ENTRYPOINT ["node", "/app/node_modules/image-api-conformance/cli/bin.mjs"]
CMD ["run"]
