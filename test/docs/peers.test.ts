import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';

const text = (file: string): Promise<string> => readFile(new URL(`../../${file}`, import.meta.url), 'utf8');

/** The lines of the table that compares tools. */
const tableIn = (page: string): readonly string[] => {
  const lines = page.split('\n');
  const start = lines.findIndex((line) => line.startsWith('| tool |'));
  const length = lines.slice(start).findIndex((line) => !line.startsWith('|'));
  return lines.slice(start, start + length);
};

test('the README compares tools by the figures that were measured', async () => {
  const [readme, peers] = await Promise.all([text('README.md'), text('docs/peers.md')]);
  expect(tableIn(peers)).toHaveLength(6);
  expect(tableIn(readme)).toEqual(tableIn(peers));
  const [sample] = /\d+ (?=faults and \d+ lawful variants)/.exec(peers) ?? [];
  expect(readme).toContain(`Measured on ${sample}deliberate faults`);
});
