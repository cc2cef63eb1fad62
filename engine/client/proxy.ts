/** A forward proxy, without the credentials in its address. */
export interface ForwardProxy {
  readonly url: string;
  /** The value of Proxy-Authorization; undefined where the user gave no user name. */
  readonly authorization: string | undefined;
  /** The variable that names it. */
  readonly variable: string;
}

/** The proxies of a run, as the usual variables give them. */
export interface Proxies {
  readonly http: ForwardProxy | undefined;
  readonly https: ForwardProxy | undefined;
  /** Hosts that are asked without a proxy: the value of NO_PROXY. */
  readonly none: string;
}

export const noProxies: Proxies = { http: undefined, https: undefined, none: '' };

/**
 * The proxy for an origin, chosen as undici's EnvHttpProxyAgent chooses it: HTTPS goes through the proxy for HTTP where there is no
 * other, and NO_PROXY holds hosts whose subdomains count too, each perhaps with a port, or a star for all.
 */
export function proxyFor(origin: string, { http, https, none }: Proxies): ForwardProxy | undefined {
  const { protocol, host, port } = new URL(origin);
  const isSecure = protocol === 'https:';
  const name = host.replace(/:\d*$/, '').toLowerCase();
  const number = port === '' ? (isSecure ? '443' : '80') : port;
  if (none.trim() === '*') return undefined;
  const isExcepted = none.split(/[,\s]+/).some((entry) => isExceptedBy(entry, name, number));
  return isExcepted ? undefined : isSecure ? (https ?? http) : http;
}

function isExceptedBy(entry: string, host: string, port: string): boolean {
  if (entry === '') return false;
  const [, named = entry, atPort] = /^(.+):(\d+)$/.exec(entry) ?? [];
  const name = named.replace(/^\*?\./, '').toLowerCase();
  return (atPort === undefined || atPort === port) && (host === name || host.endsWith(`.${name}`));
}
