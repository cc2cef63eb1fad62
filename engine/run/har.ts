import type { Header } from 'har-format';
import type { Answer, Exchange } from '../base/exchange.ts';
import { firstValueOf } from '../base/header-fields.ts';
import { isJsonObject } from '../base/json.ts';
import { createKeptBodies, type KeptBodies } from '../base/kept-bodies.ts';
import { type Result, success } from '../base/result.ts';
import { readHarFile } from './har-schema.ts';
import type { Har, HarEntry, HarRun } from './har-types.ts';
import type { Recording } from './recording.ts';

/**
 * The recordings of a run, one for each target, as the lines of a HAR file: each entry has a line of its own, so that a long
 * recording need never be one text.
 */
export function* harLines(
  recordings: readonly Recording[],
  creator: Har['log']['creator'],
): Generator<string, void> {
  yield `{"log":{"version":"1.2","creator":${JSON.stringify(creator)},${entriesBegin}`;
  let before = '';
  for (const [run, { exchanges }] of recordings.entries())
    for (const exchange of exchanges) {
      yield `${before}${JSON.stringify(entryOf(exchange, run))}`;
      before = ',';
    }
  const facts: Har['log']['_conformance'] = { format: 1, runs: recordings.map(runOf) };
  yield `${entriesEnd}${JSON.stringify(facts)}}}`;
}

const entriesBegin = '"entries":[';
const entriesEnd = '],"_conformance":';

/** Puts the lines of a HAR file together again; a file that is laid out otherwise is parsed as one text. */
export class HarReader {
  readonly #entries: unknown[] = [];
  readonly #rest: string[] = [];
  #inEntries = false;

  /** Takes the next line. Throws what the JSON parser does. */
  take(line: string): void {
    if (this.#rest.length === 0 && line.endsWith(entriesBegin)) this.#inEntries = true;
    else if (line.startsWith(entriesEnd)) this.#inEntries = false;
    else if (this.#inEntries) {
      this.#entries.push(JSON.parse(line.startsWith(',') ? line.slice(1) : line));
      return;
    }
    this.#rest.push(line);
  }

  /**
   * The recordings in all lines that were taken.
   *
   * @returns problem `unreadable-recording` where they are none that this suite made. Throws what the JSON parser does.
   */
  end(): Result<readonly Recording[]> {
    const parsed: unknown = JSON.parse(this.#rest.join('\n'));
    if (this.#entries.length > 0 && isJsonObject(parsed) && isJsonObject(parsed.log))
      return recordingsOf({ ...parsed, log: { ...parsed.log, entries: this.#entries } });
    return recordingsOf(parsed);
  }
}

function runOf({ exchanges: _exchanges, cutShort, ...facts }: Recording): HarRun {
  return { ...facts, cutShort: cutShort ?? null };
}

function entryOf(exchange: Exchange, run: number): HarEntry {
  const { request, outcome } = exchange;
  const answer = outcome.kind === 'answer' ? outcome : undefined;
  const field = (name: string): string => firstValueOf(answer?.headers ?? [], name) ?? '';
  return {
    startedDateTime: exchange.startedAt,
    time: exchange.durationMs,
    request: {
      method: request.method,
      url: request.url,
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: pairs(request.headers),
      queryString: URL.canParse(request.url) ? pairs([...new URL(request.url).searchParams]) : [],
      headersSize: -1,
      bodySize: 0,
    },
    response: {
      status: answer?.status ?? 0,
      statusText: '',
      httpVersion: answer?.httpVersion ?? '',
      cookies: [],
      headers: pairs(answer?.headers ?? []),
      content: {
        size: answer?.body.bytes ?? 0,
        mimeType: field('content-type'),
        text: answer?.body.text ?? '',
        ...(answer?.body.base64 === undefined ? {} : { _base64: answer.body.base64 }),
      },
      redirectURL: field('location'),
      headersSize: -1,
      bodySize: answer?.body.received ?? -1,
    },
    cache: {},
    timings: { send: 0, wait: exchange.durationMs, receive: 0 },
    _run: run,
    _stage: exchange.stage,
    _key: exchange.key,
    _credential: request.credential,
    _attempts: exchange.attempts,
    _waitedMs: exchange.waitedMs,
    ...(exchange.purposes === undefined ? {} : { _purposes: exchange.purposes }),
    ...(outcome.kind === 'silence' ? { _silence: { code: outcome.code, message: outcome.message } } : {}),
  };
}

function pairs(list: readonly (readonly [string, string])[]): Header[] {
  return list.map(([name, value]) => ({ name, value }));
}

function recordingsOf(parsed: unknown): Result<readonly Recording[]> {
  const har = readHarFile(parsed);
  if (!har.ok) return har;
  const { entries, _conformance } = har.value.log;
  const bodies = createKeptBodies();
  return success(
    _conformance.runs.map(({ cutShort, ...facts }, run) => ({
      ...facts,
      cutShort: cutShort ?? undefined,
      exchanges: entries.filter((entry) => entry._run === run).map((entry) => exchangeOf(entry, bodies)),
    })),
  );
}

function exchangeOf(entry: HarEntry, bodies: KeptBodies): Exchange {
  return {
    key: entry._key,
    stage: entry._stage,
    request: {
      method: entry.request.method,
      url: entry.request.url,
      credential: entry._credential,
      headers: entry.request.headers.map(({ name, value }) => [name, value]),
    },
    outcome: entry._silence === undefined ? answerOf(entry, bodies) : { kind: 'silence', ...entry._silence },
    startedAt: entry.startedDateTime,
    durationMs: entry.time,
    attempts: entry._attempts,
    waitedMs: entry._waitedMs,
    ...(entry._purposes === undefined ? {} : { purposes: entry._purposes }),
  };
}

function answerOf({ response }: HarEntry, bodies: KeptBodies): Answer {
  return {
    kind: 'answer',
    httpVersion: response.httpVersion,
    status: response.status,
    headers: response.headers.map(({ name, value }) => [name, value]),
    body: bodies.shared({
      text: response.content.text,
      base64: response.content._base64,
      received: response.bodySize,
      bytes: response.content.size,
    }),
  };
}
