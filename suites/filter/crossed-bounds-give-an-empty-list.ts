import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { boundsBetween } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { canBeTogether, isAdmitted } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { servedAnd } from '../toolkit/claims.ts';
import { shownExcess, walkEvidence } from '../toolkit/evidence.ts';
import { filterSubjects, isRefused, rangeSubjects } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried } from '../toolkit/relations.ts';

const judged = servedAnd('soundness');

export default defineCheck({
  id: 'filter.crossed-bounds-give-an-empty-list',
  title: 'a lower bound above the upper bound matches nothing',
  proves:
    'The list is requested with a lower bound above the upper bound. Each bound alone matches some entries; together they must return an empty list or be refused.',
  cannotSee: 'Lists that show fewer than three different values.',
  subjects: (api) =>
    rangeSubjects(api, ({ counterpart }, { isBound }) => isBound && counterpart !== undefined).filter(
      ({ name, filter, range }) => {
        const other = filterSubjects(api).find((one) => one.name === filter.counterpart);
        return range.inside === 'above' && other !== undefined && canBeTogether({ name, filter }, other);
      },
    ),
  aspects: () => judged,
  *ask(scene, { name, filter }) {
    const other = filterSubjects(scene.api).find((one) => one.name === filter.counterpart);
    const bounds = boundsBetween(filter, scene.before.items).filter(
      ({ text }) => other !== undefined && isAdmitted(other.filter, text),
    );
    const [low, high] = [quantile(bounds, 0.25), quantile(bounds, 0.75)];
    if (low === undefined || high === undefined || low.value === high.value) return undefined;
    return yield* askBy(
      scene,
      [
        [name, high.text],
        [filter.counterpart ?? '', low.text],
      ],
      { to: 'see what a lower bound above the upper bound returns', allows: [400] },
    );
  },
  judge(list, facts, { filter }) {
    const aspect = { relation: 'soundness' };
    if (list === undefined)
      return [
        inconclusive(
          `The check needs ${facts.api.noun.many} with three values of ${filter.field.slice(1)}, well apart.`,
          { aspect },
        ),
      ];
    const { asked, walk } = list;
    const grounds = { aspect, evidence: walkEvidence(walk) };
    if (isRefused(walk)) return [passed(`${asked} is refused, so it returns nothing.`, grounds)];
    const unserved = walk.items.length > 0 ? undefined : claimsOnTried(list, judged);
    if (unserved !== undefined) return unserved;
    return [
      walk.items.length > 0
        ? failed(`${asked}, which no entry can match, returns ${count(walk.items.length, facts.api)}.`, {
            ...grounds,
            ...shownExcess(walk.items, walk),
            expected: 'an empty list or a refusal',
            actual: nameItems(walk.items),
          })
        : passed(`${asked} returns nothing.`, grounds),
    ];
  },
});
