/** Names that parameters have by which a list comes in pages, as common list APIs have them; letters and digits alone count, in any case. */
export const pageParameters = {
  size: [
    ...[
      'limit',
      'pagesize',
      'perpage',
      'size',
      'count',
      'top',
      'max',
      'maxresults',
      'maxitems',
      'maxpagesize',
    ],
    ...['pagelimit', 'rows', 'take', 'first', 'itemsperpage', 'paginationpagesize', 'paginationlimit', 'num'],
  ],
  offset: [
    ...['offset', 'skip', 'start', 'startindex', 'startat', 'from', 'begin', 'pageoffset', 'paginationstart'],
  ],
  page: ['page', 'pagenumber', 'pageno', 'pageindex', 'p', 'paginationpage', 'currentpage'],
  cursor: [
    ...[
      'cursor',
      'pagetoken',
      'pagecursor',
      'continue',
      'next',
      'nexttoken',
      'nextcursor',
      'token',
      'skiptoken',
    ],
    ...['continuationtoken', 'nextpagetoken', 'after', 'exclusivestartkey', 'scrollid', 'bookmark'],
  ],
  marker: ['marker', 'startingafter', 'after', 'sinceid', 'lastid', 'afterid', 'startafter'],
} as const;

/** Offsets that are counted from one, as those of an index are. */
export const countedFromOne: readonly string[] = ['startindex'];

/** Names of members of a body that hold something about its page. */
export const pageMembers = {
  next: ['next', 'nextlink', 'nextpage', 'nexturl', 'nextpageurl', 'odatanextlink', 'nexthref'],
  prev: ['prev', 'previous', 'prevlink', 'previouspage', 'prevurl', 'previousurl', 'prevpageurl', 'prevpage'],
  first: ['first', 'firstlink', 'firstpage', 'firsturl', 'firstpageurl'],
  last: ['last', 'lastlink', 'lastpage', 'lasturl', 'lastpageurl'],
  total: [
    ...['total', 'count', 'totalcount', 'totalresults', 'totalitems', 'totalsize', 'totalelements', 'items'],
    ...['odatacount', 'totalrecords', 'recordstotal', 'filteredtablerowscount', 'value', 'numfound', 'hits'],
  ],
  pages: ['pages', 'totalpages', 'pagecount', 'numpages', 'lastpage', 'pagescount', 'pagetotal'],
  token: [
    ...[
      'next',
      'nextcursor',
      'nexttoken',
      'nextpagetoken',
      'cursor',
      'continue',
      'endcursor',
      'continuationtoken',
    ],
    ...['pagetoken', 'lastevaluatedkey', 'nextmarker', 'bookmark'],
  ],
  more: ['hasmore', 'more', 'hasnext', 'hasnextpage', 'hasmoreitems', 'hasmoreresults', 'istruncated'],
  noMore: ['islast', 'last', 'lastpage', 'islastpage', 'done', 'isend', 'exhausted'],
} as const;

/** Headers that say how many entries all pages have together. */
export const totalHeaders: readonly string[] = [
  'X-Total-Count',
  'X-Total',
  'Total-Count',
  'X-Pagination-Total-Count',
  'Content-Range',
];

/** Members of an element of a list of links: what it is, and its address. */
export const linkMembers = { relation: ['rel', 'relation'], address: ['href', 'url', 'uri'] } as const;
