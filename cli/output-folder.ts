import { randomUUID } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { failure, type Result, success } from '../engine/base/result.ts';
import { reportFiles } from '../reporters/registry.ts';

/** The file by which a folder is known to hold results of this suite, and nothing that a run may not overwrite. */
export const marker = '.image-api-conformance';

const markerText =
  'This folder contains results of image-api-conformance. The next run replaces the reports in it.\n';

/**
 * Makes sure, before anything is sent, that results can be written to a folder, and leaves nothing in it.
 *
 * @param input the recording that is to be judged, where it is read from a file.
 * @returns problem `foreign-output` where the folder holds files of others, and `unwritable-output`.
 */
export function checkOutput(folder: string, input?: string): Result<string> {
  const existing = nearestExisting(folder);
  try {
    if (!statSync(existing).isDirectory()) {
      return failure(
        'unwritable-output',
        `Results cannot be written to ${folder}, because ${existing} is not a folder; choose another one with CONFORMANCE_OUTPUT.`,
      );
    }
    const own = isOwn(folder);
    if (!own.ok) return own;
    const spared = spareInput(folder, input);
    if (!spared.ok) return spared;
    accessSync(existing, constants.W_OK);
    const made = makeFolders(existing, folder);
    const probe = join(folder, `.write-probe-${randomUUID()}`);
    writeNew(probe, '');
    unlinkSync(probe);
    for (const one of made.toReversed()) rmdirSync(one);
    return success(folder);
  } catch {
    return unwritable(folder);
  }
}

/**
 * Makes the folder for results, or takes what an earlier run left of the reports out of it. Anything else in it stays as it is, and
 * so does what a link in it leads to.
 *
 * @param input the recording that is judged, where it is read from a file: it stays, too.
 * @returns whether the recording is the one of this folder; problem `foreign-output` where the folder holds files of others, and
 *   `unwritable-output`.
 */
export function claimOutput(folder: string, input?: string): Result<{ readonly hasInput: boolean }> {
  try {
    const own = isOwn(folder);
    if (!own.ok) return own;
    const spared = spareInput(folder, input);
    if (!spared.ok) return spared;
    makeFolders(nearestExisting(folder), folder);
    if (!isMarked(folder)) writeNew(join(folder, marker), markerText);
    for (const file of reportFiles) {
      if (file === recording && spared.value.hasInput) continue;
      rmSync(join(folder, file), { recursive: true, force: true });
    }
    return spared;
  } catch {
    return unwritable(folder);
  }
}

function unwritable(folder: string): Result<never> {
  return failure(
    'unwritable-output',
    `Results cannot be written to ${folder}; choose another folder with CONFORMANCE_OUTPUT, or change its permissions.`,
  );
}

/** Writes a file that is not there yet, so that none is overwritten and no link is followed. */
export function writeNew(file: string, text: string): void {
  writeFileSync(file, text, { flag: 'wx' });
}

const recording = 'recording.har';

function isOwn(folder: string): Result<void> {
  if (!existsSync(folder) || readdirSync(folder).length === 0 || isMarked(folder)) return success(undefined);
  return failure(
    'foreign-output',
    `${folder} contains files that this suite did not write, so it is not changed; choose an empty or new folder with CONFORMANCE_OUTPUT.`,
  );
}

function isMarked(folder: string): boolean {
  return lstatSync(join(folder, marker), { throwIfNoEntry: false })?.isFile() === true;
}

/** Whether a recording is that of the folder; one that lies in the way of another report is refused. */
function spareInput(folder: string, input: string | undefined): Result<{ readonly hasInput: boolean }> {
  const place = input === undefined ? undefined : realPath(input);
  if (place === undefined) return success({ hasInput: false });
  const inTheWay = reportFiles.find((file) => {
    const report = realPath(join(folder, file));
    return report !== undefined && (place === report || place.startsWith(`${report}${sep}`));
  });
  if (inTheWay === undefined || inTheWay === recording) return success({ hasInput: inTheWay === recording });
  return failure(
    'usage',
    `The recording ${input} is in the place of ${inTheWay} of the results; choose another folder with CONFORMANCE_OUTPUT.`,
  );
}

function realPath(file: string): string | undefined {
  return existsSync(file) ? realpathSync(resolve(file)) : undefined;
}

function nearestExisting(folder: string): string {
  let current = folder;
  while (!existsSync(current) && dirname(current) !== current) current = dirname(current);
  return current;
}

/**
 * Makes the folders between one that exists and a wanted one, and gives those that were made. One by one, because Node never comes
 * back from making several at once on file systems that refuse it, such as /proc.
 */
function makeFolders(existing: string, wanted: string): readonly string[] {
  const made: string[] = [];
  let current = existing;
  for (const part of relative(existing, wanted).split(sep)) {
    if (part === '') continue;
    current = join(current, part);
    mkdirSync(current);
    made.push(current);
  }
  return made;
}
