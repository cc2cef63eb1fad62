import { sortParameters } from '../api/sort-form.ts';
import { readBack } from '../operators/wording.ts';
import { commonMembers, type PagingSource } from './common.ts';
import { stepAfter } from './step.ts';
import type { PagingStyle } from './style.ts';

/**
 * `links`: a page is reached by nothing but the link on the page before it. What the link holds is the target's own affair, so a query
 * asks for the beginning of a list only if all its parameters are those by which a list is chosen.
 */
export function linksStyle(source: PagingSource): PagingStyle {
  const common = commonMembers(source, undefined);
  const { limit } = source.paging;
  const choosing = new Set([
    limit,
    ...(source.sorting === undefined ? [] : sortParameters(source.sorting)),
    ...source.parameters
      .filter(({ filter, required }) => filter !== undefined || required)
      .map(({ name }) => name),
  ]);
  return {
    ...common,
    name: 'links',
    marker: undefined,
    before: undefined,
    keepsPlace: false,
    linksCarryQuery: false,
    startsList: (query) => readBack(source, query).every(([name]) => choosing.has(name)),
    next: (page, _asked, came) => stepAfter(source, common, page, came, undefined),
    own: () => undefined,
    pageAt: () => undefined,
  };
}
