import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { without } from '../../engine/list/relations.ts';
import { quantile } from '../../engine/operators/sample.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach, relations, servedAnd } from '../toolkit/claims.ts';
import { walkEvidence } from '../toolkit/evidence.ts';
import { rangeSubjects } from '../toolkit/filters.ts';
import { count, nameIds } from '../toolkit/phrases.ts';
import { askBy, claimsOnTried, shownBy } from '../toolkit/relations.ts';

const judged = servedAnd('nesting');

export default defineCheck({
  id: 'filter.ranges-nest',
  title: 'a narrower bound gives a part of what a wider one gives',
  proves:
    'The list is asked for with two bounds between values that it shows, the narrower one first; whatever the narrower brings, the wider must bring too.',
  cannotSee: 'Whether either list is right by itself.',
  subjects: (api) => rangeSubjects(api),
  aspects: () => judged,
  *ask(scene, { name, filter, range }) {
    const bounds = range.bounds(filter, scene.before.items);
    const [low, high] = [quantile(bounds, 0.25), quantile(bounds, 0.75)];
    if (low === undefined || high === undefined || low.value === high.value) return undefined;
    const [narrow, wide] = range.inside === 'below' ? [low, high] : [high, low];
    return {
      narrow: yield* askBy(scene, [[name, narrow.text]]),
      wide: yield* askBy(scene, [[name, wide.text]]),
    };
  },
  judge(lists, facts, { filter }) {
    const { one, many } = facts.api.noun;
    const nesting = relations('nesting');
    if (lists === undefined)
      return onEach(
        inconclusive(
          `The list has no two bounds with ${many} between them; ${many} with three values of ${filter.field.slice(1)}, well apart, would decide it.`,
        ),
        nesting,
      );
    const { narrow, wide } = lists;
    const unserved = claimsOnTried(narrow, judged) ?? claimsOnTried(wide, judged);
    if (unserved !== undefined) return unserved;
    const [inner, outer] = [shownBy(narrow, facts), shownBy(wide, facts)];
    const extra = without(inner.ids, outer);
    const grounds = { evidence: walkEvidence(narrow.walk, wide.walk) };
    if (extra.length > 0)
      return onEach(
        failed(
          `${narrow.asked} brings ${count(extra.length, facts.api)} that ${wide.asked} does not, although it asks for less.`,
          {
            ...grounds,
            expected: `a part of what ${wide.asked} brings`,
            actual: `beyond it: ${nameIds(extra)}`,
          },
        ),
        nesting,
      );
    return onEach(
      inner.ids.size === 0 || inner.ids.size === outer.ids.size
        ? inconclusive(
            `${narrow.asked} and ${wide.asked} bring ${inner.ids.size === 0 ? `no ${one}` : 'the same'}, so nothing nests.`,
            grounds,
          )
        : passed(
            `Each of the ${count(inner.ids.size, facts.api)} of ${narrow.asked} is among the ${outer.ids.size} of ${wide.asked}.`,
            grounds,
          ),
      nesting,
    );
  },
});
