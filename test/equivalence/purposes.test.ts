import { expect, test } from 'vitest';
import { readingTheList } from '../../engine/base/asking.ts';
import { observeReference } from '../support/observe-reference.ts';

test('every request for XML says what it is sent for, and which refusals are in order', async () => {
  const { recording } = await observeReference({ api: 'openstack-compute-v2' });
  const inXml = recording.exchanges.filter(({ request }) =>
    request.headers.some(([name, value]) => name === 'accept' && /xml/.test(value)),
  );
  const statusOf = ({ outcome }: (typeof inXml)[number]) => (outcome.kind === 'answer' ? outcome.status : 0);
  expect(inXml.length).toBeGreaterThan(20);
  for (const { key, purposes = [] } of inXml) {
    expect(purposes, key).not.toEqual([]);
    expect(
      purposes.map(({ to }) => to),
      key,
    ).not.toContain(readingTheList.to);
  }
  const refused = inXml.filter((exchange) => statusOf(exchange) >= 400);
  expect(refused.length).toBeGreaterThan(3);
  for (const exchange of refused)
    for (const { to, allows } of exchange.purposes ?? []) expect(allows, to).toContain(statusOf(exchange));
});
