import { defaults } from './defaults.ts';
import type { Environment, Flags } from './environment.ts';
import { type Layers, settings } from './layers.ts';
import type { SettingName } from './setting-names.ts';
import { severalFor, valuesIn } from './typed.ts';

const secret: ReadonlySet<SettingName> = new Set(['token', 'forbidden-token', 'header']);

/** A setting with its value and where that comes from. */
export interface Shown {
  readonly setting: SettingName;
  readonly value: string;
  readonly source: string;
}

/** Every setting as a run would take it, without any secret. */
export function shownSettings({ flags, environment, fromFile, file }: Layers): readonly Shown[] {
  return settings
    .filter((setting) => setting !== 'config')
    .map((setting) => ({
      setting,
      ...shownOf(setting, flags, environment, fromFile.has(setting) ? file : undefined),
    }));
}

function shownOf(setting: SettingName, flags: Flags, environment: Environment, file: string | undefined) {
  if (flags[setting] === true) return { value: 'true', source: `--${setting}` };
  const given = severalFor(setting, flags[setting], environment);
  if (given === undefined) return { value: defaultOf(setting), source: 'default' };
  const values = secret.has(setting) ? ['[redacted]'] : valuesIn(given).map(withoutUser);
  return { value: values.join(' '), source: file ?? given.name };
}

function defaultOf(setting: SettingName): string {
  const all: Readonly<Record<string, unknown>> = defaults;
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
