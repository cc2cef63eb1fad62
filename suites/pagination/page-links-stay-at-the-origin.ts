import { readPage } from '../../engine/paging/page.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { pagingLinkSubjects } from '../toolkit/links.ts';
import { judgeOrigin, originAspects } from '../toolkit/origin.ts';

export default defineCheck({
  id: 'pagination.page-links-stay-at-the-origin',
  title: 'the link between pages leads to the service that was asked',
  proves:
    'Every link of the kind in the run is resolved against the address of its page; it must have the same scheme, host and port, or a client takes its token elsewhere. The suite itself asks for the next page by a query of its own then.',
  cannotSee: 'Whether another origin belongs to the same service: nothing is ever sent there.',
  confirm: 'once',
  subjects: pagingLinkSubjects,
  aspects: () => originAspects,
  judge: (_, facts, { name, paging }) =>
    judgeOrigin(facts, name, (exchange) => {
      const page = readPage(exchange, facts.list.collection);
      const link = page === undefined ? undefined : paging.linkOn(page, name);
      return link === undefined ? [] : [link];
    }),
});
