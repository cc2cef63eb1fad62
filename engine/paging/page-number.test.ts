import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Paging, Parameter } from '../api/model.ts';
import { parameterOf } from '../api/parameter.fixture.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { JsonObject } from '../base/json.ts';
import type { Page } from './page.ts';
import { pageNumberStyle } from './page-number.ts';
import type { PagingStyle, Step } from './style.ts';

function styleOf(paging: Partial<Paging>, page: Partial<Parameter> = {}): PagingStyle {
  const parameter = parameterOf('page', page);
  const usual: Paging = {
    style: 'page-number',
    limit: 'size',
    page: 'page',
    ends: 'total',
    large: 1000,
    emptyLastPage: 'accept',
    zeroLimit: { tolerated: [], wholeList: 'fail', readings: [] },
    overMaximum: 'any',
    totalCounts: 'matching',
    readings: [],
  };
  return pageNumberStyle({ paging: { ...usual, ...paging }, parameters: [parameter] });
}

const byTotal = styleOf({ ends: 'total', total: '/count' });
const byEmptyPage = styleOf({ ends: 'empty-page', pastEnd: [404, 410] });
const byLink = styleOf({ ends: 'missing-next', next: '/next' });

/** The page that an address gives. */
function pageOf(address: string, ids: readonly string[], members: JsonObject = {}): Page {
  const exchange: Exchange = {
    key: address,
    stage: 'probes-1',
    request: { method: 'GET', url: `http://list.example${address}`, credential: 'own', headers: [] },
    outcome: { kind: 'silence', code: 'not-recorded', message: 'The body does not matter.' },
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
    attempts: 1,
    waitedMs: 0,
  };
  return { exchange, items: ids.map((id) => ({ id, value: { id } })), length: ids.length, body: members };
}

const asked: Query = [
  ['size', '2'],
  ['name', 'x'],
];
const pageIn = (step: Step | undefined): string | undefined =>
  step !== undefined && 'query' in step ? step.query.find(([name]) => name === 'page')?.[1] : undefined;

describe('the number of the first page is', () => {
  test.each<[string, Partial<Parameter>, string]>([
    ['the default of the parameter', { default: '3', range: { minimum: 0, maximum: undefined } }, '3'],
    ['its minimum where it has no default', { range: { minimum: 0, maximum: undefined } }, '0'],
    ['one where the schema says neither', {}, '1'],
  ])('%s', (_, page, first) => {
    const style = styleOf({ ends: 'empty-page' }, page);
    expect(style.startsList(asked)).toBe(true);
    expect(style.startsList([...asked, ['page', first]])).toBe(true);
    expect(style.startsList([...asked, ['page', String(Number(first) + 1)]])).toBe(false);
    expect(pageIn(style.next(pageOf('/things', ['a']), asked, 0))).toBe(String(Number(first) + 1));
  });
});

describe('a list goes on', () => {
  test('with the number after that of the page, whatever else was asked for', () => {
    const page = pageOf('/things?page=4&size=2', ['a', 'b']);
    expect(byEmptyPage.next(page, [...asked, ['page', '4']], 6)).toEqual({
      query: [...asked, ['page', '5']],
    });
    // After a link the walk still has the query of the first page.
    expect(pageIn(byEmptyPage.next(page, asked, 6))).toBe('5');
  });

  test('by the next link, and by number where it leads to another origin', () => {
    const linked = pageOf('/things?page=2', ['a'], { next: '/things?page=3' });
    expect(byLink.next(linked, asked, 2)).toEqual({ link: '/things?page=3' });
    const elsewhere = pageOf('/things?page=2', ['a'], { next: 'http://other.example/things?page=3' });
    expect(byLink.next(elsewhere, asked, 2)).toEqual({ query: [...asked, ['page', '3']] });
  });
});

describe('a list ends', () => {
  test('with a page that has no next link, however full it is', () => {
    expect(byLink.next(pageOf('/things', ['a', 'b'], { next: null }), asked, 0)).toBeUndefined();
  });

  test('with an empty page, and never with a short one', () => {
    expect(byEmptyPage.next(pageOf('/things', []), asked, 4)).toBeUndefined();
    expect(pageIn(byEmptyPage.next(pageOf('/things', ['a']), asked, 0))).toBe('2');
  });

  test('where as many have come as the total says, which of a page alone is not known', () => {
    const page = pageOf('/things?page=2', ['c'], { count: 3 });
    expect(byTotal.next(page, asked, 2)).toBeUndefined();
    expect(pageIn(byTotal.next(page, asked, 1))).toBe('3');
    expect(pageIn(byTotal.next(page, asked, undefined))).toBe('3');
    expect(pageIn(byTotal.next(pageOf('/things?page=2', ['c']), asked, 2))).toBe('3');
    expect(byTotal.next(pageOf('/things?page=3', [], { count: 9 }), asked, 3)).toBeUndefined();
  });

  test('with the statuses that the specification gives to a page after the last', () => {
    expect([byEmptyPage.pastEnd, byTotal.pastEnd]).toEqual([[404, 410], []]);
  });
});

test('a walk of a right list brings every entry once, in order, and ends with the last page', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (ids, size) => {
      const came: string[] = [];
      let query: Query | undefined = byTotal.sized(size);
      let requests = 0;
      for (; query !== undefined; requests += 1) {
        const number = Number(query.find(([name]) => name === 'page')?.[1] ?? 1);
        const part = ids.slice((number - 1) * size, number * size);
        const step = byTotal.next(
          pageOf(`/things?page=${number}`, part, { count: ids.length }),
          query,
          came.length,
        );
        came.push(...part);
        query = step !== undefined && 'query' in step ? step.query : undefined;
      }
      expect(came).toEqual(ids);
      expect(requests).toBe(Math.max(1, Math.ceil(ids.length / size)));
    }),
  );
});

test('pages cannot be asked for after an entry, and do not keep their place', () => {
  expect([byTotal.name, byTotal.size, byTotal.position]).toEqual(['page-number', 'size', 'page']);
  expect([byTotal.marker, byTotal.keepsPlace]).toEqual([undefined, false]);
});
