import type { Filter, Parameter } from '../../engine/api/model.ts';
import { drawWord } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { type UnusualValue, unusualTexts, unusualValues } from '../../engine/kinds/unusual.ts';
import { askList } from '../../engine/list/ask.ts';
import { operatorOf } from '../../engine/operators/index.ts';
import { parameterOf } from '../../engine/operators/wording.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { relations } from '../toolkit/claims.ts';
import { count, nameItems } from '../toolkit/phrases.ts';

interface ParameterSubject extends Subject {
  readonly filter: Filter | undefined;
}

interface Asked extends UnusualValue {
  readonly exchange: Exchange;
}

/** A guard before a service may forbid what looks like an attack. */
const purpose: Purpose = { to: 'see that an unusual value makes nothing fail', allows: [400, 403] };
const [noServerError, findsNothing] = [{ relation: 'no-server-error' }, { relation: 'finds-nothing' }];

export default defineCheck({
  id: 'status.unusual-value',
  title: 'a value with unusual characters makes nothing fail',
  proves:
    'The list is asked for by values that no entry has: with letters of several scripts, signs beyond the Basic Multilingual Plane, signs of markup, U+0000, a byte that is no UTF-8, 256 letters, and none, whatever the list shows; of numbers and times also by the greatest, and of times by some before 1970 and a leap second. A refusal will do; a server error will not, and a name of that kind finds nothing.',
  cannotSee: 'Other characters; several such parameters at once.',
  subjects: ({ list }): readonly ParameterSubject[] =>
    list.parameters
      // One of several filters of a parameter is that parameter in other words.
      .filter(
        ({ name, place, filter }) =>
          place === 'query' && (filter === undefined || parameterOf(name, filter) === name),
      )
      .map(({ name, filter }) => ({ name, filter, aspect: { operation: list.id, parameter: name } })),
  aspects: ({ filter }) => (isNaming(filter) ? [noServerError, findsNothing] : [noServerError]),
  *ask(scene, { name, filter }) {
    const asked: Asked[] = [];
    for (const unusual of valuesFor({ name, filter }, scene.seed))
      asked.push({ ...unusual, exchange: yield* askList(scene, [[name, unusual.value]], { purpose }) });
    return asked;
  },
  judge(asked, facts, { name, filter }) {
    const claims = asked.flatMap((one) => [
      judgeAnswer(one, name),
      ...(isNaming(filter) ? judgeFound(one, name, facts) : []),
    ]);
    const undecided = inconclusive('No such value got an answer that decides.');
    return worstOfEach(
      isNaming(filter) ? relations('no-server-error', 'finds-nothing') : [noServerError],
      claims,
      undecided,
    );
  },
});

/** Whether a filter compares free text, so that such a value is one like any other. */
function isNaming(filter: Filter | undefined): boolean {
  return (
    filter !== undefined &&
    filter.wording === undefined &&
    operatorOf(filter).isEquality &&
    kindOf(filter).isFreeText
  );
}

function valuesFor(
  { name, filter }: Pick<Parameter, 'name' | 'filter'>,
  seed: number,
): readonly UnusualValue[] {
  const word = drawWord(seed, `unusual ${name}`);
  const line = filter === undefined ? undefined : kindOf(filter).line;
  return [
    ...(isNaming(filter) ? unusualTexts(word) : unusualValues(word)),
    ...(line?.farthest ?? []).map((value) => ({ value, what: `as many digits as ${value}` })),
    ...(line?.below ?? []).map((value) => ({ value, what: `a place before that of others, ${value}` })),
    ...(line?.rare ?? []).map((value) => ({ value, what: `what few services meet, ${value}` })),
  ];
}

function judgeAnswer({ what, exchange }: Asked, name: string): Claim {
  const grounds = { aspect: noServerError, evidence: [exchange.key] };
  const status = statusOf(exchange);
  if (status === undefined || isTemporary(exchange))
    return inconclusive(
      `A ${name} with ${what} got no answer that decides: ${describeAnswer(exchange)}.`,
      grounds,
    );
  return status >= 500
    ? failed(`A ${name} with ${what} makes the target fail with ${status}.`, {
        ...grounds,
        expected: 'an answer below 500',
        actual: describeAnswer(exchange),
      })
    : passed(`A ${name} with ${what} gets ${status}.`, grounds);
}

/** Whether anything came for a text that nothing has; an empty one may count as none. */
function judgeFound({ value, what, exchange }: Asked, name: string, facts: Facts): readonly Claim[] {
  if (value === '' || !isSuccess(exchange)) return [];
  const grounds = { aspect: findsNothing, evidence: [exchange.key] };
  const page = readPage(exchange, facts.list.collection);
  if (page === undefined) return [inconclusive('The answer is no page of the list.', grounds)];
  return [
    page.items.length > 0
      ? failed(`A ${name} with ${what}, which nothing has, brings ${count(page.items.length, facts.api)}.`, {
          ...grounds,
          expected: 'an empty list',
          actual: nameItems(page.items),
        })
      : passed(`A ${name} with ${what} finds nothing.`, grounds),
  ];
}
