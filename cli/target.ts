import { createHash } from 'node:crypto';
import { accessOf } from '../engine/api/access.ts';
import type { Api } from '../engine/api/model.ts';
import type { Exchange } from '../engine/base/exchange.ts';
import type { Result } from '../engine/base/result.ts';
import type { Endpoint } from '../engine/client/address.ts';
import { type Client, type ClientOptions, createClient } from '../engine/client/client.ts';
import { proxyFor } from '../engine/client/proxy.ts';
import { recognise } from '../engine/client/recognise.ts';
import { listRequest } from '../engine/list/ask.ts';
import { defaults } from './defaults.ts';
import { joined, noNetwork } from './network.ts';
import { suiteFacts } from './package-facts.ts';
import type { Session } from './session.ts';
import type { Sending } from './settings.ts';

/** An endpoint together with the API it is judged as. */
export interface Target {
  readonly api: Api;
  /** What the API was loaded from. */
  readonly specification: string;
  readonly endpoint: Endpoint;
  readonly embedded: boolean;
  readonly token: string | undefined;
  readonly forbiddenToken: string | undefined;
  readonly session: Session | undefined;
  close(): Promise<void>;
}

/** Largest body that is read, in bytes. */
const largestBody = 32 * 1024 * 1024;

/** What a client is made for. */
export interface Way
  extends Pick<Target, 'endpoint' | 'embedded' | 'token' | 'forbiddenToken' | 'session'>,
    Pick<ClientOptions, 'access' | 'wrongMethods' | 'headers'> {}

/** A client for a target, with the bounds that the settings give. */
export function clientFor(
  target: Target,
  sending: Sending,
  more: Pick<ClientOptions, 'signal' | 'hurry' | 'waiting' | 'fetch'> = {},
): Client {
  const way: Way = {
    ...target,
    access: accessOf(target.api, target.token),
    headers: headersOf(target.api),
    wrongMethods: sending.wrongMethods
      ? target.api.operations.flatMap((operation) => operation.wrongMethods)
      : [],
  };
  return clientOn(way, sending, more);
}

/** A client for an endpoint of which no API is known yet. */
export function clientOn(
  { endpoint, embedded, access, token, forbiddenToken, session, wrongMethods, headers }: Way,
  sending: Sending,
  more: Pick<ClientOptions, 'signal' | 'hurry' | 'waiting' | 'fetch'> = {},
): Client {
  const { name, version } = suiteFacts();
  const network = embedded ? noNetwork : sending.network;
  return createClient({
    endpoint,
    access,
    token,
    forbiddenToken,
    secrets: [...(session?.secrets ?? []), ...network.secrets],
    wrongToken: wrongToken(sending.seed),
    rate: sending.rate ?? (embedded || more.fetch !== undefined ? undefined : defaults.rate),
    concurrency: sending.concurrency,
    timeout: sending.timeout,
    largestBody,
    budget: sending.budget,
    timeLimit: sending.timeLimit,
    insecure: session?.insecure ?? sending.insecure,
    authorities: joined(session?.authorities, network.authorities),
    clientCertificate: session?.clientCertificate ?? network.clientCertificate,
    proxy: proxyFor(endpoint.origin, network.proxies),
    renew: session?.renew,
    userAgent: `${name}/${version}`,
    wrongMethods,
    headers: [
      ...(headers ?? []).filter(([one]) => !network.headers.some(([other]) => isSameName(one, other))),
      ...network.headers,
    ],
    ...more,
  });
}

function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The headers that the operations need which are asked, each once. */
function headersOf({ list, item }: Api): ClientOptions['headers'] {
  const headers = new Map(
    [...(item?.headers ?? []), ...list.headers].map(({ name, value = '' }) => [
      name.toLowerCase(),
      [name, value] as const,
    ]),
  );
  return [...headers.values()];
}

/** Looks like a token, and is one of nobody's. */
function wrongToken(seed: number): string {
  return createHash('sha256').update(`wrong token ${seed}`).digest('hex').slice(0, 32);
}

/** Asks for the list once, to distinguish a target that cannot be judged from one that deviates. */
export async function tryTarget(
  target: Target,
  sending: Sending,
  {
    apiNamed = false,
    ...more
  }: Pick<ClientOptions, 'signal' | 'fetch'> & { readonly apiNamed?: boolean } = {},
): Promise<Result<Exchange>> {
  const client = clientFor(target, sending, more);
  try {
    const exchange = await client.exchange(listRequest(target.api, []), 'preflight');
    return recognise(exchange, target.api, target.token !== undefined, apiNamed);
  } finally {
    await client.close();
  }
}
