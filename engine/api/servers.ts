import { isJsonArray, isJsonObject, type Json, type JsonObject } from '../base/json.ts';
import { joinPointer } from '../base/pointer.ts';
import { suggestion } from './name-suggestion.ts';
import { visitParts } from './openapi-parts.ts';

/**
 * What is wrong with the variables in the addresses of servers, each with its place: one that is not declared, and a default outside the
 * enum. OpenAPI 3.0 only recommends that the default is one of the enum.
 *
 * @param document an OpenAPI object with its references replaced.
 */
export function wrongServers(document: JsonObject): readonly string[] {
  const wrong: string[] = [];
  const isOld = /^3\.0(?:\.|$)/.test(String(document.openapi));
  visitParts(document, (node, part, way) => {
    if (part === 'link') wrong.push(...wrongServer(node.server, [...way, 'server'], isOld));
    if (part !== 'document' && part !== 'path' && part !== 'operation') return;
    const servers = isJsonArray(node.servers) ? node.servers : [];
    for (const [index, server] of servers.entries())
      wrong.push(...wrongServer(server, [...way, 'servers', String(index)], isOld));
  });
  return wrong;
}

function wrongServer(server: Json | undefined, way: readonly string[], isOld: boolean): readonly string[] {
  if (!isJsonObject(server) || typeof server.url !== 'string') return [];
  const variables = isJsonObject(server.variables) ? server.variables : {};
  const names = Object.keys(variables);
  const used = [...server.url.matchAll(/\{([^{}]*)\}/g)].map(([, name = '']) => name);
  const undeclared = used.filter((name) => !Object.hasOwn(variables, name));
  return [
    ...[...new Set(undeclared)].map(
      (name) =>
        `${joinPointer([...way, 'url'])}: variables has no {${name}}; declare it with a default, or write its value.${suggestion(name, names)}`,
    ),
    ...Object.entries(variables).flatMap(([name, variable]) => {
      if (isOld || !isJsonObject(variable) || !isJsonArray(variable.enum) || variable.enum.length === 0)
        return [];
      const { default: given, enum: words } = variable;
      if (given === undefined || words.includes(given)) return [];
      return [
        `${joinPointer([...way, 'variables', name, 'default'])}: it is ${JSON.stringify(given)}, which is not in the enum; choose one of ${words.slice(0, 6).join(', ')}.`,
      ];
    }),
  ];
}
