import { redacted } from './redact.ts';

export type Field = readonly [name: string, value: string];

/** Names of headers whose value is a credential, whoever it belongs to; a challenge only asks for one. */
const secretName =
  /(?:^|[-_])(?:token|authorization|password|passwd|secret|credentials?|(?:api|access|auth|storage|subscription)[-_]?key|session(?:[-_]?id)?|signature|jwt)(?:$|[-_])/i;
const cookieName = /^(?:set-)?cookie2?$/i;
const challengeName = /authenticate/i;

/** Attributes of a cookie that say how it is kept. */
const cookieAttribute = /^(?:expires|max-age|domain|path|secure|httponly|samesite|partitioned|priority)$/i;

/**
 * A header field of an answer without what lets its reader in somewhere: a target may hand out sessions and tokens that are none of
 * the run's own. The names of cookies and their attributes stay.
 */
export function withoutSecret([name, value]: Field): Field {
  if (cookieName.test(name)) return [name, withoutCookies(value)];
  return secretName.test(name) && !challengeName.test(name) && value !== ''
    ? [name, redacted]
    : [name, value];
}

function withoutCookies(value: string): string {
  return value
    .split(';')
    .map((part) => {
      const at = part.indexOf('=');
      const name = (at < 0 ? part : part.slice(0, at)).trim();
      if (cookieAttribute.test(name)) return part;
      return at < 0 ? redacted : `${part.slice(0, at + 1)}${redacted}`;
    })
    .join(';');
}
