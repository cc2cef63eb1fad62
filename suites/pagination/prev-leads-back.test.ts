import { expect, test } from 'vitest';
import { djangoOffset } from '../../test/pagination/families/offsets.ts';
import { jsonServer } from '../../test/pagination/families/pages.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import type { Page, Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './prev-leads-back.ts';

const { api, server } = djangoOffset;
const right = {
  'relation=same-entries': 'passed',
  'relation=presence': 'passed',
  'relation=absence': 'passed',
  'status=200': 'passed',
};
const found = (wrong?: Wrong, from = server) =>
  outcomes(judge(check, { api, server: trialServer(from, wrong) }));
const onPage = (change: (page: Page) => Page): Wrong => ({ page: change });

test('a right link back passes, and so does one that is a page number alone', () => {
  expect(found()).toEqual(right);
  const claims = judge(check, { api: jsonServer.api, server: trialServer(jsonServer.server) });
  expect(outcomes(claims)).toEqual(right);
});

test.each<[string, Wrong, object]>([
  [
    'leads to the first page',
    onPage((page) => (page.prev === undefined ? page : { ...page, prev: '0' })),
    { 'relation=same-entries': 'failed' },
  ],
  [
    'leads to the page itself',
    onPage((page) => (page.prev === undefined ? page : { ...page, prev: String(page.start) })),
    { 'relation=same-entries': 'failed' },
  ],
  ['is missing', onPage((page) => ({ ...page, prev: undefined })), { 'relation=presence': 'failed' }],
  [
    'stands on the first page too',
    onPage((page) => ({ ...page, prev: page.prev ?? '0' })),
    { 'relation=absence': 'warned' },
  ],
  [
    'is refused',
    onPage((page) => (page.prev === undefined ? page : { ...page, prev: 'back' })),
    { 'status=200': 'failed' },
  ],
])('a link back that %s is seen', (_, wrong, findings) => {
  expect(found(wrong)).toMatchObject(findings);
});

test('a list of one page, and entries that change, decide nothing', () => {
  expect(found(undefined, withEntries(server, thingsOf(1)))).toMatchObject({
    'relation=same-entries': 'inconclusive',
    'relation=presence': 'inconclusive',
  });
  const wrong = onPage((page) => (page.prev === undefined ? page : { ...page, prev: '0' }));
  const renamed = thingsOf(23).map((thing) => ({ ...thing, name: 'Other' }));
  const claims = judge(check, {
    api,
    server: trialServer(server),
    changed: trialServer(withEntries(server, renamed), wrong),
  });
  expect(outcomes(claims)).toMatchObject({ 'relation=same-entries': 'inconclusive' });
});
