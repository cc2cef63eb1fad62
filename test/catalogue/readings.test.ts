import { describe, expect, it } from 'vitest';
import { catalogue, catalogued, parsed, readings } from './files.ts';
import { misplaced } from './lines.ts';
import { objections } from './validate.ts';

const catalogues = new Map(catalogued().map((number) => [number, catalogue(number)]));

describe('the readings', () => {
  const all = readings();
  const ids = all.map(({ id }) => id);

  it('are valid', () => {
    expect(objections('schemas/readings.schema.json', parsed('specs/readings.yaml'))).toEqual([]);
  });

  it('are in the order of their ids, each of which occurs once', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  it('keep the ids that are published', async () => {
    await expect(`${ids.join('\n')}\n`).toMatchFileSnapshot('./ids/readings.txt');
  });

  it('name lines that the documents have', () => {
    const places = all.flatMap(({ id, where }) => where.map((place) => ({ id, ...place })));
    const wrong = places.filter(({ document, lines }) => {
      const lineCount = catalogues.get(document)?.lineCount;
      return lineCount !== undefined && misplaced(lines, lineCount).length > 0;
    });
    expect(wrong).toEqual([]);
  });

  it('concern the APIs of the documents that they name', () => {
    const wrong = all.filter(({ where, apis }) =>
      where.some(({ document }) => catalogues.get(document)?.apis.some((api) => !apis.includes(api))),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});
