import type { ServiceEntry } from '../api/model.ts';
import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { failure, type Result } from '../base/result.ts';
import { type Endpoint, parseEndpoint, withoutVersion } from '../client/address.ts';
import type { CloudAccess } from './credentials.ts';

/** One address of one service. */
export interface CatalogueEntry {
  readonly type: string;
  readonly interface: string;
  readonly region: string | undefined;
  readonly url: string;
}

/** The entries of a catalogue in the form of version 3: one for each address, with the interface as a member. */
export function readCatalogue3(catalogue: Json | undefined): readonly CatalogueEntry[] {
  return endpointsOf(catalogue).flatMap(([type, endpoint]) => {
    const { interface: side, url, region_id: regionId, region } = endpoint;
    if (typeof side !== 'string' || typeof url !== 'string') return [];
    return [{ type, interface: side, region: text(regionId) ?? text(region), url }];
  });
}

/** The entries of a catalogue in the form of version 2: one for each region, with a member for each interface. */
export function readCatalogue2(catalogue: Json | undefined): readonly CatalogueEntry[] {
  return endpointsOf(catalogue).flatMap(([type, endpoint]) =>
    ['public', 'internal', 'admin'].flatMap((side) => {
      const url = endpoint[`${side}URL`];
      return typeof url === 'string' ? [{ type, interface: side, region: text(endpoint.region), url }] : [];
    }),
  );
}

function endpointsOf(catalogue: Json | undefined) {
  return listOf(catalogue).flatMap((service) => {
    if (!isJsonObject(service) || typeof service.type !== 'string') return [];
    const { type } = service;
    return listOf(service.endpoints).flatMap((endpoint) =>
      isJsonObject(endpoint) ? [[type, endpoint] as const] : [],
    );
  });
}

function listOf(value: Json | undefined): readonly Json[] {
  return isJsonArray(value) ? value : [];
}

function text(value: Json | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/**
 * The endpoint of a service.
 *
 * @returns problem `not-in-catalogue` with what there is instead.
 */
export function chooseEndpoint(
  service: ServiceEntry,
  catalogue: readonly CatalogueEntry[],
  access: CloudAccess,
): Result<Endpoint> {
  for (const type of service.types) {
    const given = access.overrides[type];
    if (given !== undefined) return usable(given, `The address that ${access.title} gives for ${type}`);
    for (const side of access.interfaces) {
      const found = catalogue.find(
        (entry) =>
          entry.type === type &&
          entry.interface === side &&
          (access.region === undefined || entry.region === access.region),
      );
      if (found !== undefined)
        return usable(
          withVersion(found.url, service.path),
          `The address of ${type} in the service catalogue of ${access.title}`,
        );
    }
  }
  const all = [
    ...new Set(
      catalogue.map((entry) => `${entry.type} (${entry.interface}, ${entry.region ?? 'no region'})`),
    ),
  ];
  const offered =
    all.length > mostShown ? [...all.slice(0, mostShown), `${all.length - mostShown} more`] : all;
  return failure(
    'not-in-catalogue',
    `The service catalogue of ${access.title} has no ${service.types.join(' or ')} with interface ${access.interfaces.join(' or ')}${access.region === undefined ? '' : ` in region ${access.region}`}; it has ${offered.length === 0 ? 'nothing, maybe because no project was given' : offered.join(', ')}. Give the endpoint by TARGET_URL, or choose another region or interface.`,
  );
}

/** Entries of a catalogue that a sentence can hold. */
const mostShown = 40;

/** An address that nobody gave by hand is nobody's mistake at the command line. */
function usable(address: string, what: string): Result<Endpoint> {
  const endpoint = parseEndpoint(address);
  if (endpoint.ok) return endpoint;
  return failure(
    'not-in-catalogue',
    `${what} is none that can be asked, being no plain http or https address; give the endpoint by TARGET_URL.`,
  );
}

/** A catalogue lists some services without the version that their operations begin with, or with another. */
function withVersion(url: string, path: string | undefined): string {
  if (path === undefined) return url;
  return `${withoutVersion(url)}${path}`;
}
