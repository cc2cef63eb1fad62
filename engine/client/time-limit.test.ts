import { expect, test } from 'vitest';
import { sendThrough, targetOf } from './sending.fixture.ts';
import { timeLimit } from './time-limit.ts';

test('an answer in time is handed on', async () => {
  const target = targetOf({ status: 200, body: '{}' });
  const { events, code } = await sendThrough([timeLimit(() => 1000)], target.dispatch);
  expect([events, code]).toEqual([['200', '{}'], undefined]);
});

test('an answer that does not come is given up', async () => {
  const { code } = await sendThrough([timeLimit(() => 20)], targetOf('nothing').dispatch);
  expect(code).toBe('timeout');
});

test('a request that does not even start is given up, and ended should it start later', async () => {
  let start: (() => void) | undefined;
  let aborted = false;
  const { code } = await sendThrough([timeLimit(() => 20)], (_options, handler) => {
    start = () =>
      handler.onRequestStart?.(
        {
          aborted: false,
          paused: false,
          reason: null,
          abort() {
            aborted = true;
          },
          pause: () => undefined,
          resume: () => undefined,
        },
        {},
      );
    return true;
  });
  expect(code).toBe('timeout');
  start?.();
  expect(aborted).toBe(true);
});

test('a signal ends a request on its way, and keeps one from being sent', async () => {
  const controller = new AbortController();
  const target = targetOf('nothing');
  const limit = timeLimit(() => 60_000, [undefined, controller.signal]);
  setTimeout(() => controller.abort(), 10);
  expect((await sendThrough([limit], target.dispatch)).code).toBe('interrupted');
  expect((await sendThrough([limit], target.dispatch)).code).toBe('interrupted');
  expect(target.received).toHaveLength(1);
});
