import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

/** A requirement as far as these tests look at it; the schema says the rest. */
export interface Requirement {
  readonly id: string;
  readonly lines: string;
  readonly document?: string;
  readonly level: string;
  readonly category: string;
  readonly provocation?: string;
  readonly checks?: readonly string[];
  readonly readings: readonly string[];
}

export interface Catalogue {
  readonly document: string;
  readonly apis: readonly string[];
  readonly lineCount: number;
  readonly sections: readonly { readonly lines: string; readonly name: string }[];
  readonly requirements: readonly Requirement[];
}

export interface Reading {
  readonly id: string;
  readonly where: readonly { readonly document: string; readonly lines: string }[];
  readonly apis: readonly string[];
}

export interface Unstated {
  readonly lines: string;
  readonly reason: string;
}

const root = new URL('../../', import.meta.url);
const documents = new URL('../shared/documents/', root);

/** The numbers of the documents that have a catalogue, e.g. `002`. */
export function catalogued(): readonly string[] {
  return readdirSync(new URL('specs/requirements/', root))
    .filter((name) => /^\d{3}\.yaml$/.test(name))
    .map((name) => name.slice(0, 3))
    .sort();
}

export function catalogue(number: string): Catalogue {
  return parsed(`specs/requirements/${number}.yaml`) as Catalogue;
}

export function readings(): readonly Reading[] {
  return (parsed('specs/readings.yaml') as { readings: readonly Reading[] }).readings;
}

/** The lines of a document that are set down as stating nothing; none where nobody has set any down. */
export function unstated(number: string): readonly Unstated[] {
  const path = `specs/requirements/unstated/${number}.yaml`;
  return existsSync(new URL(path, root)) ? (parsed(path) as readonly Unstated[]) : [];
}

/** The document's lines, or nothing where the documents are not at hand. */
export function documentLines(name: string): readonly string[] | undefined {
  const file = new URL(name, documents);
  if (!existsSync(file)) return undefined;
  const text = readFileSync(file, 'utf8');
  return (text.endsWith('\n') ? text.slice(0, -1) : text).split('\n');
}

/** Where the documents are looked for. */
export const documentsFolder = fileURLToPath(documents);

/** A YAML or JSON file below the root as a value that nothing is known of yet. */
export function parsed(path: string): unknown {
  return parse(readFileSync(new URL(path, root), 'utf8'));
}
