import { describe, expect, test } from 'vitest';
import type { ApiId } from '../../reference/index.ts';
import { broken, verdictsOn } from './verdicts.ts';

const servers: ApiId = 'rackspace-servers-v2';

test('one image of many without a status breaks that every image has one, and not what a status is', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['schema.one-status-missing'] });
  expect(verdicts.get('000-schema-008')).toBe('failed');
  expect(verdicts.get('000-schema-005')).toBe('passed');
  expect(verdicts.get('000-schema-035')).toBe('passed');
});

test('metadata that the single view lacks are missed in the single view, and not in the list', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['schema.single-metadata-missing'] });
  expect(broken(verdicts)).toEqual(['003-schema-034']);
  expect(verdicts.get('000-schema-032')).toBe('passed');
});

test('links that the single view lacks are missed in the single view, and not in the list', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['schema.single-links-missing'] });
  expect(verdicts.get('003-schema-011')).toBe('failed');
  expect(verdicts.get('000-schema-011')).toBe('passed');
});

test('a 415 to a request that labels itself JSON breaks that it is served', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['negotiation.json-content-type-415'] });
  expect(broken(verdicts)).toContain('003-negotiation-001');
});

test('a name with letters beyond ASCII that makes the service fail breaks only that no value does', async () => {
  const verdicts = await verdictsOn({ api: 'otc-images-v1.1', faults: ['status.non-ascii-500'] });
  expect(broken(verdicts)).toEqual(['004-status-012']);
});

test('a 401 that does not say how to authenticate is a refusal with 401', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['header.challenge-missing'] });
  expect(verdicts.get('000-status-006')).toBe('passed');
  expect(broken(verdicts)).toEqual(['http-header-002']);
});

test('a member that may be left out and is left out has no values to judge', async () => {
  const verdicts = await verdictsOn({ api: servers, faults: ['schema.disk-config-missing'] });
  expect(verdicts.get('000-schema-016')).toBe('not-applicable');
});

test('a word that no document lists breaks the vocabulary, and is a word all the same', async () => {
  const verdicts = await verdictsOn({ api: 'rackspace-images-v2', faults: ['schema.status-unknown-word'] });
  expect(broken(verdicts)).toContain('002-schema-013');
  expect(verdicts.get('002-schema-012')).toBe('passed');
});

describe('a target that keeps everything', () => {
  const met = verdictsOn({ api: servers });

  test('breaks nothing', async () => {
    expect(broken(await met)).toEqual([]);
  });
});
