import type { Credential, PlannedRequest } from '../exchange.ts';
import { type Redact, redacted, redactor } from './redact.ts';

export interface TokenOptions {
  readonly tokenHeader: string | undefined;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
  /** Looks like a token and is none. */
  readonly wrongToken: string;
  /** Gets a fresh token where the target has taken the one in use before and now refuses it. */
  readonly renew?: (() => Promise<string | undefined>) | undefined;
}

type Pairs = readonly (readonly [name: string, value: string])[];

/** The tokens of a run: which request carries which, how they are kept out of the recording, and their renewal. */
export interface Tokens {
  readonly redact: Redact;
  /** The header that carries the credential, as sent. */
  sent(request: PlannedRequest): Pairs;
  /** The same as the recording shows it. */
  recorded(request: PlannedRequest): Pairs;
  /** Notes that the target has taken the user's own token. */
  accepted(): void;
  /** True where the user's own token was refused, was good before, and a fresh one is now there. */
  renewed(refused: Pairs): Promise<boolean>;
}

export function createTokens(options: TokenOptions): Tokens {
  let own = options.token;
  let proven = false;
  let renewal: Promise<boolean> | undefined;
  const known = new Set<string>();
  const redactKnown = (): Redact => {
    for (const token of [own, options.forbiddenToken])
      if (token !== undefined) for (const form of [token, truncated(token), altered(token)]) known.add(form);
    return redactor([...known]);
  };
  let redact = redactKnown();

  const tokenOf = (credential: Credential): string | undefined => {
    switch (credential) {
      case 'own':
        return own;
      case 'forbidden':
        return options.forbiddenToken;
      case 'wrong':
        return options.wrongToken;
      case 'truncated':
        return own === undefined ? undefined : truncated(own);
      case 'altered':
        return own === undefined ? undefined : altered(own);
      case 'empty':
        return '';
      case 'none':
        return undefined;
    }
  };
  const header = (value: string | undefined): Pairs =>
    options.tokenHeader === undefined || value === undefined ? [] : [[options.tokenHeader, value]];

  const renew = async (get: () => Promise<string | undefined>): Promise<boolean> => {
    const fresh = await get();
    if (fresh === undefined) return false;
    own = fresh;
    redact = redactKnown();
    return true;
  };

  return {
    redact: (text) => redact(text),
    sent: ({ credential }) => header(tokenOf(credential)),
    recorded: ({ credential }) => {
      const token = tokenOf(credential);
      const secret = credential !== 'wrong' && credential !== 'empty' && token !== undefined;
      return header(secret ? redacted : token);
    },
    accepted() {
      proven = true;
    },
    async renewed(refused) {
      if (options.renew === undefined) return false;
      // Another request may have got a fresh token while this one was on its way.
      if (renewal === undefined && refused[0]?.[1] !== own) return true;
      if (renewal === undefined) {
        if (!proven) return false;
        proven = false;
        renewal = renew(options.renew).finally(() => {
          renewal = undefined;
        });
      }
      return await renewal;
    },
  };
}

/** A token without its end. */
function truncated(token: string): string {
  return token.slice(0, Math.max(1, Math.ceil(token.length * 0.75)));
}

/** A token of the same length with another end, each character of its own kind. */
function altered(token: string): string {
  const kept = Math.ceil(token.length * 0.75);
  return `${token.slice(0, kept)}${[...token.slice(kept)].map(otherCharacter).join('')}`;
}

function otherCharacter(character: string): string {
  if (/[0-8a-fA-F]/.test(character) && !/[fF]/.test(character))
    return String.fromCharCode(character.charCodeAt(0) + 1);
  if (/[9fF]/.test(character)) return '0';
  return /[A-Za-z]/.test(character) ? 'a' : character;
}
