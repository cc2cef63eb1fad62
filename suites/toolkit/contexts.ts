import type { Api } from '../../engine/api/model.ts';
import { isSortParameter } from '../../engine/api/sort-form.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { filterSubjects } from './filters.ts';

/** What a filter or an order may be given together with: pages of the list, an order, or (further) filters. */
export type Context = 'on-pages' | 'in-order' | 'together';

/** Each in the words that complete the sentence "… asked for with a filter …". */
export const contextPhrases: Readonly<Record<Context, string>> = {
  'on-pages': 'in pages',
  'in-order': 'in a sorted list',
  together: 'and other filters',
};

/** What an answer shows of something that was asked for in some context. */
interface InContext {
  readonly context: readonly Context[];
}

/**
 * What a wrong answer shows to be broken: the context, or the thing by itself where it had none. Of several contexts, one that all
 * wrong answers have is likelier than others, and one that is right by itself is not at fault where another is not known to be.
 * Undefined where a wrong answer to a simpler request shows it already.
 *
 * @param answers all answers, right and wrong.
 */
export function brokenBy<Alone extends string>(
  alone: Alone,
  { context }: InContext,
  wrong: readonly InContext[],
  answers: readonly InContext[],
): Alone | Context | undefined {
  const [first] = context;
  if (first === undefined) return alone;
  const isSimpler = (other: readonly Context[]): boolean =>
    other.length < context.length && other.every((each) => context.includes(each));
  if (wrong.some((other) => isSimpler(other.context))) return undefined;
  const isRightAlone = (each: Context): boolean =>
    answers.some((other) => other.context.length === 1 && other.context[0] === each);
  const shared = context.filter((each) => wrong.every((other) => other.context.includes(each)));
  const likely = wrong.length > 1 && shared.length > 0 ? shared : context;
  return likely.find((each) => !isRightAlone(each)) ?? likely[0] ?? first;
}

/** What an API's list can be asked for beside a filter; where several are, the first is the likeliest to change what it means. */
export function contextsOf(api: Api): readonly Context[] {
  return [
    ...(pagingOf(api.list) === undefined ? [] : (['on-pages'] as const)),
    ...(api.list.collection.sorting === undefined ? [] : (['in-order'] as const)),
    ...(filterSubjects(api).length > 0 ? (['together'] as const) : []),
  ];
}

/** The context of a filter in a query, or of an order where no filter is named. The size of page that the run asks for throughout counts for nothing, and so does the place of the first page. */
export function contextIn(whole: Query, name: string, { api, list, before }: Facts): readonly Context[] {
  const paging = pagingOf(list);
  const always = new Set(list.always.map(String));
  const query = whole.filter((pair) => !always.has(String(pair)));
  const usual = [...before.fewPages, ...before.smallPages, ...list.always];
  const inPages =
    paging !== undefined &&
    (!paging.startsList(query) ||
      query.some(
        ([given, value]) =>
          given === paging.size && !usual.some(([name, size]) => name === given && size === value),
      ));
  const filters = new Set(filterSubjects(api).map((subject) => subject.name));
  const inOrder = query.some(([given]) => isSortParameter(list.collection.sorting, given));
  const together = query.some(([given]) => given !== name && filters.has(given));
  return [
    ...(inPages ? (['on-pages'] as const) : []),
    ...(inOrder ? (['in-order'] as const) : []),
    ...(together ? (['together'] as const) : []),
  ];
}
