import type { PageLink } from '../../engine/api/model.ts';
import { describeRequest } from '../../engine/base/exchange.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { pathOf } from '../toolkit/links.ts';

interface PageLinkSubject extends Subject {
  readonly link: PageLink;
}

export default defineCheck({
  id: 'link.page-link-is-given',
  title: 'every page carries the link',
  proves: 'Every page of the run is looked through for the link and where it leads to.',
  cannotSee: 'What stands at the address.',
  confirm: 'once',
  subjects: (api): readonly PageLinkSubject[] =>
    api.list.collection.pageLinks.map((link) => ({ name: link.name, link })),
  judge(_, facts, { name, link }) {
    let judged = 0;
    for (const exchange of facts.exchanges) {
      const page = readPage(exchange, facts.list.collection);
      if (page === undefined) continue;
      judged += 1;
      const address = readPointer(page.body, link.pointer);
      const finding = {
        expected:
          link.suffix === undefined
            ? `a ${name} link`
            : `a ${name} link to a path that ends in ${link.suffix}`,
        actual: `${describeRequest(exchange)} gave ${address === undefined ? 'none' : JSON.stringify(address)}`,
        evidence: [exchange.key],
        readings: link.readings,
      };
      if (address === undefined || address === null) {
        if (link.absence === 'fail') return failed(`A page has no ${name} link.`, finding);
        if (link.absence === 'warn') return shouldFail(facts.level, `A page has no ${name} link.`, finding);
        continue;
      }
      const path = typeof address === 'string' ? pathOf(address, exchange.request.url) : undefined;
      if (path === undefined || (link.suffix !== undefined && !path.endsWith(link.suffix))) {
        return failed(`The ${name} link of a page does not lead where it should.`, finding);
      }
    }
    return judged === 0
      ? inconclusive('No page was given.')
      : passed(`${judged} pages have a proper ${name} link.`);
  },
});
