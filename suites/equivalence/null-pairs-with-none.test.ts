import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../toolkit/testing.ts';
import { someStones, stone, stoneServer } from '../toolkit/testing-stones.ts';
import { stones } from '../toolkit/testing-stones-api.ts';
import { withXml } from '../toolkit/testing-xml.ts';
import check from './null-pairs-with-none.ts';

const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: stones, server, level }));
const name = 'member=stones.name,relation=null';
const tags = 'member=stones.tags,relation=null';

test('the text that stands for null passes', () => {
  expect(claimsOn(stoneServer(someStones))).toEqual({ [name]: 'passed', [tags]: 'passed' });
});

test('another text fails for the member that has it', () => {
  expect(claimsOn(withXml((xml) => xml.replace('name="None"', 'name="null"')))).toEqual({
    [name]: 'failed',
    [tags]: 'passed',
  });
});

test('what the specification tolerates passes at level standard only', () => {
  const empty = withXml((xml) => xml.replace('name="None"', 'name=""'));
  expect(claimsOn(empty)[name]).toBe('passed');
  expect(claimsOn(empty, 'strict')[name]).toBe('failed');
});

test('a list without any null decides nothing; a member without one is not judged where another has it', () => {
  expect(claimsOn(stoneServer([stone('s-1'), stone('s-2')]))).toEqual({
    [name]: 'inconclusive',
    [tags]: 'inconclusive',
  });
  expect(claimsOn(stoneServer([stone('s-1', { name: null })]))).toEqual({
    [name]: 'passed',
    [tags]: 'not-applicable',
  });
});
