import { accessSync, constants, existsSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { PathValues } from '../engine/api/path-parameters.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Level } from '../engine/base/verdict.ts';
import { reportNames } from '../reporters/registry.ts';
import { readCloud } from './cloud.ts';
import type { Environment, Flags } from './environment.ts';
import { type Given, readGiven, type Values } from './given.ts';

/** How requests are sent to targets. */
export interface Sending {
  /** Requests a second, where the user says so. */
  readonly rate: number | undefined;
  readonly concurrency: number;
  /** Milliseconds a request may take. */
  readonly timeout: number;
  /** Most requests of one target's run. */
  readonly budget: number;
  /** Milliseconds after which nothing more is sent to a target. */
  readonly timeLimit: number;
  /** Takes any certificate. */
  readonly insecure: boolean;
  readonly wrongMethods: boolean;
  readonly seed: number;
}

/** How to find and enter the targets. */
export interface Access {
  readonly targets: readonly [Given, ...Given[]];
  /** How to get into the cloud that the environment names, if it names one; its files are read when asked for. */
  readonly cloud: () => Result<CloudAccess | undefined>;
  /** Values of parameters in paths, by name. */
  readonly pathValues: PathValues;
}

/** Where results go, and which. */
export interface Output {
  readonly folder: string;
  readonly reports: ReadonlySet<string>;
}

/** Everything a run is given from outside, read once; flags win over environment. Each part gets only its own. */
export interface Settings {
  readonly access: Access;
  readonly sending: Sending;
  readonly level: Level;
  readonly output: Output;
  /** The file of known deviations. */
  readonly deviations: string | undefined;
  /** A check that cannot decide, and is not listed as such, makes the run no success. */
  readonly requireDecided: boolean;
}

/** The settings of a run from flags and environment, or problem `usage` or `malformed-url`. */
export function readSettings(flags: Flags, environment: Environment): Result<Settings> {
  const text = (flag: string, variable: string): string | undefined => {
    const value = flags[flag] ?? environment[variable];
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
  };
  const given = readGiven((flag, variable) => valuesOf(flags[flag], environment[variable]));
  if (!given.ok) return given;
  const isSet = (flag: string, variable: string): boolean =>
    flags[flag] === true || /^(1|true|yes)$/i.test(text(flag, variable) ?? '');
  const level = text('level', 'CONFORMANCE_LEVEL') ?? 'standard';
  if (level !== 'standard' && level !== 'strict') {
    return failure('usage', `CONFORMANCE_LEVEL is "${level}"; it has to be standard or strict.`);
  }
  const reports = readReports(text('reports', 'CONFORMANCE_REPORTS'));
  if (!reports.ok) return reports;
  const rate = readNumber('TARGET_RATE', text('rate', 'TARGET_RATE'), undefined, 0.01, 100_000);
  if (!rate.ok) return rate;
  const concurrency = readNumber('TARGET_CONCURRENCY', text('concurrency', 'TARGET_CONCURRENCY'), 4, 1, 64);
  if (!concurrency.ok) return concurrency;
  const timeout = readNumber('TARGET_TIMEOUT', text('timeout', 'TARGET_TIMEOUT'), 30, 0.1, 3600);
  if (!timeout.ok) return timeout;
  const seed = readNumber(
    'CONFORMANCE_SEED',
    text('seed', 'CONFORMANCE_SEED'),
    1,
    0,
    Number.MAX_SAFE_INTEGER,
  );
  if (!seed.ok) return seed;
  const budget = readNumber(
    'CONFORMANCE_BUDGET',
    text('budget', 'CONFORMANCE_BUDGET'),
    100_000,
    1,
    10_000_000,
  );
  if (!budget.ok) return budget;
  const timeLimit = readNumber(
    'CONFORMANCE_TIME_LIMIT',
    text('time-limit', 'CONFORMANCE_TIME_LIMIT'),
    3600,
    1,
    86_400,
  );
  if (!timeLimit.ok) return timeLimit;
  const pathValues = readPathValues(valuesOf(flags.param, environment.TARGET_PARAMS));
  if (!pathValues.ok) return pathValues;
  return success({
    access: {
      targets: given.value,
      cloud: () => readCloud(text('os-cloud', 'OS_CLOUD'), environment),
      pathValues: pathValues.value,
    },
    sending: {
      rate: rate.value,
      concurrency: Math.floor(concurrency.value ?? 4),
      timeout: (timeout.value ?? 30) * 1000,
      budget: Math.floor(budget.value ?? 100_000),
      timeLimit: (timeLimit.value ?? 3600) * 1000,
      insecure: isSet('insecure', 'TARGET_INSECURE'),
      wrongMethods: flags['wrong-methods'] !== false,
      seed: Math.floor(seed.value ?? 1),
    },
    level,
    output: {
      folder: resolve(text('output', 'CONFORMANCE_OUTPUT') ?? 'conformance-results'),
      reports: reports.value,
    },
    deviations: text('deviations', 'CONFORMANCE_DEVIATIONS'),
    requireDecided: isSet('require-decided', 'CONFORMANCE_REQUIRE_DECIDED'),
  });
}

/** The APIs that are named, each once; none where they are to be found out. */
export function namedApis(targets: Access['targets']): readonly string[] {
  return [...new Set(targets.flatMap(({ api }) => (api === undefined ? [] : [api])))];
}

/** What a flag that may come several times was given, or else its variable; blank values count for nothing. */
export function valuesOf(flag: Flags[string], variable: string | undefined): ReturnType<Values> {
  const flags = (typeof flag === 'object' ? flag : [flag])
    .flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
    .filter((value) => value !== '');
  if (flags.length > 0) return { flags };
  return variable === undefined || variable.trim() === '' ? undefined : { text: variable.trim() };
}

/** Values of path parameters from `name=value`, several in the variable with white space between them. */
function readPathValues(given: ReturnType<Values>): Result<PathValues> {
  const entries = given === undefined ? [] : 'flags' in given ? given.flags : given.text.split(/\s+/);
  const values = new Map<string, string>();
  for (const entry of entries) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(entry) ?? [];
    if (name === undefined || value === undefined)
      return failure('usage', `TARGET_PARAMS has "${entry}"; it has to be name=value.`);
    if (values.has(name)) return failure('usage', `TARGET_PARAMS gives ${name} twice; once is enough.`);
    values.set(name, value);
  }
  return success(Object.fromEntries(values));
}

function readNumber(
  name: string,
  text: string | undefined,
  fallback: number | undefined,
  least: number,
  most: number,
): Result<number | undefined> {
  if (text === undefined) return success(fallback);
  const value = Number(text);
  if (!/^\d+(\.\d+)?$/.test(text) || value < least || value > most) {
    return failure('usage', `${name} is "${text}"; it has to be a number from ${least} to ${most}.`);
  }
  return success(value);
}

function readReports(text: string | undefined): Result<ReadonlySet<string>> {
  if (text === undefined) return success(new Set(reportNames));
  const chosen = new Set<string>();
  for (const word of text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const name = reportNames.find((known) => known === word);
    if (name === undefined)
      return failure(
        'usage',
        `CONFORMANCE_REPORTS names "${word}"; the reports are ${reportNames.join(', ')}.`,
      );
    chosen.add(name);
  }
  return success(chosen);
}

/**
 * Makes sure that results can be written to a folder, and leaves nothing behind.
 *
 * @returns problem `unwritable-output`.
 */
export function checkOutput(folder: string): Result<string> {
  const existing = nearestExisting(folder);
  try {
    if (!statSync(existing).isDirectory()) {
      return failure(
        'unwritable-output',
        `Results cannot be written to ${folder}, because ${existing} is no folder; choose another by CONFORMANCE_OUTPUT.`,
      );
    }
    accessSync(existing, constants.W_OK);
    const made = makeFolders(existing, folder);
    const probe = join(folder, '.write-probe');
    writeFileSync(probe, '');
    rmSync(probe);
    if (made !== undefined) rmSync(made, { recursive: true });
    return success(folder);
  } catch {
    return failure(
      'unwritable-output',
      `Results cannot be written to ${folder}; choose another folder by CONFORMANCE_OUTPUT, or mend its rights.`,
    );
  }
}

function nearestExisting(folder: string): string {
  let current = folder;
  while (!existsSync(current) && dirname(current) !== current) current = dirname(current);
  return current;
}

/**
 * Makes the folders between one that exists and a wanted one, and gives the topmost that was made. One by one, because
 * Node never comes back from making several at once on file systems that refuse it, such as /proc.
 */
function makeFolders(existing: string, wanted: string): string | undefined {
  const missing = relative(existing, wanted)
    .split(sep)
    .filter((part) => part !== '');
  let current = existing;
  let topmost: string | undefined;
  for (const part of missing) {
    current = join(current, part);
    mkdirSync(current);
    topmost ??= current;
  }
  return topmost;
}
