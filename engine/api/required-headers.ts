import { headersOfClient, isHeaderName, isSameHeader } from '../base/header-fields.ts';
import { isJsonObject } from '../base/json.ts';
import { type Result, unlessAny } from '../base/result.ts';
import type { Declared } from './declared.ts';
import { exampleIn } from './example.ts';
import { flatSchema } from './flat-schema.ts';
import type { Operation, RequiredHeader } from './model.ts';
import { readParameter, readSchema } from './openapi.ts';

/** Headers that are no parameters in OpenAPI, whatever a file says. */
const noParameters = new Set(['accept', 'content-type', 'authorization']);

/**
 * The headers that every request of an operation needs, besides those that hold what a client shows of itself.
 *
 * @param entries the parameters of the path, and then those of the operation, which replace them.
 * @param secrets names of headers that carry a token.
 */
export function requiredHeaders(
  entries: readonly Declared[],
  secrets: readonly string[],
): readonly RequiredHeader[] {
  const headers = new Map<string, RequiredHeader | undefined>();
  for (const { node, pointer } of entries) {
    const entry = readParameter(node, pointer);
    if (!entry.ok || entry.value.in !== 'header') continue;
    const { name, required } = entry.value;
    const known = name.toLowerCase();
    if (noParameters.has(known) || secrets.some((secret) => isSameHeader(secret, name))) continue;
    const schema = readSchema(entry.value.schema, pointer);
    const flat = flatSchema(schema.ok && isJsonObject(schema.value) ? schema.value : {});
    const value = exampleIn(entry.value, flat);
    const isUsable = !headersOfClient.has(known) && value !== undefined && canBeSent(name, value);
    headers.set(
      known,
      required === true ? { name, value: isUsable ? value : undefined, pointer } : undefined,
    );
  }
  return [...headers.values()].filter((header) => header !== undefined);
}

/** Whether a header can have a name and a value (RFC 9110, section 5). */
function canBeSent(name: string, value: string): boolean {
  return isHeaderName(name) && /^[!-~](?:[\t -~]*[!-~])?$/.test(value);
}

/**
 * Whether an operation can be asked: every header that it needs has a value.
 *
 * @returns problem `specification-parameter`.
 */
export function checkHeaders({ headers }: Operation, file: string): Result<undefined> {
  return unlessAny(
    'specification-parameter',
    headers
      .filter(({ value }) => value === undefined)
      .map(
        ({ name, pointer }) =>
          `${file}: ${pointer}: the header ${name} is required, and the file gives no value for it that a header can have; give it a default.`,
      ),
  );
}
