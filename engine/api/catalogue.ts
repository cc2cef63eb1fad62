import { type Aspect, readAspect } from '../base/aspect.ts';
import { memo } from '../base/memo.ts';
import type { Category } from '../base/verdict.ts';

/** One testable statement of a document. */
export interface Requirement {
  readonly id: string;
  /** `http` for what HTTP itself requires of every API; `documents` for what the API's own documents do. */
  readonly source: 'documents' | 'http';
  /** The file of the catalogue that it stands in, for messages. */
  readonly file?: string;
  /** Name of the document: a file's name, a title, or an RFC such as `RFC 9110`. */
  readonly document: string;
  /** Lines of the document; of an RFC, sections. */
  readonly lines: string;
  /** What people call the document, with its publisher. */
  readonly title?: string;
  /** The names of the document's sections that the lines are in. */
  readonly section?: string;
  /** What the document says; at level strict it is judged by this. */
  readonly level: 'MUST' | 'SHOULD' | 'MAY';
  /** What it is judged by at level standard instead, where a reading softens a MUST. */
  readonly standard?: 'SHOULD';
  readonly category: Category;
  readonly statement: string;
  readonly readings: readonly string[];
  /**
   * Ids of checks, each with or without a subject; one without stands for all its subjects. After a `#` may stand the aspect that
   * the requirement rests on, e.g. `schema.body-matches-schema:listBooks.books#keyword=required`.
   */
  readonly checks: readonly string[];
  /** Why no client can test it from outside. */
  readonly untestable: string | undefined;
  /** True while the check that will verify it is still to be written. */
  readonly planned: boolean;
}

/** How a contradiction or gap of the documents is read. */
export interface Reading {
  readonly id: string;
  readonly defect: string;
  /** The ways in which it could be understood. */
  readonly readings: readonly string[];
  /** The APIs whose documents are concerned; none where the file serves one API alone. */
  readonly apis: readonly string[];
  /** Ids of the checks of which every finding rests on it, in these APIs. */
  readonly checks: readonly string[];
  readonly strict: string;
  readonly standard: string;
  readonly reason: string;
  readonly where: readonly { readonly document: string; readonly lines: string }[];
}

/** The id of the check in an entry of `checks`, or in the id of an instance: without subject and aspect. */
export function checkIn(entry: string): string {
  return entry.split(/[:#]/, 1)[0] ?? entry;
}

/** Whether a requirement names a check instance: by its own id, or by that of its check for all subjects. */
export function namesInstance(requirement: Pick<Requirement, 'checks'>, instanceId: string): boolean {
  return aspectsNamed(requirement, instanceId).length > 0;
}

/**
 * The aspects of a check instance that a requirement rests on: an entry of `checks` names one after a `#`, and all without it.
 * None where the requirement does not name the instance.
 */
export function aspectsNamed({ checks }: Pick<Requirement, 'checks'>, instanceId: string): readonly Aspect[] {
  const named = aspectsByCheck(checks);
  return [...new Set([instanceId, checkIn(instanceId)])].flatMap((id) => named.get(id) ?? []);
}

/** What the entries of `checks` name, each taken apart once: every check is compared with every requirement. */
const aspectsByCheck = memo((checks: Requirement['checks']): ReadonlyMap<string, readonly Aspect[]> => {
  const found = new Map<string, Aspect[]>();
  for (const entry of checks) {
    const [id = '', text = ''] = entry.split('#', 2);
    const aspect = readAspect(text);
    if (aspect !== undefined) found.set(id, [...(found.get(id) ?? []), aspect]);
  }
  return found;
});
