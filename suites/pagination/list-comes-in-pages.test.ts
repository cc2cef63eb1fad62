import { expect, test } from 'vitest';
import { absences } from '../../test/pagination/families/absences.ts';
import type { Family } from '../../test/pagination/families/family.ts';
import { aip, stripe } from '../../test/pagination/families/markers-and-cursors.ts';
import { scim } from '../../test/pagination/families/offsets.ts';
import { gitLab } from '../../test/pagination/families/pages.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import type { Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './list-comes-in-pages.ts';

const found = ({ api, server }: Family, wrong?: Wrong) =>
  outcomes(judge(check, { api, server: trialServer(server, wrong) }));
const [ignored, whole, refused, unlinked] = absences;

test.each([aip, scim, gitLab])('a list in pages passes: $name', (family) => {
  expect(found(family)).toEqual({
    'relation=in-pages': 'passed',
    'relation=way-on': 'passed',
    'relation=another-page': 'passed',
  });
});

test.each([aip, scim, gitLab])('a list whose pages are not there is seen: $name', (family) => {
  expect(found(family, ignored?.wrong(family))).toMatchObject({
    'relation=in-pages': 'passed',
    'relation=another-page': 'failed',
  });
  expect(found(family, whole?.wrong(family))).toMatchObject({
    // Without a text for the next page nobody can ask for one.
    'relation=in-pages': family === aip ? 'inconclusive' : 'failed',
  });
  expect(found(family, refused?.wrong(family))).toMatchObject({ 'relation=another-page': 'failed' });
});

test('a first page that does not show how the list goes on is seen', () => {
  expect(found(gitLab, unlinked?.wrong(gitLab))).toMatchObject({ 'relation=way-on': 'failed' });
  expect(found(aip, unlinked?.wrong(aip))).toMatchObject({ 'relation=way-on': 'failed' });
});

test('a list that fits one page decides nothing', () => {
  const short = { ...scim, server: withEntries(scim.server, thingsOf(1)) };
  expect(found(short)).toMatchObject({
    'relation=way-on': 'inconclusive',
    'relation=another-page': 'inconclusive',
  });
});

test('pages after an entry are judged by the checks of markers', () => {
  expect(check.instances(stripe.api)).toEqual([]);
});
