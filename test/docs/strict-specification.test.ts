import { fileURLToPath } from 'node:url';
import { $RefParser } from '@apidevtools/json-schema-ref-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { knownApis } from '../../engine/api/load.ts';
import { root, strings } from '../specifications/files.ts';
import { strictSpecification } from './strict-specification.ts';

test.each(knownApis())('specs/strict/%s.yaml is the file of the API at level strict', async (api) => {
  await expect(strictSpecification(api)).toMatchFileSnapshot(`../../specs/strict/${api}.yaml`);
});

test.each(knownApis())('specs/strict/%s.yaml is plain OpenAPI with enums', async (api) => {
  const document = await $RefParser.dereference(fileURLToPath(new URL(`specs/strict/${api}.yaml`, root)));
  expect(await new Validator().validate({ ...document })).toEqual({ valid: true });
  const text = strictSpecification(api);
  const references = [...strings(JSON.parse(JSON.stringify(document)))].filter(([under]) => under === '$ref');
  expect(references).toEqual([]);
  expect(text).not.toMatch(/^ *x-(should|strict|readings|filter|collection):/m);
  expect(text).toMatch(/^ {6}enum:\n {8}- (ACTIVE|queued)$/m);
});
