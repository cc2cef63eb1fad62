import { describe, expect, test } from 'vitest';
import { askList } from '../../engine/list/ask.ts';
import { judge, outcomes } from '../../test/support/checks/judging.ts';
import { refusal, vault, vaultServer } from '../../test/support/checks/vault.ts';
import check, { internalsIn } from './error-discloses-no-internals.ts';

/** The outcomes where a request with a query is refused with a message. */
const outcomesOn = (message: string | undefined) =>
  outcomes(
    judge(check, {
      api: vault,
      server: vaultServer((right, { query }) =>
        query.length === 0 || message === undefined ? right : refusal(400, 'badRequest', message),
      ),
      *besides(scene) {
        yield* askList(scene, [['name', 'opal']]);
      },
    }),
  );

const none = {
  'relation=no-stack-trace': 'passed',
  'relation=no-database-error': 'passed',
  'relation=no-file-path': 'passed',
};

test('a sentence for the client passes', () => {
  expect(outcomesOn('The name has to be shorter.')).toEqual(none);
});

test.each([
  ['no-stack-trace', 'Traceback (most recent call last):'],
  ['no-database-error', 'SQLSTATE[42000]: syntax error'],
  ['no-file-path', 'in /usr/lib/python3/app.py'],
])('%s is a finding of its own', (relation, message) => {
  expect(outcomesOn(message)).toEqual({ ...none, [`relation=${relation}`]: 'warned' });
});

test('without an error nothing applies', () => {
  expect(new Set(Object.values(outcomesOn(undefined)))).toEqual(new Set(['not-applicable']));
});

describe('a text discloses internals where it has', () => {
  test.each([
    ['a trace of Python', 'Traceback (most recent call last):\n  x', 'a stack trace'],
    ['a line of Python', 'in File "/x/app/api.py", line 85', 'a stack trace'],
    ['a call of Java', 'Error\n\tat org.x.Images.list(Images.java:85)', 'a stack trace'],
    ['a native call of Java', '  at x.Y.<init>(Native Method)', 'a stack trace'],
    ['a call of JavaScript', 'Error: x\n    at list (/srv/images.js:10:5)', 'a stack trace'],
    ['a call of JavaScript without a name', '    at file:///x/images.mjs:10:5', 'a stack trace'],
    ['a call of Node itself', ' at process.emit (node:events:524:28)', 'a stack trace'],
    ['a routine of Go', 'goroutine 12 [running]:', 'a stack trace'],
    ['a warning of PHP', '<b>Warning: x() failed in /x/y.php on line 8', 'a stack trace'],
    ['an error of a database', '(sqlite3.OperationalError) no such table', 'a database error'],
    ['a path', '{"error":"/usr/lib/python3/app.py is broken"}', 'a file system path'],
    ['a path in quotation marks', '"/opt/stack/app/api.py"', 'a file system path'],
  ])('%s', (_name, text, what) => {
    expect(internalsIn(text)).toMatchObject([{ what, shown: expect.stringMatching(/\S/) }]);
  });
});

describe('a text discloses no internals where it has', () => {
  test.each([
    ['a sentence', 'The limit has to be a number.'],
    ['a fault', '{"badRequest":{"code":400,"message":"Invalid marker at /images: 12"}}'],
    ['a time after a path', 'at /v2/images on 2014-12-03 17:13:30'],
    ['a warning without a line', 'Warning: this version in use is deprecated'],
    ['a path of the API', '{"next":"/var/images?marker=a.b"}'],
    ['a path and, elsewhere, a file', '/usr/share/x, see api.py'],
  ])('%s', (_name, text) => {
    expect(internalsIn(text)).toEqual([]);
  });
});

test('what is shown begins where the mark stands, and is short', () => {
  const [found] = internalsIn(`<p>x ${'y'.repeat(200)} SQLSTATE[42000] ${'z'.repeat(500)}`);
  expect(found?.shown).toMatch(/^SQLSTATE\[42000\] z+$/);
  expect(found?.shown.length).toBeLessThanOrEqual(120);
});
