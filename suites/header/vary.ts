import { describeRequest, type Exchange, headerOf } from '../../engine/base/exchange.ts';
import { valuesOf } from '../../engine/base/header-fields.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';

/** What a request header selects, and by which header of the answer it shows. */
const selecting = [
  { name: 'accept', shownBy: 'content-type', selected: mediaType },
  { name: 'accept-encoding', shownBy: 'content-encoding', selected: codingOf },
] as const;

export default defineCheck({
  id: 'header.vary',
  title: 'a response that depends on a request header lists it in Vary',
  proves:
    'Successful responses of the run to requests that differ only in Accept, or only in Accept-Encoding, are compared. If they have different values of Content-Type or Content-Encoding, Vary should list that request header, unless Cache-Control prevents shared caches from reusing the response.',
  cannotSee:
    'Other request headers, and headers that did not affect a response in this run; whether a cache would return a wrong response.',
  confirm: 'once',
  subjects: () => [{ name: '', aspect: { header: 'vary' } }],
  judge: (_, facts) => [
    judgeVary(
      facts.api.operations.flatMap((operation) => answersOf(operation, facts)),
      facts.level,
    ),
  ],
});

/** Whether answers that depend on a header of the request say so. */
export function judgeVary(answers: readonly Exchange[], level: Level): Claim {
  const served = answers.filter(({ outcome }) => outcome.kind === 'answer' && outcome.status === 200);
  const dependent = selecting.flatMap(({ name, shownBy, selected }) =>
    alikeBut(name, served)
      .filter((group) => dependsOn(name, selected, group))
      .map((group) => ({ name, shownBy, group })),
  );
  for (const { name, shownBy, group } of dependent) {
    const silent = group.find(
      (exchange) => mayBeReused(exchange) && isChosen(name, exchange) && !isNamed(name, exchange),
    );
    if (silent === undefined) continue;
    const vary = headerOf(silent, 'vary');
    const other = group.find((exchange) => headerOf(exchange, shownBy) !== headerOf(silent, shownBy));
    return shouldFail(
      level,
      `A response depends on ${name} but does not list it in Vary, so a cache may return it to a client that needs another one.`,
      {
        expected: `Vary that lists ${name}`,
        actual: `${describeRequest(silent)} returned ${shownBy}: ${headerOf(silent, shownBy) ?? 'none'} with ${vary === undefined ? 'no Vary' : `Vary: ${vary}`}`,
        evidence: [silent.key, ...(other === undefined ? [] : [other.key])],
      },
    );
  }
  return dependent.length === 0
    ? notApplicable('No response of the run depended on Accept or Accept-Encoding.')
    : passed(`Responses that depend on ${namesOf(dependent)} list it in Vary.`);
}

/** Answers to requests that are the same but for one header, in groups. */
function alikeBut(name: string, answers: readonly Exchange[]): readonly (readonly Exchange[])[] {
  const groups = new Map<string, Exchange[]>();
  for (const exchange of answers) {
    const { method, url, credential, headers } = exchange.request;
    const others = headers.map(([field, value]) => `${field.toLowerCase()}: ${value}`);
    const rest = others.filter((field) => !field.startsWith(`${name}: `)).sort();
    const key = JSON.stringify([method, url, credential, rest]);
    groups.set(key, [...(groups.get(key) ?? []), exchange]);
  }
  return [...groups.values()];
}

/** Whether the header decided: each of its values got one thing, and not all of them the same. */
function dependsOn(
  name: string,
  selected: (exchange: Exchange) => string | undefined,
  group: readonly Exchange[],
): boolean {
  const byValue = new Map<string, Set<string>>();
  for (const exchange of group) {
    const value = JSON.stringify(valuesOf(exchange.request.headers, name));
    byValue.set(value, (byValue.get(value) ?? new Set()).add(selected(exchange) ?? ''));
  }
  const each = [...byValue.values()];
  return each.every(({ size }) => size === 1) && new Set(each.flatMap((one) => [...one])).size > 1;
}

/** Every media type is a choice; of the codings only those that a client has to be able to read. */
function isChosen(name: string, exchange: Exchange): boolean {
  return name !== 'accept-encoding' || codingOf(exchange) !== '';
}

function codingOf(exchange: Exchange): string {
  const coding = headerOf(exchange, 'content-encoding')?.trim().toLowerCase() ?? '';
  return coding === 'identity' ? '' : coding;
}

function isNamed(name: string, exchange: Exchange): boolean {
  const named = membersOf(exchange, 'vary');
  return named.includes(name) || named.includes('*');
}

/** HTTP lets a server leave Vary out where reuse is limited already (RFC 9110, section 12.5.5). */
function mayBeReused(exchange: Exchange): boolean {
  const directives = membersOf(exchange, 'cache-control').map((directive) => directive.split('=')[0]?.trim());
  return !['no-store', 'no-cache', 'private'].some((directive) => directives.includes(directive));
}

function membersOf(exchange: Exchange, header: string): readonly string[] {
  return (headerOf(exchange, header) ?? '').split(',').map((member) => member.trim().toLowerCase());
}

function namesOf(dependent: readonly { readonly name: string }[]): string {
  return [...new Set(dependent.map(({ name }) => name))].join(' and ');
}
