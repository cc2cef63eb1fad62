import { describe, expect, test } from 'vitest';
import { API_IDS, type ApiId, faults, startReference } from '../../reference/index.ts';
import { share } from '../support/share.ts';
import { battery } from './battery.ts';
import { ask, essence, type Probe } from './probe.ts';

const LISTS: Readonly<Record<ApiId, string>> = {
  'rackspace-images-v2': '/images',
  'rackspace-servers-v2': '/images/detail',
  'openstack-compute-v2': '/images/detail',
  'otc-images-v1.1': '/images/detail',
};

/** Faults that only a client shows which unpacks what is said to be packed; the suite is one. */
const unseenByProbes = new Set(['negotiation.gzip-said-falsely']);

/** What the conforming server answers, by API and number of images; asked once. */
const answers = new Map<string, Promise<readonly string[]>>();

function conforming(api: ApiId, images: number | undefined): Promise<readonly string[]> {
  const key = `${api} ${images}`;
  const known = answers.get(key) ?? askAll(api, images);
  answers.set(key, known);
  return known;
}

async function askAll(api: ApiId, images: number | undefined): Promise<readonly string[]> {
  const reference = await startReference({ api, ...(images === undefined ? {} : { images }) });
  try {
    const found: string[] = [];
    for (const probe of battery(LISTS[api], reference))
      found.push(essence(await ask(reference, probe), reference));
    return found;
  } finally {
    await reference.close();
  }
}

/** The first probe whose answer differs from the conforming one. */
async function firstDifference(
  api: ApiId,
  id: string,
  images: number | undefined,
): Promise<Probe | undefined> {
  const right = await conforming(api, images);
  const faulty = await startReference({ api, faults: [id], ...(images === undefined ? {} : { images }) });
  try {
    const probes = [...battery(LISTS[api], faulty).entries()];
    // The battery ends with tokens, types and formats; what concerns those is found sooner from there.
    if (/^(status|negotiation|equivalence)\.|xml/.test(id)) probes.reverse();
    for (const [index, probe] of probes) {
      if (essence(await ask(faulty, probe), faulty) !== right[index]) return probe;
    }
    return undefined;
  } finally {
    await faulty.close();
  }
}

describe.each(API_IDS)('%s', (api) => {
  const own = share(
    faults.filter((fault) => fault.apis.includes(api)),
    ({ id }) => id,
  );

  test('two conforming servers answer alike', async () => {
    expect(await askAll(api, undefined)).toEqual(await conforming(api, undefined));
  });

  test.each(own.filter(({ id }) => !unseenByProbes.has(id)).map(({ id, images }) => [id, images] as const))(
    '%s shows',
    async (id, images) => {
      expect(await firstDifference(api, id, images)).toBeDefined();
    },
  );
});

describe('the catalogue', () => {
  test('names each fault once', () => {
    const ids = faults.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('says of each fault which document it breaks', () => {
    for (const { breaks } of faults) expect(breaks).toMatch(/00[0-4] L\d+|RFC|I\d\d|X\d\d/);
  });

  test('refuses an unknown fault and names the nearest', async () => {
    await expect(
      startReference({ api: 'rackspace-images-v2', faults: ['filter.name-ignore'] }),
    ).rejects.toThrow(/no fault "filter\.name-ignore"; did you mean filter\.name-ignored/);
  });
});
