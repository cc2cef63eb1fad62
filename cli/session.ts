import { endpointOf } from '../engine/auth/catalogue.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import { type Grant, getToken } from '../engine/auth/identity.ts';
import { failure, type Result, success } from '../engine/result.ts';
import type { Api } from '../engine/spec/model.ts';
import type { Endpoint } from '../engine/target/address.ts';
import { suiteFacts } from './package-facts.ts';
import type { Settings } from './settings.ts';

/** What the user's own access to a target consists in. */
export interface Session {
  readonly token: string | undefined;
  /** Gets a fresh token; undefined where the user gave the token himself. */
  readonly renew: (() => Promise<string | undefined>) | undefined;
  readonly insecure: boolean;
  readonly authorities: string | undefined;
  /** Where the target for an API is. */
  endpointFor(api: Api): Result<Endpoint>;
}

/**
 * Access by what the user gave: an endpoint and a token, or a cloud to get them from.
 *
 * @param enter gets the first token; by default it logs in.
 * @returns undefined where the user gave neither an endpoint nor a cloud; a problem where the cloud lets nobody in.
 */
export async function openSession(
  settings: Settings,
  enter: (access: CloudAccess) => Promise<Result<Grant>> = (access) => login(access, settings),
): Promise<Result<Session | undefined>> {
  const { endpoint, token, insecure } = settings;
  const given =
    endpoint === undefined
      ? undefined
      : { token, renew: undefined, insecure, authorities: undefined, endpointFor: () => success(endpoint) };
  if (given?.token !== undefined) return success(given);
  const cloud = settings.cloud();
  if (!cloud.ok) return cloud;
  if (cloud.value === undefined) return success(given);
  const access = { ...cloud.value, insecure: cloud.value.insecure || insecure };
  const grant = await enter(access);
  if (!grant.ok) return grant;
  const { catalogue } = grant.value;
  const renew = async (): Promise<string | undefined> => {
    const fresh = await login(access, settings);
    return fresh.ok ? fresh.value.token : undefined;
  };
  return success({
    token: token ?? grant.value.token,
    renew: token === undefined ? renew : undefined,
    insecure: access.insecure,
    authorities: access.authorities,
    endpointFor: (api) => {
      if (endpoint !== undefined) return success(endpoint);
      if (api.service === undefined)
        return failure(
          'usage',
          `The specification of ${api.id} does not say how a service catalogue lists it; give the endpoint by TARGET_URL.`,
        );
      return endpointOf(api.service, catalogue, access);
    },
  });
}

/** Logs in to a cloud. */
export function login(access: CloudAccess, { timeout }: Settings): Promise<Result<Grant>> {
  const { name, version } = suiteFacts();
  return getToken(access, timeout, `${name}/${version}`);
}
