import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput, claimOutput, marker, writeNew } from '../../cli/output-folder.ts';
import { ownHistory } from '../../reporters/allure-history.ts';
import { reportFiles } from '../../reporters/registry.ts';
import { call, callProcess, freshFolder } from './command.ts';

const api = 'rackspace-images-v2';
const theirs = 'Not of this suite.';

let folder = '';
let elsewhere = '';
beforeEach(async () => {
  folder = await freshFolder();
  elsewhere = await freshFolder();
});

/** Everything below a folder with its content; of a link, where it leads. */
function contents(place: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    readdirSync(place, { recursive: true, encoding: 'utf8' })
      .toSorted()
      .map((name) => {
        const file = join(place, name);
        const found = lstatSync(file);
        if (found.isSymbolicLink()) return [name, `-> ${readlinkSync(file)}`];
        return [name, found.isDirectory() ? '' : readFileSync(file, 'utf8')];
      }),
  );
}

/** Puts a file or folder of somebody else's at every place that a run writes to. */
function occupy(place: string): void {
  for (const name of [...reportFiles, 'allure-history.jsonl', '.write-probe']) {
    if (name.startsWith('allure-re')) {
      mkdirSync(join(place, name));
      writeFileSync(join(place, name, 'theirs.txt'), theirs);
    } else writeFileSync(join(place, name), theirs);
  }
}

/** Puts a link to such a file or folder at every such place. */
function link(place: string, target: string): void {
  for (const name of readdirSync(target)) symlinkSync(join(target, name), join(place, name));
}

describe('a folder that holds files of others', () => {
  test('is refused before anything is sent, and is left as it is', async () => {
    occupy(folder);
    const before = contents(folder);
    let requests = 0;
    const server: Server = createServer((_, response) => {
      requests += 1;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' ? address?.port : undefined;
    const ended = await call(['run', '--output', folder], {
      TARGET_URL: `http://127.0.0.1:${port}/v2`,
      TARGET_API: api,
    });
    server.close();
    expect(ended.status).toBe(2);
    expect(ended.err).toMatch(
      /contains files that this suite did not write, so it is not changed; choose .*CONFORMANCE_OUTPUT\.\n$/,
    );
    expect(requests).toBe(0);
    expect(contents(folder)).toEqual(before);
  });

  test('is refused whatever the files are, and by whatever way it is reached', () => {
    writeFileSync(join(folder, 'notes.txt'), theirs);
    symlinkSync(folder, join(elsewhere, 'link'));
    for (const place of [folder, join(elsewhere, 'link')]) {
      expect(checkOutput(place)).toMatchObject({ problem: { code: 'foreign-output' } });
      expect(claimOutput(place)).toMatchObject({ problem: { code: 'foreign-output' } });
    }
    expect(contents(folder)).toEqual({ 'notes.txt': theirs });
  });

  test('is not made its own by a link or a folder of the name of the marker', () => {
    writeFileSync(join(elsewhere, marker), '');
    symlinkSync(join(elsewhere, marker), join(folder, marker));
    expect(claimOutput(folder)).toMatchObject({ ok: false });
    rmSync(join(folder, marker));
    mkdirSync(join(folder, marker));
    expect(claimOutput(folder)).toMatchObject({ ok: false });
  });
});

describe('a folder that is new, empty or the suite’s own', () => {
  test('is checked without leaving anything', () => {
    expect(checkOutput(join(folder, 'a', 'b'))).toMatchObject({ ok: true });
    expect(checkOutput(folder)).toMatchObject({ ok: true });
    expect(contents(folder)).toEqual({});
  });

  test('is marked and cleared of reports, and of nothing else', () => {
    expect(claimOutput(join(folder, 'a', 'b'))).toEqual({ ok: true, value: { hasInput: false } });
    expect(Object.keys(contents(folder))).toEqual(['a', 'a/b', `a/b/${marker}`]);
    const own = join(folder, 'a', 'b');
    occupy(own);
    writeFileSync(join(own, 'notes.txt'), theirs);
    expect(claimOutput(own)).toMatchObject({ ok: true });
    expect(readdirSync(own).toSorted()).toEqual(
      [marker, '.write-probe', 'allure-history.jsonl', 'notes.txt'].toSorted(),
    );
    expect(readFileSync(join(own, '.write-probe'), 'utf8')).toBe(theirs);
  });

  test('has its links removed where reports go, and followed nowhere', () => {
    occupy(elsewhere);
    const before = contents(elsewhere);
    expect(claimOutput(folder)).toMatchObject({ ok: true });
    link(folder, elsewhere);
    expect(checkOutput(folder)).toMatchObject({ ok: true });
    expect(claimOutput(folder)).toMatchObject({ ok: true });
    expect(contents(elsewhere)).toEqual(before);
    expect(ownHistory(join(folder, 'allure-history.jsonl'))).toBeUndefined();
    expect(ownHistory(join(elsewhere, 'allure-history.jsonl'))).toBe(join(elsewhere, 'allure-history.jsonl'));
  });

  test('is refused in a sentence where it cannot be made', () => {
    symlinkSync(join(elsewhere, 'nothing'), join(folder, 'dangling'));
    for (const place of [join(folder, 'dangling'), '/proc/nowhere/x']) {
      expect(checkOutput(place)).toMatchObject({ problem: { code: 'unwritable-output' } });
      expect(claimOutput(place)).toMatchObject({ problem: { code: 'unwritable-output' } });
    }
    expect(contents(elsewhere)).toEqual({});
  });

  test('gets no file where one is', () => {
    writeFileSync(join(elsewhere, 'theirs'), theirs);
    symlinkSync(join(elsewhere, 'theirs'), join(folder, 'junit.xml'));
    symlinkSync(join(elsewhere, 'nothing'), join(folder, 'dangling'));
    expect(() => writeNew(join(folder, 'junit.xml'), 'ours')).toThrow(/EEXIST/);
    expect(() => writeNew(join(folder, 'dangling'), 'ours')).toThrow(/EEXIST/);
    expect(contents(elsewhere)).toEqual({ theirs });
  });
});

test('a run with every report into a folder of its own leaves alone what links and other files hold', async () => {
  occupy(elsewhere);
  const before = contents(elsewhere);
  expect(claimOutput(folder)).toMatchObject({ ok: true });
  link(folder, elsewhere);
  writeFileSync(join(folder, 'notes.txt'), theirs);
  const ended = await callProcess(['run', '--api', api, '--output', folder]);
  expect(ended.status, ended.err).toBe(0);
  expect(contents(elsewhere)).toEqual(before);
  expect(readFileSync(join(folder, 'notes.txt'), 'utf8')).toBe(theirs);
  for (const file of reportFiles) expect(lstatSync(join(folder, file)).isSymbolicLink()).toBe(false);
  expect(readFileSync(join(folder, 'junit.xml'), 'utf8')).toContain('<testsuites');
});

describe('a recording that is judged in its own folder', () => {
  let results = '';
  let recorded = '';
  const input = (): string => join(results, 'recording.har');
  beforeAll(async () => {
    results = join(await freshFolder(), 'results');
    const run = await call(['run', '--api', api, '--output', results, '--reports', 'json,har']);
    expect(run.status, run.err).toBe(0);
    recorded = readFileSync(input(), 'utf8');
  });

  test.each(['json', 'json,har'])('stays as it is, where the reports are %s', async (reports) => {
    const before = lstatSync(input());
    rmSync(join(results, 'compliance.json'));
    const ended = await call(['replay', input(), '--output', results, '--reports', reports]);
    expect(ended.status, ended.err).toBe(0);
    expect(readFileSync(input(), 'utf8')).toBe(recorded);
    expect([lstatSync(input()).ino, lstatSync(input()).mtimeMs]).toEqual([before.ino, before.mtimeMs]);
    expect(existsSync(join(results, 'compliance.json'))).toBe(true);
  });

  test('stays, and is copied, where the results go to another folder', async () => {
    const ended = await call(['replay', input(), '--output', folder, '--reports', 'har']);
    expect(ended.status, ended.err).toBe(0);
    expect(readFileSync(input(), 'utf8')).toBe(recorded);
    expect(existsSync(join(folder, 'recording.har'))).toBe(true);
  });

  test.each(['allure-results/mine.har', 'junit.xml'])(
    'is refused as %s, where a report goes',
    async (name) => {
      expect(claimOutput(folder)).toMatchObject({ ok: true });
      mkdirSync(join(folder, 'allure-results'), { recursive: true });
      writeFileSync(join(folder, name), recorded);
      const ended = await call(['replay', join(folder, name), '--output', folder]);
      expect(ended.status).toBe(2);
      expect(ended.err).toMatch(/The recording .* is in the place of .* of the results/);
      expect(readFileSync(join(folder, name), 'utf8')).toBe(recorded);
    },
  );
});
