import { expect, test } from 'vitest';
import type { Query } from '../../engine/base/exchange.ts';
import {
  adding,
  answering,
  asksBy,
  type Book,
  book,
  ignoring,
  someBooks,
} from '../../test/support/checks/books.ts';
import { booksDocument, onBooks } from '../../test/support/checks/books-api.ts';
import { apiOf, outcomes } from '../../test/support/checks/judging.ts';
import check from './returned-items-match.ts';

const byTitle = onBooks(check, 'title');

test('a list that holds what matches passes', () => {
  expect(outcomes(byTitle())).toEqual({
    'relation=soundness': 'passed',
    'relation=narrowing': 'passed',
    'relation=on-pages': 'not-applicable',
    'relation=unlisted-items': 'passed',
    'relation=deleted-items': 'passed',
  });
});

test('a filter that is ignored fails, and the message says what came', () => {
  const [soundness] = byTitle(ignoring('title'));
  expect(soundness).toMatchObject({
    outcome: 'failed',
    aspect: { operation: 'listBooks', parameter: 'title', relation: 'soundness' },
    message: expect.stringMatching(/^title=.* also returned 5 books outside the filter\.$/),
    expected: expect.stringMatching(/^only books whose title is /),
  });
});

test('a filter that is ignored narrows nothing; one that lets in too much does', () => {
  expect(outcomes(byTitle(ignoring('title')))).toMatchObject({ 'relation=narrowing': 'failed' });
  const alien = someBooks.find(({ title }) => title === 'Walden') ?? book('b-9');
  expect(outcomes(byTitle(adding(alien, 'title')))).toMatchObject({
    'relation=soundness': 'failed',
    'relation=narrowing': 'passed',
  });
});

test('a filter that is lost after the first page is sound by itself, and fails on pages', () => {
  const all = someBooks.map((each) => ({ ...each, genre: each.id === 'b-4' ? 'essay' : 'novel' }));
  const forgetful = {
    gives: (right: readonly Book[], query: Query) => (asksBy(query, 'after') ? all : right),
    largestPage: 2,
  };
  expect(outcomes(onBooks(check, 'genre')(forgetful, { all }))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=on-pages': 'failed',
  });
});

test('what has no number is a claim of its own', () => {
  const planned = book('b-7', { pages: null });
  const all = [...someBooks, planned];
  const byPages = onBooks(check, 'min_pages');
  expect(outcomes(byPages({}, { all }))).toMatchObject({ 'relation=missing-member': 'passed' });
  expect(outcomes(byPages({}))).toMatchObject({ 'relation=missing-member': 'not-applicable' });
  expect(outcomes(byPages(adding(planned, 'min_pages'), { all }))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=missing-member': 'warned',
  });
});

test('an ignored filter whose absence is warned of is warned of as such alone', () => {
  const api = apiOf(booksDocument({ title: { support: 'optional', absence: 'warn' } }));
  expect(outcomes(byTitle(ignoring('title'), { api }))).toEqual({
    'relation=soundness': 'warned',
    'relation=narrowing': 'warned',
    'relation=on-pages': 'inconclusive',
    'relation=unlisted-items': 'inconclusive',
    'relation=deleted-items': 'inconclusive',
  });
});

test('a filter that a server may lack does not apply where the server ignores or refuses it', () => {
  const api = apiOf(booksDocument({ title: { support: 'optional' } }));
  expect(outcomes(byTitle(ignoring('title'), { api }))).toMatchObject({
    'relation=soundness': 'not-applicable',
  });
  const refusing = { refuses: (query: Parameters<typeof asksBy>[0]) => asksBy(query, 'title') };
  expect(outcomes(byTitle(refusing, { api }))).toMatchObject({ 'relation=soundness': 'not-applicable' });
});

test('what differs in case alone is a claim of its own, where the documents leave it open', () => {
  const api = apiOf(booksDocument({ title: { caseBlind: 'warn' } }));
  const all = [...someBooks, book('b-7', { title: 'EMMA' })];
  const blind = {
    matches: {
      title: ({ title }: { title: string }, value: string) => title.toLowerCase() === value.toLowerCase(),
    },
  };
  expect(outcomes(byTitle({}, { api, all }))).toMatchObject({ 'relation=case': 'passed' });
  expect(outcomes(byTitle(blind, { api, all }))).toEqual({
    'relation=soundness': 'passed',
    'relation=narrowing': 'passed',
    'relation=on-pages': 'not-applicable',
    'relation=case': 'warned',
    'relation=unlisted-items': 'passed',
    'relation=deleted-items': 'passed',
  });
  expect(outcomes(byTitle({}, { api }))).toMatchObject({ 'relation=case': 'not-applicable' });
});

test('a match that the plain list hides is warned of by itself', () => {
  const hidden = {
    gives: (right: typeof someBooks, query: Parameters<typeof asksBy>[0]) => {
      const title = query.find(([name]) => name === 'title')?.[1];
      return title === undefined ? right : [...right, book('b-9', { title })];
    },
  };
  expect(outcomes(byTitle(hidden))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=unlisted-items': 'warned',
    'relation=deleted-items': 'passed',
  });
});

test('a match that says it is deleted is one too many, and the plain list lacks nothing', () => {
  const showing = {
    gives: (right: readonly Book[], query: Query) => {
      const title = query.find(([name]) => name === 'title')?.[1];
      return title === undefined ? right : [...right, book('b-9', { title, state: 'withdrawn' })];
    },
  };
  expect(outcomes(byTitle(showing))).toMatchObject({
    'relation=soundness': 'passed',
    'relation=unlisted-items': 'passed',
    'relation=deleted-items': 'warned',
  });
});

test('a list whose entries all match decides nothing', () => {
  const all = ['b-1', 'b-2'].map((id) => book(id, { title: 'Emma' }));
  expect(outcomes(byTitle({}, { all }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=narrowing': 'inconclusive',
    'relation=unlisted-items': 'passed',
    'relation=deleted-items': 'passed',
  });
  expect(outcomes(byTitle({}, { all: [] }))).toMatchObject({
    'relation=soundness': 'inconclusive',
    'relation=unlisted-items': 'inconclusive',
    'relation=deleted-items': 'inconclusive',
  });
});

test('an entry that changed while the run looked is not judged', () => {
  const changed = someBooks.map((each) => ({ ...each, title: `${each.title} again` }));
  const loose = {
    matches: { title: ({ title }: { title: string }, value: string) => title.startsWith(value) },
  };
  expect(outcomes(byTitle(loose, { changed }))).toMatchObject({ 'relation=soundness': 'inconclusive' });
});

test('an error in place of the list is no unsound list', () => {
  expect(outcomes(byTitle(answering(500, 'title')))).toEqual({
    'relation=narrowing': 'inconclusive',
    'relation=on-pages': 'inconclusive',
    'relation=soundness': 'inconclusive',
    'relation=unlisted-items': 'inconclusive',
    'relation=deleted-items': 'inconclusive',
    'status=200': 'failed',
  });
});

test('a bound and a time are compared as such', () => {
  const aBook = book('b-2', { pages: 1, updated: '2000-01-01T00:00:00Z' });
  const all = someBooks.map((each) => (each.id === 'b-2' ? aBook : each));
  for (const name of ['min_pages', 'since'])
    expect(outcomes(onBooks(check, name)(adding(aBook, name), { all })), name).toMatchObject({
      'relation=soundness': 'failed',
    });
});
