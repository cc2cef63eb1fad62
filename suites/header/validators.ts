import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { isHttpDate } from '../../engine/base/http-date.ts';
import { type Claim, failed, notApplicable, passed } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import { answersByAnyMethod } from '../toolkit/answers.ts';

/** The forms that RFC 9110 gives the two headers, in sections 8.8.2, 8.8.3 and 5.6.7. */
const validators = [
  {
    name: 'etag',
    isFormed: (value: string) => /^(?:W\/)?"[\x21\x23-\x7e\x80-\xff]*"$/.test(value),
    expected: 'a tag in quotation marks, such as "33a64df5" or W/"33a64df5"',
  },
  {
    name: 'last-modified',
    isFormed: isHttpDate,
    expected: 'an HTTP date, such as Wed, 03 Dec 2014 17:13:30 GMT',
  },
] as const;

const distinct = { header: 'etag', relation: 'distinct' };

export default defineCheck({
  id: 'header.validators',
  title: 'ETag and Last-Modified have their form, and another response has another ETag',
  proves:
    'Every response of the run that has an ETag or a Last-Modified must have it in the form of RFC 9110: a tag in quotation marks, which W/ can precede, and an HTTP date. Two responses of one address that differ must not have the same strong ETag, because a cache takes one for the other.',
  cannotSee: 'Whether a weak ETag or Last-Modified changes when the response does.',
  confirm: 'once',
  subjects: () => wholeList,
  aspects: () => [...validators.map(({ name }) => ({ header: name, relation: 'form' })), distinct],
  judge(_, facts) {
    const answers = facts.api.operations.flatMap((operation) => answersByAnyMethod(facts, operation));
    const formed = validators.map(({ name, isFormed, expected }): Claim => {
      const aspect = { header: name, relation: 'form' };
      const shown = answers.flatMap((exchange) => {
        const value = headerOf(exchange, name)?.trim();
        return value === undefined || value === '' ? [] : [{ exchange, value }];
      });
      const wrong = shown.find(({ value }) => !isFormed(value));
      if (wrong !== undefined)
        return failed(`A response has a malformed ${name} header.`, {
          aspect,
          expected,
          actual: shownIn(wrong),
          evidence: [wrong.exchange.key],
        });
      return shown.length === 0
        ? notApplicable(`No response of the run has the header ${name}.`, { aspect })
        : passed(`All ${shown.length} ${name} headers have their form.`, {
            aspect,
            evidence: shown.slice(0, 3).map(({ exchange }) => exchange.key),
          });
    });
    return [...formed, judgeDistinct(answers)];
  },
});

/** A strong ETag stands for one sequence of bytes (RFC 9110, section 8.8.1), in whatever format or coding it is sent. */
function judgeDistinct(answers: readonly Exchange[]): Claim {
  const known = new Map<string, Exchange>();
  let compared = 0;
  for (const exchange of answers) {
    const tag = headerOf(exchange, 'etag')?.trim() ?? '';
    if (statusOf(exchange) !== 200 || exchange.request.method !== 'GET' || !/^".*"$/.test(tag)) continue;
    const place = `${exchange.request.url}\n${tag}`;
    const first = known.get(place);
    known.set(place, first ?? exchange);
    if (first === undefined) continue;
    compared += 1;
    if (bodyOf(first) !== bodyOf(exchange))
      return failed('Two different responses of one address have the same strong ETag.', {
        aspect: distinct,
        expected: 'another ETag where the body is another, or a weak ETag',
        actual: `${describeRequest(exchange)} returned two bodies with ETag ${tag}`,
        evidence: [exchange.key, first.key],
      });
  }
  return compared === 0
    ? notApplicable('No address returned a strong ETag twice in this run.', { aspect: distinct })
    : passed(`${compared} responses with a known strong ETag had the known body.`, { aspect: distinct });
}

function bodyOf({ outcome }: Exchange): string {
  return outcome.kind === 'answer' ? (outcome.body.base64 ?? outcome.body.text) : '';
}

function shownIn({ exchange, value }: { readonly exchange: Exchange; readonly value: string }): string {
  return `${describeRequest(exchange)} returned ${value}`;
}
