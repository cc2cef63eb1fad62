import type { Api } from '../../../engine/api/model.ts';
import type { Json, JsonObject } from '../../../engine/base/json.ts';
import { apiOf } from './judging.ts';

const namespace = 'urn:example:stones';

const link: JsonObject = {
  type: 'object',
  required: ['rel', 'href'],
  xml: { name: 'link', namespace },
  properties: {
    rel: { type: 'string', enum: ['self', 'page'], xml: { attribute: true } },
    href: { type: 'string', xml: { attribute: true } },
  },
};

const stone: JsonObject = {
  type: 'object',
  required: ['id', 'name', 'weight', 'links'],
  'x-should': { required: ['id', 'name', 'weight', 'links', 'state'] },
  xml: { name: 'stone', namespace },
  properties: {
    id: { type: 'string', xml: { attribute: true } },
    name: {
      type: ['string', 'null'],
      xml: { attribute: true },
      'x-xml': { null: { text: 'None', tolerated: ['empty', 'absent'] } },
    },
    weight: { type: 'integer', minimum: 0, xml: { attribute: true } },
    state: { type: 'string', enum: ['rough', 'cut'], xml: { attribute: true } },
    found: { type: 'string', format: 'date-time', xml: { attribute: true } },
    changed: { type: 'string', format: 'date-time', xml: { attribute: true } },
    tags: {
      type: 'object',
      xml: { name: 'tags', namespace },
      'x-xml': { entries: { element: 'tag', key: 'key' } },
      additionalProperties: { type: ['string', 'null'], 'x-xml': { null: { text: 'None', tolerated: [] } } },
    },
    links: { type: 'array', items: link },
    quarry: {
      type: 'object',
      xml: { name: 'quarry', namespace },
      properties: {
        id: { type: 'string', xml: { attribute: true } },
        href: { type: 'string', xml: { attribute: true } },
      },
    },
  },
};

function listOf(appears: readonly string[]): JsonObject {
  return {
    type: 'object',
    required: ['stones'],
    xml: { name: 'stones', namespace },
    properties: {
      stones: { type: 'array', items: { ...stone, 'x-appears': appears } },
      next: { type: 'string', xml: { attribute: true } },
      about: { type: 'string', xml: { attribute: true } },
    },
  };
}

const fault: JsonObject = {
  'x-xml': { root: 'member' },
  additionalProperties: {
    xml: { namespace },
    properties: { code: { type: 'integer', xml: { attribute: true } }, message: { xml: { namespace } } },
  },
};

/** How the API of stones differs from the usual one. */
interface StonesOptions {
  /** The XML Schema of the list in XML. */
  readonly grammar?: string;
  /** Members that the list as a whole must show. */
  readonly appears?: readonly string[];
  /** What goes over the extension of the collection. */
  readonly collection?: JsonObject;
  /** What it means that a server has no XML. */
  readonly absence?: 'accept' | 'warn';
  /** Whether the API has an operation for one stone; it has one if not given. */
  readonly item?: boolean;
}

/** An API of stones, which lists them in JSON and in XML, page by page, and shows each by itself. */
export function stonesApi({
  grammar,
  absence = 'accept',
  appears = [],
  collection = {},
  item = true,
}: StonesOptions = {}): Api {
  return apiOf(
    {
      openapi: '3.1.0',
      info: { title: 'Stones', version: '1' },
      security: [{ token: [] }],
      'x-conformance': { id: 'stones', noun: { one: 'stone', many: 'stones' } },
      paths: {
        '/stones': { get: listOperation(listOf(appears), grammar, collection, absence) },
        ...(item ? { '/stones/{id}': { get: itemOperation } } : {}),
      },
      components: { securitySchemes: { token: { type: 'apiKey', in: 'header', name: 'X-Auth-Token' } } },
    },
    grammar,
  );
}

function contents(schema: Json, grammar: string | undefined, absence = 'accept'): JsonObject {
  return {
    'application/json': { schema },
    'application/xml': {
      schema,
      'x-format': { support: 'optional', absence },
      ...(grammar === undefined ? {} : { 'x-xsd': { file: grammar } }),
    },
  };
}

function listOperation(
  list: JsonObject,
  grammar: string | undefined,
  collection: JsonObject,
  absence: string,
): JsonObject {
  return {
    operationId: 'listStones',
    'x-collection': {
      items: '/stones',
      identity: '/id',
      timeline: ['/found', '/changed'],
      paging: { limit: 'limit', marker: 'after', ends: 'missing-next', next: '/next' },
      links: [
        {
          name: 'self',
          pointer: '/links',
          select: { member: 'rel', equals: 'self', address: 'href' },
          suffix: '/stones/{id}',
          leadsToItem: { wrapper: '/stone' },
          differsFrom: 'page',
        },
        {
          name: 'page',
          pointer: '/links',
          select: { member: 'rel', equals: 'page', address: 'href' },
          suffix: '/stones/{id}',
        },
      ],
      relatedLinks: [
        { name: 'quarry', pointer: '/quarry/href', identity: '/quarry/id', suffix: '/quarries/{id}' },
      ],
      pageLinks: [{ name: 'about', pointer: '/about', suffix: '/about', absence: 'warn' }],
      lifecycle: {
        finished: [{ field: '/state', in: ['cut'] }],
        deleted: [{ field: '/state', in: ['gone'] }],
        fixed: ['/found'],
        fixedWhenFinished: ['/weight'],
      },
      ...collection,
    },
    parameters: [
      {
        name: 'limit',
        in: 'query',
        schema: { type: 'integer', minimum: 0 },
        'x-refuses': [{ value: 'many', because: 'not a number' }],
      },
      { name: 'after', in: 'query', schema: { type: 'string' } },
      {
        name: 'name',
        in: 'query',
        schema: { type: 'string' },
        'x-filter': { operator: 'equals', field: '/name', kind: 'text' },
      },
      {
        name: 'state',
        in: 'query',
        schema: { type: 'string' },
        'x-filter': { operator: 'equals', field: '/state', kind: 'word', values: ['rough', 'cut'] },
      },
    ],
    responses: {
      '200': { description: 'The stones.', content: contents(list, grammar, absence) },
      '203': {
        description: 'The stones, changed on the way.',
        content: { 'application/json': { schema: list } },
      },
      '400': {
        description: 'A faulty request.',
        'x-fault': { names: ['badRequest'], code: 'code', message: 'message' },
        content: {
          'application/json': { schema: fault },
          'application/xml': { schema: fault, 'x-format': { support: 'optional' } },
        },
      },
      '401': { description: 'No token.' },
      '404': { description: 'There is no such stone.' },
    },
  };
}

const itemOperation: JsonObject = {
  operationId: 'getStone',
  'x-item': { parameter: 'id', wrapper: '/stone', alsoInList: [{ pointer: '/quarry', absence: 'fail' }] },
  parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }],
  responses: {
    '200': {
      description: 'The stone.',
      content: contents(
        { type: 'object', required: ['stone'], 'x-xml': { root: 'member' }, properties: { stone } },
        undefined,
      ),
    },
    '404': { description: 'There is no such stone.' },
  },
};

/** The usual API of stones. */
export const stones = stonesApi();
