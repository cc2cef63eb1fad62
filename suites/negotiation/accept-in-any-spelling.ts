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
  title: 'a format is given however Accept spells it',
  proves:
    'The list is asked for in each documented format as the documents write it, in capitals, and in mixed letters beside another type, with blanks and weights as HTTP lets a client write them; what is served in the first spelling must be served in the others, and in the same format.',
  cannotSee: 'Formats that the target does not give to who asks for them as the documents do.',
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
      purpose: { to: 'see whether a format is given however Accept spells it', allows: [406] },
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
        notApplicable(
          `The target does not give ${type} to who asks for it, so its spelling decides nothing.`,
          {
            evidence: [usual.key],
          },
        ),
        aspects,
      );
    const claims = others.flatMap((other) => claimsOn(other, usual, type, facts.level));
    return worstOfEach(aspects, claims, inconclusive('Nothing was asked in another spelling.'));
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
    expected: `the list in ${type}, as Accept: ${type} gets it`,
    actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
  };
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return onEach(undecided, aspects);
  if (!isSuccess(exchange)) {
    const message = `Accept: ${accept} does not get the list, which Accept: ${type} gets.`;
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
        shouldFail(level, `Accept: ${accept} gets another format than Accept: ${type}.`, {
          ...grounds,
          aspect: format,
        }),
      ];
}
