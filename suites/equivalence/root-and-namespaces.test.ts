import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withoutXml, withXml } from '../../test/support/checks/xml.ts';
import check from './root-and-namespaces.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const all = (root: string, version: string, names: string) => ({
  'relation=root': root,
  'relation=namespace-version': version,
  'relation=namespaces': names,
  'relation=other-namespaces': names,
  'relation=attributes': names,
});

test('the documented names pass, whatever the prefix', () => {
  expect(claimsOn(stoneServer(someStones))).toEqual(all('passed', 'passed', 'passed'));
});

test('another root fails', () => {
  expect(claimsOn(withXml((xml) => xml.replaceAll('stones', 'gems')))).toEqual({
    'relation=root': 'failed',
    'relation=namespace-version': 'inconclusive',
    'relation=namespaces': 'inconclusive',
    'relation=other-namespaces': 'inconclusive',
    'relation=attributes': 'inconclusive',
  });
});

test('the right root in no namespace fails by its namespace alone', () => {
  expect(claimsOn(withXml((xml) => xml.replace(/ xmlns="[^"]*"/, '')))).toEqual({
    'relation=root': 'passed',
    'relation=namespace-version': 'inconclusive',
    'relation=namespaces': 'failed',
    'relation=other-namespaces': 'inconclusive',
    'relation=attributes': 'inconclusive',
  });
});

test('an element in another namespace fails by its member, and the root stays right', () => {
  const server = withXml((xml) => xml.replace('<tags>', '<tags xmlns="urn:example:other">'));
  expect(claimsOn(server)).toEqual({
    ...all('passed', 'passed', 'passed'),
    'relation=namespaces': 'inconclusive',
    'member=stones.tags,relation=namespaces': 'failed',
  });
});

test('a target without XML is not judged', () => {
  expect(claimsOn(stoneServer(someStones, withoutXml))).toEqual(
    all('not-applicable', 'not-applicable', 'not-applicable'),
  );
});
