import { expect, test } from 'vitest';
import { deriveRefusals } from './derive-refusals.ts';
import { readMember } from './vocabulary/member.ts';
import { refusals } from './vocabulary/refusals.ts';

const bad = [
  { value: 'notanumber', because: 'not a number' },
  { value: '1.5', because: 'not a whole number' },
];

function derived(entries: readonly Record<string, string>[] | undefined) {
  if (entries === undefined) return deriveRefusals(bad, undefined, [422], 'x-refuses');
  const read = readMember(refusals, entries, 'x-refuses');
  return read.ok ? deriveRefusals(bad, read.value, [422], 'x-refuses') : read;
}

test('what the schema refuses may get the documented status, and is no more than warned of', () => {
  expect(derived(undefined)).toMatchObject({
    ok: true,
    value: [
      { value: 'notanumber', expected: [422], ignored: 'warn', otherClientError: 'warn', empty: 'accept' },
      { value: '1.5', expected: [422], ignored: 'warn' },
    ],
  });
});

test('what breaks a pattern and selects nothing is warned of, unless the file says what it gets', () => {
  const broken = [{ value: '!', because: 'not of the form ^[a-z]+$', empty: 'warn' as const }];
  const [plain, said] = [undefined, readMember(refusals, [{ empty: 'accept' }], 'x-refuses')];
  expect(deriveRefusals(broken, plain, [422], 'x-refuses')).toMatchObject({ value: [{ empty: 'warn' }] });
  expect(deriveRefusals(broken, said.ok ? said.value : [], [422], 'x-refuses')).toMatchObject({
    value: [{ value: '!', empty: 'accept' }],
  });
});

test('an entry without a value is of all that the schema refuses', () => {
  expect(derived([{ ignored: 'accept' }])).toMatchObject({
    ok: true,
    value: [
      { value: 'notanumber', because: 'not a number', ignored: 'accept', expected: [400] },
      { value: '1.5', ignored: 'accept', expected: [400] },
    ],
  });
});

test('an entry with a value is of that one, and one of the schema keeps its reason', () => {
  expect(
    derived([
      { value: '1.5', ignored: 'fail' },
      { value: '', because: 'empty' },
    ]),
  ).toMatchObject({
    ok: true,
    value: [
      { value: 'notanumber', expected: [422] },
      { value: '1.5', because: 'not a whole number', ignored: 'fail' },
      { value: '', because: 'empty' },
    ],
  });
});

test('an empty list refuses nothing', () => {
  expect(derived([])).toEqual({ ok: true, value: [] });
});

test('an entry that says nothing of any value is refused', () => {
  expect(derived([{ value: 'x' }])).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('needs because') },
  });
  expect(derived([{}, {}])).toMatchObject({
    ok: false,
    problem: { message: expect.stringContaining('2 entries have no value') },
  });
  const read = readMember(refusals, [{}], 'x-refuses');
  expect(read.ok && deriveRefusals([], read.value, [400], 'x-refuses').ok).toBe(false);
});
