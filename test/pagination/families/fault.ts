import { isJsonObject, type JsonObject } from '../../../engine/base/json.ts';
import type { Answer, Asked, Wrong } from '../../support/list-server/server.ts';
import type { Family } from './family.ts';

/** A fault of a family's server, with the check that has to find it. */
export interface FamilyFault {
  readonly name: string;
  readonly family: Family;
  readonly wrong: Wrong;
  readonly check: string;
}

/** A body with other members. */
export const onBody =
  (change: (body: JsonObject, asked: Asked) => JsonObject): NonNullable<Wrong['answer']> =>
  (right: Answer, asked: Asked): Answer =>
    right.status === 200 && isJsonObject(right.body) ? { ...right, body: change(right.body, asked) } : right;

/** An answer with other headers. */
export const onHeaders =
  (change: (headers: Answer['headers']) => Answer['headers']): NonNullable<Wrong['answer']> =>
  (right) => ({ ...right, headers: change(right.headers) });
