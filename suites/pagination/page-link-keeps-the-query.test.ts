import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { bookServer, someBooks } from '../../test/support/checks/books.ts';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { linkedBooks, linkingServer, onPages, refusing } from '../../test/support/checks/pages.ts';
import check from './page-link-keeps-the-query.ts';

/** Takes a parameter out of a link, or adds something to it. */
const relinked = (name: 'next' | 'first', change: (link: string) => string) =>
  onPages((page) => {
    const link = page[name];
    return typeof link === 'string' ? { ...page, [name]: change(link) } : page;
  });
const without = (parameter: string) => (link: string) => link.replace(new RegExp(`${parameter}=[^&]*&?`), '');

test.each(['next', 'first'])('a %s link that keeps its query is found to', (subject) => {
  const found = outcomes(judge(check, { api: linkedBooks, subject, server: linkingServer(someBooks) }));
  expect(found).toMatchObject({ [`member=${subject},relation=keeps-query`]: 'passed' });
  expect(Object.values(found)).toEqual(Object.values(found).map(() => 'passed'));
});

test.each(['next', 'first'] as const)('a %s link that drops the order is seen', (subject) => {
  const server = linkingServer(someBooks, relinked(subject, without('sort')));
  const [claim] = judge(check, { api: linkedBooks, subject, server });
  expect(claim).toMatchObject({ outcome: 'failed', aspect: { member: subject, relation: 'keeps-query' } });
  expect(claim?.actual).toContain('lacks sort=');
});

test('a link that drops the filter of another check is seen', () => {
  const server = linkingServer(someBooks, relinked('next', without('genre')));
  const besides = (scene: Parameters<NonNullable<Parameters<typeof judge>[1]['besides']>>[0]) =>
    askList(scene, [
      ['genre', 'novel'],
      ['limit', '1'],
    ]);
  const trial = { api: linkedBooks, subject: 'next', server };
  expect(outcomes(judge(check, trial))).toMatchObject({ 'member=next,relation=keeps-query': 'passed' });
  expect(outcomes(judge(check, { ...trial, besides }))).toMatchObject({
    'member=next,relation=keeps-query': 'failed',
  });
});

test('a link that adds a filter is seen, and one that adds what is its own is not', () => {
  const adding = (more: string) =>
    linkingServer(
      someBooks,
      relinked('next', (link) => `${link}&${more}`),
    );
  const asked = (more: string) =>
    outcomes(judge(check, { api: linkedBooks, subject: 'next', server: adding(more) }));
  expect(asked('genre=novel')).toMatchObject({ 'member=next,relation=keeps-query': 'failed' });
  expect(asked('offset=2')).toMatchObject({ 'member=next,relation=keeps-query': 'passed' });
});

test('a link that adds an order is seen only where the list does not come in it', () => {
  const sorting = (order: string) =>
    linkingServer(
      someBooks,
      relinked('next', (link) => (link.includes('sort=') ? link : `${link}&${order}`)),
    );
  const asked = (order: string) =>
    judge(check, { api: linkedBooks, subject: 'next', server: sorting(order) })[0];
  expect(asked('sort=unknown')).toMatchObject({ outcome: 'passed' });
  expect(asked('sort=pages')).toMatchObject({
    outcome: 'failed',
    actual: expect.stringContaining('adds sort='),
  });
});

test('a link with two markers is seen', () => {
  const server = linkingServer(
    someBooks,
    relinked('next', (link) => `${link}&after=b-1`),
  );
  expect(judge(check, { api: linkedBooks, subject: 'next', server })[0]).toMatchObject({
    outcome: 'failed',
    actual: expect.stringContaining('adds after=b-1'),
  });
});

test('a first link with a marker is seen by itself', () => {
  const server = linkingServer(
    someBooks,
    relinked('first', (link) => `${link}&after=b-1`),
  );
  expect(outcomes(judge(check, { api: linkedBooks, subject: 'first', server }))).toEqual({
    'member=first,relation=keeps-query': 'passed',
    'member=first,relation=no-marker': 'failed',
  });
});

test.each(['next', 'first'])('a target without %s links shows nothing', (subject) => {
  const bare = onPages((page) => ({ books: page.books ?? [] }));
  const found = outcomes(judge(check, { api: linkedBooks, subject, server: linkingServer(someBooks, bare) }));
  expect(new Set(Object.values(found))).toEqual(new Set(['inconclusive']));
});

test('a list that changes, or cannot be read meanwhile, is no finding', () => {
  const server = linkingServer(someBooks);
  const trial = { api: linkedBooks, subject: 'next', server };
  const smaller = { ...trial, changed: linkingServer(someBooks.slice(2)) };
  expect(outcomes(judge(check, smaller))).toMatchObject({ 'member=next,relation=keeps-query': 'passed' });
  const broken = {
    ...trial,
    changed: bookServer(
      someBooks,
      refusing(500, () => true),
    ),
  };
  expect(outcomes(judge(check, broken))).toEqual({ 'member=next,relation=keeps-query': 'inconclusive' });
});

test('an empty value that counts as none need not be kept', () => {
  const right = linkingServer(someBooks);
  const server: Trial['server'] = (request) =>
    right({ ...request, query: request.query.filter(([, value]) => value !== '') });
  const besides = (scene: Parameters<NonNullable<Parameters<typeof judge>[1]['besides']>>[0]) =>
    askList(scene, [
      ['limit', ''],
      ['sort', ''],
    ]);
  for (const subject of ['next', 'first'])
    expect(outcomes(judge(check, { api: linkedBooks, subject, server, besides }))).toMatchObject({
      [`member=${subject},relation=keeps-query`]: 'passed',
    });
});

test('a link that says another size than one that is no number of entries is not looked at', () => {
  const server = linkingServer(
    someBooks,
    relinked('next', (link) => link.replace('limit=2.0', 'limit=2')),
  );
  const besides: Trial['besides'] = (scene) => askList(scene, [['limit', '2.0']]);
  const found = outcomes(judge(check, { api: linkedBooks, subject: 'next', server, besides }));
  expect(found).toMatchObject({ 'member=next,relation=keeps-query': 'passed' });
});
