import { describe, expect, test } from 'vitest';
import { type Outcome, outcomes } from '../../engine/base/verdict.ts';
import { type Deviation, deviationResults, withDeviations } from '../../engine/compliance/deviations.ts';
import { readDeviations } from '../../engine/compliance/deviations-file.ts';
import type { CheckResult, Compliance } from '../../engine/compliance/model.ts';
import { withVerdict } from '../../engine/compliance/run-verdict.ts';
import { conclude } from '../../reporters/conclude.ts';
import { exampleOf, exampleTarget } from '../reporters/example.ts';

const day = '2026-11-21';
const place = { api: 'one-api', url: 'https://host.example/v2' };
const check = { id: 'schema.shape:name', requirements: ['001-schema-001'] };

function listed(changes: Partial<Deviation> = {}): Deviation {
  return { id: check.id, reason: 'Known to us.', expiry: day, expect: 'failed', ...changes };
}

function judged(
  outcome: Outcome,
  ...deviations: readonly Deviation[]
): { outcome: Outcome; message: string } {
  const verdict = { aspect: {}, outcome, message: 'Seen.', evidence: ['key'], readings: [] };
  return withDeviations(verdict, check, place, deviations, day);
}

describe('a listed deviation', () => {
  test('makes what failed or warned known, keeps the message, and says why', () => {
    const link = 'https://tickets.example/1';
    for (const outcome of ['failed', 'warned'] as const) {
      expect(judged(outcome, listed({ link }))).toEqual({
        aspect: {},
        outcome: 'known',
        message: `Seen. Listed as a known deviation until ${day}: Known to us. (${link})`,
        evidence: ['key'],
        readings: [],
      });
    }
  });

  test('changes no other verdict', () => {
    for (const outcome of outcomes.filter((one) => one !== 'failed' && one !== 'warned')) {
      expect(judged(outcome, listed())).toMatchObject({ outcome, message: 'Seen.' });
    }
  });

  test.each([
    ['its check and subject', {}, 'known'],
    ['its check', { id: 'schema.shape' }, 'known'],
    ['its requirement', { id: '001-schema-001' }, 'known'],
    ['another subject', { id: 'schema.shape:other' }, 'failed'],
    ['another requirement', { id: '001-schema-002' }, 'failed'],
    ['its API', { target: 'one-api' }, 'known'],
    ['another API', { target: 'other-api' }, 'failed'],
    ['its address with a slash', { target: 'https://HOST.example/v2/' }, 'known'],
    ['another address', { target: 'https://host.example/v3' }, 'failed'],
    ['yesterday as its last day', { expiry: '2026-11-20' }, 'failed'],
    ['another expectation', { expect: 'inconclusive' }, 'failed'],
  ] as const)('that names %s', (_, changes, outcome) => {
    expect(judged('failed', listed(changes)).outcome).toBe(outcome);
  });

  test('that expects no decision leaves the verdict undecided, and says so', () => {
    expect(judged('inconclusive', listed({ expect: 'inconclusive' }))).toMatchObject({
      outcome: 'inconclusive',
      message: `Seen. Listed as expected to be undecided until ${day}: Known to us.`,
    });
  });
});

/** What a run with this list comes to, when its one check has this verdict and nothing else failed. */
function runWith(verdict: Outcome, deviation: Deviation, requireDecided = false): Compliance {
  const target = exampleTarget('one-api', ['passed']);
  const one: CheckResult = {
    ...check,
    title: 'shape',
    category: 'schema',
    verdict,
    message: 'Seen.',
    curl: [],
    requestIds: [],
    readings: [],
    claims: [],
  };
  const targets = [{ ...target, checks: [...target.checks, one] }];
  return withVerdict({
    ...exampleOf(...targets),
    deviations: deviationResults([deviation], targets, day),
    ...(requireDecided ? { requireDecided } : {}),
  });
}

describe('a run with a list of deviations', () => {
  test.each([
    ['is found', 'known', {}, 'occurs', 0, 'conforms'],
    ['is no longer found', 'passed', {}, 'gone', 1, 'unlisted'],
    ['could not be looked at', 'inconclusive', {}, 'undecided', 0, 'conforms'],
    ['broke the suite', 'error', {}, 'undecided', 4, 'suite-broke'],
    ['has expired and is there', 'failed', { expiry: '2026-11-20' }, 'expired', 1, 'violates'],
    ['has expired and is gone', 'passed', { expiry: '2026-11-20' }, 'expired', 1, 'unlisted'],
    ['is about another target', 'passed', { target: 'other-api' }, 'elsewhere', 0, 'conforms'],
    [
      'says of a passing check that it cannot decide',
      'passed',
      { expect: 'inconclusive' },
      'gone',
      0,
      'conforms',
    ],
  ] as const)('whose entry %s', (_, verdict, changes, state, status, kind) => {
    const compliance = runWith(verdict, listed(changes));
    expect(compliance.deviations?.map((one) => one.state)).toEqual([state]);
    expect(compliance.exitStatus).toBe(status);
    expect(compliance.verdict).toBe(kind);
    expect(conclude(compliance).kind).toBe(kind);
  });

  test('that has to be decided fails on what is undecided and not listed, and on what is listed and decided', () => {
    const expected = listed({ expect: 'inconclusive' });
    expect(runWith('inconclusive', listed(), true).exitStatus).toBe(1);
    expect(conclude(runWith('inconclusive', listed(), true)).sentence).toContain(
      'Undecided but not listed as such: 1 check.',
    );
    expect(runWith('inconclusive', expected, true).exitStatus).toBe(0);
    expect(runWith('passed', expected, true).exitStatus).toBe(1);
  });
});

describe('the file of deviations', () => {
  const known = { ids: new Set(['header.date', '001-schema-001']), apis: new Set(['one-api']) };
  const entry = (more = ''): string => `{ id: header.date, reason: x, expiry: 2999-01-01${more} }`;
  const read = (...entries: readonly string[]) =>
    readDeviations(`deviations: [${entries.join(', ')}]`, 'known.yaml', known);

  test('is read', () => {
    expect(read(entry(', target: one-api'), entry(', expect: inconclusive'))).toEqual({
      ok: true,
      value: [
        { id: 'header.date', reason: 'x', expiry: '2999-01-01', target: 'one-api', expect: 'failed' },
        { id: 'header.date', reason: 'x', expiry: '2999-01-01', expect: 'inconclusive' },
      ],
    });
    expect(read()).toEqual({ ok: true, value: [] });
  });

  test.each([
    ['an unknown id', ['{ id: no.such, reason: x, expiry: 2999-01-01 }'], /entry 1 \(no.such\): no/],
    ['an unknown target', [entry(', target: nowhere')], /neither a URL nor an API/],
    ['no reason', ['{ id: header.date, expiry: 2999-01-01 }'], /entry 1 lacks the member "reason"/],
    ['no expiry', [entry(), '{ id: header.date, reason: x }'], /entry 2 lacks the member "expiry"/],
    ['a day there is not', ['{ id: header.date, reason: x, expiry: 2026-02-30 }'], /not a date such as/],
    ['an unknown member', [entry(', until: x')], /entry 1 has the member "until"/],
    ['an entry twice', [entry(), entry()], /entry 2 \(header.date\): this is listed twice/],
    ['a link that runs code', [entry(", link: 'javascript:alert(1)'")], /begins with http/],
    ['broken YAML', ['{'], /this is not valid YAML/],
  ])('is refused for %s', (_, entries, says) => {
    const result = read(...entries);
    expect(result.ok ? '' : result.problem.message).toMatch(says);
    expect(result.ok ? '' : result.problem.message).toMatch(/^known\.yaml: (?!.*(undefined|\[object)).*\.$/s);
  });

  test('is refused where it is another kind of file', () => {
    for (const text of ['', 'other: 1', '[1]', 'a text', '<html>', 'a: &a [*a]']) {
      expect(readDeviations(text, 'known.yaml', known).ok).toBe(false);
    }
  });
});
