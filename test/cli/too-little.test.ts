import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Reference, startReference } from '../../reference/index.ts';
import { call, complianceIn, type Ended, environmentFor } from './command.ts';

const api = 'rackspace-images-v2';

describe('a target without any image', () => {
  let reference: Reference;
  let ended: Ended;
  let folder = '';
  beforeAll(async () => {
    reference = await startReference({ api, images: 0 });
    ended = await call(['run', '--reports', 'json,md,har'], environmentFor(api, reference));
    folder = join(ended.folder, 'conformance-results');
  });
  afterAll(() => reference.close());

  test('ends with status 3, and says what could not be decided and what would decide it', () => {
    expect(ended.status, ended.err).toBe(3);
    const said = ended.out.replace(/\s+/g, ' ');
    expect(said).toMatch(
      /Too little of rackspace-images-v2 was decided: \d+ of \d+ MUSTs that apply \(\d+%\); at least 50% are required\./,
    );
    expect(said).toMatch(/Undecided checks: \d+ of schema, \d+ of filter, /);
    expect(said).toMatch(/The most common reason: The list has no image.* the check needs one\./);
    expect(said).not.toContain('conforms');
  });

  test('is written down so', async () => {
    const compliance = await complianceIn(folder);
    expect(compliance).toMatchObject({ verdict: 'undecided', exitStatus: 3, minDecided: 50 });
    const schema: unknown = JSON.parse(await readFile('schemas/compliance.schema.json', 'utf8'));
    const ajv = new Ajv2020({ allowUnionTypes: true });
    formats.default(ajv);
    expect(ajv.validate(Object(schema), compliance), ajv.errorsText()).toBe(true);
    expect(await readFile(join(folder, 'compliance.md'), 'utf8')).toContain('Too little of');
  });

  test('conforms where the user accepts that little, by the flag or the variable', async () => {
    const recording = join(folder, 'recording.har');
    const by = async (args: readonly string[], variables = {}) => {
      const { status } = await call(['replay', recording, '--reports', 'json', ...args], variables);
      return status;
    };
    expect(await by([])).toBe(3);
    expect(await by(['--min-decided', '0'])).toBe(0);
    expect(await by([], { CONFORMANCE_MIN_DECIDED: '10' })).toBe(0);
    expect(await by(['--min-decided', '10'], { CONFORMANCE_MIN_DECIDED: '90' })).toBe(0);
    expect(await by(['--min-decided', '101'])).toBe(2);
  });
});
