import type { ErrorObject } from 'ajv';
import { isJsonArray, isJsonObject } from '../../base/json.ts';
import { nearestWord } from '../../base/nearest.ts';
import { wordsFor } from '../../base/schema-words.ts';
import { meantElsewhere } from './elsewhere.ts';

/**
 * What is wrong with a value: a sentence for each thing, and none for what only follows from another.
 *
 * @param errors what Ajv found, with the schemas and values that they are about.
 * @param where the file and the place in it, for a pointer from the value to what is wrong.
 */
export function sentencesOf(
  errors: readonly ErrorObject[],
  where: (pointer: string) => string,
): readonly [string, ...string[]] {
  const shown = withoutConsequences(errors.filter(({ keyword }) => keyword !== 'if'));
  const [first = `${where('')}: it is not of the form that it should have.`, ...others] = new Set(
    shown.map((error) => `${where(error.instancePath)}: it ${sentenceOf(error)}`),
  );
  return [first, ...others];
}

function withoutConsequences(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const typed = errors.filter(isOfType(errors));
  const choices = typed.filter(({ keyword }) => keyword === 'anyOf' || keyword === 'oneOf');
  const chosen = [...choices].reverse().reduce(withoutOtherForms, typed);
  return chosen.filter((error) => !chosen.some((other) => other !== error && explains(other, error)));
}

/** Whether an error is about a value of the type that its schema asks for, or about the type itself. */
function isOfType(errors: readonly ErrorObject[]): (error: ErrorObject) => boolean {
  return ({ keyword, instancePath, parentSchema }) =>
    keyword === 'type' ||
    errors.every(
      (other) =>
        other.keyword !== 'type' ||
        other.instancePath !== instancePath ||
        other.parentSchema !== parentSchema,
    );
}

/** Where a value may have one of several forms, only what is wrong with the form that it has; the choice itself where it has none. */
function withoutOtherForms(errors: readonly ErrorObject[], choice: ErrorObject): readonly ErrorObject[] {
  const inside = errors.filter(
    ({ schemaPath, instancePath }) =>
      schemaPath.startsWith(`${choice.schemaPath}/`) && instancePath.startsWith(choice.instancePath),
  );
  const ofForm = inside.filter((error) => !isOtherForm(error, choice));
  const dropped =
    ofForm.length === 0 ? inside : [choice, ...inside.filter((error) => !ofForm.includes(error))];
  return errors.filter((error) => !dropped.includes(error));
}

/**
 * Whether an error says no more than that a value has not one of the forms of a choice: it is of another type, or lacks
 * its members.
 */
function isOtherForm({ keyword, instancePath }: ErrorObject, choice: ErrorObject): boolean {
  return instancePath === choice.instancePath && keyword === (isOfMembers(choice) ? 'required' : 'type');
}

/** Whether a choice is between members of an object, and not between forms of a value. */
function isOfMembers({ schema }: ErrorObject): boolean {
  return isJsonArray(schema) && schema.every((form) => !isJsonObject(form) || form.type === undefined);
}

/** Whether one error is the cause of another: a value of another type, or a member that was given under a misspelt name. */
function explains(other: ErrorObject, error: ErrorObject): boolean {
  if (other.instancePath !== error.instancePath) return false;
  if (other.keyword === 'type') return error.keyword !== 'type';
  const missing =
    error.keyword === 'required' ? [String(error.params.missingProperty)] : membersAskedFor(error.schema);
  return missing.includes(nearestOf(other) ?? '');
}

/** The member that an unknown one most likely stands for: one that is not there yet before one that is. */
function nearestOf({ params, parentSchema, data }: ErrorObject): string | undefined {
  const { additionalProperty: name } = params;
  const known = isJsonObject(parentSchema?.properties) ? Object.keys(parentSchema.properties) : [];
  if (typeof name !== 'string') return undefined;
  const open = known.filter((one) => !isJsonObject(data) || data[one] === undefined);
  return nearestWord(name, open) ?? nearestWord(name, known);
}

function sentenceOf(error: ErrorObject): string {
  const { keyword, params, data } = error;
  switch (keyword) {
    case 'additionalProperties':
      return unknownMember(error);
    case 'required':
      return `needs ${String(params.missingProperty)}${titleOf(error, ' beside ')}.`;
    case 'dependentRequired':
      return `has ${String(params.property)}, which needs ${String(params.missingProperty)} beside it.`;
    case 'enum': {
      const words = isJsonArray(params.allowedValues) ? params.allowedValues.map(String) : [];
      const near = typeof data === 'string' ? wordMeant(data, words) : undefined;
      return `${wordsFor(error)}.${near === undefined ? '' : ` Did you mean ${near}?`}`;
    }
    case 'not':
    case 'anyOf':
    case 'oneOf':
      return choiceWords(error);
    case 'uniqueItems':
      return 'has the same element twice.';
    case 'minItems':
    case 'minProperties':
      return isEmpty(data) ? 'is empty.' : `${wordsFor(error)}.`;
    default:
      return `${wordsFor(error)}.`;
  }
}

function wordMeant(written: string, words: readonly string[]): string | undefined {
  // A short word is near to any other.
  return meantElsewhere(written, words) ?? (written.length > 3 ? nearestWord(written, words) : undefined);
}

function isEmpty(value: unknown): boolean {
  return isJsonArray(value) ? value.length === 0 : isJsonObject(value) && Object.keys(value).length === 0;
}

function unknownMember(error: ErrorObject): string {
  const { additionalProperty: name } = error.params;
  if (String(name).startsWith('x-'))
    return `has ${JSON.stringify(name)}, which means nothing within another member of the vocabulary; it belongs on an object of OpenAPI, such as an operation, a parameter or a schema.`;
  const near = nearestOf(error);
  const known = isJsonObject(error.parentSchema?.properties)
    ? Object.keys(error.parentSchema.properties)
    : [];
  const hint = near === undefined ? `It may have ${known.join(', ')}.` : `Did you mean ${near}?`;
  return `has ${JSON.stringify(name)}, which has no meaning here. ${hint}`;
}

/** What a part of the vocabulary goes with, or does not, where its schema says so in a title. */
function titleOf({ parentSchema }: ErrorObject, before: string): string {
  // A whole schema has a title of its own.
  const { title, type } = parentSchema ?? {};
  return typeof title === 'string' && type === undefined ? `${before}${title}` : '';
}

/** A choice between members, or between forms. */
function choiceWords(error: ErrorObject): string {
  const { keyword, params, data, schema } = error;
  const names = membersAskedFor(keyword === 'not' ? [schema] : schema);
  if (keyword === 'not' && names.length === 0) return `means nothing${titleOf(error, ' beside ')}.`;
  if (keyword === 'not') return `has ${names.join(' and ')}, which exclude each other; leave one out.`;
  if (names.length === 0 || !isOfMembers(error)) return `${formsWords(error)}.`;
  const given = names.filter((name) => isJsonObject(data) && data[name] !== undefined);
  if (isJsonArray(params.passingSchemas) || given.length > 1)
    return `has ${given.join(' and ')}, which exclude each other; leave one out.`;
  return `needs ${names.join(' or ')}${titleOf(error, ' beside ')}.`;
}

function membersAskedFor(schemas: unknown): readonly string[] {
  if (!isJsonArray(schemas)) return [];
  return schemas.flatMap((schema) =>
    isJsonObject(schema) && isJsonArray(schema.required) ? schema.required.map(String) : [],
  );
}

/** The forms of a choice by their types, such as a text or an object. */
function formsWords(error: ErrorObject): string {
  const types = isJsonArray(error.schema)
    ? error.schema.flatMap((form) => (isJsonObject(form) && typeof form.type === 'string' ? [form.type] : []))
    : [];
  return types.length === 0
    ? wordsFor(error)
    : wordsFor({ ...error, keyword: 'type', params: { type: [...new Set(types)] } });
}
