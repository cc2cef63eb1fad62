import type { Consequence } from '../../engine/api/model.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { coverageOf } from '../../engine/list/coverage.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused, isWhole } from '../toolkit/filters.ts';
import { count } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimsOnTried } from '../toolkit/relations.ts';
import {
  dividingText,
  membersWithoutParameter,
  type ShownMember,
  textShown,
} from '../toolkit/undocumented-filters.ts';

interface AskedMember {
  readonly member: ShownMember;
  readonly value: string;
  readonly list: Asked;
}

interface FilterableSubject extends Subject {
  readonly absence: Consequence;
}

const judged = servedAnd('narrowing');
const narrowing = { relation: 'narrowing' };

export default defineCheck({
  id: 'filter.shown-member-narrows',
  title: 'filtering by a shown member narrows the list or is refused',
  proves:
    'If the documents say that most members can be filtered by, the list is requested by a value of each shown member that is no documented parameter. The response must not be the whole list.',
  cannotSee: 'Whether the returned entries have the value; members that have the same value in every entry.',
  subjects: ({ list }): readonly FilterableSubject[] => {
    const { filterable } = list.collection;
    return filterable === undefined
      ? []
      : [
          {
            name: '',
            aspect: { operation: list.id },
            readings: filterable.readings,
            absence: filterable.absence,
          },
        ];
  },
  aspects: () => judged,
  *ask(scene) {
    const asked: AskedMember[] = [];
    for (const member of membersWithoutParameter(scene.before, scene.list)) {
      const value = dividingText(scene.before.items, member);
      if (value === undefined) continue;
      const purpose = { to: 'see whether filtering by a shown member narrows the list', allows: [400] };
      asked.push({ member, value, list: yield* askBy(scene, [[member.name, value]], purpose) });
    }
    return asked;
  },
  judge: (asked, facts, subject) =>
    worstOfEach(
      relations('narrowing'),
      asked.flatMap((one) => judgeMember(one, facts, subject)),
      inconclusive(
        `The list shows no undocumented member with two values; the check needs ${facts.api.noun.many} that differ in one.`,
      ),
    ),
});

function judgeMember(
  { member, value, list }: AskedMember,
  facts: Facts,
  { absence }: FilterableSubject,
): readonly Claim[] {
  const { asked, walk } = list;
  const grounds = { aspect: narrowing, evidence: walkEvidence(walk) };
  if (isRefused(walk)) return [passed(`${asked} is refused.`, grounds)];
  const unserved = claimsOnTried(list, judged);
  if (unserved !== undefined) return unserved;
  const covers = coverageOf(walk, facts.stable);
  const others = facts.stable.filter((item) => covers(item.id) && textShown(item, member) !== value);
  if (others.length === 0)
    return [inconclusive(`Every ${facts.api.noun.one} that ${asked} could return has the value.`, grounds)];
  if (!isWhole(walk, facts))
    return [
      passed(`${asked} leaves out some of ${count(others.length, facts.api)} without the value.`, grounds),
    ];
  const message = `${asked} returns the whole list, although the documents say that most members can be filtered by.`;
  const finding = {
    ...grounds,
    expected: 'a part of the list, or a refusal',
    actual: `also ${count(others.length, facts.api)} without the value`,
  };
  if (absence === 'accept') return [passed(`${asked} is ignored, which the documents allow.`, grounds)];
  return [absence === 'warn' ? shouldFail(facts.level, message, finding) : failed(message, finding)];
}
