import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { exitStatusOfProblem } from '../../cli/exit-status.ts';
import { loadJudgeable } from '../../suites/load.ts';
import { documentedFiles, writeFiles } from './own-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-files-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let made = 0;

/** The folder of the documented example with one text of one file replaced. */
function exampleWith(name: string, text: string, replacement: string): string {
  made += 1;
  const place = join(folder, String(made));
  const files = new Map(documentedFiles());
  const before = files.get(name) ?? '';
  const after = before.replace(text, replacement);
  if (text !== '' && before === after) throw new Error(`${name} has no ${text}`);
  files.set(name, after);
  return writeFiles(place, files);
}

async function messageOf(file: string): Promise<string> {
  const loaded = await loadJudgeable(file);
  if (loaded.ok) return '';
  expect(loaded.problem.code).toBe('specification-catalogue');
  expect(exitStatusOfProblem(loaded.problem.code)).toBe(2);
  expect(loaded.problem.message.split('\n')).toHaveLength(1);
  return loaded.problem.message;
}

test('an API is loaded with the requirements and readings of its own files, and those of HTTP', async () => {
  const loaded = await loadJudgeable(exampleWith('widgets.yaml', '', ''));
  if (!loaded.ok) throw new Error(loaded.problem.message);
  const { requirements, readings } = loaded.value;
  expect([...readings.keys()]).toEqual(['W1']);
  const own = requirements.filter(({ source }) => source === 'documents');
  expect(own.map(({ id }) => id)).toEqual([
    'guide-filter-1',
    'guide-paging-1',
    'guide-body-1',
    'guide-date-1',
    'guide-deletion-1',
  ]);
  expect(own.map(({ document }) => document)).toContain('RFC 9110');
  expect(requirements.some(({ id, source }) => id === 'http-header-001' && source === 'http')).toBe(true);
});

const guide = 'requirements/guide.yaml';
describe('what is wrong is said with its file and place:', () => {
  test.each([
    [
      'a check that is misspelt',
      guide,
      'filter.returned-items-match:label',
      'filter.returned-item-match:label',
      /guide\.yaml: .*guide-filter-1 names .*nearest is "filter\.returned-items-match:label"/,
    ],
    [
      'a subject that the API lacks',
      guide,
      'items-match:label',
      'items-match:colour',
      /guide-filter-1 names "filter\.returned-items-match:colour"/,
    ],
    [
      'a check that judges nothing here',
      guide,
      'header.date',
      'header.allow',
      /guide-date-1 names "header\.allow", a check that has nothing to judge/,
    ],
    [
      'an aspect that no check has',
      guide,
      '#keyword=required',
      '#keyword=colour',
      /guide-body-1 names .* an aspect that the check never judges/,
    ],
    [
      'an aspect that cannot be read',
      guide,
      '#keyword=required',
      '#color=red',
      /guide-body-1 names .* no readable aspect/,
    ],
    [
      'a reading that is not there',
      guide,
      'readings: [W1]',
      'readings: [W2]',
      /guide\.yaml: guide-filter-1 names the reading "W2".*nearest is "W1"/,
    ],
    [
      'a reading of another API',
      'widgets.yaml',
      '[W1]',
      '[X01]',
      /widgets\.yaml: \/\S+ names the reading "X01"/,
    ],
    [
      'a reading without a file of readings',
      'widgets.yaml',
      '  readingsFile: readings.yaml\n',
      '',
      /names no file of readings/,
    ],
    [
      'a check under readings that is none',
      'widgets.yaml',
      'filter.returned-items-match: [W1]',
      'filter.nothing: [W1]',
      /\/x-conformance\/readings\/filter\.nothing: it names a check that does not exist/,
    ],
    [
      'a check of a reading that is none',
      'readings.yaml',
      '    reason: The',
      '    checks: [filter.nothing]\n    reason: The',
      /the reading W1: it names a check that does not exist/,
    ],
    [
      'an id that occurs twice',
      guide,
      'guide-paging-1',
      'guide-filter-1',
      /guide\.yaml: guide-filter-1 is the id of another requirement/,
    ],
    [
      "an id of HTTP's own",
      guide,
      'guide-paging-1',
      'http-header-001',
      /http-header-001 is the id of one of HTTP's own/,
    ],
    [
      'a level that is none',
      guide,
      'level: SHOULD',
      'level: OUGHT',
      /guide\.yaml: \/requirements\/2\/level: it is "OUGHT", not .*"MUST"/,
    ],
    [
      'a member that is misspelt',
      guide,
      'category: filter',
      'categori: filter',
      /guide\.yaml: \/requirements\/0: it has .*categori.* Did you mean category\?/,
    ],
    [
      'lines that are none',
      guide,
      '"12-14"',
      '"twelve"',
      /guide\.yaml: \/requirements\/0\/lines: it is "twelve", which is not lines, such as 12/,
    ],
    [
      'lines that end before they begin',
      'requirements/guide.yaml',
      'lines: "12-14"',
      'lines: "14-12"',
      /guide\.yaml: \/requirements\/0\/lines: 14-12 ends before it begins\./,
    ],
    [
      'a reading with a misspelt reason',
      'readings.yaml',
      '    reason: The',
      '    raeson: The',
      /readings\.yaml: \/readings\/0: it .*raeson.* Did you mean reason\?/,
    ],
    [
      'a member of the file itself that is misspelt',
      guide,
      'requirements:',
      'requirments:',
      /guide\.yaml: it has .*requirments.* Did you mean requirements\?/,
    ],
    ['YAML that is none', guide, 'requirements:', 'requirements: [', /guide\.yaml could not be read as YAML/],
    [
      'a file that is not there',
      'widgets.yaml',
      'requirements/guide.yaml',
      'guide.yaml',
      /widgets\.yaml: \/x-conformance\/catalogues\/0: .*guide\.yaml cannot be read\.$/,
    ],
    [
      'a path that leads out',
      'widgets.yaml',
      'requirements/guide.yaml',
      '../1/requirements/guide.yaml',
      /widgets\.yaml: .* is outside its folder/,
    ],
    [
      'an absolute path',
      'widgets.yaml',
      'requirements/guide.yaml',
      '/etc/hostname',
      /is not named by a path from the folder/,
    ],
    [
      'a folder',
      'widgets.yaml',
      'requirements/guide.yaml',
      'requirements',
      /widgets\.yaml: .* is no regular file/,
    ],
  ])('%s', async (_, name, text, replacement, words) => {
    expect(await messageOf(exampleWith(name, text, replacement))).toMatch(words);
  });

  test('a link that leads out', async () => {
    const file = exampleWith('widgets.yaml', 'requirements/guide.yaml', 'link.yaml');
    writeFileSync(join(folder, 'outside.yaml'), documentedFiles().get(guide) ?? '');
    symlinkSync(join(folder, 'outside.yaml'), join(file, '..', 'link.yaml'));
    expect(await messageOf(file)).toMatch(/link\.yaml is outside its folder/);
  });

  test('a file that is too large', async () => {
    const file = exampleWith('widgets.yaml', 'requirements/guide.yaml', 'large.yaml');
    writeFileSync(join(file, '..', 'large.yaml'), `# ${'x'.repeat(2_000_000)}`);
    expect(await messageOf(file)).toMatch(
      /large\.yaml is too large: it has 2000002 bytes, and 2000000 are the most/,
    );
  });
});

test('a folder that is itself reached by a link is the folder', async () => {
  const file = exampleWith('widgets.yaml', '', '');
  mkdirSync(join(folder, 'links'));
  symlinkSync(join(file, '..'), join(folder, 'links', 'here'));
  expect((await loadJudgeable(join(folder, 'links', 'here', 'widgets.yaml'))).ok).toBe(true);
});
