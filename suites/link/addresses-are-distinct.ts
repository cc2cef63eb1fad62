import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { addressesOf, linkSubjects } from '../toolkit/links.ts';

export default defineCheck({
  id: 'link.addresses-are-distinct',
  title: 'no two entries have the same link',
  proves: 'The links of all entries of the whole list are compared with each other.',
  cannotSee: 'Where they lead.',
  confirm: 'once',
  subjects: linkSubjects,
  judge(_, facts, { name, link }) {
    const owners = new Map<string, string>();
    for (const item of facts.before.items) {
      for (const address of new Set(addressesOf(item, link))) {
        const other = owners.get(address);
        if (other !== undefined) {
          return failed(
            `Two ${facts.api.noun.many} have the same ${name} link, so one of them cannot be reached by it.`,
            {
              expected: `a ${name} link of its own for each`,
              actual: `${other} and ${item.id} both have ${address}`,
              evidence: walkEvidence(facts.before.walk),
              readings: link.readings,
            },
          );
        }
        owners.set(address, item.id);
      }
    }
    return owners.size < 2
      ? inconclusive(`Fewer than two ${facts.api.noun.many} have a ${name} link; two would decide it.`)
      : passed(`${owners.size} ${name} links are all different.`);
  },
});
