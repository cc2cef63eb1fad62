import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diff } from '../../cli/diff.ts';
import { type Outcome, outcomes } from '../../engine/base/verdict.ts';
import { changes, diffCompliance, isRegression } from '../../engine/compliance/diff.ts';
import { readCompliance } from '../../engine/compliance/file.ts';
import type { Compliance } from '../../engine/compliance/model.ts';
import { renderDiff } from '../../reporters/diff.ts';
import { example, exampleOf, exampleTarget } from '../reporters/example.ts';
import { call, freshFolder } from './command.ts';

const acting = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;

/** A run with one check, which verifies one requirement and has this verdict. */
function runOf(verdict: Outcome, id = 'schema.shape:name'): Compliance {
  const target = exampleTarget('one-api', ['passed']);
  const [check] = target.checks;
  const [requirement] = target.requirements;
  if (check === undefined || requirement === undefined) throw new Error('the example has both');
  return exampleOf({
    ...target,
    checks: [{ ...check, id, verdict }],
    requirements: [{ ...requirement, verdict, checks: [id] }],
  });
}

/** The groups that a change of the one check ends up in. */
function groupsOf(before: Compliance, after: Compliance): readonly string[] {
  const { checks } = diffCompliance(before, after);
  return changes.filter((change) => checks[change].length > 0);
}

describe('two results', () => {
  test('of one run say the same', () => {
    for (const same of [example, exampleOf()]) {
      expect(changes.flatMap((change) => diffCompliance(same, same).checks[change])).toEqual([]);
      expect(isRegression(diffCompliance(same, same))).toBe(false);
    }
    expect(renderDiff(diffCompliance(example, example), 'text')).toContain('The two results are the same.');
  });

  test.each([
    ['passed', 'failed', 'newlyBroken', true],
    ['warned', 'failed', 'newlyBroken', true],
    ['inconclusive', 'failed', 'newlyBroken', false],
    ['not-applicable', 'failed', 'newlyBroken', false],
    ['passed', 'warned', 'newlyBroken', false],
    ['known', 'failed', 'changed', false],
    ['failed', 'known', 'changed', false],
    ['failed', 'warned', 'changed', false],
    ['inconclusive', 'passed', 'changed', false],
    ['failed', 'passed', 'fixed', false],
    ['known', 'passed', 'fixed', false],
    ['warned', 'passed', 'fixed', false],
    ['passed', 'inconclusive', 'newlyUndecided', false],
    ['failed', 'inconclusive', 'newlyUndecided', false],
    ['passed', 'error', 'newlyUndecided', false],
  ] as const)('that go from %s to %s', (before, after, group, regression) => {
    expect(groupsOf(runOf(before), runOf(after))).toEqual([group]);
    expect(isRegression(diffCompliance(runOf(before), runOf(after)))).toBe(regression);
  });

  test('put each change into one group, whatever the verdicts', () => {
    for (const before of outcomes)
      for (const after of outcomes)
        expect(groupsOf(runOf(before), runOf(after))).toHaveLength(before === after ? 0 : 1);
  });

  test('report what only one of them has', () => {
    expect(groupsOf(runOf('passed', 'schema.a'), runOf('failed', 'schema.b'))).toEqual(['gone', 'new']);
    expect(isRegression(diffCompliance(runOf('passed', 'schema.a'), exampleOf()))).toBe(false);
  });

  test('are reported in three forms, in none of which a text of a target acts', () => {
    const clean = exampleOf(exampleTarget('one-api', ['passed']));
    const worse: Compliance = {
      ...example,
      targets: example.targets.map((target) => ({
        ...target,
        checks: target.checks.map((check) => ({
          ...check,
          id: check.id.replace(/example-\w+/, 'example-passed'),
        })),
      })),
    };
    const diff = diffCompliance(clean, worse);
    const [text, markdown, json] = (['text', 'markdown', 'json'] as const).map((format) =>
      renderDiff(diff, format),
    );
    for (const report of [text, markdown, json]) expect(report?.replaceAll('\n', '')).not.toMatch(acting);
    expect(JSON.parse(json ?? '')).toEqual(diff);
    expect(markdown).not.toMatch(/<img|<script|@everyone(?!<)/);
    for (const { id } of diff.checks.newlyBroken) expect(text).toContain(id);
  });
});

describe('the command', () => {
  const said: string[] = [];
  const terminal = {
    color: false,
    width: 80,
    progress: process.stderr,
    out: (text: string) => {
      said.push(text);
    },
    note: () => undefined,
    problem: ({ message }: { readonly message: string }) => {
      said.push(message);
      return 2;
    },
  };

  test('ends with 1 if something that held now fails', async () => {
    const folder = await freshFolder();
    const [good, bad] = [join(folder, 'good.json'), join(folder, 'bad.json')];
    await writeFile(good, JSON.stringify(runOf('passed')));
    await writeFile(bad, JSON.stringify(runOf('failed')));
    expect(await diff(good, bad, 'text', terminal)).toBe(1);
    expect(said.at(-1)).toMatch(/Newly broken: 1 requirement\n(.*\n)*.*passed → failed/);
    expect(said.at(-1)).toMatch(/Newly broken: 1 requirement and 1 check\.$/);
    expect(await diff(bad, good, 'markdown', terminal)).toBe(0);
    expect(await diff(good, bad, 'pdf', terminal)).toBe(2);
    expect(await diff(good, join(folder, 'absent.json'), 'text', terminal)).toBe(2);
    expect(said.at(-1)).toMatch(/absent\.json cannot be read/);
  });

  test('says plainly of a file that is no result', () => {
    for (const [text, says] of [
      ['', /is not JSON/],
      ['[]', /is not the compliance\.json of a run\.$/],
      ['{"log":{}}', /is not the compliance\.json of a run\.$/],
      ['{"schemaVersion":2}', /version of the suite that this version cannot read/],
      ['{"schemaVersion":1}', /lacks the member/],
      [JSON.stringify({ ...example, targets: [{}] }), /\/targets\/0 lacks the member "api"/],
    ] as const) {
      const result = readCompliance(text, 'x.json');
      expect(result.ok ? '' : result.problem.message).toMatch(says);
    }
    const newer = { ...example, added: 1 };
    expect(readCompliance(JSON.stringify(newer), 'x.json').ok).toBe(true);
  });
});

test('GitHub obeys no command while a comparison, a merge or a draft is shown; what programs read stays as it is', async () => {
  const folder = await freshFolder();
  const file = join(folder, 'compliance.json');
  await writeFile(file, JSON.stringify(example));
  const onGithub = (args: readonly string[]) => call(args, { GITHUB_ACTIONS: 'true' });
  for (const args of [
    ['diff', file, file],
    ['merge', folder, '--reports', 'json'],
    ['draft', join(folder, 'none.yaml'), '--url', 'http://127.0.0.1:9'],
  ]) {
    const { out, err } = await onGithub(args);
    expect(out, err).toMatch(/^::stop-commands::(\S+)\n[\s\S]*^::\1::\n$/m);
  }
  const { out } = await onGithub(['diff', '--format', 'json', file, file]);
  expect(() => JSON.parse(out)).not.toThrow();
});
