import type { JsonObject } from '../base/json.ts';
import type { CloudAccess, Named, Scope } from './credentials.ts';

/** What Keystone v3 is told of who asks: the member `identity` of the request for a token. */
export function identityBody({ proof }: CloudAccess): JsonObject {
  switch (proof.kind) {
    case 'password':
      return {
        methods: ['password'],
        password: { user: { ...within(proof.user, proof.domain), password: proof.password } },
      };
    case 'token':
      return { methods: ['token'], token: { id: proof.token } };
    case 'application-credential':
      return {
        methods: ['application_credential'],
        application_credential: {
          ...(proof.credential.id === undefined
            ? { name: proof.credential.name ?? '', user: within(proof.user, proof.domain) }
            : { id: proof.credential.id }),
          secret: proof.secret,
        },
      };
  }
}

/** What Keystone v3 is told of what the token is for: its member `scope`; undefined for a token without one. */
export function scopeBody(scope: Scope): JsonObject | undefined {
  switch (scope.kind) {
    case 'project':
      return { project: within(scope.project, scope.domain) };
    case 'domain':
      return { domain: named(scope.domain) };
    case 'system':
      return { system: { all: true } };
    case 'none':
      return undefined;
  }
}

/** An id says all; a name needs its domain. */
function within(thing: Named, domain: Named): JsonObject {
  return thing.id === undefined ? { ...named(thing), domain: named(domain) } : { id: thing.id };
}

function named({ id, name }: Named): JsonObject {
  return id === undefined ? { name: name ?? '' } : { id };
}
