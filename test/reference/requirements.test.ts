import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { API_IDS, faults } from '../../reference/index.ts';

const folder = new URL('../../specs/requirements/', import.meta.url);
const specifications = new URL('../../specs/', import.meta.url);

interface Catalogue {
  readonly requirements: readonly { readonly id: string }[];
}

/** The ids of each catalogue, by the name of its file. */
const catalogues = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => {
      const catalogue: Catalogue = parse(readFileSync(new URL(file, folder), 'utf8'));
      return [file.slice(0, -'.yaml'.length), new Set(catalogue.requirements.map(({ id }) => id))] as const;
    }),
);

/** The ids that an API answers to: those of its own documents, and those of HTTP. */
function idsOf(api: string): ReadonlySet<string> {
  const own: unknown = parse(readFileSync(new URL(`${api}.yaml`, specifications), 'utf8'));
  const [, list = ''] = /"catalogues":\[([^\]]*)\]/.exec(JSON.stringify(own)) ?? [];
  const names = [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
  return new Set([...names, 'http'].flatMap((name) => [...(catalogues.get(name) ?? [])]));
}

describe.each(API_IDS)('%s', (api) => {
  const known = idsOf(api);

  test('every fault breaks a requirement of a catalogue of this API', () => {
    expect(known.size).toBeGreaterThan(0);
    const breaksNone = faults
      .filter(({ apis, requirements }) => apis.includes(api) && !requirements.some((id) => known.has(id)))
      .map(({ id }) => id);
    expect(breaksNone).toEqual([]);
  });
});

test('every requirement that a fault names is in a catalogue of one of its APIs', () => {
  const wrong = faults.flatMap(({ id, apis, requirements }) => {
    const known = new Set(apis.flatMap((api) => [...idsOfApi(api)]));
    return requirements.filter((requirement) => !known.has(requirement)).map((each) => `${id}: ${each}`);
  });
  expect(wrong).toEqual([]);
});

const remembered = new Map<string, ReadonlySet<string>>();

function idsOfApi(api: string): ReadonlySet<string> {
  const known = remembered.get(api) ?? idsOf(api);
  remembered.set(api, known);
  return known;
}
