import { expect, test } from 'vitest';
import type { Api } from '../../engine/api/model.ts';
import type { JsonObject } from '../../engine/base/json.ts';
import { askList } from '../../engine/list/ask.ts';
import { apiOf, judge, outcomes, type Reply, type Trial } from '../../test/support/checks/judging.ts';
import check from './error-body-matches-schema.ts';

const problem: JsonObject = {
  type: 'object',
  required: ['title'],
  properties: { title: { type: 'string' } },
  'x-should': { required: ['title', 'detail'] },
};
const described = (type: string): JsonObject => ({
  description: 'No.',
  content: { [type]: { schema: problem } },
});

/** A list whose errors have the schema under some keys. */
function shelf(responses: JsonObject): Api {
  return apiOf({
    openapi: '3.1.0',
    info: { title: 'Shelf', version: '1' },
    paths: {
      '/shelf': {
        get: {
          operationId: 'shelf',
          'x-collection': { items: '/books', identity: '/id' },
          responses: { '200': { description: 'Found.' }, ...responses },
        },
      },
    },
  });
}

/** The claims of the check after one request that was answered with an error. */
function claimsOn(responses: JsonObject, error: Reply, subject: string, level: Trial['level'] = 'standard') {
  return judge(check, {
    api: shelf(responses),
    level,
    subject,
    server: ({ query }) =>
      query.length > 0
        ? error
        : { status: 200, headers: { 'content-type': 'application/json' }, body: { books: [{ id: 'a' }] } },
    *besides(scene) {
      yield* askList(scene, [['bad', 'value']]);
    },
  });
}

const error = (status: number, body: JsonObject, type = 'application/problem+json'): Reply => ({
  status,
  headers: { 'content-type': type },
  body,
});

/** The outcomes of both claims: on the body itself, and on what it holds. */
const both = (body: string, content: string) => ({ 'relation=body': body, 'relation=content': content });

test.each(['404', '4XX', 'default'])('an error of %s that matches its schema passes', (documented) => {
  const claims = claimsOn(
    { [documented]: described('application/problem+json') },
    error(404, { title: 'None', detail: 'There is none.' }),
    `shelf.${documented}`,
  );
  expect(outcomes(claims)).toEqual(both('passed', 'passed'));
});

test.each(['404', '4XX', 'default'])('an error of %s that does not match its schema fails', (documented) => {
  const claims = claimsOn(
    { [documented]: described('application/json') },
    error(404, { title: 7, detail: 'There is none.' }, 'application/json'),
    `shelf.${documented}`,
  );
  expect(outcomes(claims)).toEqual(both('passed', 'failed'));
  expect(claims[1]?.actual).toContain('returned 404');
});

test('a body that is wrong itself says nothing of what it should hold', () => {
  const claims = claimsOn(
    { '404': described('application/json') },
    error(404, { detail: 'There is none.' }, 'application/json'),
    'shelf.404',
  );
  expect(outcomes(claims)).toEqual(both('failed', 'not-applicable'));
});

test('what only a SHOULD asks for is warned of, and fails at level strict', () => {
  const responses = { '4XX': described('application/json') };
  const short = error(400, { title: 'Bad' }, 'application/json');
  expect(outcomes(claimsOn(responses, short, 'shelf.4XX'))).toEqual(both('warned', 'not-applicable'));
  expect(outcomes(claimsOn(responses, short, 'shelf.4XX', 'strict'))).toEqual(
    both('failed', 'not-applicable'),
  );
});

test('an entry does not apply to a status with an entry of its own, to another format, or to what was never met', () => {
  const entries = { '404': described('application/json'), '4XX': described('application/json') };
  const wrong = error(404, { title: 7 }, 'application/json');
  const none = both('not-applicable', 'not-applicable');
  expect(outcomes(claimsOn(entries, wrong, 'shelf.4XX'))).toEqual(none);
  expect(outcomes(claimsOn(entries, { ...wrong, status: 500 }, 'shelf.4XX'))).toEqual(none);
  expect(outcomes(claimsOn(entries, error(404, { title: 7 }, 'text/html'), 'shelf.404'))).toEqual(none);
});

test('a refusal of another method is compared where the file names its status, and that of HEAD is not', () => {
  const claimsAfter = (method: string, documented: string) =>
    judge(check, {
      api: shelf({ [documented]: described('application/json') }),
      subject: `shelf.${documented}`,
      server: (request) =>
        request.method === 'GET'
          ? { status: 200, headers: { 'content-type': 'application/json' }, body: { books: [{ id: 'a' }] } }
          : error(405, { name: 'No.' }, 'application/json'),
      *besides(scene) {
        yield* askList(scene, [], { method });
      },
    });
  const none = both('not-applicable', 'not-applicable');
  expect(outcomes(claimsAfter('PATCH', '405'))).toEqual(both('failed', 'not-applicable'));
  expect(claimsAfter('PATCH', '405')[0]?.actual).toContain('PATCH');
  expect(outcomes(claimsAfter('HEAD', '405'))).toEqual(none);
  expect(outcomes(claimsAfter('PATCH', '4XX'))).toEqual(none);
  expect(outcomes(claimsAfter('PATCH', 'default'))).toEqual(none);
});

test('an error without a JSON Schema is no subject', () => {
  expect(
    check.instances(shelf({ '404': { description: 'None.' }, default: described('text/html') })),
  ).toEqual([]);
});
