import { describe, expect, test } from 'vitest';
import { examples } from '../specifications/files.ts';
import { compareLists, listSchema, shapeFor, withoutReadings } from './support.ts';

const all = (await examples()).filter(({ api }) => api === 'openstack-compute-v2');
const json = all.find(({ mediaType }) => mediaType === 'application/json')?.value ?? null;
const xml = String(all.find(({ mediaType }) => mediaType === 'application/xml')?.value);

describe("document 001's own bodies", () => {
  test.each(['standard', 'strict'] as const)('say the same at level %s', (level) => {
    expect(compareLists(json, xml, shapeFor(listSchema()), level)).toEqual([]);
  });

  test('differ in nothing but the null that reading X08 is about', () => {
    const shape = shapeFor(withoutReadings(listSchema()));
    expect(compareLists(json, xml, shape, 'strict')).toMatchObject([
      { path: ['4', 'metadata', 'ramdisk_id'], json: 'null', xml: '"None"' },
    ]);
  });
});
