import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { addressesOf, linkSubjects } from '../toolkit/links.ts';

export default defineCheck({
  id: 'link.differs-from-the-other-link',
  title: 'two links of an entry that mean different addresses differ',
  proves: 'For every entry of the whole list the two addresses are compared.',
  cannotSee: 'Where either leads.',
  confirm: 'once',
  subjects: (api) => linkSubjects(api, ({ differsFrom }) => differsFrom !== undefined),
  judge(_, facts, { name, link }) {
    const other = facts.list.collection.links.find((one) => one.name === link.differsFrom);
    let judged = 0;
    for (const item of facts.before.items) {
      const [address] = addressesOf(item, link);
      const others = other === undefined ? [] : addressesOf(item, other);
      if (address === undefined || others.length === 0) continue;
      judged += 1;
      if (!others.includes(address)) continue;
      return shouldFail(
        facts.level,
        `The ${name} link of ${item.id} is the same address as its ${link.differsFrom} link.`,
        {
          expected: `a ${name} link other than the ${link.differsFrom} link`,
          actual: address,
          evidence: walkEvidence(facts.before.walk),
          readings: link.readings,
        },
      );
    }
    return judged === 0
      ? inconclusive(`No ${facts.api.noun.one} has both links; one would decide it.`, {
          readings: link.readings,
        })
      : passed(`${judged} entries have a ${name} link of its own.`, { readings: link.readings });
  },
});
