import { expect, test } from 'vitest';
import { isJsonObject, type JsonObject } from '../../engine/base/json.ts';
import type { Family } from '../../test/pagination/families/family.ts';
import { aip } from '../../test/pagination/families/markers-and-cursors.ts';
import { scim } from '../../test/pagination/families/offsets.ts';
import { directus, pocketBase } from '../../test/pagination/families/pages.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { type Answer, sent, type Wrong } from '../../test/support/list-server/server.ts';
import { thingsOf } from '../../test/support/list-server/things.ts';
import { trialServer, withEntries } from '../../test/support/list-server/trial.ts';
import check from './total-is-right.ts';

const total = (family: Family, wrong?: Wrong) =>
  relations(judge(check, { api: family.api, server: trialServer(family.server, wrong) }));

/** The outcomes by the relation alone. */
function relations(claims: ReturnType<typeof judge>) {
  return outcomes(
    claims.map(({ aspect, ...claim }) => ({ ...claim, aspect: { relation: aspect.relation ?? '' } })),
  );
}

const saying = (change: (body: JsonObject, kind: string | undefined) => JsonObject): Wrong => ({
  answer: (right: Answer, asked) =>
    isJsonObject(right.body) ? { ...right, body: change(right.body, sent(asked, 'kind')) } : right,
});

test.each([aip, scim, pocketBase, directus])('the total of a right list passes: $name', (family) => {
  expect(total(family)).toMatchObject({
    'relation=total': 'passed',
    'relation=total-of-filtered-list': 'passed',
  });
});

test('where only a page leads to the next one, nothing can be asked for after the last', () => {
  expect(total(aip)).toMatchObject({ 'relation=nothing-after-the-total': 'not-applicable' });
});

test('a total that is too large or too small is seen', () => {
  for (const said of [10, 24])
    expect(
      total(
        scim,
        saying((body) => ({ ...body, totalResults: said })),
      ),
    ).toMatchObject({ 'relation=total': 'failed' });
});

test('a total at which a client stops too early is seen by what comes after it', () => {
  const { sizes } = scim.server;
  const server = { ...scim.server, sizes: { parameter: sizes?.parameter, usual: 5, largest: 10 } };
  const wrong = saying((body) => ({ ...body, totalResults: 10 }));
  expect(total({ ...scim, server }, wrong)).toMatchObject({
    'relation=total': 'inconclusive',
    'relation=nothing-after-the-total': 'failed',
  });
  expect(total({ ...scim, server })).toMatchObject({ 'relation=nothing-after-the-total': 'passed' });
});

test('a total that is wrong with a filter only is seen there only', () => {
  expect(
    total(
      scim,
      saying((body, kind) => (kind === undefined ? body : { ...body, totalResults: 23 })),
    ),
  ).toMatchObject({ 'relation=total': 'passed', 'relation=total-of-filtered-list': 'failed' });
  expect(
    total(
      directus,
      saying((body, kind) => (kind === undefined ? body : { ...body, meta: { total_count: 8 } })),
    ),
  ).toMatchObject({ 'relation=total': 'passed', 'relation=total-of-filtered-list': 'failed' });
});

test('a total that no page says is no finding', () => {
  expect(
    total(
      aip,
      saying(({ total_size: _, ...body }) => body),
    ),
  ).toMatchObject({
    'relation=total': 'not-applicable',
    'relation=total-of-filtered-list': 'not-applicable',
  });
});

test('a list that changes is not judged', () => {
  const { api, server } = scim;
  const claims = judge(check, {
    api,
    server: trialServer(server),
    changed: trialServer(withEntries(server, thingsOf(24))),
  });
  expect(new Set(Object.values(outcomes(claims)))).toEqual(new Set(['inconclusive']));
});
