import { describeRequest, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import { failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { isJsonType, isXmlType, lookOf } from '../../engine/codec/body.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf, mediaType } from '../toolkit/answers.ts';
import {
  askOffer,
  claimOnNoOffer,
  type FormatSubject,
  otherAnswers,
  xmlSubjects,
} from '../toolkit/formats.ts';

export default defineCheck({
  id: 'equivalence.content-type',
  title: 'the Content-Type says in which of the two formats the body is',
  proves:
    'Every successful answer of the run is looked at: a body that begins as XML must have a media type of XML, text/xml included, and one that begins as JSON a media type of JSON.',
  cannotSee: 'Whether the character set is right, which shows when the body is parsed.',
  confirm: 'once',
  subjects: xmlSubjects,
  *ask(scene, subject) {
    return yield* askOffer(scene, subject);
  },
  judge(offer, facts, subject) {
    const answers = bodiesOf(facts, subject);
    const wrong = answers.filter((exchange) => !isNamedTruly(exchange));
    const [first] = wrong;
    const readings = subject.content.format.readings;
    if (first !== undefined)
      return failed(
        `${wrong.length === 1 ? 'One body is' : `${wrong.length} bodies are`} in another format than the Content-Type says, first that of ${describeRequest(first)}.`,
        {
          expected: lookOf(first) === 'xml' ? subject.content.mediaType : 'application/json',
          actual: headerOf(first, 'content-type') ?? 'no Content-Type',
          evidence: [first.key],
          readings,
        },
      );
    return (
      claimOnNoOffer(offer, subject, facts) ??
      (answers.some((exchange) => lookOf(exchange) === 'xml')
        ? passed(`The Content-Type of all ${answers.length} bodies says what they are.`, { readings })
        : inconclusive('No body in XML came.', { readings }))
    );
  },
});

function bodiesOf(facts: Facts, subject: FormatSubject): readonly Exchange[] {
  const all = new Set([...answersOf(facts.list, facts), ...otherAnswers(facts, subject)]);
  return [...all].filter((exchange) => isSuccess(exchange) && ['json', 'xml'].includes(lookOf(exchange)));
}

function isNamedTruly(exchange: Exchange): boolean {
  return lookOf(exchange) === 'xml' ? isXmlType(mediaType(exchange)) : isJsonType(mediaType(exchange));
}
