import { expect, test } from 'vitest';
import { judge, outcomes, type Trial } from '../../test/support/checks/judging.ts';
import { someStones, stone, stoneServer } from '../../test/support/checks/stones.ts';
import { stones } from '../../test/support/checks/stones-api.ts';
import { withXml } from '../../test/support/checks/xml.ts';
import check from './null-pairs-with-none.ts';

const claimsOn = (server: Trial['server'], level: Trial['level'] = 'standard') =>
  outcomes(judge(check, { api: stones, server, level }));
const name = 'member=stones.name,relation=null';
const tags = 'member=stones.tags,relation=null';

test('the text that stands for null passes', () => {
  expect(claimsOn(stoneServer(someStones))).toMatchObject({ [name]: 'passed', [tags]: 'passed' });
});

test('another text fails for the member that has it', () => {
  expect(claimsOn(withXml((xml) => xml.replace('name="None"', 'name="null"')))).toMatchObject({
    [name]: 'failed',
    [tags]: 'passed',
  });
});

test('what the specification tolerates is a warning at level standard', () => {
  const empty = withXml((xml) => xml.replace('name="None"', 'name=""'));
  expect(claimsOn(empty)[name]).toBe('warned');
  expect(claimsOn(empty, 'strict')[name]).toBe('failed');
});

test('a null that XML leaves out is a warning where that is tolerated', () => {
  const without = withXml((xml) => xml.replace(' name="None"', ''));
  expect(claimsOn(without)[name]).toBe('warned');
  expect(claimsOn(without, 'strict')[name]).toBe('failed');
});

test('a list without any null decides nothing; a member without one is not judged where another has it', () => {
  expect(claimsOn(stoneServer([stone('s-1'), stone('s-2')]))).toMatchObject({
    [name]: 'inconclusive',
    [tags]: 'inconclusive',
  });
  expect(claimsOn(stoneServer([stone('s-1', { name: null })]))).toMatchObject({
    [name]: 'passed',
    [tags]: 'not-applicable',
  });
});

test('the text that stands for null is judged apart from null', () => {
  const text = 'member=stones.name,relation=text-for-null';
  const called = [stone('s-1', { name: null }), stone('s-2', { name: 'None' })];
  expect(claimsOn(stoneServer(called))).toMatchObject({ [name]: 'passed', [text]: 'passed' });
  const lost = withXml((xml) => xml.replace(/(id="s-2"[^>]* )name="None"/, '$1name="nothing"'), called);
  expect(claimsOn(lost)).toMatchObject({ [name]: 'passed', [text]: 'failed' });
  const emptied = withXml((xml) => xml.replace(/(id="s-2"[^>]* )name="None"/, '$1name=""'), called);
  expect(claimsOn(emptied)).toMatchObject({ [name]: 'passed', [text]: 'warned' });
});
