import { describe, expect, test } from 'vitest';
import { parameter } from '../support/list-server/document.ts';
import { apiWithFilter, serverWithFilter } from '../support/list-server/one-filter.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { thingsOf } from '../support/list-server/things.ts';
import { byText } from './matching.ts';

const titles = ['50_off the lot', '50% off the lot', 'big*box', 'plain text', 'bigger box', 'small boxes'];
const things = thingsOf(31).map((thing, index) => ({
  ...thing,
  name: `${titles[index % titles.length]}${index + 100}`,
}));

/** How a data base reads a value whose signs nobody escaped. */
const asPattern = (text: string, signs: Readonly<Record<string, string>>): string =>
  [...text].map((letter) => signs[letter] ?? letter.replace(/[^A-Za-z0-9 ]/, '\\$&')).join('');

const operators = {
  contains: (have: string, want: string) => have.includes(want),
  'starts-with': (have: string, want: string) => have.startsWith(want),
  'ends-with': (have: string, want: string) => have.endsWith(want),
} as const;
const frames = { contains: ['', ''], 'starts-with': ['^', ''], 'ends-with': ['', '$'] } as const;

describe.each(['contains', 'starts-with', 'ends-with'] as const)(
  '%s with signs that stand for themselves',
  (operator) => {
    const api = apiWithFilter(
      parameter(
        'name',
        { type: 'string' },
        {
          'x-filter': { operator, field: '/name', kind: 'text', case: 'significant', wildcards: 'literal' },
        },
      ),
    );
    const server = (matches: (have: string, want: string) => boolean) =>
      serverWithFilter('name', { matches: byText('name', matches) }, things);

    test('a server that compares letter by letter is not blamed', async () => {
      const { findings, verdicts } = await runOn(api, server(operators[operator]));
      expect(findings).toEqual([]);
      expect(verdicts.find(({ id }) => id === 'filter.returned-items-match:name')?.outcome).toBe('passed');
    });

    test.each<[string, Readonly<Record<string, string>>]>([
      ['an underscore for any letter', { _: '.' }],
      ['a percent sign for any text', { '%': '.*' }],
      ['an asterisk for any text', { '*': '.*' }],
    ])('a server that takes %s is found', async (_name, signs) => {
      const [start, end] = frames[operator];
      const wrong = server((have, want) => new RegExp(`${start}${asPattern(want, signs)}${end}`).test(have));
      expect(checksIn((await runOn(api, wrong)).findings)).toContain('filter.returned-items-match:name');
    });
  },
);

test('a server that takes such signs as it likes is not blamed where the file does not say', async () => {
  const api = apiWithFilter(
    parameter(
      'name',
      { type: 'string' },
      {
        'x-filter': { operator: 'contains', field: '/name', kind: 'text', case: 'significant' },
      },
    ),
  );
  const rule = {
    matches: byText('name', (have, want) =>
      new RegExp(asPattern(want, { _: '.', '%': '.*', '*': '.*' })).test(have),
    ),
  };
  expect((await runOn(api, serverWithFilter('name', rule, things))).findings).toEqual([]);
});
