import type { Aspect } from '../../engine/base/aspect.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { compareSequences, repetitions } from '../../engine/list/sequence.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { mayBeStale } from '../../engine/run/stale-baseline.ts';
import { onEach } from './claims.ts';
import type { ReadTriple } from './equivalence.ts';
import { count, idsOf, nameIds } from './phrases.ts';
import { showDifference } from './relations.ts';

/** That both formats have the same entries, each as often. */
export const entriesInBoth: Aspect = { relation: 'same-entries' };
/** That both formats have them in the same order. */
export const orderInBoth: Aspect = { relation: 'same-order' };

/**
 * Whether XML shows the entries of JSON, each as often, and in the same order. Undecided where JSON itself was not the same
 * before and after. An entry that no reading of the list shows is one too many.
 */
export function claimsOnIds(triple: ReadTriple, asked: string, facts: Facts): readonly Claim[] {
  const { first, second } = triple.pages;
  const settled = (ids: readonly string[]): readonly string[] => ids.filter(facts.isStable);
  const wanted = settled(idsOf(first.items));
  if (wanted.join('\n') !== settled(idsOf(second.items)).join('\n'))
    return onEach(
      inconclusive(`In JSON, ${asked} changed between two requests, so it cannot be compared with XML.`, {
        evidence: triple.evidence,
      }),
      [entriesInBoth, orderInBoth],
    );
  return [judgeEntries(triple, wanted, asked, facts), judgeOrder(triple, wanted, asked, facts)];
}

function judgeEntries(triple: ReadTriple, wanted: readonly string[], asked: string, facts: Facts): Claim {
  const { first, other } = triple.pages;
  const { evidence } = triple;
  const finding = (message: string, actual: string): Claim =>
    failed(message, {
      aspect: entriesInBoth,
      expected: `the ${count(wanted.length, facts.api)} of JSON`,
      actual,
      evidence,
    });
  const nameless = other.length - other.items.length;
  if (nameless > 0)
    return finding(
      `In XML, ${asked} has ${count(nameless, facts.api)} without an id.`,
      `${nameless} of ${other.length} have none`,
    );
  const twice = new Set(repetitions(idsOf(first.items)));
  const found = compareSequences(comparable(triple, facts), [...new Set(wanted)], () => true, false);
  const repeated = found.repeated.filter((id) => !twice.has(id));
  if (found.missing.length + found.extra.length > 0)
    return finding(
      `In XML, ${asked} contains different ${facts.api.noun.many} than in JSON.`,
      showDifference(found),
    );
  if (repeated.length > 0)
    return finding(
      `In XML, ${asked} repeats entries that JSON contains once.`,
      `repeated: ${nameIds(repeated)}`,
    );
  return passed(`In both formats, ${asked} contains the same ${count(other.length, facts.api)}.`, {
    aspect: entriesInBoth,
    evidence,
  });
}

function judgeOrder(triple: ReadTriple, wanted: readonly string[], asked: string, facts: Facts): Claim {
  const { evidence } = triple;
  const common = comparable(triple, facts).filter((id) => wanted.includes(id));
  if (new Set(common).size < 2)
    return notApplicable(
      `Both formats show fewer than two ${facts.api.noun.many} of ${asked}, which have no order; the check needs two.`,
      { aspect: orderInBoth, evidence },
    );
  const { swapped } = compareSequences([...new Set(common)], [...new Set(wanted)], () => true, false);
  return swapped === undefined
    ? passed(`In both formats, ${asked} has the same order.`, { aspect: orderInBoth, evidence })
    : failed(`In XML, ${asked} has a different order than in JSON.`, {
        aspect: orderInBoth,
        expected: `the order of JSON: ${nameIds(wanted)}`,
        actual: `${swapped[0]} before ${swapped[1]}`,
        evidence,
      });
}

/**
 * The ids in XML that can be compared: those that stayed the same, and those that no reading of the list shows, unless a cache gave JSON
 * as it was before.
 */
function comparable(triple: ReadTriple, facts: Facts): readonly string[] {
  const isOld = mayBeStale([triple.second], [triple.other]);
  const { first, other, second } = triple.pages;
  const known = new Set([
    ...idsOf(first.items),
    ...idsOf(second.items),
    ...facts.before.byId.keys(),
    ...facts.after.byId.keys(),
  ]);
  return other.items.map(({ id }) => id).filter((id) => facts.isStable(id) || !(isOld || known.has(id)));
}
