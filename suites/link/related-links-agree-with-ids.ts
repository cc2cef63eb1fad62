import type { RelatedLink } from '../../engine/api/model.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { addressesAt, pathOf } from '../toolkit/links.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

interface RelatedSubject extends Subject {
  readonly link: RelatedLink;
}

export default defineCheck({
  id: 'link.related-links-agree-with-ids',
  title: 'a link to something that an entry refers to ends in the id of that thing',
  proves:
    'In every answer of the run the link is resolved against the address of the answer; its path must end as the specification says, with the id that stands beside it.',
  cannotSee: 'Where the link leads.',
  confirm: 'once',
  subjects: (api): readonly RelatedSubject[] =>
    api.list.collection.relatedLinks.map((link) => ({ name: link.name, link })),
  judge(_, facts, { name, link }) {
    let judged = 0;
    for (const exchange of facts.exchanges) {
      for (const item of itemsShown(exchange, facts.api)) {
        const id = readPointer(item.value, link.identity);
        if (typeof id !== 'string' && typeof id !== 'number') continue;
        const suffix = link.suffix.replaceAll('{id}', String(id));
        for (const address of addressesAt(item, link.pointer, link.select)) {
          judged += 1;
          if (pathOf(address, exchange.request.url)?.endsWith(suffix)) continue;
          return failed(`The ${name} link in ${item.id} does not lead to ${id}, which stands beside it.`, {
            expected: `an address whose path ends in ${suffix}`,
            actual: address,
            evidence: [exchange.key],
            readings: link.readings,
          });
        }
      }
    }
    return judged === 0
      ? inconclusive(`No ${facts.api.noun.one} has a ${name} link; one that has would decide it.`, {
          readings: link.readings,
        })
      : passed(`${judged} ${name} links end in the id that stands beside them.`, { readings: link.readings });
  },
});
