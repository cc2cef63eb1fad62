import type { Operation } from '../../engine/api/model.ts';
import { jsonTypeOf } from '../../engine/api/responses.ts';
import { type Asking, ask } from '../../engine/base/asking.ts';
import { describeAnswer, type Exchange, isSuccess } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, notApplicable, passed } from '../../engine/base/verdict.ts';
import { askList } from '../../engine/list/ask.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { undecidedBy } from '../toolkit/answers.ts';
import { itemRequest } from '../toolkit/item-sample.ts';
import { smallQuery } from '../toolkit/queries.ts';

interface TypeSubject extends Subject {
  readonly operation: Operation;
  readonly type: string;
}

const plain = { relation: 'served' };
const withCharset = { relation: 'served-with-charset' };

export default defineCheck({
  id: 'negotiation.documented-request-type-is-accepted',
  title: 'a request with the documented Content-Type is served',
  proves:
    'The list and one entry are requested with the Content-Type that the documents show on a request without a body. If the documents refuse other types, the type is also sent with a charset parameter, which does not change the type; a refusal of that is a warning at level standard.',
  cannotSee: 'Other media types.',
  subjects: (api): readonly TypeSubject[] =>
    api.operations.flatMap((operation) =>
      operation.requestTypes.map((type) => ({
        name: operation === api.list ? type : `${operation.id}.${type}`,
        operation,
        type,
        aspect: { operation: operation.id, header: 'content-type' },
      })),
    ),
  aspects: () => [plain, withCharset],
  *ask(scene, { operation, type }) {
    const shown = yield* askWithType(scene, operation, type);
    return {
      shown,
      charset:
        operation.foreignRequestTypes.length > 0
          ? yield* askWithType(scene, operation, `${type}; charset=UTF-8`)
          : undefined,
    };
  },
  judge({ shown, charset }, facts, { operation, type }) {
    if (shown === undefined) {
      const missing = `The list has no ${facts.api.noun.one} to request; the check needs one.`;
      return [inconclusive(missing, { aspect: plain }), inconclusive(missing, { aspect: withCharset })];
    }
    const first = judgeAnswer(shown, operation, facts, `A request with Content-Type ${type}`);
    const second =
      charset === undefined
        ? notApplicable('The documents do not say that any Content-Type is refused.')
        : judgeAnswer(charset, operation, facts, `A request with Content-Type ${type} and a charset`);
    const isSofter = second.outcome === 'failed' && facts.level === 'standard';
    return [
      { ...first, aspect: plain },
      { ...second, aspect: withCharset, outcome: isSofter ? 'warned' : second.outcome },
    ];
  },
});

function* askWithType(scene: Scene, operation: Operation, type: string): Asking<Exchange | undefined> {
  const headers = [
    ['accept', jsonTypeOf(operation)],
    ['content-type', type],
  ] as const;
  const purpose = { to: `see that a request with Content-Type ${type} is served`, allows: [] };
  if (operation.collection !== undefined)
    return yield* askList(scene, smallQuery(scene), { headers, purpose });
  const [item] = scene.before.items;
  const request = item === undefined ? undefined : itemRequest(scene, item.id, { headers });
  return request === undefined ? undefined : yield* ask(request, purpose);
}

function judgeAnswer(exchange: Exchange, operation: Operation, facts: Facts, what: string): Claim {
  const grounds = {
    evidence: [exchange.key],
    expected: operation.collection === undefined ? `the ${facts.api.noun.one}` : 'a page of the list',
    actual: describeAnswer(exchange),
  };
  const undecided = undecidedBy(exchange, grounds);
  if (undecided !== undefined) return undecided;
  const served =
    operation.collection === undefined
      ? isSuccess(exchange)
      : readPage(exchange, operation.collection) !== undefined;
  return served ? passed(`${what} is served.`, grounds) : failed(`${what} is not served.`, grounds);
}
