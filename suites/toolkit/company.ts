import type { Api } from '../../engine/api/model.ts';
import { isSortParameter } from '../../engine/api/sort-form.ts';
import type { Query } from '../../engine/base/exchange.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { filterSubjects } from './filters.ts';

/** What a filter or an order may be given in company of: the parts of a list in pages, an order, or (further) filters. */
export type Company = 'on-pages' | 'in-order' | 'together';

/** Each in the words that complete the sentence "… asked for with a filter …". */
export const companyPhrases: Readonly<Record<Company, string>> = {
  'on-pages': 'page by page',
  'in-order': 'in an order',
  together: 'and with other filters',
};

/** What an answer shows of something that was asked for in some company. */
interface InCompany {
  readonly company: readonly Company[];
}

/**
 * What a wrong answer shows to be broken: the company, or the thing by itself where it had none. Of several companies, one that all
 * wrong answers have is likelier than others, and one that is right by itself is not at fault where another is not known to be.
 * Undefined where a wrong answer to a simpler request shows it already.
 *
 * @param answers all answers, right and wrong.
 */
export function brokenBy<Alone extends string>(
  alone: Alone,
  { company }: InCompany,
  wrong: readonly InCompany[],
  answers: readonly InCompany[],
): Alone | Company | undefined {
  const [first] = company;
  if (first === undefined) return alone;
  const isSimpler = (other: readonly Company[]): boolean =>
    other.length < company.length && other.every((each) => company.includes(each));
  if (wrong.some((other) => isSimpler(other.company))) return undefined;
  const isRightAlone = (each: Company): boolean =>
    answers.some((other) => other.company.length === 1 && other.company[0] === each);
  const shared = company.filter((each) => wrong.every((other) => other.company.includes(each)));
  const likely = wrong.length > 1 && shared.length > 0 ? shared : company;
  return likely.find((each) => !isRightAlone(each)) ?? likely[0] ?? first;
}

/** What an API's list can be asked for beside a filter; where several are, the first is the likeliest to change what it means. */
export function companiesOf(api: Api): readonly Company[] {
  return [
    ...(pagingOf(api.list) === undefined ? [] : (['on-pages'] as const)),
    ...(api.list.collection.sorting === undefined ? [] : (['in-order'] as const)),
    ...(filterSubjects(api).length > 0 ? (['together'] as const) : []),
  ];
}

/** The company of a filter in a query, or of an order where no filter is named. The size of page that the run asks for throughout counts for nothing, and so does the place of the first page. */
export function companyIn(query: Query, name: string, { api, list, before }: Facts): readonly Company[] {
  const paging = pagingOf(list);
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
