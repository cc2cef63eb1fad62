/** A plain client for the reference target, and what counts of its answers. */
import { createHash } from 'node:crypto';
import { request } from 'undici';
import type { Reference } from '../../reference/index.ts';

export interface Probe {
  readonly path: string;
  readonly method?: 'GET' | 'HEAD' | 'PUT';
  /** Which token; the right one when absent. */
  readonly token?: 'none' | 'wrong' | 'near' | 'cut' | 'longer' | 'capitals' | 'forbidden';
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export async function ask(reference: Reference, probe: Probe): Promise<Answer> {
  const token = {
    right: reference.token ?? '',
    none: '',
    wrong: 'nobody',
    near: `${(reference.token ?? '').slice(0, 16)}xxxx`,
    cut: (reference.token ?? '').slice(0, 16),
    longer: `${reference.token ?? ''}0000`,
    capitals: (reference.token ?? '').toUpperCase(),
    forbidden: reference.forbiddenToken,
  }[probe.token ?? 'right'];
  // Neither follows a redirect nor adds a header nor decodes a body, as fetch would.
  const response = await request(reference.url + probe.path, {
    method: probe.method ?? 'GET',
    headers: { ...(token === '' ? {} : { 'X-Auth-Token': token }), ...probe.headers },
  });
  const text = Buffer.from(await response.body.arrayBuffer()).toString();
  if (text.startsWith('The reference itself broke')) throw new Error(`${probe.path}: ${text}`);
  const headers = new Headers();
  for (const [name, value] of Object.entries(response.headers)) headers.set(name, String(value));
  return { status: response.statusCode, headers, text };
}

/** What of an answer does not differ from run to run, in short. */
export function essence(answer: Answer, reference: Reference): string {
  const { headers } = answer;
  const date = headers.get('date') ?? '';
  const requestId = headers.get('x-compute-request-id') ?? headers.get('x-openstack-request-id') ?? 'none';
  const parts = [
    answer.status,
    headers.get('content-type'),
    headers.get('allow'),
    headers.has('www-authenticate'),
    ...['vary', 'retry-after', 'cache-control', 'link', 'etag', 'last-modified'].map((name) =>
      headers.get(name),
    ),
    new Date(date).toUTCString() === date && Math.abs(Date.parse(date) - Date.now()) < 60_000,
    /^req-[0-9a-f-]{36}$/.test(requestId) && requestId !== 'req-7b7ffed2-9b1f-46a8-a478-315518d35387',
    answer.text.replaceAll(new URL(reference.url).origin, 'ORIGIN').replace(/"20[3-9]\d-[^"]*"/g, '"FUTURE"'),
  ];
  return `${answer.status} ${createHash('sha1').update(JSON.stringify(parts)).digest('hex')}`;
}
