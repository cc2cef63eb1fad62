import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { boundsBetween } from '../../engine/operators/range.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { isRefused } from '../toolkit/filters.ts';
import { count, nameItems } from '../toolkit/phrases.ts';
import { rangeSubjects } from '../toolkit/ranges.ts';
import { askBy, claimOnTried } from '../toolkit/relations.ts';

export default defineCheck({
  id: 'filter.crossed-bounds-give-an-empty-list',
  title: 'a lower bound above the upper one lets nothing through',
  proves:
    'The list is asked for with a lower bound above the upper one, each of which lets something through alone; it must be empty or refused.',
  cannotSee: 'Lists that show fewer than three different values.',
  subjects: (api) =>
    rangeSubjects(api, ({ counterpart }, { isBound }) => isBound && counterpart !== undefined).filter(
      ({ range }) => range.inside === 'above',
    ),
  *ask(scene, { name, filter }) {
    const bounds = boundsBetween(filter, scene.before.items);
    const [low, high] = [quantile(bounds, 0.25), quantile(bounds, 0.75)];
    if (low === undefined || high === undefined || low.value === high.value) return undefined;
    return yield* askBy(scene, [
      [name, high.text],
      [filter.counterpart ?? '', low.text],
    ]);
  },
  judge(list, facts, { filter }) {
    if (list === undefined) {
      return inconclusive(
        `${facts.api.noun.many} with three values of ${filter.field.slice(1)}, well apart, would decide it.`,
      );
    }
    const { asked, walk } = list;
    const grounds = { evidence: walkEvidence(walk), readings: filter.readings };
    if (isRefused(walk)) return passed(`${asked} is refused, and so brings nothing.`, grounds);
    const unusable = claimOnTried(list);
    if (unusable !== undefined) return unusable;
    if (walk.items.length > 0) {
      return failed(`${asked}, which nothing can match, brings ${count(walk.items.length, facts.api)}.`, {
        ...grounds,
        expected: 'an empty list or a refusal',
        actual: nameItems(walk.items),
      });
    }
    return passed(`${asked} brings nothing.`, grounds);
  },
});
