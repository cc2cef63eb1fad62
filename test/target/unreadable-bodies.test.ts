import { afterEach, describe, expect, it } from 'vitest';
import { openTargets } from '../../cli/targets.ts';
import { claims } from '../support/observe-reference.ts';
import { type Front, pass, startFront } from './front.ts';
import { outcomesOf, runOn, settingsFor, token } from './run.ts';

let front: Front | undefined;
afterEach(async () => await front?.close());

const cuts: Readonly<Record<string, (body: string) => string>> = {
  'cut at 16 KiB': (body) => body.slice(0, 16 * 1024),
  'cut at 4 KiB': (body) => body.slice(0, 4 * 1024),
};
const commas: Readonly<Record<string, (body: string) => string>> = {
  'with a comma too many': (body) => body.replace('}],', '},],'),
  'with a comma before the first entry': (body) => body.replace('"images":[{', '"images":[,{'),
};
const changes = { ...cuts, ...commas };

const unhurried = { timeout: '10', 'time-limit': '100' };

describe.each(Object.entries(changes))('a body %s', (name, change) => {
  it('is a finding where the API is named, and the run goes on with what can be judged', async () => {
    const { recording, verdicts } = await runOn(
      (right, response) => pass(right, response, right.status === 200 ? { body: change(right.body) } : {}),
      unhurried,
    );
    expect(recording.cutShort).toBeUndefined();
    expect(claims(verdicts).join('\n')).toMatch(/failed schema\.body-matches-schema:listImages: /);
    expect(outcomesOf(verdicts).error ?? 0).toBe(0);
    // Smaller pages are whole where it is the length that is wrong.
    expect(outcomesOf(verdicts).passed).toBeGreaterThan(name in cuts ? 60 : 20);
  });

  it.skipIf(name === 'cut at 16 KiB')('is no sign of the API where none is named', async () => {
    front = await startFront('rackspace-images-v2', token, (right, response) =>
      pass(right, response, right.status === 200 ? { body: change(right.body) } : {}),
    );
    const { access, sending } = settingsFor(front.url, {});
    const [target] = access.targets;
    expect(await openTargets({ ...access, targets: [{ ...target, api: undefined }] }, sending)).toMatchObject(
      {
        ok: false,
        problem: { code: 'unrecognised' },
      },
    );
  });
});
