import { describe, expect, test } from 'vitest';
import type { Condition, Filter } from '../api/model.ts';
import type { Item } from '../base/item.ts';
import { filterOf } from './lists.fixture.ts';
import { selects } from './selects.ts';

const has = (field: string): Condition => ({ field, in: undefined, present: true });
const lacks = (field: string): Condition => ({ field, in: undefined, present: false });
const filter = (partition: 'fail' | 'accept' = 'fail'): Filter =>
  filterOf('selects', {
    selection: {
      classes: [
        { name: 'every one', values: ['ALL'], everything: true, matches: [], excludes: [] },
        {
          name: 'backup',
          values: ['BACKUP', 'backup', 'Backup'],
          everything: false,
          matches: [has('/origin')],
          excludes: [lacks('/origin'), { field: '/type', in: ['base'], present: undefined }],
        },
      ],
      partition,
    },
  });
const item = (value: Item['value']): Item => ({ id: 'a', value });

describe('an item matches', () => {
  test.each([
    ['ALL', item({}), 'yes'],
    ['BACKUP', item({ origin: 's' }), 'yes'],
    ['backup', item({ origin: 's' }), 'yes'],
    ['BACKUP', item({ origin: null }), 'no'],
    ['BACKUP', item({ origin: 's', type: 'base' }), 'open'],
    ['other', item({ origin: 's' }), 'open'],
  ] as const)('%s of %j: %s', (value, each, match) => {
    expect(selects.matches(filter(), value, each, 'strict')).toBe(match);
  });
});

test('every class is asked for in each way to write it, and everything is weighed against nothing', () => {
  const asked = selects.valuesToAsk(filter(), { items: [], seed: 1, level: 'standard' });
  expect(asked.map(({ values }) => values)).toEqual([['ALL'], ['BACKUP', 'backup', 'Backup']]);
  expect(selects.valuesToWeigh(filter(), [])).toEqual(['BACKUP']);
  expect(selects.valuesLeavingSeveral(filter(), [])).toEqual(['BACKUP', 'backup']);
});

test('the classes divide the list unless the documents leave that open', () => {
  expect([selects.dividesTheList(filter()), selects.dividesTheList(filter('accept'))]).toEqual([true, false]);
});
