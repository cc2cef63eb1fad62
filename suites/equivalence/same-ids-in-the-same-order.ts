import { splitPointer } from '../../engine/base/pointer.ts';
import { inconclusive } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askWholeInBoth } from '../toolkit/asked-in-both.ts';
import { claimsOnUncompared, isClaim, readTriple, served } from '../toolkit/equivalence.ts';
import { xmlSubjects } from '../toolkit/formats.ts';
import { claimsOnIds, entriesInBoth, orderInBoth } from '../toolkit/same-ids.ts';

export default defineCheck({
  id: 'equivalence.same-ids-in-the-same-order',
  title: 'both formats list the same entries in the same order',
  proves:
    'The list is requested in JSON, in XML, and in JSON again. XML must contain the entries of both JSON readings, each exactly once and in the same order.',
  cannotSee:
    'Entries after the first page of a list that does not fit one page; entries that change in the meantime.',
  subjects: (api) =>
    xmlSubjects(api).map((subject) => ({
      ...subject,
      aspect: { member: splitPointer(api.list.collection.items).join('.') },
    })),
  aspects: () => [served, entriesInBoth, orderInBoth],
  ask: askWholeInBoth,
  judge(asked, facts, subject) {
    const triple = readTriple(asked, 0, subject, facts);
    if (isClaim(triple)) return claimsOnUncompared(triple, [entriesInBoth, orderInBoth]);
    const claims = claimsOnIds(triple, 'the list', facts);
    if (claims.some(({ outcome }) => outcome === 'failed') || triple.pages.other.length > 1) return claims;
    const few = `The list has fewer than two ${facts.api.noun.many}; the check needs two.`;
    return [entriesInBoth, orderInBoth].map((aspect) =>
      inconclusive(few, { aspect, evidence: triple.evidence }),
    );
  },
});
