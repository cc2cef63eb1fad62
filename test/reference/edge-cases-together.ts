import type { Image } from '../../reference/index.ts';
import type { Probe } from './probe.ts';

const inXml = { Accept: 'application/xml' };

/** Headers that clients send as a matter of course, names that languages take for nothing, and odd values beside a filter, in both formats. */
export function edgeCasesTogether(list: string, images: readonly Image[]): readonly Probe[] {
  const headers = [
    { Accept: 'application/*' },
    { 'Accept-Language': '*' },
    { 'If-None-Match': '"33a64df551425fcc0"' },
    { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' },
  ];
  const names = ['0', 'null', 'undefined', 'false'];
  const beside = ['name=ubuntu&size_min=x', 'status=active&limit=x', 'status=ACTIVE&limit=x'];
  const marked = images.find(({ name }) => name === 'ubuntu')?.id ?? '';
  const other = [
    'changes-since=2014-01-02T12:00:00%2B05:30',
    'changes-since=2014-01-02T12:00:00-08:00',
    'status=ACTIVE&limit=2',
    `name=ubuntu&limit=2&marker=${marked}`,
    'name=ubuntu&status=ACTIVE',
    'status=ACTIVE&type=BASE',
    'status=ERROR',
    'status=UNKNOWN',
  ];
  return [
    ...headers.map((sent) => ({ path: list, headers: sent })),
    ...[...names.map((name) => `name=${name}`), ...beside].map((query) => ({ path: `${list}?${query}` })),
    ...other.map((query) => ({ path: `${list}?${query}`, headers: inXml })),
  ];
}
