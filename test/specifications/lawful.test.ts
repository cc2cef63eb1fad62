import { describe, expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../../engine/base/json.ts';
import { type Example, examples, type profiles } from './files.ts';

type Profile = (typeof profiles)[number];

/** What real servers show besides what the examples show: all of it has to pass at level standard. */
interface Variant {
  readonly what: string;
  /** Members of the image that are other than in the example; undefined for one that is left out. */
  readonly change: Readonly<Record<string, Json | undefined>>;
  /** The first profile that minds, if any. */
  readonly minds?: Profile;
}

const compute: readonly Variant[] = [
  { what: 'no server', change: { server: undefined } },
  { what: 'no name', change: { name: null }, minds: 'strict' },
  { what: 'an empty name', change: { name: '' } },
  { what: 'metadata without keys', change: { metadata: {} } },
  { what: 'metadata decoded to a list', change: { metadata: { mappings: [] } }, minds: 'should' },
  {
    what: 'times with fraction and offset',
    change: { updated: '2013-06-07T17:00:39.5+02:00' },
    minds: 'strict',
  },
  { what: 'a leap day', change: { updated: '2012-02-29T17:00:39Z' } },
  { what: 'the offset farthest from UTC', change: { updated: '2013-06-07T17:00:39+14:00' }, minds: 'strict' },
  { what: 'times without zone', change: { created: '2013-06-07T17:00:39' }, minds: 'should' },
  { what: 'an image being made', change: { status: 'SAVING', progress: 25 } },
  { what: 'an image being made, at its end', change: { status: 'SAVING', progress: 100 } },
  {
    what: 'an image being made that does not say how far',
    change: { status: 'SAVING', progress: undefined },
    minds: 'should',
  },
  { what: 'a killed image', change: { status: 'ERROR', progress: 0 } },
  { what: 'a status in small letters', change: { status: 'active' }, minds: 'should' },
  { what: 'a next link of the list', change: {} },
  { what: 'a member that no document names', change: { 'OS-EXT:more': { deep: [1] } } },
];

const provider: readonly Variant[] = [
  ...compute,
  { what: 'a size in digits', change: { 'OS-EXT-IMG-SIZE:size': '74185822' }, minds: 'strict' },
  { what: 'a size beyond 32 bits', change: { 'OS-EXT-IMG-SIZE:size': 9007199254740991 } },
  { what: 'no data yet', change: { status: 'SAVING', progress: 25, 'OS-EXT-IMG-SIZE:size': null } },
  { what: 'no disk configuration', change: { 'OS-DCF:diskConfig': undefined }, minds: 'should' },
  { what: 'null in metadata', change: { metadata: { ramdisk_id: null } }, minds: 'should' },
  { what: 'no size', change: { 'OS-EXT-IMG-SIZE:size': undefined }, minds: 'should' },
];

const variants: Readonly<Record<string, readonly Variant[]>> = {
  'rackspace-servers-v2 listImages': provider,
  'openstack-compute-v2 listImages': [
    ...compute,
    { what: 'null in metadata', change: { metadata: { ramdisk_id: null } } },
    { what: 'extensions of the provider', change: { 'OS-EXT-IMG-SIZE:size': '1', 'OS-DCF:diskConfig': 'x' } },
  ],
  'rackspace-images-v2 listImages': [
    { what: 'queued, with nulls', change: { status: 'queued', size: null, checksum: null } },
    {
      what: 'queued, without members that have no value',
      change: { status: 'queued', size: undefined, checksum: undefined },
      minds: 'should',
    },
    { what: 'no name', change: { name: null }, minds: 'strict' },
    { what: 'a younger visibility', change: { visibility: 'community' }, minds: 'should' },
    { what: 'a status of a younger release', change: { status: 'deactivated' } },
    { what: 'a status of no release', change: { status: 'archived' }, minds: 'should' },
    { what: 'tags and properties', change: { tags: [], os_hidden: false, virtual_size: null } },
    { what: 'a checksum of another form', change: { checksum: 'sha512:00ff' }, minds: 'should' },
  ],
  'otc-images-v1.1 listImages': [
    { what: 'no virtual_size, as before 2014', change: { virtual_size: undefined }, minds: 'should' },
    { what: 'no owner', change: { owner: null }, minds: 'strict' },
    { what: 'times without fraction', change: { updated_at: '2014-05-05T17:15:10' } },
    { what: 'times with a zone', change: { updated_at: '2014-05-05T17:15:10Z' }, minds: 'strict' },
    {
      what: 'queued, without data',
      change: { status: 'queued', size: 0, checksum: null, disk_format: null, container_format: null },
    },
    {
      what: 'deleted',
      change: { status: 'deleted', deleted: true, deleted_at: '2016-05-23T06:04:22.719791' },
    },
    { what: 'nested properties', change: { properties: { a: { b: 1 } } }, minds: 'should' },
    { what: 'active without a checksum', change: { checksum: null }, minds: 'should' },
    { what: 'times with a blank', change: { updated_at: '2014-05-05 17:15:10' }, minds: 'should' },
  ],
};

const lists = (await examples()).filter(
  ({ mediaType, operation }) => mediaType === 'application/json' && operation === 'listImages',
);

describe.each(lists.map((example) => [`${example.api} ${example.operation}`, example] as const))(
  '%s',
  (name, example) => {
    test.each((variants[name] ?? []).map((variant) => [variant.what, variant] as const))(
      '%s',
      (_, { change, minds }) => {
        const body = changed(example, change);
        const problems = (profile: Profile): readonly string[] =>
          compileBody(example.schema, profile)(body).map(({ pointer, message }) => `${pointer} ${message}`);
        expect(problems('standard')).toEqual([]);
        expect(problems('should').length > 0).toBe(minds === 'should');
        expect(problems('strict').length > 0).toBe(minds !== undefined);
      },
    );
  },
);

test('each list has variants', () => {
  expect(lists.map(({ api, operation }) => `${api} ${operation}`).sort()).toEqual(
    Object.keys(variants).sort(),
  );
});

/** The example with its first image changed; a link to a next page stands beside the images. */
function changed({ value }: Example, change: Variant['change']): Json {
  if (!isJsonObject(value) || !isJsonArray(value.images)) throw new Error('the example is no list');
  const [first, ...rest] = value.images;
  const image: Record<string, Json> = {};
  for (const [name, member] of Object.entries({ ...(isJsonObject(first) ? first : {}), ...change })) {
    if (member !== undefined) image[name] = member;
  }
  const page: JsonObject = { ...value, images: [image, ...rest], images_links: [{ rel: 'next', href: 'x' }] };
  return page;
}

describe('compute images of old servers', () => {
  const example = lists.find(({ api }) => api === 'openstack-compute-v2');
  test('have no alternate link, which is a SHOULD', () => {
    if (example === undefined) throw new Error('there is no example');
    const text = JSON.stringify(example.value);
    const without: Json = JSON.parse(
      text.replaceAll(/,\{"href":"[^"]*","rel":"alternate","type":"[^"]*"\}/g, ''),
    );
    expect(JSON.stringify(without)).not.toContain('alternate');
    expect(compileBody(example.schema, 'standard')(without)).toEqual([]);
    expect(compileBody(example.schema, 'should')(without)).toHaveLength(7);
  });
});
