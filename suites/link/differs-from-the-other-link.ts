import { several } from '../../engine/base/plural.ts';
import { inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { evidenceShowing } from '../toolkit/evidence.ts';
import { addressesOf, linkSubjects } from '../toolkit/links.ts';
import { withArticle } from '../toolkit/phrases.ts';

export default defineCheck({
  id: 'link.differs-from-the-other-link',
  title: 'two links of an entry with different purposes have different addresses',
  proves: 'The two addresses are compared for every entry of the whole list.',
  cannotSee: 'Where either link leads.',
  confirm: 'once',
  subjects: (api) => linkSubjects(api, ({ differsFrom }) => differsFrom !== undefined),
  aspects: () => [{ relation: 'differs' }],
  judge(_, facts, { name, link }) {
    const aspect = { relation: 'differs' };
    const other = facts.list.collection.links.find((one) => one.name === link.differsFrom);
    const both = facts.before.items.flatMap((item) => {
      const [address] = addressesOf(item, link);
      const others = other === undefined ? [] : addressesOf(item, other);
      return address === undefined || others.length === 0 ? [] : [{ item, address, others }];
    });
    const same = both.find(({ address, others }) => others.includes(address));
    if (same !== undefined)
      return [
        shouldFail(
          facts.level,
          `The ${name} link of ${same.item.id} has the same address as its ${link.differsFrom} link.`,
          {
            aspect,
            expected: `${withArticle(name)} link other than the ${link.differsFrom} link`,
            actual: same.address,
            evidence: evidenceShowing([same.item], facts.before.walk),
          },
        ),
      ];
    return [
      both.length === 0
        ? inconclusive(`No ${facts.api.noun.one} has both links; the check needs one.`, { aspect })
        : passed(
            `${several(both.length, 'entry has', 'entries have')} ${withArticle(name)} link with its own address.`,
            { aspect },
          ),
    ];
  },
});
