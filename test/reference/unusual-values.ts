/** Requests with values that lists seldom have. */
import type { Reference } from '../../reference/index.ts';
import type { Probe } from './probe.ts';

/** Requests with values of kinds that no image has. */
export function unusualValues(list: string, images: ReturnType<Reference['images']>): readonly Probe[] {
  const texts = ['%00', '%FF', '%C3%A9', '%D8%B9', '%F0%9F%90%A7', '%3Cscript', 'x'.repeat(256)];
  const sizes = images.flatMap(({ size }) => (size === null ? [] : [size]));
  const numbers = [
    ...['9223372036854775808', '99999999999999999999', '1234567890123456789'],
    ...[Math.min(...sizes), Math.max(...sizes)].flatMap((size) => [size - 1, size + 1]),
  ];
  const times = [
    '2013-06-07T17:00:39garbage',
    '2013-13-07T17:00:39Z',
    '2014-01-02T12:00:00%2B14:00',
    '2014-01-02T12:00:00-12:00',
    '2014-01-03T06:00:00%2B14:00',
    '2014-01-02T20:00:00-12:00',
    '1969-12-31T23:59:59Z',
    '1960-01-01T00:00:00Z',
    '1500-01-01T00:00:00Z',
  ];
  const queries = [
    ...['name', 'status', 'marker', 'limit', 'owner', 'sort_key', 'changes-since'].flatMap((name) =>
      texts.map((text) => `${name}=a${text}`),
    ),
    ...[
      'ubuntu:20.04',
      'ubuntu:',
      'x:ubuntu',
      'web1 before upgrade2',
      'in:ubuntu',
      'eq:ubuntu',
      'neq:ubuntu',
    ].map((name) => `name=${encodeURIComponent(name)}`),
    ...['size', 'size_min', 'size_max', 'limit'].flatMap((name) =>
      [...numbers, '5abc', 'abc5', '²', '٣', '３'].map((number) => `${name}=${encodeURIComponent(number)}`),
    ),
    ...times.map((time) => `changes-since=${time}`),
    ...['created_at', 'min_ram', 'protected', 'properties', 'minDisk', 'progress'].map((name) => `${name}=x`),
    ...['created_at', 'min_disk', 'minRam', 'is_public'].map((name) => `name=ubuntu&${name}=x`),
    'n%61me=ubuntu',
    ...['container_format=bare', 'disk_format=raw', 'min_ram=512', 'protected=false'],
  ];
  return [
    ...queries.map((text) => ({ path: `${list}?${text}` })),
    ...texts.map((text) => ({ path: `/images/a${text}` })),
    ...[`${list}`, `${list}?limit=1`].map((path) => ({ path, token: 'longer' as const })),
  ];
}
