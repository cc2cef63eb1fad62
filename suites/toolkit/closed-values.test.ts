import { expect, test } from 'vitest';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import type { Server } from '../../test/support/checks/judging.ts';
import { apiOf, judge, outcomes } from '../../test/support/checks/judging.ts';
import partition from '../filter/enumeration-partitions-the-list.ts';
import returned from '../filter/returned-items-match.ts';
import { closedValues, closedValuesOfNone } from './closed-values.ts';
import { filterSubjects } from './filters.ts';

/** An API whose list has one filter `by` on the member of the same name. */
const apiWith = (schema: JsonObject, field: JsonObject, filter: JsonObject) =>
  apiOf({
    openapi: '3.1.0',
    info: { title: 'Notes', version: '1' },
    'x-conformance': { id: 'notes', noun: { one: 'note', many: 'notes' } },
    paths: {
      '/notes': {
        get: {
          'x-collection': { items: '', identity: '/id' },
          parameters: [{ name: 'by', in: 'query', schema, 'x-filter': { field: '/by', ...filter } }],
          responses: {
            '200': {
              description: 'All.',
              content: {
                'application/json': {
                  schema: {
                    type: 'array',
                    items: { type: 'object', properties: { id: { type: 'string' }, by: field } },
                  },
                },
              },
            },
          },
        },
      },
    },
  });

const notes = (values: readonly Json[]) => values.map((by, index) => ({ id: `n-${index}`, by }));

/** A server of notes, of which some come only where the filter asks for them. */
const serving =
  (
    values: readonly Json[],
    passes: (by: Json, asked: string) => boolean,
    hidden: readonly Json[] = [],
  ): Server =>
  ({ query }) => {
    const asked = query.find(([name]) => name === 'by')?.[1];
    const all = notes([...values, ...hidden]);
    const body =
      asked === undefined ? all.slice(0, values.length) : all.filter(({ by }) => passes(by, asked));
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  };

const truth = apiWith({ type: 'boolean' }, { type: 'boolean' }, { operator: 'equals', kind: 'boolean' });
const yesOrNo = apiWith(
  { enum: ['yes', 'no'] },
  { type: 'boolean' },
  { operator: 'equals', kind: 'boolean' },
);
const level = apiWith(
  { type: 'integer', enum: [1, 2, 3] },
  { type: 'integer' },
  { operator: 'equals', kind: 'integer' },
);
const several = apiWith(
  { type: 'array', items: { type: 'integer', enum: [1, 2, 3] } },
  { type: 'integer' },
  { operator: 'in', kind: 'integer' },
);
const texts = apiWith(
  { type: 'string', enum: ['blue', 'red', 'all'] },
  { type: 'string', enum: ['blue', 'red'] },
  { operator: 'equals', kind: 'text' },
);

test.each([
  ['a truth value', truth, [true, true], ['true', 'false'], ['false']],
  ['a truth value in words', yesOrNo, [true], ['true', 'false'], ['false']],
  ['a number of a list', level, [1, 1, 2], ['1', '2', '3'], ['3']],
  ['numbers of a list', several, [1, 2], ['1', '2', '3'], ['3']],
  ['texts, of which one is no value of the field', texts, ['blue'], ['blue', 'red', 'all'], ['red']],
  ['a list without entries', level, [], ['1', '2', '3'], []],
])('of %s the file lists all values, and which of them nothing has is known', (_, api, shown, all, none) => {
  const [subject] = filterSubjects(api);
  const items = notes(shown).map((value) => ({ id: value.id, value }));
  expect(subject && closedValues(subject.filter)).toEqual(all);
  expect(subject && closedValuesOfNone(api.list, subject.filter, items)).toEqual(none);
});

const equalTo = (by: Json, asked: string): boolean => String(by) === asked;
const inWords = (by: Json, asked: string): boolean => (by === true ? 'yes' : 'no') === asked;

test.each([
  ['truth values', truth, [true, true, true], equalTo],
  ['truth values in words', yesOrNo, [false, false], inWords],
  ['numbers of a list', level, [2, 2, 2], equalTo],
  ['several numbers of a list', several, [1, 1], equalTo],
  ['texts of a list', texts, ['blue', 'blue'], equalTo],
] as const)('a filter by %s of which the list shows one is judged by another', (_, api, values, passes) => {
  const right = outcomes(judge(returned, { api, server: serving(values, passes) }));
  expect(right).toMatchObject({ 'relation=soundness': 'passed', 'relation=narrowing': 'passed' });
  const ignored = outcomes(judge(returned, { api, server: serving(values, () => true) }));
  expect(ignored).toMatchObject({ 'relation=soundness': 'failed', 'relation=narrowing': 'failed' });
});

test('both truth values divide the list, and what comes by one that the plain list leaves out is no finding', () => {
  const on = (server: Server) => outcomes(judge(partition, { api: truth, server }));
  expect(on(serving([true, true], equalTo))).toMatchObject({
    'relation=disjointness': 'passed',
    'relation=coverage': 'passed',
  });
  expect(on(serving([true, true], () => true))).toMatchObject({ 'relation=disjointness': 'failed' });
  const archive = serving([false, false], equalTo, [true]);
  for (const check of [partition, returned])
    expect(Object.values(outcomes(judge(check, { api: truth, server: archive })))).not.toContain('failed');
});

test('a value that nothing has and that needs more rights is not asked for in vain', () => {
  const guarded: Server = (request) =>
    request.query.some(([, value]) => value === '3')
      ? { status: 403, headers: {}, body: 'Not for you.' }
      : serving([1, 1, 2], equalTo)(request);
  expect(outcomes(judge(returned, { api: level, server: guarded }))).toMatchObject({
    'relation=soundness': 'passed',
  });
});

test('a filter that a target need not have is not held against it where all values are alike', () => {
  const optional = apiWith(
    { type: 'boolean' },
    { type: 'boolean' },
    { operator: 'equals', kind: 'boolean', support: 'optional', absence: 'accept' },
  );
  const ignoring = serving([true, true], () => true);
  for (const check of [partition, returned])
    expect(Object.values(outcomes(judge(check, { api: optional, server: ignoring })))).not.toContain(
      'failed',
    );
});
