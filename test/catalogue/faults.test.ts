import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { knownApis } from '../../engine/api/load.ts';
import { faults } from '../../reference/index.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

const apis = await Promise.all(knownApis().map(loadOrThrow));
const verified = new Set(
  apis.flatMap(({ requirements }) =>
    requirements.filter(({ checks }) => checks.length > 0).map(({ id }) => id),
  ),
);
const broken = new Set(faults.flatMap(({ requirements }) => requirements));

/** Requirements that no fault of the reference breaks, with the reason; the list may only become shorter. */
const withoutFault = readFileSync(new URL('./ids/without-fault.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [id = '', reason = ''] = line.split(': ', 2);
    return { id, reason };
  });
const exempt = withoutFault.map(({ id }) => id);

test('every requirement that a check verifies can be broken: a fault of the reference does', () => {
  expect([...verified].filter((id) => !broken.has(id) && !exempt.includes(id))).toEqual([]);
});

test('a requirement that is listed as one without a fault is verified, has none, and says why', () => {
  expect(exempt.filter((id) => !verified.has(id) || broken.has(id))).toEqual([]);
  expect(withoutFault.filter(({ reason }) => reason.length < 20)).toEqual([]);
  expect(exempt).toEqual([...new Set(exempt)].sort());
});

test('a fault breaks nothing but requirements that a check verifies', () => {
  const wrong = faults.flatMap(({ id, requirements, consequences = [] }) =>
    [...requirements, ...consequences].filter((one) => !verified.has(one)).map((one) => `${id}: ${one}`),
  );
  expect(wrong).toEqual([]);
});
