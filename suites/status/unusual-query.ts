import type { Api } from '../../engine/api/model.ts';
import { drawWord } from '../../engine/base/draw.ts';
import { describeAnswer, type Exchange, type Query, statusOf } from '../../engine/base/exchange.ts';
import type { Purpose } from '../../engine/base/purpose.ts';
import { type Claim, failed, inconclusive, passed, worstOfEach } from '../../engine/base/verdict.ts';
import { kindOf } from '../../engine/kinds/index.ts';
import { askList } from '../../engine/list/ask.ts';
import { takenSize } from '../../engine/list/page-sizes.ts';
import type { Scene } from '../../engine/list/scene.ts';
import { pagingOf } from '../../engine/paging/index.ts';
import { defineCheck } from '../../engine/run/check.ts';
import { isTemporary } from '../toolkit/answers.ts';
import { filtersThatFind } from '../toolkit/entry-lists.ts';
import { filterSubjects } from '../toolkit/filters.ts';

/** A query of a form that few clients send. */
interface UnusualQuery {
  readonly query: Query;
  /** To complete "a query with …". */
  readonly what: string;
}

interface Asked extends UnusualQuery {
  readonly exchange: Exchange;
}

/** How a query may be refused, be it by a guard before the service, or because the address is too long. */
const purpose: Purpose = {
  to: 'see that an unusual query causes no server error',
  allows: [400, 403, 413, 414],
};
const aspect = { relation: 'no-server-error' };

/** Longer than any name, and short enough for every address. */
const longText = 4_000;

/** Entries that are looked at for values. */
const mostLookedAt = 100;

export default defineCheck({
  id: 'status.unusual-query',
  title: 'an unusual query causes no server error',
  proves:
    'The list is requested with every parameter repeated, with two valid values; with parameter names in brackets, as some libraries send several values; with a value without a name; and with a value of 4,000 letters. A refusal is accepted; a server error is not.',
  cannotSee: 'Other forms; which of the parameters causes an error.',
  subjects: (api) => (hasParameters(api) ? [{ name: '', aspect: { operation: api.list.id } }] : []),
  aspects: () => [aspect],
  *ask(scene) {
    const asked: Asked[] = [];
    for (const unusual of unusualQueries(scene))
      if (unusual.query.length > 0)
        asked.push({ ...unusual, exchange: yield* askList(scene, unusual.query, { purpose }) });
    return asked;
  },
  judge: (asked) =>
    worstOfEach([aspect], asked.map(judgeAnswer), inconclusive('No such query got a conclusive response.')),
});

/** Whether there are parameters of which an unusual query could be made. */
function hasParameters(api: Api): boolean {
  const paging = pagingOf(api.list);
  return paging?.size !== undefined || paging?.marker !== undefined || filterSubjects(api).length > 0;
}

function unusualQueries(scene: Scene): readonly UnusualQuery[] {
  const filters = filterSubjects(scene.api, ({ wording }) => wording === undefined);
  // A text can be anything, so nothing but the form of the query is unusual.
  const texts = filters.filter(({ filter }) => kindOf(filter).isFreeText);
  const [first, second = first] = [...texts, ...filters.filter((one) => !texts.includes(one))].map(
    ({ name }) => name,
  );
  const word = drawWord(scene.seed, 'unusual query');
  if (first === undefined || second === undefined)
    return [{ query: givenTwice(scene), what: 'every parameter repeated' }];
  return [
    { query: givenTwice(scene), what: 'every parameter repeated' },
    {
      query: [
        [`${first}[]`, word],
        [`${second}[${word}]`, word],
        ['', ''],
      ],
      what: 'names in brackets',
    },
    { query: [[first, word.padEnd(longText, 'x')]], what: `a value of ${longText} letters` },
  ];
}

/** Sizes and filters, each with the values of two entries that differ in it, where there are two. */
function givenTwice(scene: Scene): Query {
  const items = scene.before.items.slice(0, mostLookedAt);
  const paging = pagingOf(scene.list);
  const found = items.flatMap((item) => filtersThatFind(scene, item));
  const names = new Set(found.map(({ name }) => name));
  const valuesOf = (name: string): readonly string[] => [
    ...new Set(found.flatMap((one) => (one.name === name ? [one.value] : []))),
  ];
  return [0, 1].flatMap((index): Query => {
    const item = items[index];
    const size = paging?.size === undefined ? [] : paging.sized(takenSize(scene, paging, index + 1));
    const marker = item === undefined ? [] : (paging?.marker?.following(item) ?? []);
    const filters = [...names].flatMap((name): Query => {
      const value = valuesOf(name)[index];
      return value === undefined ? [] : [[name, value]];
    });
    return [...size, ...marker, ...filters];
  });
}

function judgeAnswer({ what, exchange }: Asked): Claim {
  const grounds = { aspect, evidence: [exchange.key] };
  const status = statusOf(exchange);
  if (status === undefined || isTemporary(exchange))
    return inconclusive(
      `A query with ${what} got no conclusive response: ${describeAnswer(exchange)}.`,
      grounds,
    );
  return status >= 500
    ? failed(`A query with ${what} causes a server error: ${status}.`, {
        ...grounds,
        expected: 'a response below 500',
        actual: describeAnswer(exchange),
      })
    : passed(`A query with ${what} gets ${status}.`, grounds);
}
