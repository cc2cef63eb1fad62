import type { Operation } from '../../engine/api/model.ts';
import type { JsonObject } from '../../engine/base/json.ts';

/** The schema of an operation's success in JSON, if the documents have one. */
export function jsonSchemaOf(operation: Operation): JsonObject | undefined {
  return operation.responses
    .find(({ status }) => status === 200)
    ?.contents.find(({ mediaType, schema }) => mediaType === 'application/json' && schema !== undefined)
    ?.schema;
}
