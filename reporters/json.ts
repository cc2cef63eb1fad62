import type { Compliance } from '../engine/compliance/model.ts';
import { quietJson } from './escape.ts';

/** The text of compliance.json, which may also be printed: nothing in it acts on a terminal. */
export function renderJson(compliance: Compliance): string {
  return `${quietJson(JSON.stringify(compliance, undefined, 2))}\n`;
}
