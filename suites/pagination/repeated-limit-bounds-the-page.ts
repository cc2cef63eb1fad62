import { statusOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { refusesSize, sizeRefusals } from '../../engine/list/page-sizes.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { bound, limitSubjects } from '../toolkit/paging.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnExchange, claimOnServed, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

const limits = [1, 2] as const;
const most = Math.max(...limits);

export default defineCheck({
  id: 'pagination.repeated-limit-bounds-the-page',
  title: 'a repeated limit still bounds the page',
  proves:
    'The list is requested with two limits. Whichever applies, the page must not be longer than the larger one. A refusal with 400 is accepted.',
  cannotSee: 'Which of the two limits applies: the documents do not say.',
  subjects: limitSubjects,
  aspects: () => [service, bound],
  ask: (scene, { paging }): ReturnType<typeof askList> =>
    askList(
      scene,
      limits.flatMap((limit) => paging.sized(limit)),
      { purpose: { to: 'see whether a repeated limit is kept', allows: sizeRefusals } },
    ),
  judge(exchange, facts, { limit }) {
    const asked = `the list with a repeated ${limit}`;
    const grounds = { evidence: [exchange.key] };
    const page = readPage(exchange, facts.list.collection);
    if (page === undefined && refusesSize(facts, exchange)) {
      const refused = `A repeated limit is refused with ${statusOf(exchange)}`;
      return [
        passed(`${refused}.`, { ...grounds, aspect: service }),
        notApplicable(`${refused}, so there is no page that could be too long.`, {
          ...grounds,
          aspect: bound,
        }),
      ];
    }
    if (page === undefined) {
      const unserved = claimOnExchange(exchange, asked);
      return [unserved, { ...claimOnUnjudged([unserved], unserved), aspect: bound }];
    }
    const served = claimOnServed(exchange, asked);
    const about = { ...grounds, aspect: bound };
    if (page.length > most)
      return [
        served,
        failed('A repeated limit has no effect.', {
          ...about,
          expected: `at most ${count(most, facts.api)}, or 400`,
          actual: count(page.length, facts.api),
        }),
      ];
    return [
      served,
      facts.before.items.length <= most
        ? inconclusive(
            `The list is no longer than the limits; the check needs ${most + 1} ${facts.api.noun.many}.`,
            about,
          )
        : passed(`With two limits, the target returned ${count(page.length, facts.api)}.`, about),
    ];
  },
});
