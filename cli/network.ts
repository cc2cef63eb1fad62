import { readFileSync } from 'node:fs';
import { createSecureContext } from 'node:tls';
import { isHeaderName, isSameHeader } from '../engine/base/header-fields.ts';
import { describeThrown, failure, type Result, success } from '../engine/base/result.ts';
import type { ClientCertificate } from '../engine/client/agent.ts';
import { noProxies, type Proxies } from '../engine/client/proxy.ts';
import { withoutSecret } from '../engine/client/secret-headers.ts';
import type { Environment } from './environment.ts';
import { readProxies } from './proxies.ts';
import { type Several, type Typed, valuesIn } from './typed.ts';

type Header = readonly [name: string, value: string];

/** The way to the targets as the user's network has it. */
export interface Network {
  readonly proxies: Proxies;
  /** Certificates of authorities in PEM, besides those that the system trusts. */
  readonly authorities: string | undefined;
  readonly clientCertificate: ClientCertificate | undefined;
  /** Headers that every request to a target carries. */
  readonly headers: readonly Header[];
  /** What is never to be seen in any output. */
  readonly secrets: readonly string[];
}

/** The way to the embedded target, which is on this machine. */
export const noNetwork: Network = {
  proxies: noProxies,
  authorities: undefined,
  clientCertificate: undefined,
  headers: [],
  secrets: [],
};

/** What the user gave of certificates and headers. */
export interface NetworkGiven {
  readonly ca: Typed | undefined;
  readonly cert: Typed | undefined;
  readonly key: Typed | undefined;
  readonly headers: Several | undefined;
}

/**
 * The network as flags and variables describe it; the files they name are read.
 *
 * @returns problem `usage`, in a sentence without secrets.
 */
export function readNetwork(
  { ca, cert, key, headers }: NetworkGiven,
  environment: Environment,
): Result<Network> {
  const proxies = readProxies(environment);
  if (!proxies.ok) return proxies;
  const authorities = ca === undefined ? success(undefined) : readAuthorities(ca);
  if (!authorities.ok) return authorities;
  const clientCertificate = readClientCertificate(cert, key);
  if (!clientCertificate.ok) return clientCertificate;
  const given = readHeaders(headers);
  if (!given.ok) return given;
  return success({
    proxies: proxies.value.proxies,
    authorities: authorities.value,
    clientCertificate: clientCertificate.value,
    headers: given.value,
    secrets: [...proxies.value.secrets, ...given.value.flatMap(secretsIn)],
  });
}

const certificateInPem = /-----BEGIN (?:TRUSTED )?CERTIFICATE-----/;

function readPem({ name, text }: Typed): Result<string> {
  try {
    return success(readFileSync(text, 'utf8'));
  } catch (thrown) {
    return failure('usage', `${name} names ${text}, which cannot be read: ${describeThrown(thrown)}`);
  }
}

function readAuthorities(ca: Typed): Result<string> {
  const pem = readPem(ca);
  if (!pem.ok || certificateInPem.test(pem.value)) return pem;
  return failure('usage', `${ca.name} names ${ca.text}, which contains no PEM certificate.`);
}

function readClientCertificate(
  cert: Typed | undefined,
  key: Typed | undefined,
): Result<ClientCertificate | undefined> {
  if (cert === undefined)
    return key === undefined
      ? success(undefined)
      : failure('usage', `${key.name} gives a key without a certificate; give the certificate with --cert.`);
  const certificate = readPem(cert);
  if (!certificate.ok) return certificate;
  const secret = key === undefined ? certificate : readPem(key);
  if (!secret.ok) return secret;
  if (!certificateInPem.test(certificate.value))
    return failure('usage', `${cert.name} names ${cert.text}, which contains no PEM certificate.`);
  try {
    createSecureContext({ cert: certificate.value, key: secret.value });
    return success({ certificate: certificate.value, key: secret.value });
  } catch (thrown) {
    const names = [cert.name, ...(key === undefined ? [] : [key.name])].join(' and ');
    return failure(
      'usage',
      `${names} have to be a certificate and its key in PEM format, the key without a password: ${describeThrown(thrown)}`,
    );
  }
}

/** Headers that the suite itself decides on, or that belong to one connection. */
const taken =
  /^(?:accept|accept-.*|content-.*|host|connection|proxy-.*|keep-alive|te|trailer|transfer-encoding|upgrade|expect|range|if-.*|user-agent)$/i;

function readHeaders(given: Several | undefined): Result<readonly Header[]> {
  const headers: Header[] = [];
  // A value may hold blanks, so that a variable has one header on each line.
  const lines =
    given !== undefined && 'text' in given
      ? given.text.split(/\r?\n/).filter((line) => line.trim() !== '')
      : valuesIn(given);
  for (const line of lines) {
    const [, name, value] = /^\s*([^:\s]+):[ \t]*([\x20-\x7e]+?)\s*$/.exec(line) ?? [];
    if (name === undefined || value === undefined || !isHeaderName(name))
      return failure(
        'usage',
        `${given?.name} contains a header that is not "Name: value" in ASCII, beginning with "${beginning(line)}".`,
      );
    if (taken.test(name))
      return failure('usage', `${given?.name} gives ${name}, which the suite sets itself; remove it.`);
    if (headers.some(([other]) => isSameHeader(other, name)))
      return failure('usage', `${given?.name} gives ${name} twice; give it once.`);
    headers.push([name, value]);
  }
  return success(headers);
}

/** So much of a malformed header that its name can be recognised, and nothing of its value. */
function beginning(line: string): string {
  return (
    line
      .trim()
      .split(/[:=\s]/)[0]
      ?.slice(0, 20) ?? ''
  );
}

/** A value that somebody made by chance, as keys are: long, in one piece, of letters and digits. */
const looksRandom = /^(?=.*[A-Za-z])(?=.*\d)[\w.~+/=:!-]{12,}$/;

/** Names whose values look so without being a secret: what something is called, and where a request belongs. */
const namesSomething =
  /(?:^|[-_])(?:id|uuid|project|tenant|region|zone|agent|version|traceparent|tracestate|baggage)$/i;

/** What a header of the user's holds that nobody else is to see: its value, and what stands after the scheme in it. */
function secretsIn([name, value]: Header): readonly string[] {
  const [, credential] = /^\S+\s+(\S+)$/.exec(value) ?? [];
  const isSecret =
    withoutSecret([name, value])[1] !== value ||
    (!namesSomething.test(name) && looksRandom.test(credential ?? value));
  if (!isSecret) return [];
  const decoded = /^basic /i.test(value) ? Buffer.from(credential ?? '', 'base64').toString('utf8') : '';
  return [value, credential ?? '', decoded, decoded.slice(decoded.indexOf(':') + 1)].filter(
    (text) => text !== '',
  );
}

/** Certificates of authorities from two sources as one text. */
export function joined(...pems: readonly (string | undefined)[]): string | undefined {
  const given = pems.filter((pem) => pem !== undefined);
  return given.length === 0 ? undefined : given.join('\n');
}
