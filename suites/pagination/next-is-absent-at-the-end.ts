import type { Consequence } from '../../engine/api/model.ts';
import {
  type Claim,
  failed,
  inconclusive,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Walk } from '../../engine/list/scene.ts';
import { walkList } from '../../engine/list/walk.ts';
import type { Sign } from '../../engine/paging/style.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnCutPages } from '../toolkit/cut-pages.ts';
import { lastStep, walkEvidence } from '../toolkit/evidence.ts';
import {
  hasSize,
  isLong,
  type PagingSubject,
  pagingSubjects,
  smallPage,
  stretchOf,
  walkInPages,
} from '../toolkit/paging.ts';
import { capital, idsOf, withArticle } from '../toolkit/phrases.ts';
import { completeness } from '../toolkit/sequence-claims.ts';
import { claimOnServed, claimOnUnjudged, claimOnUnreadable, end, service } from '../toolkit/walk-claims.ts';

/** Entries at the end of a long list that are walked. */
const tail = 4;

interface SignSubject extends PagingSubject {
  readonly sign: Sign;
}

interface EndWalk {
  /** Undefined where the target chooses. */
  readonly size: number | undefined;
  /** The entry after which the walk begins; undefined for the beginning of the list. */
  readonly from: string | undefined;
  readonly walk: Walk;
}

export default defineCheck({
  id: 'pagination.next-is-absent-at-the-end',
  title: 'a page has a next link exactly if more entries follow',
  proves:
    'The list, or the end of a long list, is read in a page size that divides its length, in half its length, in its whole length, in one more, and without a size. The page with the last entry must have no next link, and every page before it must have one. Every other page of the run that leaves entries out must also have one, including pages of filtered and sorted lists.',
  cannotSee: 'The middle of lists longer than the part that is read.',
  subjects: (api): readonly SignSubject[] =>
    pagingSubjects(api, hasSize).flatMap((subject) => {
      const { sign } = subject.paging;
      return sign === undefined ? [] : [{ ...subject, sign }];
    }),
  aspects: () => [end, completeness, service],
  *ask(scene, subject) {
    const { length } = scene.before.items;
    const { paging } = subject;
    const divisor = [smallPage(scene, paging), 5, 4, 3, 2].find(
      (size) =>
        takenSize(scene, paging, size) === size &&
        length % size === 0 &&
        length / size > 1 &&
        length / size < 20,
    );
    const wanted = [divisor ?? 1, Math.ceil(length / 2), length, length + 1];
    const taken = (size: number): number => takenSize(scene, paging, size);
    const sizes = new Set(wanted.filter((size) => size >= 1 && size <= 1000).map(taken));
    const walks: EndWalk[] = [];
    for (const size of sizes)
      walks.push({ size, from: undefined, walk: yield* walkInPages(scene, subject, size) });
    if (!isLong(scene))
      walks.push({
        size: undefined,
        from: undefined,
        walk: yield* walkList(scene, [], { pages: stretchOf(scene) }),
      });
    // The end of a long list is walked from a little before it.
    const from = isLong(scene) ? scene.before.items.at(-(tail + 1)) : undefined;
    if (from === undefined || paging.marker === undefined) return walks;
    const after = paging.marker.following(from);
    for (const size of new Set([1, 2, tail, tail + 1].map(taken)))
      walks.push({ size, from: from.id, walk: yield* walkInPages(scene, subject, size, after) });
    return walks;
  },
  judge(walks, facts, { paging, sign }) {
    const none = inconclusive(
      `The list has no ${facts.api.noun.one} that stayed the same; the check needs one.`,
    );
    const judged =
      facts.stable.length === 0 ? [] : walks.filter(({ from }) => from === undefined || facts.isStable(from));
    const walked = judged.flatMap((walk) => claimsOnEnd(walk, facts, paging.emptyLastPage, sign.name));
    const claims = [...claimsOnCutPages(facts, paging, sign), ...walked];
    const unseen = inconclusive('No reading reached the end of the list within its bound.');
    return worstOfEach(
      [end, completeness, service],
      claims,
      claimOnUnjudged(claims, judged.length === 0 ? none : unseen),
    );
  },
});

function claimsOnEnd(
  { size, from, walk }: EndWalk,
  facts: Facts,
  emptyLastPage: Consequence,
  sign: string,
): readonly Claim[] {
  const asked = `the list${from === undefined ? '' : ` after ${from}`}${size === undefined ? '' : ` in pages of ${size}`}`;
  const unreadable = claimOnUnreadable(walk, asked);
  const [first] = walk.exchanges;
  if (unreadable !== undefined || first === undefined) return unreadable === undefined ? [] : [unreadable];
  const evidence = walkEvidence(walk);
  const served = claimOnServed(first, asked);
  // A walk that broke off is another check's finding.
  if (walk.end.kind !== 'end' && walk.end.kind !== 'loop') return [served];
  const order = idsOf(facts.stable);
  const came = new Set(idsOf(walk.items));
  const due = from === undefined ? order : order.slice(order.indexOf(from) + 1);
  const last = due.findLastIndex((id) => came.has(id));
  const toCome = due.length - 1 - last;
  if (toCome > 0)
    return [
      notApplicable(`${capital(asked)} was not read to the last entry, so its end is unknown.`, {
        aspect: end,
        evidence,
      }),
      served,
    ];
  if (walk.end.kind === 'loop')
    return [
      failed(
        `In ${asked}, the page with the last entry still has ${withArticle(sign)}, so the list never ends.`,
        {
          aspect: end,
          expected: `no ${sign} on the page with the last entry`,
          actual: walk.end.reason,
          ...lastStep(walk),
        },
      ),
      served,
    ];
  return [
    claimOnLastPage(walk, asked, facts, emptyLastPage, sign),
    walk.pages.length > 1
      ? passed(`${capital(asked)} has ${withArticle(sign)} as long as more entries follow.`, {
          aspect: completeness,
          evidence,
        })
      : notApplicable(`${capital(asked)} fits one page, which left nothing out.`, {
          aspect: completeness,
          evidence,
        }),
    served,
  ];
}

function claimOnLastPage(
  walk: Walk,
  asked: string,
  facts: Facts,
  emptyLastPage: Consequence,
  sign: string,
): Claim {
  const grounds = { aspect: end, evidence: walkEvidence(walk) };
  if (walk.pages.length === 1 || walk.pages.at(-1)?.length !== 0)
    return passed(`${capital(asked)} has no ${sign} on the page with the last entry.`, grounds);
  if (emptyLastPage === 'accept')
    return passed(`${capital(asked)} ends with an empty page, which is allowed.`, grounds);
  // An entry that went in between was more to come when the page before it was asked for.
  const ends = [facts.before.items, facts.after.items].map((items) => items.at(-1)?.id);
  if (ends.some((id) => id !== walk.items.at(-1)?.id))
    return inconclusive(`The end of the list changed while ${asked} was read.`, grounds);
  // The page with the last entry has the link too many; the empty one shows where it leads.
  return shouldFail(
    facts.level,
    `In ${asked}, the page with the last entry still has ${withArticle(sign)}, which leads to an empty page.`,
    {
      aspect: end,
      expected: `no ${sign} on the page with the last entry`,
      actual: `${withArticle(sign)} to an empty page without one`,
      evidence: lastStep(walk).evidence,
    },
  );
}
