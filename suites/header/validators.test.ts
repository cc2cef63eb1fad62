import { expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { vault, vaultServer, withHeaders } from '../../test/support/checks/vault.ts';
import check from './validators.ts';

const outcomesOn = (headers: Readonly<Record<string, string>>) =>
  outcomes(
    judge(check, {
      api: vault,
      server: vaultServer((reply) => withHeaders(reply, headers)),
      *besides(scene) {
        yield* askList(scene, []);
      },
    }),
  );
const about = (etag: string, lastModified: string, distinct = 'not-applicable') => ({
  'header=etag,relation=distinct': distinct,
  'header=etag,relation=form': etag,
  'header=last-modified,relation=form': lastModified,
});

test('headers that are not there are not judged', () => {
  expect(outcomesOn({})).toEqual(about('not-applicable', 'not-applicable'));
});

test.each([
  ['"33a64df5"', 'passed'],
  ['""', 'passed'],
  ['W/"33a64df5"', 'not-applicable'],
])('the tag %s passes', (etag, distinct) => {
  expect(outcomesOn({ etag })).toEqual(about('passed', 'not-applicable', distinct));
});

test.each(['33a64df5', 'w/"33a64df5"', '"33a64df5', "'33a64df5'"])('the tag %s fails', (etag) => {
  expect(outcomesOn({ etag })).toEqual(about('failed', 'not-applicable'));
});

test('an HTTP date passes, and no other form of a time, nor a day of the week that it is not', () => {
  const outcomeOf = (date: string) =>
    outcomesOn({ 'last-modified': date })['header=last-modified,relation=form'];
  expect(outcomeOf('Wed, 03 Dec 2014 17:13:30 GMT')).toBe('passed');
  for (const date of [
    '2014-12-03T17:13:30Z',
    'Mon, 03 Dec 2014 17:13:30 GMT',
    'Wed, 03 Dec 2014 18:13:30 +0100',
  ])
    expect(outcomeOf(date)).toBe('failed');
});

test('one strong tag for two bodies of one address fails, and a weak one does not', () => {
  let turn = 0;
  const outcomeOf = (etag: string) =>
    outcomes(
      judge(check, {
        api: vault,
        server: vaultServer((reply) => ({ ...withHeaders(reply, { etag }), body: `{"turn":${turn++}}` })),
        *besides(scene) {
          yield* askList(scene, []);
          yield* askList(scene, [], { repetition: 1 });
        },
      }),
    )['header=etag,relation=distinct'];
  expect(outcomeOf('"33a64df5"')).toBe('failed');
  expect(outcomeOf('W/"33a64df5"')).toBe('not-applicable');
});
