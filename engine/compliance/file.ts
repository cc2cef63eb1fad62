import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { isJsonObject } from '../base/json.ts';
import { packageFile } from '../base/package-root.ts';
import { failure, type Result, success } from '../base/result.ts';
import { wordsFor } from '../base/schema-words.ts';
import type { Compliance } from './model.ts';
import { type JudgedRun, withVerdict } from './run-verdict.ts';

/**
 * The contents of a compliance.json; what a run comes to is worked out where an older version of the suite did not write it.
 *
 * @param file its name, for messages.
 * @returns problem `no-compliance` where the text is none.
 */
export function readCompliance(text: string, file: string): Result<Compliance> {
  const refuse = (message: string): Result<never> => failure('no-compliance', `${file} ${message}`);
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('is not JSON; give the compliance.json of a run.');
  }
  if (!isJsonObject(content) || content.schemaVersion === undefined)
    return refuse('is not the compliance.json of a run.');
  if (content.schemaVersion !== 1)
    return refuse('was written by a version of the suite that this version cannot read.');
  const validate = compile();
  if (validate(content)) return success({ ...withVerdict(content), ...content });
  const [error] = validate.errors ?? [];
  const what = error === undefined ? '' : `: ${error.instancePath || 'it'} ${wordsFor(error)}`;
  return refuse(`is not the compliance.json of a run${what}.`);
}

/** A newer version of the suite may have added members, which an older one passes over. */
function compile() {
  const text = readFileSync(packageFile('schemas/compliance.schema.json'), 'utf8');
  const schema: unknown = JSON.parse(text, (name, value) =>
    name === 'additionalProperties' && value === false ? true : value,
  );
  const ajv = new Ajv2020({ verbose: true });
  formats.default(ajv);
  return ajv.compile<JudgedRun & Partial<Compliance>>(Object(schema));
}
