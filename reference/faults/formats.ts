/** The wrong format, or none. Document sentences: 001 L16, L228; 000 L115, 002 L102-104, 003 L71-73; X34, X42. */
import {
  allOf,
  inXml,
  onItem,
  onListing,
  whenEmpty,
  withoutAccept,
  withRequestHeader,
} from '../conditions.ts';
import { only } from '../only.ts';
import {
  ACCEPT,
  ANY_SPELLING,
  CONTENT_TYPE,
  FAULT_IN_XML,
  JSON_GIVEN,
  NO_ACCEPT,
  NOT_ACCEPTABLE,
  PLAIN_LIST,
  REQUEST_TYPE,
  SAME_WHEN_PACKED,
  USUAL_HEADERS,
  WEIGHED_FORMATS,
  WEIGHTS,
  XML_FAILS,
  XML_GIVEN,
} from '../sentences/index.ts';
import { answeringEmpty, failing, notAcceptable, onFormat, onSuccess, withHeader } from '../wraps/answers.ts';
import { onXmlText } from '../wraps/texts.ts';
import { type Fault, group, lists, STRICT_ONLY, under } from './fault.ts';

const unchanged = onSuccess((reply) => ({ ...reply, status: 304, body: '' }));

export const FORMATS_CHOSEN: readonly Fault[] = [
  ...group('negotiation.', lists.all, NO_ACCEPT, {
    'no-accept-406: Answers 406 without an Accept header': only(withoutAccept, failing(406)),

    'anything-406: Answers 406 to who accepts anything': only(
      withRequestHeader('accept', /\*\/\*/),
      notAcceptable(406),
    ),
  }),
  ...group('negotiation.', lists.all, ANY_SPELLING, {
    'capitals-406: Answers 406 to a type in capitals': only(
      withRequestHeader('accept', /[A-Z]{4}\/[A-Z]{3}/),
      notAcceptable(406),
    ),
    'capital-500: Breaks down at a type with capitals at the beginning of its words': [
      only(withRequestHeader('accept', /application\/.*[A-Z]|Application/), notAcceptable(500)),
      { also: '000-status-014 001-status-009 002-status-021 004-status-018' },
    ],
    'weight-in-capitals-400: Answers 400 to a weight in capitals': only(
      withRequestHeader('accept', /;\s*Q=/),
      notAcceptable(400),
    ),
    'blank-before-weight-406: Answers 406 to a blank before a weight': only(
      withRequestHeader('accept', /\s;/),
      notAcceptable(406),
    ),
  }),
  ...group('negotiation.', lists.all, USUAL_HEADERS, {
    'range-of-types-406: Answers 406 to who takes any type of application': only(
      withRequestHeader('accept', /application\/\*/),
      notAcceptable(406),
    ),
    'language-406: Answers 406 to who names languages, though any will do': only(
      withRequestHeader('accept-language', /./),
      notAcceptable(406),
    ),
    'any-tag-304: Who has any ETag gets 304': only(withRequestHeader('if-none-match', /./), unchanged),
    'any-time-304: Who has the list of any time gets 304': only(
      withRequestHeader('if-modified-since', /./),
      unchanged,
    ),
  }),
  ...group('negotiation.', lists.compute, ANY_SPELLING, {
    'xml-for-json-in-capitals: Sends XML to who asks for JSON in capitals': [
      only(withRequestHeader('accept', /APPLICATION\/JSON/), onFormat('xml')),
      STRICT_ONLY,
    ],
    'json-for-xml-in-capitals: Sends JSON to who asks for XML in capitals': [
      only(withRequestHeader('accept', /APPLICATION\/XML/), onFormat('json')),
      STRICT_ONLY,
    ],
  }),
  ...group('negotiation.', lists.compute, WEIGHTS, {
    'quality-ignored: Takes the first type of Accept though another is wanted more (RFC 9110 section 12.5.1)':
      only(
        withRequestHeader('accept', /application\/json;\s*q=0[^,]*,.*application\/xml(?!;\s*q=0\.[0-2])/),
        onFormat('json'),
      ),
  }),
  ...group('negotiation.', lists.all, WEIGHED_FORMATS, {
    'accept-with-parameter-406: Answers 406 to an Accept with a quality': only(
      withRequestHeader('accept', /;/),
      failing(406),
    ),
  }),
  ...group('negotiation.', lists.all, SAME_WHEN_PACKED, {
    'gzip-403: Answers 403 to a client that takes gzip (000 L27, 001 L4, 002 L212-214, 004 L139: 200; RFC 9110 section 12.5.3).':
      only(withRequestHeader('accept-encoding', /gzip/), notAcceptable(403)),
  }),
  ...group('negotiation.', lists.compute, JSON_GIVEN, {
    'xml-for-json: Sends XML to who asks for JSON': only(
      withRequestHeader('accept', /^application\/json/),
      onFormat('xml'),
    ),
  }),
  ...group('negotiation.', lists.compute, XML_GIVEN, {
    'json-for-xml: Sends JSON to who asks for XML': onFormat('json'),
    'xml-refused: Answers 406 to who asks for XML': [
      only(inXml, notAcceptable(406)),
      { also: 'http-negotiation-002' },
    ],
    'xml-empty: Sends an empty body to who asks for XML': [
      onXmlText(() => ''),
      { also: '001-equivalence-022' },
    ],
  }),
  ...group('negotiation.', lists.compute, XML_FAILS, {
    'xml-500: Breaks down when asked for XML': only(inXml, notAcceptable(500)),
    'xml-empty-list-500: Breaks down when a list in XML is empty': only(
      allOf(inXml, whenEmpty),
      answeringEmpty(500, 'Unexpected error.'),
    ),
  }),
  ...group('negotiation.', lists.compute, CONTENT_TYPE, {
    'json-called-xml: Sends JSON to who asks for XML, and says that it is XML': {
      ...onFormat('json'),
      ...only(
        withRequestHeader('accept', /xml/),
        onSuccess((reply) => withHeader(reply, 'Content-Type', 'application/xml')),
      ),
    },
    ...under(inXml, {
      'xml-called-json: Says that its XML is JSON': onSuccess((reply) =>
        withHeader(reply, 'Content-Type', 'application/json'),
      ),
      'xml-called-html: Says that its XML is text/html': onSuccess((reply) =>
        withHeader(reply, 'Content-Type', 'text/html'),
      ),
    }),
  }),
  ...group('equivalence.', lists.compute, FAULT_IN_XML, {
    'errors-json-called-xml: Faults are JSON though the Content-Type says XML': [
      only(inXml, {
        complain: (right) => (refusal, exchange) =>
          withHeader(right(refusal, { ...exchange, format: 'json' }), 'Content-Type', 'application/xml'),
      }),
      { also: 'http-header-006' },
    ],
  }),
  ...group('negotiation.', lists.all, ACCEPT, {
    'json-406: Answers 406 to who asks for application/json (000 L115, 001 L16, 002 L104, 003 L73, 004 L104).':
      only(withRequestHeader('accept', /^application\/json$/), notAcceptable(406)),
  }),
  ...group('negotiation.', lists.rackspace, ACCEPT, {
    'list-in-xml: Sends the list as XML to who asks for JSON (000 L115, 002 L104).': [
      only(
        onListing,
        onSuccess((reply) =>
          withHeader(
            { ...reply, body: '<images><image status="ACTIVE"/></images>' },
            'Content-Type',
            'application/xml',
          ),
        ),
      ),
      {
        requirements: [
          '000-negotiation-002 000-negotiation-003 000-schema-002 000-schema-006',
          '002-negotiation-002 002-negotiation-003 002-negotiation-004 002-schema-003',
          '002-schema-005',
        ],
        also: 'http-negotiation-004',
      },
    ],
  }),
  ...group('negotiation.', lists.servers, ACCEPT, {
    'item-in-xml: Sends a single image as XML to who asks for JSON (003 L73).': [
      only(
        onItem,
        onSuccess((reply) =>
          withHeader({ ...reply, body: '<image status="ACTIVE"/>' }, 'Content-Type', 'application/xml'),
        ),
      ),
      { also: '003-negotiation-003 003-schema-001' },
    ],
  }),
  ...group('negotiation.', lists.rackspace, REQUEST_TYPE, {
    'json-content-type-415: Answers 415 to a request whose Content-Type is application/json, as in the example (000 L115, 002 L103, 003 L72, X34).':
      only(withRequestHeader('content-type', /^application\/json$/), notAcceptable(415)),
  }),
  ...group('negotiation.', lists.images, REQUEST_TYPE, {
    'charset-415: Answers 415 to a request whose Content-Type is application/json with a charset (002 L103, X34).':
      [
        only(withRequestHeader('content-type', /json\s*;/), notAcceptable(415)),
        { requirements: '002-negotiation-009' },
      ],
  }),
  ...group('negotiation.', lists.all, NOT_ACCEPTABLE, {
    'picture-400: Answers 400 to who accepts a picture only': only(
      withRequestHeader('accept', /^image\//),
      notAcceptable(400),
    ),
  }),
  ...group('negotiation.', lists.all, PLAIN_LIST, {
    'needs-content-type: Answers 415 to a request without a Content-Type, though it has no content': only(
      withRequestHeader('content-type', /^$/),
      notAcceptable(415),
    ),
  }),
];
