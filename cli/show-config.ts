import { didYouMean } from '../engine/base/nearest.ts';
import { failure, type Result, success } from '../engine/base/result.ts';
import { chooseTarget, withoutTarget } from './chosen-target.ts';
import { defaults } from './defaults.ts';
import type { Environment, Flags } from './environment.ts';
import { type Layers, settings } from './layers.ts';
import { proxyVariables, variableOf } from './proxies.ts';
import { cloudVariables, type SettingName } from './setting-names.ts';
import { severalFor } from './typed.ts';

const secret: ReadonlySet<SettingName> = new Set(['token', 'forbidden-token']);

/** A setting with its value and where that comes from. */
export interface Shown {
  readonly setting: string;
  readonly value: string;
  readonly source: string;
}

/** Every setting as a run would take it, without any secret: of the embedded target, that nothing said of another one counts. */
export function shownSettings({ flags, environment, fromFile, file }: Layers): readonly Shown[] {
  const chosen = chooseTarget(flags, environment);
  const isEmbedded = chosen.ok && chosen.value === 'embedded';
  const inForce = isEmbedded ? withoutTarget(environment) : environment;
  const sourceOf = (setting: string): string | undefined => (fromFile.has(setting) ? file : undefined);
  return [
    {
      setting: 'embedded',
      value: String(isEmbedded),
      source: flags.embedded === true ? '--embedded' : 'default',
    },
    ...settings
      .filter((setting) => setting !== 'config')
      .map((setting) => ({
        setting,
        ...shownOf(setting, flags, inForce, sourceOf(setting), isEmbedded),
      })),
    {
      setting: 'wrong-methods',
      value: String(flags['wrong-methods'] !== false),
      source:
        sourceOf('wrong-methods') ?? (flags['wrong-methods'] === false ? '--no-wrong-methods' : 'default'),
    },
    ...proxyVariables.map((name) => ({
      setting: name.toLowerCase().replace('_', '-'),
      ...shownProxy(name, isEmbedded ? {} : environment),
    })),
    ...cloudVariables
      .filter((name) => name !== 'OS_CLOUD' && (inForce[name] ?? '').trim() !== '')
      .map((name) => ({ setting: name, value: '[redacted]', source: name })),
  ];
}

function shownOf(
  setting: SettingName,
  flags: Flags,
  environment: Environment,
  file: string | undefined,
  isEmbedded: boolean,
): Omit<Shown, 'setting'> {
  if (flags[setting] === true) return { value: 'true', source: `--${setting}` };
  const given = severalFor(setting, flags[setting], environment);
  if (given === undefined) return { value: defaultOf(setting, isEmbedded), source: 'default' };
  return { value: textOf(setting, given), source: file ?? given.name };
}

function textOf(setting: SettingName, given: NonNullable<ReturnType<typeof severalFor>>): string {
  if (secret.has(setting)) return '[redacted]';
  const lines = 'text' in given ? given.text.split(/\r?\n/) : given.flags;
  if (setting !== 'header') return lines.join(' ').split(/(\s+)/).map(withoutUser).join('');
  return lines.map((line) => line.replace(/:.*$/s, ': [redacted]').trim()).join(', ');
}

function shownProxy(name: (typeof proxyVariables)[number], environment: Environment): Omit<Shown, 'setting'> {
  const given = variableOf(name, environment);
  return given === undefined
    ? { value: '-', source: 'default' }
    : { value: withoutUser(given.text.replace(/^(?=[^/]*@)/, 'http://')), source: given.name };
}

/** What holds where nothing is given; a minus stands for nothing. */
function defaultOf(setting: SettingName, isEmbedded: boolean): string {
  const all: Readonly<Record<string, unknown>> = {
    ...defaults,
    rate: isEmbedded ? undefined : defaults.rate,
    insecure: false,
    'require-decided': false,
  };
  const value = all[setting];
  return value === undefined ? '-' : String(value);
}

/** An address without the user and the password that it may have. */
function withoutUser(text: string): string {
  return text.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1[redacted]@');
}

/** The settings as a table: setting, value, source. */
export function renderSettings(shown: readonly Shown[]): string {
  const name = Math.max(...shown.map(({ setting }) => setting.length));
  const value = Math.min(48, Math.max(...shown.map((one) => one.value.length)));
  return shown
    .map((one) => `${one.setting.padEnd(name)}  ${one.value.padEnd(value)}  ${one.source}`)
    .join('\n');
}

/**
 * The value of one setting alone.
 *
 * @returns problem `usage` with the nearest name where there is no such setting.
 */
export function renderSetting(shown: readonly Shown[], name: string): Result<string> {
  const one = shown.find(({ setting }) => setting === name);
  if (one !== undefined) return success(one.value);
  const names = shown.map(({ setting }) => setting);
  return failure('usage', `There is no setting "${name}".${didYouMean(name, names)}`);
}
