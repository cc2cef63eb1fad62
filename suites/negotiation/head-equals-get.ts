import { describeAnswer, type Exchange, headerOf, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { mediaType } from '../../engine/base/media-type.ts';
import {
  type Claim,
  failed,
  type Grounds,
  inconclusive,
  type Level,
  notApplicable,
  passed,
  shouldFail,
} from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { onEach } from '../toolkit/claims.ts';
import { smallQuery } from '../toolkit/queries.ts';

const answered = { relation: 'answered' };
const sameStatus = { relation: 'same-status' };
const sameType = { header: 'content-type', relation: 'same-type' };
const aspects = [answered, sameStatus, sameType];

export default defineCheck({
  id: 'negotiation.head-equals-get',
  title: 'HEAD, if supported, returns the same status and type as GET',
  proves:
    'The list is requested by HEAD and by GET. If HEAD succeeds, the status and the media type must be the same. A target may refuse HEAD, which the documents do not mention.',
  cannotSee: 'Whether the Content-Length of HEAD is right, because the list may change in between.',
  subjects: ({ list }) => [{ name: '', aspect: { operation: list.id } }],
  aspects: () => aspects,
  *ask(scene) {
    const get = yield* askList(scene, smallQuery(scene));
    const purpose = { to: 'see that HEAD returns the same as GET', allows: [400, 403, 404, 405, 501] };
    return { get, head: yield* askList(scene, smallQuery(scene), { method: 'HEAD', purpose }) };
  },
  judge({ get, head }, facts) {
    const grounds = {
      evidence: [head.key, get.key],
      expected: `${describeAnswer(get)}, ${mediaType(get) ?? 'no media type'}`,
      actual: `${describeAnswer(head)}, ${mediaType(head) ?? 'no media type'}`,
    };
    const status = statusOf(head) ?? 0;
    const undecided = undecidedBy(head, grounds);
    if (undecided !== undefined) return onEach(undecided, aspects);
    if (status === 501 || (status >= 400 && status < 500))
      return onEach(
        notApplicable(`HEAD is refused with ${status}, which the documents allow.`, grounds),
        aspects,
      );
    const first =
      status >= 500
        ? failed('HEAD causes a server error.', { ...grounds, aspect: answered })
        : passed(`HEAD is answered with ${status}.`, { ...grounds, aspect: answered });
    if (!isSuccess(get) || !isSuccess(head))
      return [
        first,
        ...onEach(
          inconclusive('One of the two requests did not succeed, so they cannot be compared.', grounds),
          [sameStatus, sameType],
        ),
      ];
    return [first, ...compare(head, get, facts.level, grounds)];
  },
});

function compare(head: Exchange, get: Exchange, level: Level, grounds: Grounds): readonly Claim[] {
  const byStatus = { ...grounds, aspect: sameStatus };
  const byType = { ...grounds, aspect: sameType };
  return [
    statusOf(head) === statusOf(get)
      ? passed('HEAD has the status of GET.', byStatus)
      : shouldFail(level, 'HEAD has a different status than GET.', byStatus),
    headerOf(head, 'content-type') === undefined || mediaType(head) === mediaType(get)
      ? passed('HEAD and GET return the same media type.', byType)
      : shouldFail(level, 'HEAD returns a different media type than GET.', byType),
  ];
}
