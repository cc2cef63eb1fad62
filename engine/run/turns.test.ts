import { expect, test } from 'vitest';
import { pickInTurns } from './turns.ts';

test('the connections are heard whenever the work has taken a while, and before what follows', async () => {
  const events: string[] = [];
  let time = 0;
  const picked = await pickInTurns(
    [10, 45, 10, 60],
    (milliseconds) => {
      time += milliseconds;
      events.push(`worked ${milliseconds}`);
      return milliseconds === 10;
    },
    { now: () => time, hear: async () => events.push('heard') },
  );
  expect(picked).toEqual([10, 10]);
  expect(events).toEqual(['worked 10', 'worked 45', 'heard', 'worked 10', 'worked 60', 'heard', 'heard']);
});

test('nothing to pick from is heard once', async () => {
  let heard = 0;
  await pickInTurns([], () => true, {
    now: () => 0,
    hear: async () => {
      heard += 1;
    },
  });
  expect(heard).toBe(1);
});
