import type { Json } from '../base/json.ts';

/** A parameter as it stands in the file, and where. */
export interface Declared {
  readonly node: Json;
  readonly file: string;
  /** JSON pointer into the file. */
  readonly pointer: string;
}
