import { existsSync, lstatSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { JsonObject } from '../base/json.ts';
import { packageFile } from '../base/package-root.ts';
import { all, each, failure, listed, type Result, success, withMessages } from '../base/result.ts';
import { checkBodies } from './check-schemas.ts';
import { schemaAt } from './derive.ts';
import { deriveOperation } from './derive-operation.ts';
import { isTooDeep, tooDeep } from './extent.ts';
import { isShipped } from './files.ts';
import { chooseList, idsOfLists, splitChosen } from './lists.ts';
import { checkVocabulary } from './misplaced.ts';
import type { Api, Operation } from './model.ts';
import { entriesOf, readDocument, readInfo } from './openapi.ts';
import { checkVersions } from './other-versions.ts';
import { checkPatternSizes } from './pattern-size.ts';
import { readOnce } from './read-once.ts';
import { readingsByCheck } from './readings-by-check.ts';
import { checkReferences } from './references.ts';
import { checkHeaders } from './required-headers.ts';
import { readRequirementFiles } from './requirement-files.ts';
import { checkOperations, checkRules } from './rules.ts';
import { checkSchemaForms } from './schema-forms.ts';
import { relocationOf } from './source.ts';
import { checkSpelling, checkStructure } from './structure.ts';
import { inCurrentVersion } from './version.ts';
import { conformance } from './vocabulary/conformance.ts';
import { readMember } from './vocabulary/member.ts';

const specifications = packageFile('specs/');

/** Ids of the APIs whose specifications come with the suite, in alphabetical order. */
export function knownApis(): readonly string[] {
  return readdirSync(specifications)
    .filter((file) => file.endsWith('.yaml') && isOpenApi(resolve(specifications, file)))
    .map((file) => basename(file, '.yaml'))
    .sort();
}

/** Whether a file begins like an OpenAPI file; catalogues and readings lie beside those. */
function isOpenApi(file: string): boolean {
  return /^openapi:/m.test(readFileSync(file, 'utf8').slice(0, 1000));
}

/**
 * Loads one API's specification.
 *
 * @param nameOrPath an id of `knownApis`, or the path of an OpenAPI file (YAML or JSON) of the user's own, or of an overlay that extends
 *   one; where it has several lists, `#` and the operationId of one follow, as in `shop.yaml#listOrders`.
 * @returns the derived API, or a problem with code `unknown-api`, `several-lists`, `unknown-list`, `specification-unreadable`,
 *   `specification-overlay`, `specification-version`, `specification-malformed`, `specification-parameter`, `specification-vocabulary`, `specification-reference`,
 *   `specification-schema`, `specification-pattern`, `specification-security`, `specification-catalogue` or
 *   `specification-incomplete`.
 */
export async function loadApi(nameOrPath: string): Promise<Result<Api>> {
  const named = fileOf(nameOrPath);
  if (!named.ok) return named;
  const { file, chosen } = named.value;
  return isShipped(file) ? loadShipped(file) : await loadFile(file, chosen);
}

/**
 * The names by which the lists of a file are loaded one after another: the name itself where the file has one list, or where one is
 * chosen.
 *
 * @returns the problems of reading the file; what is wrong with its lists is said when they are loaded.
 */
export async function namesOfLists(nameOrPath: string): Promise<Result<readonly string[]>> {
  const named = fileOf(nameOrPath);
  if (!named.ok) return named;
  const { file, chosen } = named.value;
  if (isShipped(file) || chosen !== undefined) return success([nameOrPath]);
  const document = await readOnce(file);
  if (!document.ok) return listed(document);
  const ids = idsOfLists(document.value);
  return success(ids.length < 2 ? [nameOrPath] : ids.map((id) => `${nameOrPath}#${id}`));
}

/** The names of all lists of several files. */
export async function namesOfAllLists(names: readonly string[]): Promise<Result<readonly string[]>> {
  const lists = each(await Promise.all([...new Set(names)].map(namesOfLists)));
  return lists.ok ? success(lists.value.flat()) : lists;
}

/** The file that a name means, and the list that it chooses there. Of a link the file that it leads to is meant, with the folder of that. */
function fileOf(nameOrPath: string): Result<{ readonly file: string; readonly chosen: string | undefined }> {
  const { file: name, chosen } = existsSync(nameOrPath)
    ? { file: nameOrPath, chosen: undefined }
    : splitChosen(nameOrPath);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
    return failure(
      'unknown-api',
      `${name} is an address; an API's specification is read from a file, and nothing is fetched: download it, and give its path.`,
    );
  const isPath = /[/\\]|\.(ya?ml|json)$/i.test(name);
  if (!isPath && !knownApis().includes(name)) {
    return failure(
      'unknown-api',
      `There is no API "${name}": choose one of ${knownApis().join(', ')}, or give the path of an OpenAPI file.`,
    );
  }
  const file = isPath ? resolve(name) : resolve(specifications, `${name}.yaml`);
  if (!existsSync(file))
    return failure('unknown-api', `There is no file ${file} to read the API's specification from.`);
  return success({ file: lstatSync(file).isSymbolicLink() ? realpathSync(file) : file, chosen });
}

const shipped = new Map<string, Promise<Result<Api>>>();

/** A specification that comes with the suite, which does not change while it runs, is read once. */
function loadShipped(file: string): Promise<Result<Api>> {
  const loading = shipped.get(file) ?? loadFile(file);
  shipped.set(file, loading);
  return loading;
}

async function loadFile(file: string, chosen?: string): Promise<Result<Api>> {
  const document = await readOnce(file);
  if (!document.ok) return listed(document);
  try {
    return listed(withMessages(understand(document.value, file, chosen), relocationOf(document.value)));
  } catch (thrown) {
    // Schemas may be composed of one another many times over.
    if (thrown instanceof RangeError) return tooDeep(file);
    throw thrown;
  }
}

function understand(document: JsonObject, file: string, chosen: string | undefined): Result<Api> {
  const api = modelOf(document, file, chosen);
  if (isShipped(file) || isTooDeep(document)) return api;
  const current = inCurrentVersion(document, file);
  if (!current.ok) return current;
  const spelling = checkSpelling(current.value, file);
  if (!spelling.ok) return spelling;
  if (!api.ok) return api;
  const structure = checkStructure(current.value, file);
  if (!structure.ok) return structure;
  const schemas = checkSchemaForms(current.value, file);
  return schemas.ok ? api : schemas;
}

/**
 * The API that a dereferenced OpenAPI object describes.
 *
 * @param file for messages, and to name an API without an id.
 * @param chosen the operationId of the list that is meant, where the file has several.
 */
export function deriveApi(document: JsonObject, file: string, chosen?: string): Result<Api> {
  return listed(modelOf(document, file, chosen));
}

function modelOf(document: JsonObject, file: string, chosen: string | undefined): Result<Api> {
  if (isTooDeep(document)) return tooDeep(file);
  const ofItsVersion = checkVersions(document, file);
  if (!ofItsVersion.ok) return ofItsVersion;
  const current = inCurrentVersion(document, file);
  if (!current.ok) return current;
  const sizes = checkPatternSizes(current.value, file);
  return sizes.ok ? derived(current.value, file, chosen) : sizes;
}

function derived(document: JsonObject, file: string, chosen: string | undefined): Result<Api> {
  const about = readMember(
    conformance,
    document['x-conformance'] === undefined ? { id: idOf(file) } : document['x-conformance'],
    `${file}: /x-conformance`,
  );
  const object = readDocument(document, file);
  if (!object.ok) return object;
  const ruled = checkRules(document, file);
  if (!ruled.ok) return ruled;
  const read = all(
    checkVocabulary(document, file),
    about,
    about.ok ? readRequirementFiles(about.value, file, document) : about,
    deriveOperations(document, object.value.paths, file),
    readInfo(object.value.info, `${file}: /info`),
  );
  if (!read.ok) return read;
  const [, entry, files, everything, info] = read.value;
  const choice = chooseList(everything, chosen, file, document);
  if (!choice.ok) return choice;
  const { list, item, operations, isOneOfSeveral } = choice.value;
  const sound = all(
    checkOperations(operations, file),
    each((item === undefined ? [list] : [list, item]).map((one) => checkOperation(one, file))),
    // The schemas that come with the suite are compiled when they are needed, which tests see to.
    each(isShipped(file) ? [] : operations.map((one) => checkBodies(one, file))),
  );
  if (!sound.ok) return sound;
  return success({
    id: isOneOfSeveral ? `${entry.id}.${nameIn(list.id)}` : entry.id,
    title: info.title ?? entry.id,
    noun: list.collection.noun ?? entry.noun,
    requirements: files.requirements,
    readings: files.readings,
    readingsByCheck: readingsByCheck(entry, files.readings),
    service: entry.service,
    security: list.security.length > 0 ? list.security : (item?.security ?? []),
    pathValues: {},
    operations,
    list,
    item,
  });
}

/** The GET operations of a file. */
function deriveOperations(
  document: JsonObject,
  paths: JsonObject | undefined,
  file: string,
): Result<readonly Operation[]> {
  const derived = each(entriesOf(paths).map(([path, node]) => deriveOperation(document, path, node, file)));
  return derived.ok ? success(derived.value.filter((operation) => operation !== undefined)) : derived;
}

/** An id made of a file's name, for a specification that gives none. */
function idOf(file: string): string {
  const name = nameIn(basename(file, extname(file))).replace(/^[^A-Za-z0-9]+/, '');
  return name === '' ? 'api' : name;
}

/** A text with what cannot stand in an id replaced. */
function nameIn(text: string): string {
  return text.replace(/[^A-Za-z0-9._-]+/g, '-');
}

/** Whether an operation that is judged can be judged by what the file says of it. */
function checkOperation(operation: Operation, file: string): Result<unknown> {
  const place =
    operation.collection === undefined ? operation.item?.wrapper : `${operation.collection.items}/-`;
  const entry = place === undefined ? undefined : schemaAt(operation, place);
  return all(checkReferences(operation, entry, file), checkHeaders(operation, file));
}
