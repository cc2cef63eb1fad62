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
  title: 'a narrower bound returns a subset of a wider bound',
  proves:
    'The list is requested with two bounds between values that it shows, the narrower one first. The wider bound must return everything that the narrower one returns.',
  cannotSee: 'Whether either list is right on its own.',
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
          `The list has no two bounds with ${many} between them; the check needs ${many} with three values of ${filter.field.slice(1)}, well apart.`,
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
          `${narrow.asked} returns ${count(extra.length, facts.api)} that ${wide.asked} does not, although it asks for less.`,
          {
            ...grounds,
            expected: `a subset of what ${wide.asked} returns`,
            actual: `unexpected: ${nameIds(extra)}`,
          },
        ),
        nesting,
      );
    return onEach(
      inner.ids.size === 0 || inner.ids.size === outer.ids.size
        ? inconclusive(
            `${narrow.asked} and ${wide.asked} return ${inner.ids.size === 0 ? `no ${one}` : 'the same'}, so neither is a proper subset.`,
            grounds,
          )
        : passed(
            `Each of the ${count(inner.ids.size, facts.api)} that ${narrow.asked} returns is among the ${outer.ids.size} that ${wide.asked} returns.`,
            grounds,
          ),
      nesting,
    );
  },
});
