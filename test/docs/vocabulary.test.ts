import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from '../specifications/files.ts';
import { renderSchema, withTables } from './vocabulary-tables.ts';

test('schemas/vocabulary.schema.json says what the vocabulary is', async () => {
  await expect(renderSchema()).toMatchFileSnapshot('../../schemas/vocabulary.schema.json');
});

test('the tables of specs/README.md say what the vocabulary is', async () => {
  const page = readFileSync(new URL('specs/README.md', root), 'utf8');
  await expect(withTables(page)).toMatchFileSnapshot('../../specs/README.md');
});
