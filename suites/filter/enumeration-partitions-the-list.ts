import type { Item } from '../../engine/base/item.ts';
import { several } from '../../engine/base/plural.ts';
import {
  type Claim,
  failed,
  inconclusive,
  isFinding,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { comparePartition } from '../../engine/list/relations.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { meetsAny } from '../../engine/operators/conditions.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { countValues } from '../../engine/operators/values.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { claimsOnUnserved, onEach, servedAnd, withoutUndecided } from '../toolkit/claims.ts';
import { closedValues } from '../toolkit/closed-values.ts';
import { isPlainListNarrowed, isWordOfField } from '../toolkit/defaults.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { type FilterSubject, filterSubjects, isRefused, isWhole } from '../toolkit/filters.ts';
import { count, idsOf, nameIds, nameItems } from '../toolkit/phrases.ts';
import { type Asked, askBy, claimsOnUnfit, shownBy } from '../toolkit/relations.ts';
import { unlistedItems } from '../toolkit/shown-items.ts';
import { type AskedWord, claimsOnWords, wordsWithEntries } from '../toolkit/words.ts';

/** Words of one enumeration that are asked for at most. */
const most = 16;

const judged = servedAnd('disjointness', 'coverage', 'unlisted-items');

export default defineCheck({
  id: 'filter.enumeration-partitions-the-list',
  title: 'the values of an enumeration divide the whole list without overlap',
  proves:
    'The list is requested by each value that the documents name and each value that the list shows. Together the responses must contain every entry that has such a value, no entry twice, and nothing that the plain list hides. The message names every value that loses entries.',
  cannotSee:
    'Entries whose value is neither documented nor shown; values beyond the number that the check requests; entries that change during the run.',
  subjects: (api) => filterSubjects(api, (filter, operator) => operator.dividesTheList(filter)),
  aspects: ({ filter }) => [...judged, ...filter.values.map((value) => ({ relation: 'coverage', value }))],
  *ask(scene, subject) {
    const lists: AskedWord[] = [];
    for (const ways of wordsOf(scene, subject)) {
      let best: AskedWord | undefined;
      for (const word of ways) {
        const list: AskedWord = { word, ...(yield* askBy(scene, [[subject.name, word]])) };
        best ??= list;
        if (list.walk.items.length > 0) {
          best = list;
          break;
        }
      }
      if (best !== undefined) lists.push(best);
    }
    return lists;
  },
  judge(asked, facts, subject) {
    const { name, filter } = subject;
    const present = new Set(countValues(filter, facts.stable).keys());
    // A word that is refused stands for no entry where the list does not show it, or shows it beyond the documented ones.
    const lists = asked.filter(
      ({ word, walk }) =>
        !isRefused(walk) || isDocumented(subject, word) || (present.has(word) && filter.values.length === 0),
    );
    if (
      filter.support === 'optional' &&
      (lists.every(({ walk }) => isRefused(walk)) || lists.every(({ walk }) => isWhole(walk, facts)))
    )
      return onEach(
        notApplicable(`The target does not filter by ${name}, which the documents allow.`),
        judged,
      );
    const [refused, ...others] = lists.filter(({ walk }) => isRefused(walk));
    if (refused !== undefined)
      return claimsOnUnserved(
        failed(
          `The target refuses ${[refused, ...others].map((list) => list.asked).join(', ')}, although these are valid values.`,
          {
            evidence: walkEvidence(...[refused, ...others].map(({ walk }) => walk)),
            expected: 'a page of the list',
            actual: 'a refusal',
          },
        ),
        judged,
      );
    const isPart = ({ word }: AskedWord): boolean => isWordOfField(facts.list, subject, word, facts.stable);
    const parts = [
      ...judgeParts(lists.filter(isPart), facts, subject),
      ...lists.filter((list) => !isPart(list)).flatMap((list) => claimsOnOther(list, subject)),
    ];
    const unfit = claimsOnUnfit(lists, judged);
    // What came under two words decides that much, wherever the lists ended.
    if (unfit !== undefined) {
      const overlap = parts.filter(
        ({ aspect, outcome }) => aspect.relation === 'disjointness' && isFinding(outcome),
      );
      return withoutUndecided([...overlap, ...unfit]);
    }
    return [
      passed(`The target serves ${several(lists.length, 'value')} of ${name}.`, {
        aspect: { status: 200 },
        evidence: walkEvidence(...lists.map(({ walk }) => walk)),
      }),
      ...parts,
    ];
  },
});

function isDocumented({ filter }: FilterSubject, word: string): boolean {
  return filter.values.includes(word) && operatorOf(filter).isEquality;
}

/** The words to ask for, each with the ways to write it. */
function wordsOf(scene: Scene, { filter }: FilterSubject): readonly (readonly string[])[] {
  if (filter.selection !== undefined)
    return filter.selection.classes.flatMap(({ everything, values }) => (everything ? [] : [values]));
  const shown = [...countValues(filter, scene.before.items).keys()].sort();
  // A documented word that the list shows in another case is asked for as shown: both are one word to many targets.
  const folded = new Set(shown.map((word) => word.toLowerCase()));
  const named = [...filter.values, ...filter.examples].filter(
    (word) => shown.includes(word) || !folded.has(word.toLowerCase()),
  );
  return [...new Set([...named, ...shown, ...(kindOf(filter).isClosed ? closedValues(filter) : [])])]
    .slice(0, most)
    .map((word) => [word]);
}

/** A documented word that is no value of an entry: what it brings nothing says but the word itself, and a default another check judges. */
function claimsOnOther({ word, asked, walk }: AskedWord, { filter }: FilterSubject): readonly Claim[] {
  if (!filter.values.includes(word)) return [];
  return [
    notApplicable(`No entry is known to match ${word}, so what ${asked} should return is unknown.`, {
      aspect: { relation: 'coverage', value: word },
      evidence: walkEvidence(walk),
    }),
  ];
}

function judgeParts(
  lists: readonly AskedWord[],
  facts: Facts,
  { name, filter }: FilterSubject,
): readonly Claim[] {
  const { one, many } = facts.api.noun;
  const parts = lists.map((list) => shownBy(list, facts));
  const words = new Set(lists.map(({ word }) => word));
  const { shared, uncovered } = comparePartition(parts, wholeOf(facts, filter, words));
  const hidden = unlistedItems(wholeCame(lists, facts), facts).filter(
    (item) =>
      isOfTheDocuments(item, filter, facts) && !meetsAny(item, facts.list.collection.lifecycle.deleted),
  );
  const found = wordsWithEntries(uncovered, lists, facts, filter);
  const losing = found.filter(({ lost }) => lost.length > 0);
  const isNarrowed = isPlainListNarrowed(facts.list, { name, filter }, facts.stable);
  const isIgnored = lists.length > 1 && lists.every(({ walk }) => isWhole(walk, facts));
  const isCut = lists.some(({ walk }) => walk.end.kind !== 'end');
  const evidence = walkEvidence(...lists.map(({ walk }) => walk));
  const sharedItems = shared.map((id) => ({ id }));
  const expected = `each ${one} of the plain list under exactly one of ${lists.map(({ asked }) => asked).join(', ')}`;
  const claim = (
    relation: string,
    message: string,
    actual: string,
    entries: readonly string[],
    shown: readonly string[] = [],
  ): Claim => {
    const grounds = {
      aspect: { relation },
      evidence: [...new Set([...shown, ...evidence])],
      ...(entries.length === 0 ? {} : { entries }),
    };
    if (actual !== '')
      return filter.selection?.partition === 'warn'
        ? shouldFail(facts.level, message, { ...grounds, expected, actual })
        : failed(message, { ...grounds, expected, actual });
    return (kindOf(filter).isClosed ? parts : parts.filter(({ ids }) => ids.size > 0)).length < 2
      ? inconclusive(
          `All ${many} have the same ${name}, so a target that ignores it looks the same; the check needs one with a different value.`,
          grounds,
        )
      : passed(
          `${lists.length} values of ${name} make up the ${isCut ? 'list, as far as it was read' : `whole list of ${count(facts.stable.length, facts.api)}`}.`,
          grounds,
        );
  };
  return [
    claim(
      'disjointness',
      `${count(shared.length, facts.api)} appeared under two values of ${name}.`,
      nameIds(shared),
      shared,
      lists.flatMap(({ walk }) => shownExcess(sharedItems, walk).seenIn.slice(0, 1)),
    ),
    claim(
      'coverage',
      `${count(uncovered.length, facts.api)} of the plain list appeared under no value of ${name}${losing.length === 0 ? '' : `: ${losing.map(({ asked, lost }) => `${asked} leaves out ${count(lost.length, facts.api)}`).join(', ')}`}.`,
      losing.length === 0
        ? nameIds(uncovered)
        : losing.map(({ asked, lost }) => `${asked} leaves out ${nameIds(lost)}`).join('; '),
      uncovered,
      losing.flatMap(({ walk }) => walkEvidence(walk).slice(0, 1)),
    ),
    facts.before.complete && facts.after.complete && !isNarrowed && (hidden.length > 0 || !isIgnored)
      ? claim(
          'unlisted-items',
          `${count(hidden.length, facts.api)} appeared under a value of ${name} but not in the plain list, so the plain list is not complete.`,
          nameItems(hidden),
          idsOf(hidden),
        )
      : notApplicable(
          isNarrowed
            ? `The plain list contains only what the default of ${name} selects, so another value may return more.`
            : isIgnored
              ? `Each value of ${name} returns the plain list itself, so entries that the plain list leaves out do not show.`
              : 'The plain list was not read to its end, so what it leaves out is unknown.',
          { aspect: { relation: 'unlisted-items' }, evidence },
        ),
    ...claimsOnWords(found, facts, filter),
  ];
}

/** What came under the words; nothing where the plain list itself was not read to its end, so that it may have more. */
function wholeCame(lists: readonly Asked[], { before, after }: Facts): readonly Item[] {
  return before.complete && after.complete ? lists.flatMap(({ walk }) => walk.items) : [];
}

/** Nothing says whether the plain list shows entries of a word that the documents do not name, or of a truth value that nothing there has. */
function isOfTheDocuments({ value }: Item, filter: FilterSubject['filter'], { stable }: Facts): boolean {
  const field = readField(value, filter);
  if (kindOf(filter).isClosed)
    return stable.some((item) => readField(item.value, filter)?.text === field?.text);
  return filter.values.length === 0 || (field !== undefined && filter.values.includes(field.text));
}

/** The stable entries that must be in one of the parts: those of the words that were asked for. */
function wholeOf(
  facts: Facts,
  filter: FilterSubject['filter'],
  words: ReadonlySet<string>,
): ReadonlySet<string> {
  const belongs = (item: Item): boolean => {
    if (filter.selection !== undefined) return true;
    const field = readField(item.value, filter);
    return field !== undefined && words.has(field.text);
  };
  return new Set(facts.stable.flatMap((item) => (belongs(item) ? [item.id] : [])));
}
