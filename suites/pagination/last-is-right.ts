import { type Claim, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList, follow } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingSubjects, smallPage } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { claimOnService, claimOnUnjudged, end, service } from '../toolkit/walk-claims.ts';

const purpose = { to: 'see where the last link leads', allows: [] };

export default defineCheck({
  id: 'pagination.last-is-right',
  title: 'the last link, if present, leads to the last page',
  proves:
    'If the first page has a last link, it is followed. The page there must end with the last entry of the list and have no next link.',
  cannotSee: 'Targets without a last link, which the documents allow.',
  subjects: (api) => pagingSubjects(api, ({ hasLink }) => hasLink('last')),
  aspects: () => [end, service],
  *ask(scene, { paging }) {
    const start = yield* askList(scene, paging.sized(smallPage(scene, paging)));
    const page = readPage(start, scene.list.collection);
    const link = page === undefined ? undefined : paging.linkOn(page, 'last');
    return {
      start,
      link,
      to: link === undefined ? undefined : yield* follow(link, start, { repetition: 1, purpose }),
    };
  },
  judge({ start, link, to }, facts, { paging }) {
    const { collection } = facts.list;
    const served = claimOnService(start, 'the first page', facts);
    const claims = (claim: Claim): readonly Claim[] => [{ ...claim, aspect: end }, served];
    if (readPage(start, collection) === undefined)
      return claims(claimOnUnjudged([served], inconclusive('The first page was not returned.')));
    if (link === undefined || to === undefined)
      return [notApplicable('The target has no last link, which the documents allow.', { aspect: end })];
    const there = readPage(to, collection);
    const grounds = { evidence: [to.key, start.key] };
    const wanted = facts.stable.at(-1);
    const final = there?.items.filter(({ id }) => facts.isStable(id)).at(-1);
    if (wanted === undefined) return claims(inconclusive('Nothing in the list stayed the same.', grounds));
    if (there !== undefined && final?.id === wanted.id && paging.sign?.isOn(there) !== true)
      return claims(passed('The last link leads to the page that ends the list.', grounds));
    return claims(
      shouldFail(facts.level, 'The last link does not lead to the last page.', {
        ...grounds,
        expected: `a page that ends with ${wanted.id} and has no next link`,
        actual: there === undefined ? 'no page of the list' : `a page of ${nameIds(idsOf(there.items))}`,
      }),
    );
  },
});
