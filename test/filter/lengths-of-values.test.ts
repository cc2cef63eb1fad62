import { expect, test } from 'vitest';
import { parameter } from '../support/list-server/document.ts';
import { apiWithFilter, serverWithFilter } from '../support/list-server/one-filter.ts';
import { checksIn, runOn } from '../support/list-server/run.ts';
import { type Asked, sent, without } from '../support/list-server/server.ts';
import { thingsOf } from '../support/list-server/things.ts';
import { byText } from './matching.ts';

const api = apiWithFilter(
  parameter(
    'name',
    { type: 'string', minLength: 3, maxLength: 20 },
    {
      'x-filter': { operator: 'equals', field: '/name', kind: 'text' },
    },
  ),
);
const equal = byText('name', (have, want) => have === want);
const isOfLength = (value: string): boolean => value.length >= 3 && value.length <= 20;
const strict = serverWithFilter('name', { matches: equal, accepts: isOfLength }, thingsOf(31));
const hasWrongLength = (asked: Asked): boolean => !isOfLength(sent(asked, 'name') ?? 'usual');

test('a server that refuses texts of a wrong length, as it says, is not blamed', async () => {
  expect((await runOn(api, strict)).findings).toEqual([]);
});

test('neither is one that finds nothing by them', async () => {
  const lenient = serverWithFilter('name', { matches: equal }, thingsOf(31));
  expect((await runOn(api, lenient)).findings.filter((finding) => finding.startsWith('failed'))).toEqual([]);
});

test('a server that breaks on them is found', async () => {
  const { findings } = await runOn(api, strict, {
    answer: (right, asked) => (hasWrongLength(asked) ? { ...right, status: 500 } : right),
  });
  expect(checksIn(findings)).toContain('status.bad-value:name');
});

test('a server that leaves the filter out for them is found', async () => {
  const { findings } = await runOn(api, strict, {
    asked: (asked) => (hasWrongLength(asked) ? without(asked, 'name') : asked),
  });
  expect(checksIn(findings)).toContain('status.bad-value:name');
});
