/** Requests that mean one thing in JSON and another in XML (001 L3-15; I36). */
import type { Query } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onSuccess } from '../wraps.ts';
import { element } from '../xml.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';
import { onElements, onVictim } from './xml-tools.ts';

const SAME = '(001 L3-15: the parameters hold for both formats, I36)';

function inXml(change: (query: Query) => Query): Wraps {
  return {
    query: (right) => (query, exchange) => {
      const whole = right(query, exchange);
      return exchange.format === 'xml' ? change(whole) : whole;
    },
  };
}

function without(parameter: string): Wraps {
  return inXml((query) => ({
    ...query,
    filters: query.filters.filter((filter) => filter.parameter !== parameter),
  }));
}

const ignored: readonly Fault[] = ['name', 'status', 'type', 'server', 'changes-since'].map((parameter) =>
  fault(
    `equivalence.${parameter}-ignored-in-xml`,
    lists.compute,
    `Ignores ${parameter} when asked for XML ${SAME}.`,
    without(parameter),
  ),
);

function refusedOtherwise(
  slug: string,
  breaks: string,
  parameter: string,
  status: number | undefined,
  extras = {},
): Fault {
  return fault(
    `equivalence.${slug}`,
    lists.compute,
    `${breaks} ${SAME}.`,
    {
      refuse: (right) => (refusal, exchange) => {
        const stands = right(refusal, exchange);
        if (!stands || exchange.format !== 'xml' || refusal.parameter !== parameter) return stands;
        return status === undefined ? undefined : { ...stands, status };
      },
    },
    extras,
  );
}

const FORM = '(001 L5, L228: a refusal in XML is an element named after the fault, with the code, X51)';

/** Changes the text of refusals in XML. */
function faultInXml(slug: string, breaks: string, change: (text: string) => string): Fault {
  return fault(
    `equivalence.${slug}`,
    lists.compute,
    `${breaks} ${FORM}.`,
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return exchange.format === 'xml' ? { ...reply, body: change(String(reply.body)) } : reply;
      },
    },
    { ...STRICT_ONLY, probe: 'a bad value, in XML' },
  );
}

const refusals: readonly Fault[] = [
  faultInXml('fault-renamed-in-xml', 'Every refusal in XML is called error', (text) =>
    text.replace(/<(\/?)(?:badRequest|unauthorized|forbidden|badMethod|itemNotFound)/g, '<$1error'),
  ),
  faultInXml('fault-code-lost-in-xml', 'Refusals in XML have no code', (text) =>
    text.replace(/ code="\d+"/, ''),
  ),
  faultInXml('fault-code-differs-in-xml', 'Refusals in XML have another code than the answer', (text) =>
    text.replace(/ code="\d+"/, ' code="500"'),
  ),
  faultInXml('fault-without-namespace-in-xml', 'Refusals in XML are in no namespace', (text) =>
    text.replace(/ xmlns="[^"]*"/, ''),
  ),
];

export const EQUIVALENCE_QUERIES: readonly Fault[] = [
  ...ignored,
  ...refusals,
  fault(
    'equivalence.empty-list-has-a-child',
    lists.compute,
    'A list without images has an element that says so in XML (001 L230, L299: images holds images).',
    onElements('images', (one) =>
      one.children.length === 0 ? { ...one, children: [element('none')] } : one,
    ),
    { probe: 'a filter that nothing matches, in XML' },
  ),
  fault(
    'equivalence.prefix-bound-anew',
    lists.compute,
    'Within one image the prefix atom is bound to another namespace (001 L230, L238-240).',
    onVictim((image) => ({ ...image, attributes: [...image.attributes, ['xmlns:atom', 'urn:other']] })),
  ),
  fault(
    'equivalence.unicode-cut',
    lists.compute,
    'Signs of four bytes lose the last one in XML (001 L229: the bytes are UTF-8).',
    onSuccess((reply, { format }) =>
      format === 'xml'
        ? {
            ...reply,
            body: Buffer.from(
              Buffer.from(reply.body)
                .toString('latin1')
                .replace(/([\xf0-\xf4][\x80-\xbf]{2})[\x80-\xbf]/g, '$1'),
              'latin1',
            ),
          }
        : reply,
    ),
  ),
  fault(
    'equivalence.limit-ignored-in-xml',
    lists.compute,
    `Ignores the limit when asked for XML ${SAME}.`,
    inXml((query) => ({ ...query, limit: 1000 })),
  ),
  fault(
    'equivalence.one-more-in-xml',
    lists.compute,
    `Gives one image more than the limit when asked for XML ${SAME}.`,
    inXml((query) => (query.askedLimit === undefined ? query : { ...query, limit: query.limit + 1 })),
  ),
  fault(
    'equivalence.marker-ignored-in-xml',
    lists.compute,
    `Ignores the marker when asked for XML ${SAME}.`,
    inXml((query) => ({ ...query, marker: undefined })),
  ),
  fault(
    'equivalence.marker-inclusive-in-xml',
    lists.compute,
    `Begins with the marker's image when asked for XML ${SAME}.`,
    {
      seek: (right) => (line, query, exchange) => {
        const start = right(line, query, exchange);
        return exchange.format === 'xml' && query.marker ? Math.max(0, start - 1) : start;
      },
    },
  ),
  fault(
    'equivalence.two-filters-in-xml',
    lists.compute,
    `Of two filters only the first counts when asked for XML ${SAME}.`,
    inXml((query) => ({ ...query, filters: query.filters.slice(0, 1) })),
    { probe: 'two filters at once, in XML' },
  ),
  fault(
    'equivalence.page-cap-in-xml',
    lists.compute,
    `Gives no more than 20 images in XML, and says nothing of it ${SAME}.`,
    {
      order: (right) => (images, query, exchange) => {
        const line = right(images, query, exchange);
        return exchange.format === 'xml' ? line.slice(0, 20) : line;
      },
    },
  ),
  refusedOtherwise(
    'bad-limit-accepted-in-xml',
    'Refuses a bad limit when asked for JSON, and takes it when asked for XML',
    'limit',
    undefined,
  ),
  refusedOtherwise('bad-limit-500-in-xml', 'Breaks down at a bad limit when asked for XML', 'limit', 500),
  refusedOtherwise(
    'bad-marker-404-in-xml',
    'Answers an unknown marker with 404 when asked for XML, with 400 when asked for JSON',
    'marker',
    404,
    STRICT_ONLY,
  ),
  refusedOtherwise(
    'bad-time-500-in-xml',
    'Breaks down at a bad changes-since when asked for XML',
    'changes-since',
    500,
  ),
  fault(
    'status.xml-without-token',
    lists.compute,
    `Shows XML to who has no token ${SAME}.`,
    {
      refuse: (right) => (refusal, exchange) => {
        const skipped = exchange.format === 'xml' && refusal.status === 401;
        return skipped ? undefined : right(refusal, exchange);
      },
    },
    { probe: 'Accept: application/xml without a token' },
  ),
];
