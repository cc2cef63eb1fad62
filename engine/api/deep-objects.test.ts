import { describe, expect, test } from 'vitest';
import { loadDocument } from './deep-objects.fixture.ts';

const bounds = {
  type: 'object',
  properties: {
    gte: { type: 'integer', 'x-filter': { operator: 'at-least', field: '/made', kind: 'integer' } },
    lt: { type: 'integer', 'x-filter': { operator: 'less', field: '/made', kind: 'integer' } },
  },
};

describe('a parameter of the style deepObject', () => {
  test('is one parameter for each member of its schema', () => {
    const api = loadDocument([{ name: 'made', in: 'query', style: 'deepObject', schema: bounds }]);
    expect(api.ok && api.value.list.parameters.map(({ name, filter }) => [name, filter?.operator])).toEqual([
      ['made[gte]', 'at-least'],
      ['made[lt]', 'less'],
    ]);
  });

  test('has a name of several levels where an object is in an object', () => {
    const schema = { type: 'object', properties: { made: bounds } };
    const api = loadDocument([{ name: 'filter', in: 'query', style: 'deepObject', schema }]);
    expect(api.ok && api.value.list.parameters.map(({ name }) => name)).toEqual([
      'filter[made][gte]',
      'filter[made][lt]',
    ]);
  });

  test('cannot be a filter by itself', () => {
    const filter = { operator: 'equals', field: '/made', kind: 'integer' };
    const api = loadDocument([
      { name: 'made', in: 'query', style: 'deepObject', schema: { type: 'object' }, 'x-filter': filter },
    ]);
    expect(api.ok ? '' : api.problem.message).toContain('its value is an object in the style deepObject');
  });

  test('has no filter on a member of another style', () => {
    const api = loadDocument([{ name: 'made', in: 'query', schema: bounds }]);
    expect(api.ok ? '' : api.problem.message).toContain('x-filter means nothing here');
  });
});
