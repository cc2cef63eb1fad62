/** Bad values of parameters that get a wrong answer. Document sentences: 000 L30, 001 L5, 002 L215-217, 004 L146 (400). */
import { whenRefusedAt } from '../conditions.ts';
import type { ApiId } from '../model.ts';
import { only } from '../only.ts';
import * as sentences from '../sentences/index.ts';
import { breakingAt, letThrough, refusedWith } from '../wraps/answers.ts';
import { type Extras, type Fault, group, lists, type Sentence, STRICT_ONLY } from './fault.ts';

interface Parameter {
  readonly parameter: string;
  readonly apis: readonly ApiId[];
  readonly sentence: Sentence;
}

interface Bad extends Parameter {
  readonly what: string;
  readonly when?: (value: string) => boolean;
  /** What it is to take the value: the standard level only warns of it (X13), unless it is given here. */
  readonly taken?: Extras | 'lawful';
  /** Other statuses than 400 that it may get, which the documents have not for a list. */
  readonly statuses?: readonly number[];
}

/** What else the wrong answer breaks. */
const also = ({ requirements }: Sentence, others: string): Extras => ({
  requirements: [...requirements, ...others.split(' ')],
});

const isUuid = (value: string) => /^[0-9a-f-]{36}$/i.test(value);
const { paged, images, sized, since } = lists;

const LIMIT: Parameter = { parameter: 'limit', apis: paged, sentence: sentences.BAD.limit };
const MARKER: Parameter = { parameter: 'marker', apis: paged, sentence: sentences.BAD.marker };

const BAD_VALUES: Readonly<Record<string, Bad>> = {
  limit: {
    ...LIMIT,
    what: 'a limit that is no number',
    when: (value) => /[a-z]/i.test(value),
    statuses: [422],
  },
  'negative-limit': {
    ...LIMIT,
    what: 'a negative limit',
    when: (value) => value.startsWith('-'),
  },
  'letters-after-limit': {
    ...LIMIT,
    what: 'a limit with letters after its digits',
    when: (value) => /^\d+[a-z]+$/i.test(value),
  },
  'letters-before-limit': {
    ...LIMIT,
    what: 'a limit with letters before its digits',
    when: (value) => /^[a-z]+\d+$/i.test(value),
  },
  'empty-limit': {
    ...LIMIT,
    what: 'an empty limit',
    when: (value) => value === '',
  },
  'fractional-limit': {
    ...LIMIT,
    what: 'a limit with a fraction',
    when: (value) => value.includes('.'),
  },
  'unknown-marker': {
    ...MARKER,
    what: 'a marker that is the id of no image',
    when: isUuid,
    taken: {},
    statuses: [404],
  },
  'malformed-marker': {
    ...MARKER,
    what: 'a marker that is no UUID',
    when: (value) => value !== '' && !isUuid(value),
    taken: {},
    statuses: [404],
  },
  /** May be refused, ignored or select nothing (X66), but must not break the server. */
  'empty-marker': {
    ...MARKER,
    what: 'an empty marker',
    when: (value) => value === '',
    taken: 'lawful',
  },
  'sort-key': {
    parameter: 'sort_key',
    apis: images,
    sentence: sentences.BAD.sortKey,
    what: 'a sort_key that is no attribute',
    taken: { ...STRICT_ONLY, also: '002-sorting-017' },
    statuses: [422],
  },
  'sort-dir': {
    parameter: 'sort_dir',
    apis: images,
    sentence: sentences.BAD.sortDirection,
    what: 'a sort_dir other than asc and desc',
  },
  'size-min': {
    parameter: 'size_min',
    apis: sized,
    sentence: sentences.BAD.sizeMin,
    what: 'a size_min that is no number',
  },
  'size-max': {
    parameter: 'size_max',
    apis: sized,
    sentence: sentences.BAD.sizeMax,
    what: 'a size_max that is no number',
  },
  'letters-after-size-min': {
    parameter: 'size_min',
    apis: sized,
    sentence: sentences.BAD.sizeMin,
    what: 'a size_min with letters after its digits',
    when: (value) => /^\d+[a-z]+$/i.test(value),
  },
  'letters-after-size-max': {
    parameter: 'size_max',
    apis: sized,
    sentence: sentences.BAD.sizeMax,
    what: 'a size_max with letters after its digits',
    when: (value) => /^\d+[a-z]+$/i.test(value),
  },
  visibility: {
    parameter: 'visibility',
    apis: images,
    sentence: sentences.BAD.visibility,
    what: 'a visibility other than public, private and shared',
    taken: { also: '002-filter-041' },
  },
  'letters-after-time': {
    parameter: 'changes-since',
    apis: since,
    sentence: sentences.BAD.time,
    what: 'a changes-since with letters after it',
    when: (value) => /^\d{4}-\d\d-\d\dT[\d:]+[a-y]+$/i.test(value),
  },
  'thirteenth-month': {
    parameter: 'changes-since',
    apis: since,
    sentence: sentences.BAD.time,
    what: 'a changes-since in a thirteenth month',
    when: (value) => /^\d{4}-13-/.test(value),
  },
  'changes-since': {
    parameter: 'changes-since',
    apis: since,
    sentence: sentences.BAD.time,
    what: 'a changes-since that is no date and time',
  },
};

export const BAD_VALUES_ANSWERED: readonly Fault[] = Object.entries(BAD_VALUES).flatMap(
  ([slug, { parameter, apis, sentence, what, when, taken = STRICT_ONLY, statuses = [] }]) => {
    const bad = whenRefusedAt(parameter, when);
    return group(`status.bad-${slug}-`, apis, sentence, {
      ...(taken !== 'lawful' && {
        accepted: [`Answers ${what} with 200 as if it had not been given`, bad, letThrough, taken],
      }),
      '500': [`Breaks down with 500 at ${what}`, bad, breakingAt, also(sentence, sentences.FAILING_AT_VALUE)],
      ...Object.fromEntries(
        statuses.map((status) => [
          String(status),
          [
            `Answers ${what} with ${status} (000 L30, 001 L5, 002 L215-217: 400; the documents have no ${status} for a list).`,
            only(bad, refusedWith(status)),
            { ...STRICT_ONLY, ...also(sentence, sentences.unlisted(status)) },
          ] as const,
        ]),
      ),
    });
  },
);
