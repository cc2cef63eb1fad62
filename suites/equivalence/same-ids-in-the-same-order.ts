import { inconclusive, passed } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth, isClaim, readTriple } from '../toolkit/equivalence.ts';
import { xmlSubjects } from '../toolkit/formats.ts';
import { count } from '../toolkit/phrases.ts';
import { claimOnIds } from '../toolkit/same-ids.ts';

export default defineCheck({
  id: 'equivalence.same-ids-in-the-same-order',
  title: 'both formats list the same entries in the same order',
  proves:
    'The list is asked for in JSON, in XML and in JSON again; XML must have the entries of both JSON readings, each once and in their order.',
  cannotSee:
    'Entries beyond the first page of a list that does not fit one page; entries that change meanwhile.',
  subjects: xmlSubjects,
  ask: askWholeInBoth,
  judge(asked, facts, subject) {
    const triple = readTriple(asked, 0, subject, facts);
    if (isClaim(triple)) return triple;
    const wrong = claimOnIds(triple, 'the list', facts);
    if (wrong !== undefined) return wrong;
    const { evidence } = triple;
    return triple.pages.other.items.length < 2
      ? inconclusive(
          `The list has fewer than two ${facts.api.noun.many}, so it has no order; two would decide it.`,
          { evidence },
        )
      : passed(
          `Both formats list the same ${count(triple.pages.other.length, facts.api)} in the same order.`,
          {
            evidence,
          },
        );
  },
});
