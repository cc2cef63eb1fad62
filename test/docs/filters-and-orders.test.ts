import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadDocumentOf, type Snippet } from './snippets.ts';

const page = readFileSync(new URL('../../docs/filters-and-orders.md', import.meta.url), 'utf8');
const snippets = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test('the page has an example of every convention', () => {
  expect(snippets.length).toBeGreaterThan(20);
});

test.each(snippets.map((text, index) => [index + 1, text] as const))(
  'example %i of the page loads',
  (_, text) => {
    const snippet: Snippet = parse(text);
    const api = loadDocumentOf(snippet);
    expect(api.ok ? '' : api.problem.message).toBe('');
    if (!api.ok) return;
    const { parameters, collection } = api.value.list;
    const written = JSON.stringify(snippet.parameters ?? []).split('"x-filter"').length - 1;
    expect(parameters.filter(({ filter }) => filter !== undefined).length).toBeGreaterThanOrEqual(written);
    expect(collection.sorting !== undefined).toBe(snippet.sorting !== undefined);
  },
);
