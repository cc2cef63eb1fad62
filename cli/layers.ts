import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Config, ConfigFile, ConfigTarget } from './config-file.ts';
import type { Environment, Flags } from './environment.ts';
import { cloudVariables, type SettingName, settingNames } from './setting-names.ts';
import { typedIn } from './typed.ts';

/** Flags and variables, where the configuration file has filled in what neither gives. */
export interface Layers {
  readonly flags: Flags;
  readonly environment: Environment;
  /** The settings that the file gave. */
  readonly fromFile: ReadonlySet<string>;
  readonly file: string | undefined;
}

/**
 * Lays flags over variables, and both over the configuration file. Who gives a target by a flag or a variable gets nothing of the
 * file's targets, so that no token goes where the file did not send it.
 *
 * @param asks whether a target is asked; where none is, the file need not give access to one.
 * @returns problem `bad-config` where a variable that the file names is not set, and `usage` where it says something of a target that nothing names.
 */
export function layersOf(
  flags: Flags,
  environment: Environment,
  found: ConfigFile | undefined,
  asks = true,
): Result<Layers> {
  if (found === undefined) return success({ flags, environment, fromFile: new Set(), file: undefined });
  const { config, file } = found;
  const otherTarget = saysTarget(flags, environment);
  const targets =
    otherTarget || !asks
      ? success({
          // Several targets may have one API.
          api: asks && flags.embedded !== true ? undefined : listed([...new Set(apisOf(config, file))]),
        })
      : targetSettings(config, file, flags, environment);
  if (!targets.ok) return targets;
  const given: Readonly<Record<string, string | readonly string[] | undefined>> = {
    ...targets.value,
    ...plainSettings(config, dirname(file)),
  };
  const merged: Record<string, string | undefined> = { ...environment };
  const severalOf: Record<string, readonly string[]> = {};
  const fromFile = new Set<SettingName | 'wrong-methods'>();
  for (const setting of settings) {
    const value = given[setting];
    if (value === undefined || flags[setting] !== undefined) continue;
    // A target's variable that is empty is an error of its own; any other that is blank counts for nothing.
    const before = environment[settingNames[setting]];
    if (before !== undefined && before.trim() !== '') continue;
    // No variable holds several names of clouds, so that these stand as flags would.
    if (typeof value === 'string') merged[settingNames[setting]] = value;
    else severalOf[setting] = value;
    fromFile.add(setting);
  }
  const about = settings.find(
    (setting) => fromFile.has(setting) && settingNames[setting].startsWith('TARGET_'),
  );
  const named = otherTarget || fromFile.has('url') || fromFile.has('os-cloud');
  if (asks && about !== undefined && !named)
    return failure(
      'usage',
      `${file} gives ${about}, but nothing names a target; give the endpoint or a cloud there, with TARGET_URL or with OS_CLOUD, or use --embedded to judge the embedded target.`,
    );
  // The command line has the flag without which it is true.
  const wrongMethods =
    config.wrongMethods === false && flags['wrong-methods'] !== false ? { 'wrong-methods': false } : {};
  if ('wrong-methods' in wrongMethods) fromFile.add('wrong-methods');
  return success({ flags: { ...flags, ...severalOf, ...wrongMethods }, environment: merged, fromFile, file });
}

/** Every setting, in the order of the documentation. */
export const settings: readonly SettingName[] = Object.keys(settingNames).filter(
  (name): name is SettingName => name in settingNames,
);

/** Whether flags or variables say which target is meant, were it by an empty variable. */
function saysTarget(flags: Flags, environment: Environment): boolean {
  return (
    flags.embedded === true ||
    flags.url !== undefined ||
    flags['os-cloud'] !== undefined ||
    environment.TARGET_URL !== undefined ||
    cloudVariables.some((name) => (environment[name] ?? '').trim() !== '')
  );
}

function targetSettings(
  config: Config,
  file: string,
  flags: Flags,
  environment: Environment,
): Result<Readonly<Record<string, string | readonly string[] | undefined>>> {
  const { targets = [config], params, insecure } = config;
  const isGiven = (setting: SettingName): boolean =>
    typedIn(flags, environment)(setting) !== undefined || flags[setting] !== undefined;
  const secretsOf = (setting: SettingName, member: 'tokenVariable' | 'forbiddenTokenVariable') =>
    isGiven(setting)
      ? success(undefined)
      : valuesOf(
          targets.map((one) => one[member]),
          member,
          file,
          environment,
        );
  const tokens = secretsOf('token', 'tokenVariable');
  if (!tokens.ok) return tokens;
  const forbidden = secretsOf('forbidden-token', 'forbiddenTokenVariable');
  if (!forbidden.ok) return forbidden;
  const member = (['url', 'api', 'cloud'] as const).find((name) => isGivenForSome(targets, name));
  if (member !== undefined) return failure('bad-config', givenForSome(file, member));
  const clouds = targets.flatMap(({ cloud }) => cloud ?? []);
  const headers = Object.entries(config.headers ?? {}).map(([name, value]) => `${name}: ${value}`);
  return success({
    url: listed(targets.flatMap(({ url }) => url ?? [])),
    api: listed(apisOf(config, file)),
    token: tokens.value,
    'forbidden-token': forbidden.value,
    'os-cloud': clouds.length === 0 ? undefined : clouds,
    param: listed(Object.entries(params ?? {}).map(([name, value]) => `${name}=${value}`)),
    insecure: textOf(insecure),
    ca: fileFrom(dirname(file), config.ca),
    cert: fileFrom(dirname(file), config.cert),
    key: fileFrom(dirname(file), config.key),
    header: headers.length === 0 ? undefined : headers.join('\n'),
  });
}

function apisOf({ targets, api }: Config, file: string): readonly string[] {
  return (targets ?? [{ api }]).flatMap((one) =>
    one.api === undefined ? [] : [pathFrom(dirname(file), one.api)],
  );
}

/** The n-th value of each setting is that of the n-th target, so that a member is given for each target or for none. */
function isGivenForSome(targets: readonly ConfigTarget[], member: keyof ConfigTarget): boolean {
  return new Set(targets.map((target) => target[member] === undefined)).size > 1;
}

function givenForSome(file: string, member: string): string {
  return `${file}: ${member} is given for some targets but not for others; give it for all or for none.`;
}

/** The tokens that variables hold, for all targets or for none. */
function valuesOf(
  variables: readonly (string | undefined)[],
  member: string,
  file: string,
  environment: Environment,
): Result<string | undefined> {
  const named = variables.filter((name) => name !== undefined);
  if (named.length === 0) return success(undefined);
  if (named.length < variables.length) return failure('bad-config', givenForSome(file, member));
  const unset = named.find((name) => (environment[name] ?? '').trim() === '');
  return unset === undefined
    ? success(named.map((name) => environment[name]?.trim()).join(' '))
    : failure('bad-config', `${file}: ${member} names the variable ${unset}, which is unset or empty.`);
}

function plainSettings(config: Config, folder: string): Readonly<Record<string, string | undefined>> {
  return {
    rate: textOf(config.rate),
    concurrency: textOf(config.concurrency),
    timeout: textOf(config.timeout),
    only: listed(config.only),
    skip: listed(config.skip),
    'rerun-failed': fileFrom(folder, config.rerunFailed),
    shard: config.shard,
    level: config.level,
    output: fileFrom(folder, config.output),
    reports: config.reports?.join(','),
    deviations: fileFrom(folder, config.deviations),
    documents: fileFrom(folder, config.documents),
    'require-decided': textOf(config.requireDecided),
    'min-decided': textOf(config.minDecided),
    seed: textOf(config.seed),
    budget: textOf(config.budget),
    'time-limit': textOf(config.timeLimit),
  };
}

/** The path of a file as seen from a folder; what is no file there is an id. */
function pathFrom(folder: string, name: string): string {
  const path = resolve(folder, name.split('#', 1)[0] ?? name);
  return existsSync(path) ? resolve(folder, name) : name;
}

function fileFrom(folder: string, path: string | undefined): string | undefined {
  return path === undefined ? undefined : resolve(folder, path);
}

function listed(values: readonly string[] = []): string | undefined {
  return values.length === 0 ? undefined : values.join(' ');
}

function textOf(value: number | boolean | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
