import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { formatOf, readXml } from '../../engine/codec/body.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { onEach } from '../toolkit/claims.ts';
import { askOffer, claimOnNoOffer, otherAnswers, xmlSubjects } from '../toolkit/formats.ts';

const wellFormed = { relation: 'well-formed' };
const asDeclared = { relation: 'as-declared' };

export default defineCheck({
  id: 'equivalence.xml-is-well-formed',
  title: 'every XML body is well-formed and in the encoding that it declares',
  proves:
    'Every successful answer of the run that was asked for as XML is parsed by libxml2 from its bytes, with namespaces and encodings, without fetching anything.',
  cannotSee: 'Bodies with a document type, which are not read for safety.',
  confirm: 'once',
  subjects: xmlSubjects,
  aspects: () => [wellFormed, asDeclared],
  ask: askOffer,
  judge(offer, facts, subject) {
    const answers = otherAnswers(facts, subject).filter(
      (exchange) => formatOf(exchange) === 'xml' || familyOf(mediaType(exchange)) === 'xml',
    );
    if (answers.length === 0) {
      const none =
        claimOnNoOffer(offer, subject, facts) ?? inconclusive('No answer in XML came that could be parsed.');
      return onEach(none, [wellFormed, asDeclared]);
    }
    return [judgeForm(answers), judgeDeclaration(answers)];
  },
});

function judgeForm(answers: readonly Exchange[]): Claim {
  const aspect = wellFormed;
  for (const exchange of answers) {
    const reading = readXml(exchange);
    if (reading?.kind !== 'ill-formed') continue;
    return failed(
      `The body of ${describeRequest(exchange)} is no well-formed XML, so a client cannot read it.`,
      {
        aspect,
        expected: 'a well-formed document of one root element',
        actual: `line ${reading.line}: ${reading.message}`,
        evidence: [exchange.key],
      },
    );
  }
  return (
    claimOnRefused(answers, aspect) ??
    passed(`All ${answers.length} answers in XML are well-formed.`, { aspect })
  );
}

function judgeDeclaration(answers: readonly Exchange[]): Claim {
  const aspect = asDeclared;
  let documents = 0;
  for (const exchange of answers) {
    const reading = readXml(exchange);
    if (reading?.kind !== 'document') continue;
    documents += 1;
    if (reading.doubts.length === 0) continue;
    return failed(
      `The XML body of ${describeRequest(exchange)} is not what it declares, so clients may misread it.`,
      {
        aspect,
        expected: 'XML in the version and encoding of its declaration',
        actual: reading.doubts.join('; '),
        evidence: [exchange.key],
      },
    );
  }
  return documents === 0
    ? notApplicable('No answer in XML could be read as a document.', { aspect })
    : passed(`All ${documents} answers in XML are what they declare.`, { aspect });
}

/** A body that is not read for safety may be well-formed or not. */
function claimOnRefused(answers: readonly Exchange[], aspect: Aspect): Claim | undefined {
  for (const exchange of answers) {
    const reading = readXml(exchange);
    if (reading?.kind === 'refused')
      return inconclusive(`The XML body of ${describeRequest(exchange)} ${reading.message}.`, {
        aspect,
        evidence: [exchange.key],
      });
  }
  return undefined;
}
