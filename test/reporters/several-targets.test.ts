import { describe, expect, test } from 'vitest';
import { unexpectedlyUndecided } from '../../engine/compliance/deviations.ts';
import { diffCompliance, isRegression } from '../../engine/compliance/diff.ts';
import type { TargetCompliance } from '../../engine/compliance/model.ts';
import { targetNames } from '../../engine/compliance/target-names.ts';
import { environmentFacts } from '../../reporters/allure-report.ts';
import { conclude } from '../../reporters/conclude.ts';
import { renderDiff } from '../../reporters/diff.ts';
import { renderJunit } from '../../reporters/junit.ts';
import { renderMarkdown } from '../../reporters/markdown.ts';
import { renderMatrixPage } from '../../reporters/matrix-page.ts';
import { exampleOf, exampleTarget } from './example.ts';

const [north, south] = ['https://north.example/v2', 'https://south.example/v2'];
const targetAt = (url: string, verdicts?: Parameters<typeof exampleTarget>[1]): TargetCompliance => ({
  ...exampleTarget('one-api', verdicts),
  url,
});
const twins = exampleOf(targetAt(north), targetAt(south, ['passed', 'inconclusive']), exampleTarget('other'));
const names = [`one-api at ${north}`, `one-api at ${south}`, 'other'];

describe('two targets of one API', () => {
  test('have a name of their own each, and any other target that of its API', () => {
    expect(targetNames(twins.targets)).toEqual(names);
    expect(targetNames([targetAt(north), targetAt(north)])).toEqual([names[0], `${names[0]} (2)`]);
  });

  test('are distinguished in every report', () => {
    const facts = environmentFacts(twins);
    for (const name of names) expect(facts).toHaveProperty([`${name} checks`]);
    const rows = renderMarkdown(twins).split('\n');
    for (const [index, name] of names.slice(0, 2).entries()) {
      const host = new URL([north, south][index] ?? '').hostname.split('.')[0] ?? '';
      expect(rows.filter((row) => row.startsWith('| one-api at') && row.includes(host))).toHaveLength(1);
      expect(renderJunit(twins)).toContain(`<testsuite name="${name} filter"`);
    }
    expect(conclude(twins).sentence).toMatch(
      /^one-api at https:\/\/north\.example\/v2, other do not conform/,
    );
  });

  test('have places of their own in the page of requirements, and their own evidence', () => {
    const page = renderMatrixPage(twins, {
      readingOf: () => undefined,
      quoteOf: () => undefined,
      evidenceOf: ({ url }, check) => `index.html#${encodeURIComponent(`${url} ${check}`)}`,
    });
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    const fragments = [...page.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(fragments.filter((id) => !ids.includes(id))).toEqual([]);
    for (const url of [north, south]) expect(page).toContain(`index.html#${encodeURIComponent(url)}`);
  });

  test('are held each against itself by diff', () => {
    const worse = exampleOf(targetAt(north), targetAt(south, ['failed']), exampleTarget('other'));
    const diff = diffCompliance(twins, worse);
    expect(diff.checks.gone.map(({ url }) => url)).toEqual(expect.arrayContaining([south]));
    expect([...diff.checks.gone, ...diff.checks.new].every(({ url }) => url === south)).toBe(true);
    const text = renderDiff(diff, 'text');
    expect(text).toContain(`one-api at ${south}`);
    expect(isRegression(diffCompliance(twins, twins))).toBe(false);
    expect(renderDiff(diffCompliance(twins, twins), 'text')).toContain('The two results are the same.');
  });

  test('are excused each for itself', () => {
    const entry = {
      id: twins.targets[1]?.checks.find(({ verdict }) => verdict === 'inconclusive')?.id ?? '',
      reason: 'no data',
      expiry: '2027-01-01',
      expect: 'inconclusive',
      state: 'occurs',
      checks: [],
    } as const;
    const open = (target: string | undefined): number =>
      unexpectedlyUndecided({
        ...twins,
        requireDecided: true,
        deviations: [{ ...entry, ...(target === undefined ? {} : { target }) }],
      }).length;
    expect(open(south) - open('one-api')).toBeGreaterThanOrEqual(0);
    expect(open('https://nowhere.example')).toBe(open(south) + 1);
  });
});
