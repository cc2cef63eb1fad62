import type { FaultForm } from '../../engine/api/model.ts';
import { describeRequest, type Exchange, type Query, statusOf } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { formatOf, readXml } from '../../engine/codec/body.ts';
import { showModel } from '../../engine/codec/model.ts';
import { showName } from '../../engine/codec/xml.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { faultFormOf, readFault } from '../toolkit/faults.ts';
import { askOffer, askOther, claimOnNoOffer, xmlSubjects } from '../toolkit/formats.ts';
import { purposeOf, textOfRefusal } from '../toolkit/refusals.ts';

const aspect = { relation: 'fault-form' };

export default defineCheck({
  id: 'equivalence.fault-in-xml',
  title: 'an error response to a request for XML is in XML',
  proves:
    'Each invalid value that the specification lists, and a request without a token, is sent as a request for XML. The body of the error must be an element named after the fault, with the code.',
  cannotSee: 'Faults that no request of the suite causes.',
  subjects: xmlSubjects,
  *ask(scene, subject) {
    const offer = yield* askOffer(scene, subject);
    const refused: Exchange[] = [];
    if (offer.way === undefined) return { offer, refused };
    for (const { name, place, refusals } of scene.list.parameters) {
      for (const refusal of place === 'query' ? refusals : []) {
        const value = textOfRefusal(scene, refusal);
        const query: Query = [...refusal.query, [name, value ?? '']];
        const purpose = purposeOf(refusal);
        if (value !== undefined) refused.push(yield* askOther(scene, subject, offer.way, query, { purpose }));
      }
    }
    const purpose = { to: 'see that an error response to a request for XML is in XML', allows: [401] };
    if (scene.credentials.own)
      refused.push(yield* askOther(scene, subject, offer.way, [], { credential: 'none', purpose }));
    return { offer, refused };
  },
  aspects: () => [aspect],
  judge: ({ offer, refused }, facts, subject) => {
    const none =
      claimOnNoOffer(offer, subject, facts) ??
      inconclusive('No request for XML was refused, so there is no fault to judge.');
    const judged = offer.way === undefined ? [] : refused;
    const claims = judged.flatMap((exchange) => judgeOne(exchange, facts) ?? []);
    return worstOfEach(claims.length === 0 ? [aspect] : [], claims, none);
  },
});

function judgeOne(exchange: Exchange, facts: Facts): Claim | undefined {
  const form = faultFormOf(exchange, facts);
  const status = statusOf(exchange) ?? 0;
  if (form === undefined || status < 400 || status >= 500 || isTemporary(exchange)) return undefined;
  const fault = readFault(exchange, facts);
  const right =
    formatOf(exchange) === 'xml' &&
    fault !== undefined &&
    form.names.includes(fault.name) &&
    fault.code.kind === 'number' &&
    Number(fault.code.value) === status;
  const grounds = {
    aspect: { ...aspect, status },
    evidence: [exchange.key],
    readings: form.readings,
    expected: `an element ${form.names.join(' or ')} with the ${form.code} ${status}`,
    actual: describeBody(exchange, form, facts),
  };
  const message = `The error response to ${describeRequest(exchange)}, which asks for XML, does not have the form of a fault.`;
  if (right) return passed('Error responses to requests for XML are faults in XML.', grounds);
  if (form.consequence === 'accept')
    return passed('The specification requires no form of error responses.', grounds);
  return form.consequence === 'fail' ? failed(message, grounds) : shouldFail(facts.level, message, grounds);
}

function describeBody(exchange: Exchange, form: FaultForm, facts: Facts): string {
  const format = formatOf(exchange);
  if (format === 'nothing') return 'an empty body';
  if (format !== 'xml') return format === 'json' ? 'a body in JSON' : 'a body that is not XML';
  const xmlBody = readXml(exchange);
  if (xmlBody?.kind !== 'document') return 'a body that cannot be read as XML';
  const fault = readFault(exchange, facts);
  return `the element ${showName(xmlBody.root)}${fault === undefined ? '' : ` with the ${form.code} ${showModel(fault.code)}`}`;
}
