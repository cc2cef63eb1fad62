import { jsonTypeOf } from '../../engine/api/responses.ts';
import type { Asking } from '../../engine/base/asking.ts';
import { describeRequest, type Exchange, headerOf, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, inconclusive, notApplicable, passed, shouldFail } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { defineCheck, wholeList } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isUninformative } from '../toolkit/answers.ts';
import { smallQuery } from '../toolkit/queries.ts';

const purpose: Purpose = { to: 'see that a response whose ETag is known is not sent again', allows: [304] };
const aspect = { header: 'if-none-match', status: 304 };

/** The list as it came first, then under the condition that its ETag has changed, then without a condition again. */
interface Seen {
  readonly first: Exchange;
  readonly conditional: Exchange | undefined;
  readonly asked: Exchange | undefined;
}

export default defineCheck({
  id: 'header.etag-honours-if-none-match',
  title: 'a response whose ETag the client already has is not sent again',
  proves:
    'If the list has an ETag, it is requested with that ETag in If-None-Match, which must get 304 (RFC 9110, section 13.1.2), and once more without it, to see that the ETag is still the same.',
  cannotSee: 'Whether the ETag changes when the list does; ETags of other addresses.',
  subjects: () => wholeList,
  aspects: () => [aspect],
  *ask(scene: Scene): Asking<Seen> {
    const query = smallQuery(scene);
    const first = yield* askList(scene, query);
    const tag = tagOf(first);
    if (statusOf(first) !== 200 || tag === undefined)
      return { first, conditional: undefined, asked: undefined };
    const headers = [
      ['accept', jsonTypeOf(scene.list)],
      ['if-none-match', tag],
    ] as const;
    const conditional = yield* askList(scene, query, { headers, purpose });
    return { first, conditional, asked: yield* askList(scene, query, { repetition: 31 }) };
  },
  judge: (seen, facts) => [judgeCondition(seen, facts)],
});

/** The ETag of an answer, where it has one in the form of RFC 9110, section 8.8.3. */
function tagOf(exchange: Exchange): string | undefined {
  const tag = headerOf(exchange, 'etag');
  return tag !== undefined && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(tag) ? tag : undefined;
}

function judgeCondition({ first, conditional, asked }: Seen, facts: Facts): Claim {
  const tag = tagOf(first);
  if (conditional === undefined || asked === undefined || tag === undefined)
    return notApplicable('The list had no ETag in this run.', { aspect, evidence: [first.key] });
  const evidence = [conditional.key, first.key, asked.key];
  if (isUninformative(conditional))
    return inconclusive('The request with If-None-Match got no response, or a temporary one.', {
      aspect,
      evidence,
    });
  if (statusOf(conditional) === 304)
    return passed('The known response is not sent again: 304.', { aspect, evidence });
  if (tagOf(asked) !== tag)
    return inconclusive('The ETag changed between two requests, so the response may have to be sent again.', {
      aspect,
      evidence,
    });
  return shouldFail(
    facts.level,
    'The target sends the list again to a client that already has it, although the ETag did not change.',
    {
      aspect,
      expected: 'status 304',
      actual: `${describeRequest(conditional)} with If-None-Match: ${tag} returned status ${statusOf(conditional)}`,
      evidence,
    },
  );
}
