import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { type Claim, failed, inconclusive, passed } from '../../engine/base/verdict.ts';
import { lookOf, readXml } from '../../engine/codec/body.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { askOffer, claimOnNoOffer, otherAnswers, xmlSubjects } from '../toolkit/formats.ts';

export default defineCheck({
  id: 'equivalence.xml-is-well-formed',
  title: 'every XML body is well-formed and in the encoding that it declares',
  proves:
    'Every successful answer of the run that was asked for as XML is parsed by libxml2 from its bytes, with namespaces and encodings, without fetching anything.',
  cannotSee: 'Bodies with a document type, which are not read for safety.',
  confirm: 'once',
  subjects: xmlSubjects,
  *ask(scene, subject) {
    return yield* askOffer(scene, subject);
  },
  judge(offer, facts, subject) {
    const answers = otherAnswers(facts, subject).filter(
      (exchange) => lookOf(exchange) === 'xml' || familyOf(mediaType(exchange)) === 'xml',
    );
    const wrong = answers.map(claimOnBody).filter((verdict) => verdict !== undefined);
    const worst = wrong.find(({ outcome }) => outcome === 'failed') ?? wrong[0];
    if (worst !== undefined) return worst;
    return (
      claimOnNoOffer(offer, subject, facts) ??
      (answers.length === 0
        ? inconclusive('No answer in XML came that could be parsed.')
        : passed(`All ${answers.length} answers in XML are well-formed.`))
    );
  },
});

function claimOnBody(exchange: Exchange): Claim | undefined {
  const reading = readXml(exchange);
  const where = describeRequest(exchange);
  const evidence = [exchange.key];
  if (reading === undefined || (reading.kind === 'document' && reading.doubts.length === 0)) return undefined;
  if (reading.kind === 'refused')
    return inconclusive(`The XML body of ${where} ${reading.message}.`, { evidence });
  if (reading.kind === 'document')
    return failed(`The XML body of ${where} is not what it declares, so clients may misread it.`, {
      expected: 'XML in the version and encoding of its declaration',
      actual: reading.doubts.join('; '),
      evidence,
    });
  return failed(`The body of ${where} is no well-formed XML, so no client can read it.`, {
    expected: 'a well-formed document of one root element',
    actual: `line ${reading.line}: ${reading.message}`,
    evidence,
  });
}
