import { isHeaderName } from '../base/header-fields.ts';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { familyOf, readMediaType } from '../base/media-type.ts';
import { joinPointer } from '../base/pointer.ts';
import { type Result, unlessAny } from '../base/result.ts';
import { wrongLinks } from './links.ts';
import type { DocumentedContent, Operation } from './model.ts';
import { entriesOf } from './openapi.ts';
import { methods } from './openapi-parts.ts';
import { namesIn, wrongTemplate } from './path-templates.ts';
import { canBeJson, responseFor } from './responses.ts';
import { wrongServers } from './servers.ts';
import { vocabulary } from './vocabulary/all.ts';
import type { Place } from './vocabulary/member.ts';

/** Parameters of one operation: more would make a run of many hours, and no file that people write has them. */
const mostParameters = 400;

/** Names of the members of the vocabulary that say something of one operation, or of one parameter. */
const ofOperations = membersOn('operation');
const ofParameters = membersOn('parameter');

/** Something that OpenAPI says in words and not by its schema, where a document breaks it. */
interface Breach {
  readonly way: readonly string[];
  readonly message: string;
}

/**
 * Whether a document keeps the rules that the schema of OpenAPI does not hold: the form of paths, names that are given once, and
 * texts of one line where a name is meant.
 *
 * @returns problem `specification-malformed` for each that it breaks.
 */
export function checkRules(document: JsonObject, file: string): Result<undefined> {
  const paths = isJsonObject(document.paths) ? entriesOf(document.paths) : [];
  const breaches = [
    ...paths.flatMap(([path]) => wrongPath(path)),
    ...paths.flatMap(([path, node]) => wrongTemplate(path, node)),
    ...paths.flatMap(([path, node]) => wrongParameters(['paths', path], node)),
    ...repeatedIds(paths),
    ...repeatedPaths(paths),
    ...neverAsked(paths),
    ...neverSent(paths, document.components),
  ];
  return unlessAny('specification-malformed', [
    ...breaches.map(({ way, message }) => `${file}: ${joinPointer(way)}: ${message}`),
    ...[...wrongServers(document), ...wrongLinks(document)].map((words) => `${file}: ${words}`),
  ]);
}

/** What is wrong with the operations that are judged, beyond what each of their parts says. */
export function checkOperations(operations: readonly Operation[], file: string): Result<undefined> {
  const judged = operations.filter(({ collection, item }) => collection !== undefined || item !== undefined);
  const items = operations.filter(({ item }) => item !== undefined);
  const at = ({ path }: Operation, words: string): string =>
    `${file}: ${joinPointer(['paths', path, 'get'])}${words}`;
  const inFile = (words: string): string => `${file}: ${words}`;
  return unlessAny('specification-incomplete', [
    ...judged
      .filter((operation) => responseFor(operation, 200) === undefined)
      .map((one) => at(one, '/responses: there is no response for a success, such as 200, 2XX or default.')),
    ...judged.flatMap((one) => {
      const types = (responseFor(one, 200)?.contents ?? []).map(({ mediaType }) => mediaType);
      return types.length === 0 || types.some((type) => canBeRead(type) || readMediaType(type) === undefined)
        ? []
        : [
            at(
              one,
              `/responses: a success has the types ${types.join(' and ')}; the suite reads JSON and XML.`,
            ),
          ];
    }),
    ...operations.flatMap((one) => [
      ...one.responses.flatMap(({ status, contents }) =>
        sameTypes(one, String(status), contents).map(inFile),
      ),
      ...one.ranges.flatMap(({ range, contents }) => sameTypes(one, range, contents).map(inFile)),
    ]),
    ...items
      .slice(1)
      .map((one) =>
        at(one, `/x-item: ${items[0]?.path ?? ''} has an x-item already, and one operation reads an entry.`),
      ),
  ]);
}

/** Media types of one response that are the same, but for how they are written. */
function sameTypes(
  operation: Operation,
  status: string,
  contents: readonly DocumentedContent[],
): readonly string[] {
  const names = contents.map(({ mediaType: text }) => {
    const type = readMediaType(text);
    return type === undefined ? text : JSON.stringify([type.name, Object.entries(type.parameters).sort()]);
  });
  return contents.flatMap(({ mediaType }, index) => {
    const first = contents[names.indexOf(names[index] ?? '')];
    const place = joinPointer(['paths', operation.path, 'get', 'responses', status, 'content', mediaType]);
    return first === undefined || first === contents[index]
      ? []
      : [`${place}: it is the media type ${first.mediaType} too; a response has one body of each.`];
  });
}

/** Whether bodies of a media type can be read: those of JSON, of XML, or of a range with JSON in it. */
function canBeRead(type: string): boolean {
  return canBeJson(type) || familyOf(type) === 'xml';
}

function wrongPath(path: string): readonly Breach[] {
  const words = problemOf(path);
  return words === undefined ? [] : [{ way: ['paths', path], message: `the path ${words}.` }];
}

function problemOf(path: string): string | undefined {
  if (!path.startsWith('/')) return 'has to begin with a slash';
  if (/[\s\p{Cc}]/u.test(path)) return 'has a space or a line ending; percent-encode it';
  if (/[?#]/.test(path)) return 'has a query or a fragment; a query is described by parameters';
  if (path.includes('//')) return 'has two slashes with nothing between them';
  if (path.split('/').some((segment) => /^(?:\.|%2e){1,2}$/i.test(segment)))
    return 'has a segment of dots, which no client sends as it stands';
  if (/[{}]/.test(path.replace(/\{[^{}/]+\}/g, ''))) return 'has a brace that opens or closes no parameter';
  const names = namesIn(path);
  return new Set(names).size < names.length ? 'has a parameter twice' : undefined;
}

function wrongParameters(way: readonly string[], node: Json): readonly Breach[] {
  if (!isJsonObject(node)) return [];
  const own = isJsonObject(node.get) ? wrongList([...way, 'get', 'parameters'], node.get.parameters) : [];
  return [...wrongList([...way, 'parameters'], node.parameters), ...own];
}

function wrongList(way: readonly string[], list: Json | undefined): readonly Breach[] {
  if (!isJsonArray(list)) return [];
  if (list.length > mostParameters)
    return [{ way, message: `there are ${list.length} parameters; ${mostParameters} are the most.` }];
  const seen = new Set<string>();
  return list.flatMap((parameter, index): readonly Breach[] => {
    if (!isJsonObject(parameter) || typeof parameter.name !== 'string') return [];
    const key = `${String(parameter.in)} ${parameter.name}`;
    const isKnown = seen.has(key);
    seen.add(key);
    const place = [...way, String(index)];
    if (/\p{Cc}/u.test(parameter.name)) return [{ way: place, message: 'the name has more than one line.' }];
    if (parameter.in === 'header' && !isHeaderName(parameter.name))
      return [
        { way: place, message: `${JSON.stringify(parameter.name)} is a name that no header can have.` },
      ];
    return isKnown
      ? [{ way: place, message: `the parameter ${parameter.name} is declared twice in the same place.` }]
      : [];
  });
}

function membersOn(wanted: Place): readonly string[] {
  return vocabulary.flatMap(({ name, place }) => (place === wanted ? [name] : []));
}

/** Members of the vocabulary on operations that are never sent, for a run only reads: nothing would come of them. */
function neverAsked(paths: readonly (readonly [path: string, node: Json])[]): readonly Breach[] {
  return paths.flatMap(([path, node]) =>
    methods.flatMap((method): readonly Breach[] => {
      const operation = isJsonObject(node) ? node[method] : undefined;
      if (method === 'get' || !isJsonObject(operation)) return [];
      return ofOperations
        .filter((name) => operation[name] !== undefined)
        .map((name) => ({
          way: ['paths', path, method, name],
          message: `only get is sent, so ${name} has no meaning here; take it out, or write it at get.`,
        }));
    }),
  );
}

/** Members of the vocabulary on parameters of operations that are never sent; those that another operation may have, too, are left alone. */
function neverSent(
  paths: readonly (readonly [path: string, node: Json])[],
  components: Json | undefined,
): readonly Breach[] {
  const listOf = (node: Json | undefined): readonly Json[] =>
    isJsonObject(node) && isJsonArray(node.parameters) ? node.parameters : [];
  const shared = isJsonObject(components) && isJsonObject(components.parameters) ? components.parameters : {};
  const sent = new Set<Json>([
    ...Object.values(shared),
    ...paths.flatMap(([, node]) => (isJsonObject(node) ? [...listOf(node), ...listOf(node.get)] : [])),
  ]);
  return paths.flatMap(([path, node]) =>
    methods.flatMap((method): readonly Breach[] => {
      if (method === 'get' || !isJsonObject(node)) return [];
      return listOf(node[method]).flatMap((parameter, index) =>
        ofParameters
          .filter((name) => isJsonObject(parameter) && !sent.has(parameter) && parameter[name] !== undefined)
          .map((name) => ({
            way: ['paths', path, method, 'parameters', String(index), name],
            message: `only get is sent, so ${name} has no meaning here; take it out, or write it at get.`,
          })),
      );
    }),
  );
}

/** Paths that are read and differ in the names of their parameters alone, so that a request is of both. */
function repeatedPaths(paths: readonly (readonly [path: string, node: Json])[]): readonly Breach[] {
  const seen = new Map<string, string>();
  return paths.flatMap(([path, node]): readonly Breach[] => {
    if (!isJsonObject(node) || node.get === undefined) return [];
    const shape = path.replace(/\{[^{}/]+\}/g, '{}');
    const other = seen.get(shape);
    seen.set(shape, path);
    const message = `the path is that of ${other} too, but for the names of its parameters.`;
    return other === undefined ? [] : [{ way: ['paths', path], message }];
  });
}

function repeatedIds(paths: readonly (readonly [path: string, node: Json])[]): readonly Breach[] {
  const seen = new Map<string, string>();
  // A path may refer to another one, and then has its operations.
  const known = new Set<Json>();
  return paths.flatMap(([path, node]) =>
    methods.flatMap((method): readonly Breach[] => {
      const operation = isJsonObject(node) ? node[method] : undefined;
      if (!isJsonObject(operation) || known.has(operation)) return [];
      known.add(operation);
      const id = operation.operationId;
      if (typeof id !== 'string') return [];
      const way = ['paths', path, method, 'operationId'];
      if (id.trim() === '') return [{ way, message: 'the id is empty.' }];
      if (/\p{Cc}/u.test(id)) return [{ way, message: 'the id has more than one line.' }];
      const other = seen.get(id);
      seen.set(id, method === 'get' ? path : `${method.toUpperCase()} ${path}`);
      return other === undefined ? [] : [{ way, message: `the id ${id} is that of ${other} too.` }];
    }),
  );
}
