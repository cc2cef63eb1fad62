import type { Command } from 'commander';
import type { Result } from '../engine/base/result.ts';
import { findConfig } from './config-file.ts';
import type { Environment, Flags } from './environment.ts';
import { type Layers, layersOf } from './layers.ts';
import { readSettings, type Settings } from './settings.ts';
import type { Terminal } from './terminal.ts';

/**
 * Does the work of a command by the settings that its flags, the variables and the configuration file give.
 *
 * @param asks whether the command asks a target.
 * @returns the exit status of the work, or that of a problem with the settings.
 */
export async function withSettings(
  command: Command,
  environment: Environment,
  asks: boolean,
  terminal: Terminal,
  work: (settings: Settings, layers: Layers) => Promise<number>,
): Promise<number> {
  const layers = layersFor(command, environment, asks);
  if (!layers.ok) return terminal.problem(layers.problem);
  const settings = readSettings(layers.value.flags, layers.value.environment, asks);
  return settings.ok ? await work(settings.value, layers.value) : terminal.problem(settings.problem);
}

/** Flags and variables, with what the configuration file fills in. */
function layersFor(command: Command, environment: Environment, asks: boolean): Result<Layers> {
  const flags = dashed(command.opts());
  const found = findConfig(flags, environment, process.cwd());
  return found.ok ? layersOf(flags, environment, found.value, asks) : found;
}

/** Commander gives options in camel case; settings go by the names that the user types. */
function dashed(options: Readonly<Record<string, unknown>>): Flags {
  return Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) =>
      typeof value === 'string' || typeof value === 'boolean' || isTexts(value)
        ? [[name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`), value]]
        : [],
    ),
  );
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
