import { Ajv2020 } from 'ajv/dist/2020.js';
import { parsed } from './files.ts';

/** What a schema, or the part of it that a pointer names, has against a value: empty when the value is valid. */
export function objections(schemaPath: string, value: unknown, pointer = ''): readonly string[] {
  const ajv = new Ajv2020({ allErrors: true, strict: true, strictRequired: false });
  ajv.addSchema(parsed(schemaPath) as object, 'schema');
  const validate = ajv.compile({ $ref: `schema#${pointer}` });
  validate(value);
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
}
