/** Other lawful bodies of answers to requests that fail. */
import type { Refusal } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';
import { withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

function answered(
  write: (reply: Reply, message: string, number: number) => readonly [type: string, body: string],
): Wraps {
  return {
    complain: (right) => (refusal, exchange) => {
      const reply = right(refusal, exchange);
      const [type, body] = write(reply, refusal.message, exchange.number);
      return { ...withHeader(reply, 'Content-Type', type), body };
    },
  };
}

/** A word of letters that no other error has. */
function reference(number: number): string {
  return Array.from({ length: 12 }, (_, at) =>
    String.fromCharCode(103 + ((number * 31 + at * 7 + at * number) % 20)),
  ).join('');
}

const isToken = ({ reason }: Refusal) => reason === 'no-token' || reason === 'wrong-token';

const PROBLEM = answered(({ status }, detail) => [
  'application/problem+json',
  JSON.stringify({ type: 'about:blank', title: 'Refused', status, detail }),
]);

const LISTED = answered(({ status }, message) => [
  'application/json',
  JSON.stringify({ errors: [{ code: String(status), message }] }),
]);

const IN_XML = answered(({ status }, message) => [
  'application/xml',
  `<error code="${status}"><message>${message.replaceAll('<', '&lt;')}</message></error>`,
]);

const REFERRED = answered((_reply, message, number) => [
  'text/html; charset=utf-8',
  `<!DOCTYPE html>\n<html><body><h1>Error</h1><p>${message}</p><p>Reference: ${reference(number)}</p></body></html>`,
]);

const STRING = answered((_reply, message) => ['application/json; charset=utf-8', JSON.stringify(message)]);

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

export const ERROR_BODIES: readonly Variant[] = [
  variant('errors-problem-json', OTHERS, `Errors are problem details of RFC 9457 (${FREE}).`, {
    stages: PROBLEM,
  }),
  variant('errors-listed', OTHERS, `Errors are JSON with a list of them (${FREE}).`, { stages: LISTED }),
  variant('errors-in-xml', OTHERS, `Errors are XML (${FREE}).`, { stages: IN_XML }),
  variant('errors-string', OTHERS, `Errors are a text in JSON (${FREE}).`, { stages: STRING }),
  variant('errors-with-references', OTHERS, `Each error has a reference of letters of its own (${FREE}).`, {
    stages: REFERRED,
  }),
  lenient(
    'compute-errors-problem-json',
    lists.compute,
    'Errors are problem details of RFC 9457 (X51: any body).',
    { stages: PROBLEM },
  ),
  lenient(
    'compute-errors-with-references',
    lists.compute,
    'Each error has a reference of its own (X51: any body).',
    { stages: REFERRED },
  ),
  lenient('compute-errors-empty', lists.compute, 'Errors have no body (X51: any body).', {
    stages: answered(() => ['', '']),
  }),
  variant('unauthorized-without-body', OTHERS, `A 401 has no body (${FREE}).`, {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isToken(refusal) ? { ...withHeader(reply, 'Content-Type', ''), body: '' } : reply;
      },
    },
  }),
  variant('two-challenges', lists.all, 'A 401 has two challenges (RFC 9110 section 11.6.1).', {
    stages: {
      complain: (right) => (refusal, exchange) => {
        const reply = right(refusal, exchange);
        return isToken(refusal)
          ? {
              ...reply,
              headers: [...reply.headers, ['WWW-Authenticate', 'Basic realm="images", charset="UTF-8"']],
            }
          : reply;
      },
    },
  }),
  variant('errors-html', OTHERS, `Errors are HTML pages (${FREE}).`, { stages: HTML }),
  variant('errors-text', OTHERS, `Errors are plain text (${FREE}).`, { stages: TEXT }),
  variant('errors-glance', OTHERS, `Errors are JSON with a code in words, as Glance has them (${FREE}).`, {
    stages: GLANCE,
  }),
  variant('errors-keystone', OTHERS, `Errors are JSON under the name error (${FREE}).`, { stages: KEYSTONE }),
  variant('errors-empty', OTHERS, `Errors have no body (${FREE}).`, { stages: EMPTY }),
  variant(
    'errors-of-two-copies',
    lists.all,
    'Two copies answer by turns, and each has words of its own for errors (the document gives codes, and no words).',
    {
      stages: {
        complain: (right) => (refusal, exchange) =>
          right(
            exchange.number % 2 === 0
              ? { ...refusal, message: `${refusal.message} See the manual.` }
              : refusal,
            exchange,
          ),
      },
    },
  ),
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
];
