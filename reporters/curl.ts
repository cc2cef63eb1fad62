import { carriesCredential, type SecurityScheme } from '../engine/base/credential.ts';
import type { Exchange, SilenceCode } from '../engine/base/exchange.ts';

/** Ends of an exchange that nothing was sent for, so that nothing is to be repeated. */
const unsent = new Set<SilenceCode>([
  'other-origin',
  'unusable-address',
  'method-not-allowed-by-suite',
  'budget-spent',
  'not-recorded',
]);

/**
 * A command that asks the same again, safe to paste into a shell whatever the target said. The user's own tokens
 * stand in it as variables; where nothing was sent, it is a command that does nothing and says why.
 *
 * @param security how the request carries the token, if it does.
 */
export function curlFor(exchange: Exchange, security: SecurityScheme | undefined): string {
  const { method, url, headers } = exchange.request;
  const { outcome } = exchange;
  if (outcome.kind === 'silence' && unsent.has(outcome.code))
    return `: ${quoted(`not sent: ${outcome.message}`)}`;
  const address = addressOf(url);
  if (address === undefined) return `: ${quoted(`no address of the web: ${url}`)}`;
  const shown = headers.filter(([name]) => name.toLowerCase() !== 'user-agent');
  const sends = (name: string): boolean => shown.some(([field]) => field.toLowerCase() === name);
  return [
    // brackets and dots of the path are sent as they stand
    'curl -sS -i --globoff --path-as-is',
    ...(method === 'GET' ? [] : method === 'HEAD' ? ['--head'] : [`-X ${quoted(method)}`]),
    ...(sends('accept-encoding') ? ['--compressed'] : []),
    // the suite's client sends no Accept by itself, and curl would
    ...(sends('accept') ? [] : ["-H 'Accept:'"]),
    ...shown.map(([name, value]) => field(name, value, exchange, security)),
    `${quoted(address)}${tokenInQuery(address, exchange, security)}`,
  ].join(' ');
}

const variables = { own: 'TARGET_TOKEN', forbidden: 'TARGET_FORBIDDEN_TOKEN' } as const;

/** The variable that holds the token of a request, for the user's own tokens. */
function variableOf({ request: { credential } }: Exchange): string | undefined {
  return credential === 'own' || credential === 'forbidden' ? variables[credential] : undefined;
}

function field(
  name: string,
  value: string,
  exchange: Exchange,
  security: SecurityScheme | undefined,
): string {
  const variable = variableOf(exchange);
  if (variable !== undefined && security !== undefined && carriesCredential(name, security)) {
    if (security.prefix === 'Basic ') return `-u "$${variable}"`;
    const start = security.place === 'cookie' ? `${name}: ${security.name}=` : `${name}: ${security.prefix}`;
    return `-H ${/^[\w :=-]+$/.test(start) ? `"${start}$${variable}"` : `${quoted(start)}"$${variable}"`}`;
  }
  // curl takes a header without a value only with a semicolon in the colon's place
  return `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`;
}

/** What follows on the address, as a further word part, where the query carries the token. */
function tokenInQuery(address: string, exchange: Exchange, security: SecurityScheme | undefined): string {
  if (security?.place !== 'query') return '';
  const start = quoted(`${address.includes('?') ? '&' : '?'}${encodeURIComponent(security.name)}=`);
  const variable = variableOf(exchange);
  if (variable !== undefined) return `${start}"$${variable}"`;
  const { credential } = exchange.request;
  if (credential === 'empty') return start;
  return credential === 'wrong' ? `${start}no-such-token` : '';
}

/** The address with all that is no printable ASCII percent-encoded; undefined for what is no address of the web. */
function addressOf(url: string): string | undefined {
  if (!/^https?:\/\//i.test(url)) return undefined;
  return url.replace(/[^!-~]/gu, (character) =>
    [...Buffer.from(character, 'utf8')]
      .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join(''),
  );
}

/** The text as one word of a shell; what is not printable stands as escapes, so that it does nothing when shown. */
function quoted(text: string): string {
  if (/^[ -~]*$/.test(text)) return `'${text.replaceAll("'", "'\\''")}'`;
  const escaped = [...Buffer.from(text, 'utf8')].map((byte) => {
    const character = String.fromCharCode(byte);
    return /[ -~]/.test(character) && !/['\\]/.test(character)
      ? character
      : `\\${byte.toString(8).padStart(3, '0')}`;
  });
  return `$'${escaped.join('')}'`;
}
