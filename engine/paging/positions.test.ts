import { expect, test } from 'vitest';
import { parameterOf } from '../api/parameter.fixture.ts';
import { mayBePosition } from './positions.ts';

const list = { parameters: [parameterOf('skip', { schema: { type: 'integer', maximum: 40 } })] };

test('a number beyond the last one that the schema allows begins no page', () => {
  expect(mayBePosition(list, 'skip', '40')).toBe(true);
  expect(mayBePosition(list, 'skip', '41')).toBe(false);
});

test('what is no number the target gives out itself, and what the file does not declare may be anything', () => {
  expect(mayBePosition(list, 'skip', 'opaque')).toBe(true);
  expect(mayBePosition(list, 'offset', '41')).toBe(true);
});
