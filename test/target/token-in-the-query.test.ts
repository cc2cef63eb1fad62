import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { instancesFor } from '../../suites/target-run.ts';
import { claims, loadOrThrow, observeRunning, verdictsOf } from '../support/observe-reference.ts';

const token = 'key-of-ann';
const ids = Array.from({ length: 12 }, (_, index) => `r${100 + index}`);

/** A list whose next links repeat all that the request has, its key among it. */
function answer(url: URL): { readonly status: number; readonly body: unknown } {
  const refused = (status: number) => ({ status, body: { message: 'no' } });
  if (url.searchParams.get('key') !== token) return refused(401);
  const [size, after] = [url.searchParams.get('size'), url.searchParams.get('after')];
  if (size !== null && !/^[1-9][0-9]{0,8}$/.test(size)) return refused(400);
  if (after !== null && !ids.includes(after)) return refused(400);
  const start = after === null ? 0 : ids.indexOf(after) + 1;
  const end = start + (size === null ? 5 : Number(size));
  const next = new URL(url);
  next.searchParams.set('after', ids[end - 1] ?? '');
  const records = ids.slice(start, end).map((id) => ({ id }));
  return { status: 200, body: end < ids.length ? { records, next: next.href } : { records } };
}

/** Serves the list on the loopback address while the work is done. */
async function whileServed<T>(work: (url: string) => Promise<T>): Promise<T> {
  const server = createServer((request, response) => {
    const { status, body } = answer(new URL(request.url ?? '/', `http://${request.headers.host}`));
    response.writeHead(status, {
      'content-type': 'application/json',
      ...(status === 401 ? { 'www-authenticate': 'Key' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : JSON.stringify(body));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  try {
    return await work(`http://127.0.0.1:${address.port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((closed) => server.close(closed));
  }
}

test('a list whose links repeat the key of the query is judged by all that was asked', async () => {
  const api = await loadOrThrow(fileURLToPath(new URL('token-in-the-query.yaml', import.meta.url)));
  const recording = await whileServed((url) =>
    observeRunning({ url, token }, api, 'standard', instancesFor(api)),
  );
  expect(JSON.stringify(recording)).not.toContain(token);
  const verdicts = verdictsOf(api, recording, 'standard');
  expect(verdicts.filter(({ message }) => message.includes('has no responses')).map(({ id }) => id)).toEqual(
    [],
  );
  const outcomes = new Map(verdicts.map(({ id, outcome }) => [id, outcome]));
  expect(outcomes.get('pagination.pages-join-to-the-whole-list')).toBe('passed');
  expect(claims(verdicts)).toEqual([]);
});
