import type { Api, Filter } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { describeAnswer, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { readPointer } from '../../engine/base/json.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { readField } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import { isUsual, mayBeAsked } from '../../engine/operators/values.ts';
import { askableTogether } from '../../engine/operators/wording.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { type FilterSubject, filterSubjects } from '../toolkit/filters.ts';

export default defineCheck({
  id: 'status.filters-together-are-served',
  title: 'a request with all filters is served',
  proves:
    'The list is requested with all filters that compare a member, each with the value of one entry. That is a valid request and must be served.',
  cannotSee: 'Whether the response is right, which the filter checks judge.',
  subjects: (api) =>
    filtersOf(api).length < 2
      ? []
      : [{ name: '', aspect: { operation: api.list.id, relation: 'served-together' } }],
  *ask(scene) {
    const filters = filtersOf(scene.api);
    const [fullest] = scene.before.items
      .map((item) =>
        filters.flatMap(({ name, filter }): Query => {
          const value = readPointer(item.value, filter.field);
          if (!['string', 'number', 'boolean'].includes(typeof value)) return [];
          const text = String(value);
          // What cannot be read as a value of the filter, or lies below zero, is no value that a target must take.
          if (readField(item.value, filter) === undefined || isNegative(filter, text)) return [];
          return isUsual(text) && mayBeAsked(filter, text) ? [[name, text]] : [];
        }),
      )
      .sort((left, right) => right.length - left.length);
    return fullest === undefined || fullest.length < 2 ? undefined : yield* askList(scene, fullest);
  },
  judge(exchange, facts) {
    if (exchange === undefined)
      return [inconclusive(`No ${facts.api.noun.one} shows two members that filters compare.`)];
    const status = statusOf(exchange) ?? 0;
    const grounds = {
      evidence: [exchange.key],
      expected: 'a page of the list',
      actual: describeAnswer(exchange),
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return [undecided];
    if (isSuccess(exchange)) return [passed('The request with all filters is served.', grounds)];
    return [
      status >= 500
        ? failed('The request with all filters causes a server error.', grounds)
        : shouldFail(facts.level, `The request with all filters is refused with ${status}.`, grounds),
    ];
  },
});

const isNegative = ({ kind }: Filter, text: string): boolean => kind === 'integer' && text.startsWith('-');

function filtersOf(api: Api): readonly FilterSubject[] {
  return askableTogether(
    filterSubjects(
      api,
      ({ support }, { isEquality, isBound, range }) =>
        support === 'required' && (isEquality || (isBound && range?.inside === 'above')),
    ),
  );
}
