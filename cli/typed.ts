import type { Environment, Flags } from './environment.ts';
import { type SettingName, settingNames } from './setting-names.ts';

/** What the user gave for a setting, and the flag or the variable by which he gave it. */
export interface Typed {
  readonly name: string;
  readonly text: string;
}

/** Reads settings that have one value: flags win over variables, and a blank value counts for nothing. */
export function typedIn(flags: Flags, environment: Environment): (setting: SettingName) => Typed | undefined {
  return (setting) => {
    const variable = settingNames[setting];
    const flag = flags[setting];
    const typed =
      typeof flag === 'string'
        ? { name: `--${setting}`, text: flag.trim() }
        : { name: variable, text: (environment[variable] ?? '').trim() };
    return typed.text === '' ? undefined : typed;
  };
}

/** The values of a flag that may be given several times, or the text of the variable in its place. */
export type Several =
  | { readonly name: string; readonly flags: readonly string[] }
  | { readonly name: string; readonly text: string };

/** What a setting that may have several values was given; blank values count for nothing. */
export function severalFor(
  setting: SettingName,
  flag: Flags[string],
  environment: Environment,
): Several | undefined {
  const flags = (typeof flag === 'object' ? flag : [flag])
    .flatMap((value) => (typeof value === 'string' ? [value.trim()] : []))
    .filter((value) => value !== '');
  if (flags.length > 0) return { name: `--${setting}`, flags };
  const variable = settingNames[setting];
  const text = (environment[variable] ?? '').trim();
  return text === '' ? undefined : { name: variable, text };
}

/** The values one by one; in a variable there is white space between them. */
export function valuesIn(several: Several | undefined): readonly string[] {
  if (several === undefined) return [];
  return 'flags' in several ? several.flags : several.text.split(/\s+/);
}
