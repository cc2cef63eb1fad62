import { carriesCredential, type SecurityScheme } from '../engine/base/credential.ts';
import type { Credential, Exchange, SilenceCode } from '../engine/base/exchange.ts';
import { isSameHeader } from '../engine/base/header-fields.ts';

/** Ends of an exchange that nothing was sent for, so that nothing is to be repeated. */
const unsent = new Set<SilenceCode>([
  'other-origin',
  'unusable-address',
  'method-not-allowed-by-suite',
  'budget-spent',
  'not-recorded',
]);

/**
 * A command that asks the same again, safe to paste into bash or zsh whatever the target said. The user's own tokens
 * stand in it as variables, shortened and altered as they were sent; where nothing was sent, it is a command that does nothing and says why.
 *
 * @param security how the request carries the token, if it does.
 */
export function curlFor(exchange: Exchange, security: SecurityScheme | undefined): string {
  const { method, url, headers } = exchange.request;
  const { outcome } = exchange;
  if (outcome.kind === 'silence' && unsent.has(outcome.code))
    return `: ${quoted(`not sent: ${outcome.message}`)}`;
  const address = addressOf(url);
  if (address === undefined) return `: ${quoted(`not an HTTP address: ${url}`)}`;
  const shown = headers.filter(([name]) => !isSameHeader(name, 'user-agent'));
  const sends = (name: string): boolean => shown.some(([field]) => isSameHeader(field, name));
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

/** How much the client leaves of a token that it shortens or alters: three quarters, rounded up, and never all. */
function keptOf(variable: string): string {
  const length = `\${#${variable}}`;
  return `$((${length}<4?${length}-1:(${length}*3+3)/4))`;
}

/** The changes that the client makes of a token, as a shell makes them of a variable. */
function changesOf(variable: string): Readonly<Partial<Record<Credential, string>>> {
  const start = `\${${variable}:0:${keptOf(variable)}}`;
  const end = `\${${variable}:${keptOf(variable)}}`;
  return {
    truncated: start,
    lengthened: `\${${variable}}00000000`,
    recased: `$(t=$(printf %s "$${variable}" | tr 'a-zA-Z' 'A-Za-z'); case "$${variable}" in "$t" | ????????-????-????-????-????????????) t="$${variable}"x;; esac; printf %s "$t")`,
    altered: `${start}$(printf %s "${end}" | tr '0-8a-eA-E9fFg-zG-Z' '1-9b-fB-F000[a*]')`,
  };
}

/**
 * What a shell puts within double quotes in place of a token that only the user knows: the token itself, or the same change of it
 * that the client made.
 */
const expressions: Readonly<Partial<Record<Credential, string>>> = {
  own: '$TARGET_TOKEN',
  forbidden: '$TARGET_FORBIDDEN_TOKEN',
  ...changesOf('TARGET_TOKEN'),
};

/** The same for user name and password, of which only the password is changed. */
function expressionOfBasic(credential: Credential): string | undefined {
  const change = changesOf('p')[credential];
  if (change === undefined) return expressions[credential];
  return `\${TARGET_TOKEN%%:*}:$(p="\${TARGET_TOKEN#*:}"; printf %s "${change}")`;
}

function field(
  name: string,
  value: string,
  exchange: Exchange,
  security: SecurityScheme | undefined,
): string {
  const { credential } = exchange.request;
  const isBasic = security?.prefix === 'Basic ';
  const token = isBasic ? expressionOfBasic(credential) : expressions[credential];
  if (token !== undefined && security !== undefined && carriesCredential(name, security)) {
    if (isBasic) return `-u "${token}"`;
    const before = security.place === 'cookie' ? `${name}: ${security.name}=` : `${name}: ${security.prefix}`;
    return `-H ${/^[\w :=-]+$/.test(before) ? `"${before}${token}"` : `${quoted(before)}"${token}"`}`;
  }
  // A secret that only the user knows; the user puts it into a variable.
  if (value === '[redacted]') return `-H "${name}: $${name.replace(/\W/g, '_').toUpperCase()}"`;
  // curl takes a header without a value only with a semicolon in the colon's place
  return `-H ${quoted(value === '' ? `${name};` : `${name}: ${value}`)}`;
}

/** What follows on the address, as a further word part, where the query carries the token. */
function tokenInQuery(address: string, exchange: Exchange, security: SecurityScheme | undefined): string {
  if (security?.place !== 'query') return '';
  const before = quoted(`${address.includes('?') ? '&' : '?'}${encodeURIComponent(security.name)}=`);
  const { credential } = exchange.request;
  const token = expressions[credential];
  if (token !== undefined) return `${before}"${token}"`;
  if (credential === 'empty') return before;
  return credential === 'wrong' ? `${before}no-such-token` : '';
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
