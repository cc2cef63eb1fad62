import type { ClientCertificate } from '../client/agent.ts';

/** A thing that has an id, or a name that is unique within a domain. */
export interface Named {
  readonly id: string | undefined;
  readonly name: string | undefined;
}

/** How to prove who one is. */
export type Proof =
  | {
      readonly kind: 'password';
      readonly user: Named;
      readonly domain: Named;
      readonly password: string;
    }
  | { readonly kind: 'token'; readonly token: string }
  | {
      readonly kind: 'application-credential';
      readonly credential: Named;
      readonly secret: string;
      readonly user: Named;
      readonly domain: Named;
    };

/** What the token is to be good for. */
export type Scope =
  | { readonly kind: 'project'; readonly project: Named; readonly domain: Named }
  | { readonly kind: 'domain'; readonly domain: Named }
  | { readonly kind: 'system' }
  | { readonly kind: 'none' };

/** All that it takes to get a token and to find a service by it. */
export interface CloudAccess {
  /** What it is called in messages. */
  readonly title: string;
  readonly authUrl: string;
  /** Undefined: asked of the identity service. */
  readonly version: 'v2' | 'v3' | undefined;
  readonly proof: Proof;
  readonly scope: Scope;
  readonly region: string | undefined;
  /** Interfaces that will do, the one wished for most first. */
  readonly interfaces: readonly string[];
  /** Addresses given by hand, by type of service. */
  readonly overrides: Readonly<Record<string, string>>;
  readonly insecure: boolean;
  /** Certificates of authorities in PEM. */
  readonly authorities: string | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
}

/** What nobody but the user and the identity service is to know. */
export function secretOf({ proof }: CloudAccess): string {
  switch (proof.kind) {
    case 'password':
      return proof.password;
    case 'token':
      return proof.token;
    case 'application-credential':
      return proof.secret;
  }
}

/** Whether a secret is no word that a target may have reason to write in its list, so that it can be taken out of there. */
export function isUnlikely(secret: string): boolean {
  return secret.length >= 8 && /[a-z]/i.test(secret) && /[^a-z]/i.test(secret);
}
