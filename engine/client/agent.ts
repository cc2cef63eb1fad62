import { rootCertificates } from 'node:tls';
import { Agent, type Dispatcher, Pool, ProxyAgent } from 'undici';
import { type ConnectionBounds, largestHeaders } from './explain.ts';
import type { ForwardProxy } from './proxy.ts';

/** A certificate by which the suite says who it is, and its key, both in PEM. */
export interface ClientCertificate {
  readonly certificate: string;
  readonly key: string;
}

export interface ConnectionOptions extends ConnectionBounds {
  readonly concurrency: number;
  /** Takes any certificate. */
  readonly insecure: boolean;
  /** Certificates of authorities in PEM, besides those that the system trusts. */
  readonly authorities?: string | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
  /** The proxy that all goes through. */
  readonly proxy?: ForwardProxy | undefined;
}

/**
 * The connections to a target; headers and bodies that are too large, and each single wait, are bounded by undici itself. Through a
 * proxy HTTPS is a tunnel, so that the proxy sees nothing of it, and plain HTTP is asked by whole addresses.
 */
export function createAgent(options: ConnectionOptions): Dispatcher {
  const { proxy, clientCertificate, authorities } = options;
  const trust = {
    timeout: Math.min(options.timeout, 10_000),
    rejectUnauthorized: !options.insecure,
    ...(authorities === undefined ? {} : { ca: [...rootCertificates, authorities] }),
  };
  const toTarget = {
    ...trust,
    ...(clientCertificate === undefined
      ? {}
      : { cert: clientCertificate.certificate, key: clientCertificate.key }),
  };
  const bounds = {
    connections: options.concurrency,
    headersTimeout: options.timeout,
    bodyTimeout: options.timeout,
    maxHeaderSize: largestHeaders,
    maxResponseSize: options.largestBody,
    pipelining: 1,
  };
  if (proxy === undefined) return new Agent({ ...bounds, connect: toTarget });
  return new ProxyAgent({
    ...bounds,
    uri: proxy.url,
    ...(proxy.authorization === undefined ? {} : { token: proxy.authorization }),
    proxyTls: trust,
    requestTls: toTarget,
    proxyTunnel: false,
    // For plain HTTP the proxy agent would make its connections without any bounds.
    factory: (origin: string | URL, more: object) => new Pool(origin, { ...bounds, ...more }),
  });
}
