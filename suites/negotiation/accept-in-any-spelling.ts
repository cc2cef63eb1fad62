import type { Api } from '../../engine/api/model.ts';
import { formatsOffered } from '../../engine/api/responses.ts';
import { describeAnswer, type Exchange, headerOf, isSuccess } from '../../engine/base/exchange.ts';
import {
  type Claim,
  failed,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
  worstOfEach,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { isDocumentedType, undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

interface SpellingSubject extends Subject {
  readonly type: string;
  readonly spellings: readonly string[];
}

/** The answer to one way of writing a format. */
interface Spelt {
  readonly accept: string;
  readonly exchange: Exchange;
}

const served = { relation: 'served' };
const format = { relation: 'format' };
const aspects = [served, format];

export default defineCheck({
  id: 'negotiation.accept-in-any-spelling',
  title: 'the format is the same for every spelling of Accept',
  proves:
    'The list is requested in each documented format in the documented spelling, in uppercase, and in mixed case next to another type, with spaces and weights as HTTP allows. If the documented spelling is served, the others must be served in the same format.',
  cannotSee: 'Formats that the target does not return for the documented spelling.',
  subjects: ({ list }: Api): readonly SpellingSubject[] =>
    formatsOffered(list).map(({ mediaType: type }) => ({
      name: type,
      type,
      spellings: [type.toUpperCase(), `Text/Html;Q=0.3,${capitalised(type)} ;q=1.000`],
      aspect: { operation: list.id, header: 'accept' },
    })),
  aspects: () => aspects,
  *ask(scene, { type, spellings }) {
    const asFor = (accept: string) => ({
      headers: [['accept', accept] as const],
      purpose: { to: 'see whether the spelling of Accept changes the format', allows: [406] },
    });
    const usual = yield* askList(scene, smallQuery(scene), asFor(type));
    const others: Spelt[] = [];
    for (const accept of spellings)
      others.push({ accept, exchange: yield* askList(scene, smallQuery(scene), asFor(accept)) });
    return { usual, others };
  },
  judge({ usual, others }, facts, { type }) {
    const first = undecidedBy(usual, { evidence: [usual.key] });
    if (first !== undefined) return onEach(first, aspects);
    if (!isSuccess(usual) || !isDocumentedType(usual, [type]))
      return onEach(
        notApplicable(`The target does not return ${type} on request, so the spelling proves nothing.`, {
          evidence: [usual.key],
        }),
        aspects,
      );
    const claims = others.flatMap((other) => claimsOn(other, usual, type, facts.level));
    return worstOfEach(aspects, claims, inconclusive('No other spelling was requested.'));
  },
});

/** A media type with capitals at the beginning of its words. */
function capitalised(type: string): string {
  return type.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

/** Types are compared without regard to case; HTTP lets a target disregard the preference, and refuse only what it does not have. */
function claimsOn(
  { accept, exchange }: Spelt,
  usual: Exchange,
  type: string,
  level: Level,
): readonly Claim[] {
  const grounds = {
    evidence: [exchange.key, usual.key],
    expected: `the list in ${type}, as for Accept: ${type}`,
    actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
  };
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return onEach(undecided, aspects);
  if (!isSuccess(exchange)) {
    const message = `Accept: ${accept} does not get the list, but Accept: ${type} does.`;
    return [
      failed(message, { ...grounds, aspect: served }),
      notApplicable(message, { ...grounds, aspect: format }),
    ];
  }
  const first = passed(`Accept: ${accept} gets the list.`, { ...grounds, aspect: served });
  return isDocumentedType(exchange, [type])
    ? [first, passed(`Accept: ${accept} gets ${type}.`, { ...grounds, aspect: format })]
    : [
        first,
        shouldFail(level, `Accept: ${accept} gets a different format than Accept: ${type}.`, {
          ...grounds,
          aspect: format,
        }),
      ];
}
