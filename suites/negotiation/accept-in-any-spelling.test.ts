import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import {
  type Manner,
  refusal,
  sentHeader,
  vault,
  vaultServer,
  withHeaders,
} from '../../test/support/checks/vault.ts';
import check from './accept-in-any-spelling.ts';

const outcomesOn = (manner?: Manner, level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: vault, server: vaultServer(manner), subject: 'application/json', level }));

const about = (served: string, format: string) => ({
  'header=accept,relation=served': served,
  'header=accept,relation=format': format,
});

/** Answers only what is spelt so. */
const spelt =
  (spelling: RegExp, reply: (right: Parameters<Manner>[0]) => ReturnType<Manner>): Manner =>
  (right, request) =>
    spelling.test(sentHeader(request, 'accept') ?? '') ? reply(right) : right;

test('a target that takes every spelling passes', () => {
  expect(outcomesOn()).toEqual(about('passed', 'passed'));
});

test('capitals, mixed letters and weights in capitals that are refused are findings', () => {
  for (const spelling of [/^APPLICATION\/JSON$/, /Application/, /Q=/])
    expect(outcomesOn(spelt(spelling, () => refusal(406, 'no')))['header=accept,relation=served']).toBe(
      'failed',
    );
  expect(outcomesOn(spelt(/[A-Z]/, () => refusal(500, 'no')))).toEqual(about('failed', 'not-applicable'));
});

test('another format is a warning, since HTTP lets a target disregard Accept, and fails at level strict', () => {
  const inXml = spelt(/[A-Z]/, (right) => ({
    ...withHeaders(right, { 'content-type': 'application/xml' }),
    body: '<gems/>',
  }));
  expect(outcomesOn(inXml)).toEqual(about('passed', 'warned'));
  expect(outcomesOn(inXml, 'strict')).toEqual(about('passed', 'failed'));
});

test('a target that does not give the format at all shows nothing', () => {
  expect(outcomesOn(() => refusal(406, 'no'))).toEqual(about('not-applicable', 'not-applicable'));
});
