import { describeRequest, type Exchange } from '../../engine/base/exchange.ts';
import {
  broken,
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { readXml } from '../../engine/codec/body.ts';
import { differOnlyByVersion, elementOf } from '../../engine/codec/from-xml.ts';
import { type Misplaced, misplacedNames } from '../../engine/codec/names.ts';
import type { Shape } from '../../engine/codec/shape.ts';
import { showName, type XmlName, type XmlNode } from '../../engine/codec/xml.ts';
import { defineCheck } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { seenWherever } from '../toolkit/claims.ts';
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

/** What may stand in a wrong namespace, by the relation of the claims on it. */
const placed = [
  {
    relation: 'namespaces',
    what: 'elements',
    isOne: ({ kind, expected }: Misplaced, root: XmlName) =>
      kind === 'element' && expected.namespace === root.namespace,
  },
  {
    relation: 'other-namespaces',
    what: 'elements',
    isOne: ({ kind, expected }: Misplaced, root: XmlName) =>
      kind === 'element' && expected.namespace !== root.namespace,
  },
  { relation: 'attributes', what: 'attributes', isOne: ({ kind }: Misplaced) => kind === 'attribute' },
] as const;

const aspects = [rootElement, namespaceVersion, ...placed.map(({ relation }) => ({ relation }))];

export default defineCheck({
  id: 'equivalence.root-and-namespaces',
  title: 'the root, elements, and attributes are in the documented namespaces',
  proves:
    'In every successful XML response of the run, the root must be the documented element. Elements and attributes that the documents place in one namespace must not be in another; prefixes do not matter.',
  cannotSee: 'Elements and attributes of extensions, which have their own namespaces.',
  confirm: 'once',
  subjects: xmlSubjects,
  ask: askOffer,
  aspects: () => aspects,
  judge(offer, facts, subject) {
    const claims = otherAnswers(facts, subject).flatMap((exchange) => judgeBody(exchange, subject, facts));
    const none =
      claimOnNoOffer(offer, subject, facts) ?? inconclusive('The run received no readable XML response.');
    return seenWherever(worstOfEach(aspects, claims, claimOnUnjudged(claims, none)), claims);
  },
});

function judgeBody(exchange: Exchange, { shape, content }: FormatSubject, facts: Facts): readonly Claim[] {
  const xmlBody = readXml(exchange);
  if (!shape.ok) return [broken(shape.problem.message)];
  const element = elementOf(shape.value);
  if (xmlBody?.kind !== 'document' || element === undefined) return [];
  const { root } = xmlBody;
  const where = describeRequest(exchange);
  const grounds = {
    evidence: [exchange.key],
    readings: content.grammar?.readings ?? [],
    expected: `the root ${showName(element)}`,
    actual: showName(root),
  };
  const otherVersion = differOnlyByVersion(root.namespace, element.namespace);
  if (root.name !== element.name)
    return [
      failed(`The XML body of ${where} has a different root element, so a client does not find the list.`, {
        ...grounds,
        aspect: rootElement,
      }),
    ];
  const rightName = passed('The root is the documented element.', { ...grounds, aspect: rootElement });
  if (root.namespace !== element.namespace && !otherVersion)
    return [
      rightName,
      failed(
        `The root of the XML body of ${where} is in a namespace other than the documented one, so a client does not find the list.`,
        { ...grounds, aspect: { relation: 'namespaces' } },
      ),
    ];
  return [
    rightName,
    otherVersion
      ? shouldFail(facts.level, `The XML body of ${where} uses another version of its namespace.`, {
          ...grounds,
          aspect: namespaceVersion,
        })
      : passed('The root is in the documented namespace.', { ...grounds, aspect: namespaceVersion }),
    ...judgeNames(root, shape.value, where, grounds),
  ];
}

/** The claims on names in wrong namespaces, one for each member that they lead to. */
function judgeNames(
  root: XmlNode,
  shape: Shape,
  where: string,
  { evidence, readings }: Required<Pick<Grounds, 'evidence' | 'readings'>>,
): readonly Claim[] {
  const all = misplacedNames(root, shape);
  return placed.flatMap(({ relation, what, isOne }) => {
    const byMember = new Map<string, Misplaced[]>();
    for (const misplaced of all.filter((one) => isOne(one, elementOf(shape) ?? root))) {
      const member = misplaced.path.join('.');
      byMember.set(member, [...(byMember.get(member) ?? []), misplaced]);
    }
    if (byMember.size === 0)
      return [
        passed(`The ${what} are in the documented namespaces.`, { aspect: { relation }, evidence, readings }),
      ];
    return [...byMember].map(([member, [first, ...more]]) =>
      failed(
        `The XML body of ${where} has ${what} in a namespace other than the documented one, so a client does not find them.`,
        {
          aspect: { relation, ...(member === '' ? {} : { member }) },
          evidence,
          readings,
          expected:
            first === undefined ? '' : `the ${first.kind} ${showName(first.expected)} in ${first.inside}`,
          actual:
            first === undefined
              ? ''
              : `${showName(first.found)}${more.length > 0 ? `, and ${more.length} more` : ''}`,
        },
      ),
    );
  });
}
