import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import { all } from '../../engine/base/plural.ts';
import { type Claim, type Level, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck } from '../../engine/run/check.ts';

/** An HTTP date in each of the three forms that HTTP has had (RFC 9110, section 5.6.7). */
const dates = [
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

export default defineCheck({
  id: 'header.retry-after',
  title: 'a Retry-After header is a number of seconds or a date',
  proves:
    'Every Retry-After header of the run should be a whole number of seconds or an HTTP date, the two forms that clients understand.',
  cannotSee: 'Whether the target is available again at that time.',
  confirm: 'once',
  subjects: () => [{ name: '', aspect: { header: 'retry-after' } }],
  judge: (_, facts) => [judgeRetryAfter(facts.exchanges, facts.level)],
});

/** Whether every Retry-After among these is one that a client can read. */
export function judgeRetryAfter(exchanges: readonly Exchange[], level: Level): Claim {
  const asking = exchanges.flatMap((exchange) => {
    const value = headerOf(exchange, 'retry-after')?.trim();
    return value === undefined ? [] : [{ exchange, value }];
  });
  const unreadable = asking.find(({ value }) => !/^\d+$/.test(value) && !isDate(value));
  if (unreadable !== undefined) {
    const { exchange, value } = unreadable;
    return shouldFail(level, 'A Retry-After header is neither a number of seconds nor an HTTP date.', {
      expected: 'Retry-After with a number of seconds or an HTTP date',
      actual: `${describeRequest(exchange)} returned ${statusOf(exchange)} with Retry-After: ${value}`,
      evidence: [exchange.key],
    });
  }
  return asking.length === 0
    ? notApplicable('No response of the run has a Retry-After header.')
    : passed(
        `${all(asking.length, 'Retry-After header is', 'Retry-After headers are')} a number of seconds or a date.`,
      );
}

function isDate(value: string): boolean {
  return dates.some((form) => form.test(value)) && !Number.isNaN(Date.parse(value));
}
