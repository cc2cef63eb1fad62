import { defineCheck } from '../../engine/check.ts';
import { addressesOf, linkSubjects } from '../support/links.ts';
import { judgeOrigin } from '../support/origin.ts';
import { itemsShown } from '../support/sightings.ts';

export default defineCheck({
  id: 'link.links-stay-at-the-origin',
  title: 'the link of an entry leads to the service that was asked',
  proves:
    'Every link of the kind in the run is resolved against the address of its answer; it must have the same scheme, host and port, or a client takes its token elsewhere.',
  cannotSee: 'Whether another origin belongs to the same service: nothing is ever sent there.',
  watches: true,
  subjects: (api) =>
    linkSubjects(api, ({ leadsToItem, belowEndpoint }) => leadsToItem !== undefined || belowEndpoint),
  // biome-ignore lint/correctness/useYield: it judges what other checks asked
  *observe() {
    return undefined;
  },
  judge: (_, facts, { name, link }) =>
    judgeOrigin(facts, name, (exchange) =>
      itemsShown(exchange, facts.api).flatMap((item) => addressesOf(item, link)),
    ),
});
