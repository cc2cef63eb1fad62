/** Bad values of parameters that get a wrong answer. Document sentences: 000 L30, 001 L5, 002 L215-217, 004 L146 (400). */
import type { ApiId } from '../model.ts';
import { onRefusal } from '../wraps.ts';
import { type Fault, fault, lists, STRICT_ONLY } from './fault.ts';

interface Bad {
  readonly slug: string;
  readonly parameter: string;
  readonly apis: readonly ApiId[];
  readonly what: string;
  readonly when: (value: string) => boolean;
  /** Whether the standard level only warns when the value is taken (X13). */
  readonly takenIsLenient: boolean;
}

const BAD_VALUES: readonly Bad[] = [
  {
    slug: 'limit',
    parameter: 'limit',
    apis: lists.paged,
    what: 'a limit that is no number',
    when: (value) => /[a-z]/i.test(value),
    takenIsLenient: true,
  },
  {
    slug: 'negative-limit',
    parameter: 'limit',
    apis: lists.paged,
    what: 'a negative limit',
    when: (value) => value.startsWith('-'),
    takenIsLenient: true,
  },
  {
    slug: 'empty-limit',
    parameter: 'limit',
    apis: lists.paged,
    what: 'an empty limit',
    when: (value) => value === '',
    takenIsLenient: true,
  },
  {
    slug: 'fractional-limit',
    parameter: 'limit',
    apis: lists.paged,
    what: 'a limit with a fraction',
    when: (value) => value.includes('.'),
    takenIsLenient: true,
  },
  {
    slug: 'unknown-marker',
    parameter: 'marker',
    apis: lists.paged,
    what: 'a marker that is the id of no image',
    when: (value) => /^[0-9a-f-]{36}$/i.test(value),
    takenIsLenient: false,
  },
  {
    slug: 'malformed-marker',
    parameter: 'marker',
    apis: lists.paged,
    what: 'a marker that is no UUID',
    when: (value) => value !== '' && !/^[0-9a-f-]{36}$/i.test(value),
    takenIsLenient: false,
  },
  {
    slug: 'sort-key',
    parameter: 'sort_key',
    apis: lists.images,
    what: 'a sort_key that is no attribute',
    when: () => true,
    takenIsLenient: true,
  },
  {
    slug: 'sort-dir',
    parameter: 'sort_dir',
    apis: lists.images,
    what: 'a sort_dir other than asc and desc',
    when: () => true,
    takenIsLenient: true,
  },
  {
    slug: 'size-min',
    parameter: 'size_min',
    apis: lists.sized,
    what: 'a size_min that is no number',
    when: () => true,
    takenIsLenient: true,
  },
  {
    slug: 'size-max',
    parameter: 'size_max',
    apis: lists.sized,
    what: 'a size_max that is no number',
    when: () => true,
    takenIsLenient: true,
  },
  {
    slug: 'visibility',
    parameter: 'visibility',
    apis: lists.images,
    what: 'a visibility other than public, private and shared',
    when: () => true,
    takenIsLenient: false,
  },
  {
    slug: 'changes-since',
    parameter: 'changes-since',
    apis: lists.since,
    what: 'a changes-since that is no date and time',
    when: () => true,
    takenIsLenient: true,
  },
];

/** May be refused, ignored or select nothing (X66), but must not break the server. */
const EMPTY_MARKER: Bad = {
  slug: 'empty-marker',
  parameter: 'marker',
  apis: lists.paged,
  what: 'an empty marker',
  when: (value) => value === '',
  takenIsLenient: true,
};

const taken: readonly Fault[] = BAD_VALUES.map(({ slug, parameter, apis, what, when, takenIsLenient }) =>
  fault(
    `status.bad-${slug}-accepted`,
    apis,
    `Answers ${what} with 200 as if it had not been given (000 L30, 001 L5, 002 L215-217, 004 L146: 400).`,
    onRefusal(
      (refusal) => refusal.parameter === parameter && when(refusal.value ?? ''),
      () => undefined,
    ),
    takenIsLenient ? STRICT_ONLY : {},
  ),
);

const failing: readonly Fault[] = [...BAD_VALUES, EMPTY_MARKER].map(({ slug, parameter, apis, what, when }) =>
  fault(
    `status.bad-${slug}-500`,
    apis,
    `Breaks down with 500 at ${what} (000 L30, 001 L5, 002 L215-217, 004 L146: 400).`,
    onRefusal(
      (refusal) => refusal.parameter === parameter && when(refusal.value ?? ''),
      (refusal) => ({
        ...refusal,
        status: 500,
        message: 'An unexpected error prevented the server from fulfilling your request.',
      }),
    ),
  ),
);

const others: readonly Fault[] = (
  [
    ['unknown-marker', 404],
    ['malformed-marker', 404],
    ['limit', 422],
    ['sort-key', 422],
  ] as const
).map(([slug, status]) => {
  const bad = BAD_VALUES.find((candidate) => candidate.slug === slug);
  return fault(
    `status.bad-${slug}-${status}`,
    bad?.apis ?? [],
    `Answers ${bad?.what} with ${status} (000 L30, 001 L5, 002 L215-217: 400; the documents have no ${status} for a list).`,
    onRefusal(
      (refusal) => refusal.parameter === bad?.parameter && (bad?.when(refusal.value ?? '') ?? false),
      (refusal) => ({ ...refusal, status }),
    ),
    STRICT_ONLY,
  );
});

export const STATUS_PARAMETERS: readonly Fault[] = [...taken, ...failing, ...others];
