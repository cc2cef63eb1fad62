import { spawn } from 'node:child_process';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Compliance } from '../../engine/compliance/model.ts';
import { type Reference, startReference } from '../../reference/index.ts';
import { byLevel, kept, levels, ofDocuments, tally } from '../../reporters/figures.ts';
import { callProcess, complianceIn, environmentFor, freshFolder } from '../cli/command.ts';
import { chromiumPath, openBrowser, watchedPage } from './chromium.ts';

const api = 'rackspace-images-v2';
const hostile = ['<img src=x onerror=alert(1)>', '\u001b[31mred'];
const docs = fileURLToPath(new URL('../../docs/', import.meta.url));

if (chromiumPath === undefined)
  process.stderr.write(
    'No Chromium on this machine: the reports are not opened in a browser. Debian has it in the package chromium; CHROMIUM_PATH names another.\n',
  );

interface Run {
  readonly folder: string;
  readonly compliance: Compliance;
  readonly report: string;
}

async function runOn(reference: Reference): Promise<Run> {
  const folder = await freshFolder();
  const { err } = await callProcess(['--output', folder], environmentFor(api, reference));
  const report = pathToFileURL(join(folder, 'allure-report', 'index.html')).href;
  return {
    folder,
    compliance: await complianceIn(folder).catch(() => Promise.reject(new Error(err))),
    report,
  };
}

/** Opens the page of all checks, and waits until Allure has drawn it. */
async function openChecks(page: Page, { report }: Run): Promise<void> {
  await page.goto(report.replace('index.html', 'checks.html'));
  await page.getByText('Metadata').first().waitFor();
}

/** Holds what the front page says first to compliance.json. */
async function expectVerdict(page: Page, { compliance }: Run): Promise<void> {
  const [target] = compliance.targets;
  if (target === undefined) throw new Error('one target was judged');
  expect(await page.locator('#verdict').innerText()).toBe(
    compliance.verdict === 'conforms' ? 'Conforms' : 'Does not conform',
  );
  const figures = await page.locator('.figures').innerText();
  for (const { level, kept: number, decided } of byLevel(target))
    expect(figures).toMatch(new RegExp(`${level} kept\\s+${number} of ${decided}\\b`));
}

/** Holds the figures of the page of all checks to compliance.json. */
async function expectFigures(page: Page, { compliance }: Run): Promise<void> {
  const [target] = compliance.targets;
  if (target === undefined) throw new Error('one target was judged');
  const text = await page.locator('body').innerText();
  for (const { level, kept: number, decided, undecided } of byLevel(target)) {
    const more = undecided === 0 ? '' : `, ${undecided} undecided`;
    expect(text).toMatch(new RegExp(`${level} kept\\s+${number} of ${decided}${more}\\s`));
  }
  const { passed, warned, known, inconclusive, notApplicable, failed, error } = tally(target.checks);
  const shown = {
    Total: target.checks.length,
    Failed: failed,
    Warned: warned + error,
    Passed: passed,
    Skipped: known + inconclusive + notApplicable,
  };
  for (const [word, number] of Object.entries(shown)) {
    if (number > 0) expect(text).toMatch(new RegExp(`${word}\\s+${number}\\s`));
    else expect(text).not.toMatch(new RegExp(`\\b${word}\\s+[1-9]`));
  }
}

async function expectClasses(page: Page, { compliance }: Run): Promise<void> {
  for (const target of compliance.targets)
    for (const level of levels) {
      const all = ofDocuments(target).filter((one) => one.level === level);
      if (all.length === 0) continue;
      const cell = await page.locator(`td[data-class="all ${level}"]`).innerText();
      expect(cell).toMatch(new RegExp(`^${kept(all).kept} of ${kept(all).decided}\\b`));
    }
}

/** Keeps what the page shows for the documentation, where that is asked for. */
async function keepPicture(page: Page, name: string): Promise<void> {
  if (process.env.UPDATE_SCREENSHOTS !== undefined) await page.screenshot({ path: join(docs, name) });
}

/** Bytes of all files of a folder. */
async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const sizes = await Promise.all(
    files.map(async (file) => (await stat(join(file.parentPath, file.name))).size),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Runs a command as pasted into a shell. */
async function paste(command: string, token: string): Promise<string> {
  const { PATH = '' } = process.env;
  const shell = spawn('bash', ['--norc', '-c', command], { env: { PATH, TARGET_TOKEN: token } });
  let output = '';
  shell.stdout.on('data', (chunk) => {
    output += String(chunk);
  });
  await new Promise((settle) => shell.on('close', settle));
  return output;
}

/** Milliseconds until each page shows a text: the least of five in turn, since what else the machine does only adds to it. */
async function fastestOpenings(
  browser: BrowserContext,
  text: string,
  urls: readonly string[],
): Promise<readonly number[]> {
  const fastest = urls.map(() => Number.POSITIVE_INFINITY);
  for (let time = 0; time < 5; time += 1)
    for (const [index, url] of urls.entries()) {
      const page = await browser.newPage();
      const started = performance.now();
      await page.goto(url);
      await page.getByText(text).first().waitFor();
      fastest[index] = Math.min(fastest[index] ?? 0, performance.now() - started);
      await page.close();
    }
  return fastest;
}

describe.skipIf(chromiumPath === undefined)('in a browser', () => {
  let browser: BrowserContext;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  describe('the report of a run with failures', () => {
    let reference: Reference;
    let run: Run;
    beforeAll(async () => {
      reference = await startReference({ api, faults: ['schema.checksum-missing', 'sorting.size-ignored'] });
      for (const name of hostile) reference.add({ name });
      run = await runOn(reference);
    });
    afterAll(() => reference.close());

    test.each([1280, 390])('shows the figures of compliance.json at %i pixels', async (width) => {
      const { page, wrongs } = await watchedPage(browser, width);
      await page.goto(run.report);
      await expectVerdict(page, run);
      expect(await page.locator('#verdict').boundingBox()).toMatchObject({ y: expect.closeTo(24, -1) });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await keepPicture(page, `report-${width}.png`);
      await page.getByRole('link', { name: 'All requirements' }).click();
      await expectClasses(page, run);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await keepPicture(page, `requirements-${width}.png`);
      await page.getByRole('link', { name: 'All checks, with their evidence' }).click();
      await page.getByText('Metadata').first().waitFor();
      if (width === 1280) await expectFigures(page, run);
      await keepPicture(page, `checks-${width}.png`);
      expect(wrongs).toEqual([]);
      await page.close();
    });

    test('shows the causes first, each with its evidence one click away', async () => {
      const [target] = run.compliance.targets;
      const leads = (target?.causes ?? []).flatMap(({ checks: [lead] }) => lead ?? []);
      expect(leads.length).toBeGreaterThan(1);
      const { page, wrongs } = await watchedPage(browser);
      await page.goto(run.report);
      expect(await page.locator('.causes > li').count()).toBe(leads.length);
      for (const lead of leads) {
        await page.goto(run.report);
        await page.getByRole('link', { name: `Evidence of ${lead}`, exact: true }).click();
        await page
          .getByText(target?.checks.find(({ id }) => id === lead)?.message ?? 'none')
          .first()
          .waitFor();
      }
      await page.getByRole('link', { name: 'Overview' }).click();
      await page.locator('#verdict').waitFor();
      expect(wrongs).toEqual([]);
      await page.close();
    });

    test('says nothing on the page of all checks that means nothing there', async () => {
      const { page } = await watchedPage(browser);
      await openChecks(page, run);
      const text = await page.locator('#app').innerText();
      expect(text).not.toMatch(
        /Broken|New tests|Quality Gates|Global Attachments|Global Errors|\d\s?ms\b|\d%/,
      );
      await page.close();
    });

    test('leads to a failing requirement, its evidence and its command in three clicks', async () => {
      const failed = run.compliance.targets[0]?.requirements.find(({ verdict }) => verdict === 'failed');
      if (failed === undefined) throw new Error('something fails');
      const check = run.compliance.targets[0]?.checks.find(
        ({ id, verdict }) => failed.checks.includes(id) && verdict === 'failed',
      );
      const { page, wrongs } = await watchedPage(browser);
      await page.goto(run.report);
      await page.getByRole('link', { name: 'All requirements' }).click();
      await page.locator('.broken').getByText(failed.id, { exact: true }).click();
      const place = page.locator(`[id="${failed.id}"]`);
      expect(await place.isVisible()).toBe(true);
      expect(await place.innerText()).toContain(failed.statement);
      expect(await place.locator('pre.curl').first().innerText()).toBe(check?.curl[0]);
      await place.locator('li a').first().click();

      await page.getByText(`Violated MUST: ${check?.message}`).first().waitFor();
      const text = await page.locator('body').innerText();
      expect(text).toContain(check?.title);
      await page.frameLocator('iframe').getByText('How it is checked:').first().waitFor();
      await page.getByText('curl', { exact: true }).first().click();
      await page.getByText('$TARGET_TOKEN').first().waitFor();
      await keepPicture(page, 'evidence.png');
      const link = page.getByRole('link', { name: new RegExp(`^${failed.id}:`) }).first();
      expect(await link.getAttribute('href')).toContain(`requirements.html#${failed.id}`);
      expect(wrongs).toEqual([]);
      await page.close();
    });

    test('has commands that ask the same again and get the same answer', async () => {
      const har: {
        log: {
          entries: readonly {
            request: { url: string };
            response: { status: number; content: { text: string } };
          }[];
        };
      } = JSON.parse(await readFile(join(run.folder, 'recording.har'), 'utf8'));
      const commands = run.compliance.targets.flatMap(({ checks }) =>
        checks.flatMap(({ curl }) => curl.slice(0, 1)),
      );
      expect(commands.length).toBeGreaterThan(1);
      for (const command of commands) {
        const url = /'(http[^']+)'$/.exec(command)?.[1];
        const answers = har.log.entries.filter(({ request }) => request.url === url);
        expect(answers.length, command).toBeGreaterThan(0);
        const [head = '', body] = (await paste(command, reference.token ?? '')).split('\r\n\r\n', 2);
        expect(answers.map(({ response }) => response.content.text)).toContain(body);
        expect(head.split(' ')[1]).toBe(String(answers[0]?.response.status));
      }
    });
  });

  // A run on so long a list takes minutes, so the short tests leave it to the continuous integration.
  test.skipIf(process.env.TRY === undefined)(
    'the report of a list of 20,000 entries is small and opens as fast as that of a short list',
    async () => {
      const faults = ['schema.checksum-missing', 'sorting.size-ignored'];
      const runOnList = async (images?: number): Promise<Run> => {
        const reference = await startReference({ api, faults, ...(images === undefined ? {} : { images }) });
        return runOn(reference).finally(() => reference.close());
      };
      const short = await runOnList();
      const run = await runOnList(20_000);
      expect(run.compliance.targets[0]?.images).toBe(20_000);
      expect(await sizeOf(join(run.folder, 'allure-report'))).toBeLessThan(20 * 2 ** 20);
      const { page, wrongs } = await watchedPage(browser);
      await openChecks(page, run);
      await expectFigures(page, run);
      expect(wrongs).toEqual([]);
      await page.close();
      for (const [file, text] of [
        ['index.html', 'MUST kept'],
        ['checks.html', 'Metadata'],
        ['requirements.html', 'MUST'],
      ] as const) {
        const [least, time] = await fastestOpenings(browser, text, [
          short.report.replace('index.html', file),
          run.report.replace('index.html', file),
        ]);
        expect(time, file).toBeLessThan(2 * (least ?? 0));
      }
    },
    900_000,
  );

  test('the report of a clean run says so, and has nothing that is not kept', async () => {
    const reference = await startReference({ api });
    const run = await runOn(reference).finally(() => reference.close());
    const { page, wrongs } = await watchedPage(browser);
    await page.goto(run.report);
    await expectVerdict(page, run);
    expect(await page.locator('.causes').count()).toBe(0);
    await keepPicture(page, 'report-clean-1280.png');
    await page.getByRole('link', { name: 'All requirements' }).click();
    await expectClasses(page, run);
    expect(await page.locator('#conclusion').innerText()).toContain(`${api} conforms`);
    expect(await page.locator('.broken').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await page.close();
  });
});
