import { constants, existsSync } from 'node:fs';
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { draftList, isNoList, type NoList, possibleLists } from '../draft/list.ts';
import { overlayText } from '../draft/overlay-text.ts';
import { accessFor, idFor, type PlainFile, readPlainFile } from '../draft/plain-file.ts';
import type { ListDraft } from '../draft/proposal.ts';
import { settle } from '../draft/settle.ts';
import { loadApi, namesOfLists } from '../engine/api/load.ts';
import { drive } from '../engine/base/drive.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Client } from '../engine/client/client.ts';
import { createProgress, type Progress } from './progress.ts';
import { openSession } from './session.ts';
import type { Settings } from './settings.ts';
import { clientOn } from './target.ts';
import type { Terminal } from './terminal.ts';

/**
 * Drafts an overlay for a plain OpenAPI file from what a server answers, and writes it to a new file.
 *
 * @param output path of the overlay; beside the OpenAPI file if not given.
 * @returns the exit status: 0 where the overlay was written.
 */
export async function draft(
  file: string,
  output: string | undefined,
  settings: Settings,
  terminal: Terminal,
): Promise<number> {
  const base = resolve(file);
  const overlay = resolve(output ?? base.replace(/(?:\.(?:ya?ml|json))?$/i, '.overlay.yaml'));
  const done = await drafted(base, overlay, settings, terminal);
  return done.ok ? 0 : terminal.problem(done.problem);
}

async function drafted(
  base: string,
  overlay: string,
  { access: { targets, cloud, pathValues }, sending }: Settings,
  terminal: Terminal,
): Promise<Result<undefined>> {
  const place = checkPlace(base, overlay);
  if (!place.ok) return place;
  const plain = await readPlainFile(base);
  if (!plain.ok) return plain;
  const access = accessFor(plain.value, base);
  if (!access.ok) return access;
  const [given] = targets;
  if (given.endpoint === undefined)
    return failure('usage', 'A draft needs a server to query; give its endpoint with --url or TARGET_URL.');
  const session = await openSession(given, () => cloud(given.cloud), sending);
  if (!session.ok) return session;
  const client = clientOn(
    {
      endpoint: given.endpoint,
      embedded: false,
      access: access.value,
      token: session.value?.token,
      forbiddenToken: undefined,
      session: session.value,
      wrongMethods: [],
    },
    sending,
  );
  const progress = createProgress(terminal.progress);
  try {
    const { lists, others } = await askAll(plain.value, pathValues, client, progress);
    progress.done();
    if (lists.length === 0) return noLists(others, given.endpoint.url);
    return await write({ base, overlay, plain: plain.value, lists, others }, given.endpoint.url, terminal);
  } finally {
    progress.done();
    await client.close();
  }
}

/** An overlay lies in the folder of the file that it extends or above it, and is never written over anything. */
function checkPlace(base: string, overlay: string): Result<undefined> {
  if (existsSync(overlay))
    return failure(
      'usage',
      `${overlay} already exists, and nothing is overwritten; give another file with --output.`,
    );
  if (!existsSync(dirname(overlay)))
    return failure('usage', `The folder ${dirname(overlay)} for the overlay does not exist.`);
  if (!/\.ya?ml$/i.test(overlay))
    return failure(
      'usage',
      `The overlay is written in YAML, but ${overlay} does not end in .yaml; give another file with --output.`,
    );
  if (pathFrom(overlay, base).startsWith('../'))
    return failure(
      'usage',
      `An overlay has to be in the folder of the file that it extends, or in a parent folder, but ${overlay} is not; give another file with --output.`,
    );
  return success(undefined);
}

function pathFrom(overlay: string, base: string): string {
  return relative(dirname(overlay), base).split(sep).join('/');
}

interface Asked {
  readonly lists: readonly ListDraft[];
  readonly others: readonly NoList[];
}

async function askAll(
  { operations, raw }: PlainFile,
  given: Readonly<Record<string, string>>,
  client: Client,
  progress: Progress,
): Promise<Asked> {
  const lists: ListDraft[] = [];
  const others: NoList[] = [];
  for (const operation of possibleLists(operations)) {
    progress.on({ kind: 'stage', text: `requesting ${operation.path}`, total: 0 });
    const found = await drive(draftList({ operation, operations, raw, given }), ({ request }) => {
      progress.on({ kind: 'step', done: 0, requests: client.traffic.requests });
      return client.exchange(request, 'draft');
    });
    if (isNoList(found)) others.push(found);
    else lists.push(found);
  }
  return { lists, others };
}

function noLists(others: readonly NoList[], url: string): Result<never> {
  const reasons = others.slice(0, 5).map(({ path, why }) => `\n  ${path}: ${why}`);
  return failure('unrecognised', `No list was found at ${url}, so nothing is written.${reasons.join('')}`);
}

interface Writing extends Asked {
  readonly base: string;
  readonly overlay: string;
  readonly plain: PlainFile;
}

/** Tries the overlay in a file of its own first, so that what is written loads. */
async function write(
  { base, overlay, plain, lists, others }: Writing,
  url: string,
  terminal: Terminal,
): Promise<Result<undefined>> {
  const textOf = (some: readonly ListDraft[]): string =>
    overlayText({
      base: pathFrom(overlay, base),
      title: plain.title,
      id: idFor(basename(base)),
      lists: some,
      others,
    });
  const trial = join(dirname(overlay), `.${basename(overlay)}.${process.pid}.yaml`);
  try {
    const settled = await settle(lists, async (some) => {
      await writeFile(trial, textOf(some));
      return await whyRefused(trial);
    });
    if (!settled.ok) return failure('specification-malformed', settled.why.replaceAll(trial, overlay));
    const text = textOf(settled.lists).replaceAll(trial, basename(overlay));
    await writeFile(trial, text);
    await copyFile(trial, overlay, constants.COPYFILE_EXCL);
    say(settled.lists, others, overlay, url, terminal);
    return success(undefined);
  } catch (thrown) {
    return failure(
      'usage',
      `${overlay} could not be written: ${thrown instanceof Error ? thrown.message : String(thrown)}`,
    );
  } finally {
    await rm(trial, { force: true });
  }
}

/** Why the suite would not load an overlay with one of its lists. */
async function whyRefused(file: string): Promise<string | undefined> {
  const names = await namesOfLists(file);
  if (!names.ok) return names.problem.message;
  for (const name of names.value) {
    const api = await loadApi(name);
    if (!api.ok) return api.problem.message;
  }
  return undefined;
}

function say(
  lists: readonly ListDraft[],
  others: readonly NoList[],
  overlay: string,
  url: string,
  terminal: Terminal,
): void {
  for (const { path, proposals } of lists) {
    const count = (wanted: string): number =>
      proposals.filter(({ certainty }) => certainty === wanted).length;
    terminal.note(`${path}: ${count('sure')} sure, ${count('likely')} likely, ${count('unknown')} unknown`);
  }
  for (const { path, why } of others) terminal.note(`${path}: left out. ${why}`);
  terminal.out(
    `Wrote ${overlay}, which loads. Check the proposals marked as likely, then judge the server with it:`,
  );
  terminal.out(`  TARGET_API=${relative('', overlay)} TARGET_URL=${url} image-api-conformance run`);
}
