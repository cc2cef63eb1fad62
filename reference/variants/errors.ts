/** Other lawful answers to requests that fail. */
import type { Reply } from '../exchange.ts';
import type { Wraps } from '../stages.ts';
import { onRefusal } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const FREE = 'the document gives codes, and no form of the body';

function bodies(write: (status: number, message: string) => readonly [type: string, body: string]): Wraps {
  return {
    complain:
      (right) =>
      (refusal, exchange): Reply => {
        const reply = right(refusal, exchange);
        const [type, body] = write(reply.status, refusal.message);
        const others = reply.headers.filter(([name]) => name.toLowerCase() !== 'content-type');
        return { ...reply, headers: [['Content-Type', type], ...others], body };
      },
  };
}

const HTML = bodies((status, message) => [
  'text/html; charset=UTF-8',
  `<html>\n <head>\n  <title>${status}</title>\n </head>\n <body>\n  <h1>${status}</h1>\n  ${message}<br /><br />\n\n\n </body>\n</html>`,
]);
const TEXT = bodies((status, message) => ['text/plain; charset=UTF-8', `${status}\n\n${message}\n`]);
const GLANCE = bodies((status, message) => [
  'application/json',
  JSON.stringify({ message: `${message}<br /><br />\n\n\n`, code: `${status} Error`, title: 'Error' }),
]);
const KEYSTONE = bodies((code, message) => [
  'application/json',
  JSON.stringify({ error: { code, title: 'Error', message } }),
]);
const EMPTY = bodies(() => ['', '']);

const OTHERS = [...lists.images, ...lists.servers, ...lists.otc];

export const ERRORS: readonly Variant[] = [
  variant(
    'any-content-type',
    lists.images,
    'The Content-Type of a request without content means nothing (002 L233-236: an error might result).',
    {
      stages: {
        refuse: (right) => (refusal, exchange) =>
          refusal.reason === 'media-type' ? undefined : right(refusal, exchange),
      },
    },
  ),
  variant(
    'empty-marker-ignored',
    lists.paged,
    'A marker without text is none (000 L93, 001 L13, 002 L70-73 speak of an id; X66).',
    {
      stages: onRefusal(
        ({ parameter, value }) => parameter === 'marker' && (value ?? '') === '',
        () => undefined,
      ),
    },
  ),
  variant('errors-html', OTHERS, `Errors are HTML pages (${FREE}).`, { stages: HTML }),
  variant('errors-text', OTHERS, `Errors are plain text (${FREE}).`, { stages: TEXT }),
  variant('errors-glance', OTHERS, `Errors are JSON with a code in words, as Glance has them (${FREE}).`, {
    stages: GLANCE,
  }),
  variant('errors-keystone', OTHERS, `Errors are JSON under the name error (${FREE}).`, { stages: KEYSTONE }),
  variant('errors-empty', OTHERS, `Errors have no body (${FREE}).`, { stages: EMPTY }),
  lenient('compute-errors-html', lists.compute, 'Errors are HTML pages (X51: any body).', { stages: HTML }),
  lenient('compute-errors-text', lists.compute, 'Errors are plain text (X51: any body).', { stages: TEXT }),
  variant('error-details', lists.all, 'Faults have details beside code and message (001 L5, X51).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        const text = String(reply.body).replace(/"code":(\d+)/, '"code":$1,"details":"See the manual."');
        return { ...reply, body: text };
      },
    },
  }),
  variant('malformed-id-400', lists.servers, 'An id that is no UUID gets 400 (X55).', {
    stages: {
      refuse: (right) => (refusal, exchange) => {
        const stands = right(refusal, exchange);
        const malformed = stands?.reason === 'no-image' && !/^[0-9a-f-]{36}$/.test(stands.value ?? '');
        return malformed ? { ...stands, status: 400 } : stands;
      },
    },
  }),
  lenient(
    'unknown-id-403',
    lists.single,
    'An id that no image has gets 403, so that nobody learns of images of others (X32, X64).',
    {
      stages: {
        refuse: (right) => (refusal, exchange) => {
          const stands = right(refusal, exchange);
          return stands?.reason === 'no-image' ? { ...stands, status: 403 } : stands;
        },
      },
    },
  ),
];
