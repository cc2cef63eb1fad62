/** What a fault is, and small helpers to write one down. */
import { lists } from '../apis/kinds.ts';
import type { ApiId, Category, Level } from '../model.ts';
import type { Wraps } from '../stages.ts';

/** A fault as users of the reference see it. */
export interface FaultDescription {
  readonly id: string;
  readonly apis: readonly ApiId[];
  readonly category: Category;
  /** What it gets wrong, and which sentence of which document says so. */
  readonly breaks: string;
  /** Levels at which it is one; a server may be lenient where only `strict` stands. */
  readonly levels: readonly Level[];
  /** What brings it to light, where that is not plain. */
  readonly probe?: string;
  /** How many images it takes to be seen, when more than the default. */
  readonly images?: number;
  /** It shows only beside another API over the same images. */
  readonly beside?: boolean;
}

export interface Fault extends FaultDescription {
  readonly stages: Wraps;
}

/** What some faults say beside what they do. */
export interface Extras {
  readonly levels?: readonly Level[];
  readonly probe?: string;
  readonly images?: number;
  readonly beside?: boolean;
}

/** Writes a fault down; its category is the part of the id before the dot. */
export function fault(
  id: `${Category}.${string}`,
  apis: readonly ApiId[],
  breaks: string,
  stages: Wraps,
  extras: Extras = {},
): Fault {
  const category = id.slice(0, id.indexOf('.')) as Category;
  return { id, apis, category, breaks, levels: ['standard', 'strict'], ...extras, stages };
}

export const STRICT_ONLY: Extras = { levels: ['strict'] };

export { lists };
