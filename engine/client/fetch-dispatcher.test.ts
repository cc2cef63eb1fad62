import { describe, expect, test } from 'vitest';
import type { Fetch } from './fetch.ts';
import { FetchDispatcher } from './fetch-dispatcher.ts';
import { send } from './send.ts';

const readOptions = { largestBody: 100, redact: (text: string) => text };
const request = { method: 'GET', url: 'http://localhost/books?page=2', headers: [['x-key', 'one']] as const };

function sent(fetch: Fetch) {
  return send(new FetchDispatcher(fetch, readOptions.largestBody), request, readOptions);
}

describe('a function that answers requests', () => {
  test('gets method, address and headers, and its response is read', async () => {
    const answer = await sent(async (got) =>
      Response.json({ method: got.method, url: got.url, key: got.headers.get('x-key') }, { status: 201 }),
    );
    expect(answer).toMatchObject({
      kind: 'answer',
      status: 201,
      body: { text: '{"method":"GET","url":"http://localhost/books?page=2","key":"one"}' },
    });
  });

  test('may set several cookies, and each is a header of its own', async () => {
    const headers = new Headers([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    const answer = await sent(() => new Response('', { headers }));
    expect(answer.kind === 'answer' && answer.headers.filter(([name]) => name === 'set-cookie')).toEqual([
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
  });

  test('redirects are not followed', async () => {
    let calls = 0;
    const answer = await sent(() => {
      calls += 1;
      return new Response(null, { status: 302, headers: { location: '/elsewhere' } });
    });
    expect([calls, answer]).toMatchObject([1, { status: 302 }]);
  });

  test.each([
    ['throws', () => Promise.reject(new Error('no database'))],
    ['gives a body that is too large', () => new Response('x'.repeat(101))],
  ])('that %s gives an error, not an answer', async (_, fetch) => {
    await expect(sent(fetch)).rejects.toThrow(/database|too large/);
  });
});
