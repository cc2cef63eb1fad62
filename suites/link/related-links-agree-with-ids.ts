import type { RelatedLink } from '../../engine/api/model.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { addressesAt, memberOfLink, pathOf } from '../toolkit/links.ts';
import { withArticle } from '../toolkit/phrases.ts';
import { itemsShown } from '../toolkit/shown-items.ts';

interface RelatedSubject extends Subject {
  readonly link: RelatedLink;
}

export default defineCheck({
  id: 'link.related-links-agree-with-ids',
  title: 'a link to a resource that an entry refers to ends in the id of that resource',
  proves:
    'In every response of the run, the link is resolved against the address of the response. Its path must end as specified, with the id next to the link.',
  cannotSee: 'Where the link leads.',
  confirm: 'once',
  subjects: ({ list }): readonly RelatedSubject[] =>
    list.collection.relatedLinks.map((link) => ({
      name: link.name,
      aspect: { operation: list.id, member: memberOfLink(list, link) },
      readings: link.readings,
      link,
    })),
  aspects: () => [{ relation: 'named-id' }],
  judge(_, facts, { name, link }) {
    const aspect = { relation: 'named-id' };
    const shown = facts.exchanges.flatMap((exchange) =>
      itemsShown(exchange, facts.api).flatMap((item) => {
        const id = readPointer(item.value, link.identity);
        if (typeof id !== 'string' && typeof id !== 'number') return [];
        const suffix = link.suffix.replaceAll('{id}', String(id));
        return addressesAt(item, link.pointer, link.select).map((address) => ({
          item,
          id,
          suffix,
          address,
          exchange,
        }));
      }),
    );
    const wrong = shown.find(
      ({ address, suffix, exchange }) => pathOf(address, exchange.request.url)?.endsWith(suffix) !== true,
    );
    if (wrong !== undefined)
      return [
        failed(`The ${name} link in ${wrong.item.id} does not lead to ${wrong.id}, the id next to it.`, {
          aspect,
          expected: `an address whose path ends in ${wrong.suffix}`,
          actual: wrong.address,
          evidence: [wrong.exchange.key],
        }),
      ];
    return [
      shown.length === 0
        ? inconclusive(
            `No ${facts.api.noun.one} has ${withArticle(name)} link; the check needs one that does.`,
            {
              aspect,
            },
          )
        : passed(`${shown.length} ${name} links end in the id next to them.`, { aspect }),
    ];
  },
});
