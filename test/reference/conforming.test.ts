import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ApiId, type Image, type Reference, startReference } from '../../reference/index.ts';
import { type Answer, ask } from './probe.ts';
import { followMarkers, followNext, readAll } from './walk.ts';

function serving(api: ApiId): { readonly reference: Reference } {
  const held: { reference?: Reference } = {};
  beforeAll(async () => {
    held.reference = await startReference({ api });
  });
  afterAll(() => held.reference?.close());
  return {
    get reference() {
      if (!held.reference) throw new Error('not started');
      return held.reference;
    },
  };
}

function idsOf(images: readonly Image[]): readonly string[] {
  return images.map(({ id }) => id).sort();
}

function faultOf(answer: Answer): unknown {
  return JSON.parse(answer.text);
}

describe('document 002', () => {
  const server = serving('rackspace-images-v2');
  const list = (query: string) => followNext(server.reference, query);

  test.each([1, 2, 3, 7, 25, 39, 40, 41, 1000])(
    'pages of %i join to the whole list, without an empty last page',
    async (limit) => {
      expect(await list(`?limit=${limit}`)).toEqual(await list(''));
      const last = await ask(server.reference, {
        path: `/images?limit=${limit}&marker=${(await list('')).at(-2)}`,
      });
      expect(JSON.parse(last.text)).not.toHaveProperty('next');
    },
  );

  test.each<[string, (image: Image) => boolean]>([
    ['name=ubuntu', ({ name }) => name === 'ubuntu'],
    ['name=R%26D+%22gold%22+%3Cimage%3E', ({ name }) => name === 'R&D "gold" <image>'],
    ['name=tux%20%F0%9F%90%A7', ({ name }) => name === 'tux 🐧'],
    ['visibility=private', ({ visibility }) => visibility === 'private'],
    ['status=queued', ({ status }) => status === 'queued'],
    ['size_min=13167617', ({ size }) => size !== null && size >= 13167617],
    ['size_max=13167617', ({ size }) => size !== null && size <= 13167617],
    ['size_min=1048576&size_max=4194304', ({ size }) => size !== null && size >= 1048576 && size <= 4194304],
    ['name=ubuntu&visibility=public', ({ name, visibility }) => name === 'ubuntu' && visibility === 'public'],
    ['nonsense=1', () => false],
  ])('%s', async (query, holds) => {
    const wanted = idsOf(server.reference.images().filter(holds));
    expect([...(await list(`?${query}`))].sort()).toEqual(wanted);
    expect([...(await list(`?${query}&limit=1`))].sort()).toEqual(wanted);
  });

  test.each(['name', 'size', 'status', 'id', 'created_at', 'updated_at'])(
    'sorted by %s, desc is asc reversed',
    async (key) => {
      const ascending = await list(`?sort_key=${key}&sort_dir=asc&limit=3`);
      expect(ascending).toHaveLength(40);
      expect([...(await list(`?sort_key=${key}&sort_dir=desc`))].reverse()).toEqual(ascending);
    },
  );

  test('links keep every parameter, repeated ones included', async () => {
    const { text } = await ask(server.reference, {
      path: '/images?limit=1&visibility=public&visibility=public&sort_key=name',
    });
    expect(JSON.parse(text)).toMatchObject({
      first: '/v2/images?limit=1&visibility=public&visibility=public&sort_key=name',
      next: expect.stringMatching(
        /^\/v2\/images\?limit=1&visibility=public&visibility=public&sort_key=name&marker=/,
      ),
    });
  });

  test.each([
    'limit=x',
    'limit=-1',
    'limit=',
    'limit=1.5',
    'marker=',
    'marker=x',
    'sort_key=x',
    'sort_dir=x',
    'size_min=x',
    'size_max=-1',
    'visibility=x',
    'tags=x',
    'name=%FF',
  ])('%s is refused', async (query) => {
    const answer = await ask(server.reference, { path: `/images?${query}` });
    expect(answer.status).toBe(400);
    expect(faultOf(answer)).toEqual({ badRequest: { code: 400, message: expect.any(String) } });
  });

  test('tokens, methods, types and paths', async () => {
    const status = async (probe: Parameters<typeof ask>[1]) => (await ask(server.reference, probe)).status;
    expect(await status({ path: '/images', token: 'none' })).toBe(401);
    expect(await status({ path: '/images', token: 'wrong' })).toBe(401);
    expect(await status({ path: '/images', token: 'forbidden' })).toBe(403);
    expect(await status({ path: '/images', method: 'PUT' })).toBe(405);
    expect(await status({ path: '/images', method: 'HEAD' })).toBe(405);
    expect(await status({ path: '/images', headers: { 'Content-Type': 'text/plain' } })).toBe(415);
    expect(await status({ path: '/nothing' })).toBe(404);
    expect(await status({ path: '/images?limit=0' })).toBe(200);
  });

  test('a 401 says nothing of what there is', async () => {
    const known = await ask(server.reference, {
      path: `/images/${server.reference.images()[0]?.id}`,
      token: 'none',
    });
    const unknown = await ask(server.reference, {
      path: '/images/00000000-0000-4000-8000-000000000000',
      token: 'none',
    });
    expect(known.text).toEqual(unknown.text);
  });

  test('self shows the entry of the list', async () => {
    const { images } = JSON.parse((await ask(server.reference, { path: '/images' })).text);
    for (const entry of images) {
      expect(JSON.parse((await ask(server.reference, { path: `/images/${entry.id}` })).text)).toEqual(entry);
    }
  });
});

describe.each(['rackspace-servers-v2', 'openstack-compute-v2'] as const)('%s', (api) => {
  const server = serving(api);
  const list = async (...query: readonly string[]) =>
    [...(await followMarkers(server.reference, query))].sort();

  test.each([1, 7, 40, 41])('pages of %i join to the whole list', async (limit) => {
    expect(await followMarkers(server.reference, [`limit=${limit}`])).toEqual(
      await followMarkers(server.reference, []),
    );
  });

  test('the types are parts of the whole', async () => {
    const [base, made, all] = [await list('type=BASE'), await list('type=SERVER'), await list('type=ALL')];
    expect([...base, ...made].sort()).toEqual(all);
    expect(all).toEqual(idsOf(server.reference.images()));
    expect(made).toEqual(idsOf(server.reference.images().filter((image) => image.server !== null)));
  });

  test('the statuses are parts of the whole', async () => {
    const words = ['ACTIVE', 'DELETED', 'ERROR', 'SAVING', 'UNKNOWN'];
    const parts = await Promise.all(words.map((word) => list(`status=${word}`)));
    expect(parts.flat().sort()).toEqual(idsOf(server.reference.images()));
    expect(parts.map(({ length }) => length > 0)).toEqual([true, false, true, true, true]);
  });

  test('a server is meant by its id and by its URL', async () => {
    const id = server.reference.images().find((image) => image.server !== null)?.server ?? '';
    const wanted = idsOf(server.reference.images().filter((image) => image.server === id));
    expect(await list(`server=${id}`)).toEqual(wanted);
    expect(await list(`server=${encodeURIComponent(`${server.reference.url}/servers/${id}`)}`)).toEqual(
      wanted,
    );
    expect(await list('server=00000000-0000-4000-8000-000000000000')).toEqual([]);
  });

  test.each([
    '2014-01-02T12:00:00Z',
    '2014-01-02T17:30:00+05:30',
    '2014-01-02T04:00:00-08:00',
    '2014-01-02T12:00:00.000',
  ])('changed since %s', async (time) => {
    const since = Date.UTC(2014, 0, 2, 12) * 1000;
    const wanted = idsOf(server.reference.images().filter((image) => image.updatedAt >= since));
    expect(wanted.length).toBeGreaterThan(5);
    expect(await list(`changes-since=${encodeURIComponent(time)}`)).toEqual(wanted);
  });
});

describe('document 001', () => {
  const server = serving('openstack-compute-v2');

  test.each([
    ['application/xml', 'application/xml'],
    ['application/json;q=0.1, application/xml', 'application/xml'],
    ['application/xml;q=0.1, application/json', 'application/json'],
    ['*/*', 'application/json'],
    ['text/html', 'application/json'],
  ])('Accept: %s gives %s', async (accept, type) => {
    const answer = await ask(server.reference, { path: '/images/detail', headers: { Accept: accept } });
    expect(answer.headers.get('content-type')).toBe(type);
  });

  test('a fault in XML', async () => {
    const answer = await ask(server.reference, {
      path: '/images/detail?limit=x',
      headers: { Accept: 'application/xml' },
    });
    expect(answer.text).toMatch(
      /^<\?xml[^>]*\?>\n<badRequest xmlns="[^"]*" code="400"><message>[^<]+<\/message><\/badRequest>$/,
    );
  });
});

describe('document 004', () => {
  const server = serving('otc-images-v1.1');

  test('shows all images at once, and deleted ones to who asks what has changed', async () => {
    expect([...(await readAll(server.reference))].sort()).toEqual(idsOf(server.reference.images()));
    const { text } = await ask(server.reference, {
      path: '/images/detail?changes-since=1970-01-01T00:00:00',
    });
    const deleted = JSON.parse(text).images.filter((image: { deleted: boolean }) => image.deleted);
    expect(deleted).toHaveLength(2);
    expect(deleted[0].deleted_at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}$/);
  });
});

describe('a world', () => {
  test('follows from its seed', async () => {
    const [one, same, other] = await Promise.all(
      [1, 1, 2].map((seed) => startReference({ api: 'rackspace-images-v2', seed })),
    );
    expect(one?.images()).toEqual(same?.images());
    expect(one?.token).toEqual(same?.token);
    expect(one?.images()).not.toEqual(other?.images());
    await Promise.all([one, same, other].map((reference) => reference?.close()));
  });

  test('can be added to, changed and taken from while it is served', async () => {
    const reference = await startReference({ api: 'rackspace-images-v2', images: 3, open: true });
    expect(reference.token).toBeUndefined();
    const added = reference.add({ name: 'new', size: 5 });
    reference.update(added.id, { visibility: 'shared' });
    const { images } = JSON.parse((await ask(reference, { path: '/images?name=new' })).text);
    expect(images).toMatchObject([{ id: added.id, visibility: 'shared', size: 5 }]);
    reference.remove(added.id);
    expect(reference.images()).toHaveLength(3);
    expect((await ask(reference, { path: `/images/${added.id}` })).status).toBe(404);
    expect(reference.requests()).toBe(2);
    await reference.close();
  });
});
