import type { Aspect } from '../../engine/base/aspect.ts';
import { describeRequest, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { valuesOf } from '../../engine/base/header-fields.ts';
import { familyOf, mediaType } from '../../engine/base/media-type.ts';
import { all } from '../../engine/base/plural.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { formatOf, readXml } from '../../engine/codec/body.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { answersOf } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import {
  askOffer,
  claimOnNoOffer,
  type FormatSubject,
  otherAnswers,
  xmlSubjects,
} from '../toolkit/formats.ts';

const wellFormed = { relation: 'well-formed' };
const asDeclared = { relation: 'as-declared' };

export default defineCheck({
  id: 'equivalence.xml-is-well-formed',
  title: 'every XML body is well-formed and in the encoding that it declares',
  proves:
    'The bytes of every successful response to a request for XML are parsed by libxml2, with namespaces and encodings, without fetching anything.',
  cannotSee: 'Bodies with a document type declaration, which are not parsed for safety.',
  confirm: 'once',
  subjects: xmlSubjects,
  aspects: () => [wellFormed, asDeclared],
  ask: askOffer,
  judge(offer, facts, subject) {
    const answers = answersInXml(facts, subject);
    if (answers.length === 0) {
      const none =
        claimOnNoOffer(offer, subject, facts) ??
        inconclusive('The run received no XML response that could be parsed.');
      return onEach(none, [wellFormed, asDeclared]);
    }
    return [judgeForm(answers), judgeDeclaration(answers)];
  },
});

/** The successful answers of the run that were asked for in XML, or among other formats in XML, and say or seem to be that. */
function answersInXml(facts: Facts, subject: FormatSubject): readonly Exchange[] {
  const weighed = answersOf(facts.list, facts).filter(
    (exchange) => isSuccess(exchange) && accepts(exchange, subject.content.mediaType),
  );
  return [...new Set([...otherAnswers(facts, subject), ...weighed])].filter(
    (exchange) => formatOf(exchange) === 'xml' || familyOf(mediaType(exchange)) === 'xml',
  );
}

function accepts({ request }: Exchange, type: string): boolean {
  return valuesOf(request.headers, 'accept').some((value) => value.includes(type));
}

function judgeForm(answers: readonly Exchange[]): Claim {
  const aspect = wellFormed;
  const wrong = answers.flatMap((exchange) => {
    const xmlBody = readXml(exchange);
    return xmlBody?.kind === 'ill-formed' && !xmlBody.ofEncoding ? [{ exchange, xmlBody }] : [];
  });
  const [first] = wrong;
  if (first !== undefined) {
    return failed(
      `The body of ${describeRequest(first.exchange)} is not well-formed XML, so a client cannot read it.`,
      {
        aspect,
        expected: 'a well-formed document with one root element',
        actual: `line ${first.xmlBody.line}: ${first.xmlBody.message}`,
        evidence: wrong.map(({ exchange }) => exchange.key),
      },
    );
  }
  return (
    claimOnUnread(answers, aspect) ??
    passed(`${all(answers.length, 'XML response is', 'XML responses are')} well-formed.`, { aspect })
  );
}

function judgeDeclaration(answers: readonly Exchange[]): Claim {
  const aspect = asDeclared;
  const documents = answers.flatMap((exchange) => {
    const xmlBody = readXml(exchange);
    if (xmlBody === undefined || xmlBody.kind === 'refused') return [];
    if (xmlBody.kind === 'ill-formed' && !xmlBody.ofEncoding) return [];
    const doubts = xmlBody.kind === 'document' ? xmlBody.doubts : [xmlBody.message];
    return [{ exchange, doubts }];
  });
  const doubted = documents.filter(({ doubts }) => doubts.length > 0);
  const [first] = doubted;
  if (first !== undefined) {
    return failed(
      `The XML body of ${describeRequest(first.exchange)} does not match its XML declaration, so clients may misread it.`,
      {
        aspect,
        expected: 'XML in the declared version and encoding',
        actual: first.doubts.join('; '),
        evidence: doubted.map(({ exchange }) => exchange.key),
      },
    );
  }
  return documents.length === 0
    ? notApplicable('No XML response could be read as a document.', { aspect })
    : passed(
        `${all(documents.length, 'XML response matches its', 'XML responses match their')} XML declaration.`,
        { aspect },
      );
}

/** A body that is not read for safety, or in no encoding that can be read, may be well-formed or not. */
function claimOnUnread(answers: readonly Exchange[], aspect: Aspect): Claim | undefined {
  for (const exchange of answers) {
    const xmlBody = readXml(exchange);
    if (xmlBody?.kind === 'ill-formed')
      return inconclusive(`The XML body of ${describeRequest(exchange)} could not be decoded.`, {
        aspect,
        evidence: [exchange.key],
      });
    if (xmlBody?.kind === 'refused')
      return inconclusive(`The XML body of ${describeRequest(exchange)} ${xmlBody.message}.`, {
        aspect,
        evidence: [exchange.key],
      });
  }
  return undefined;
}
