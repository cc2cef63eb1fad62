import type { Api } from '../../engine/api/model.ts';
import type { Query } from '../../engine/base/exchange.ts';
import type { Facts } from '../../engine/run/facts.ts';
/** What a filter or an order may be given in company of: the parts of a list in pages, an order, or (further) filters. */
export type Company = 'on-pages' | 'in-order' | 'together';
/** Each in the words that complete the sentence "… asked for with a filter …". */
export declare const companyPhrases: Readonly<Record<Company, string>>;
/** What an answer shows of something that was asked for in some company. */
interface InCompany {
    readonly company: readonly Company[];
}
/**
 * What a wrong answer shows to be broken: the company, or the thing by itself where it had none. Undefined where a wrong answer to a
 * simpler request shows it already.
 */
export declare function brokenBy<Alone extends string>(alone: Alone, { company }: InCompany, wrong: readonly InCompany[]): Alone | Company | undefined;
/** What an API's list can be asked for beside a filter; where several are, the first is the likeliest to change what it means. */
export declare function companiesOf(api: Api): readonly Company[];
/** The company of a filter in a query, or of an order where no filter is named. The size of page that the run asks for throughout counts for nothing. */
export declare function companyIn(query: Query, name: string, { api, list, before }: Facts): readonly Company[];
export {};
