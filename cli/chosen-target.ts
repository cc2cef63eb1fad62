import { nearestWord } from '../engine/base/nearest.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import type { Environment, Flags } from './environment.ts';
import { cloudVariables, ownVariables, settingNames } from './setting-names.ts';

/** Flags that say something of a target of the user's, besides the one that gives its endpoint. */
const aboutTarget = ['token', 'forbidden-token', 'insecure', 'ca', 'cert', 'key', 'header'] as const;

/** Variables any of which names a cloud, whose catalogue has the endpoint. */
const namesCloud = ['OS_CLOUD', 'OS_CLIENT_CONFIG_FILE', 'OS_AUTH_URL'] as const;

const choices =
  'give the endpoint with TARGET_URL or a cloud with OS_CLOUD, or use --embedded to judge the embedded target';

/**
 * Whether a run judges the embedded target. It does where nothing says anything of a target, or where the user wants it by a
 * flag, and never because a variable is empty or its name is misspelt.
 *
 * @returns problem `usage` where flags and variables say something of a target, but not which it is.
 */
export function chooseTarget(flags: Flags, environment: Environment): Result<'embedded' | 'given'> {
  const wanted = flags.embedded === true;
  const contrary = ['url', 'os-cloud', ...aboutTarget].find((name) => flags[name] !== undefined);
  if (wanted && contrary !== undefined) {
    return failure('usage', `--embedded and --${contrary} exclude each other; give only one of them.`);
  }
  if (wanted) return success('embedded');
  const misspelt = misspeltOf(flags, environment);
  if (misspelt !== undefined) return failure('usage', misspelt);
  if (flags.url !== undefined) {
    return isBlank(flags.url) ? failure('usage', `--url is empty; ${choices}.`) : success('given');
  }
  const { TARGET_URL: url } = environment;
  if (url !== undefined) {
    return isBlank(url) ? failure('usage', `TARGET_URL is set but empty; ${choices}.`) : success('given');
  }
  if (isNamed(flags['os-cloud']) || namesCloud.some((name) => isNamed(environment[name])))
    return success('given');
  const typed = [
    ...['os-cloud', ...aboutTarget].flatMap((name) => (flags[name] === undefined ? [] : [`--${name}`])),
    ...[...Object.values(settingNames).filter(isOfTarget), ...cloudVariables].filter(
      (name) => environment[name] !== undefined,
    ),
  ];
  const [first] = typed;
  return first === undefined
    ? success('embedded')
    : failure('usage', `${first} is set, but no target is given; ${choices}.`);
}

/** What to say of a variable that no client of OpenStack reads and one more letter would make one that they read. */
function misspeltOf(flags: Flags, environment: Environment): string | undefined {
  // Who gives both the endpoint and the token needs no variable of a cloud.
  const isGiven = (flag: 'url' | 'token'): boolean => isNamed(flags[flag] ?? environment[settingNames[flag]]);
  if (isGiven('url') && isGiven('token')) return undefined;
  for (const name of Object.keys(environment)) {
    const near = cloudVariables.includes(name) ? undefined : misspeltCloudVariable(name);
    if (near !== undefined)
      return `The variable ${name} is set, but OpenStack clients read no such variable; the nearest is ${near}.`;
  }
  return undefined;
}

/** The variable of a cloud that differs in a letter or two; in one of a short name, which may well mean something else. */
function misspeltCloudVariable(name: string): string | undefined {
  if (!name.startsWith('OS_')) return undefined;
  const word = name.slice('OS_'.length);
  return nearestWord(name, cloudVariables, word.length <= 4 ? 1 : 2);
}

/**
 * The environment without what it says of a target of the user's, as the embedded target needs it. Which API is judged, and how
 * fast it is asked, stays.
 */
export function withoutTarget(environment: Environment): Environment {
  const left: readonly string[] = [
    ...['TARGET_URL', 'TARGET_TOKEN', 'TARGET_FORBIDDEN_TOKEN'],
    ...['TARGET_CA', 'TARGET_CERT', 'TARGET_KEY', 'TARGET_HEADERS'],
    ...cloudVariables,
  ];
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !left.includes(name)));
}

/**
 * Looks for variables that are named as the suite's own are and mean nothing to it.
 *
 * @param embedded that the embedded target is wanted, so that no variable of a target counts.
 * @returns problem `usage` with the nearest name that means something.
 */
export function checkVariables(environment: Environment, embedded: boolean): Result<void> {
  const unknown = Object.keys(environment).find(
    (name) =>
      /^(TARGET|CONFORMANCE)_/.test(name) && !ownVariables.includes(name) && !(embedded && isOfTarget(name)),
  );
  if (unknown === undefined) return success(undefined);
  const near = nearestWord(unknown, ownVariables);
  return failure(
    'usage',
    `The variable ${unknown} is set, but no such setting exists; ${near === undefined ? `the settings are ${ownVariables.join(', ')}` : `the nearest is ${near}`}.`,
  );
}

function isOfTarget(variable: string): boolean {
  return variable.startsWith('TARGET_');
}

function isNamed(value: Flags[string]): boolean {
  return value !== undefined && !isBlank(value);
}

function isBlank(value: Flags[string]): boolean {
  const values = typeof value === 'object' ? value : [value];
  return values.every((one) => typeof one === 'string' && one.trim() === '');
}
