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
 * @param tokenHeader the header that carries the token, as the specification's security scheme names it, if it names one.
 */
export function curlFor(exchange: Exchange, tokenHeader: string | undefined): string {
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
    ...shown.map(([name, value]) => `-H ${field(name, value, exchange, tokenHeader)}`),
    quoted(address),
  ].join(' ');
}

function field(name: string, value: string, exchange: Exchange, tokenHeader: string | undefined): string {
  const variables = { own: '$TARGET_TOKEN', forbidden: '$TARGET_FORBIDDEN_TOKEN' } as const;
  const { credential } = exchange.request;
  if (
    name.toLowerCase() === tokenHeader?.toLowerCase() &&
    (credential === 'own' || credential === 'forbidden')
  ) {
    const variable = variables[credential];
    return /^[\w-]+$/.test(name) ? `"${name}: ${variable}"` : `${quoted(`${name}: `)}"${variable}"`;
  }
  // curl takes a header without a value only with a semicolon in the colon's place
  return quoted(value === '' ? `${name};` : `${name}: ${value}`);
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
