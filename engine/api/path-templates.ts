import { isJsonArray, isJsonObject, type Json } from '../base/json.ts';
import { suggestion } from './name-suggestion.ts';
import { methods } from './openapi-parts.ts';

/** Something that is wrong with the parameters of a path, and where. */
interface WrongTemplate {
  readonly way: readonly string[];
  readonly message: string;
}

/** The names in the braces of a path. */
export function namesIn(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}/]+)\}/g)].map(([, name = '']) => name);
}

/**
 * Parameters in the braces of a path that an operation does not declare, and parameters in the path that it declares and the path does
 * not have. The operations that are judged have more to go wrong with these, and are looked at where they are derived.
 */
export function wrongTemplate(path: string, node: Json): readonly WrongTemplate[] {
  if (!isJsonObject(node)) return [];
  const shared = pathParameters(node);
  const operations = methods.flatMap((method) => {
    const operation = node[method];
    return isJsonObject(operation) && !isJudged(operation) ? [{ method, operation }] : [];
  });
  const isShared = !isJudged(node.get);
  return [
    ...(isShared ? strayIn(path, shared, ['paths', path]) : []),
    ...operations.flatMap(({ method, operation }) => {
      const way = ['paths', path, method];
      const own = pathParameters(operation);
      const stray = strayIn(path, own, way);
      // One that is misspelt is said once.
      return stray.length > 0 || strayIn(path, shared, way).length > 0
        ? stray
        : undeclaredIn(path, [...shared, ...own], way);
    }),
  ];
}

function isJudged(operation: Json | undefined): boolean {
  return (
    isJsonObject(operation) && (operation['x-collection'] !== undefined || operation['x-item'] !== undefined)
  );
}

interface PathParameter {
  readonly name: string;
  readonly index: number;
}

function undeclaredIn(
  path: string,
  parameters: readonly PathParameter[],
  way: readonly string[],
): readonly WrongTemplate[] {
  const declared = new Set(parameters.map(({ name }) => name));
  return namesIn(path)
    .filter((name) => !declared.has(name))
    .map((name) => ({
      way,
      message: `the path has {${name}}, and no parameter of that name is declared in the path.`,
    }));
}

function strayIn(
  path: string,
  parameters: readonly PathParameter[],
  way: readonly string[],
): readonly WrongTemplate[] {
  const names = namesIn(path);
  return parameters
    .filter(({ name }) => !names.includes(name))
    .map(({ name, index }) => ({
      way: [...way, 'parameters', String(index)],
      message: `the path ${path} has no {${name}}.${suggestion(name, names)}`,
    }));
}

function pathParameters(holder: Json): readonly PathParameter[] {
  const list = isJsonObject(holder) && isJsonArray(holder.parameters) ? holder.parameters : [];
  return list.flatMap((parameter, index) =>
    isJsonObject(parameter) && parameter.in === 'path' && typeof parameter.name === 'string'
      ? [{ name: parameter.name, index }]
      : [],
  );
}
