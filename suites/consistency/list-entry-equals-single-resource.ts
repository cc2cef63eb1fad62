import type { Member } from '../../engine/api/model.ts';
import { describeAnswer, isSuccess } from '../../engine/base/exchange.ts';
import { canonicalText, readPointer } from '../../engine/base/json.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { canReadItems, type ReadItem, readSample } from '../toolkit/item-sample.ts';
import { readSingle } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'consistency.list-entry-equals-single-resource',
  title: 'an entry says the same in the list and when read by itself',
  proves:
    'Each entry of the list, or of a long list some drawn from it, is read by itself, between two readings of the list; every documented member that both show must be the same, whatever the order within arrays.',
  cannotSee: 'Members that only one of the two shows; entries that change while the run looks.',
  subjects: (api) => (canReadItems(api) ? wholeList : []),
  ask: readSample,
  judge: (read, facts) =>
    worstClaim(
      read.filter(({ id }) => facts.isStable(id)).map((one) => judgeOne(one, facts)),
      inconclusive(
        `No ${facts.api.noun.one} that stayed the same could be asked for by itself; one would decide it.`,
      ),
    ),
});

function judgeOne({ id, exchange }: ReadItem, facts: Facts): Claim {
  const evidence = [exchange.key];
  const entry = facts.before.byId.get(id);
  if (!isSuccess(exchange) || entry === undefined)
    return inconclusive(`${id} could not be read by itself (${describeAnswer(exchange)}).`, { evidence });
  const single = readSingle(exchange, facts.api);
  if (single === undefined)
    return notApplicable('What comes for one entry is not in the form of an entry.', { evidence });
  const readings = facts.api.item?.item.readings ?? [];
  const differs = comparedMembers(facts).find(({ pointer }) => {
    const [listed, own] = [readPointer(entry.value, pointer), readPointer(single.value, pointer)];
    return listed !== undefined && own !== undefined && canonicalText(listed) !== canonicalText(own);
  });
  if (differs === undefined)
    return passed('What was read by itself says the same as in the list.', { evidence, readings });
  return failed(`${id} shows another ${differs.name} when read by itself than in the list.`, {
    expected: canonicalText(readPointer(entry.value, differs.pointer)),
    actual: canonicalText(readPointer(single.value, differs.pointer)),
    evidence,
    readings,
  });
}

/** Members that either document names. One that may be missing from either view is still the same where both show it. */
function comparedMembers(facts: Facts): readonly Member[] {
  const seen = new Set<string>();
  return [...facts.list.collection.members, ...(facts.api.item?.item.members ?? [])].filter(
    ({ pointer, documented }) => documented && !seen.has(pointer) && seen.add(pointer),
  );
}
