import { didYouMean } from '../base/nearest.ts';
import { failure, type Result, success } from '../base/result.ts';
import type { Api, Operation } from './model.ts';

/** Values of path parameters by their names. */
export type PathValues = Readonly<Record<string, string>>;

/**
 * An API whose paths are filled in: each parameter has the value that the user gives, else its `default` or `example`. Only
 * the parameter that takes an entry's identity stays as it is.
 *
 * @param listPath the path of the list, where it is another than the file says.
 * @returns problem `usage` for a parameter without a value, for a value that cannot stand in a path, and for a name that no path
 *   has.
 */
export function fillPaths(api: Api, given: PathValues, listPath?: string): Result<Api> {
  const names = new Set([api.list, ...(api.item === undefined ? [] : [api.item])].flatMap(openParameters));
  const unknown = Object.keys(given).find((name) => !names.has(name));
  if (unknown !== undefined)
    return failure(
      'usage',
      `TARGET_PARAMS gives ${unknown}, and no path of ${api.id} has {${unknown}}.${didYouMean(unknown, names)}`,
    );
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

/** The parameters in an operation's path that a value is needed for. */
function openParameters({ path, item }: Operation): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)]
    .map(([, name = '']) => name)
    .filter((name) => name !== item?.parameter);
}

function filled<O extends Operation>(operation: O, given: PathValues): Result<O> {
  let { path } = operation;
  for (const name of openParameters(operation)) {
    const declared = operation.parameters.find((one) => one.place === 'path' && one.name === name);
    const value = Object.hasOwn(given, name) ? given[name] : declared?.example;
    if (value === undefined)
      return failure(
        'usage',
        `The path ${operation.path} has {${name}}, and the specification gives no value for it; give one by --param ${name}=VALUE or TARGET_PARAMS.`,
      );
    if (/^\.{0,2}$/.test(value))
      return failure(
        'usage',
        `The value "${value}" of {${name}} cannot stand in a path; give another by --param.`,
      );
    path = path.replace(`{${name}}`, () => encodeURIComponent(value.toWellFormed()));
  }
  return success({ ...operation, path });
}
