import { describeAnswer, describeRequest, isSuccess } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { answersAt, type GivenLink } from '../toolkit/followed-links.ts';
import { isAddress, type PagingLinkSubject, pagingLinkSubjects } from '../toolkit/links.ts';
import { markedIds } from '../toolkit/marked-entries.ts';
import { withArticle } from '../toolkit/phrases.ts';
import { exchangesOfRound, isExcusedByLag, listPage } from '../toolkit/shown-items.ts';
import { isForgotten } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'link.page-links-lead-to-pages',
  title: 'a page link leads to a page of the list',
  proves:
    'Every link of this kind on a page of the run must be a valid address. Those that the run followed must have returned a page.',
  cannotSee:
    'Links that no check had a reason to follow; which page a link leads to, which other checks judge.',
  confirm: 'once',
  subjects: pagingLinkSubjects,
  aspects: () => [{ relation: 'address' }, { relation: 'leads-to-a-page' }],
  judge(_, facts, subject) {
    const given = exchangesOfRound(facts).flatMap((exchange): readonly GivenLink[] => {
      const page = listPage(exchange, facts);
      const link = page === undefined ? undefined : subject.paging.linkOn(page, subject.name);
      return link === undefined ? [] : [{ exchange, link }];
    });
    if (given.length === 0) {
      const none = `No page of the run has ${withArticle(subject.name)} link; other checks judge whether one is required.`;
      return ['address', 'leads-to-a-page'].map((relation) => notApplicable(none, { aspect: { relation } }));
    }
    return [judgeAddresses(given, subject), judgeTargets(given, subject, facts)];
  },
});

function judgeAddresses(given: readonly GivenLink[], { name }: PagingLinkSubject): Claim {
  const aspect = { relation: 'address' };
  const wrong = given.find(({ link }) => !isAddress(link));
  return wrong === undefined
    ? passed(`${given.length} ${name} links are valid addresses.`, { aspect })
    : failed(`The ${name} link of a page is not a valid address.`, {
        aspect,
        evidence: [wrong.exchange.key],
        expected: 'an address without unescaped characters',
        actual: wrong.link,
      });
}

function judgeTargets(given: readonly GivenLink[], { name, paging }: PagingLinkSubject, facts: Facts): Claim {
  const aspect = { relation: 'leads-to-a-page' };
  const { collection } = facts.list;
  const followed = given.flatMap(({ exchange, link }) => {
    const { marker } = paging;
    const ids = marker === undefined ? [] : markedIds(decodeQuery(link), marker, facts);
    if (!ids.every((id) => facts.isStable(id) && !isExcusedByLag(id, facts))) return [];
    return answersAt({ exchange, link }, facts)
      .filter((answer) => !isUninformative(answer) && !isForgotten(answer, facts))
      .map((answer) => ({ exchange, link, answer }));
  });
  const wrong = followed.filter(({ answer }) => readPage(answer, collection) === undefined);
  const [first] = wrong;
  if (first !== undefined)
    return failed(`The ${name} link of a page does not lead to a page of the list.`, {
      aspect,
      evidence: [first.exchange.key, first.answer.key],
      seenIn: [...new Set(wrong.map(({ answer }) => answer.key))],
      expected: 'a page of the list',
      actual: `${describeRequest(first.exchange)} returned ${first.link}, which returns ${describeAnswer(first.answer)}${isSuccess(first.answer) ? ' with a different body' : ''}`,
    });
  return followed.length === 0
    ? inconclusive(`None of ${given.length} ${name} links was followed to a response.`, { aspect })
    : passed(`${followed.length} ${name} links led to pages of the list.`, { aspect });
}
