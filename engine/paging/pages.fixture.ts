import type { Paging, Parameter } from '../api/model.ts';
import type { Exchange, Query } from '../base/exchange.ts';
import type { Json } from '../base/json.ts';
import type { PagingSource } from './common.ts';
import type { Page } from './page.ts';
import type { Step } from './style.ts';

/** What a specification says of its pages, with the usual value of what does not matter. */
export function sourceOf(
  paging: Partial<Paging> & Pick<Paging, 'style' | 'ends'>,
  parameters: readonly Parameter[] = [],
): PagingSource {
  return {
    paging: {
      limit: 'limit',
      large: 1000,
      overMaximum: 'any',
      totalCounts: 'matching',
      emptyLastPage: 'accept',
      zeroLimit: { tolerated: [], wholeList: 'fail', readings: [] },
      readings: [],
      ...paging,
    },
    parameters,
  };
}

/** The page that an address gives, with entries of some ids. */
export function pageOf(
  address: string,
  ids: readonly string[],
  body: Json = {},
  headers: readonly (readonly [string, string])[] = [],
): Page {
  const exchange: Exchange = {
    key: address,
    stage: 'probes-1',
    request: { method: 'GET', url: `http://list.example${address}`, credential: 'own', headers: [] },
    outcome: {
      kind: 'answer',
      httpVersion: 'HTTP/1.1',
      status: 200,
      headers,
      body: { text: JSON.stringify(body), base64: undefined, received: 0, bytes: 0 },
    },
    startedAt: new Date(0).toISOString(),
    durationMs: 0,
    attempts: 1,
    waitedMs: 0,
  };
  return { exchange, items: ids.map((id) => ({ id, value: { id } })), length: ids.length, body };
}

/** The value of a parameter in the query of a step; undefined where the list does not go on by a query. */
export function valueIn(step: Step | undefined, name: string): string | undefined {
  const query: Query = step !== undefined && 'query' in step ? step.query : [];
  return query.find(([other]) => other === name)?.[1];
}
