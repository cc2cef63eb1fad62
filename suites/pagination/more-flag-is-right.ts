import { describeRequest } from '../../engine/base/exchange.ts';
import { several } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Page } from '../../engine/paging/page.ts';
import type { MoreFlag } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { plainPages, undecidedOnEach, unsettledCount } from '../toolkit/counted-lists.ts';
import { type PagingSubject, pagingSubjects, smallPage, stretchOf } from '../toolkit/paging.ts';
import { idsOf } from '../toolkit/phrases.ts';
import { orderIsSettled } from '../toolkit/walk-claims.ts';

/** That the flag is true where more follows, and false on the last page. */
const [whereMoreFollows, onTheLastPage] = [
  { relation: 'true-before-the-end' },
  { relation: 'false-at-the-end' },
];

interface FlagSubject extends PagingSubject {
  readonly more: MoreFlag;
}

export default defineCheck({
  id: 'pagination.more-flag-is-right',
  title: 'a page says correctly whether more entries follow',
  proves:
    'On every page of the plain list in the run, of any size, the flag must say that more entries follow if the whole list has entries after the last one of the page, and that none follow otherwise.',
  cannotSee: 'Filtered and sorted lists; empty pages; lists that change during the run.',
  subjects: (api): readonly FlagSubject[] =>
    pagingSubjects(api).flatMap((subject) => {
      const { more } = subject.paging;
      if (more === undefined) return [];
      return [{ ...subject, more, aspect: { ...subject.aspect, member: more.member } }];
    }),
  aspects: () => [whereMoreFollows, onTheLastPage],
  *ask(scene, { paging }) {
    const { length } = scene.before.items;
    for (const size of new Set([smallPage(scene, paging), takenSize(scene, paging, Math.max(1, length))]))
      yield* walkList(scene, paging.sized(size), { pages: stretchOf(scene) });
  },
  judge(_, facts, { more }) {
    const unsettled =
      unsettledCount(facts) ??
      (orderIsSettled(facts) ? undefined : 'The list was returned in a different order.');
    if (unsettled !== undefined)
      return undecidedOnEach(
        [whereMoreFollows, onTheLastPage],
        `${unsettled} The check needs a list that stays the same.`,
      );
    const pages = flaggedPages(facts, more);
    return [
      claimOn(
        pages.filter(({ follows }) => follows),
        true,
        more,
      ),
      claimOn(
        pages.filter(({ follows }) => !follows),
        false,
        more,
      ),
    ];
  },
});

interface FlaggedPage {
  readonly page: Page;
  readonly said: boolean | undefined;
  readonly follows: boolean;
}

function flaggedPages(facts: Facts, more: MoreFlag): readonly FlaggedPage[] {
  const order = idsOf(facts.before.items);
  return plainPages(facts).flatMap((page) => {
    const last = page.items.at(-1);
    const place = last === undefined ? -1 : order.indexOf(last.id);
    if (place < 0 || place !== order.lastIndexOf(last?.id ?? '')) return [];
    return [{ page, said: more.on(page), follows: place < order.length - 1 }];
  });
}

function claimOn(pages: readonly FlaggedPage[], wanted: boolean, { says }: MoreFlag): Claim {
  const aspect = wanted ? whereMoreFollows : onTheLastPage;
  if (pages.length === 0)
    return inconclusive(
      wanted
        ? 'Every page contained the end of the list; the check needs more entries.'
        : 'The last page was not returned.',
      { aspect },
    );
  const given = pages.filter(({ said }) => said !== undefined);
  if (given.length === 0) return notApplicable('No page of the run has the flag.', { aspect });
  const wrong = given.filter(({ said }) => said !== wanted);
  const [first] = wrong;
  const keys = wrong.map(({ page }) => page.exchange.key);
  if (first === undefined)
    return passed(
      `${several(given.length, 'page says', 'pages say')} correctly that ${wanted ? 'more' : 'nothing'} follows.`,
      {
        aspect,
        evidence: given.slice(0, 3).map(({ page }) => page.exchange.key),
      },
    );
  const message = wanted
    ? 'A page says that nothing follows although the list goes on, so a client loses the rest.'
    : 'The page with the last entry says that more follows.';
  return failed(message, {
    aspect,
    expected: says(wanted),
    actual: `${describeRequest(first.page.exchange)} returned ${says(!wanted)}, as on ${wrong.length} of ${several(given.length, 'page')}`,
    evidence: keys.slice(0, 6),
    seenIn: keys,
  });
}
