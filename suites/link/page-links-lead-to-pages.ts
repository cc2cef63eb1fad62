import { describeAnswer, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { pageLink, readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { isAddress, pagingLinkSubjects } from '../toolkit/links.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';

export default defineCheck({
  id: 'link.page-links-lead-to-pages',
  title: 'the link between pages leads to a page of the list',
  proves:
    'Every link of the kind that stands on a page of the run must be an address; those that the run followed must have brought a page.',
  cannotSee: 'Links that no check had a reason to follow; which page it is, which other checks judge.',
  confirm: 'once',
  subjects: pagingLinkSubjects,
  judge(_, facts, { name, pointer }) {
    const { collection } = facts.list;
    const paging = pagingOf(collection);
    const exchanges = exchangesOfRound(facts);
    const answers = new Map<string, Exchange>();
    for (const exchange of exchanges) {
      if (exchange.request.method === 'GET' && exchange.request.credential === 'own')
        answers.set(exchange.request.url, exchange);
    }
    let [given, followed] = [0, 0];
    for (const exchange of exchanges) {
      const page = readPage(exchange, collection);
      const link = page === undefined ? undefined : pageLink(page, pointer);
      if (link === undefined) continue;
      given += 1;
      const grounds = { evidence: [exchange.key], readings: paging?.readings ?? [] };
      if (!isAddress(link))
        return failed(`The ${name} link of a page is no address.`, {
          ...grounds,
          expected: 'an address without unescaped signs',
          actual: link,
        });
      const answer = answers.get(new URL(link, exchange.request.url).href);
      if (answer === undefined || isUninformative(answer)) continue;
      const markers = paging?.markersIn(decodeQuery(link)) ?? [];
      if (!markers.every(facts.isStable)) continue;
      followed += 1;
      if (readPage(answer, collection) !== undefined) continue;
      return failed(`The ${name} link of a page does not lead to a page of the list.`, {
        evidence: [answer.key, exchange.key],
        readings: grounds.readings,
        expected: 'a page of the list',
        actual: `${link} gives ${describeAnswer(answer)}${isSuccess(answer) ? ' with another body' : ''}`,
      });
    }
    if (given === 0)
      return notApplicable(`No page of the run has a ${name} link; other checks judge whether one had to.`);
    return followed === 0
      ? inconclusive(`None of ${given} ${name} links was followed to an answer.`)
      : passed(`${followed} ${name} links led to pages of the list.`);
  },
});
