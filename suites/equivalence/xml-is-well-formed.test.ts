import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withoutXml, withXml } from '../../test/support/checks/xml.ts';
import check from './xml-is-well-formed.ts';

const claimsOn = (server: Trial['server']) => outcomes(judge(check, { api: stones, server }));
const both = (form: string, declaration: string) => ({
  'relation=well-formed': form,
  'relation=as-declared': declaration,
});

test('a document of one root passes', () => {
  expect(claimsOn(stoneServer(someStones))).toEqual(both('passed', 'passed'));
});

test('a body that is cut fails, and declares nothing that could be judged', () => {
  expect(claimsOn(withXml((xml) => xml.slice(0, -4)))).toEqual(both('failed', 'not-applicable'));
});

test('a body in an encoding that there is not is no fault of form', () => {
  const server = withXml((xml) => xml.replace('encoding="UTF-8"', 'encoding="UTF-88"'));
  expect(claimsOn(server)).toEqual(both('inconclusive', 'failed'));
});

test('UTF-8 that is declared as another encoding is not what it declares', () => {
  const server = withXml(
    (xml) => xml.replace('encoding="UTF-8"', 'encoding="ISO-8859-1"'),
    [{ ...stone('s-1'), name: 'Grüße 東' }],
  );
  expect(claimsOn(server)).toEqual(both('passed', 'failed'));
});

test('every answer that is ill-formed is evidence, so that what follows from them is known', () => {
  const claims = judge(check, { api: stones, server: withXml((xml) => xml.slice(0, -4)) });
  expect(claims[0]?.evidence.length).toBeGreaterThan(0);
});

test('a document type is not read, so nothing is decided', () => {
  expect(claimsOn(withXml((xml) => xml.replace('?>', '?><!DOCTYPE stones>')))).toEqual(
    both('inconclusive', 'not-applicable'),
  );
});

test('a target without XML is not judged', () => {
  expect(claimsOn(stoneServer(someStones, withoutXml))).toEqual(both('not-applicable', 'not-applicable'));
});
