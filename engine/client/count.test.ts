import { expect, test } from 'vitest';
import { createBounds } from './bounds.ts';
import { counted } from './count.ts';
import { NoAnswer } from './no-answer.ts';
import { sendThrough, silence, targetOf } from './sending.fixture.ts';

const boundsOf = (budget: number) => createBounds({ budget, timeLimit: undefined, largestTotal: 1_000_000 });

test('requests and bytes are counted, and nothing is sent once the budget is spent', async () => {
  const bounds = boundsOf(2);
  const target = targetOf({ status: 200, body: 'four' });
  const count = counted(bounds, () => bounds.reached);
  const codes = [];
  for (let number = 0; number < 3; number += 1)
    codes.push((await sendThrough([count], target.dispatch)).code);
  expect(codes).toEqual([undefined, undefined, 'budget-spent']);
  expect(bounds.traffic).toMatchObject({ requests: 2, bytes: 8 });
  expect(target.received).toHaveLength(2);
  expect(bounds.ended?.message).toBe('the limit of 2 requests is reached.');
});

test('ten requests in a row without an answer end the run, and an answer between them does not count', async () => {
  const broken = { fails: new NoAnswer(silence('connection-broken')) };
  const target = targetOf(...Array(9).fill(broken), { status: 500 }, broken);
  const bounds = boundsOf(1000);
  const codes = [];
  for (let number = 0; number < 21; number += 1) {
    const { code } = await sendThrough([counted(bounds, () => bounds.reached)], target.dispatch);
    if (code === 'connection-broken') bounds.unanswered(silence(code));
    codes.push(code);
  }
  expect(codes.indexOf('given-up')).toBe(20);
  expect(bounds.ended?.message).toBe('10 requests in a row got no response. connection-broken.');
});
