import { type Claim, failed, inconclusive } from '../../engine/base/verdict.ts';
import { compareSequences } from '../../engine/list/sequence.ts';
import type { Facts } from '../../engine/run/facts.ts';
import type { ReadTriple } from './equivalence.ts';
import { count, idsOf, nameIds } from './phrases.ts';

/**
 * The verdict where XML does not show the entries of JSON, each as often and in the same order; undefined where it does.
 * Undecided where JSON itself was not the same before and after. Entries that are new to everybody are extra.
 */
export function claimOnIds(triple: ReadTriple, asked: string, facts: Facts): Claim | undefined {
  const { first, other, second } = triple.pages;
  const known = new Set([
    ...idsOf(first.items),
    ...idsOf(second.items),
    ...facts.before.byId.keys(),
    ...facts.after.byId.keys(),
  ]);
  const settled = (ids: readonly string[]): readonly string[] => ids.filter(facts.isStable);
  const wanted = settled(idsOf(first.items));
  if (wanted.join('\n') !== settled(idsOf(second.items)).join('\n'))
    return inconclusive(
      `In JSON ${asked} changed while it was asked for, so nothing can be held against XML.`,
      {
        evidence: triple.evidence,
      },
    );
  const came = other.items.map(({ id }) => id).filter((id) => facts.isStable(id) || !known.has(id));
  const expected = `the ${count(wanted.length, facts.api)} of JSON, in the same order`;
  const finding = (message: string, actual: string): Claim =>
    failed(message, { expected, actual, evidence: triple.evidence });
  const nameless = other.length - other.items.length;
  if (nameless > 0)
    return finding(
      `In XML ${asked} has ${count(nameless, facts.api)} without an id.`,
      `${nameless} of ${other.length} have none`,
    );
  const twice = new Set(repeatedIn(idsOf(first.items)));
  const distinct = [...new Set(wanted)];
  const found = compareSequences(came, distinct, () => true, false);
  const repeated = found.repeated.filter((id) => !twice.has(id));
  if (found.missing.length > 0 || found.extra.length > 0)
    return finding(
      `In XML ${asked} has other ${facts.api.noun.many} than in JSON.`,
      [
        found.missing.length > 0 ? `missing: ${nameIds(found.missing)}` : '',
        found.extra.length > 0 ? `also: ${nameIds(found.extra)}` : '',
      ]
        .filter((part) => part !== '')
        .join('; '),
    );
  if (repeated.length > 0)
    return finding(`In XML ${asked} repeats what JSON has once.`, `repeated: ${nameIds(repeated)}`);
  if (found.swapped !== undefined)
    return finding(
      `In XML ${asked} comes in another order than in JSON.`,
      `${found.swapped[0]} came before ${found.swapped[1]}`,
    );
  return undefined;
}

function repeatedIn(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return ids.filter((id) => seen.has(id) || !seen.add(id));
}
