import { type Access, credentialHeader, credentialValue, type SecurityScheme } from '../base/credential.ts';
import type { Credential, PlannedRequest } from '../base/exchange.ts';
import { eraser, type Redact, redacted, withoutCredentials } from './redact.ts';

export interface TokenOptions {
  /** How a request carries a token, by where it goes. */
  readonly access: Access;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
  /** What else is never to be seen in what comes back, such as the password that the token was got by. */
  readonly secrets?: readonly string[];
  /** Looks like a token and is none. */
  readonly wrongToken: string;
  /** Gets a fresh token where the target has taken the one in use before and now refuses it. */
  readonly renew?: (() => Promise<string | undefined>) | undefined;
}

/** Fresh tokens that are got at most: a target that refuses and takes a token by turns would want one for each request. */
const mostRenewals = 20;

type Pairs = readonly (readonly [name: string, value: string])[];

/** The part of a request that carries a credential. */
interface Carried {
  readonly headers: Pairs;
  readonly query: Pairs;
  /** The token itself. */
  readonly token: string | undefined;
}

/** The tokens of a run: which request carries which, how they are kept out of the recording, and their renewal. */
export interface Tokens {
  readonly redact: Redact;
  /** What carries the credential of a request to a path below the endpoint, as sent. */
  sent(request: PlannedRequest, path: string): Carried;
  /** The headers of it as the recording shows them; a query parameter is left out of the recording. */
  recorded(request: PlannedRequest, path: string): Pairs;
  /** Notes that the target has taken the user's own token. */
  accepted(): void;
  /** True where the user's own token was refused, was good before, and a fresh one is now there. */
  renewed(refused: Carried): Promise<boolean>;
}

export function createTokens(options: TokenOptions): Tokens {
  let own = options.token;
  let proven = false;
  let renewals = 0;
  let renewal: Promise<boolean> | undefined;
  // One for each token, made once: searching for many secrets takes long to prepare.
  const erasers = new Map<string, Redact>();
  const { access } = options;
  const basic = access.schemes.find(({ prefix }) => prefix === 'Basic ');
  // User name and password are sent encoded, and then stand in no answer as they are.
  const encoded = (token: string): string =>
    basic === undefined ? token : credentialValue(basic, token).slice(basic.prefix.length);
  // Of Basic the password is changed, so that a target takes the credential for wrong and not for malformed.
  const changed = (token: string, change: (secret: string) => string): string => {
    const colon = basic === undefined ? -1 : token.indexOf(':');
    return `${token.slice(0, colon + 1)}${change(token.slice(colon + 1))}`;
  };
  const know = (token: string | undefined): void => {
    if (token === undefined || erasers.has(token)) return;
    const forms = [token, ...changes.map((change) => changed(token, change))];
    erasers.set(token, eraser([...forms, ...forms.map(encoded)]));
  };
  for (const secret of options.secrets ?? []) erasers.set(secret, eraser([secret]));
  know(own);
  know(options.forbiddenToken);

  const tokenOf = (credential: Credential): string | undefined => {
    switch (credential) {
      case 'own':
        return own;
      case 'forbidden':
        return options.forbiddenToken;
      case 'wrong':
        return basic === undefined ? options.wrongToken : `nobody:${options.wrongToken}`;
      case 'truncated':
        return own === undefined ? undefined : changed(own, truncated);
      case 'altered':
        return own === undefined ? undefined : changed(own, altered);
      case 'lengthened':
        return own === undefined ? undefined : changed(own, lengthened);
      case 'recased':
        return own === undefined ? undefined : changed(own, recased);
      case 'empty':
        return '';
      case 'none':
        return undefined;
    }
  };
  const carried = (
    token: string | undefined,
    path: string,
    value: (scheme: SecurityScheme) => string,
  ): Carried => {
    const security = access.schemeAt(path);
    if (security === undefined || token === undefined) return { headers: [], query: [], token: undefined };
    const header = credentialHeader(security, value(security));
    return header === undefined
      ? { headers: [], query: [[security.name, value(security)]], token }
      : { headers: [header], query: [], token };
  };

  const renew = async (get: () => Promise<string | undefined>): Promise<boolean> => {
    const fresh = await get();
    if (fresh === undefined) return false;
    own = fresh;
    know(fresh);
    return true;
  };

  return {
    redact: (text) => withoutCredentials([...erasers.values()].reduce((safe, erase) => erase(safe), text)),
    sent({ credential }, path) {
      const token = tokenOf(credential);
      return carried(token, path, (scheme) => credentialValue(scheme, token ?? ''));
    },
    recorded: ({ credential }, path) => {
      const token = tokenOf(credential);
      const secret = credential !== 'wrong' && credential !== 'empty' && token !== undefined;
      return carried(token, path, (scheme) =>
        secret ? `${scheme.prefix}${redacted}` : credentialValue(scheme, token ?? ''),
      ).headers;
    },
    accepted() {
      proven = true;
    },
    async renewed(refused) {
      if (options.renew === undefined) return false;
      // Another request may have got a fresh token while this one was on its way.
      if (renewal === undefined && refused.token !== own) return true;
      if (renewal === undefined) {
        if (!proven || renewals >= mostRenewals) return false;
        proven = false;
        renewals += 1;
        renewal = renew(options.renew).finally(() => {
          renewal = undefined;
        });
      }
      return await renewal;
    },
  };
}

/** How much of a token is left as it is, of which the end is changed: never all of it. */
function keptOf(token: string): number {
  return Math.max(0, Math.min(token.length - 1, Math.ceil(token.length * 0.75)));
}

/** A token without its end; for none, some token. */
function truncated(token: string): string {
  return token === '' ? 'x' : token.slice(0, keptOf(token));
}

/** A token of the same length with another end, each character of its own kind where there is another one. */
function altered(token: string): string {
  if (token === '') return 'x';
  const end = token.slice(keptOf(token));
  const other = [...end].map(otherCharacter).join('');
  return `${token.slice(0, keptOf(token))}${other === end ? 'x'.repeat(end.length) : other}`;
}

/** A token with more characters after it than any check of its length overlooks. */
function lengthened(token: string): string {
  return `${token}00000000`;
}

/** The form of a UUID, which means the same in either case (RFC 9562, section 4). */
const uuid = /^.{8}-.{4}-.{4}-.{4}-.{12}$/s;

/** A token with its letters in the other case; one without letters, or that may be a UUID, has one more after it. */
function recased(token: string): string {
  const turned = token.replace(/[A-Za-z]/g, (letter) =>
    letter < 'a' ? letter.toLowerCase() : letter.toUpperCase(),
  );
  return turned === token || uuid.test(token) ? `${token}x` : turned;
}

function otherCharacter(character: string): string {
  if (/[0-8a-fA-F]/.test(character) && !/[fF]/.test(character))
    return String.fromCharCode(character.charCodeAt(0) + 1);
  if (/[9fF]/.test(character)) return '0';
  return /[A-Za-z]/.test(character) ? 'a' : character;
}

/** How the user's own token is made wrong. */
const changes = [truncated, altered, lengthened, recased];
