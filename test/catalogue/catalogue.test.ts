import { describe, expect, it } from 'vitest';
import { catalogue, catalogued, parsed, readings, unstated } from './files.ts';
import { misplaced, rangesOf } from './lines.ts';
import { objections } from './validate.ts';

const schema = 'schemas/catalogue.schema.json';
const known = new Map(readings().map((reading) => [reading.id, reading]));

describe.each(catalogued())('the catalogue of document %s', (number) => {
  const { document, apis, lineCount, sections, requirements } = catalogue(number);
  const ids = requirements.map(({ id }) => id);

  it('is valid', () => {
    expect(objections(schema, parsed(`specs/requirements/${number}.yaml`))).toEqual([]);
    expect(objections(schema, unstated(number), '/$defs/unstated')).toEqual([]);
  });

  it('is filed under the number of its document', () => {
    expect(document.slice(0, 3)).toBe(number);
  });

  it('gives each requirement an id of its own that shows document and category', () => {
    expect(ids).toEqual([...new Set(ids)]);
    const wrong = requirements.filter(({ id, category }) => !id.startsWith(`${number}-${category}-`));
    expect(wrong).toEqual([]);
  });

  it('follows the document from top to bottom', () => {
    const firstLines = requirements.map(({ lines }) => Math.min(...rangesOf(lines).map(({ from }) => from)));
    expect(firstLines).toEqual([...firstLines].sort((a, b) => a - b));
  });

  it('rests what only a second identity shows on nothing that any answer may show', () => {
    const shownBesides = requirements.filter(
      ({ provocation, checks = [] }) =>
        provocation === 'second-identity' &&
        checks.some((entry) => entry.includes('forbidden')) &&
        checks.some((entry) => !entry.includes('forbidden')),
    );
    expect(shownBesides.map(({ id }) => id)).toEqual([]);
  });

  it('names lines that the document has', () => {
    const entries = [...requirements, ...unstated(number)];
    expect(entries.filter(({ lines }) => misplaced(lines, lineCount).length > 0)).toEqual([]);
  });

  it('divides the document into sections, one after another from the first line to the last', () => {
    const ranges = sections.flatMap(({ lines }) => rangesOf(lines));
    const begins = ranges.map(({ from }) => from);
    const ends = ranges.map(({ to }) => to);
    expect(begins).toEqual([1, ...ends.slice(0, -1).map((end) => end + 1)]);
    expect(ends.at(-1)).toBe(lineCount);
  });

  it('rests on readings that exist and concern its API', () => {
    const stray = requirements.flatMap((requirement) =>
      requirement.readings
        .filter((id) => !known.get(id)?.apis.some((api) => apis.includes(api)))
        .map((id) => `${requirement.id}: ${id}`),
    );
    expect(stray).toEqual([]);
  });
});

describe('the catalogue of HTTP', () => {
  const { requirements } = catalogue('http');
  const ids = requirements.map(({ id }) => id);

  it('is valid', () => {
    expect(objections(schema, parsed('specs/requirements/http.yaml'))).toEqual([]);
  });

  it('gives each requirement an id of its own that shows the category', () => {
    expect(ids).toEqual([...new Set(ids)]);
    expect(requirements.filter(({ id, category }) => !id.startsWith(`http-${category}-`))).toEqual([]);
  });

  it('cites sections of RFCs, and is judged by SHOULD', () => {
    const document = catalogue('http').document;
    const wrong = requirements.filter(
      (one) =>
        !/^RFC \d{4}$/.test(one.document ?? document) ||
        !/^\d+(\.\d+)*(, \d+(\.\d+)*)*$/.test(one.lines) ||
        one.level !== 'SHOULD',
    );
    expect(wrong).toEqual([]);
  });
});

describe('the schema of catalogues', () => {
  const entry = {
    id: '002-filter-001',
    lines: '1-2, 4',
    level: 'MUST',
    category: 'filter',
    statement: 'It holds.',
    provocation: 'data',
    readings: [],
  };
  const judge = (more: object) => objections(schema, { ...entry, ...more }, '/$defs/requirement');

  it.each([
    ['checks', { checks: ['filter.returned-items-match:name'] }],
    ['a reason against testing', { untestable: 'It cannot be seen.' }],
    ['a plan', { planned: true, plannedCheck: 'ranges-nest' }],
  ])('accepts %s', (_name, more) => {
    expect(judge(more)).toEqual([]);
  });

  it.each([
    ['neither checks nor an excuse', {}],
    ['checks beside an excuse', { checks: ['filter.ranges-nest'], untestable: 'It cannot be seen.' }],
    ['checks beside a plan', { checks: ['filter.ranges-nest'], planned: true }],
    ['an empty list of checks', { checks: [] }],
    ['the name of a planned check without a plan', { checks: ['filter.a'], plannedCheck: 'b' }],
    ['a member it does not know', { checks: ['filter.ranges-nest'], note: 'hello' }],
    ['a check without a category', { checks: ['ranges-nest'] }],
    ['line numbers that are no text', { checks: ['filter.ranges-nest'], lines: 8 }],
  ])('refuses %s', (_name, more) => {
    expect(judge(more)).not.toEqual([]);
  });
});
