import { defineCheck } from '../../engine/check.ts';
import type { Exchange } from '../../engine/exchange.ts';
import { askList, follow } from '../../engine/observe/ask.ts';
import { pageLink, readPage } from '../../engine/observe/page.ts';
import { decodeQuery } from '../../engine/target/address.ts';
import { failed, inconclusive, passed } from '../../engine/verdict.ts';
import { pagingSubjects, smallPage } from '../support/paging.ts';
import { idsOf, nameIds, verdictOnExchange } from '../support/walks.ts';

export default defineCheck({
  id: 'pagination.first-leads-back',
  title: 'the first link leads back to the first page from every page',
  proves:
    'The first link of the first and of the second page is followed; both must bring the entries of the first page, and the link must not hold a marker.',
  cannotSee: 'First links of pages further on.',
  subjects: (api) => pagingSubjects(api, ({ first }) => first !== undefined),
  *observe(scene, { paging }) {
    const { collection } = scene.list;
    const size = String(smallPage(scene.before.items.length));
    const start = yield* askList(scene, [[paging.limit, size]]);
    const from: Exchange[] = [start];
    const page = readPage(start, collection);
    const last = page?.items.at(-1);
    if (last !== undefined)
      from.push(
        yield* askList(scene, [
          [paging.limit, size],
          [paging.marker, last.id],
        ]),
      );
    const followed: { from: Exchange; link: string | undefined; to: Exchange | undefined }[] = [];
    for (const exchange of from) {
      const here = readPage(exchange, collection);
      const link = here === undefined ? undefined : pageLink(here, paging.first);
      followed.push({
        from: exchange,
        link,
        to: link === undefined ? undefined : yield* follow(link, exchange, { repetition: 1 }),
      });
    }
    return { start, followed };
  },
  judge({ start, followed }, facts, { paging }) {
    const { collection } = facts.list;
    const origin = readPage(start, collection);
    if (origin === undefined) return verdictOnExchange(start, 'the first page');
    const wanted = idsOf(origin.items);
    let decided = 0;
    for (const { from, link, to } of followed) {
      if (readPage(from, collection) === undefined) return verdictOnExchange(from, 'the second page');
      if (link === undefined || to === undefined) continue;
      const grounds = { evidence: [from.key, to.key], readings: paging.readings };
      if (decodeQuery(link).some(([name]) => name === paging.marker)) {
        return failed('The first link holds a marker, so it does not lead to the first page.', {
          ...grounds,
          expected: `no ${paging.marker} in the link`,
          actual: link,
        });
      }
      const there = readPage(to, collection);
      if (there === undefined) return verdictOnExchange(to, 'the first link');
      const came = idsOf(there.items);
      const judged = (ids: readonly string[]): string => ids.filter(facts.isStable).join();
      if (judged(came) !== judged(wanted)) {
        if (![...came, ...wanted].every(facts.isStable))
          return inconclusive('Entries of the first page changed while the run looked.', grounds);
        return failed('The first link does not lead back to the first page.', {
          ...grounds,
          expected: nameIds(wanted),
          actual: nameIds(came),
        });
      }
      decided += 1;
    }
    if (decided === 0) return inconclusive('No page had a first link to follow.');
    if (decided < followed.length)
      return failed('One of two pages has no first link.', {
        expected: 'a first link on every page',
        actual: 'none on one of them',
        evidence: followed.map(({ from }) => from.key),
        readings: paging.readings,
      });
    return facts.before.items.length > 1 && followed.length > 1
      ? passed(`The first link led back to the first page from ${decided} pages.`)
      : inconclusive(
          `All ${facts.api.noun.many} fit the first page, so leading back to it shows nothing; two would decide it.`,
        );
  },
});
