import type { Api } from '../../engine/api/model.ts';
import { ask } from '../../engine/base/asking.ts';
import { drawWord } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { type UnusualValue, unusualTexts } from '../../engine/kinds/unusual.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { relations } from '../toolkit/claims.ts';
import { canReadItems, itemRequest } from '../toolkit/item-sample.ts';
import { showsNothing } from '../toolkit/missing-entry.ts';

interface Asked extends UnusualValue {
  readonly exchange: Exchange;
}

const judged = relations('no-server-error', 'not-served');
const [noServerError, notServed] = [{ relation: 'no-server-error' }, { relation: 'not-served' }];

export default defineCheck({
  id: 'status.unusual-id',
  title: 'an id with unusual characters causes no server error',
  proves:
    'One entry is requested by ids that no entry has: letters of several scripts, characters beyond the Basic Multilingual Plane, markup characters, U+0000, a byte that is not UTF-8, 256 letters, and nineteen and twenty digits. Each must be refused without a server error.',
  cannotSee: 'Which refusal is right for such an id, which status.missing-item judges.',
  subjects: (api: Api): readonly Subject[] =>
    canReadItems(api)
      ? [{ name: '', ...(api.item === undefined ? {} : { aspect: { operation: api.item.id } }) }]
      : [],
  aspects: () => judged,
  *ask(scene) {
    const asked: Asked[] = [];
    for (const unusual of idsFor(scene.seed)) {
      const request = itemRequest(scene, unusual.value);
      const purpose = { to: 'see that an unusual id causes no server error', allows: [400, 403, 404] };
      if (request !== undefined) asked.push({ ...unusual, exchange: yield* ask(request, purpose) });
    }
    return asked;
  },
  judge: (asked, facts) =>
    worstOfEach(
      judged,
      asked.flatMap(judgeAnswer),
      inconclusive(
        `The list has no ${facts.api.noun.one} whose link shows the address of an entry; the check needs one.`,
      ),
    ),
});

function idsFor(seed: number): readonly UnusualValue[] {
  return [
    // Without an id the address is that of the list, to some servers.
    ...unusualTexts(drawWord(seed, 'unusual id')).filter(({ value }) => value !== ''),
    ...['9223372036854775808', '99999999999999999999'].map((value) => ({
      value,
      what: `${value.length} digits`,
    })),
  ];
}

function judgeAnswer({ what, exchange }: Asked): readonly Claim[] {
  const evidence = [exchange.key];
  const status = statusOf(exchange);
  if (status === undefined || isTemporary(exchange))
    return judged.map((aspect) =>
      inconclusive(`An id with ${what} got no conclusive response: ${describeAnswer(exchange)}.`, {
        aspect,
        evidence,
      }),
    );
  const actual = describeAnswer(exchange);
  return [
    status >= 500
      ? failed(`An id with ${what} causes a server error: ${status}.`, {
          aspect: noServerError,
          evidence,
          expected: 'a response below 500',
          actual,
        })
      : passed(`An id with ${what} gets ${status}.`, { aspect: noServerError, evidence }),
    isSuccess(exchange) && !showsNothing(exchange)
      ? failed(`An id with ${what}, which no entry has, is served.`, {
          aspect: notServed,
          evidence,
          expected: 'a refusal',
          actual,
        })
      : passed(`An id with ${what} is not served.`, { aspect: notServed, evidence }),
  ];
}
