import type { Query } from '../base/exchange.ts';
import { didYouMean } from '../base/nearest.ts';
import { failure, type Result, success } from '../base/result.ts';
import { parametersNamed } from './derive-operation.ts';
import type { Api, Operation, Parameter } from './model.ts';

/** Values of parameters by their names. */
export type PathValues = Readonly<Record<string, string>>;

/**
 * An API whose paths are filled in, and whose queries have the parameters that every request needs: each has the value that the
 * user gives, else its `default` or `example`. Only the parameter that takes an entry's identity stays as it is. Other parameters
 * of the query go along where the user gives them a value, unless the suite sets them by itself.
 *
 * @param listPath the path of the list, where it is another than the file says.
 * @returns problem `usage` for a parameter without a value, for a value that cannot stand in a path, and for a name that no
 *   operation has.
 */
export function fillPaths(api: Api, given: PathValues, listPath?: string): Result<Api> {
  const used = [api.list, ...(api.item === undefined ? [] : [api.item])];
  const names = new Set(
    used.flatMap((one) => [...openParameters(one), ...openQuery(one).map(quotedParameter)]),
  );
  const unknown = Object.keys(given).find((name) => !names.has(name));
  if (unknown !== undefined)
    return failure(
      'usage',
      `TARGET_PARAMS gives ${unknown}, and no path of ${api.id} has {${unknown}}, nor is it a parameter of the query that the suite leaves to the user.${didYouMean(unknown, names)}`,
    );
  // The same object, so that what was found out about the API is known for it.
  if (names.size === 0 && listPath === undefined) return success(api);
  const own = filled(api.list, given);
  if (!own.ok) return own;
  const list = listPath === undefined ? own.value : { ...own.value, path: listPath };
  const item = api.item === undefined ? undefined : filled(api.item, given);
  if (item !== undefined && !item.ok) return item;
  const replaced = (operation: Operation): Operation => {
    if (operation === api.list) return list;
    return operation === api.item && item !== undefined ? item.value : operation;
  };
  return success({
    ...api,
    list,
    item: item?.value,
    operations: api.operations.map(replaced),
    pathValues: given,
    ...(listPath === undefined ? {} : { listPath }),
  });
}

function quotedParameter({ name }: Parameter): string {
  return name;
}

/** The parameters in an operation's path that a value is needed for. */
function openParameters({ path, item }: Operation): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== item?.parameter);
}

/** The parameters in an operation's query that every request needs, and those that the suite does not set by itself. */
function openQuery({ parameters, collection }: Operation): readonly Parameter[] {
  const set = collection === undefined ? [] : parametersNamed(collection);
  return parameters.filter(
    ({ name, place, required, filter }) =>
      place === 'query' && (required || (filter === undefined && !set.includes(name))),
  );
}

function filled<O extends Operation>(operation: O, given: PathValues): Result<O> {
  const path = filledPath(operation, given);
  if (!path.ok) return path;
  const always = alwaysAsked(operation, given);
  if (!always.ok) return always;
  return success({
    ...operation,
    path: path.value,
    always: always.value,
    // What every request is filtered by is no filter of the list: nothing is known of the list without it.
    parameters: operation.parameters.map((one) => (one.required ? { ...one, filter: undefined } : one)),
  });
}

function filledPath(operation: Operation, given: PathValues): Result<string> {
  let { path } = operation;
  for (const name of openParameters(operation)) {
    const declared = operation.parameters.find((one) => one.place === 'path' && one.name === name);
    const value = Object.hasOwn(given, name) ? given[name] : declared?.example;
    if (value === undefined) return valueless(operation, `has {${name}}`, name);
    if (/^\.{0,2}$/.test(value))
      return failure(
        'usage',
        `The value "${value}" of {${name}} cannot stand in a path; give another by --param.`,
      );
    path = path.replace(`{${name}}`, () => encodeURIComponent(value.toWellFormed()));
  }
  return success(path);
}

function alwaysAsked(operation: Operation, given: PathValues): Result<Query> {
  const always: [string, string][] = [];
  for (const { name, required, example } of openQuery(operation)) {
    const value = Object.hasOwn(given, name) ? given[name] : required ? example : undefined;
    if (value !== undefined) always.push([name, value]);
    else if (required) return valueless(operation, `cannot be asked for without ${name}`, name);
  }
  return success(always);
}

function valueless({ path }: Operation, words: string, name: string): Result<never> {
  return failure(
    'usage',
    `The path ${path} ${words}, and the specification gives no value for it; give one by --param ${name}=VALUE or TARGET_PARAMS.`,
  );
}
