import { inconclusive, worstOfEach } from '../../engine/base/verdict.ts';
import { instantText } from '../../engine/kinds/instant.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, servedAnd } from '../toolkit/claims.ts';
import { rangeSubjects } from '../toolkit/filters.ts';
import { type AskedSince, askSince, instantsBeside, judgedOfSince, judgeSince } from '../toolkit/since.ts';

/** That all that was ever changed comes since long ago. */
const everything = { relation: 'everything' };

export default defineCheck({
  id: 'filter.time-divides-the-list',
  title: 'a time separates later changes from earlier ones',
  proves:
    'The list is requested since a few seconds after one time that it shows, and since a few seconds before another. Everything later must be returned, and nothing earlier. Since 1970, everything must be returned.',
  cannotSee: 'Entries whose time is too close to the requested one to decide.',
  subjects: (api) => rangeSubjects(api, (_, { isByTimeOfChange }) => isByTimeOfChange),
  aspects: () => servedAnd('soundness', 'completeness', 'everything'),
  *ask(scene, subject) {
    const lists: AskedSince[] = [];
    for (const { text, why } of instantsBeside(subject, scene))
      lists.push(yield* askSince(scene, subject, text, why));
    return { cut: lists, epoch: yield* askSince(scene, subject, instantText(0n), 'before everything') };
  },
  judge({ cut, epoch }, facts, subject) {
    const undecided = inconclusive(
      `The list shows no two values of ${subject.filter.field.slice(1)} a few seconds apart; the check needs ${facts.api.noun.many} that changed at different times.`,
    );
    // That everything comes since 1970 proves nothing of a target that ignores the time.
    const without = cut.length === 0 ? onEach(undecided, judgedOfSince) : [];
    const claims = cut.flatMap((asked) => judgeSince(asked, facts, subject));
    const ofEpoch = judgeSince(epoch, facts, subject).flatMap((claim) => {
      if (claim.aspect.relation === 'soundness') return [];
      return [claim.aspect.relation === 'completeness' ? { ...claim, aspect: everything } : claim];
    });
    return worstOfEach([...judgedOfSince, everything], [...without, ...claims, ...ofEpoch], undecided);
  },
});
