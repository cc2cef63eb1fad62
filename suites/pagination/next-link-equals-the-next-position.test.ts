import { expect, test } from 'vitest';
import { datasette } from '../../test/pagination/families/markers-and-cursors.ts';
import { djangoOffset } from '../../test/pagination/families/offsets.ts';
import { hal, jsonServer } from '../../test/pagination/families/pages.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import type { Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './next-link-equals-the-next-position.ts';

const { api, server } = djangoOffset;
const right = { 'relation=same-entries': 'passed', 'status=200': 'passed' };
const found = (wrong?: Wrong, from = server) =>
  outcomes(judge(check, { api, server: trialServer(from, wrong) }));

test.each([djangoOffset, hal, datasette])('a next link to the next page passes: $name', (family) => {
  expect(outcomes(judge(check, { api: family.api, server: trialServer(family.server) }))).toEqual(right);
});

test('a link that is no address is not followed', () => {
  expect(check.instances(jsonServer.api)).toEqual([]);
});

test.each<[string, Wrong, object]>([
  [
    'skips an entry',
    {
      page: (page) => (page.next === undefined ? page : { ...page, next: String(Number(page.next) + 1) }),
    },
    { 'relation=same-entries': 'failed' },
  ],
  [
    'leads back to the page itself',
    { page: (page) => (page.next === undefined ? page : { ...page, next: String(page.start) }) },
    { 'relation=same-entries': 'failed' },
  ],
  [
    'is refused',
    { page: (page) => (page.next === undefined ? page : { ...page, next: 'on' }) },
    { 'status=200': 'failed' },
  ],
])('a next link that %s is seen', (_, wrong, findings) => {
  expect(found(wrong)).toMatchObject(findings);
});

test('a list of one page and entries that change decide nothing', () => {
  expect(found(undefined, withEntries(server, thingsOf(1)))).toMatchObject({
    'relation=same-entries': 'inconclusive',
  });
  const renamed = thingsOf(23).map((thing) => ({ ...thing, name: 'Other' }));
  const skipping: Wrong = {
    page: (page) => (page.next === undefined ? page : { ...page, next: String(Number(page.next) + 1) }),
  };
  const changed = trialServer(withEntries(server, renamed), skipping);
  const claims = judge(check, { api, server: trialServer(server), changed });
  expect(outcomes(claims)).toMatchObject({ 'relation=same-entries': 'inconclusive' });
});
