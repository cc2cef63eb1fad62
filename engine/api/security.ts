import type { OpenAPIV3_1 } from 'openapi-types';
import type { SecurityScheme } from '../base/credential.ts';
import { headersOfClient, isHeaderName } from '../base/header-fields.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { didYouMean, nearestWord } from '../base/nearest.ts';
import { joinPointer } from '../base/pointer.ts';
import { failure, type Result, success } from '../base/result.ts';
import { suggestion } from './name-suggestion.ts';

/** How an operation takes a token. */
interface Security {
  /** The schemes, the one to use first; none where there is nothing to send a token by. */
  readonly schemes: readonly SecurityScheme[];
  /** Whether it is open to everybody, so that a token is sent only if the user gives one. */
  readonly isOpen: boolean;
}

const open: Security = { schemes: [], isOpen: true };

/**
 * How an operation takes a token. What the operation says replaces what the file says; an empty alternative makes the token optional, and
 * so does one of a client certificate alone, which comes with the connection.
 *
 * @param place where the operation stands, for messages.
 * @returns problem `specification-security` where the file asks for what one token cannot give, or names a scheme that it does not have.
 */
export function securityOf(
  document: JsonObject,
  operation: JsonObject,
  place: string,
  file: string,
): Result<Security> {
  const where = `${file}: ${operation.security === undefined ? '' : place}/security`;
  const required = operation.security ?? document.security;
  if (operation.security === undefined && document.security === undefined) return success(open);
  if (!isJsonArray(required))
    return failure('specification-security', `${where}: security has to be a list of requirements.`);
  const alternatives = required.filter(isJsonObject).map((one) => withoutCertificates(one, document));
  const stray = required.findIndex((one) => !isRequirement(one));
  if (stray >= 0)
    return failure(
      'specification-security',
      `${where}/${stray}: a requirement has to be an object that names a scheme, with a list, such as { token: [] }.`,
    );
  const unknown = unknownScheme(required.filter(isJsonObject), document, where);
  if (unknown !== undefined) return unknown;
  const schemes: SecurityScheme[] = [];
  let refused: Result<never> | undefined;
  for (const [index, alternative] of alternatives.entries()) {
    const names = Object.keys(alternative);
    if (names.length === 0) continue;
    const scheme = schemeOf(names, document, `${where}/${index}`, file);
    if (scheme.ok) schemes.push(scheme.value);
    else refused ??= scheme;
  }
  const isOpen = alternatives.some((alternative) => Object.keys(alternative).length === 0);
  return schemes.length === 0 && !isOpen && refused !== undefined
    ? refused
    : success({ schemes, isOpen: isOpen || alternatives.length === 0 });
}

/** An alternative without the schemes by which a client shows itself by its certificate, for which no request has a token. */
function withoutCertificates(alternative: JsonObject, document: JsonObject): JsonObject {
  const schemes = schemesOf(document);
  return Object.fromEntries(
    Object.entries(alternative).filter(([name]) => {
      const scheme = Object.hasOwn(schemes, name) ? schemes[name] : undefined;
      return !isJsonObject(scheme) || scheme.type !== 'mutualTLS';
    }),
  );
}

/** The problem of the first name of a scheme that the document does not have. */
function unknownScheme(
  alternatives: readonly JsonObject[],
  document: JsonObject,
  where: string,
): Result<never> | undefined {
  const known = Object.keys(schemesOf(document));
  for (const [index, alternative] of alternatives.entries()) {
    const name = Object.keys(alternative).find((one) => !known.includes(one));
    if (name !== undefined)
      return failure(
        'specification-security',
        `${where}/${index}: security names ${name}, which is not a scheme of /components/securitySchemes.${known.length === 0 ? ' The file has none.' : suggestion(name, known)}`,
      );
  }
  return undefined;
}

function schemesOf({ components }: JsonObject): JsonObject {
  return isJsonObject(components) && isJsonObject(components.securitySchemes)
    ? components.securitySchemes
    : {};
}

function isRequirement(value: Json): boolean {
  return isJsonObject(value) && Object.values(value).every(isJsonArray);
}

/** Names of the headers and cookies in which some scheme of a document sends a token. */
export function secretsOf(document: JsonObject): readonly string[] {
  return Object.values(schemesOf(document)).flatMap((scheme) =>
    isJsonObject(scheme) && scheme.type === 'apiKey' && typeof scheme.name === 'string' ? [scheme.name] : [],
  );
}

function schemeOf(
  names: readonly string[],
  document: JsonObject,
  where: string,
  file: string,
): Result<SecurityScheme> {
  const [name = '', ...further] = names;
  if (further.length > 0)
    return failure(
      'specification-security',
      `${where}: security requires ${names.join(' and ')} together, but the suite has one token.`,
    );
  const scheme = schemesOf(document)[name] ?? null;
  const place = `${file}: ${joinPointer(['components', 'securitySchemes', name])}`;
  if (!isSecurityScheme(scheme)) return failure('specification-security', `${place}: ${lackingIn(scheme)}`);
  return readScheme(scheme, `${place}: the security scheme`);
}

/** What a security scheme cannot do without. */
function lackingIn(scheme: Json): string {
  if (!isJsonObject(scheme) || typeof scheme.type !== 'string')
    return 'a security scheme has to be an object with a type.';
  return scheme.type === 'http'
    ? 'an http scheme needs scheme, such as bearer.'
    : 'an apiKey needs in and name, such as { in: header, name: X-Token }.';
}

function isSecurityScheme(scheme: Json | undefined): scheme is JsonObject & OpenAPIV3_1.SecuritySchemeObject {
  return (
    isJsonObject(scheme) &&
    typeof scheme.type === 'string' &&
    (scheme.type !== 'apiKey' || (typeof scheme.in === 'string' && typeof scheme.name === 'string')) &&
    (scheme.type !== 'http' || typeof scheme.scheme === 'string')
  );
}

function readKey(
  { in: place, name }: OpenAPIV3_1.ApiKeySecurityScheme,
  where: string,
): Result<SecurityScheme> {
  if (place !== 'header' && place !== 'query' && place !== 'cookie')
    return failure(
      'specification-security',
      `${where} is in ${String(place)}; it has to be header, query or cookie.`,
    );
  if (name === '' || (place !== 'query' && !isHeaderName(name)))
    return failure(
      'specification-security',
      `${where} has the name ${JSON.stringify(name)}, which no ${place} can have.`,
    );
  if (place === 'header' && headersOfClient.has(name.toLowerCase()))
    return failure(
      'specification-security',
      `${where} is in the header ${name}, which has a meaning of its own.`,
    );
  return success({ place, name, prefix: '' });
}

function readScheme(scheme: OpenAPIV3_1.SecuritySchemeObject, where: string): Result<SecurityScheme> {
  const type: string = scheme.type;
  const near = nearestWord(type, ['apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect']);
  switch (scheme.type) {
    case 'apiKey':
      return readKey(scheme, where);
    case 'http': {
      const kind = scheme.scheme.toLowerCase();
      if (kind === 'bearer' || kind === 'basic')
        return success({
          place: 'header',
          name: 'Authorization',
          prefix: kind === 'bearer' ? 'Bearer ' : 'Basic ',
        });
      return failure(
        'specification-security',
        `${where} is ${kind}; the suite knows bearer and basic.${didYouMean(kind, ['bearer', 'basic'])}`,
      );
    }
    // Both give a bearer token (RFC 6750), and how it is got is the user's business.
    case 'oauth2':
    case 'openIdConnect':
      return success({ place: 'header', name: 'Authorization', prefix: 'Bearer ' });
    default:
      return failure(
        'specification-security',
        `${where} is of the type ${type}, which OpenAPI does not have; give an apiKey, http, mutualTLS, oauth2 or openIdConnect.${near === undefined ? '' : ` Did you mean ${near}?`}`,
      );
  }
}
