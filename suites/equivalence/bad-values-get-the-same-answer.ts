import type { Api, Refusal } from '../../engine/api/model.ts';
import { describeAnswer, type Exchange, type Query, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { readFault } from '../toolkit/faults.ts';
import { askOffer, askOther, claimOnNoOffer, type FormatSubject, xmlSubjects } from '../toolkit/formats.ts';
import { purposeOf, textOfRefusal } from '../toolkit/refusals.ts';
import { claimOnUnjudged } from '../toolkit/walk-claims.ts';

const sameStatus = { relation: 'same-status' };
const sameFault = { relation: 'same-fault' };

interface BadValueSubject extends FormatSubject {
  readonly refusals: readonly Refusal[];
}

interface Asked {
  readonly value: string;
  readonly refusal: Refusal;
  readonly json: Exchange;
  readonly xml: Exchange;
}

export default defineCheck({
  id: 'equivalence.bad-values-get-the-same-answer',
  title: 'an invalid value gets the same response in both formats',
  proves:
    'Each kind of invalid value that the specification lists for the parameter is sent in JSON and in XML. The status and the name of the fault must be the same.',
  cannotSee: 'Whether the status is right, which another check judges; the wording of a message.',
  subjects: (api): readonly BadValueSubject[] =>
    xmlSubjects(api).flatMap((subject) => badValues(subject, api)),
  *ask(scene, subject) {
    const offer = yield* askOffer(scene, subject);
    const asked: Asked[] = [];
    for (const refusal of offer.way === undefined ? [] : subject.refusals) {
      const value = textOfRefusal(scene, refusal);
      if (value === undefined) continue;
      const query: Query = [...refusal.query, [subject.name, value]];
      const purpose = purposeOf(refusal);
      const json = yield* askList(scene, query, { purpose });
      asked.push({
        value,
        refusal,
        json,
        xml: yield* askOther(scene, subject, offer.way ?? 'accept', query, { purpose }),
      });
    }
    return { offer, asked };
  },
  aspects: () => [sameStatus, sameFault],
  judge({ offer, asked }, facts, subject) {
    const none = claimOnNoOffer(offer, subject, facts);
    if (none !== undefined) return onEach(none, [sameStatus, sameFault]);
    const claims = asked.flatMap((one) => judgeOne(one, subject, facts));
    return worstOfEach(
      [sameStatus, sameFault],
      claims,
      claimOnUnjudged(claims, inconclusive('No request was sent.')),
    );
  },
});

function badValues(subject: FormatSubject, api: Api): readonly BadValueSubject[] {
  return api.list.parameters
    .filter(({ place, refusals }) => place === 'query' && refusals.length > 0)
    .map(({ name, refusals }) => ({
      ...subject,
      name,
      aspect: { operation: api.list.id, parameter: name },
      refusals,
    }));
}

function judgeOne(
  { value, refusal, json, xml }: Asked,
  { name, content }: BadValueSubject,
  facts: Facts,
): readonly Claim[] {
  const grounds = {
    aspect: sameStatus,
    evidence: [xml.key, json.key],
    readings: [...new Set([...content.format.readings, ...refusal.readings])],
    expected: `${describeAnswer(json)}, as in JSON`,
    actual: `${describeAnswer(xml)} in XML`,
  };
  const [inJson, inXml] = [statusOf(json), statusOf(xml)];
  if (inJson === undefined || inXml === undefined || isTemporary(json) || isTemporary(xml))
    return onEach(inconclusive(`${name}=${value} got no response that can be judged.`, grounds), [
      sameStatus,
      sameFault,
    ]);
  if (inJson === unacceptable || inXml === unacceptable)
    return onEach(
      inconclusive('A format is refused with 406, so the target did not evaluate the value.', grounds),
      [sameStatus, sameFault],
    );
  if (inJson === inXml)
    return [
      passed(`${name}=${value} gets the same status in both formats: ${describeAnswer(json)}.`, grounds),
      judgeFaults(`${name}=${value}`, json, xml, facts, grounds),
    ];
  const message = `${name}=${value}, which is ${refusal.because}, gets a different status in XML than in JSON.`;
  // Two refusals that say the same of whose fault it is are less of a difference than a refusal and a list.
  return [
    isRefusal(inJson) && isRefusal(inXml)
      ? shouldFail(facts.level, message, grounds)
      : failed(message, grounds),
  ];
}

function judgeFaults(
  asked: string,
  json: Exchange,
  xml: Exchange,
  facts: Facts,
  grounds: { readonly evidence: readonly string[]; readonly readings: readonly string[] },
): Claim {
  const [inJson, inXml] = [readFault(json, facts), readFault(xml, facts)];
  if (inJson === undefined || inXml === undefined || inJson.name === inXml.name)
    return passed(`${asked} returns the same fault in both formats.`, { ...grounds, aspect: sameFault });
  return shouldFail(facts.level, `${asked} returns a different fault in XML than in JSON.`, {
    ...grounds,
    aspect: sameFault,
    expected: `${inJson.name}, as in JSON`,
    actual: `${inXml.name} in XML`,
  });
}

/** The status that refuses a format. */
const unacceptable = 406;

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500;
}
