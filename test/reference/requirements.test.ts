import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { API_IDS, faults } from '../../reference/index.ts';

const specifications = new URL('../../specs/', import.meta.url);

interface Catalogue {
  readonly requirements: readonly { readonly id: string }[];
}

function idsIn(path: string): readonly string[] {
  const { requirements }: Catalogue = parse(readFileSync(new URL(path, specifications), 'utf8'));
  return requirements.map(({ id }) => id);
}

/** The ids that an API answers to: those of its own documents, and those of HTTP. */
function idsOf(api: string): ReadonlySet<string> {
  const specification = readFileSync(new URL(`${api}.yaml`, specifications), 'utf8');
  const [, listed = ''] = /^ +catalogues: \[([^\]]*)\]$/m.exec(specification) ?? [];
  return new Set([...listed.split(','), 'requirements/http.yaml'].flatMap((path) => idsIn(path.trim())));
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
  const wrong = faults.flatMap(({ id, apis, requirements, consequences }) => {
    const known = new Set(apis.flatMap((api) => [...idsOfApi(api)]));
    return [...requirements, ...(consequences ?? [])]
      .filter((requirement) => !known.has(requirement))
      .map((each) => `${id}: ${each}`);
  });
  expect(wrong).toEqual([]);
});

const remembered = new Map<string, ReadonlySet<string>>();

function idsOfApi(api: string): ReadonlySet<string> {
  const known = remembered.get(api) ?? idsOf(api);
  remembered.set(api, known);
  return known;
}
