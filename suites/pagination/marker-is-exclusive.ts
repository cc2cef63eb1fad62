import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { decodeQuery } from '../../engine/client/address.ts';
import { askList } from '../../engine/list/ask.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { Marker } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { markerSubjects, probePages } from '../toolkit/paging.ts';
import { nameItems } from '../toolkit/phrases.ts';
import { exchangesOfRound } from '../toolkit/shown-items.ts';
import { claimOnService, claimOnUnjudged, service } from '../toolkit/walk-claims.ts';

const exclusive = { relation: 'exclusive-marker' };

export default defineCheck({
  id: 'pagination.marker-is-exclusive',
  title: 'no page holds the marker that it was asked for with',
  proves:
    'The list is asked for after its first, a middle and its last entry; on those pages, and on every other page of the run that was asked for with a marker, whatever filters, order and limit stood beside it, the entry itself must not come again.',
  cannotSee:
    'Markers of entries that the list does not show; combinations that the run had no reason to ask for; markers given twice.',
  subjects: markerSubjects,
  aspects: () => [exclusive, service],
  *ask(scene, { marker }) {
    const { items } = scene.before;
    const asked: { id: string; exchange: Exchange }[] = [];
    for (const place of new Set([0, Math.floor(items.length / 2), items.length - 1])) {
      const item = items[place];
      if (item === undefined) continue;
      const exchange = yield* askList(scene, [...marker.behind(item.id), ...probePages(scene)]);
      asked.push({ id: item.id, exchange });
    }
    return asked;
  },
  judge(asked, facts, { marker }) {
    const served = asked
      .filter(({ id }) => facts.isStable(id))
      .map(({ id, exchange }) => claimOnService(exchange, `the list after ${id}`, facts));
    const exclusiveness = exchangesOfRound(facts).flatMap((exchange) => claimOnPage(exchange, marker, facts));
    const none = inconclusive(
      `No ${facts.api.noun.one} stayed the same that could serve as a marker; one would decide it.`,
    );
    return worstOfEach([exclusive, service], [...exclusiveness, ...served], claimOnUnjudged(served, none));
  },
});

/** The claim on a page that was asked for with one marker, of an entry that stayed the same. */
function claimOnPage(exchange: Exchange, { markersIn }: Marker, facts: Facts): readonly Claim[] {
  const [marker, ...more] = markersIn(decodeQuery(exchange.request.url));
  if (marker === undefined || more.length > 0 || !facts.isStable(marker)) return [];
  const page = readPage(exchange, facts.list.collection);
  if (page === undefined) return [];
  const grounds = { aspect: exclusive, evidence: [exchange.key] };
  return [
    page.items.every(({ id }) => id !== marker)
      ? passed('No page that was asked for with a marker holds the marker itself.', grounds)
      : failed(
          'A page that was asked for with a marker holds the marker itself, so reading on by it repeats an entry.',
          {
            ...grounds,
            expected: `a page without ${marker}`,
            actual: `${describeRequest(exchange)} gave a page that begins with ${nameItems(page.items.slice(0, 3))}`,
          },
        ),
  ];
}
