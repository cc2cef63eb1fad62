import { describe, expect, test } from 'vitest';
import { API_IDS, type ApiId, faults, type Reference, variants } from '../../reference/index.ts';
import { agreement, disagreements, observeTogether } from '../support/observe-together.ts';
import { share } from '../support/share.ts';

const second = 1_000_000;

function at(seconds: number): number {
  return (Math.floor(Date.now() / 1000) + seconds) * second;
}

/** The first image that both of two references show as finished. */
function common([one, other]: readonly Reference[]): string {
  const ids = new Set(other?.images().map(({ id }) => id));
  const found = one?.images().find(({ id, status }) => ids.has(id) && status === 'active');
  if (found === undefined) throw new Error('there is one');
  return found.id;
}

describe('two conforming APIs over the same images', () => {
  const pairs = API_IDS.flatMap((one) =>
    API_IDS.filter((other) => other !== one).map((other) => [one, other] as const),
  );

  test.each(pairs)('%s and then %s agree in all that both show', async (one, other) => {
    const together = await observeTogether([{ api: one }, { api: other }], 'strict');
    expect(disagreements(together)).toEqual([]);
    const outcomes = together.verdicts.flatMap((all) => [...all.values()].map(({ outcome }) => outcome));
    expect(outcomes.filter((outcome) => outcome !== 'not-applicable').length).toBeGreaterThan(3);
    expect(outcomes.filter((outcome) => outcome !== 'not-applicable' && outcome !== 'passed')).toEqual([]);
  });

  test('all four decide every member that two of them show', async () => {
    const { verdicts } = await observeTogether(API_IDS.map((api) => ({ api })));
    expect(verdicts.flatMap((all) => [...all.values()].map(({ outcome }) => outcome))).toEqual(
      Array.from({ length: verdicts.reduce((sum, { size }) => sum + size, 0) }, () => 'passed'),
    );
  });
});

/** The API that is held against another one for a fault or a variant. */
function partnerOf(api: ApiId): ApiId {
  return api === 'otc-images-v1.1' ? 'rackspace-images-v2' : 'otc-images-v1.1';
}

describe('what one API gets wrong', () => {
  const own = faults.filter(({ beside }) => beside === true);
  const cases = own.flatMap(({ id, apis }) => apis.map((api) => [id, api] as const));

  test.each(cases)('%s in %s is found beside another API', async (fault, api) => {
    const targets = [{ api, faults: [fault] }, { api: partnerOf(api) }];
    expect(disagreements(await observeTogether(targets))).not.toEqual([]);
  });
});

describe('what is lawful', () => {
  // The images of a variant are those of both; where the other API cannot have them, the two are of no one cloud.
  const cases = variants.flatMap(({ id, apis, ownImages }) =>
    apis
      .map((api) => ({ id, api, beside: apis.includes(partnerOf(api)) }))
      .filter(({ beside }) => beside || !ownImages),
  );

  test.each(share(cases, ({ id }) => id))(
    '$id in $api is not held against either API',
    async ({ id, api, beside }) => {
      const other = { api: partnerOf(api), variants: beside ? [id] : [] };
      for (const targets of [
        [{ api, variants: [id] }, other],
        [other, { api, variants: [id] }],
      ])
        expect(disagreements(await observeTogether(targets))).toEqual([]);
    },
  );

  test('one API that sees fewer images', async () => {
    const targets = [
      { api: 'rackspace-servers-v2', variants: ['only-public-base-images'] },
      { api: 'rackspace-images-v2' },
    ] as const;
    const together = await observeTogether(targets);
    expect(disagreements(together)).toEqual([]);
    expect(together.verdicts[0]?.get('size')?.outcome).toBe('passed');
  });

  test('a change between the readings of the two', async () => {
    const together = await observeTogether(
      [{ api: 'rackspace-servers-v2' }, { api: 'rackspace-images-v2' }],
      'standard',
      (place, references) => {
        // Not even a change that leaves the time of the last update as it was.
        if (place === 0)
          for (const reference of references) reference.update(common(references), { name: 'new' });
      },
    );
    expect(disagreements(together)).toEqual([]);
    expect(together.verdicts[0]?.get('name')?.outcome).toBe('passed');
  });

  test('a cache that shows what was 30 seconds ago', async () => {
    const together = await observeTogether(
      [{ api: 'rackspace-servers-v2' }, { api: 'rackspace-images-v2' }],
      'standard',
      (place, references) => {
        if (place === 0) references[1]?.update(common(references), { name: 'new', updatedAt: at(-30) });
      },
    );
    expect(disagreements(together)).toEqual([]);
  });

  test('a change that is older than caches and shows in one API only is found', async () => {
    const together = await observeTogether(
      [{ api: 'rackspace-servers-v2' }, { api: 'rackspace-images-v2' }],
      'standard',
      (place, references) => {
        if (place === 0) references[1]?.update(common(references), { name: 'new', updatedAt: at(-90) });
      },
    );
    expect(disagreements(together).map((claim) => claim.split(':')[0])).toEqual(
      expect.arrayContaining(['failed name', 'failed updated']),
    );
  });
});

describe('what cannot be decided', () => {
  const images = 'rackspace-images-v2';
  const servers = 'rackspace-servers-v2';

  test('one target only, or two of one API', async () => {
    for (const targets of [[{ api: images }], [{ api: images }, { api: images, seed: 2 }]] as const) {
      const { verdicts } = await observeTogether(targets);
      for (const all of verdicts)
        for (const { outcome, message } of all.values()) {
          expect(outcome).toBe('not-applicable');
          expect(message).toMatch(/give the endpoints of two APIs/);
        }
    }
  });

  test.each([
    ['two clouds without a common image', [{ api: images }, { api: servers, seed: 2 }], /different clouds/],
    ['an empty list', [{ api: images, images: 0 }, { api: servers }], /check needs images that both list/],
  ] as const)('%s', async (_, targets, message) => {
    const { verdicts } = await observeTogether(targets);
    expect(verdicts[0]?.get('name')).toMatchObject({ outcome: 'inconclusive' });
    expect(verdicts[0]?.get('name')?.message).toMatch(message);
  });

  test('images that were copied to another cloud under their ids', async () => {
    const together = await observeTogether([{ api: images }, { api: servers }], 'standard', (place, all) => {
      if (place > 0) return;
      for (const [index, { id, createdAt }] of (all[1]?.images() ?? []).entries()) {
        const later = createdAt + (index * 86_461 + 17) * second;
        all[1]?.update(id, { name: `copy ${index}`, createdAt: later, updatedAt: later });
      }
    });
    expect(disagreements(together)).toEqual([]);
    expect(together.verdicts[0]?.get('name')?.message).toMatch(/copies in two clouds/);
  });

  test('no names at all', async () => {
    const targets = [{ api: images }, { api: servers }] as const;
    const together = await observeTogether(targets, 'standard', (place, references) => {
      if (place === 0)
        for (const { id } of references[1]?.images() ?? []) references[1]?.update(id, { name: null });
    });
    expect(disagreements(together)).toEqual([]);
    expect(together.verdicts[0]?.get('name')).toMatchObject({ outcome: 'inconclusive' });
    expect(together.verdicts[0]?.get('name')?.message).toMatch(/can be compared; the check needs some/);
  });

  test('lists of which neither was read once more', async () => {
    const { apis, recordings } = await observeTogether([{ api: images }, { api: servers }]);
    const [first, last] = recordings;
    if (first === undefined || last === undefined) throw new Error('there are two');
    const open = { ...first, exchanges: first.exchanges.filter(({ stage }) => stage !== 'closing') };
    const verdicts = agreement(apis, [open, last], 'standard');
    expect(verdicts[0]?.get('name')?.message).toMatch(/were read one after the other/);
  });
});
