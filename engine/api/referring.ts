import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { joinPointer, splitPointer } from '../base/pointer.ts';
import { failure, type Problem, type Result, success } from '../base/result.ts';
import { type NamedSchemas, namedSchemas } from './anchors.ts';
import { suggestion } from './name-suggestion.ts';
import { type Part, partAt } from './openapi-parts.ts';

/** A value as a file has it, and where. */
export interface Found {
  readonly node: Json;
  readonly file: string;
  readonly way: readonly string[];
}

/**
 * What a file holds that another refers to.
 *
 * @param address as the reference has it, without a fragment.
 * @param from path of the file that refers to it.
 * @param place of the reference, for messages.
 */
export type ReadFile = (address: string, from: string, place: string) => Result<Pick<Found, 'file' | 'node'>>;

/** How the references of a file, and of those that it refers to, are followed. */
interface References {
  /**
   * What a reference leads to; undefined, and a problem, where it leads nowhere.
   *
   * @param found the object with the reference.
   * @param keyword by which it refers.
   * @param part what has to stand there, where that is known.
   */
  readonly follow: (found: Found, keyword: string, part: Part | undefined) => Found | undefined;
  /** Looks whether each value of a discriminator leads somewhere; what has no `#` may be the name of a schema. */
  readonly checkMapping: (found: Found) => void;
  /** A problem of a reference that leads to other references alone. */
  readonly leadsNowhere: (found: Found, keyword: string, words: string) => void;
}

/** References on the way to one place: more than files have, and few enough to follow. */
const mostSteps = 100;

/**
 * @param main the file to begin with, and what it holds.
 * @param refuse takes each problem.
 */
export function referencesOf(
  main: Pick<Found, 'file' | 'node'>,
  read: ReadFile,
  refuse: (problem: Problem) => void,
): References {
  const contents = new Map([[main.file, main.node]]);
  const named = new Map<string, NamedSchemas>();
  const schemasOf = (file: string): NamedSchemas => {
    const known = named.get(file) ?? namedSchemas(contents.get(file) ?? null, file);
    named.set(file, known);
    return known;
  };
  const placeIn = (file: string, way: readonly string[]): Found =>
    way.reduce<Found>(stepped, { file, node: contents.get(file) ?? null, way: [] });

  /** Where the fragment of a reference begins: a schema with an address of its own, or a file. */
  const startOf = (address: string, { file, way }: Found, place: string): Result<Found> => {
    const schemas = schemasOf(file);
    const own = address === '' ? schemas.around(way) : schemas.byAddress(address, way);
    if (own !== undefined) return success(placeIn(file, own));
    const source = read(address, file, place);
    if (!source.ok) return source;
    contents.set(source.value.file, source.value.node);
    return success({ way: [], ...source.value });
  };

  const located = (target: string, from: Found, place: string, steps = 0): Result<Found> => {
    const [address = '', ...rest] = target.split('#');
    const fragment = unescaped(rest.join('#'));
    const start = startOf(address, from, place);
    if (!start.ok) return start;
    if (fragment !== '' && !fragment.startsWith('/')) return namedIn(start.value, fragment, target, place);
    const found = steppedThrough(start.value, fragment, target, place, steps);
    if (found.ok || start.value.way.length === 0 || address !== '') return found;
    // Many write the place in the file, also below a schema with an address of its own.
    const inFile = steppedThrough(placeIn(from.file, []), fragment, target, place, steps);
    return inFile.ok ? inFile : found;
  };

  const namedIn = (
    { file, way: around }: Found,
    name: string,
    target: string,
    place: string,
  ): Result<Found> => {
    const way = schemasOf(file).byName(name, around);
    const where = file === main.file ? 'the file' : shortened(file);
    return way === undefined
      ? failure(
          'specification-reference',
          `${place}: the reference ${JSON.stringify(shortened(target))} names no $anchor of ${where}, or one that it has several times; a place of the file begins with #/.`,
        )
      : success(placeIn(file, way));
  };

  const steppedThrough = (
    root: Found,
    fragment: string,
    target: string,
    place: string,
    steps: number,
  ): Result<Found> => {
    const nowhere = (words: string): Result<never> =>
      failure('specification-reference', `${place}: it refers to ${shortened(target)}, and ${words}`);
    let here = root;
    const way: string[] = [...root.way];
    for (const token of splitPointer(fragment)) {
      // A reference on the way leads to where the rest is.
      for (let hops = steps; isReference(here.node) && !hasOwn(here.node, token); hops += 1) {
        const next = hops < mostSteps ? located(here.node.$ref, here, place, hops + 1) : undefined;
        if (next?.ok !== true) return nowhere(`there is no ${joinPointer([...way, token])}.`);
        here = next.value;
      }
      way.push(token);
      if (!hasOwn(here.node, token))
        return nowhere(
          `there is no ${joinPointer(way)}.${suggestion(token, isJsonObject(here.node) ? Object.keys(here.node) : [])}`,
        );
      here = stepped(here, token);
    }
    return success(here);
  };

  const otherPart = (target: string, end: Found, part: Part): string | undefined => {
    if (end.file !== main.file || !target.startsWith('#')) return undefined;
    const there = words[partAt(main.node, end.way) ?? 'other'];
    const here = words[part];
    return there === undefined || here === undefined || there === here
      ? undefined
      : `it refers to ${shortened(target)}, which is ${there}, and ${here} has to stand here.`;
  };

  const placeOf = ({ file, way }: Found, ...further: readonly string[]): string =>
    `${file}: ${joinPointer([...way, ...further])}`;

  return {
    follow: (found, keyword, part) => {
      const place = placeOf(found, keyword);
      const target = isJsonObject(found.node) ? found.node[keyword] : undefined;
      const wrong = (message: string): undefined => {
        refuse({ code: 'specification-reference', message: `${place}: ${message}` });
        return undefined;
      };
      if (typeof target !== 'string' || target === '')
        return wrong('a reference has to be a text, such as #/components/schemas/Book.');
      const end = located(target, found, place);
      if (!end.ok) refuse(end.problem);
      if (!end.ok) return undefined;
      const other = part === undefined ? undefined : otherPart(target, end.value, part);
      return other === undefined ? end.value : wrong(other);
    },
    checkMapping: (found) => {
      for (const [word, target] of isJsonObject(found.node) ? Object.entries(found.node) : []) {
        if (typeof target !== 'string' || !target.includes('#')) continue;
        const end = located(target, found, placeOf(found, word));
        if (!end.ok) refuse(end.problem);
      }
    },
    leadsNowhere: (found, keyword, whereto) => {
      const target = isJsonObject(found.node) ? found.node[keyword] : undefined;
      refuse({
        code: 'specification-reference',
        message: `${placeOf(found, keyword)}: the reference ${JSON.stringify(target)} leads ${whereto}.`,
      });
    },
  };
}

/** How messages call what can be referred to. */
const words: Readonly<Partial<Record<Part, string>>> = {
  document: 'the whole file',
  components: 'the components',
  paths: 'all paths',
  path: 'a path',
  operation: 'an operation',
  parameter: 'a parameter',
  header: 'a header',
  responses: 'all responses',
  response: 'a response',
  content: 'a media type',
  body: 'the body of a request',
  schema: 'a schema',
  'deep schema': 'a schema',
  'deep member': 'a schema',
  example: 'an example',
  link: 'a link',
  callback: 'a callback',
  scheme: 'a security scheme',
};

function isReference(node: Json): node is { readonly $ref: string } {
  return isJsonObject(node) && typeof node.$ref === 'string';
}

function hasOwn(node: Json, token: string): boolean {
  if (isJsonArray(node)) return /^\d+$/.test(token) && Number(token) < node.length;
  return isJsonObject(node) && Object.hasOwn(node, token);
}

function stepped({ node, file, way }: Found, token: string): Found {
  const inner = isJsonArray(node) ? node[Number(token)] : isJsonObject(node) ? node[token] : undefined;
  return { node: inner ?? null, file, way: [...way, token] };
}

/** The text of a fragment, percent-encoding undone; the fragment itself where it is not well-formed. */
export function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function shortened(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}
