import { defineCheck } from '../../engine/check.ts';
import { boundBetween } from '../../engine/judge/bounds.ts';
import { inconclusive, type Verdict, worstVerdict } from '../../engine/verdict.ts';
import { filterSubjects } from '../support/filters.ts';
import { type AskedSince, askSince, judgeSince } from '../support/since.ts';

export default defineCheck({
  id: 'filter.changed-since-zones',
  title: 'one instant means the same in whatever zone it is written',
  proves:
    'The list is asked for since one instant, written in UTC, with an offset of two hours to the east and of five and a half to the west, without a zone, and with a fraction of a second; each answer is held against the times that the list shows.',
  cannotSee: 'Other forms of a time, such as a date alone.',
  subjects: (api) => filterSubjects(api, ({ operator }) => operator === 'changed-since'),
  *observe(scene, subject) {
    const bound = boundBetween(subject.filter, scene.before.items);
    if (bound === undefined) return [];
    const lists: AskedSince[] = [];
    for (const { text, why } of writings(bound.value)) lists.push(yield* askSince(scene, subject, text, why));
    return lists;
  },
  judge(lists, facts, subject) {
    return worstVerdict(
      lists.map((asked): Verdict => judgeSince(asked, facts, subject)),
      inconclusive(
        `The list shows no two values of ${subject.filter.field.slice(1)} a few seconds apart; ${facts.api.noun.many} changed at different times would decide it.`,
      ),
    );
  },
});

const minute = 60_000_000_000n;

/** One instant, in several ways of writing it. */
function writings(instant: bigint): readonly { readonly text: string; readonly why: string }[] {
  const clock = (offset: bigint): string =>
    new Date(Number((instant + offset * minute) / 1_000_000n)).toISOString().slice(0, 19);
  return [
    { text: `${clock(0n)}Z`, why: 'in UTC' },
    { text: `${clock(120n)}+02:00`, why: 'two hours east' },
    { text: `${clock(-330n)}-05:30`, why: 'five and a half hours west' },
    { text: clock(0n), why: 'without a zone, which is UTC' },
    { text: `${clock(0n)}.500Z`, why: 'with a fraction of a second' },
  ];
}
