import { beforeEach, describe, expect, test } from 'vitest';
import { explain } from '../../cli/explain.ts';
import { list } from '../../cli/list.ts';
import { readSettings } from '../../cli/settings.ts';
import { checkIn } from '../../engine/api/catalogue.ts';
import { checks } from '../../suites/checks.ts';
import { instancesFor } from '../../suites/target-run.ts';
import { loadOrThrow } from '../support/observe-reference.ts';

const api = 'rackspace-images-v2';
let said = '';
const terminal = {
  color: false,
  width: 100_000,
  progress: process.stderr,
  out: (text: string) => {
    said += `${text}\n`;
  },
  note: () => undefined,
  problem: ({ message }: { readonly message: string }) => {
    said += message;
    return 2;
  },
};
beforeEach(() => {
  said = '';
});

async function explained(id: string): Promise<string> {
  said = '';
  expect(await explain(id, [], terminal)).toBe(0);
  return said;
}

describe('explain', () => {
  test('says of a requirement what it says, where, how strongly, how it is read and how it is checked', async () => {
    const { requirements, readings } = await loadOrThrow(api);
    const wanted = requirements.find((one) => one.checks.length > 0 && one.readings.length > 0);
    if (wanted === undefined) throw new Error('there is one with both');
    const text = await explained(wanted.id);
    for (const part of [wanted.statement, wanted.document, wanted.lines, `Level: ${wanted.level}.`])
      expect(text).toContain(part);
    for (const id of wanted.checks) {
      const check = checks.find((one) => one.id === checkIn(id));
      expect(text).toContain(id);
      expect(text).toContain(check?.proves);
      expect(text).toContain(check?.cannotSee);
    }
    for (const id of wanted.readings) expect(text).toContain(readings.get(id)?.defect);
    const untestable = requirements.find((one) => one.untestable !== undefined);
    expect(await explained(untestable?.id ?? '')).toContain(untestable?.untestable);
  });

  test('says of a check, with or without its subject, how it checks and which requirements it verifies', async () => {
    const instance = instancesFor(await loadOrThrow(api)).find(({ id }) => id.includes(':'));
    if (instance === undefined) throw new Error('there is one with a subject');
    for (const id of [instance.id, instance.check.id]) {
      const text = await explained(id);
      expect(text).toContain(instance.check.proves);
      expect(text).toContain(instance.check.cannotSee);
      expect(text).toContain(`Runs in ${api}`);
      expect(text).toMatch(/It verifies \d+ requirements?:\n {2}\d{3}-/);
    }
    expect(await explained(instance.id)).toContain(instance.title);
  });

  test('says of a reading how the documents could be meant, and what rests on it', async () => {
    const text = await explained('X01');
    for (const part of [
      'Could mean:',
      'At level standard:',
      'At level strict:',
      'Because:',
      'Where:',
      'Concerns:',
    ])
      expect(text).toContain(part);
  });

  test('says plainly what it does not know, and what is near', async () => {
    expect(await explain('sorting.list-is-sorted:nothing', [], terminal)).toBe(2);
    expect(said).toMatch(/^There is no check.*The nearest are sorting\.list-is-sorted\b/);
    expect(await explain('\u001b[31m', [], terminal)).toBe(2);
    expect(said).not.toContain('\u001b');
  });
});

test('list shows each check with its requirements, and about how many requests a run takes', async () => {
  const settings = readSettings({ api }, { TARGET_URL: 'http://127.0.0.1:1/v2' });
  if (!settings.ok) throw new Error(settings.problem.message);
  expect(await list(settings.value, terminal)).toBe(0);
  const instances = instancesFor(await loadOrThrow(api));
  for (const { id } of instances) expect(said).toContain(`  ${id} `);
  expect(said).toMatch(
    /verify \d+ of \d+ requirements \(MUST \d+ of \d+, SHOULD \d+ of \d+, MAY \d+ of \d+\)/,
  );
  const requests = Number(/About (\d+) requests, as many as the embedded target/.exec(said)?.[1]);
  expect(requests).toBeGreaterThan(instances.length);
});
