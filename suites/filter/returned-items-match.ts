import { type Claim, failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { kindOf, readField, showField } from '../../engine/kinds/index.ts';
import { compareFiltered } from '../../engine/list/filtered.ts';
import { stretchLength } from '../../engine/list/reach.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { evidenceShowing, walkEvidence } from '../toolkit/evidence.ts';
import {
  askByChosenValues,
  claimOnMissingOption,
  type FilteredWalk,
  type FilterSubject,
  filterSubjects,
  worstDecided,
} from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { isKnown, unlistedItems } from '../toolkit/unlisted-items.ts';
import { claimOnUnreadable } from '../toolkit/walk-claims.ts';

export default defineCheck({
  id: 'filter.returned-items-match',
  title: 'a filtered list holds nothing that does not match',
  proves:
    'Values are drawn from the list itself; the list is asked for by each, and every entry that comes back is held against the value. It also has to be in the plain list, unless the filter admits what is deleted.',
  cannotSee: 'An entry that changes while the run looks; a filter on a member that the list does not show.',
  subjects: (api) => filterSubjects(api),
  ask: askByChosenValues,
  judge(asked, facts, subject) {
    const { noun } = facts.api;
    const walks = asked.filter(({ value }) => !standsForAll(subject, value));
    if (walks.length === 0) {
      return inconclusive(`No ${noun.one} shows a value that ${subject.name} could be tried with.`);
    }
    return (
      claimOnMissingOption(subject, walks, facts) ??
      worstDecided(
        walks,
        walks.map((walk) => judgeValue(walk, facts, subject)),
      )
    );
  },
});

/** A word that asks for everything cannot bring what does not match. */
function standsForAll({ filter }: FilterSubject, value: string): boolean {
  return filter.selection?.classes.some((each) => each.everything && each.values.includes(value)) ?? false;
}

function judgeValue({ value, why, walk }: FilteredWalk, facts: Facts, subject: FilterSubject): Claim {
  const { filter, name } = subject;
  const unreadable = claimOnUnreadable(walk, `${name}=${value}`);
  if (unreadable !== undefined) return unreadable;
  const { strangers, others } = compareFiltered(
    filter,
    value,
    walk,
    facts.stable,
    (id) => isKnown(id, facts),
    facts.level,
  );
  const [stranger] = strangers;
  const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
  if (stranger !== undefined) {
    return failed(
      `Asked for ${name}=${value}, the target also gave ${count(strangers.length, facts.api)} that do not match.`,
      {
        ...grounds,
        evidence: evidenceShowing(strangers, walk),
        expected: `only ${facts.api.noun.many} whose ${filter.field.slice(1)} ${operatorOf(filter).phrase} ${value}`,
        actual: `${nameItems(strangers)}; the first has ${showField(stranger.value, filter)}`,
      },
    );
  }
  const twins = walk.items.filter((item) => {
    const field = readField(item.value, filter);
    const want = kindOf(filter).read(value);
    if (field === undefined || want === undefined || filter.caseBlind !== 'warn') return false;
    return kindOf(filter).mayBeTakenFor(field, want);
  });
  const [twin] = twins.filter((item) => facts.isStable(item.id));
  if (twin !== undefined) {
    return shouldFail(
      facts.level,
      `Asked for ${name}=${value}, the target also gave what differs in case or accents.`,
      {
        ...grounds,
        expected: `only ${facts.api.noun.many} whose ${filter.field.slice(1)} is exactly ${value}`,
        actual: `${nameItems(twins)}; the first has ${showField(twin.value, filter)}`,
      },
    );
  }
  const beyond = isPartOfThePlain(filter) ? unlistedItems(walk.items, facts) : [];
  if (beyond.length > 0 && facts.before.complete && facts.after.complete) {
    return shouldFail(
      facts.level,
      `Asked for ${name}=${value}, the target also gave ${count(beyond.length, facts.api)} that the plain list does not have.`,
      {
        ...grounds,
        evidence: evidenceShowing(beyond, walk),
        expected: 'a part of the plain list',
        actual: nameItems(beyond),
      },
    );
  }
  if (others === 0) {
    return inconclusive(
      `Every ${facts.api.noun.one}${walk.end.kind === 'end' ? '' : ' at the beginning of the list'} matches ${name}=${value} (${why}), so a target that ignores the filter looks the same; one with another value would decide it.`,
      grounds,
    );
  }
  return passed(
    `Of ${count(stretchLength(walk, facts.stable), facts.api)}, ${others} do not match ${name}=${value}, and none of them came.`,
    grounds,
  );
}

/** Of words and kinds, other checks say what may come that the plain list hides. */
function isPartOfThePlain(filter: FilterSubject['filter']): boolean {
  return !filter.admitsDeleted && !operatorOf(filter).namesClasses(filter);
}
