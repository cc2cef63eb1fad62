import type { Aspect } from '../base/aspect.ts';
import { type Claim, failed } from '../base/verdict.ts';
import { causesOf } from './causes.ts';
import type { Explanation } from './explanation.ts';
import type { RequestFacts } from './finding.ts';

const queries: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  plain: [],
  refused: [],
  colour: [['colour', 'red']],
  'colour, size': [
    ['colour', 'red'],
    ['size', '3'],
  ],
  size: [['size', '3']],
  page: [['limit', '2']],
};
const requests: RequestFacts = {
  queryOf: (key) => queries[key],
  statusOf: (key) => (key === 'refused' ? 400 : key.startsWith('not found') ? 404 : 200),
  isPlain: (key) => key === 'plain' || key === 'refused',
  filters: new Set(['colour', 'size']),
  identities: new Set(['stones.id', 'stone.id']),
  envelopes: new Set(['', 'stones']),
};
/** A claim that something is broken, seen in some exchanges. */
export const brokenClaim = (aspect: Aspect, ...evidence: readonly string[]): Claim =>
  failed('It is broken.', { aspect, evidence });

/** The cause of each finding by the id of its check: of the check itself, or what it follows from. */
export function causes(
  checks: Readonly<Record<string, Claim>>,
  ...explanations: readonly Explanation[]
): Readonly<Record<string, string>> {
  const all = Object.entries(checks).map(([id, claim]) => ({ id, claims: [claim] }));
  const found = causesOf(all, explanations, requests);
  return Object.fromEntries(
    Object.entries(checks).flatMap(([id, claim]) => {
      const cause = found.get(claim);
      return cause === undefined ? [] : [[id, cause.follows ? `follows from ${cause.id}` : cause.id]];
    }),
  );
}
