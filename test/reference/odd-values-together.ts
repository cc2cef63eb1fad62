import type { Image } from '../../reference/index.ts';
import type { Probe } from './probe.ts';

const huge = '9'.repeat(20);

/** Values that mean nothing or lie far beyond all others, beside further parameters. */
const odd = [
  'limit=0',
  'limit=x',
  `limit=${huge}`,
  `size_min=${huge}`,
  `size_max=${huge}`,
  'visibility=nothing',
  'changes-since=yesterday',
  'changes-since=9999-12-31T23%3A59%3A59Z',
];

/** The same odd values behind a marker, beside a filter and in an order, and markers of no image beside others. */
export function oddValuesTogether(list: string, images: readonly Image[]): readonly Probe[] {
  const marker = images[5]?.id ?? '';
  const unknown = '00000000-0000-4000-8000-000000000000';
  return [
    ...odd.flatMap((text) =>
      [`marker=${marker}`, 'name=ubuntu', 'sort_key=name', 'limit=3'].map((beside) => `${text}&${beside}`),
    ),
    ...['limit=3', 'name=ubuntu', 'sort_key=name'].map((beside) => `marker=${unknown}&${beside}`),
  ].map((text) => ({ path: `${list}?${text}` }));
}
