import type { Operation } from '../../engine/api/model.ts';
import { jsonContentFor } from '../../engine/api/responses.ts';
import type { JsonObject } from '../../engine/base/json.ts';

/** The schema of an operation's success in JSON, if the documents have one. */
export function jsonSchemaOf(operation: Operation): JsonObject | undefined {
  return jsonContentFor(operation, 200)?.schema;
}
