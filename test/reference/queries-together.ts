/** Queries of several parameters. */
import type { Reference } from '../../reference/index.ts';

type Image = ReturnType<Reference['images']>[number];

/** Queries of several parameters, for faults that show in company only. */
export function queriesTogether(reference: Reference): readonly string[] {
  const images = reference.images();
  const inOrder = [...images].sort((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1));
  const at = (index: number) => inOrder.at(index)?.id ?? '';
  const ubuntu = named(reference, 'ubuntu');
  const queued = images.find(({ size }) => size === null)?.id ?? '';
  const server = images.find((image) => image.server !== null)?.server ?? '';
  const other = images.find(({ name, checksum }) => name !== 'ubuntu' && checksum !== null);
  const since = 'changes-since=2014-01-02T00:00:00Z';
  const near = images.slice(0, 12).flatMap(({ updatedAt }) =>
    [-5000, 5000].flatMap((shift) => {
      const time = updatedAt / 1000 + shift;
      const clock = (minutes: number) => new Date(time + minutes * 60_000).toISOString().slice(0, 19);
      return [`${clock(0)}Z`, `${clock(330)}+05:30`, `${clock(-330)}-05:30`, clock(0)];
    }),
  );
  return [
    `?name=${'x'.repeat(300)}`,
    `?name=${'x'.repeat(3_000)}`,
    `?marker=${at(1)}&marker=${at(2)}`,
    '?name=a&name=b',
    '?status=ACTIVE&status=ERROR',
    '?changes-since=2014-01-01T00:00:00Z&changes-since=2014-01-02T00:00:00Z',
    '?name[]=x',
    '?status[x]=x',
    '?=x',
    ...['status', 'type', 'server', 'visibility', 'owner', 'disk_format'].map((name) => `?${name}=`),
    ...[
      '1972-06-30T23:59:60Z',
      '9999-12-31T23:59:59-12:00',
      '0001-01-01T00:00:00%2B12:00',
      '1969-12-31T23:59:59Z',
    ].map((time) => `?changes-since=${time}`),
    '?name=ubuntu-20.04-minimax',
    '?name=waiting',
    '?name=nightly',
    '?name=broken',
    '?name=ubuntu&visibility=public&status=queued',
    '?name=ubuntu&status=ACTIVE&changes-since=2090-01-01T00:00:00Z',
    '?name=ubuntu&status=active&size_min=99999999999',
    ...['status=saving', 'status=SAVING', 'name=ubuntu'].flatMap((filter) => [
      `?${filter}&limit=1`,
      `?${filter}&limit=100`,
    ]),
    ...[0, 5, -2].flatMap((index) => [`?marker=${at(index)}`, `?limit=3&marker=${at(index)}`]),
    `?limit=5&marker=${at(8)}`,
    `?name=ubuntu&status=active&limit=1&marker=${ubuntu}`,
    `?name=ubuntu&status=ACTIVE&limit=1&marker=${ubuntu}`,
    ...['1', '2'].flatMap((limit) => [
      `?status=ACTIVE&${since}&limit=${limit}`,
      `?status=active&visibility=public&size_min=1&limit=${limit}`,
    ]),
    ...['ubuntu', 'cirros'].flatMap((name) => [
      `?status=active&size_min=1&size_max=99999999999&size_min=1&size_max=999999999999&name=${name}`,
      `?status=ACTIVE&type=ALL&${since}&limit=1000&none=1&nothing=12345&name=${name}`,
    ]),
    `?server=${server}&type=BASE`,
    `?type=ALL&server=${server}`,
    ...['ACTIVE', 'SAVING', 'DELETED'].map((status) => `?type=ALL&status=${status}`),
    '?type=SERVER&status=SAVING',
    '?name=ubuntu&size_max=10',
    '?status=active&visibility=shared',
    '?visibility=public&size_min=4294967296',
    '?status=active&disk_format=vhd',
    '?disk_format=qcow2&container_format=ovf',
    `?${since}&size_min=4294967296`,
    '?size_min=2254249&size_max=2254249',
    '?size=2254249&size_min=1',
    `?name=${other?.id}`,
    `?checksum=${other?.checksum}&name=ubuntu`,
    `?id=${other?.id}&visibility=public`,
    `?owner=${other?.owner}&status=active`,
    ...['name', 'size', 'created_at'].flatMap((key) =>
      ['asc', 'desc'].flatMap((direction) => {
        const sorted = `sort_key=${key}&sort_dir=${direction}`;
        return [
          `?${sorted}&limit=100`,
          `?visibility=public&${sorted}`,
          `?visibility=public&${sorted}&limit=2`,
          `?visibility=public&status=active&${sorted}&limit=5`,
          `?visibility=public&${sorted}&limit=5&marker=${ubuntu}`,
          ...[ubuntu, queued, at(4)].map((id) => `?${sorted}&limit=5&marker=${id}`),
        ];
      }),
    ),
    ...pagesAmongTies(images),
    ...near.map((time) => `?changes-since=${encodeURIComponent(time)}`),
  ];
}

/** What lists are filtered by where ties are looked for, each with its value of an image. */
const filters: readonly (readonly [parameter: string, valueOf: (image: Image) => string | null])[] = [
  ['visibility', ({ visibility }) => visibility],
  ['owner', ({ owner }) => owner],
  ['status', ({ status }) => status],
];

/** Sort keys by which images are alike, each with what counts of an image. */
const tiedKeys: readonly (readonly [key: string, keyOf: (image: Image) => string | number | null])[] = [
  ['name', ({ name }) => name],
  ['size', ({ size }) => size],
  ['created_at', ({ createdAt }) => createdAt],
];

/** Pages of filtered and sorted lists after images that others are like in the sort key. */
function pagesAmongTies(images: readonly Image[]): readonly string[] {
  return filters.flatMap(([parameter, filteredBy]) =>
    tiedKeys.flatMap(([key, keyOf]) => {
      const tied = images.filter((image) =>
        images.some(
          (other) =>
            other.id !== image.id && keyOf(other) === keyOf(image) && filteredBy(other) === filteredBy(image),
        ),
      );
      return tied
        .slice(0, 6)
        .flatMap((image) =>
          ['asc', 'desc'].map(
            (direction) =>
              `?${parameter}=${filteredBy(image)}&sort_key=${key}&sort_dir=${direction}&limit=1&marker=${image.id}`,
          ),
        );
    }),
  );
}

/** The id of an image of a name; empty where there is none. */
export function named(reference: Reference, name: string): string {
  return reference.images().find((image) => image.name === name)?.id ?? '';
}
