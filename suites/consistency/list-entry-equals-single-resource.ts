import { defineCheck } from '../../engine/check.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/exchange.ts';
import { canonicalText, isJsonObject, readPointer } from '../../engine/json.ts';
import { follow } from '../../engine/observe/ask.ts';
import { shuffled } from '../../engine/observe/draw.ts';
import { readJson } from '../../engine/observe/page.ts';
import {
  failed,
  inconclusive,
  notApplicable,
  passed,
  type Verdict,
  worstVerdict,
} from '../../engine/verdict.ts';
import { addressesOf, linkSubjects } from '../support/links.ts';

/** Entries whose own representation is read. */
const sample = 5;

export default defineCheck({
  id: 'consistency.list-entry-equals-single-resource',
  title: 'an entry says the same in the list and by its own link',
  proves:
    'The own links of a few entries drawn from the list are followed; every documented member that both show must be the same, and an entry that is listed must be readable.',
  cannotSee: 'Targets whose links lead nowhere that answers, which documents of the list alone allow.',
  subjects: (api) => {
    const [own] = linkSubjects(api, ({ leadsToItem }) => leadsToItem !== undefined);
    return own === undefined ? [] : [{ ...own, name: '' }];
  },
  *observe(scene, { link }) {
    const [origin] = scene.before.walk.exchanges;
    const read: { id: string; exchange: Exchange }[] = [];
    for (const item of shuffled(scene.seed, 'own link', scene.before.items).slice(0, sample)) {
      const [address] = addressesOf(item, link);
      if (address !== undefined && origin !== undefined)
        read.push({ id: item.id, exchange: yield* follow(address, origin) });
    }
    return read;
  },
  judge(read, facts, { link }) {
    const { collection } = facts.list;
    const verdicts: Verdict[] = [];
    for (const { id, exchange } of read) {
      const entry = facts.before.byId.get(id);
      if (entry === undefined || !facts.isStable(id)) continue;
      const evidence = [exchange.key];
      const body = readJson(exchange);
      const single =
        link.leadsToItem?.wrapper === undefined ? body : readPointer(body, link.leadsToItem.wrapper);
      const status = statusOf(exchange);
      if (status === undefined) {
        verdicts.push(
          inconclusive(`The own link of ${id} could not be followed: ${describeAnswer(exchange)}`, {
            evidence,
          }),
        );
      } else if (!isSuccess(exchange)) {
        verdicts.push(
          status === 404 || status === 403
            ? failed(`${id} is in the list, and its own link says ${status}.`, {
                expected: 'the entry',
                actual: describeAnswer(exchange),
                evidence,
              })
            : inconclusive(`The own link of ${id} gave ${describeAnswer(exchange)}.`, { evidence }),
        );
      } else if (!isJsonObject(single)) {
        verdicts.push(
          notApplicable('What stands at the own link is not in the form of an entry.', { evidence }),
        );
      } else {
        const differing = collection.members.filter(({ pointer, documented }) => {
          const [listed, own] = [readPointer(entry.value, pointer), readPointer(single, pointer)];
          return (
            documented &&
            listed !== undefined &&
            own !== undefined &&
            canonicalText(listed) !== canonicalText(own)
          );
        });
        const [member] = differing;
        verdicts.push(
          member === undefined
            ? passed(`${id} says the same in the list and by its own link.`, { evidence })
            : failed(`${id} shows another ${member.name} by its own link than in the list.`, {
                expected: canonicalText(readPointer(entry.value, member.pointer)),
                actual: canonicalText(readPointer(single, member.pointer)),
                evidence,
              }),
        );
      }
    }
    return worstVerdict(
      verdicts,
      inconclusive(
        `No ${facts.api.noun.one} that stayed the same has an own link to follow; one would decide it.`,
      ),
    );
  },
});
