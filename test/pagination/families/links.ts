import { byCursor } from '../../support/list-server/paging.ts';
import { addressOf, envelope } from '../../support/list-server/shapes.ts';
import { thingSchema } from '../../support/list-server/things.ts';
import { type Family, family, sizeParameter, sizesBy } from './family.ts';

/** FHIR: links in an array, whose addresses only the server can read; entries are wrapped. */
export const fhir: Family = family(
  'FHIR',
  {
    items: '/entry',
    identity: '/resource/id',
    paging: {
      style: 'links',
      limit: '_count',
      ends: 'missing-next',
      next: { pointer: '/link', select: { member: 'relation', equals: 'next', address: 'url' } },
      total: '/total',
    },
    parameters: [sizeParameter('_count')],
    members: { link: { type: 'array' }, total: { type: 'integer' } },
    entry: { type: 'object', required: ['resource'], properties: { resource: thingSchema } },
  },
  {
    sizes: sizesBy('_count'),
    pager: byCursor('_getpages'),
    shape: envelope((page, asked, server) => {
      const next = addressOf(page.next, asked, server);
      return {
        entry: page.entries.map((resource) => ({ resource })),
        total: page.total,
        link: [
          { relation: 'self', url: asked.url.href },
          ...(next === undefined ? [] : [{ relation: 'next', url: next }]),
        ],
      };
    }),
  },
);

/** OData where the server alone cuts the pages: relative links, and no size that a client could ask for. */
export const odataLinks: Family = family(
  'OData, pages of the server',
  {
    items: '/value',
    paging: { style: 'links', ends: 'missing-next', next: '/@odata.nextLink' },
    members: { '@odata.nextLink': { type: 'string' } },
  },
  {
    sizes: { parameter: undefined, usual: 5, largest: 5 },
    pager: byCursor('$skiptoken'),
    shape: envelope((page, asked, server) => {
      const next = addressOf(page.next, asked, server, 'query');
      return { value: page.entries, ...(next === undefined ? {} : { '@odata.nextLink': next }) };
    }),
  },
);
