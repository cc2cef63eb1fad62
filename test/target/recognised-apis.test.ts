import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, test } from 'vitest';
import { readSettings } from '../../cli/settings.ts';
import { openTargets } from '../../cli/targets.ts';
import { loadApi } from '../../engine/api/load.ts';
import type { Exchange } from '../../engine/base/exchange.ts';
import { likestOf } from '../../engine/client/likeness.ts';
import { API_IDS, startReference } from '../../reference/index.ts';
import { answerText, type RawServer, startRaw } from './misbehaving.ts';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of closing.splice(0)) await one.close();
});

/** The API that a target is found to have, or why none is. */
async function found(url: string, token = 'some-token-of-the-user'): Promise<string | undefined> {
  const settings = readSettings({ url: [url], token: [token], timeout: '2' }, {});
  if (!settings.ok) return settings.problem.message;
  const targets = await openTargets(settings.value.access, settings.value.sending);
  return targets.ok ? targets.value.targets.map(({ api }) => api.id).join() : targets.problem.message;
}

/** A server that gives a body for each path, and 404 for others. */
async function serving(bodies: Readonly<Record<string, unknown>>): Promise<string> {
  const server: RawServer = await startRaw((socket, head) => {
    const path = /^GET ([^? ]+)/.exec(head)?.[1] ?? '';
    const body = bodies[path];
    socket.write(
      body === undefined
        ? answerText(404, ['Content-Type: text/plain'], 'not found')
        : answerText(200, ['Content-Type: application/json'], JSON.stringify(body)),
    );
  });
  closing.push(server);
  return `${server.url}/v`;
}

test.each(API_IDS)('the embedded target for %s is recognised', async (api) => {
  const reference = await startReference({ api });
  closing.push(reference);
  expect(await found(reference.url, reference.token)).toBe(api);
});

/** An answer with a JSON body. */
function exchangeOf(value: unknown): Exchange {
  const text = JSON.stringify(value);
  const body = { text, base64: undefined, received: text.length, bytes: text.length };
  return {
    ...{ key: '', stage: 'preflight', startedAt: '', durationMs: 0, attempts: 1, waitedMs: 0 },
    request: { method: 'GET', url: 'http://127.0.0.1/v', credential: 'own', headers: [] },
    outcome: {
      ...{ kind: 'answer', httpVersion: 'HTTP/1.1', status: 200, body },
      headers: [['content-type', 'application/json']],
    },
  };
}

const brief = { id: '1', name: 'ubuntu', links: [{ rel: 'self', href: '/v/images/1' }] };
const compute = {
  ...brief,
  ...{ status: 'ACTIVE', progress: 100, minDisk: 0, minRam: 0, metadata: {} },
  ...{ created: '2024-01-01T22:00:00Z', updated: '2024-01-01T22:00:00Z' },
};
const glance1 = {
  ...{ id: '1', name: 'ubuntu', disk_format: 'raw', container_format: 'bare', size: 1, checksum: null },
};
const glance1Detail = {
  ...glance1,
  ...{ status: 'active', deleted: false, deleted_at: null, is_public: true, protected: false, owner: 'x' },
  ...{ min_disk: 0, min_ram: 0, properties: {}, virtual_size: null },
  ...{ created_at: '2024-01-01T22:00:00', updated_at: '2024-01-01T22:00:00' },
};

describe('what entries show decides', () => {
  test.each([
    [
      'Nova with the extension of sizes',
      { images: [brief] },
      { 'OS-EXT-IMG-SIZE:size': 5 },
      'rackspace-servers-v2',
    ],
    [
      'Nova with both extensions',
      { images: [brief] },
      { 'OS-EXT-IMG-SIZE:size': 5, 'OS-DCF:diskConfig': 'AUTO' },
      'rackspace-servers-v2',
    ],
    ['Nova without extensions', { images: [brief] }, {}, 'openstack-compute-v2'],
  ])('%s', async (_name, list, more, api) => {
    const url = await serving({
      '/v/images': list,
      '/v/images/detail': { images: [{ ...compute, ...more }] },
    });
    expect(await found(url)).toBe(api);
  });

  test('Glance v1, whose short list is at the path of v2', async () => {
    const url = await serving({
      '/v/images': { images: [glance1] },
      '/v/images/detail': { images: [glance1Detail] },
    });
    expect(await found(url)).toBe('otc-images-v1.1');
  });
});

describe('where several remain, the sentence names them and says why', () => {
  test('an empty list', async () => {
    const url = await serving({ '/v/images/detail': { images: [] } });
    expect(await found(url)).toMatch(
      /^The target matches openstack-compute-v2 and otc-images-v1\.1 and rackspace-servers-v2, because the list is empty, so no entry distinguishes them; choose one with TARGET_API/,
    );
  });

  test('entries that fit two alike', async () => {
    const api = await loadApi('openstack-compute-v2');
    if (!api.ok) throw new Error(api.problem.message);
    const answer = exchangeOf({ images: [compute] });
    const others = [api.value, { ...api.value, id: 'another' }].map((one) => ({ api: one, answer }));
    expect(likestOf(others).candidates.map(({ api: { id } }) => id)).toEqual([
      'openstack-compute-v2',
      'another',
    ]);
    expect(likestOf(others).why).toMatch(
      /^their entries show created, id, .* which is valid for each of them$/,
    );
  });

  test('and not where entries only lack members', async () => {
    const { minRam: _one, minDisk: _two, ...entry } = compute;
    const url = await serving({
      '/v/images/detail': { images: [{ ...entry, 'OS-EXT-IMG-SIZE:size': 1, 'OS-DCF:diskConfig': 'AUTO' }] },
    });
    expect(await found(url)).toBe('rackspace-servers-v2');
  });
});

const payloads = fileURLToPath(new URL('../../../shared/payloads/', import.meta.url));

test.skipIf(!existsSync(payloads))('bodies that genuine servers published are recognised', async () => {
  const expected: Readonly<Record<string, RegExp>> = {
    'compute-detail': /^(rackspace-servers-v2|openstack-compute-v2)$/,
    'glance-v1-detail': /^otc-images-v1\.1$/,
    'glance-v2-list': /^rackspace-images-v2$/,
  };
  for (const [folder, api] of Object.entries(expected)) {
    for (const file of readdirSync(join(payloads, folder)).filter((name) => name.endsWith('.json'))) {
      const text = readFileSync(join(payloads, folder, file), 'utf8');
      const path = folder === 'glance-v2-list' ? '/v/images' : '/v/images/detail';
      const recognised = await found(await serving({ [path]: JSON.parse(text) }));
      expect([file, recognised]).toEqual([file, expect.stringMatching(api)]);
      if (folder !== 'compute-detail') continue;
      const ofServers = text.includes('OS-EXT-IMG-SIZE') || text.includes('OS-DCF');
      expect([file, recognised]).toEqual([file, ofServers ? 'rackspace-servers-v2' : 'openstack-compute-v2']);
    }
  }
});
