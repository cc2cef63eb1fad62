import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { packageFile } from '../../engine/base/package-root.ts';

const folder = packageFile('schemas');
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.json'),
);

describe('the schemas that come with the suite, which are compiled without a look at the schema of schemas', () => {
  test.each(files)('%s is a JSON Schema of 2020-12', (file) => {
    const ajv = new Ajv2020({ allErrors: true, logger: false });
    ajv.validateSchema(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    expect(ajv.errors ?? []).toEqual([]);
  });
});
