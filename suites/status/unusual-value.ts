import type { Filter, Parameter } from '../../engine/api/model.ts';
import { drawWord } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, isSuccess, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf, readField } from '../../engine/kinds/index.ts';
import { type UnusualValue, unusualTexts, unusualValues } from '../../engine/kinds/unusual.ts';
import { askList } from '../../engine/list/ask.ts';
import { matches, operatorOf } from '../../engine/operators/index.ts';
import { parameterOf } from '../../engine/operators/wording.ts';
import { readPage } from '../../engine/paging/page.ts';
import { defineCheck, type Subject } from '../../engine/run/check.ts';
import type { Facts } from '../../engine/run/facts.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { relations } from '../toolkit/claims.ts';
import { capital, count, nameItems, withArticle } from '../toolkit/phrases.ts';

interface ParameterSubject extends Subject {
  readonly filter: Filter | undefined;
}

interface Asked extends UnusualValue {
  readonly exchange: Exchange;
}

/** A guard before a service may forbid what looks like an attack. */
const purpose: Purpose = { to: 'see that an unusual value causes no server error', allows: [400, 403] };
const [noServerError, findsNothing] = [{ relation: 'no-server-error' }, { relation: 'finds-nothing' }];

export default defineCheck({
  id: 'status.unusual-value',
  title: 'a value with unusual characters causes no server error',
  proves:
    'The list is requested by values that no entry has: letters of several scripts, characters beyond the Basic Multilingual Plane, markup characters, U+0000, a byte that is not UTF-8, 256 letters, an empty value, and, for names, texts that programming languages treat as nothing, whatever the list shows. Numbers and times also get the largest value, and times get some before 1970 and a leap second. A refusal is accepted; a server error is not. An unusual name must return nothing.',
  cannotSee: 'Other characters; several such parameters together.',
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
      ...(filter !== undefined && isNaming(filter) ? judgeFound(one, name, filter, facts) : []),
    ]);
    const undecided = inconclusive('No such value got a conclusive response.');
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
    ...(line?.below ?? []).map((value) => ({ value, what: `a value before those of all entries, ${value}` })),
    ...(line?.rare ?? []).map((value) => ({ value, what: `a value that few services receive, ${value}` })),
  ];
}

function judgeAnswer({ what, exchange }: Asked, name: string): Claim {
  const grounds = { aspect: noServerError, evidence: [exchange.key] };
  const status = statusOf(exchange);
  if (status === undefined || isTemporary(exchange))
    return inconclusive(
      `${capital(withArticle(name))} with ${what} got no conclusive response: ${describeAnswer(exchange)}.`,
      grounds,
    );
  return status >= 500
    ? failed(`${capital(withArticle(name))} with ${what} causes a server error: ${status}.`, {
        ...grounds,
        expected: 'a response below 500',
        actual: describeAnswer(exchange),
      })
    : passed(`${capital(withArticle(name))} with ${what} gets ${status}.`, grounds);
}

/**
 * Whether anything came for a text that nothing has; an empty one may count as none. A few of the texts may be what an entry is called,
 * or what a server shows for an entry that has no such value.
 */
function judgeFound(
  { value, what, exchange }: Asked,
  name: string,
  filter: Filter,
  facts: Facts,
): readonly Claim[] {
  if (value === '' || !isSuccess(exchange)) return [];
  const grounds = { aspect: findsNothing, evidence: [exchange.key] };
  const page = readPage(exchange, facts.list.collection);
  if (page === undefined) return [inconclusive('The response is not a page of the list.', grounds)];
  const wrong = page.items.filter(
    (item) =>
      readField(item.value, filter) !== undefined && matches(filter, value, item, facts.level) === 'no',
  );
  return [
    wrong.length > 0
      ? failed(
          `${capital(withArticle(name))} with ${what} returns ${count(wrong.length, facts.api)} without it.`,
          {
            ...grounds,
            expected: 'an empty list',
            actual: nameItems(wrong),
          },
        )
      : passed(`${capital(withArticle(name))} with ${what} returns nothing.`, grounds),
  ];
}
