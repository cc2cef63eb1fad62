import type { Query } from '../../../engine/base/exchange.ts';
import { isJsonObject, type JsonObject } from '../../../engine/base/json.ts';
import { sent, without } from '../../support/list-server/server.ts';
import { type FamilyFault, onBody, onHeaders } from './fault.ts';
import { held, heldIn } from './held.ts';
import * as marking from './markers-and-cursors.ts';
import * as blank from './starts-and-blanks.ts';

const memberOf = (value: unknown): JsonObject => (isJsonObject(value) ? value : {});

/** A link whose text for the next page holds only some of the query. */
function withHeld(link: string, kept: (pair: Query[number]) => boolean): string {
  return link.replace(/(page_info=)([^>&]*)/, (_, name: string, text: string) => {
    const query = heldIn(text)?.filter(kept);
    return `${name}${held(query ?? [])}`;
  });
}

/** Faults of lists that go on after an entry or by a text, each in its own form. */
export const faultsOfMarkersAndCursors: readonly FamilyFault[] = [
  {
    name: 'has a next link in the last page that leads to it again',
    family: marking.openStack,
    wrong: {
      page: (right, all) => ({ ...right, next: right.next ?? String(all.at(-1)?.id) }),
    },
    check: 'pagination.next-is-absent-at-the-end',
  },
  {
    name: 'says that nothing follows although it does',
    family: marking.stripe,
    wrong: {
      answer: onBody((body, asked) =>
        sent(asked, 'starting_after') === undefined ? body : { ...body, has_more: false },
      ),
    },
    check: 'pagination.more-flag-is-right',
  },
  {
    name: 'says that more follows after the last entry',
    family: marking.stripe,
    wrong: { answer: onBody((body) => ({ ...body, has_more: true })) },
    check: 'pagination.more-flag-is-right',
  },
  {
    name: 'gives the first page before any entry',
    family: marking.stripe,
    wrong: {
      asked: (asked) => without(asked, 'ending_before'),
    },
    check: 'pagination.page-before-an-entry',
  },
  {
    name: 'gives the entries before another in the other order',
    family: marking.stripe,
    wrong: {
      page: (right, _all, asked) =>
        sent(asked, 'ending_before') === undefined
          ? right
          : { ...right, entries: right.entries.toReversed() },
    },
    check: 'pagination.page-before-an-entry',
  },
  {
    name: 'forgets the filter in the text for the next page',
    family: marking.shopify,
    wrong: {
      answer: onHeaders(({ link = '', ...others }) => ({
        ...others,
        ...(link === '' ? {} : { link: withHeld(link, ([name]) => name !== 'kind') }),
      })),
    },
    check: 'pagination.filtered-pages-join-to-the-filtered-list',
  },
  {
    name: 'leaves out what a filter finds as if there were nothing',
    family: blank.sparse,
    wrong: {
      answer: onBody((body, asked) => (sent(asked, 'kind') === undefined ? body : {})),
    },
    check: 'filter.matching-items-are-returned',
  },
  {
    name: 'gives the first page whatever text leads to it',
    family: blank.solr,
    wrong: {
      asked: (asked) => ({ ...asked, query: [...without(asked, 'cursorMark').query, ['cursorMark', '*']] }),
    },
    check: 'pagination.list-comes-in-pages',
  },
  {
    name: 'gives the latest entries in place of those right before another',
    family: blank.timeline,
    wrong: { asked: (asked) => without(asked, 'min_id') },
    check: 'pagination.page-before-an-entry',
  },
  {
    name: 'gives a short page before the end',
    family: marking.searchAfter,
    wrong: {
      page: (right) => (right.start === 2 ? { ...right, entries: right.entries.slice(0, -1) } : right),
    },
    check: 'pagination.pages-join-to-the-whole-list',
  },
  {
    name: 'counts one page too few',
    family: marking.aip,
    wrong: {
      answer: onBody((body) => ({ ...body, total_size: Number(body.total_size) - 1 })),
    },
    check: 'pagination.total-is-right',
  },
  {
    name: 'drops the token before the end',
    family: marking.aip,
    wrong: {
      page: (right) => (right.start > 9 ? { ...right, next: undefined } : right),
    },
    check: 'pagination.next-is-absent-at-the-end',
  },
  {
    name: 'says that one more remains than does',
    family: marking.kubernetes,
    wrong: {
      answer: onBody((body) => {
        const metadata = memberOf(body.metadata);
        const { remainingItemCount } = metadata;
        return remainingItemCount === undefined
          ? body
          : { ...body, metadata: { ...metadata, remainingItemCount: Number(remainingItemCount) + 1 } };
      }),
    },
    check: 'pagination.remaining-is-right',
  },
  {
    name: 'leads elsewhere by its address than by its token',
    family: marking.datasette,
    wrong: {
      answer: onBody((body) =>
        typeof body.next_url === 'string'
          ? { ...body, next_url: body.next_url.replace(/_size=\d+/, '_size=2') }
          : body,
      ),
    },
    check: 'pagination.next-link-equals-the-next-position',
  },
  {
    name: 'cuts a size above the maximum although it should refuse it',
    family: marking.datasette,
    wrong: {
      asked: (asked) => ({
        ...asked,
        query: asked.query.map(([name, value]) => [
          name,
          name === '_size' && Number(value) > 50 ? '50' : value,
        ]),
      }),
    },
    check: 'pagination.page-size-as-specified',
  },
];
