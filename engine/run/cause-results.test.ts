import { describe, expect, test } from 'vitest';
import type { Requirement } from '../api/catalogue.ts';
import type { CheckResult, ClaimResult, RequirementResult } from '../compliance/model.ts';
import { causeResults } from './cause-results.ts';
import { requirementResults } from './report.ts';

const finding = (cause: string, follows = false): ClaimResult => ({
  aspect: {},
  verdict: 'failed',
  message: 'It is broken.',
  cause,
  ...(follows ? { follows: true } : {}),
});

const check = (id: string, ...claims: readonly ClaimResult[]): CheckResult => ({
  id,
  title: id,
  category: 'filter',
  verdict: claims[0]?.verdict ?? 'passed',
  requirements: [],
  message: `${id} is broken.`,
  curl: [`curl ${id}`],
  requestIds: [],
  readings: [],
  claims,
});

const requirement = (id: string, ...checks: readonly string[]): Requirement => ({
  id,
  source: 'documents',
  document: 'books.html',
  lines: '1',
  level: 'MUST',
  category: 'filter',
  statement: 'It is so.',
  readings: [],
  checks,
  untestable: undefined,
  planned: false,
});

const catalogue = [requirement('alone', 'filter.alone'), requirement('together', 'filter.together')];
const results = (checks: readonly CheckResult[]): readonly RequirementResult[] =>
  requirementResults(catalogue, checks, 'standard');

describe('a finding that follows from another one', () => {
  const checks = [
    check('filter.together', finding('filter.alone', true)),
    check('filter.alone', finding('filter.alone')),
  ];

  test('is listed under its cause, behind what shows the cause', () => {
    expect(causeResults(checks, catalogue, results(checks))).toEqual([
      {
        id: 'filter.alone',
        title: 'filter.alone is broken.',
        verdict: 'failed',
        requirements: ['alone'],
        checks: ['filter.alone', 'filter.together'],
        consequences: ['filter.together'],
        evidence: ['curl filter.alone'],
      },
    ]);
  });

  test('leaves its own requirement undecided, and says what it follows from', () => {
    const [alone, together] = results(checks);
    expect(alone?.verdict).toBe('failed');
    expect(together?.verdict).toBe('inconclusive');
    expect(together?.reason).toContain('filter.alone');
  });
});

test('the gravest cause comes first, then the one that explains more', () => {
  const checks = [
    { ...check('filter.odd', finding('filter.odd')), verdict: 'warned' as const },
    check('filter.small', finding('filter.small')),
    check('filter.large', finding('filter.large')),
    check('filter.other', finding('filter.large', true)),
  ];
  expect(causeResults(checks, catalogue, results(checks)).map(({ id }) => id)).toEqual([
    'filter.large',
    'filter.small',
    'filter.odd',
  ]);
});

test('a check that shows a cause and follows from another one is listed with both', () => {
  const checks = [
    check('filter.alone', finding('filter.alone')),
    check('filter.together', finding('filter.together'), finding('filter.alone', true)),
  ];
  const causes = causeResults(checks, catalogue, results(checks));
  expect(causes.map(({ id, consequences }) => [id, consequences])).toEqual([
    ['filter.alone', ['filter.together']],
    ['filter.together', []],
  ]);
});
