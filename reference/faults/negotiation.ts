/** The wrong format, or none. Document sentences: 001 L16, L228; 000 L115, 002 L102-104, 003 L71-73; X34, X42. */

import { complain } from '../errors.ts';
import type { Exchange } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onSuccess, withHeader } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const FORMATS = '(001 L16-228: the list in JSON and in XML; X42: as Accept asks)';

/** Refuses some requests that are in order. */
function refusing(status: number, when: (exchange: Exchange) => boolean): Wraps {
  return {
    door: (right) => (exchange) => {
      const refusals = right(exchange);
      const refused = refusals.length === 0 && when(exchange);
      return refused ? [{ status, reason: 'not-acceptable', message: 'Not acceptable.' }] : refusals;
    },
  };
}

/** Answers some requests in another format than the one agreed on. */
function inFormat(format: 'json' | 'xml', when: (exchange: Exchange) => boolean): Wraps {
  return {
    agree: (right) => (exchange) => (when(exchange) ? { ...right(exchange), format } : right(exchange)),
  };
}

function accepts(exchange: Exchange, pattern: RegExp): boolean {
  return pattern.test(exchange.headers.accept ?? '');
}

export const NEGOTIATION: readonly Fault[] = [
  fault(
    'negotiation.json-for-xml',
    lists.compute,
    `Sends JSON to who asks for XML ${FORMATS}.`,
    inFormat('json', () => true),
    STRICT_ONLY,
  ),
  fault(
    'negotiation.xml-for-json',
    lists.compute,
    `Sends XML to who asks for JSON ${FORMATS}.`,
    inFormat('xml', (exchange) => accepts(exchange, /^application\/json/)),
  ),
  fault(
    'negotiation.json-called-xml',
    lists.compute,
    `Sends JSON to who asks for XML, and says that it is XML ${FORMATS}.`,
    {
      agree: (right) => (exchange) => ({ ...right(exchange), format: 'json' }),
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        return accepts(exchange, /xml/) && whole.status < 300
          ? withHeader(whole, 'Content-Type', 'application/xml')
          : whole;
      },
    },
  ),
  fault(
    'negotiation.xml-called-json',
    lists.compute,
    `Says that its XML is JSON ${FORMATS}.`,
    onSuccess((reply, { format }) =>
      format === 'xml' ? withHeader(reply, 'Content-Type', 'application/json') : reply,
    ),
  ),
  fault(
    'negotiation.xml-called-html',
    lists.compute,
    `Says that its XML is text/html ${FORMATS}.`,
    onSuccess((reply, { format }) =>
      format === 'xml' ? withHeader(reply, 'Content-Type', 'text/html') : reply,
    ),
  ),
  fault(
    'negotiation.xml-refused',
    lists.compute,
    `Answers 406 to who asks for XML ${FORMATS}.`,
    refusing(406, (exchange) => exchange.format === 'xml'),
    STRICT_ONLY,
  ),
  fault(
    'negotiation.xml-500',
    lists.compute,
    `Breaks down when asked for XML ${FORMATS}.`,
    refusing(500, (exchange) => exchange.format === 'xml'),
  ),
  fault('negotiation.xml-empty', lists.compute, `Sends an empty body to who asks for XML ${FORMATS}.`, {
    text: (right) => (text, exchange) => (exchange.format === 'xml' ? '' : right(text, exchange)),
  }),
  fault(
    'negotiation.xml-empty-list-500',
    lists.compute,
    `Breaks down when a list in XML is empty ${FORMATS}.`,
    {
      reply: (right) => (reply, exchange) => {
        const whole = right(reply, exchange);
        const empty =
          exchange.format === 'xml' && whole.status === 200 && /<images[^>]*\/>/.test(String(whole.body));
        return empty
          ? complain({ status: 500, reason: 'broken', message: 'Unexpected error.' }, exchange)
          : whole;
      },
    },
    { probe: 'a filter that nothing matches, in XML' },
  ),
  fault(
    'negotiation.quality-ignored',
    lists.compute,
    `Takes the first type of Accept though another is wanted more (RFC 9110 section 12.5.1) ${FORMATS}.`,
    inFormat('json', (exchange) =>
      accepts(exchange, /application\/json;\s*q=0[^,]*,.*application\/xml(?!;\s*q=0\.[0-2])/),
    ),
    { ...STRICT_ONLY, probe: 'Accept: application/json;q=0.1, application/xml' },
  ),
  fault(
    'equivalence.errors-json-called-xml',
    lists.compute,
    `Faults are JSON though the Content-Type says XML (001 L5, X51).`,
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, { ...exchange, format: 'json' });
        return exchange.format === 'xml' ? withHeader(reply, 'Content-Type', 'application/xml') : reply;
      },
    },
    STRICT_ONLY,
  ),
  fault(
    'negotiation.json-406',
    lists.all,
    'Answers 406 to who asks for application/json (000 L115, 001 L16, 002 L104, 003 L73, 004 L104).',
    refusing(406, (exchange) => accepts(exchange, /^application\/json$/)),
  ),
  fault(
    'negotiation.anything-406',
    lists.all,
    'Answers 406 to who accepts anything (RFC 9110 section 12.5.1; 000 L115, 002 L104).',
    refusing(406, (exchange) => accepts(exchange, /\*\/\*/)),
  ),
  fault(
    'negotiation.json-content-type-415',
    [...lists.images, ...lists.servers],
    'Answers 415 to a request whose Content-Type is application/json, as in the example (000 L115, 002 L103, 003 L72, X34).',
    refusing(415, ({ headers }) => headers['content-type'] === 'application/json'),
  ),
  fault(
    'negotiation.charset-415',
    lists.images,
    'Answers 415 to a request whose Content-Type is application/json with a charset (002 L103, X34).',
    refusing(415, ({ headers }) => /json\s*;/.test(headers['content-type'] ?? '')),
    STRICT_ONLY,
  ),
  fault(
    'negotiation.needs-content-type',
    lists.all,
    'Answers 415 to a request without a Content-Type, though it has no content (002 L94, L233-236, 003 L64).',
    refusing(415, ({ headers }) => headers['content-type'] === undefined),
  ),
  fault(
    'negotiation.gzip-403',
    lists.all,
    'Answers 403 to a client that takes gzip (000 L27, 001 L4, 002 L212-214, 004 L139: 200; RFC 9110 section 12.5.3).',
    refusing(403, ({ headers }) => /gzip/.test(headers['accept-encoding'] ?? '')),
  ),
];
