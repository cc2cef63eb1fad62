import type { Api } from '../engine/api/model.ts';
import { chooseEndpoint } from '../engine/auth/catalogue.ts';
import { type CloudAccess, isUnlikely, secretOf } from '../engine/auth/credentials.ts';
import { type Grant, getToken } from '../engine/auth/identity.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Endpoint } from '../engine/client/address.ts';
import type { ClientCertificate } from '../engine/client/agent.ts';
import { type Redact, redactor } from '../engine/client/redact.ts';
import type { Given } from './given.ts';
import { joined } from './network.ts';
import { suiteFacts } from './package-facts.ts';
import type { Access, Sending } from './settings.ts';

/** What the user's own access to a target consists in. */
export interface Session {
  readonly token: string | undefined;
  /** Gets a fresh token; undefined where the user gave the token himself. */
  readonly renew: (() => Promise<string | undefined>) | undefined;
  readonly insecure: boolean;
  readonly authorities: string | undefined;
  readonly clientCertificate?: ClientCertificate | undefined;
  /** What is never to be seen in any output, besides the token. */
  readonly secrets: readonly string[];
  /** Where the target for an API is. */
  endpointFor(api: Api): Result<Endpoint>;
}

/**
 * Access by what the user gave: an endpoint and a token, or a cloud to get them from.
 *
 * @param enterable the cloud that the environment names, if it names one.
 * @param enter gets the first token; by default it logs in.
 * @returns undefined where the user gave neither an endpoint nor a cloud; a problem where the cloud lets nobody in.
 */
export async function openSession(
  { endpoint, token }: Pick<Given, 'endpoint' | 'token'>,
  enterable: Access['cloud'],
  sending: Pick<Sending, 'timeout' | 'insecure' | 'network'>,
  enter: (access: CloudAccess) => Promise<Result<Grant>> = (access) => login(access, sending),
): Promise<Result<Session | undefined>> {
  const { insecure } = sending;
  const given =
    endpoint === undefined
      ? undefined
      : {
          token,
          renew: undefined,
          insecure,
          authorities: undefined,
          secrets: [],
          endpointFor: () => success(endpoint),
        };
  if (given?.token !== undefined) return success(given);
  const cloud = enterable();
  if (!cloud.ok) return cloud;
  if (cloud.value === undefined) return success(given);
  const access = { ...cloud.value, insecure: cloud.value.insecure || insecure };
  const grant = await enter(access);
  if (!grant.ok) return grant;
  const { catalogue } = grant.value;
  const secret = secretOf(access);
  const secrets = isUnlikely(secret) ? [secret] : [];
  const renew = async (): Promise<string | undefined> => {
    const fresh = await login(access, sending);
    return fresh.ok ? fresh.value.token : undefined;
  };
  return success({
    token: token ?? grant.value.token,
    renew: token === undefined ? renew : undefined,
    insecure: access.insecure,
    authorities: access.authorities,
    clientCertificate: access.clientCertificate,
    secrets,
    endpointFor: (api) => {
      if (endpoint !== undefined) return success(endpoint);
      if (api.service === undefined)
        return failure(
          'usage',
          `The specification of ${api.id} does not say how a service catalog lists it; give the endpoint with TARGET_URL.`,
        );
      const found = chooseEndpoint(api.service, catalogue, access);
      return withoutSecrets(found, [grant.value.token, ...secrets], redactor([grant.value.token, secret]));
    },
  });
}

/**
 * Logs in to a cloud.
 *
 * @param sending how long a request may take, and the network on the way.
 */
export function login(
  access: CloudAccess,
  { timeout, network }: Pick<Sending, 'timeout' | 'network'>,
): Promise<Result<Grant>> {
  const { name, version } = suiteFacts();
  const { proxies, authorities, clientCertificate } = network;
  return getToken(
    {
      ...access,
      authorities: joined(access.authorities, authorities),
      clientCertificate: access.clientCertificate ?? clientCertificate,
    },
    { timeout, proxies },
    `${name}/${version}`,
  );
}

/** What the catalogue says comes from the identity service, which knows every secret and may echo it. */
function withoutSecrets(
  found: Result<Endpoint>,
  secrets: readonly string[],
  redact: Redact,
): Result<Endpoint> {
  if (!found.ok) return failure(found.problem.code, redact(found.problem.message));
  const { url } = found.value;
  return redactor(secrets)(url) === url
    ? found
    : failure(
        'unrecognised',
        'The address in the service catalog contains a secret, so nothing is sent to it; give the endpoint with TARGET_URL.',
      );
}
