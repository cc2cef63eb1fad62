import { expect, test } from 'vitest';
import { vacantPlaces } from '../api/vacant.ts';
import { entriesIn } from './page.ts';

const things = { type: 'array', items: {} };
const nothing = { absent: false, null: false };

test.each([
  ['that is required', { required: ['things'], properties: { things } }, nothing],
  ['that is not', { properties: { things } }, { absent: true, null: false }],
  ['that is in a part', { allOf: [{ properties: { things } }, { required: ['things'] }] }, nothing],
  [
    'that may be null',
    { required: ['things'], properties: { things: { ...things, type: ['array', 'null'] } } },
    { absent: false, null: true },
  ],
  [
    'that may be null in another alternative',
    { required: ['things'], properties: { things: { anyOf: [things, { type: 'null' }] } } },
    { absent: false, null: true },
  ],
  ['that no schema names', { type: 'object' }, nothing],
  ['without a schema', undefined, nothing],
])('an array of entries %s', (_, schema, { absent, null: isNull }) => {
  const vacant = vacantPlaces(schema, '/things');
  const entriesOf = (body: Parameters<typeof entriesIn>[0]) => entriesIn(body, { items: '/things', vacant });
  expect(entriesOf({})).toEqual(absent ? [] : undefined);
  expect(entriesOf({ things: null })).toEqual(isNull ? [] : undefined);
  expect(entriesOf({ things: [1] })).toEqual([1]);
  for (const body of [{ things: {} }, { things: '' }, [], null, 'No.', undefined])
    expect(entriesOf(body)).toBeUndefined();
});

test('each place on the way may be vacant by itself', () => {
  const schema = {
    properties: { _embedded: { type: 'object', required: ['people'], properties: { people: things } } },
  };
  const vacant = vacantPlaces(schema, '/_embedded/people');
  expect(vacant).toEqual([{ pointer: '/_embedded', absent: true, null: false }]);
  const entriesOf = (body: Parameters<typeof entriesIn>[0]) =>
    entriesIn(body, { items: '/_embedded/people', vacant });
  expect(entriesOf({ page: { totalElements: 0 } })).toEqual([]);
  expect(entriesOf({ _embedded: {} })).toBeUndefined();
});
