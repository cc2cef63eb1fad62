import { describe, expect, test } from 'vitest';
import type { Outcome } from '../base/verdict.ts';
import type { RequirementResult, TargetCompliance } from './model.ts';
import {
  countDecided,
  defaultMinDecided,
  undecidedTargets,
  verdictOfRun,
  withVerdict,
} from './run-verdict.ts';

function requirement(
  level: RequirementResult['level'],
  verdict: Outcome,
  more: Partial<RequirementResult> = {},
): RequirementResult {
  return {
    id: `${level}-${verdict}`,
    document: '001',
    lines: '1',
    level,
    category: 'schema',
    statement: 'States something.',
    verdict,
    checks: [],
    reason: 'For a reason.',
    ...more,
  };
}

function target(
  requirements: readonly RequirementResult[],
  checks: readonly Outcome[] = ['passed'],
): TargetCompliance {
  return {
    api: 'one-api',
    url: 'https://host.example',
    embedded: false,
    requests: 1,
    bytesReceived: 1,
    images: 1,
    changedDuringRun: 0,
    summary: { passed: 0, warned: 0, known: 0, inconclusive: 0, notApplicable: 0, failed: 0, error: 0 },
    requirements,
    checks: checks.map((verdict, index) => ({
      id: `check-${index}`,
      title: 'check',
      category: 'schema',
      verdict,
      requirements: [],
      message: 'Seen.',
      curl: [],
      requestIds: [],
      readings: [],
      claims: [],
    })),
  };
}

const musts = (...verdicts: readonly Outcome[]): readonly RequirementResult[] =>
  verdicts.map((verdict) => requirement('MUST', verdict));

describe('what was decided of a target', () => {
  test('is counted in MUSTs of the documents that apply', () => {
    const requirements = [
      ...musts('passed', 'failed', 'known', 'inconclusive', 'error', 'not-applicable'),
      requirement('SHOULD', 'passed'),
      requirement('MAY', 'inconclusive'),
      requirement('MUST', 'passed', { source: 'http' }),
    ];
    expect(countDecided(target(requirements))).toEqual({ counted: 'MUST', decided: 3, applicable: 5 });
  });

  test('is counted in checks where no MUST applies', () => {
    const requirements = [requirement('SHOULD', 'passed'), requirement('MUST', 'not-applicable')];
    const one = target(requirements, ['passed', 'inconclusive', 'inconclusive', 'not-applicable']);
    expect(countDecided(one)).toEqual({ counted: 'check', decided: 1, applicable: 3 });
  });

  test.each([
    [musts('passed', 'inconclusive'), 50, false],
    [musts('passed', 'inconclusive', 'inconclusive'), 50, true],
    [musts('passed', 'inconclusive', 'inconclusive'), 33, false],
    [musts('passed', 'inconclusive'), 100, true],
    [musts('inconclusive'), 0, false],
    [musts('inconclusive'), undefined, false],
  ])('suffices or not: case %#', (requirements, minDecided, short) => {
    const targets = [target(requirements)];
    expect(undecidedTargets({ targets, ...(minDecided === undefined ? {} : { minDecided }) })).toEqual(
      short ? targets : [],
    );
  });
});

describe('a run', () => {
  const half = target(musts('passed', 'inconclusive', 'inconclusive'));
  const whole = target(musts('passed'));
  test.each([
    ['that decides enough', { targets: [whole] }, 'conforms'],
    ['that decides too little', { targets: [half] }, 'undecided'],
    ['that decides too little of one target', { targets: [whole, half] }, 'undecided'],
    ['that decides too little, and need not more', { targets: [half], minDecided: 33 }, 'conforms'],
    ['that decides nothing', { targets: [target([], ['inconclusive'])], minDecided: 0 }, 'undecided'],
    ['that finds something in the little', { targets: [target(half.requirements, ['failed'])] }, 'violates'],
    ['that broke', { targets: [target(half.requirements, ['error'])] }, 'suite-broke'],
    ['that was cut short', { targets: [whole], cutShort: 'it was interrupted.' }, 'incomplete'],
  ] as const)('%s', (_, run, verdict) => {
    expect(verdictOfRun({ minDecided: defaultMinDecided, ...run })).toBe(verdict);
  });

  test('is given its verdict and exit status', () => {
    const judged = {
      schemaVersion: 1,
      suite: { name: 'suite', version: '1' },
      startedAt: '2026-01-02T03:04:05.678Z',
      durationMs: 1,
      level: 'standard',
      seed: 1,
      targets: [half],
      minDecided: 50,
    } as const;
    expect(withVerdict(judged)).toEqual({ ...judged, verdict: 'undecided', exitStatus: 3 });
    expect(withVerdict({ ...judged, minDecided: 0 })).toMatchObject({ verdict: 'conforms', exitStatus: 0 });
  });
});
