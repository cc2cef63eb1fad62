import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer, wantsXml, xmlOf } from '../../test/support/checks/stones.ts';
import { stonesApi } from '../../test/support/checks/stones-api.ts';
import { askOther, xmlSubjects } from '../toolkit/formats.ts';
import check from './xml-matches-xsd.ts';

const attributes = ['id', 'name', 'weight', 'state']
  .map(
    (name) =>
      `<xs:attribute name="${name}" type="${name === 'weight' ? 'weight' : 'xs:string'}" use="required"/>`,
  )
  .join('');
const open = '<xs:anyAttribute namespace="##any" processContents="lax"/>';
const grammar = join(mkdtempSync(join(tmpdir(), 'xsd-')), 'stones.xsd');
writeFileSync(
  grammar,
  `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="urn:example:stones" targetNamespace="urn:example:stones" elementFormDefault="qualified">
<xs:element name="stones"><xs:complexType><xs:sequence><xs:element name="stone" type="stone" minOccurs="0" maxOccurs="unbounded"/></xs:sequence>${open}</xs:complexType></xs:element>
<xs:complexType name="stone"><xs:sequence><xs:element name="tags" type="tags"/><xs:element name="link" type="link" maxOccurs="unbounded"/><xs:element name="quarry" type="link" minOccurs="0"/></xs:sequence>${attributes}${open}</xs:complexType>
<xs:complexType name="tags"><xs:sequence><xs:element name="tag" minOccurs="0" maxOccurs="unbounded"><xs:complexType><xs:simpleContent><xs:extension base="xs:string"><xs:attribute name="key" type="xs:string" use="required"/></xs:extension></xs:simpleContent></xs:complexType></xs:element></xs:sequence></xs:complexType>
<xs:complexType name="link">${open}</xs:complexType>
<xs:simpleType name="weight"><xs:restriction base="xs:integer"><xs:minInclusive value="0"/></xs:restriction></xs:simpleType>
</xs:schema>`,
);

const api = stonesApi({ grammar });
const [subject] = xmlSubjects(api);
const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  judge(check, {
    api,
    server,
    level,
    besides: (scene) => {
      if (subject === undefined) throw new Error('The API has no XML.');
      return askOther(scene, subject, 'accept', []);
    },
  });

/** What is not passed, of a server whose XML is changed. */
const wrongWith = (change: (xml: string) => string, level: Trial['level'] = 'standard') => {
  const server = stoneServer(someStones, {
    replies: (right, request) => (wantsXml(request) ? { ...right, body: change(String(right.body)) } : right),
  });
  const found = outcomes(claimsOn(server, level));
  return Object.fromEntries(
    Object.entries(found).filter(([, outcome]) => outcome !== 'passed' && outcome !== 'not-applicable'),
  );
};

test('XML that is as its schemas say breaks nothing', () => {
  const found = outcomes(claimsOn(stoneServer(someStones)));
  expect(found).toMatchObject({
    'relation=document': 'passed',
    'member=stones.weight,keyword=range': 'passed',
    'member=stones.tags,keyword=other': 'passed',
  });
  expect(Object.values(found).filter((outcome) => outcome === 'failed' || outcome === 'warned')).toEqual([]);
});

test.each<[string, (xml: string) => string, Readonly<Record<string, string>>]>([
  [
    'a number below the bound',
    (xml) => xml.replace('weight="5"', 'weight="-5"'),
    { 'member=stones.weight,keyword=range': 'failed' },
  ],
  [
    'a text for a number',
    (xml) => xml.replace('weight="5"', 'weight="five"'),
    { 'member=stones.weight,keyword=type': 'failed' },
  ],
  [
    'a missing attribute',
    (xml) => xml.replace('weight="5"', ''),
    { 'member=stones.weight,keyword=required': 'failed' },
  ],
  [
    'a word that is not listed',
    (xml) => xml.replace('state="cut"', 'state="melted"'),
    { 'member=stones.state,keyword=enum': 'failed' },
  ],
  [
    'an element that does not belong there',
    (xml) => xml.replace('</stone>', '<gem/></stone>'),
    { 'member=stones[],keyword=other': 'failed' },
  ],
  [
    'an element once too often',
    (xml) => xml.replace('</stone>', '<tags/></stone>'),
    { 'member=stones.tags,keyword=other': 'failed', 'member=stones.tags,keyword=type': 'failed' },
  ],
  [
    'an entry without a key',
    (xml) => xml.replace('<tag key="colour">', '<tag>'),
    { 'member=stones.tags.*,keyword=required': 'failed' },
  ],
  ['another root', (xml) => xml.replaceAll('stones', 'gems'), { 'relation=document': 'failed' }],
])('%s breaks what is said of that member', (_what, change, expected) => {
  expect(wrongWith(change)).toEqual(expected);
});

test('a document type is not read, which decides nothing at level standard', () => {
  const withType = (xml: string): string => xml.replace('?>', '?><!DOCTYPE stones>');
  expect(wrongWith(withType)).toEqual({
    'relation=document': 'inconclusive',
    'relation=read-safely': 'inconclusive',
  });
});

test('a document type fails by itself at level strict', () => {
  const withType = (xml: string): string => xml.replace('?>', '?><!DOCTYPE stones>');
  expect(wrongWith(withType, 'strict')).toEqual({
    'relation=document': 'inconclusive',
    'relation=read-safely': 'failed',
  });
});

test('all bodies in which something is wrong are in the finding', () => {
  const [subjectOfAll] = xmlSubjects(api);
  if (subjectOfAll === undefined) throw new Error('The API has no XML.');
  const claims = judge(check, {
    api,
    server: stoneServer([stone('s-1', { weight: -1 })]),
    *besides(scene) {
      yield* askOther(scene, subjectOfAll, 'accept', []);
      yield* askOther(scene, subjectOfAll, 'accept', [['colour', 'red']]);
    },
  });
  expect(claims.find(({ outcome }) => outcome === 'failed')?.evidence).toHaveLength(2);
});

test('no XML means nothing to judge where the target says that it has none, and nothing decided where it does not', () => {
  const [claim] = claimsOn(
    stoneServer(someStones, {
      replies: (right, request) =>
        wantsXml(request)
          ? { ...right, headers: { 'content-type': 'application/json' }, body: { stones: [] } }
          : right,
    }),
  );
  expect(claim?.outcome).toBe('not-applicable');
  const [undecided] = claimsOn(
    stoneServer(someStones, {
      replies: (right, request) => (wantsXml(request) ? { ...right, body: 'stones' } : right),
    }),
  );
  expect(undecided?.outcome).toBe('inconclusive');
});

test('what a body shows is in the finding, and where it came from', () => {
  const server = stoneServer([stone('s-1', { weight: -1 })]);
  const claims = claimsOn(server).filter(({ outcome }) => outcome === 'failed');
  expect(claims).toHaveLength(1);
  expect(claims[0]?.message).toMatch(
    /^stones\.weight is outside the bounds of the schema in the XML body of GET /,
  );
  expect(claims[0]?.evidence).toHaveLength(1);
  expect(xmlOf({ stones: [] })).toContain('<stones');
});
