import { inconclusive, worstClaim } from '../../engine/base/verdict.ts';
import { instantText } from '../../engine/kinds/instant.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { rangeSubjects } from '../toolkit/ranges.ts';
import { type AskedSince, askSince, instantsBeside, judgeSince } from '../toolkit/since.ts';

export default defineCheck({
  id: 'filter.changed-since-cut',
  title: 'a time divides the list into what changed after it and what did not',
  proves:
    'The list is asked for since a few seconds after one time that it shows, and since a few seconds before another: everything later must come and nothing earlier. Since 1970 everything must come.',
  cannotSee: 'Entries whose time lies so near to the one asked for that what is shown cannot tell.',
  subjects: (api) => rangeSubjects(api, (_, { isByTimeOfChange }) => isByTimeOfChange),
  *ask(scene, subject) {
    const lists: AskedSince[] = [];
    for (const { text, why } of instantsBeside(subject, scene))
      lists.push(yield* askSince(scene, subject, text, why));
    return { cut: lists, epoch: yield* askSince(scene, subject, instantText(0n), 'before everything') };
  },
  judge({ cut, epoch }, facts, subject) {
    const member = subject.filter.field.slice(1);
    const verdicts = [...cut, epoch].map((asked) => judgeSince(asked, facts, subject));
    const worst = worstClaim(verdicts, inconclusive(''));
    if (worst.outcome === 'failed' || cut.length > 0) return worst;
    return inconclusive(
      `The list shows no two values of ${member} a few seconds apart; ${facts.api.noun.many} changed at different times would decide it.`,
      worst,
    );
  },
});
