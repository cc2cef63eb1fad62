import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matches } from './index.ts';
import { filterOf, itemOf, lists } from './lists.fixture.ts';
import { looseProbes } from './loose-values.ts';

const text = filterOf('equals', { field: '/text', kind: 'text', caseBlind: 'warn' });
const word = filterOf('equals', { field: '/word', kind: 'word' });
const seeds = fc.integer({ min: 0, max: 50 });

test('parts and patterns are values of nothing, even to a lenient collation', () => {
  fc.assert(
    fc.property(lists, seeds, (items, seed) => {
      for (const { value } of looseProbes(text, items, seed))
        for (const item of items) expect(matches(text, value, item)).toBe('no');
    }),
  );
});

test('parts are drawn from texts of several words too, and long ones have their end changed', () => {
  const long = `${'kernel image of the month '.repeat(3)}1`;
  const items = ['Windows 2019', 'Windows 2022', long].map((name, index) =>
    itemOf(index, { n: null, text: name, word: null, at: '' }),
  );
  const asked = looseProbes(text, items, 1).map(({ value }) => value);
  expect(asked).toContain(`${long.slice(0, -1)}x`);
  expect(asked.some((value) => value === 'Windows' || value === long.slice(0, -2))).toBe(true);
  expect(asked).toContain('id-0');
});

test('of a word only the beginning is asked for, since a target may refuse what is no word', () => {
  const items = ['private', 'public'].map((name, index) =>
    itemOf(index, { n: null, text: null, word: name, at: '' }),
  );
  const [only, ...others] = looseProbes(word, items, 1);
  expect(others).toEqual([]);
  expect(['privat', 'publi']).toContain(only?.value);
});

test('what names a thing has more after it, as an id and as an address', () => {
  const filter = filterOf('refers-to', {
    field: '/thing',
    kind: 'identifier',
    reference: {
      forms: [
        { form: 'id', support: 'required', readings: [] },
        { form: 'url', support: 'required', readings: [] },
      ],
      suffix: '/things/{id}',
      link: { pointer: '/links', select: { member: 'rel', equals: 'self', address: 'href' } },
    },
  });
  const links = [{ rel: 'self', href: 'https://a.example/things/thing-7' }];
  const items = [{ id: 'id-0', value: { id: 'id-0', thing: 'thing-7', links } }];
  const asked = looseProbes(filter, items, 1).map(({ value }) => value);
  expect(asked).toContain('thing-70');
  expect(asked).toContain('https://a.example/things/thing-70');
  for (const value of asked) for (const item of items) expect(matches(filter, value, item)).toBe('no');
});
