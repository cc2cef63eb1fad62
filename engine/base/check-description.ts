import type { Category } from './verdict.ts';

/**
 * Whether a finding is asked again before it holds: `repeat`, since data that change could excuse it; `once`, where no change of
 * data could.
 */
export type Confirmation = 'repeat' | 'once';

/** What a check says of itself. */
export interface CheckDescription {
  readonly id: string;
  readonly category: Category;
  readonly title: string;
  /** How it is checked, in a sentence or two. */
  readonly proves: string;
  /** What it cannot see. */
  readonly cannotSee: string;
  readonly confirm: Confirmation;
  /** False for a check that sends nothing of its own and judges what the others bring to light. */
  readonly asks: boolean;
  /** True for a check that takes note of what a run meets and never makes a finding, so that no requirement rests on it alone. */
  readonly observes: boolean;
}
