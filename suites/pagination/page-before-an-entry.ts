import type { Exchange } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import { readPage } from '../../engine/paging/page.ts';
import type { Marker } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { hasSize, type PagingSubject, pagingSubjects } from '../toolkit/paging.ts';
import { idsOf, nameIds } from '../toolkit/phrases.ts';
import { completeness, order, soundness } from '../toolkit/sequence-claims.ts';
import { claimOnService, claimOnUnjudged, orderIsSettled, service } from '../toolkit/walk-claims.ts';

const aspects = [soundness, completeness, order, service];

/** Entries of the page that is asked for. */
const wantedSize = 2;

interface BeforeSubject extends PagingSubject {
  readonly before: Marker;
}

interface AskedBefore {
  readonly id: string;
  readonly size: number;
  readonly exchange: Exchange;
}

export default defineCheck({
  id: 'pagination.page-before-an-entry',
  title: 'a page before an entry contains the entries right before it',
  proves:
    'The plain list is requested in small pages before its first, a middle, and its last entry. The result must be the entries right before that entry in the whole list, in the same order, and nothing before the first.',
  cannotSee: 'Filtered and sorted lists.',
  subjects: (api): readonly BeforeSubject[] =>
    pagingSubjects(api, hasSize).flatMap((subject) => {
      const { before } = subject.paging;
      if (before === undefined) return [];
      return [{ ...subject, before, aspect: { ...subject.aspect, parameter: before.parameter } }];
    }),
  aspects: () => aspects,
  *ask(scene, { paging, before }) {
    const { items } = scene.before;
    const size = takenSize(scene, paging, wantedSize);
    const asked: AskedBefore[] = [];
    for (const place of new Set([0, Math.floor(items.length / 2), items.length - 1])) {
      const item = items[place];
      if (item === undefined) continue;
      const exchange = yield* askList(scene, [...before.following(item), ...paging.sized(size)]);
      asked.push({ id: item.id, size, exchange });
    }
    return asked;
  },
  judge(asked, facts) {
    const stayed = asked.filter(({ id }) => facts.isStable(id));
    const served = stayed.map(({ id, exchange }) => claimOnService(exchange, `the page before ${id}`, facts));
    const compared = orderIsSettled(facts) ? stayed.flatMap((one) => claimsOn(one, facts)) : [];
    const none = inconclusive(
      `The order of the list did not stay the same; the check needs two ${facts.api.noun.many} that stay in order.`,
    );
    return worstOfEach(aspects, [...compared, ...served], claimOnUnjudged(served, none));
  },
});

function claimsOn({ id, size, exchange }: AskedBefore, facts: Facts): readonly Claim[] {
  const page = readPage(exchange, facts.list.collection);
  if (page === undefined) return [];
  const all = idsOf(facts.before.items);
  const place = all.indexOf(id);
  const right = all.slice(Math.max(0, place - size), place);
  const came = idsOf(page.items);
  const grounds = { evidence: [exchange.key], expected: namesOf(right), actual: namesOf(came) };
  if (![...right, ...came].every(facts.isStable))
    return [inconclusive('Entries before it changed during the run.', { ...grounds, aspect: soundness })];
  const claim = (aspect: Claim['aspect'], isRight: boolean, wrong: string): Claim =>
    isRight
      ? passed('The entries before an entry are the same as in the whole list.', {
          aspect,
          evidence: grounds.evidence,
        })
      : failed(`The page before ${id} ${wrong}.`, { ...grounds, aspect });
  const common = right.filter((each) => came.includes(each));
  return [
    claim(
      soundness,
      came.every((each) => right.includes(each)),
      'contains entries that are not right before it',
    ),
    claim(
      completeness,
      right.every((each) => came.includes(each)),
      'lacks entries that are right before it',
    ),
    claim(
      order,
      came.filter((each) => right.includes(each)).every((each, index) => each === common[index]),
      'has a different order than the list',
    ),
  ];
}

function namesOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'no entry' : nameIds(ids);
}
