import { expect, test } from 'vitest';
import { compileBody } from '../../engine/api/validate.ts';
import { aspectText } from '../../engine/base/aspect.ts';
import type { Json, JsonObject } from '../../engine/base/json.ts';
import { demandsOf } from './schema-demands.ts';
import { aspectOfProblem, sentencesAt } from './schema-sentences.ts';
import { meetsDemand } from './shown-members.ts';

const schema: JsonObject = {
  type: 'object',
  required: ['widgets'],
  properties: {
    widgets: {
      type: 'array',
      items: {
        type: 'object',
        required: ['colour'],
        properties: {
          colour: { type: 'string', enum: ['red', 'blue'] },
          weight: { type: ['number', 'null'], minimum: 0 },
          labels: { type: 'object', additionalProperties: { type: 'string' } },
          links: {
            type: 'array',
            contains: { properties: { rel: { const: 'self' } }, required: ['rel'] },
            items: { type: 'object', properties: { href: { type: 'string', pattern: '^/' } } },
          },
          secret: { not: {} },
        },
        'x-should': { required: ['colour', 'weight'] },
        ...JSON.parse(
          '{"if":{"required":["colour"],"properties":{"colour":{"const":"red"}}},"then":{"properties":{"weight":{"type":"number"}}}}',
        ),
      },
    },
  },
};

/** The aspects that a list of one widget breaks. */
function broken(widget: Json, profile: 'standard' | 'should' = 'standard'): readonly string[] {
  const problems = compileBody(schema, profile)({ widgets: [widget] });
  return problems.map((problem) => aspectText(aspectOfProblem(problem, schema, profile)));
}

test.each<[string, Json, readonly string[]]>([
  ['nothing that is wrong', { colour: 'red', weight: 1 }, []],
  ['a missing member', {}, ['member=widgets.colour,keyword=required']],
  ['a word that is not listed', { colour: 'green' }, ['member=widgets.colour,keyword=enum']],
  ['a number below the bound', { colour: 'blue', weight: -1 }, ['member=widgets.weight,keyword=range']],
  [
    'another type under a condition',
    { colour: 'red', weight: null },
    ['member=widgets[colour=red].weight,keyword=type'],
  ],
  ['a value of a map', { colour: 'blue', labels: { 12: 12 } }, ['member=widgets.labels.*,keyword=type']],
  [
    'an element that is not there',
    { colour: 'blue', links: [] },
    ['member=widgets.links[rel=self],keyword=other'],
  ],
  [
    'a form that is wrong, deep inside',
    { colour: 'blue', links: [{ rel: 'self', href: 'x' }] },
    ['member=widgets.links.href,keyword=format'],
  ],
  ['a member that is ruled out', { colour: 'blue', secret: 1 }, ['member=widgets.secret,keyword=other']],
  ['an element of another type', 'a widget', ['member=widgets[],keyword=type']],
])('%s breaks the sentence about it and no other', (_what, widget, aspects) => {
  expect(broken(widget)).toEqual(aspects);
});

test('what only a SHOULD asks for is a sentence of the profile that has it', () => {
  expect(broken({ colour: 'blue' })).toEqual([]);
  expect(broken({ colour: 'blue' }, 'should')).toEqual(['member=widgets.weight,keyword=required']);
});

test('a place has the sentences about its own members', () => {
  const aspects = (place: string) => sentencesAt(schema, place).map(({ aspect }) => aspectText(aspect));
  expect(aspects('')).toEqual(['keyword=type']);
  expect(aspects('widgets')).toEqual([
    'member=widgets,keyword=required',
    'member=widgets,keyword=type',
    'member=widgets[],keyword=type',
  ]);
  expect(aspects('widgets.weight')).toEqual([
    'member=widgets.weight,keyword=type',
    'member=widgets.weight,keyword=range',
    'member=widgets[colour=red].weight,keyword=type',
    'member=widgets.weight,keyword=required',
  ]);
});

test('a schema that contains itself has a sentence for what lies deeper', () => {
  const node: { type: string; properties: Record<string, Json> } = { type: 'object', properties: {} };
  node.properties.child = node;
  const deep = compileBody(node, 'standard')({ child: { child: 1 } });
  const known = ['', 'child', 'child.child'].flatMap((place) => sentencesAt(node, place));
  const aspects = deep.map((problem) => aspectText(aspectOfProblem(problem, node, 'standard')));
  expect(aspects).not.toEqual([]);
  for (const aspect of aspects) expect(known.map((one) => aspectText(one.aspect))).toContain(aspect);
});

test.each<[string, Json, boolean]>([
  ['a red widget with a weight', { colour: 'red', weight: 2 }, true],
  ['a red widget without one', { colour: 'red' }, false],
  ['a blue widget with one', { colour: 'blue', weight: 2 }, false],
])('a demand under a condition is met by what fulfils it: %s', (_what, widget, met) => {
  const demand = demandsOf(schema, 'standard').find(({ conditions }) => conditions.length > 0);
  expect(demand !== undefined && meetsDemand({ widgets: [widget] }, demand)).toBe(met);
});

test.each<[string, Json, boolean]>([
  ['a value of the type that the keyword is about', 1, true],
  ['a value of another type', null, false],
])('a bound is met by %s', (_what, weight, met) => {
  const demand = demandsOf(schema, 'standard').find(({ keyword }) => keyword === 'range');
  expect(demand !== undefined && meetsDemand({ widgets: [{ weight }] }, demand)).toBe(met);
});
