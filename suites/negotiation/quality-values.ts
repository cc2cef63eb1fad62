import type { Api } from '../../engine/api/model.ts';
import { formatsOffered } from '../../engine/api/responses.ts';
import { describeAnswer, type Exchange, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import {
  type Claim,
  failed,
  type Grounds,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { documentedTypes, isDocumentedType, isTrulyTyped, undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

interface PreferenceSubject extends Subject {
  readonly accept: string;
  readonly preferred: string;
  readonly documented: readonly string[];
}

const served = { relation: 'served' };
const named = { relation: 'named-truly' };
const preference = { relation: 'preferred-format' };
const aspects = [served, named, preference];

export default defineCheck({
  id: 'negotiation.quality-values',
  title: 'the target returns the preferred one of several formats',
  proves:
    'The list is requested with an Accept header that gives several formats different weights, once with each documented format as the preferred one.',
  cannotSee: 'Weights that are close together.',
  subjects,
  aspects: () => aspects,
  *ask(scene, { accept }) {
    const purpose = { to: 'see which of several formats is returned', allows: [406] };
    return yield* askList(scene, smallQuery(scene), { headers: [['accept', accept]], purpose });
  },
  judge(exchange, facts, subject) {
    const { accept, preferred } = subject;
    const grounds = {
      evidence: [exchange.key],
      expected: `the list in ${preferred}`,
      actual: `${describeAnswer(exchange)}, Content-Type ${headerOf(exchange, 'content-type') ?? 'missing'}`,
    };
    const undecided = undecidedBy(exchange, grounds);
    if (undecided !== undefined) return onEach(undecided, aspects);
    if (!isSuccess(exchange)) {
      const message =
        (statusOf(exchange) ?? 0) >= 500
          ? `Accept: ${accept} causes a server error.`
          : `Accept: ${accept} does not get the list.`;
      return [
        failed(message, { ...grounds, aspect: served }),
        ...onEach(notApplicable(message, grounds), [named, preference]),
      ];
    }
    const first = passed(`Accept: ${accept} gets the list.`, { ...grounds, aspect: served });
    if (!isTrulyTyped(exchange)) {
      const message = `Accept: ${accept} gets a body whose Content-Type does not match.`;
      return [
        first,
        shouldFail(facts.level, message, { ...grounds, aspect: named }),
        notApplicable(message, { ...grounds, aspect: preference }),
      ];
    }
    return [
      first,
      passed(`Accept: ${accept} gets the list with the matching Content-Type.`, {
        ...grounds,
        aspect: named,
      }),
      judgePreference(exchange, subject, facts.level, { ...grounds, aspect: preference }),
    ];
  },
});

/** HTTP lets a target disregard the preference, which is no more than a warning at level standard. */
function judgePreference(
  exchange: Exchange,
  { accept, preferred, documented }: PreferenceSubject,
  level: Level,
  grounds: Grounds,
): Claim {
  const type = mediaType(exchange);
  if (isDocumentedType(exchange, [preferred])) return passed(`Accept: ${accept} gets ${type}.`, grounds);
  if (!isDocumentedType(exchange, documented))
    return shouldFail(level, `Accept: ${accept} gets ${type}, which is not documented.`, grounds);
  return shouldFail(level, `Accept: ${accept} gets ${type}, which has a lower weight.`, grounds);
}

function subjects({ list }: Api): readonly PreferenceSubject[] {
  const documented = documentedTypes(list);
  const offered = formatsOffered(list).map(({ mediaType: type }) => type);
  return offered.map((preferred) => {
    const others = ['text/html', ...offered.filter((type) => type !== preferred)];
    const less = others.map((type, index) => `${type};q=0.${Math.min(8, 2 + index)}`);
    // The preferred one stands last, so that taking the first is not enough.
    const accept = [...less, `${preferred};q=0.9`].join(', ');
    return {
      name: preferred,
      preferred,
      documented,
      accept,
      aspect: { operation: list.id, header: 'accept' },
    };
  });
}
