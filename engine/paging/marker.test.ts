import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Collection, Paging, Parameter } from '../api/model.ts';
import { parameterOf } from '../api/parameter.fixture.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { Item } from '../base/item.ts';
import type { Json } from '../base/json.ts';
import { pagingOf } from './index.ts';
import { markerStyle } from './marker.ts';
import { type Page, readPage } from './page.ts';
import type { Marker, PagingStyle } from './style.ts';

const common = {
  style: 'marker',
  limit: 'limit',
  marker: 'marker',
  large: 1000,
  emptyLastPage: 'accept',
  zeroLimit: { tolerated: [], wholeList: 'fail', readings: [] },
  overMaximum: 'any',
  totalCounts: 'matching',
  readings: [],
} as const;
const byLink = styleOf({ ends: 'missing-next', next: '/next', first: '/first' });
const byEmptyPage = styleOf({ ends: 'empty-page' });

function styleOf(
  paging: Partial<Paging>,
  parameters: readonly Parameter[] = [],
): PagingStyle & { marker: Marker } {
  const style = markerStyle({ paging: { ...common, ends: 'empty-page', ...paging }, parameters });
  if (style.marker === undefined) throw new Error('no marker');
  return { ...style, marker: style.marker };
}

/** The part of the specification that reading a page looks at. */
function collectionOf(items: string, paging?: Paging): Collection {
  return {
    items,
    identity: '/id',
    members: [],
    paging,
    links: [],
    relatedLinks: [],
    pageLinks: [],
    timeline: [],
    lifecycle: {
      finished: [],
      deleted: [],
      abandoned: [],
      deletedInPlainList: 'accept',
      fixed: [],
      fixedWhenFinished: [],
      readings: [],
    },
    agreement: [],
    vacant: [],
    unfilterable: { members: [], readings: [] },
  };
}

function exchangeOf(body: Json, status = 200): Exchange {
  return {
    key: 'key',
    stage: 'probes-1',
    request: { method: 'GET', url: 'http://list.example/things?limit=2', credential: 'own', headers: [] },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status,
      headers: [],
      body: { text: JSON.stringify(body), base64: undefined, received: 0, bytes: 0 },
    },
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
    attempts: 1,
    waitedMs: 0,
  };
}

function pageOf(ids: readonly string[], links: Readonly<Record<string, string>> = {}): Page {
  const body = { things: ids.map((id) => ({ id })), ...links };
  const page = readPage(exchangeOf(body), collectionOf('/things'));
  if (page === undefined) throw new Error('no page');
  return page;
}

const itemOf = (id: string): Item => ({ id, value: { id } });

const asked: Query = [
  ['limit', '2'],
  ['name', 'x'],
];

describe('with next links, a list goes on', () => {
  test('by the link that the page has', () => {
    expect(byLink.next(pageOf(['a', 'b'], { next: '/things?marker=b' }), asked, undefined)).toEqual({
      link: '/things?marker=b',
    });
  });

  test('not at all where the page has none, or an empty one, however full it is', () => {
    expect(byLink.next(pageOf(['a', 'b']), asked, undefined)).toBeUndefined();
    expect(byLink.next(pageOf(['a', 'b'], { next: '' }), asked, undefined)).toBeUndefined();
  });

  test('by marker where the link leads to another origin, which must not get the token', () => {
    expect(
      byLink.next(pageOf(['a', 'b'], { next: 'http://other.example/things' }), asked, undefined),
    ).toEqual({
      query: [...asked, ['marker', 'b']],
    });
  });

  test('by the link of an empty page, wherever that leads', () => {
    expect(byLink.next(pageOf([], { next: '/things?marker=b' }), asked, undefined)).toEqual({
      link: '/things?marker=b',
    });
  });
});

describe('without next links, a list goes on', () => {
  test('behind the last entry of any page that has one, and ends with an empty page', () => {
    fc.assert(
      fc.property(fc.array(fc.uuid(), { maxLength: 4 }), (ids) => {
        const last = ids.at(-1);
        expect(byEmptyPage.next(pageOf(ids), asked, undefined)).toEqual(
          last === undefined ? undefined : { query: [...asked, ['marker', last]] },
        );
      }),
    );
  });

  test('with one marker, which takes the place of the one before', () => {
    const step = byEmptyPage.next(
      pageOf(['c']),
      [...asked, ...byEmptyPage.marker.following(itemOf('b'))],
      undefined,
    );
    const query = step !== undefined && 'query' in step ? step.query : [];
    expect(byEmptyPage.marker.markersIn(query)).toEqual(['c']);
    expect(query.filter(([name]) => name !== 'marker')).toEqual(asked);
  });
});

test('a walk of a right list brings every entry once, in order, and ends', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.uuid(), { maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (ids, size) => {
      const came: string[] = [];
      let query: Query | undefined = byEmptyPage.sized(size);
      for (let requests = 0; query !== undefined; requests += 1) {
        expect(requests).toBeLessThanOrEqual(Math.ceil(ids.length / size) + 1);
        const [marker] = byEmptyPage.marker.markersIn(query);
        const start = marker === undefined ? 0 : ids.indexOf(marker) + 1;
        const page = pageOf(ids.slice(start, start + size));
        came.push(...page.items.map(({ id }) => id));
        const step = byEmptyPage.next(page, query, came.length);
        query = step !== undefined && 'query' in step ? step.query : undefined;
      }
      expect(came).toEqual(ids);
    }),
  );
});

test('the style says which links and parameters the specification has', () => {
  const links = (['next', 'first', 'last'] as const).map((name) => byLink.hasLink(name));
  expect(links).toEqual([true, true, false]);
  expect(byEmptyPage.hasLink('next')).toBe(false);
  expect([byLink.placeOf('next'), byLink.placeOf('last')]).toEqual([{ member: 'next' }, {}]);
  expect(byLink.linkOn(pageOf([], { first: '/things' }), 'first')).toBe('/things');
  expect([byLink.size, byLink.position, byLink.marker.parameter]).toEqual(['limit', 'marker', 'marker']);
  expect([byLink.startsList(asked), byLink.startsList(byLink.marker.following(itemOf('a')))]).toEqual([
    true,
    false,
  ]);
});

test('a list has the style that its specification names, made once, or none', () => {
  const list = { collection: collectionOf('/things', { ...common, ends: 'empty-page' }), parameters: [] };
  expect(pagingOf(list)).toMatchObject({ name: 'marker', size: 'limit' });
  expect(pagingOf(list)).toBe(pagingOf(list));
  expect(pagingOf({ collection: collectionOf('/things'), parameters: [] })).toBeUndefined();
});

test('a page is asked for in no size that the schema of the parameter rules out', () => {
  const bounded = (minimum: number | undefined, maximum: number | undefined): PagingStyle =>
    styleOf({ ends: 'empty-page' }, [parameterOf('limit', { range: { minimum, maximum } })]);
  expect([1, 7, 400].map(bounded(5, 50).fits)).toEqual([5, 7, 50]);
  expect([1, 7, 400].map(bounded(undefined, undefined).fits)).toEqual([1, 7, 400]);
  expect([bounded(5, 50).large, bounded(0, undefined).large, byLink.large]).toEqual([50, 1000, 1000]);
});

describe('a page is read', () => {
  test('from a member of the body, or from the body where that is the array itself', () => {
    expect(readPage(exchangeOf({ things: [{ id: 1 }] }), collectionOf('/things'))?.items).toEqual([
      { id: '1', value: { id: 1 } },
    ]);
    expect(readPage(exchangeOf([{ id: 'a' }, {}, 'x']), collectionOf(''))).toMatchObject({
      items: [{ id: 'a' }],
      length: 3,
    });
  });

  test.each([
    ['an answer that is no success', exchangeOf({ things: [] }, 404), '/things'],
    ['a body without the array', exchangeOf({ others: [] }), '/things'],
    ['an object where an array should be', exchangeOf({}), ''],
  ])('not from %s', (_, exchange, items) => {
    expect(readPage(exchange, collectionOf(items))).toBeUndefined();
  });
});
