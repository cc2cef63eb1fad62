import { afterEach, describe, expect, it } from 'vitest';
import { answerText, canary, clientOf, get, type RawServer, startRaw } from './misbehaving.ts';

describe('a client', () => {
  let server: RawServer | undefined;
  afterEach(async () => await server?.close());

  it.each([
    [413, () => '1'],
    [429, () => '1'],
    [503, () => new Date(Date.now() + 2000).toUTCString()],
  ])('waits when a %d asks it to, and counts it', async (status, wait) => {
    let refused = false;
    server = await startRaw((socket) => {
      socket.write(refused ? answerText(200, [], '{}') : answerText(status, [`Retry-After: ${wait()}`]));
      refused = true;
    });
    const client = clientOf(server.url);
    const exchange = await client.exchange(get('/images'), 'test');
    expect(exchange.outcome).toMatchObject({ kind: 'answer', status: 200 });
    expect(exchange.attempts).toBe(2);
    expect(exchange.waitedMs).toBeGreaterThan(500);
    expect(client.traffic).toMatchObject({ requests: 2, waits: 1 });
    await client.close();
  });

  it('waits for a short time in all where the target lets nobody guess tokens', async () => {
    server = await startRaw((socket, head) =>
      socket.write(head.includes(canary) ? answerText(200, [], '{}') : answerText(429, ['Retry-After: 1'])),
    );
    const client = clientOf(server.url, { waiting: 6000 });
    const started = performance.now();
    const guesses = Array.from({ length: 6 }, (_, index) => ({
      ...get(`/guess-${index}`),
      credential: 'wrong' as const,
    }));
    for (const guess of guesses)
      expect((await client.exchange(guess, 'test')).outcome).toMatchObject({ status: 429 });
    const { outcome, waitedMs } = await client.exchange(get('/images'), 'test');
    expect(outcome).toMatchObject({ status: 200 });
    expect(waitedMs).toBe(0);
    expect(performance.now() - started).toBeLessThan(5000);
    expect(client.traffic.waits).toBe(2);
    expect(client.ended).toBeUndefined();
    await client.close();
  });

  it('sends nothing more once its budget is spent, and says so', async () => {
    server = await startRaw((socket) => socket.write(answerText(200, [], '{}')));
    const client = clientOf(server.url, { budget: 2 });
    const codes = [];
    for (const path of ['/a', '/b', '/c', '/d']) {
      const { outcome } = await client.exchange(get(path), 'test');
      codes.push(outcome.kind === 'answer' ? outcome.status : outcome.code);
    }
    expect(codes).toEqual([200, 200, 'budget-spent', 'budget-spent']);
    expect(server.heard).toHaveLength(2);
    expect(client.ended).toBe('the limit of 2 requests is reached.');
    await client.close();
  });

  it('sends nothing more once its time is spent, and does not wait longer than that', async () => {
    server = await startRaw((socket) => socket.write(answerText(429, ['Retry-After: 60'])));
    const client = clientOf(server.url, { timeLimit: 300 });
    const started = performance.now();
    expect((await client.exchange(get('/a'), 'test')).outcome).toMatchObject({ status: 429 });
    expect(performance.now() - started).toBeLessThan(300);
    await new Promise((resolve) => setTimeout(resolve, 350));
    expect((await client.exchange(get('/b'), 'test')).outcome).toMatchObject({ code: 'time-spent' });
    expect(client.ended).toBe('the time limit of 0.3 s is reached.');
    await client.close();
  });

  it('does not wait for a turn that comes after its time is spent', async () => {
    server = await startRaw((socket) => socket.write(answerText(200, [], '{}')));
    const client = clientOf(server.url, { timeLimit: 1000, rate: 0.1 });
    const started = performance.now();
    const exchanges = ['/a', '/b', '/c'].map((path) => client.exchange(get(path), 'test'));
    const [first, ...others] = (await Promise.all(exchanges)).map(({ outcome }) => outcome);
    expect(first).toMatchObject({ status: 200 });
    for (const other of others) expect(other).toMatchObject({ code: 'time-spent' });
    expect(performance.now() - started).toBeLessThan(1000);
    expect(client.ended).toBe('the time limit of 1 s is reached.');
    await client.close();
  });

  it('gives up a target that has stopped to answer', async () => {
    server = await startRaw((socket) => socket.destroy());
    const client = clientOf(server.url);
    const codes = new Set<unknown>();
    for (let number = 0; number < 20; number += 1) {
      const { outcome } = await client.exchange(get(`/${number}`), 'test');
      codes.add(outcome.kind === 'answer' ? outcome.status : outcome.code);
    }
    expect([...codes]).toEqual(['connection-broken', 'given-up']);
    expect(client.ended).toMatch(/^10 requests in a row got no response\. The connection/);
    await client.close();
  });

  it('gives up a target whose bodies are too large, however much else it answers', async () => {
    server = await startRaw((socket, head) =>
      socket.write(answerText(200, [], head.includes('/small') ? '{}' : 'x'.repeat(2000))),
    );
    const client = clientOf(server.url, { largestBody: 1000 });
    const codes: unknown[] = [];
    for (let number = 0; number < 12; number += 1)
      for (const path of ['/large', '/small']) {
        const { outcome } = await client.exchange(get(path), 'test');
        codes.push(outcome.kind === 'answer' ? outcome.status : outcome.code);
      }
    expect(codes.filter((code) => code === 'body-too-large')).toHaveLength(10);
    expect(codes.slice(-4)).toEqual(['given-up', 'given-up', 'given-up', 'given-up']);
    expect(client.ended).toMatch(/^10 bodies were too large to read\. The body is longer than 1000 bytes/);
    await client.close();
  });

  it('keeps no more than fits into memory', async () => {
    server = await startRaw((socket, head) =>
      socket.write(answerText(200, [], head.slice(0, 6).repeat(170))),
    );
    const client = clientOf(server.url, { largestTotal: 2500 });
    const codes = [];
    for (const path of ['/a', '/b', '/c', '/d']) {
      const { outcome } = await client.exchange(get(path), 'test');
      codes.push(outcome.kind === 'answer' ? outcome.status : outcome.code);
    }
    expect(codes).toEqual([200, 200, 'budget-spent', 'budget-spent']);
    expect(server.heard).toHaveLength(3);
    expect(client.ended).toBe('the responses take more than the 2500 bytes of memory that they may.');
    await client.close();
  });

  it('keeps a text once that many answers have', async () => {
    server = await startRaw((socket) => socket.write(answerText(200, [], 'x'.repeat(1000))));
    const client = clientOf(server.url, { largestTotal: 2500 });
    for (const path of ['/a', '/b', '/c', '/d', '/e']) {
      const { outcome } = await client.exchange(get(path), 'test');
      expect(outcome.kind).toBe('answer');
    }
    await client.close();
  });
});

describe('a client whose user is in a hurry', () => {
  let server: RawServer | undefined;
  afterEach(async () => await server?.close());

  const patient = { timeout: 60_000 };

  it.each([
    ['an answer that does not come', () => Buffer.alloc(0)],
    ['a pause that the target asks for', () => answerText(429, ['Retry-After: 60'])],
  ])('lets go of %s, and asks once more without patience', async (_name, answer) => {
    const controller = new AbortController();
    server = await startRaw((socket, head) =>
      socket.write(head.includes('/well') ? answerText(200, [], '{}') : answer()),
    );
    const client = clientOf(server.url, { ...patient, hurry: controller.signal });
    const started = performance.now();
    const waiting = ['/a', '/b', '/c', '/d', '/e'].map((path) => client.exchange(get(path), 'test'));
    setTimeout(() => controller.abort(), 200);
    for (const { outcome } of await Promise.all(waiting))
      expect(outcome).toMatchObject({ code: 'interrupted' });
    const { outcome } = await client.exchange(get('/well'), 'test');
    // Who asked to be left alone for a minute is.
    expect(outcome).toMatchObject(answer().length === 0 ? { status: 200 } : { code: 'interrupted' });
    expect(performance.now() - started).toBeLessThan(5000);
    await client.close();
  });

  it('takes a refusal for the answer where the target wants to be left alone for long', async () => {
    server = await startRaw((socket) => socket.write(answerText(503, ['Retry-After: 60'])));
    const client = clientOf(server.url, { ...patient, hurry: AbortSignal.abort() });
    const { outcome, waitedMs } = await client.exchange(get('/a'), 'test');
    expect(outcome).toMatchObject({ status: 503 });
    expect(waitedMs).toBe(0);
    await client.close();
  });
});
