import { expect, test } from 'vitest';
import type { Requirement } from '../api/catalogue.ts';
import { restsOn } from './claims-on.ts';

const requirement = (...checks: readonly string[]): Requirement => ({
  id: 'r-1',
  source: 'documents',
  document: 'books.html',
  lines: '1',
  level: 'MUST',
  category: 'header',
  statement: 'It is so.',
  readings: [],
  checks,
  untestable: undefined,
  planned: false,
});

const ofList = [{ operation: 'listBooks', relation: 'form' }];
const ofOne = [{ operation: 'readBook', relation: 'form' }];

test('a requirement about one operation rests on what is claimed of that operation', () => {
  const one = requirement('header.date#operation=listBooks');
  expect(restsOn(one, 'header.date', ofList)).toBe(true);
  expect(restsOn(one, 'header.date:readBook', ofOne)).toBe(false);
  expect(restsOn(one, 'header.date', [...ofOne, ...ofList])).toBe(true);
});

test('a requirement about no operation in particular rests on all that are claimed of', () => {
  const any = requirement('header.date#relation=form');
  expect(restsOn(any, 'header.date', ofList)).toBe(true);
  expect(restsOn(any, 'header.date:readBook', ofOne)).toBe(true);
});

test('claims about no operation, or none at all, leave the requirement with its check', () => {
  const one = requirement('header.date#operation=listBooks');
  expect(restsOn(one, 'header.date', [{ relation: 'form' }])).toBe(true);
  expect(restsOn(one, 'header.date', [])).toBe(true);
});

test('a requirement rests on no check that it does not name', () => {
  expect(restsOn(requirement('header.date'), 'header.vary', ofList)).toBe(false);
});
