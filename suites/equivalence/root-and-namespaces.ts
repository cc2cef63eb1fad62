import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import {
  broken,
  type Claim,
  failed,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { readXml } from '../../engine/codec/body.ts';
import { differOnlyByVersion, elementOf } from '../../engine/codec/from-xml.ts';
import { type Misplaced, misplacedNames } from '../../engine/codec/names.ts';
import { showName } from '../../engine/codec/xml.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import {
  askOffer,
  claimOnNoOffer,
  type FormatSubject,
  otherAnswers,
  xmlSubjects,
} from '../toolkit/formats.ts';
import { claimOnUnjudged } from '../toolkit/walk-claims.ts';

const rootElement = { relation: 'root' };
const namespaceVersion = { relation: 'namespace-version' };
const placedNames = { relation: 'namespaces' };

export default defineCheck({
  id: 'equivalence.root-and-namespaces',
  title: 'root, elements and attributes are in the documented namespaces',
  proves:
    'In every successful XML answer of the run, the root must be the documented element, and what the documents place in one namespace must not stand in another; prefixes mean nothing.',
  cannotSee: 'Elements and attributes of extensions, which have namespaces of their own.',
  confirm: 'once',
  subjects: xmlSubjects,
  ask: askOffer,
  aspects: () => [rootElement, namespaceVersion, placedNames],
  judge(offer, facts, subject) {
    const claims = otherAnswers(facts, subject).flatMap((exchange) => judgeBody(exchange, subject, facts));
    const none =
      claimOnNoOffer(offer, subject, facts) ?? inconclusive('No answer in XML came that could be read.');
    return worstOfEach([rootElement, namespaceVersion, placedNames], claims, claimOnUnjudged(claims, none));
  },
});

function judgeBody(exchange: Exchange, { shape, content }: FormatSubject, facts: Facts): readonly Claim[] {
  const reading = readXml(exchange);
  if (!shape.ok) return [broken(shape.problem.message)];
  const element = elementOf(shape.value);
  if (reading?.kind !== 'document' || element === undefined) return [];
  const { root } = reading;
  const where = describeRequest(exchange);
  const grounds = {
    evidence: [exchange.key],
    readings: content.grammar?.readings ?? [],
    expected: `the root ${showName(element)}`,
    actual: showName(root),
  };
  const otherVersion = differOnlyByVersion(root.namespace, element.namespace);
  if (root.name !== element.name || (root.namespace !== element.namespace && !otherVersion))
    return [
      failed(`The XML body of ${where} has another root, so a client does not find the list.`, {
        ...grounds,
        aspect: rootElement,
      }),
    ];
  const [misplaced, ...more] = misplacedNames(root, shape.value);
  return [
    passed('The root is the documented element.', { ...grounds, aspect: rootElement }),
    otherVersion
      ? shouldFail(facts.level, `The XML body of ${where} is in another version of its namespace.`, {
          ...grounds,
          aspect: namespaceVersion,
        })
      : passed('The root is in the documented namespace.', { ...grounds, aspect: namespaceVersion }),
    misplaced === undefined
      ? passed('Elements and attributes are in the documented namespaces.', {
          ...grounds,
          aspect: placedNames,
        })
      : failed(misplacedMessage(misplaced, where), {
          ...misplacedGrounds(misplaced, more.length, grounds),
          aspect: placedNames,
        }),
  ];
}

function misplacedMessage({ kind }: Misplaced, where: string): string {
  return `The XML body of ${where} has ${kind === 'element' ? 'elements' : 'attributes'} in another namespace than the documents, so a client does not find them.`;
}

function misplacedGrounds(
  misplaced: Misplaced,
  more: number,
  grounds: { readonly evidence: readonly string[]; readonly readings: readonly string[] },
) {
  return {
    evidence: grounds.evidence,
    readings: grounds.readings,
    expected: `the ${misplaced.kind} ${showName(misplaced.expected)} in ${misplaced.inside}`,
    actual: `${showName(misplaced.found)}${more > 0 ? `, and ${more} more` : ''}`,
  };
}
