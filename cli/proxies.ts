import { failure, type Result, success } from '../engine/base/result.ts';
import type { ForwardProxy, Proxies } from '../engine/client/proxy.ts';
import type { Environment } from './environment.ts';

interface Read {
  readonly proxy: ForwardProxy | undefined;
  readonly secrets: readonly string[];
}

/**
 * The proxies that HTTP_PROXY, HTTPS_PROXY and NO_PROXY name; their names in lower case win, as for other programs.
 *
 * @returns the proxies, and the secrets that their addresses held; problem `usage`, in a sentence without secrets.
 */
export function readProxies(
  environment: Environment,
): Result<{ readonly proxies: Proxies; readonly secrets: readonly string[] }> {
  const http = readProxy('HTTP_PROXY', environment);
  if (!http.ok) return http;
  const https = readProxy('HTTPS_PROXY', environment);
  if (!https.ok) return https;
  return success({
    proxies: {
      http: http.value.proxy,
      https: https.value.proxy,
      none: variableOf('NO_PROXY', environment)?.text ?? '',
    },
    secrets: [...http.value.secrets, ...https.value.secrets],
  });
}

/** The variables of proxies, which have names in lower case too. */
export const proxyVariables = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'] as const;

/** What the variable of a proxy holds, and the name by which it is given; undefined where it is not set or blank. */
export function variableOf(
  name: (typeof proxyVariables)[number],
  environment: Environment,
): { name: string; text: string } | undefined {
  const names = [name.toLowerCase(), name];
  const found = names.find((one) => environment[one] !== undefined);
  const text = found === undefined ? '' : (environment[found] ?? '').trim();
  return found === undefined || text === '' ? undefined : { name: found, text };
}

function readProxy(variable: 'HTTP_PROXY' | 'HTTPS_PROXY', environment: Environment): Result<Read> {
  const given = variableOf(variable, environment);
  if (given === undefined) return success({ proxy: undefined, secrets: [] });
  const { name, text } = given;
  const address = text.includes('://') ? text : `http://${text}`;
  if (!URL.canParse(address))
    return failure('usage', `${name} is not a URL; give a proxy as http://host:port.`);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    return failure(
      'usage',
      `${name} names a proxy with the scheme ${url.protocol}//, but the suite supports only http:// and https://.`,
    );
  const [user, password] = [decoded(url.username), decoded(url.password)];
  if (user === undefined || password === undefined)
    return failure('usage', `${name} has a user name or password with a malformed % in it.`);
  const encoded = Buffer.from(`${user}:${password}`, 'utf8').toString('base64');
  return success({
    proxy: {
      url: url.origin,
      authorization: user === '' ? undefined : `Basic ${encoded}`,
      variable: name,
    },
    secrets: password === '' ? [] : [password, `${user}:${password}`, encoded],
  });
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
