import type { Api, ListOperation } from '../api/model.ts';
import type { Query } from '../base/exchange.ts';
import type { Level } from '../base/verdict.ts';
import type { Baseline } from './baseline.ts';

/** What a check may know while it asks. */
export interface Scene {
  readonly api: Api;
  readonly list: ListOperation;
  readonly level: Level;
  /** Seed of everything drawn at random. */
  readonly seed: number;
  /** The list as it was before the probes. */
  readonly before: Baseline;
  /** Which credentials the user gave. */
  readonly credentials: { readonly own: boolean; readonly forbidden: boolean };
  /** Query that makes a walk of the whole list take few requests. */
  readonly fewPages: Query;
}
