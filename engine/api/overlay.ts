import { dirname, isAbsolute, resolve } from 'node:path';
import { exec } from 'jsonpath-rfc9535';
import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { describeThrown, failure, type Result, success } from '../base/result.ts';
import { suggestion } from './name-suggestion.ts';

/** One change of an overlay: a place, and what is removed there or merged into it. */
interface Action {
  readonly target: string;
  readonly update: Json | undefined;
  readonly remove: boolean;
}

/** An OpenAPI Overlay as it was read. */
export interface Overlay {
  /** Path of the OpenAPI file that it changes. */
  readonly base: string;
  readonly actions: readonly Action[];
}

/** Whether a file that was read is an overlay and no OpenAPI file. */
export function isOverlay(content: Json): content is JsonObject {
  return isJsonObject(content) && content.overlay !== undefined && content.openapi === undefined;
}

/**
 * Reads an overlay (OpenAPI Overlay Specification 1.0.0, which 1.1 extends): the file that it extends, in its own folder or below it,
 * and its actions.
 *
 * @returns problem `specification-overlay`, with the file and the place.
 */
export function readOverlay(content: JsonObject, file: string): Result<Overlay> {
  const problem = (place: string, words: string): Result<never> =>
    failure('specification-overlay', `${file}: ${place}: ${words}`);
  const stray = strayMember(content, membersOfOverlay);
  if (stray !== undefined) return problem(stray.place, `an overlay ${stray.words}`);
  const { overlay: version, extends: base, actions } = content;
  if (typeof version !== 'string' || !/^1\.[01]\.\d+$/.test(version))
    return problem(
      '/overlay',
      'it has to name version 1.0 of the OpenAPI Overlay Specification, as in 1.0.0.',
    );
  if (typeof base !== 'string' || base === '')
    return problem('/extends', 'it has to name the OpenAPI file that the overlay changes.');
  if (/^[a-z][a-z0-9+.-]+:/i.test(base) || isAbsolute(base))
    return problem('/extends', `${base} is no path from the folder of the overlay; nothing is fetched.`);
  if (resolve(dirname(file), base) === resolve(file))
    return problem('/extends', 'the overlay extends itself; it has to name an OpenAPI file.');
  if (!isJsonArray(actions) || actions.length === 0)
    return problem('/actions', 'it has to be a list of at least one action.');
  const read: Action[] = [];
  for (const [index, action] of actions.entries()) {
    const place = joinPointer(['actions', String(index)]);
    if (!isJsonObject(action)) return problem(place, 'it has to be an object.');
    const unknown = strayMember(action, membersOfAction);
    if (unknown !== undefined) return problem(`${place}${unknown.place}`, `an action ${unknown.words}`);
    const { target, update, remove = false } = action;
    if (typeof target !== 'string') return problem(`${place}/target`, 'it has to be a JSONPath.');
    if (typeof remove !== 'boolean') return problem(`${place}/remove`, 'it has to be true or false.');
    if (action.copy !== undefined && update === undefined && !remove)
      return problem(`${place}/copy`, 'only update and remove are known, as in version 1.0.');
    if (remove && update !== undefined && hasVocabulary(update))
      return problem(
        `${place}/update`,
        'what it adds of the vocabulary is lost, because the action removes its target; take remove or update out.',
      );
    read.push({ target, update, remove });
  }
  return success({ base: resolve(dirname(file), base), actions: read });
}

/** Members that the specification of overlays knows; an extension begins with `x-`. */
const membersOfOverlay = ['overlay', 'info', 'extends', 'actions'];
const membersOfAction = ['target', 'description', 'update', 'remove', 'copy'];

/** The first member of an object that is none of those that are known, and what to say of it, to follow on what the object is. */
function strayMember(
  object: JsonObject,
  known: readonly string[],
): { readonly place: string; readonly words: string } | undefined {
  const stray = Object.keys(object).find((name) => !name.startsWith('x-') && !known.includes(name));
  if (stray === undefined) return undefined;
  return { place: joinPointer([stray]), words: `has no such member.${suggestion(stray, known)}` };
}

/**
 * The document of the base file with the actions of an overlay carried out in their order: what is removed goes; an update is merged
 * into an object, where it replaces single values and goes on at the end of lists, and becomes the last element of a list.
 *
 * An action whose path leads nowhere changes nothing, as the specification of overlays says, unless it brings members of the vocabulary:
 * those would be lost, and nothing would be judged by them.
 *
 * @param document the base file, before its references are replaced; it is not changed.
 * @param file path of the overlay, for messages.
 * @returns problem `specification-overlay`, with the file and the place.
 */
export function applyOverlay(
  document: JsonObject,
  { actions, base }: Overlay,
  file: string,
): Result<JsonObject> {
  let changed: Json = structuredClone(document);
  for (const [index, { target, update, remove }] of actions.entries()) {
    const problem = (words: string): Result<never> =>
      failure(
        'specification-overlay',
        `${file}: ${joinPointer(['actions', String(index), 'target'])}: ${words}`,
      );
    const found = placesAt(changed, target);
    if (!found.ok) return problem(`${target} is no JSONPath of RFC 9535: ${found.problem.message}`);
    if (remove && found.value.some((place) => place.length === 0))
      return problem(`${target} leads to the whole document, which cannot be removed.`);
    if (found.value.length === 0 && update !== undefined && hasVocabulary(update))
      return problem(`${target} leads to nothing in ${base}.`);
    // From the last to the first, so that removing an element moves none that is still to be removed.
    for (const place of [...found.value].reverse()) {
      const next: Result<Json> = remove
        ? success(without(changed, place))
        : updated(changed, place, update, (words) => problem(`${target} ${words}`));
      if (!next.ok) return next;
      changed = next.value;
    }
  }
  return isJsonObject(changed)
    ? success(changed)
    : failure('specification-overlay', `${file} leaves no object.`);
}

type Place = readonly (string | number)[];

/** Places that one path may lead to, and steps to any depth that it may have: more than overlays need, and soon walked. */
const mostPlaces = 10_000;
const mostDescents = 2;

/** The places that a JSONPath leads to, each once, in the order of the document. */
function placesAt(document: Json, target: string): Result<readonly Place[]> {
  const refuse = (words: string): Result<never> => failure('specification-overlay', words);
  if (/\b(match|search)\s*\(/.test(target))
    return refuse('its functions match and search are not carried out.');
  if (target.split('..').length - 1 > mostDescents)
    return refuse(`it has more than ${mostDescents} steps to any depth.`);
  const found = new Map<string, Place>();
  try {
    exec(JSON.parse(JSON.stringify(document)), target, (_, place) => {
      found.set(JSON.stringify(place), place);
      if (found.size > mostPlaces) throw new Error(`It leads to more than ${mostPlaces} places.`);
    });
    return success([...found.values()]);
  } catch (thrown) {
    const [line = ''] = describeThrown(thrown).split('\n');
    return refuse(/[.!?]$/.test(line) ? line : `${line}.`);
  }
}

/** A document without what stands at a place. */
function without(value: Json, [step, ...rest]: Place): Json {
  if (isJsonArray(value) && typeof step === 'number')
    return rest.length === 0
      ? value.filter((_, index) => index !== step)
      : value.map((element, index) => (index === step ? without(element, rest) : element));
  if (!isJsonObject(value) || typeof step !== 'string') return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): readonly [string, Json][] => {
      if (name !== step) return [[name, member]];
      return rest.length === 0 ? [] : [[name, without(member, rest)]];
    }),
  );
}

/** A document with an update merged in at a place. */
function updated(
  value: Json,
  [step, ...rest]: Place,
  update: Json | undefined,
  problem: (words: string) => Result<never>,
): Result<Json> {
  if (step !== undefined) {
    const inner = isJsonArray(value) ? value[Number(step)] : isJsonObject(value) ? value[step] : undefined;
    const next = inner === undefined ? success(value) : updated(inner, rest, update, problem);
    if (!next.ok) return next;
    if (isJsonArray(value)) return success(value.map((element, at) => (at === step ? next.value : element)));
    return success(isJsonObject(value) ? { ...value, [step]: next.value } : value);
  }
  if (update === undefined) return success(value);
  if (isJsonArray(value)) return success([...value, update]);
  if (!isJsonObject(value))
    return problem('leads to a single value; an update needs an object or a list to go into.');
  if (!isJsonObject(update)) return problem('leads to an object, so that its update has to be one.');
  return success(merged(value, update));
}

/** Two objects as one: objects in both are merged, lists follow on each other, and what is single is that of the update. */
function merged(value: JsonObject, update: JsonObject): JsonObject {
  const both = Object.entries(update).map(([name, ours]): [string, Json] => {
    const theirs = Object.hasOwn(value, name) ? value[name] : undefined;
    if (isJsonObject(theirs) && isJsonObject(ours)) return [name, merged(theirs, ours)];
    if (isJsonArray(theirs) && isJsonArray(ours)) return [name, [...theirs, ...ours]];
    return [name, ours];
  });
  return { ...value, ...Object.fromEntries(both) };
}

/** Whether something holds an extension, at any depth. */
function hasVocabulary(value: Json): boolean {
  if (isJsonArray(value)) return value.some(hasVocabulary);
  if (!isJsonObject(value)) return false;
  return Object.entries(value).some(([name, member]) => name.startsWith('x-') || hasVocabulary(member));
}
