import { describe, expect, test } from 'vitest';
import type { Requirement } from '../api/catalogue.ts';
import { failed, passed } from '../base/verdict.ts';
import { judgedBy, reportedAs, weighed, weightOf } from './levels.ts';

function requirement(
  level: Requirement['level'],
  checks: readonly string[],
  standard?: Requirement['standard'],
): Requirement {
  return {
    id: 'header-001',
    source: 'documents',
    document: 'A document',
    lines: '1',
    level,
    ...(standard === undefined ? {} : { standard }),
    category: 'header',
    statement: 'It holds.',
    readings: [],
    checks,
    untestable: undefined,
    planned: false,
  };
}

const claims = [failed('Broken.', { aspect: { status: 405 } }), passed('Kept.')];
const outcomes = (level: 'standard' | 'strict', ...requirements: readonly Requirement[]) =>
  weighed(claims, 'header.allow', requirements, level).map(({ outcome }) => outcome);
const [must, should] = [requirement('MUST', ['header.allow']), requirement('SHOULD', ['header.allow'])];
const softened = requirement('MUST', ['header.allow'], 'SHOULD');

describe('a finding of a check', () => {
  test('is a warning at level standard where only a SHOULD is about it, and a failure at strict', () => {
    expect(outcomes('standard', should)).toEqual(['warned', 'passed']);
    expect(outcomes('strict', should)).toEqual(['failed', 'passed']);
  });

  test('is a warning at level standard where a reading softens the MUST that is about it', () => {
    expect(outcomes('standard', softened)).toEqual(['warned', 'passed']);
    expect(outcomes('strict', softened)).toEqual(['failed', 'passed']);
  });

  test('is a failure where a MUST is about it too', () => {
    expect(outcomes('standard', should, must)).toEqual(['failed', 'passed']);
  });

  test('is a warning where a MUST is about another aspect of the check only', () => {
    const other = requirement('MUST', ['header.allow#status=501']);
    expect(outcomes('standard', should, other)).toEqual(['warned', 'passed']);
  });

  test('counts as its check does where no requirement is about its aspect', () => {
    const beside = ['header.allow#status=501'];
    expect(outcomes('standard', requirement('SHOULD', beside))).toEqual(['warned', 'passed']);
    expect(outcomes('standard', requirement('MUST', beside))).toEqual(['failed', 'passed']);
  });

  test('is as the check says where no requirement names the check', () => {
    expect(outcomes('standard', requirement('SHOULD', ['header.date']))).toEqual(['failed', 'passed']);
  });
});

describe('a requirement', () => {
  test('is judged by what its document says, unless a reading softens it at level standard', () => {
    expect(judgedBy(must, 'standard')).toBe('MUST');
    expect(judgedBy(softened, 'standard')).toBe('SHOULD');
    expect(judgedBy(softened, 'strict')).toBe('MUST');
  });

  test('that is a SHOULD is never failed at level standard, even where a MUST beside it is', () => {
    expect(weightOf('failed', should, 'standard')).toBe('warned');
    expect(weightOf('failed', should, 'strict')).toBe('failed');
    expect(weightOf('failed', must, 'standard')).toBe('failed');
    expect(weightOf('inconclusive', should, 'standard')).toBe('inconclusive');
  });

  test('that is a MUST is reported as a SHOULD where it got no more than a warning', () => {
    expect(reportedAs(must, 'warned', 'standard')).toBe('SHOULD');
    expect(reportedAs(must, 'failed', 'standard')).toBe('MUST');
    expect(reportedAs(must, 'passed', 'standard')).toBe('MUST');
    expect(reportedAs(softened, 'passed', 'standard')).toBe('SHOULD');
    expect(reportedAs(softened, 'failed', 'strict')).toBe('MUST');
  });
});
