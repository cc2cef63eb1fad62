import { expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { parameter } from '../support/list-server/document.ts';
import { apiWithFilter, serverWithFilter } from '../support/list-server/one-filter.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { type Asked, type FilterRule, without } from '../support/list-server/server.ts';
import { thingsOf } from '../support/list-server/things.ts';

const text = { type: 'string' } as const;
const kinds = { type: 'array', items: { ...text, enum: ['tool', 'toy', 'book'] } } as const;
const anyOf = (member: string, separator?: string): FilterRule => ({
  matches: (entry, values) =>
    values
      .flatMap((value) => (separator === undefined ? [value] : value.split(separator)))
      .includes(String(entry[member])),
  accepts: (value) =>
    member !== 'kind' ||
    value.split(separator ?? '\n').every((one) => kinds.items.enum.some((word) => word === one)),
});
const sameTime: FilterRule = {
  matches: ({ made }, values) => values.every((value) => Date.parse(String(made)) === Date.parse(value)),
  accepts: (value) => !Number.isNaN(Date.parse(value)),
};

/** A request of which only the first value of a parameter counts. */
const firstOf =
  (name: string) =>
  (asked: Asked): Asked => {
    const first = asked.query.findIndex(([given]) => given === name);
    return { ...asked, query: asked.query.filter(([given], index) => given !== name || index === first) };
  };

/** Filters as families of list APIs have them, each with a fault and the check that has to find it. */
const forms: readonly (readonly [string, JsonObject, FilterRule, (asked: Asked) => Asked, string])[] = [
  [
    'several values, each in a parameter of its own as OpenAPI has it by default',
    parameter('kind', kinds, { 'x-filter': { operator: 'in', field: '/kind', kind: 'word' } }),
    anyOf('kind'),
    firstOf('kind'),
    'filter.matching-items-are-returned:kind',
  ],
  [
    'several values between commas',
    parameter('kind', kinds, {
      explode: false,
      'x-filter': { operator: 'in', field: '/kind', kind: 'word' },
    }),
    anyOf('kind', ','),
    (asked) => ({ ...asked, query: asked.query.map(([name, value]) => [name, value.split(',')[0] ?? '']) }),
    'filter.matching-items-are-returned:kind',
  ],
  [
    'words of which there are more than a run asks for',
    parameter('id', text, { 'x-filter': { operator: 'equals', field: '/id', kind: 'word' } }),
    anyOf('id'),
    (asked) => without(asked, 'id'),
    'filter.returned-items-match:id',
  ],
  [
    'times by equality',
    parameter(
      'made',
      { ...text, format: 'date-time' },
      { 'x-filter': { operator: 'equals', field: '/made', kind: 'instant' } },
    ),
    sameTime,
    (asked) => without(asked, 'made'),
    'filter.returned-items-match:made',
  ],
];

test.each(forms)(
  '%s: a right server is not blamed, and a wrong one is',
  async (_, node, rule, wrong, check) => {
    const name = String(node.name);
    const api = apiWithFilter(node);
    const server = serverWithFilter(name, rule, thingsOf(31));
    const right = await runOn(api, server);
    expect(right.findings).toEqual([]);
    expect(right.verdicts.find(({ id }) => id === `filter.returned-items-match:${name}`)?.outcome).toBe(
      'passed',
    );
    expect(checksIn((await runOn(api, server, { asked: wrong })).findings)).toContain(check);
  },
);
