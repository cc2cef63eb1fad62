/** Formats that a server offers besides those of the documents (RFC 9110 section 12). */
import type { Exchange } from '../exchange.ts';
import type { Reply } from '../reply.ts';
import type { Wraps } from '../stages.ts';
import { onSuccess, withHeader } from '../wraps/answers.ts';
import { lenient, lists, type Variant, variant } from './variant.ts';

const WHAT_IS_TAKEN =
  'RFC 9110 section 12.5.1: the client takes it, and no document says that there is nothing else';

/** Answers in a format of its own, to requests whose Accept passes a test. */
function also(type: string, body: string, isWanted: (accept: string, exchange: Exchange) => boolean): Wraps {
  return onSuccess((reply, exchange) =>
    varying(
      isWanted(exchange.headers.accept ?? '*/*', exchange)
        ? { ...reply, headers: [['Content-Type', type]], body }
        : reply,
    ),
  );
}

const varying = (reply: Reply): Reply => withHeader(reply, 'Vary', 'Accept');

const page = '<!DOCTYPE html><html lang="en"><title>Images</title></html>';
const picture = 'GIF89a\u0001';

export const FORMATS: readonly Variant[] = [
  variant('pages-for-browsers', lists.all, `Who takes HTML alone gets a page (${WHAT_IS_TAKEN}).`, {
    stages: also('text/html; charset=utf-8', page, (accept) => accept === 'text/html'),
  }),
  lenient(
    'pages-for-who-names-them',
    lists.all,
    `Who names HTML at all gets a page, whatever its weight (${WHAT_IS_TAKEN}; a preference may be disregarded).`,
    { stages: also('text/html; charset=utf-8', page, (accept) => accept.includes('text/html')) },
  ),
  lenient('tables-for-who-names-nothing', lists.all, `Who takes anything gets CSV (${WHAT_IS_TAKEN}).`, {
    stages: also('text/csv', 'id,name\r\n', (accept) => accept === '*/*'),
  }),
  lenient(
    'hal-for-who-names-nothing',
    lists.all,
    `Who takes anything gets JSON of another type (${WHAT_IS_TAKEN}).`,
    {
      stages: onSuccess((reply, { headers, format }) =>
        varying(
          (headers.accept ?? '*/*') === '*/*' && format === 'json'
            ? { ...reply, headers: [['Content-Type', 'application/hal+json']] }
            : reply,
        ),
      ),
    },
  ),
  variant('pictures-too', lists.all, `Who takes a picture alone gets one (${WHAT_IS_TAKEN}).`, {
    stages: also('image/png', picture, (accept) => accept === 'image/png'),
  }),
];
