import { resolve } from 'node:path';
import type { PathValues } from '../engine/api/path-parameters.ts';
import type { CloudAccess } from '../engine/auth/credentials.ts';
import { didYouMean } from '../engine/base/nearest.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Level } from '../engine/base/verdict.ts';
import type { Shard } from '../engine/compliance/model.ts';
import { reportNames } from '../reporters/registry.ts';
import { checkVariables, chooseTarget, withoutTarget } from './chosen-target.ts';
import { readCloud } from './cloud.ts';
import { defaults } from './defaults.ts';
import { type Documents, openDocuments } from './documents.ts';
import type { Environment, Flags } from './environment.ts';
import { type Given, readGiven } from './given.ts';
import { type Network, readNetwork } from './network.ts';
import { readShard, shardOf } from './shard.ts';
import { type Several, severalFor, type Typed, typedIn, valuesIn } from './typed.ts';

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
  readonly network: Network;
  readonly wrongMethods: boolean;
  readonly seed: number;
}

/** How to find and enter the targets. */
export interface Access {
  readonly targets: readonly [Given, ...Given[]];
  /** Which share of all targets these are, where several runs share them. */
  readonly shard?: Shard;
  /** How to get into the cloud that the environment names, if it names one; its files are read when asked for. */
  readonly cloud: (name?: string) => Result<CloudAccess | undefined>;
  /** Values of parameters in paths, by name. */
  readonly pathValues: PathValues;
}

/** Where results go, and which. */
export interface Output {
  readonly folder: string;
  readonly reports: ReadonlySet<string>;
  /** The documents to quote from, if the user has them. */
  readonly documents: Documents | undefined;
  /** The recording that is judged, where it is read from a file, which is not to be overwritten. */
  readonly input?: string;
}

/** Which checks the user wants. */
export interface Wanted {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** The output folder of an earlier run, of which only what failed or was undecided is asked again. */
  readonly rerunFailed: string | undefined;
}

/** Everything a run is given from outside, read once; flags win over environment. Each part gets only its own. */
export interface Settings {
  readonly access: Access;
  readonly sending: Sending;
  readonly selection: Wanted;
  readonly level: Level;
  readonly output: Output;
  /** The file of known deviations. */
  readonly deviations: string | undefined;
  /** A check that cannot decide, and is not listed as such, makes the run no success. */
  readonly requireDecided: boolean;
  /** Percent of the MUSTs that apply; a run that decides fewer is no success. */
  readonly minDecided: number;
}

const levels: readonly Level[] = ['standard', 'strict'];

/**
 * The settings of a run from flags and environment, or problem `usage` or `malformed-url`.
 *
 * @param asks whether a target is asked, so that it has to be clear which.
 */
export function readSettings(flags: Flags, environment: Environment, asks = true): Result<Settings> {
  const variables = checkVariables(environment, flags.embedded === true);
  if (!variables.ok) return variables;
  const chosen = asks ? chooseTarget(flags, environment) : success('given');
  if (!chosen.ok) return chosen;
  const outside = chosen.value === 'embedded' ? withoutTarget(environment) : environment;
  const typed = typedIn(flags, outside);
  const given = readGiven((setting) => severalFor(setting, flags[setting], outside));
  if (!given.ok) return given;
  const shard = asks ? readShard(typed('shard')) : success(undefined);
  if (!shard.ok) return shard;
  const targets = shardOf(given.value, shard.value, typed('shard')?.name);
  if (!targets.ok) return targets;
  const level = readLevel(typed('level'));
  if (!level.ok) return level;
  const reports = readReports(typed('reports'));
  if (!reports.ok) return reports;
  const rate = readNumber(typed('rate'), undefined, 0.01, 100_000);
  if (!rate.ok) return rate;
  const concurrency = readNumber(typed('concurrency'), defaults.concurrency, 1, 64);
  if (!concurrency.ok) return concurrency;
  const timeout = readNumber(typed('timeout'), defaults.timeout, 0.1, 3600);
  if (!timeout.ok) return timeout;
  const seed = readNumber(typed('seed'), defaults.seed, 0, Number.MAX_SAFE_INTEGER);
  if (!seed.ok) return seed;
  const budget = readNumber(typed('budget'), defaults.budget, 1, 10_000_000);
  if (!budget.ok) return budget;
  const timeLimit = readNumber(typed('time-limit'), defaults['time-limit'], 1, 86_400);
  if (!timeLimit.ok) return timeLimit;
  const insecure = readSwitch(flags.insecure, typed('insecure'));
  if (!insecure.ok) return insecure;
  const network = readNetwork(
    {
      ca: typed('ca'),
      cert: typed('cert'),
      key: typed('key'),
      headers: severalFor('header', flags.header, outside),
    },
    outside,
  );
  if (!network.ok) return network;
  const requireDecided = readSwitch(flags['require-decided'], typed('require-decided'));
  if (!requireDecided.ok) return requireDecided;
  const minDecided = readNumber(typed('min-decided'), defaults['min-decided'], 0, 100);
  if (!minDecided.ok) return minDecided;
  const documents = openDocuments(typed('documents'));
  if (!documents.ok) return documents;
  const pathValues = readPathValues(severalFor('param', flags.param, outside));
  if (!pathValues.ok) return pathValues;
  return success({
    access: {
      targets: targets.value,
      ...(shard.value === undefined ? {} : { shard: shard.value }),
      cloud: (name) => readCloud(name, outside),
      pathValues: pathValues.value,
    },
    sending: {
      rate: rate.value,
      concurrency: Math.floor(concurrency.value),
      timeout: timeout.value * 1000,
      budget: Math.floor(budget.value),
      timeLimit: timeLimit.value * 1000,
      insecure: insecure.value,
      network: network.value,
      wrongMethods: flags['wrong-methods'] !== false,
      seed: Math.floor(seed.value),
    },
    selection: {
      only: expressionsIn(severalFor('only', flags.only, outside)),
      skip: expressionsIn(severalFor('skip', flags.skip, outside)),
      rerunFailed: typed('rerun-failed')?.text,
    },
    level: level.value,
    output: {
      folder: resolve(typed('output')?.text ?? defaults.output),
      reports: reports.value,
      documents: documents.value,
    },
    deviations: typed('deviations')?.text,
    requireDecided: requireDecided.value,
    minDecided: minDecided.value,
  });
}

/** The expressions of a selection, which have commas or white space between them. */
function expressionsIn(several: Several | undefined): readonly string[] {
  return valuesIn(several)
    .flatMap((value) => value.split(/[,\s]+/))
    .filter((value) => value !== '');
}

/** The APIs that are named, each once; none where they are to be found out. */
export function namedApis(targets: Access['targets']): readonly string[] {
  return [...new Set(targets.flatMap(({ api }) => (api === undefined ? [] : [api])))];
}

/** Values of path parameters from `name=value`, several in the variable with white space between them. */
function readPathValues(given: Several | undefined): Result<PathValues> {
  const values = new Map<string, string>();
  for (const entry of valuesIn(given)) {
    const [, name, value] = /^([^=]+)=(.+)$/s.exec(entry) ?? [];
    if (name === undefined || value === undefined)
      return failure('usage', `${given?.name} has "${entry}"; it has to be name=value.`);
    if (values.has(name)) return failure('usage', `${given?.name} gives ${name} twice; give it once.`);
    values.set(name, value);
  }
  return success(Object.fromEntries(values));
}

function readLevel(typed: Typed | undefined): Result<Level> {
  const level = levels.find((known) => known === (typed?.text ?? defaults.level));
  return level === undefined
    ? failure(
        'usage',
        `${typed?.name} is "${typed?.text}"; it has to be ${levels.join(' or ')}.${didYouMean(typed?.text ?? '', levels)}`,
      )
    : success(level);
}

/** Something that is on or off: a flag that is there or not, or a variable that says it. */
function readSwitch(flag: Flags[string], typed: Typed | undefined): Result<boolean> {
  if (flag === true) return success(true);
  if (typed === undefined || /^(0|false|no)$/i.test(typed.text)) return success(false);
  return /^(1|true|yes)$/i.test(typed.text)
    ? success(true)
    : failure('usage', `${typed.name} is "${typed.text}"; it has to be true or false.`);
}

function readNumber<T extends number | undefined>(
  typed: Typed | undefined,
  fallback: T,
  least: number,
  most: number,
): Result<T | number> {
  if (typed === undefined) return success(fallback);
  const value = Number(typed.text);
  if (!/^\d+(\.\d+)?$/.test(typed.text) || value < least || value > most) {
    return failure(
      'usage',
      `${typed.name} is "${typed.text}"; it has to be a number from ${least} to ${most}.`,
    );
  }
  return success(value);
}

function readReports(typed: Typed | undefined): Result<ReadonlySet<string>> {
  if (typed === undefined) return success(new Set(reportNames));
  const chosen = new Set<string>();
  for (const word of typed.text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')) {
    const name = reportNames.find((known) => known === word);
    if (name === undefined)
      return failure(
        'usage',
        `${typed.name} names "${word}"; the reports are ${reportNames.join(', ')}.${didYouMean(word, reportNames)}`,
      );
    chosen.add(name);
  }
  return success(chosen);
}
