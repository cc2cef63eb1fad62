import type { Api, Format, Operation } from '../../engine/api/model.ts';
import { formatsOffered } from '../../engine/api/responses.ts';
import { ask } from '../../engine/base/asking.ts';
import {
  describeAnswer,
  describeRequest,
  type Exchange,
  headerOf,
  isSuccess,
  statusOf,
} from '../../engine/base/exchange.ts';
import { familyOf } from '../../engine/base/media-type.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  isFinding,
  notApplicable,
  passed,
  warned,
  worstClaim,
} from '../../engine/base/verdict.ts';
import { formatOf } from '../../engine/codec/body.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { acceptsOnly, answersOf, isDocumentedType, undecidedBy } from '../toolkit/answers.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import { emptyQuery, smallQuery } from '../toolkit/queries.ts';

interface FormatSubject extends Subject {
  readonly operation: Operation;
  readonly type: string;
  readonly format: Format;
}

/** Statuses that refuse a format. */
const formatRefusals = new Set([406, 415]);

const ofWhole = { relation: 'format' };
const ofBodies = { relation: 'other-format' };
const ofEmpty = { relation: 'format-of-an-empty-list' };

export default defineCheck({
  id: 'negotiation.accept-decides-the-format',
  title: 'the response is in the format that Accept asks for',
  proves:
    'The list, an empty list, and one entry are requested in each documented format by Accept. The Content-Type and the body must be of that format. The same holds for every other successful response of the run to a request that accepts only one format.',
  cannotSee: 'Whether the formats say the same, which the equivalence checks judge.',
  subjects: (api): readonly FormatSubject[] =>
    api.operations.flatMap((operation) => formatsOf(operation, api)),
  aspects: aspectsOf,
  *ask(scene, { operation, type }) {
    const headers = [['accept', type] as const];
    const purpose = { to: `see whether a client that accepts ${type} gets it`, allows: [406] };
    if (operation.collection === undefined) {
      const [item] = scene.before.items;
      const request = item === undefined ? undefined : itemRequest(scene, item.id, { headers });
      return { whole: request === undefined ? undefined : yield* ask(request, purpose), empty: undefined };
    }
    const query = emptyQuery(scene);
    const whole = yield* askList(scene, smallQuery(scene), { headers, purpose });
    return {
      whole,
      empty: query === undefined ? undefined : yield* askList(scene, query, { headers, purpose }),
    };
  },
  judge({ whole, empty }, facts, subject) {
    const first =
      whole === undefined
        ? inconclusive(`The list has no ${facts.api.noun.one} to request; the check needs one.`)
        : judgeAnswer(whole, facts, subject);
    const others = judgeOthers([whole, empty], facts, subject);
    const worst = worstClaim([first, ...others], first);
    const comesInOther = isFinding(worst.outcome) && othersThan([], subject, facts).length > 0;
    const claims = [{ ...worst, aspect: comesInOther ? ofBodies : ofWhole }];
    if (subject.operation.collection === undefined) return claims;
    const second =
      empty === undefined
        ? notApplicable('No query is known to return an empty list.')
        : first.outcome === 'passed'
          ? (refusedBesides(empty) ?? judgeAnswer(empty, facts, subject))
          : notApplicable(
              `The list is not available in ${subject.type}, so an empty list in it proves nothing.`,
            );
    return [...claims, { ...second, aspect: ofEmpty }];
  },
});

function formatsOf(operation: Operation, api: Api): readonly FormatSubject[] {
  return formatsOffered(operation).map(({ mediaType: type, format }) => ({
    name: operation === api.list ? type : `${operation.id}.${type}`,
    operation,
    type,
    format,
    readings: format.readings,
    aspect: { operation: operation.id, header: 'accept' },
  }));
}

function aspectsOf({ operation }: FormatSubject) {
  return [ofWhole, ofBodies, ...(operation.collection === undefined ? [] : [ofEmpty])];
}

/** The claim where a list that matches nothing is refused for another reason than its format, which checks of filters judge. */
function refusedBesides(exchange: Exchange): Claim | undefined {
  const status = statusOf(exchange) ?? 0;
  if (status < 400 || status >= 500 || formatRefusals.has(status)) return undefined;
  return notApplicable(`An empty list is refused with ${status}, so it has no format.`, {
    evidence: [exchange.key],
  });
}

/** The other answers of the run that come in another format, although they were asked for in this one. */
function othersThan(
  exchanges: readonly (Exchange | undefined)[],
  { operation, type: wanted }: FormatSubject,
  facts: Facts,
): readonly Exchange[] {
  return answersOf(operation, facts).filter((other) => {
    const format = formatOf(other);
    const isOther = (format === 'json' || format === 'xml') && format !== familyOf(wanted);
    return (
      isOther &&
      !exchanges.includes(other) &&
      other.request.credential === 'own' &&
      isSuccess(other) &&
      acceptsOnly(other, wanted)
    );
  });
}

/** A claim where other answers come in another format; a format that a target may lack is judged by one answer alone. */
function judgeOthers(
  judged: readonly (Exchange | undefined)[],
  facts: Facts,
  subject: FormatSubject,
): readonly Claim[] {
  const { type: wanted, format } = subject;
  const others = othersThan(judged, subject, facts);
  const [first] = others;
  if (first === undefined || (format.support === 'optional' && facts.level === 'standard')) return [];
  return [
    failed(`A client that accepts ${wanted} does not get every response in it.`, {
      expected: `every response in ${wanted}`,
      actual: `${describeRequest(first)} returned ${describeAnswer(first)}, Content-Type ${headerOf(first, 'content-type') ?? 'missing'}, ${formatOf(first).toUpperCase()} in the body`,
      evidence: others.map(({ key }) => key),
    }),
  ];
}

function judgeAnswer(exchange: Exchange, facts: Facts, subject: FormatSubject): Claim {
  const { type: wanted, format } = subject;
  const status = statusOf(exchange) ?? 0;
  const grounds = {
    evidence: [exchange.key],
    expected: `a response in ${wanted}`,
    actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
  };
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return undecided;
  if (status >= 500 && status !== 501)
    return failed(`A request that accepts ${wanted} causes a server error.`, grounds);
  const given = isSuccess(exchange) && isDocumentedType(exchange, [wanted]);
  if (given && formatOf(exchange) === familyOf(wanted))
    return passed(`A client that accepts ${wanted} gets it.`, grounds);
  if (given)
    return failed(`A client that accepts ${wanted} gets a body in another format under that name.`, grounds);
  const others = othersThan([exchange], subject, facts).map(({ key }) => key);
  const other = { ...grounds, seenIn: [exchange.key, ...others] };
  const optional = format.support === 'optional' && facts.level === 'standard';
  const offersOther = isSuccess(exchange) || status === 406 || status === 415 || status === 501;
  return optional && offersOther
    ? claimOnAbsence(wanted, format, grounds)
    : failed(`A client that accepts ${wanted} does not get a response in it.`, other);
}

/** The claim on a format that a reading lets a target lack. */
function claimOnAbsence(wanted: string, { absence }: Format, grounds: Grounds): Claim {
  return absence === 'accept'
    ? notApplicable(`The target does not offer ${wanted}, which a reading allows.`, grounds)
    : warned(`The target does not offer ${wanted}, which the documents show.`, grounds);
}
