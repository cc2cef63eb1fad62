import type { DocumentedHeader } from '../../engine/api/model.ts';
import { patternOf } from '../../engine/api/patterns.ts';
import { describeRequest, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed, shouldFail } from '../../engine/base/verdict.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { answersOf } from '../toolkit/answers.ts';

interface HeaderSubject extends Subject {
  readonly header: DocumentedHeader;
}

export default defineCheck({
  id: 'header.request-id',
  title: 'every answer carries an id of its own',
  proves:
    'Every successful answer of the run must have the documented header, or one that a reading takes in its place, with a value that no other answer has.',
  cannotSee: 'Whether the operator finds the request by that id.',
  confirm: 'once',
  subjects: (api): readonly HeaderSubject[] =>
    api.list.responses
      .filter(({ status }) => status === 200)
      .flatMap(({ headers }) =>
        headers.filter(({ unique }) => unique).map((header) => ({ name: '', header })),
      ),
  judge(_, facts, { header }) {
    const answers = answersOf(facts.list, facts).filter(isSuccess);
    if (answers.length < 2) return inconclusive('Fewer than two pages were given.');
    const seen = new Map<string, string>();
    for (const exchange of answers) {
      const names = [header.name, ...header.alternatives];
      const name = names.find((candidate) => headerOf(exchange, candidate) !== undefined);
      const value = name === undefined ? undefined : headerOf(exchange, name);
      const grounds = {
        evidence: [exchange.key],
        readings: header.readings,
        expected: `a header ${(facts.level === 'strict' ? [header.name] : names).join(' or ')} with an id of its own`,
      };
      const finding = {
        ...grounds,
        actual: `${describeRequest(exchange)} gave ${value === undefined ? 'none' : JSON.stringify(value)}`,
      };
      if (value === undefined) {
        const message =
          'A page comes without a request id, so the operator cannot find the request in the logs.';
        if (header.absence === 'fail') return failed(message, finding);
        if (header.absence === 'warn') return shouldFail(facts.level, message, finding);
        continue;
      }
      if (header.pattern !== undefined && !patternOf(header.pattern).test(value)) {
        return failed('A page has a request id that is empty or of another form.', finding);
      }
      // What a cache had kept comes with the headers of the answer that it kept.
      const kept = headerOf(exchange, 'age') !== undefined;
      const other = kept ? undefined : seen.get(value);
      if (other !== undefined) {
        return failed('Two answers have the same request id, so it names neither.', {
          ...finding,
          evidence: [exchange.key, other],
        });
      }
      if (!kept) seen.set(value, exchange.key);
      if (name !== header.name && facts.level === 'strict') {
        return failed(`The request id stands under ${name} and not under the documented name.`, finding);
      }
    }
    return passed(`${answers.length} answers had ${seen.size} different request ids.`);
  },
});
