import { defineCheck, wholeList } from '../../engine/check.ts';
import { describeRequest, headerOf } from '../../engine/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/verdict.ts';
import { answersOf } from '../support/answers.ts';

const form =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} GMT$/;

export default defineCheck({
  id: 'header.date',
  title: 'the date is one valid stamp',
  proves:
    'Wherever an answer of the run has a Date, it must be an HTTP date; several joined by commas are a warning, because the documents themselves show that.',
  cannotSee: 'Whether the clock is right to the second.',
  watches: true,
  subjects: () => wholeList,
  // biome-ignore lint/correctness/useYield: it judges what other checks asked
  *observe() {
    return undefined;
  },
  judge(_, facts) {
    const answers = answersOf(facts.list, facts);
    let dated = 0;
    for (const exchange of answers) {
      const date = headerOf(exchange, 'date');
      if (date === undefined) continue;
      dated += 1;
      const stamps = date.split(/,\s*(?=(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),)/);
      const finding = {
        expected: 'one HTTP date, such as Wed, 03 Dec 2014 17:13:30 GMT',
        actual: `${describeRequest(exchange)} gave ${date}`,
        evidence: [exchange.key],
        readings: ['X37'],
      };
      if (!stamps.every((stamp) => form.test(stamp.trim()) && !Number.isNaN(Date.parse(stamp))))
        return failed('An answer has a Date that is none.', finding);
      if (stamps.length > 1) return shouldFail(facts.level, 'An answer has several dates in one.', finding);
    }
    if (answers.length === 0) return inconclusive('Nothing was answered.');
    if (dated === 0) {
      return shouldFail(facts.level, 'No answer has a Date, which the examples show.', {
        expected: 'a header Date',
        actual: 'none',
        evidence: answers.slice(0, 1).map(({ key }) => key),
        readings: ['X76'],
      });
    }
    return passed(`${dated} answers have a valid Date.`);
  },
});
