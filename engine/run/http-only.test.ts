import { expect, test } from 'vitest';
import type { Requirement } from '../api/catalogue.ts';
import { failed, passed } from '../base/verdict.ts';
import { weighed } from './http-only.ts';

function requirement(source: Requirement['source'], ...checks: readonly string[]): Requirement {
  return {
    id: `${source}-header-001`,
    source,
    document: 'A document',
    lines: '1',
    level: 'MUST',
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

test('what HTTP alone requires is a warning at level standard, and a failure at strict', () => {
  expect(outcomes('standard', requirement('http', 'header.allow'))).toEqual(['warned', 'passed']);
  expect(outcomes('strict', requirement('http', 'header.allow'))).toEqual(['failed', 'passed']);
});

test('what a document requires too is a failure at either level', () => {
  const own = requirement('documents', 'header.allow');
  expect(outcomes('standard', requirement('http', 'header.allow'), own)).toEqual(['failed', 'passed']);
});

test('a document that requires something else of the check leaves it a warning', () => {
  const own = requirement('documents', 'header.allow#status=501');
  expect(outcomes('standard', requirement('http', 'header.allow'), own)).toEqual(['warned', 'passed']);
});

test('what no requirement is about is as the check says', () => {
  expect(outcomes('standard', requirement('http', 'header.date'))).toEqual(['failed', 'passed']);
});
