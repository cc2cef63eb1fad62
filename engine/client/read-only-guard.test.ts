import { expect, test } from 'vitest';
import { readOnlyGuard } from './read-only-guard.ts';
import { sendThrough, targetOf } from './sending.fixture.ts';

test.each([
  ['GET', '/list', [], true],
  ['HEAD', '/list?a=1', [], true],
  ['OPTIONS', '/list', [], true],
  ['POST', '/list', [], false],
  ['DELETE', '/list', ['PUT'], false],
  ['PUT', '/list', ['PUT'], true],
  ['PUT', '/list?a=1', ['PUT'], false],
  ['TRACE', '/list', [], false],
] as const)('%s of %s, where the specification names %j, is sent: %s', async (method, path, named, sent) => {
  const target = targetOf({ status: 200 });
  const { code } = await sendThrough([readOnlyGuard(named)], target.dispatch, { method, path });
  expect(code).toBe(sent ? undefined : 'method-not-allowed-by-suite');
  expect(target.received).toHaveLength(sent ? 1 : 0);
});

test('no body is sent, whatever the method', async () => {
  const target = targetOf({ status: 200 });
  for (const method of ['GET', 'PUT'])
    expect((await sendThrough([readOnlyGuard(['PUT'])], target.dispatch, { method, body: '{}' })).code).toBe(
      'method-not-allowed-by-suite',
    );
  expect(target.received).toEqual([]);
});
