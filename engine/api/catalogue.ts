import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Aspect, readAspect } from '../base/aspect.ts';
import type { Category } from '../base/verdict.ts';

/** One testable statement of a document. */
export interface Requirement {
  readonly id: string;
  /** File name of the document. */
  readonly document: string;
  readonly lines: string;
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  readonly category: Category;
  readonly statement: string;
  readonly readings: readonly string[];
  /**
   * Ids of checks, each with or without a subject; one without stands for all its subjects. Behind a `#` may stand the aspect that
   * the requirement rests on, e.g. `schema.body-matches-schema:listImages.images#keyword=required`.
   */
  readonly checks: readonly string[];
  /** Why no client can test it from outside. */
  readonly untestable: string | undefined;
  /** True while the check that will verify it is still to be written. */
  readonly planned: boolean;
}

interface CatalogueFile {
  readonly document: string;
  readonly requirements: readonly {
    readonly id: string;
    readonly lines: string;
    readonly level: Requirement['level'];
    readonly category: Category;
    readonly statement: string;
    readonly readings: readonly string[];
    readonly checks?: readonly string[];
    readonly untestable?: string;
    readonly planned?: boolean;
  }[];
}

/** How a contradiction or gap of the documents is read. */
export interface Reading {
  readonly id: string;
  readonly defect: string;
  /** The ways in which it could be understood. */
  readonly readings: readonly string[];
  /** The APIs whose documents are concerned. */
  readonly apis: readonly string[];
  readonly strict: string;
  readonly standard: string;
  readonly reason: string;
  readonly where: readonly { readonly document: string; readonly lines: string }[];
}

const folder = new URL('../../specs/', import.meta.url);

/** The requirements of the catalogues that an API answers to; files of our own, which `npm test` holds to their schema. */
export function loadRequirements(catalogues: readonly string[]): readonly Requirement[] {
  return catalogues.flatMap((catalogue) => {
    const known = loaded.get(catalogue) ?? readCatalogue(catalogue);
    loaded.set(catalogue, known);
    return known;
  });
}

const loaded = new Map<string, readonly Requirement[]>();

function readCatalogue(catalogue: string): readonly Requirement[] {
  const file = fileURLToPath(new URL(`requirements/${catalogue}.yaml`, folder));
  if (!existsSync(file)) return [];
  const { document, requirements }: CatalogueFile = parse(readFileSync(file, 'utf8'));
  return requirements.map((entry) => ({
    id: entry.id,
    document,
    lines: entry.lines,
    level: entry.level,
    category: entry.category,
    statement: entry.statement,
    readings: entry.readings,
    checks: entry.checks ?? [],
    untestable: entry.untestable,
    planned: entry.planned ?? false,
  }));
}

let allReadings: ReadonlyMap<string, Reading> | undefined;

/** All readings, by id. */
export function loadReadings(): ReadonlyMap<string, Reading> {
  allReadings ??= readReadings();
  return allReadings;
}

function readReadings(): ReadonlyMap<string, Reading> {
  const file = fileURLToPath(new URL('readings.yaml', folder));
  const { readings }: { readonly readings: readonly Reading[] } = parse(readFileSync(file, 'utf8'));
  return new Map(readings.map((reading) => [reading.id, reading]));
}

/** Whether a requirement names a check instance: by its own id, or by that of its check for all subjects. */
export function names(requirement: Pick<Requirement, 'checks'>, instanceId: string): boolean {
  return aspectsNamed(requirement, instanceId).length > 0;
}

/**
 * The aspects of a check instance that a requirement rests on: an entry of `checks` names one behind a `#`, and all without it.
 * None where the requirement does not name the instance.
 */
export function aspectsNamed({ checks }: Pick<Requirement, 'checks'>, instanceId: string): readonly Aspect[] {
  const [check = ''] = instanceId.split(':', 1);
  return checks.flatMap((entry) => {
    const [id = '', text = ''] = entry.split('#', 2);
    const aspect = id === instanceId || id === check ? readAspect(text) : undefined;
    return aspect === undefined ? [] : [aspect];
  });
}
