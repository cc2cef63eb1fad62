import { describe, expect, it } from 'vitest';
import { catalogue, catalogued, documentLines, documentsFolder, unstated } from './files.ts';
import { isMarkup, lineSet } from './lines.ts';

describe.each(catalogued())('the lines of document %s', (number) => {
  const { document, lineCount, requirements } = catalogue(number);
  const text = documentLines(document);
  const stated = lineSet(requirements.map(({ lines }) => lines));
  const excused = lineSet(unstated(number).map(({ lines }) => lines));
  const relevant = (text ?? [])
    .map((line, index) => ({ number: index + 1, line }))
    .filter(({ line }) => !isMarkup(line));

  if (text === undefined) {
    console.warn(`Lines of document ${number} not compared: there is no ${document} in ${documentsFolder}`);
  }

  it.skipIf(text === undefined)('are as many as its catalogue says', () => {
    expect(text).toHaveLength(lineCount);
  });

  it.skipIf(text === undefined)('each state a requirement or are set down as stating none', () => {
    expect(relevant.filter((line) => !stated.has(line.number) && !excused.has(line.number))).toEqual([]);
  });

  it.skipIf(text === undefined)('are never set down as stating nothing when a requirement names them', () => {
    expect(relevant.filter((line) => stated.has(line.number) && excused.has(line.number))).toEqual([]);
  });
});
