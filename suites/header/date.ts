import type { DocumentedHeader } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, headerOf } from '../../engine/base/exchange.ts';
import { failed, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';

const form =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

/** Clocks that differ by more are not merely a little off, in milliseconds. */
const farOff = 3_600_000;

export default defineCheck({
  id: 'header.date',
  title: 'the date is one valid stamp of the present',
  proves:
    'Wherever an answer of the run has a Date, it must be an HTTP date with the right day of the week, and within an hour of the clock of the suite; several joined by commas are a warning, because the documents themselves show that.',
  cannotSee: 'Whether the clock is right to the second.',
  confirm: 'once',
  subjects: () => wholeList,
  judge(_, facts) {
    const documented = documentedDate(facts);
    const readings = documented?.readings ?? [];
    const answers = facts.api.operations.flatMap((operation) => answersOf(operation, facts));
    let dated = 0;
    for (const exchange of answers) {
      const date = headerOf(exchange, 'date');
      if (date === undefined) continue;
      dated += 1;
      const stamps = date.split(/,\s*(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),)/).map((stamp) => stamp.trim());
      const finding = {
        expected: 'one HTTP date of the present, such as Wed, 03 Dec 2014 17:13:30 GMT',
        actual: `${describeRequest(exchange)} gave ${date}`,
        evidence: [exchange.key],
        readings,
      };
      if (!stamps.every((stamp) => form.test(stamp) && new Date(stamp).toUTCString() === stamp))
        return failed('An answer has a Date that is none.', finding);
      if (stamps.length > 1) return shouldFail(facts.level, 'An answer has several dates in one.', finding);
      if (isFarOff(stamps.at(-1) ?? '', exchange)) {
        return shouldFail(
          facts.level,
          'An answer has a Date that is more than an hour from the clock of the suite; one of the two clocks is wrong.',
          finding,
        );
      }
    }
    if (answers.length === 0) return inconclusive('Nothing was answered.');
    if (dated > 0) return passed(`${dated} answers have a valid Date.`);
    if (documented === undefined && facts.level === 'standard')
      return notApplicable('No answer has a Date, and the documents show none.');
    return shouldFail(
      facts.level,
      'No answer has a Date, which HTTP asks of every server that has a clock.',
      {
        expected: 'a header Date',
        actual: 'none',
        evidence: answers.slice(0, 1).map(({ key }) => key),
        readings,
      },
    );
  },
});

function documentedDate({ list }: Facts): DocumentedHeader | undefined {
  return list.responses.flatMap(({ headers }) => headers).find(({ kind }) => kind === 'http-date');
}

function isFarOff(stamp: string, exchange: Exchange): boolean {
  const ours = Date.parse(exchange.startedAt);
  const waited = exchange.durationMs + exchange.waitedMs;
  const difference = Date.parse(stamp) - ours;
  return difference < -farOff || difference > farOff + waited;
}
