import { type Access, namesInQuery, type SecurityScheme } from '../base/credential.ts';
import type { Api, Operation } from './model.ts';
import { isPathOf } from './operation-path.ts';

/**
 * How the user's token is sent to each operation: as the operation's own `security` says, and not at all where that is open to
 * everybody; where that takes a token too, as an alternative to none, it is sent as it says. An address of no operation is asked like
 * the list.
 *
 * Of several alternatives that counts which every operation takes that needs a token, for the user has one token; Basic does only
 * where the token is `user:password`.
 *
 * @param token the user's token, if it is known.
 */
export function accessOf(api: Pick<Api, 'operations' | 'list' | 'item'>, token: string | undefined): Access {
  const used = [api.list, ...(api.item === undefined ? [] : [api.item])];
  const schemesOf = ({ security, optionalSecurity }: Operation): readonly SecurityScheme[] =>
    security.length > 0 ? security : optionalSecurity;
  const usable = (operation: Operation): readonly SecurityScheme[] => {
    const security = schemesOf(operation);
    const fitting = security.filter(({ prefix }) => prefix !== 'Basic ' || token?.includes(':') !== false);
    return fitting.length > 0 ? fitting : security;
  };
  const secured = used.filter((operation) => schemesOf(operation).length > 0);
  const shared = secured
    .flatMap(usable)
    .find((scheme) => secured.every((operation) => usable(operation).some((other) => isSame(scheme, other))));
  const schemeOf = (operation: Operation): SecurityScheme | undefined => {
    const own = usable(operation);
    return own.find((scheme) => shared !== undefined && isSame(scheme, shared)) ?? own[0];
  };
  const operationAt = (path: string): Operation =>
    api.operations.find((operation) => isPathOf(operation, path, api.operations)) ?? api.list;
  return {
    schemes: secured.flatMap((operation) => schemeOf(operation) ?? []),
    schemeAt: (path) => schemeOf(operationAt(path)),
    parametersAt: (path) => namesInQuery(schemesOf(operationAt(path))),
  };
}

function isSame(left: SecurityScheme, right: SecurityScheme): boolean {
  return left.place === right.place && left.name === right.name && left.prefix === right.prefix;
}
