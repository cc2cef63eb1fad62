import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonObject, type JsonObject } from '../base/json.ts';
import { didYouMean, nearestWord } from '../base/nearest.ts';
import { packageFile } from '../base/package-root.ts';
import { failure, failures, type Result, success } from '../base/result.ts';
import type { Reading, Requirement } from './catalogue.ts';
import { citedReadings } from './cited-readings.ts';
import { backwardRange, type Section, sectionOf } from './cited-sections.ts';
import { readNamedFile } from './named-files.ts';
import type { Conformance } from './vocabulary/conformance.ts';
import { sentencesOf } from './vocabulary/wrong.ts';

/** What an API's own file names beside itself. */
export interface RequirementFiles {
  readonly requirements: readonly Requirement[];
  readonly readings: ReadonlyMap<string, Reading>;
}

interface CatalogueFile {
  readonly document: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly sections?: readonly Section[];
  readonly requirements: readonly (Pick<
    Requirement,
    'id' | 'lines' | 'level' | 'standard' | 'category' | 'statement'
  > & {
    readonly document?: string;
    readonly readings?: readonly string[];
    readonly checks?: readonly string[];
    readonly untestable?: string;
    readonly planned?: boolean;
  })[];
}

interface ReadingsFile {
  readonly readings: readonly (Omit<Reading, 'apis' | 'checks' | 'where' | 'readings'> &
    Partial<Pick<Reading, 'apis' | 'checks' | 'where' | 'readings'>>)[];
}

/** The file beside which HTTP's own catalogue lies. */
const specifications = packageFile('specs/README.md');
const httpCatalogue = 'requirements/http.yaml';

const catalogueIn = reader<CatalogueFile>('catalogue');
const readingsIn = reader<ReadingsFile>('readings');

/**
 * The requirements and readings that an API's own file names, from the files beside it, and then what HTTP requires of every
 * API.
 *
 * @param own path of the API's own file.
 * @param document what it holds.
 * @returns problem `specification-catalogue`, which says the file, the place in it, and what is wrong there.
 */
export function readRequirementFiles(
  entry: Conformance,
  own: string,
  document: JsonObject,
): Result<RequirementFiles> {
  const readings = readReadings(entry.readingsFile, own);
  if (!readings.ok) return readings;
  const unknown = citedReadings(document).find(({ reading }) => !readings.value.has(reading));
  if (unknown !== undefined)
    return problem(own, unknown.place, unknownReading(unknown.reading, readings.value, entry, own));
  const http = readCatalogue(httpCatalogue, specifications, '', 'http');
  if (!http.ok) return http;
  const reserved = new Set(http.value.requirements.map(({ id }) => id));
  const requirements: Requirement[] = [];
  const ids = new Set<string>();
  for (const path of entry.catalogues) {
    const place = `/x-conformance/catalogues/${entry.catalogues.indexOf(path)}`;
    const catalogue = readCatalogue(path, own, place, 'documents');
    if (!catalogue.ok) return catalogue;
    const { file, requirements: found } = catalogue.value;
    for (const requirement of found) {
      if (ids.has(requirement.id))
        return problem(file, requirement.id, 'is the id of another requirement too.');
      if (reserved.has(requirement.id))
        return problem(file, requirement.id, "is the id of one of HTTP's own requirements; choose another.");
      ids.add(requirement.id);
      const stray = requirement.readings.find((id) => !readings.value.has(id));
      if (stray !== undefined)
        return problem(file, requirement.id, unknownReading(stray, readings.value, entry, own));
      requirements.push(requirement);
    }
  }
  return success({ requirements: [...requirements, ...http.value.requirements], readings: readings.value });
}

/** Why a reading that is named cannot be the one that is meant. */
function unknownReading(
  id: string,
  readings: ReadonlyMap<string, Reading>,
  { readingsFile }: Conformance,
  own: string,
): string {
  return readingsFile === undefined
    ? `names the reading "${id}", but ${own} names no file of readings.`
    : `names the reading "${id}", which ${readingsFile} does not have.${didYouMean(id, readings.keys())}`;
}

function readCatalogue(
  path: string,
  own: string,
  place: string,
  source: Requirement['source'],
): Result<{ readonly file: string; readonly requirements: readonly Requirement[] }> {
  const found = readNamedFile(own, path, place);
  if (!found.ok) return found;
  const { file, content } = found.value;
  const catalogue = catalogueIn(content, file, `${own}: ${place}`);
  if (!catalogue.ok) return catalogue;
  const { sections = [], requirements } = catalogue.value;
  for (const [place, { lines }] of [
    ...sections.map((section, index) => [`/sections/${index}/lines`, section] as const),
    ...requirements.map((requirement, index) => [`/requirements/${index}/lines`, requirement] as const),
  ]) {
    const range = backwardRange(lines);
    if (range !== undefined)
      return failure('specification-catalogue', `${file}: ${place}: ${range} ends before it begins.`);
  }
  return success({
    file,
    requirements: requirements.map((entry) => ({
      id: entry.id,
      source,
      file,
      document: entry.document ?? catalogue.value.document,
      lines: entry.lines,
      ...(entry.document === undefined ? nameOf(catalogue.value, entry.lines) : {}),
      level: entry.level,
      ...(entry.standard === undefined ? {} : { standard: entry.standard }),
      category: entry.category,
      statement: entry.statement,
      readings: entry.readings ?? [],
      checks: entry.checks ?? [],
      untestable: entry.untestable,
      planned: entry.planned ?? false,
    })),
  });
}

/** What people call the document of a catalogue, and its sections that have the lines. */
function nameOf(
  { title, publisher, sections = [] }: CatalogueFile,
  lines: string,
): Pick<Requirement, 'title' | 'section'> {
  const section = sectionOf(lines, sections);
  return {
    ...(title === undefined
      ? {}
      : { title: [...(publisher === undefined ? [] : [publisher]), title].join(' ') }),
    ...(section === undefined ? {} : { section }),
  };
}

function readReadings(path: string | undefined, own: string): Result<ReadonlyMap<string, Reading>> {
  if (path === undefined) return success(new Map());
  const found = readNamedFile(own, path, '/x-conformance/readingsFile');
  if (!found.ok) return found;
  const { file, content } = found.value;
  const parsed = readingsIn(content, file, `${own}: /x-conformance/readingsFile`);
  if (!parsed.ok) return parsed;
  const readings = new Map<string, Reading>();
  for (const entry of parsed.value.readings) {
    if (readings.has(entry.id)) return problem(file, entry.id, 'is the id of another reading too.');
    readings.set(entry.id, { readings: [], apis: [], checks: [], where: [], ...entry });
  }
  return success(readings);
}

function problem(file: string, place: string, words: string): Result<never> {
  return failure('specification-catalogue', `${file}: ${place} ${words}`);
}

/** The members that a file of each kind has. */
const forms = { catalogue: ['document', 'requirements'], readings: ['readings'] } as const;

/** Whether a content has one of the members of a kind, be it misspelt. */
function resemblesOne(kind: keyof typeof forms, content: unknown): boolean {
  return (
    isJsonObject(content) && forms[kind].some((name) => nearestWord(name, Object.keys(content)) !== undefined)
  );
}

/**
 * A reader of a file of a kind: the typed content, or a problem that says where it is wrong.
 *
 * @returns a function of what the file has, its path, and where it is named.
 */
function reader<T>(kind: keyof typeof forms): (content: unknown, file: string, named: string) => Result<T> {
  let validate: ValidateFunction<T> | undefined;
  return (content, file, named) => {
    validate ??= compiled<T>(kind);
    if (validate(content)) return success(content);
    if (!resemblesOne(kind, content))
      return failure(
        'specification-catalogue',
        `${named}: ${file} is not a file of ${kind === 'catalogue' ? 'requirements' : 'readings'}, which has ${forms[kind].join(' and ')}; name one that has; docs/own-requirements.md has an example.`,
      );
    const where = (pointer: string): string => (pointer === '' ? file : `${file}: ${pointer}`);
    return failures('specification-catalogue', sentencesOf(validate.errors ?? [], where));
  };
}

function compiled<T>(kind: keyof typeof forms): ValidateFunction<T> {
  const schema = packageFile(`schemas/${kind}.schema.json`);
  const ajv = new Ajv2020({
    strict: true,
    verbose: true,
    allErrors: true,
    strictRequired: false,
    strictTypes: false,
    meta: false,
    validateSchema: false,
  });
  return ajv.compile<T>(JSON.parse(readFileSync(schema, 'utf8')));
}
