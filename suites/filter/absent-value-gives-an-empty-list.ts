import type { Filter } from '../../engine/api/model.ts';
import { statusOf } from '../../engine/base/exchange.ts';
import type { Item } from '../../engine/base/item.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import {
  askFiltered,
  claimOnMissingOption,
  type FilteredWalk,
  type FilterSubject,
  filterSubjects,
  isRefused,
  mayBeNoValue,
  valueRefusals,
} from '../toolkit/filters.ts';
import { count, nameItems, withArticle } from '../toolkit/phrases.ts';
import { absentValue } from '../toolkit/queries.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

const judged = servedAnd('soundness', 'empty-page');
/** That the address of the list is there, whatever is asked for. */
const addressFound = { relation: 'address-found' };

export default defineCheck({
  id: 'filter.absent-value-gives-an-empty-list',
  title: 'filtering by a value that no entry has returns an empty list',
  proves:
    'The list is filtered by a randomly drawn value that no entry has, by a bound beyond all entries, or by a time in the future. The response must be a page without entries.',
  cannotSee: 'Whether the target knows the value in entries that the list does not show.',
  subjects: (api) => filterSubjects(api, (filter, operator) => operator.hasAbsentValue(filter)),
  aspects: () => [...judged, addressFound],
  *ask(scene, subject) {
    const value = absentValue(scene, subject);
    if (value === undefined) return undefined;
    return {
      value,
      why: 'a value that no entry has',
      walk: yield* askFiltered(scene, [[subject.name, value]], {
        to: 'see what a value that no entry has returns',
        allows: isOpen(value, subject.filter, scene.before.items) ? valueRefusals : [],
      }),
    };
  },
  judge(asked, facts, subject) {
    const claims = judgeAbsent(asked, facts, subject);
    return [...claims, claimOnAddress(claims, asked)];
  },
});

function judgeAbsent(
  asked: FilteredWalk | undefined,
  facts: Facts,
  subject: FilterSubject,
): readonly Claim[] {
  const { name, filter } = subject;
  if (asked === undefined)
    return onEach(
      inconclusive(
        `The schema of ${name} admits no value that no entry has; the check needs ${facts.api.noun.many} that leave out some of its values.`,
      ),
      relations('soundness', 'empty-page'),
    );
  const { value, walk } = asked;
  const missingOption = claimOnMissingOption(subject, [asked], facts);
  if (missingOption !== undefined && facts.stable.length > 0)
    return [
      { ...missingOption, aspect: { relation: 'soundness' } },
      notApplicable('The target does not support the filter, so the form of an empty list is unknown.', {
        evidence: missingOption.evidence,
        aspect: { relation: 'empty-page' },
      }),
    ];
  const [first] = walk.exchanges;
  const grounds = { evidence: walkEvidence(walk) };
  const status = first === undefined ? undefined : statusOf(first);
  // A thing that is not there is no reason to refuse, but where the file leaves it open.
  const refuses =
    filter.unknown === 'open' ||
    (filter.reference === undefined && mayBeNoValue(value, filter, facts.before.items));
  if (refuses && status !== undefined && valueRefusals.includes(status))
    return onEach(
      notApplicable(
        `The target refuses ${value} as ${withArticle(name)}, which the documents leave open.`,
        grounds,
      ),
      judged,
    );
  if (filter.reference !== undefined && isRefused(walk) && facts.level !== 'strict')
    return onEach(
      notApplicable(
        `The target refuses ${value} as ${withArticle(name)}; it may know ${withArticle(name)} in another form.`,
        grounds,
      ),
      judged,
    );
  const unreadable = claimOnUnreadable(walk, `${name}=${value}`);
  if (unreadable !== undefined) return claimsOnUnserved(unreadable, judged);
  const served = passed(`For ${name}=${value}, which no entry has, the target returned a page.`, {
    ...grounds,
    aspect: { status: 200 },
  });
  const empty = { ...grounds, aspect: { relation: 'empty-page' } };
  const soundness = { ...grounds, aspect: { relation: 'soundness' } };
  const unmatched = walk.items.filter((item) => matches(filter, value, item) !== 'yes');
  // What has no value lies on neither side of a bound, which other checks judge.
  const isRange = operatorOf(filter).range !== undefined;
  const wrong = unmatched.filter((item) => !isRange || readField(item.value, filter) !== undefined);
  if (wrong.length > 0)
    return [
      failed(
        `For ${name}=${value}, which no entry has, the target returned ${count(wrong.length, facts.api)}.`,
        {
          ...soundness,
          ...shownExcess(wrong, walk),
          expected: 'an empty list',
          actual: nameItems(wrong),
        },
      ),
      notApplicable('The list is not empty, so the form of an empty list is unknown.', empty),
      served,
    ];
  return [
    facts.before.items.length === 0 || unmatched.length > 0
      ? inconclusive(
          unmatched.length > 0
            ? `The response to ${name}=${value} shows no value, which other checks judge.`
            : `The list has no ${facts.api.noun.one}, so an empty response proves nothing; the check needs one.`,
          soundness,
        )
      : passed(`For ${name}=${value}, which no entry has, the target returned an empty list.`, soundness),
    unmatched.length > 0
      ? notApplicable('The list is not empty, so the form of an empty list is unknown.', empty)
      : passed(`An empty list is a page without ${facts.api.noun.many}.`, empty),
    served,
  ];
}

/** Whether the answer says that the address is missing, where nothing but a value is; a refusal of the value that is in order says nothing. */
function claimOnAddress(claims: readonly Claim[], asked: FilteredWalk | undefined): Claim {
  const served = claims.find(({ aspect }) => aspect.status === 200) ?? claims[0];
  const [exchange] = asked?.walk.exchanges ?? [];
  const status = exchange === undefined ? undefined : statusOf(exchange);
  const evidence = served?.evidence ?? [];
  if (served === undefined || status === undefined || !/^(?:passed|failed|warned)$/.test(served.outcome))
    return { ...(served ?? inconclusive('No request was sent.')), aspect: addressFound };
  const about = { aspect: addressFound, evidence };
  if (status === 404)
    return failed('A value that no entry has gets 404, which means that the address does not exist.', {
      ...about,
      expected: 'an empty list',
      actual: 'status 404',
    });
  return status < 500
    ? passed(`A value that no entry has gets ${status}, so the address exists.`, about)
    : inconclusive(`A value that no entry has gets ${status}, which says nothing about the address.`, about);
}

/** A text that need not be of the form that the target's own values have, and the name of a thing that is not there. */
function isOpen(value: string, filter: Filter, items: readonly Item[]): boolean {
  return filter.reference !== undefined || mayBeNoValue(value, filter, items);
}
