/** Bad values of parameters that get a wrong answer. Document sentences: 000 L30, 001 L5, 002 L215-217, 004 L146 (400). */
import { whenRefusedAt } from '../conditions.ts';
import type { ApiId } from '../model.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { breakingAt, letThrough, refusedWith } from '../wraps/answers.ts';
import type { Test } from '../wraps/requests.ts';
import { type Extras, type Fault, group, lists, type Sentence, STRICT_ONLY } from './fault.ts';

interface Parameter {
  readonly parameter: string;
  readonly apis: readonly ApiId[];
  readonly sentence: Sentence;
}

interface Answers {
  /** What it is to take the value: the standard level only warns of it (X13), unless it is given here. */
  readonly taken?: Extras | 'lawful';
  /** Other statuses than 400 that it may get, which the documents have not for a list. */
  readonly statuses?: readonly number[];
}

type Bad = readonly [Parameter, what: string, when?: Test | undefined, Answers?];

/** What else the wrong answer breaks. */
const also = ({ requirements }: Sentence, others: string): Extras => ({
  requirements: [...requirements, ...others.split(' ')],
});

const { paged, images, sized, since } = lists;
const { BAD } = sentences;

const LIMIT: Parameter = { parameter: 'limit', apis: paged, sentence: BAD.limit };
const MARKER: Parameter = { parameter: 'marker', apis: paged, sentence: BAD.marker };
const SORT_KEY: Parameter = { parameter: 'sort_key', apis: images, sentence: BAD.sortKey };
const SORT_DIRECTION: Parameter = { parameter: 'sort_dir', apis: images, sentence: BAD.sortDirection };
const SIZE_MIN: Parameter = { parameter: 'size_min', apis: sized, sentence: BAD.sizeMin };
const SIZE_MAX: Parameter = { parameter: 'size_max', apis: sized, sentence: BAD.sizeMax };
const VISIBILITY: Parameter = { parameter: 'visibility', apis: images, sentence: BAD.visibility };
const TIME: Parameter = { parameter: 'changes-since', apis: since, sentence: BAD.time };

const ofUuid = /^[0-9a-f-]{36}$/i;
const ofNoUuid = (value: string): boolean => value !== '' && !ofUuid.test(value);
const digitsThenLetters = /^\d+[a-z]+$/i;

const BAD_VALUES: Readonly<Record<string, Bad>> = {
  limit: [LIMIT, 'a limit that is no number', /[a-z]/i, { statuses: [422] }],
  'negative-limit': [LIMIT, 'a negative limit', /^-/],
  'letters-after-limit': [LIMIT, 'a limit with letters after its digits', digitsThenLetters],
  'letters-before-limit': [LIMIT, 'a limit with letters before its digits', /^[a-z]+\d+$/i],
  'high-digit-limit': [LIMIT, 'a limit of a digit set high', '²'],
  'arabic-digit-limit': [LIMIT, 'a limit of a digit of Arabic script', '٣'],
  'wide-digit-limit': [LIMIT, 'a limit of a digit of full width', '３'],
  'empty-limit': [LIMIT, 'an empty limit', ''],
  'fractional-limit': [LIMIT, 'a limit with a fraction', /\./],
  'unknown-marker': [MARKER, 'a marker that is the id of no image', ofUuid, { taken: {}, statuses: [404] }],
  'malformed-marker': [MARKER, 'a marker that is no UUID', ofNoUuid, { taken: {}, statuses: [404] }],
  /** May be refused, ignored or select nothing (X66), but must not break the server. */
  'empty-marker': [MARKER, 'an empty marker', '', { taken: 'lawful' }],
  'sort-key': [
    SORT_KEY,
    'a sort_key that is no attribute',
    undefined,
    { taken: { ...STRICT_ONLY, also: '002-sorting-017' }, statuses: [422] },
  ],
  'sort-dir': [SORT_DIRECTION, 'a sort_dir other than asc and desc'],
  'size-min': [SIZE_MIN, 'a size_min that is no number'],
  'size-max': [SIZE_MAX, 'a size_max that is no number'],
  'letters-after-size-min': [SIZE_MIN, 'a size_min with letters after its digits', digitsThenLetters],
  'letters-after-size-max': [SIZE_MAX, 'a size_max with letters after its digits', digitsThenLetters],
  'high-digit-size-min': [SIZE_MIN, 'a size_min of a digit set high', '²'],
  'wide-digit-size-max': [SIZE_MAX, 'a size_max of a digit of full width', '３'],
  visibility: [
    VISIBILITY,
    'a visibility other than public, private and shared',
    undefined,
    { taken: { also: '002-filter-041' } },
  ],
  'letters-after-time': [TIME, 'a changes-since with letters after it', /^\d{4}-\d\d-\d\dT[\d:]+[a-y]+$/i],
  'thirteenth-month': [TIME, 'a changes-since in a thirteenth month', /^\d{4}-13-/],
  'changes-since': [TIME, 'a changes-since that is no date and time'],
};

export const BAD_VALUES_ANSWERED: readonly Fault[] = Object.entries(BAD_VALUES).flatMap(
  ([slug, [{ parameter, apis, sentence }, what, when, { taken = STRICT_ONLY, statuses = [] } = {}]]) => {
    const bad = whenRefusedAt(parameter, when);
    return group(`status.bad-${slug}-`, apis, sentence, {
      ...(taken !== 'lawful' && {
        [`accepted: Answers ${what} with 200 as if it had not been given`]: [only(bad, letThrough), taken],
      }),
      [`500: Breaks down with 500 at ${what}`]: [
        only(bad, breakingAt),
        also(sentence, sentences.FAILING_AT_VALUE),
      ],
      ...Object.fromEntries(
        statuses.map((status) => [
          `${status}: Answers ${what} with ${status} (000 L30, 001 L5, 002 L215-217: 400; the documents have no ${status} for a list).`,
          [
            only(bad, refusedWith(status)),
            { ...STRICT_ONLY, ...also(sentence, sentences.unlisted(status)) },
          ] as const,
        ]),
      ),
    });
  },
);
