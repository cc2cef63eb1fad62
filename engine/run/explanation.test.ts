import { describe, expect, test } from 'vitest';
import { failed } from '../base/verdict.ts';
import { type Explanation, explains } from './explanation.ts';
import { type Finding, findingsOf } from './finding.ts';

const statuses: Readonly<Record<string, number>> = { plain: 406, colour: 406, size: 404, page: 200 };
const requests = {
  queryOf: () => [],
  statusOf: (key: string) => statuses[key],
  isPlain: () => false,
  filters: new Set<string>(),
  identities: new Set(['stones.id', 'stone.id']),
  envelopes: new Set(['', 'stones']),
};

function finding(id: string, ...evidence: readonly string[]): Finding {
  const [only] = findingsOf({ id, claims: [failed('It is refused.', { evidence })] }, requests);
  if (only === undefined) throw new Error('A failed claim is a finding.');
  return only;
}

describe('a relation between refusals', () => {
  const relation: Explanation = { causes: ['status.plain'], consequences: ['filter.*'], sharing: 'refusal' };
  const isExplained = (cause: Finding, consequence: Finding, more: Partial<Explanation> = {}): boolean =>
    explains(cause, consequence, { ...relation, ...more }, requests);

  test('explains what is refused with the same status', () => {
    expect(isExplained(finding('status.plain', 'plain'), finding('filter.one', 'colour'))).toBe(true);
  });

  test('explains neither what is refused with another one, nor in part', () => {
    const cause = finding('status.plain', 'plain');
    expect(isExplained(cause, finding('filter.one', 'size'))).toBe(false);
    expect(isExplained(cause, finding('filter.one', 'colour', 'size'))).toBe(false);
    expect(isExplained(cause, finding('filter.one', 'page'))).toBe(false);
  });

  test('explains nothing where the cause is no refusal', () => {
    expect(isExplained(finding('status.plain', 'page'), finding('filter.one', 'page'))).toBe(false);
  });

  test('may be narrowed to one operation', () => {
    const about = (operation: string): Finding => ({
      ...finding('status.plain', 'plain'),
      claim: failed('It is refused.', { aspect: { operation } }),
    });
    const consequence = { ...about('readOne'), checkId: 'filter.one' };
    expect(isExplained(about('readOne'), consequence, { sameOperation: true })).toBe(true);
    expect(isExplained(about('listAll'), consequence, { sameOperation: true })).toBe(false);
  });

  test('may be narrowed to one status', () => {
    const [cause, consequence] = [finding('status.plain', 'plain'), finding('filter.one', 'colour')];
    expect(isExplained(cause, consequence, { refusedWith: 406 })).toBe(true);
    expect(isExplained(cause, consequence, { refusedWith: 415 })).toBe(false);
  });
});

test('a member explains the order by itself that is seen in an answer of its own, and no other order', () => {
  const relation: Explanation = {
    causes: ['schema.body'],
    consequences: ['sorting.*'],
    sharing: 'key-and-exchange',
  };
  const cause: Finding = {
    ...finding('schema.body', 'page'),
    claim: failed('It is text.', { aspect: { member: 'stones[status=new].size' } }),
  };
  const isExplained = (id: string, key: string): boolean =>
    explains(cause, finding(id, key), relation, requests);
  expect(isExplained('sorting.list:size.ascending', 'page')).toBe(true);
  expect(isExplained('sorting.list:size.ascending', 'plain')).toBe(false);
  expect(isExplained('sorting.list:colour.ascending', 'page')).toBe(false);
  expect(isExplained('sorting.list', 'page')).toBe(false);
});

test('an entry whose id is missing or is none cannot be read, one whose id is in another form can', () => {
  const relation: Explanation = {
    causes: ['schema.body'],
    consequences: ['filter.*'],
    sharing: 'exchange',
    about: 'unreadable-entry',
  };
  const isExplainedBy = (keyword: string): boolean =>
    explains(
      {
        ...finding('schema.body', 'page'),
        claim: failed('It is wrong.', { aspect: { member: 'stones.id', keyword } }),
      },
      finding('filter.one', 'page'),
      relation,
      requests,
    );
  expect(['required', 'type', 'format'].map(isExplainedBy)).toEqual([true, true, false]);
});
