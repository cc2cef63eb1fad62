import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { accessOf } from '../../engine/api/access.ts';
import { loadApi } from '../../engine/api/load.ts';
import type { Claim, Level } from '../../engine/base/verdict.ts';
import { parseEndpoint } from '../../engine/client/address.ts';
import { createClient } from '../../engine/client/client.ts';
import { createJudge } from '../../engine/run/judge.ts';
import { observe } from '../../engine/run/observe.ts';
import { type ReferenceOptions, startReference } from '../../reference/index.ts';
import { instancesFor } from '../../suites/target-run.ts';

const about = /^equivalence\.|accept-decides-the-format:application\/xml|xml-matches-xsd/;

type Found = readonly (Claim & { readonly id: string })[];

/** Runs nothing but the checks of XML on the embedded target. */
async function judged(
  specification: string,
  level: Level,
  options: Partial<ReferenceOptions>,
): Promise<Found> {
  const api = await loadApi(specification);
  if (!api.ok) throw new Error(api.problem.message);
  const instances = instancesFor(api.value).filter(({ id }) => about.test(id));
  const reference = await startReference({ api: 'openstack-compute-v2', ...options });
  try {
    const endpoint = parseEndpoint(reference.url);
    if (!endpoint.ok) throw new Error(endpoint.problem.message);
    const client = createClient({
      endpoint: endpoint.value,
      access: accessOf(api.value, reference.token),
      token: reference.token,
      forbiddenToken: undefined,
      wrongToken: 'f'.repeat(32),
      rate: undefined,
      concurrency: 4,
      timeout: 20_000,
      largestBody: 1 << 26,
      budget: 10_000,
      userAgent: 'test',
      wrongMethods: [],
    });
    const recording = await observe({
      api: api.value,
      specification,
      endpoint: endpoint.value.url,
      embedded: true,
      client,
      instances,
      level,
      seed: 1,
      credentials: { own: true, forbidden: false },
      concurrency: 4,
      progress: () => undefined,
    });
    await client.close();
    const judge = createJudge(api.value, recording, level);
    return instances.map((instance) => ({ id: instance.id, ...judge.judgementOn(instance) }));
  } finally {
    await reference.close();
  }
}

const outcomesOf = (found: Found): readonly string[] =>
  [...new Set(found.map(({ outcome }) => outcome))].sort();

describe('a target without XML, where the documents have it', () => {
  test('is warned of at level standard, and judged by nothing else of XML', async () => {
    const found = await judged('openstack-compute-v2', 'standard', { variants: ['xml-never'] });
    expect(found.length).toBeGreaterThan(20);
    expect(found.filter(({ outcome }) => outcome === 'warned').map(({ id }) => id)).toEqual([
      'negotiation.accept-decides-the-format:application/xml',
    ]);
    expect(outcomesOf(found)).toEqual(['not-applicable', 'warned']);
  });

  test('fails at level strict, once, and nothing is counted as passed', async () => {
    const found = await judged('openstack-compute-v2', 'strict', { variants: ['xml-never'] });
    expect(found.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id)).toEqual([
      'negotiation.accept-decides-the-format:application/xml',
    ]);
    expect(found.filter(({ outcome }) => outcome === 'passed')).toEqual([]);
  });

  test('is asked by the ending of the path as well', async () => {
    const found = await judged('openstack-compute-v2', 'standard', { variants: ['xml-by-suffix'] });
    const compared = found.filter(({ id }) => id.startsWith('equivalence.'));
    expect(outcomesOf(compared)).toEqual(['passed']);
  });
});

test.each(['rackspace-servers-v2', 'rackspace-images-v2', 'otc-images-v1.1'])(
  '%s has no XML to judge',
  async (name) => {
    const api = await loadApi(name);
    expect(api.ok && instancesFor(api.value).filter(({ id }) => about.test(id))).toEqual([]);
  },
);

test('a list too short to show anything is not called equal', async () => {
  const found = await judged('openstack-compute-v2', 'standard', { images: 0 });
  const passed = found.filter(
    ({ outcome, id }) => outcome === 'passed' && /\.same-|null-|texts-|filters-|pages-/.test(id),
  );
  expect(passed.map(({ id }) => id)).toEqual([]);
  expect(found.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')).toEqual([]);
});

test('a finding names the place, what JSON says and what XML says', async () => {
  const found = await judged('openstack-compute-v2', 'standard', {
    faults: ['equivalence.meta-value-differs'],
  });
  expect(found.find(({ id }) => id === 'equivalence.same-metadata')).toMatchObject({
    outcome: 'failed',
    expected: expect.stringMatching(/^[0-9a-f-]{36}: metadata\.\w+ = "(\w+)" as in JSON$/),
    actual: expect.stringMatching(/^[0-9a-f-]{36}: metadata\.\w+ = "\w+!" in XML$/),
  });
});

const root = fileURLToPath(new URL('../../', import.meta.url));

describe('an API that shows single entries in both formats', () => {
  let folder = '';
  let file = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'equivalence-'));
    // What a file refers to lies in its folder.
    for (const part of ['schemas', 'specs/requirements', 'specs/readings.yaml'])
      cpSync(`${root}${part}`, join(folder, basename(part)), { recursive: true });
    file = join(folder, 'with-item.yaml');
    writeFileSync(file, stringify(withItem()));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(['standard', 'strict'] as const)('is found equal at level %s', async (level) => {
    const found = await judged(file, level, {});
    expect(found.find(({ id }) => id === 'equivalence.same-item-by-itself')?.outcome).toBe('passed');
  });

  test('is found to differ', async () => {
    const found = await judged(file, 'standard', { faults: ['equivalence.minima-swapped'] });
    expect(found.find(({ id }) => id === 'equivalence.same-item-by-itself')).toMatchObject({
      outcome: 'failed',
      expected: expect.stringContaining('image.min'),
    });
  });
});

/** The specification with an operation more, as a user's own file may have it. */
function withItem(): unknown {
  const text = readFileSync(`${root}specs/openstack-compute-v2.yaml`, 'utf8').replaceAll(
    '../schemas/',
    './schemas/',
  );
  const document: { paths: Record<string, unknown> } = parse(text);
  const image = { $ref: './schemas/openstack-compute-v2.schema.json#/$defs/image' };
  const schema = { type: 'object', 'x-xml': { root: 'member' }, properties: { image } };
  const content = Object.fromEntries(
    ['application/json', 'application/xml'].map((type) => [
      type,
      { schema, 'x-format': { support: 'optional' } },
    ]),
  );
  const get = {
    operationId: 'getImage',
    'x-item': { parameter: 'image_id', wrapper: '/image' },
    parameters: [{ name: 'image_id', in: 'path', required: true, schema: { type: 'string' } }],
    responses: { '200': { description: 'The image.', content } },
  };
  return { ...document, paths: { ...document.paths, '/images/{image_id}': { get } } };
}
