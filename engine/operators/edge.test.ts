import { expect, test } from 'vitest';
import { filterOf } from './lists.fixture.ts';
import { startsWith } from './starts-with.ts';

test('an entry that is a text by itself is filtered by an empty pointer', () => {
  const filter = filterOf('starts-with', { field: '', kind: 'text' });
  const entry = (text: string) => ({ id: text, value: { '': text } });
  expect(startsWith.matches(filter, 'alp', entry('alpine'), 'strict')).toBe('yes');
  expect(startsWith.matches(filter, 'alp', entry('debian'), 'strict')).toBe('no');
});
