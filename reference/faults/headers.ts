/** Headers and bodies as a whole: 000 L197, 002 L164-170, 003 L153-159, 004 L104-107, and HTTP itself. */
import type { ApiId } from '../model.ts';
import { onSuccess, withHeader } from '../wraps.ts';
import { type Extras, type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

const TYPE = '(000 L197, 002 L166, 003 L155, 004 L104, 001 L228: the type of what is sent)';
const REQUEST_ID = '(000 L197, 002 L170, 003 L159, 004 L106: each answer has the id of its request)';
const DATE = '(000 L197, 002 L167, 003 L156, 004 L107; RFC 9110 section 6.6.1)';

function typed(slug: string, breaks: string, value: string, extras: Extras = {}): Fault {
  const stages = onSuccess((reply) => withHeader(reply, 'Content-Type', value));
  return fault(`negotiation.content-type-${slug}`, lists.all, `${breaks} ${TYPE}.`, stages, extras);
}

/** Sets a header of each answer; what it is set to may differ. */
function setting(
  id: `header.${string}`,
  apis: readonly ApiId[],
  breaks: string,
  name: string | undefined,
  value: () => string,
  strict = false,
): Fault {
  return fault(
    id,
    apis,
    breaks,
    {
      reply: (right) => (reply, exchange) =>
        withHeader(right(reply, exchange), name ?? exchange.view.requestIdHeader, value()),
    },
    strict ? STRICT_ONLY : {},
  );
}

const DAY = 86_400_000;

export const HEADERS: readonly Fault[] = [
  typed('html', 'Says that the list is text/html', 'text/html; charset=UTF-8'),
  typed('text', 'Says that the list is text/plain', 'text/plain'),
  typed('octets', 'Says that the list is application/octet-stream', 'application/octet-stream'),
  typed('missing', 'Does not say what type the list has', ''),
  typed('malformed', 'Has a Content-Type that is no media type', 'json'),
  typed('latin', 'Says that its UTF-8 is ISO-8859-1', 'application/json; charset=ISO-8859-1', STRICT_ONLY),
  setting(
    'header.request-id-missing',
    [...lists.images, ...lists.servers, ...lists.otc],
    `There is no request id ${REQUEST_ID}.`,
    undefined,
    () => '',
    true,
  ),
  setting(
    'header.request-id-constant',
    [...lists.images, ...lists.servers, ...lists.otc],
    `All answers have the same request id ${REQUEST_ID}.`,
    undefined,
    () => 'req-7b7ffed2-9b1f-46a8-a478-315518d35387',
    true,
  ),
  setting('header.date-malformed', lists.all, `The Date is written as ISO 8601 ${DATE}.`, 'Date', () =>
    new Date().toISOString(),
  ),
  setting('header.date-missing', lists.all, `There is no Date ${DATE}.`, 'Date', () => '', true),
  setting(
    'header.date-twice',
    lists.all,
    `Two dates stand in the Date, with a comma ${DATE}; X37.`,
    'Date',
    () => `${new Date().toUTCString()}, ${new Date().toUTCString()}`,
    true,
  ),
  setting(
    'header.date-wrong',
    lists.all,
    `The Date is a day late ${DATE}.`,
    'Date',
    () => new Date(Date.now() - DAY).toUTCString(),
    true,
  ),
  fault(
    'header.allow-missing',
    lists.all,
    'A 405 does not say which methods are allowed (RFC 9110 section 15.5.6).',
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return refusal.reason === 'method' ? withHeader(reply, 'Allow', '') : reply;
      },
    },
  ),
  fault(
    'header.allow-without-get',
    lists.all,
    'A 405 says that POST alone is allowed (RFC 9110 section 15.5.6).',
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return refusal.reason === 'method' ? withHeader(reply, 'Allow', 'POST') : reply;
      },
    },
  ),
  fault(
    'header.challenge-missing',
    lists.all,
    'A 401 has no WWW-Authenticate (RFC 9110 section 15.5.2).',
    {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return refusal.status === 401 ? withHeader(reply, 'WWW-Authenticate', '') : reply;
      },
    },
    STRICT_ONLY,
  ),
  fault(
    'schema.cut-by-content-length',
    lists.all,
    'Content-Length is smaller than the body, which is thereby cut (RFC 9110 section 8.6).',
    onSuccess((reply) => {
      const bytes = Buffer.from(reply.body);
      const kept = bytes.subarray(0, Math.max(0, bytes.length - 10));
      return withHeader({ ...reply, body: kept }, 'Content-Length', String(kept.length));
    }),
  ),
  fault(
    'schema.truncated',
    lists.all,
    'The body ends in the middle (RFC 8259 section 2; XML 1.0 section 2.1).',
    {
      text: (right) => (text, exchange) => {
        const whole = right(text, exchange);
        return whole.slice(0, Math.floor(whole.length * 0.9));
      },
    },
  ),
  fault(
    'schema.trailing-text',
    lists.all,
    'Text follows the document (RFC 8259 section 2; XML 1.0 section 2.1).',
    {
      text: (right) => (text, exchange) => `${right(text, exchange)}\n[done]`,
    },
  ),
  fault('schema.single-quotes', lists.all, 'The JSON has single quotation marks (RFC 8259 section 7).', {
    text: (right) => (text, exchange) => {
      const whole = right(text, exchange);
      return exchange.format === 'json' ? whole.replace(/"([a-zA-Z_]+)":/g, "'$1':") : whole;
    },
  }),
  fault(
    'schema.not-a-number',
    lists.showsSize,
    'A size that is not known is written NaN (RFC 8259 section 6).',
    {
      text: (right) => (text, exchange) =>
        right(text, exchange).replace(/"((?:OS-EXT-IMG-SIZE:)?size)":null/g, '"$1":NaN'),
    },
  ),
  fault(
    'schema.latin-1',
    lists.all,
    'The text is not UTF-8 but ISO-8859-1 (RFC 8259 section 8.1; XML 1.0 section 4.3.3).',
    onSuccess((reply) => {
      return { ...reply, body: Buffer.from(String(reply.body), 'latin1') };
    }),
  ),
  fault(
    'schema.empty-body',
    lists.all,
    'The body is empty (000 L122-127, 001 L16, 002 L112-121, 004 L96-109).',
    {
      text: () => () => '',
    },
  ),
  fault(
    'schema.member-twice',
    lists.all,
    'An image has its name twice, first another one (RFC 8259 section 4).',
    {
      text: (right) => (text, exchange) => {
        const whole = right(text, exchange);
        return exchange.format === 'json'
          ? whole.replaceAll('"name":"ubuntu"', '"name":"debian","name":"ubuntu"')
          : whole;
      },
    },
    STRICT_ONLY,
  ),
];
