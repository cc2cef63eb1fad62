import { joinPointer } from '../base/pointer.ts';
import type { Operation } from './model.ts';

/** What is wrong in an operation, and where in the file. */
export interface Wrong {
  readonly place: string;
  readonly message: string;
}

/** A place in an operation, as a JSON pointer into the file. */
export function placeIn({ path }: Pick<Operation, 'path'>, ...tokens: readonly string[]): string {
  return joinPointer(['paths', path, 'get', ...tokens]);
}
