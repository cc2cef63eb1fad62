import type { Reference } from '../../reference/index.ts';
import type { Probe } from './probe.ts';

/** Requests whose parameters stand in another order than usual, or with what seldom goes with them. */
export function unusualOrders(list: string, reference: Reference): readonly Probe[] {
  const id = reference.images()[5]?.id ?? '';
  const query = (text: string): Probe => ({ path: `${list}?${text}` });
  return [
    query('limit=100&name=ubuntu'),
    ...['name', 'size'].map((key) => query(`sort_dir=desc&sort_key=${key}`)),
    ...['ubunt?', '!ubuntu', 'ub\\untu'].map((name) => query(`name=${encodeURIComponent(name)}`)),
    { ...query(`marker=${id}`), token: 'none' },
    { ...query('name=ubuntu'), headers: { 'Accept-Encoding': 'gzip' } },
    { ...query(`marker=${id}`), headers: { Accept: 'application/xml' } },
  ];
}
