import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../engine/base/json.ts';
import { parameter } from '../support/list-server/document.ts';
import { apiWithFilter, serverWithFilter } from '../support/list-server/one-filter.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import type { Entry, FilterRule, ListServer } from '../support/list-server/server.ts';
import { things } from '../support/list-server/things.ts';

function apiWith(name: string, filters: readonly JsonObject[]) {
  return apiWithFilter(parameter(name, { type: 'string' }, { 'x-filter': [...filters] }));
}

function serverWith(name: string, rule: FilterRule): ListServer {
  return serverWithFilter(name, rule, things);
}

/** One comparison in words; undefined where it is none. */
type Read = (text: string) => ((entry: Entry) => boolean) | undefined;

function weightOf({ weight }: Entry): number {
  return typeof weight === 'number' ? weight : Number.NaN;
}

const readPrefixed: Read = (text) => {
  const [, word, value = ''] = /^(?:(gte|lt|in):)?(.*)$/.exec(text) ?? [];
  const values = value.split(',').map(Number);
  const [first = Number.NaN] = values;
  if (values.some(Number.isNaN)) return undefined;
  if (word === 'gte') return (entry) => weightOf(entry) >= first;
  if (word === 'lt') return (entry) => weightOf(entry) < first;
  return (entry) => values.includes(weightOf(entry));
};

const readExpression: Read = (text) => {
  const [, left, right] = /^\((.*)\) and \((.*)\)$/.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    const [one, other] = [readExpression(left), readExpression(right)];
    return one && other && ((entry) => one(entry) && other(entry));
  }
  const [, bound] = /^weight ge (-?[\d.]+)$/.exec(text) ?? [];
  if (bound !== undefined) return (entry) => weightOf(entry) >= Number(bound);
  const [, name] = /^name eq '((?:[^']|'')*)'$/.exec(text) ?? [];
  if (name !== undefined) return (entry) => entry.name === name.replaceAll("''", "'");
  const [, list] = /^kind in \('(.*)'\)$/.exec(text) ?? [];
  if (list !== undefined) return (entry) => list.split("','").includes(String(entry.kind));
  return text === 'size eq null' ? (entry) => entry.size === null : undefined;
};

const prefixed = [
  { operator: 'at-least', field: '/weight', kind: 'number', value: 'gte:{value}', together: 'repeated' },
  { operator: 'less', field: '/weight', kind: 'number', value: 'lt:{value}' },
  { operator: 'in', field: '/weight', kind: 'number', value: 'in:{values}' },
  { operator: 'equals', field: '/weight', kind: 'number' },
];

const expressions = [
  {
    operator: 'at-least',
    field: '/weight',
    kind: 'number',
    value: 'weight ge {value}',
    together: '({left}) and ({right})',
  },
  { operator: 'equals', field: '/name', kind: 'text', value: "name eq '{value}'", quotes: 'doubled' },
  { operator: 'in', field: '/kind', kind: 'word', value: "kind in ('{values}')" },
  { operator: 'is-null', field: '/size', kind: 'integer', value: 'size eq null' },
];

function ruleOf(read: Read): FilterRule {
  return {
    matches: (entry, values) => values.every((value) => read(value)?.(entry) === true),
    accepts: (value) => read(value) !== undefined,
  };
}

describe.each<[string, string, readonly JsonObject[], Read, readonly string[]]>([
  [
    'words before a colon',
    'weight',
    prefixed,
    readPrefixed,
    ['weight~at-least-weight', 'weight~less-weight', 'weight~in-weight', 'weight~equals-weight'],
  ],
  [
    'one expression',
    '$filter',
    expressions,
    readExpression,
    ['$filter~at-least-weight', '$filter~equals-name', '$filter~in-kind', '$filter~is-null-size'],
  ],
])('several filters of one parameter by %s', (_, name, filters, read, names) => {
  const api = apiWith(name, filters);

  test('are judged each by itself and two at once, and a right server is not blamed', async () => {
    const { findings, verdicts, recording } = await runOn(api, serverWith(name, ruleOf(read)));
    expect(findings).toEqual([]);
    const passed = verdicts.filter(({ outcome }) => outcome === 'passed').map(({ id }) => id);
    expect(passed).toEqual(
      expect.arrayContaining([
        ...names.map((each) => `filter.returned-items-match:${each}`),
        'filter.two-filters-intersect',
      ]),
    );
    // What a logical name stands for is never sent as it is.
    expect(recording.exchanges.filter(({ request }) => request.url.includes('~'))).toEqual([]);
  });

  test('are found to be ignored, the one that is', async () => {
    const [ignored] = names;
    const ignoring: Read = (text) => (/^(?:gte:|weight ge )/.test(text) ? () => true : read(text));
    const { findings } = await runOn(api, serverWith(name, ruleOf(ignoring)));
    const found = checksIn(findings);
    expect(found).toContain(`filter.returned-items-match:${ignored}`);
    for (const other of names.slice(1)) expect(found).not.toContain(`filter.returned-items-match:${other}`);
  });
});
